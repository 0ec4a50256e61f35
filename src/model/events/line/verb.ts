import { elementAt } from "../../at.ts";
import { antecedent } from "../../actors/antecedents.ts";
import type { EventMention } from "../../layers.ts";
import { Cast } from "../cast.ts";
import type { Context } from "../context.ts";
import type { Evidence } from "../evidence.ts";
import { occurrence } from "../occurrence.ts";
import { placeIn } from "../setting.ts";
import type { Found } from "../../text/phrases.ts";
import type { Form, Frame, Syntax, Use } from "../tables.ts";
import { type Behind, behind } from "./arguments.ts";
import { clauseOf, firstJoined } from "./clause.ts";
import { subjectOf } from "./subject.ts";
import { type Doer, type Line, type Unit, tiedBy } from "./unit.ts";

/** The occurrence that a verb tells of. */
export function verbEvent(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  at: number,
  harm: number | undefined,
): EventMention | undefined {
  const unit = line.units[at];
  if (unit?.form === undefined || unit.found === undefined) return undefined;
  if (habitual(ctx, syntax, line, at) || open(syntax, line, firstJoined(line, at))) return undefined;
  for (const form of [unit.form, ...rivals(unit.form, unit.found)]) {
    // What the verb is depends on whom it strikes: to suspend a player, and a company.
    const own = form === unit.form ? line : { ...line, units: line.units.with(at, { ...unit, form }) };
    const event = eventOf(ctx, syntax, own, at, form, unit.found, harm);
    if (event !== undefined) return event;
  }
  return undefined;
}

/** Other frames of the same verb, which ask for others to be struck. */
function rivals(form: Form, found: Found<readonly Form[]>): readonly Form[] {
  if (form.frame.objects === undefined) return [];
  return found.value.filter(
    (other) =>
      other !== form &&
      other.use === form.use &&
      other.tail.length + other.needs.length === 0 &&
      other.front === undefined,
  );
}

function eventOf(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  at: number,
  form: Form,
  found: Found<readonly Form[]>,
  harm: number | undefined,
): EventMention | undefined {
  const { frame } = form;
  const { list } = behind(line, at);
  const passive = isPassive(ctx, line, at, list);
  const doer = subjectOf(ctx, syntax, line, at);
  const cast = new Cast(ctx.scene);
  addDoer(ctx, line, cast, doer, passive ? frame.object : frame.subject);
  fill(ctx, cast, frame, list, passive);
  if (frame.inert) for (const one of carriedBy(syntax, line, at)) addUnit(ctx, cast, one, "target");
  if (harm !== undefined) harmed(ctx, syntax, line, cast, frame, harm);
  else if (frame.victim && !passive && list.length === 0 && bare(ctx, line, at)) return undefined;
  if (frame.spoken === true && blames(syntax, line, at)) return undefined;
  const place = frame.host ? placeIn(ctx.scene, found.to, ctx.sentence.to) : undefined;
  if (frame.objects !== undefined && place?.country !== undefined)
    cast.addActor(ctx.scene.states.of(place.country, place), "target", place);
  if (frame.objects !== undefined && !struck(ctx, frame.objects, cast)) return undefined;
  if (frame.subject === "party" && passive && !list.some(({ relation }) => relation === "by")) return undefined;
  if (frame.inert && !passive && doer.mentions.some((mention) => isPerson(ctx, mention))) return undefined;
  if (frame.host && !cast.has(frame.subject)) return undefined;
  const clause = clauseOf(ctx, syntax, line, at);
  if (syntax.conditions.has(ctx.scene.text.tokens[clause.from]?.text ?? "")) return undefined;
  const evidence: readonly Evidence[] = doer.dropped ? ["verb", "dropped"] : ["verb"];
  const base = { future: false, evidence, asked: false, bare: purpose(syntax, line, clause.unit), clause } as const;
  const trigger = { start: found.start, end: found.end };
  return occurrence(ctx, found, trigger, { ...form, use: useOf(ctx, line, at) }, cast, base);
}

/** "A plane carrying 189 people crashed": those who were in it. */
function carriedBy(syntax: Syntax, line: Line, at: number): readonly Unit[] {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "stop") return [];
    if (!syntax.carrying.has(unit.text)) continue;
    return line.units
      .slice(i + 1, at)
      .filter(({ kind }) => kind === "actor")
      .slice(0, 1);
  }
  return [];
}

/** What may not, will not or has not yet happened is no occurrence: it has not staged an attack since. */
function open(syntax: Syntax, line: Line, at: number): boolean {
  let negated = false;
  let unreal = false;
  let i = at - 1;
  for (; i >= 0; i--) {
    const unit = line.units[i];
    if (unit?.kind !== "auxiliary" && unit?.kind !== "adverb") break;
    negated ||= syntax.negations.has(unit.text);
    unreal ||= syntax.unreal.has(unit.text);
  }
  // "Neither X nor Y was charged", "no troops were killed": what nobody did is no occurrence.
  for (; i >= Math.max(0, at - 10) && inPhrase(line.units[i]); i--)
    if (syntax.nobody.has(line.units[i]?.text ?? "")) return true;
  return negated && unreal;
}

function isPerson(ctx: Context, mention: number): boolean {
  const { mentions, actors } = ctx.scene.actors;
  return elementAt(actors, elementAt(mentions, mention)?.actor)?.kind === "person";
}

/** Adds who does it. */
export function addDoer(ctx: Context, line: Line, cast: Cast, doer: Doer, role: Frame["object"]): void {
  if (role === undefined) return;
  for (const mention of doer.mentions) cast.addMention(mention, role);
  for (const index of doer.countries) addUnit(ctx, cast, line.units[index], role);
}

export function addUnit(ctx: Context, cast: Cast, unit: Unit | undefined, role: Frame["object"]): void {
  if (unit === undefined || role === undefined) return;
  if (unit.mention >= 0) cast.addMention(unit.mention, role);
  else if (unit.country !== undefined) {
    const token = ctx.scene.text.tokens[unit.from];
    if (token !== undefined) cast.addActor(ctx.scene.states.of(unit.country, token), role, token);
  } else if (unit.agreement !== undefined) {
    const { actors, text } = ctx.scene;
    const { gender, number } = unit.agreement;
    const except = cast.list.map(({ actor }) => actor);
    const person = gender === undefined ? undefined : true;
    const meant = antecedent(actors, text, unit.from, { gender, number, person, except });
    if (meant !== undefined) cast.addActor(meant.actor, role, meant);
  }
}

function fill(ctx: Context, cast: Cast, frame: Frame, list: readonly Behind[], passive: boolean): void {
  for (const one of list) {
    const agent = one.relation === "by" || (one.own === "by" && passive);
    if (agent) {
      addUnit(ctx, cast, one.unit, passive ? frame.subject : undefined);
    } else if (one.relation === undefined) {
      if (!passive) addUnit(ctx, cast, one.unit, frame.object);
    } else {
      const role = frame.slots[one.relation] ?? (frame.host && one.relation === "in" ? "target" : undefined);
      // "Pulled out of X": whose the noun is by that preposition, the verb does not say.
      if (!tiedBy(one.relation, "of") || role !== frame.subject) addUnit(ctx, cast, one.unit, role);
    }
  }
}

/** A verb says who came to harm in it, or who did that: X killed five in an attack; five were killed in it; it crashed, killing five. */
export function harmed(ctx: Context, syntax: Syntax, line: Line, cast: Cast, frame: Frame, at: number): void {
  const { list } = behind(line, at);
  const verb = line.units[at]?.form?.frame;
  // Those who died in it are whom it struck, as those who were killed.
  const passive = isPassive(ctx, line, at, list) || verb?.subject === "target";
  const close = line.units[at - 1];
  if (passive && close?.kind === "actor") addUnit(ctx, cast, close, frame.object);
  // What a bus did to those in it, nobody did.
  if (passive || !frame.inert)
    addDoer(ctx, line, cast, subjectOf(ctx, syntax, line, at), passive ? frame.object : frame.subject);
  for (const one of list) if (one.relation === undefined && !passive) addUnit(ctx, cast, one.unit, frame.object);
}

/** One of those to whom it is done is of such a kind. */
function struck(ctx: Context, kinds: NonNullable<Frame["objects"]>, cast: Cast): boolean {
  const { actors } = ctx.scene.actors;
  return cast.list.some(({ actor, role }) => role !== "agent" && kinds.some((kind) => kind === actors[actor]?.kind));
}

/** "Attacked the minister over his record": what stands behind is a reason, and the attack one in words. */
function blames(syntax: Syntax, line: Line, at: number): boolean {
  const { units } = line;
  for (let i = at + 1; i < Math.min(units.length, at + 10); i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "comma" || unit.kind === "opener") return false;
    if (unit.kind === "verb" || unit.kind === "conjunction") return false;
    if (unit.kind === "preposition" && syntax.reasons.has(unit.text)) return units[i + 1]?.kind !== "time";
  }
  return false;
}

/** Nothing stands behind that the verb could be done to: the army said that it had not fired. */
function bare(ctx: Context, line: Line, at: number): boolean {
  if (ctx.sentence.zone === "headline" || line.units[at]?.shape !== "past") return false;
  const next = line.units[at + 1];
  return next === undefined || next.kind === "stop" || next.kind === "comma";
}

/** "X was killed"; "X, killed in the attack"; "a plan backed by X". */
export function isPassive(ctx: Context, line: Line, at: number, list: readonly Behind[]): boolean {
  const { units } = line;
  const unit = units[at];
  if (unit?.shape !== "past") return false;
  for (let i = at - 1; i >= 0; i--) {
    const before = units[i];
    if (before?.kind === "adverb") continue;
    if (before?.kind === "auxiliary") return ctx.scene.lexicon.tables.passives.has(before.text);
    break;
  }
  const next = units[at + 1]?.kind === "mark" ? units[at + 2] : units[at + 1];
  const object =
    next?.kind === "actor" || next?.kind === "word" || next?.kind === "determiner" || next?.kind === "owner";
  if (object) return false;
  if (list[0]?.relation === "by") return true;
  if (unit.form?.frame.object === undefined) return false;
  return unit.form.frame.victim;
}

/** The tense that the shape and its auxiliaries give: "is meeting" goes on, ", killing five" is done. */
function useOf(ctx: Context, line: Line, at: number): Use {
  const unit = line.units[at];
  if (unit?.shape !== "ing") return unit?.shape === "past" ? "past" : (unit?.form?.use ?? "past");
  for (let i = at - 1; i >= 0; i--) {
    const before = line.units[i];
    if (before?.kind === "adverb") continue;
    return before?.kind === "auxiliary" && ctx.scene.lexicon.tables.passives.has(before.text) ? "present" : "past";
  }
  return "past";
}

/** An infinitive that no word makes a fact: to expel the troops. */
function purpose(syntax: Syntax, line: Line, at: number): boolean {
  let i = at - 1;
  let helped = false;
  while (line.units[i]?.kind === "adverb" || line.units[i]?.kind === "auxiliary") {
    helped ||= line.units[i]?.kind === "auxiliary" && !syntax.passive.has(line.units[i]?.text ?? "");
    i--;
  }
  // "Said to have killed": it is done.
  if (line.units[i]?.kind !== "infinitive" || helped) return false;
  // "Managed to seize X", "forced the company to close": it is done.
  let before = i - 1;
  while (line.units[before] !== undefined && inPhrase(line.units[before])) before--;
  const verb = line.units[before];
  return !(verb?.kind === "verb" && syntax.facts.has(verb.text));
}

/** The finite verb before the unit is in the present: investors gain citizenship by buying land. */
function general(syntax: Syntax, line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "opener") return false;
    if (unit.kind === "auxiliary") return false;
    if (unit.kind === "verb" && unit.cue !== true && unit.shape !== "ing" && !syntax.auxiliaries.has(unit.text))
      return unit.shape === "third" || (unit.shape === "base" && line.units[i - 1]?.kind !== "infinitive");
  }
  return false;
}

function inPhrase(unit: Unit | undefined): boolean {
  return unit?.kind === "word" || unit?.kind === "actor" || unit?.kind === "determiner" || unit?.kind === "owner";
}

/** What is done again and again, or at any time, is no occurrence. */
function habitual(ctx: Context, syntax: Syntax, line: Line, at: number): boolean {
  const { units } = line;
  const unit = units[at];
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (syntax.habits.has(units[i]?.text ?? "")) return true;
  if (syntax.habits.has(units[at + 1]?.text ?? "")) return true;
  if (ctx.sentence.zone === "headline" || ctx.sentence.zone === "caption") return false;
  let i = at - 1;
  while (units[i]?.kind === "adverb") i--;
  const before = units[i];
  // "Who faces charges": what is so of somebody.
  if (unit?.shape === "third" && before?.kind === "opener") return true;
  if (units.some(({ kind }) => kind === "time")) return false;
  if (unit?.shape === "ing" && before?.kind === "preposition") return general(syntax, line, i);
  return unit?.shape === "third" || (unit?.shape === "base" && (before?.kind === "actor" || before?.kind === "word"));
}
