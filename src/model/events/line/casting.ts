import { antecedent } from "../../actors/antecedents.ts";
import type { Cast } from "../cast.ts";
import type { Context } from "../context.ts";
import type { Frame, Syntax } from "../tables.ts";
import { type Behind, behind } from "./arguments.ts";
import { subjectOf } from "./subject.ts";
import { type Doer, type Line, type Unit, tiedBy } from "./unit.ts";

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

export function fill(ctx: Context, cast: Cast, frame: Frame, list: readonly Behind[], passive: boolean): void {
  for (const one of list) {
    const agent = one.relation === "by" || (one.own === "by" && passive);
    if (agent) {
      addUnit(ctx, cast, one.unit, passive ? frame.subject : undefined);
    } else if (one.relation === undefined) {
      // "Bought a US rival": whose it is takes no part in a sale.
      const shapes = one.inner && one.unit.country !== undefined && frame.type === "other";
      if (!passive && !shapes) addUnit(ctx, cast, one.unit, frame.object);
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

/** "A plane carrying 189 people crashed": those who were in it. */
export function carriedBy(syntax: Syntax, line: Line, at: number): readonly Unit[] {
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
  const first = units[at + 1]?.kind;
  // "Investigated on Tuesday a report": a time may stand before the object.
  // "Detained nearly 3,000 soldiers": an adverb as well.
  const next = first === "mark" || first === "time" || first === "adverb" ? units[at + 2] : units[at + 1];
  const object =
    next?.kind === "actor" ||
    next?.kind === "pronoun" ||
    next?.kind === "word" ||
    next?.kind === "determiner" ||
    next?.kind === "owner";
  if (object) return false;
  if (list[0]?.relation === "by") return true;
  // "Marines flown in by helicopter": no actor, but what they came by.
  if (first === "preposition" && units[at + 2]?.relation === "by" && unit.form?.frame.object !== undefined) return true;
  if (unit.form?.frame.object === undefined) return false;
  return unit.form.frame.victim;
}
