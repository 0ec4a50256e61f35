import type { EventMention } from "../../layers.ts";
import type { Carried } from "../carrier.ts";
import { Cast } from "../cast.ts";
import type { Context } from "../context.ts";
import type { Evidence } from "../evidence.ts";
import { meantBy } from "../meant.ts";
import { occurrence } from "../occurrence.ts";
import type { Frame, Syntax } from "../tables.ts";
import { behind } from "./arguments.ts";
import { type NounPhrase, phraseBefore } from "./phrase.ts";
import { subjectOf } from "./subject.ts";
import { type Doer, type Line, tiedBy } from "./unit.ts";
import { addDoer, addUnit, isPassive } from "./verb.ts";

/** The occurrence that a noun tells of. */
export function nounEvent(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  at: number,
  harm: number | undefined,
): EventMention | undefined {
  const { units } = line;
  const unit = units[at];
  const phrase = phraseBefore(line, at);
  if (unit?.form === undefined || unit.found === undefined || phrase === undefined) return undefined;
  // In "attack helicopters" and "peace talks venue" another noun is the head.
  const next = units[at + 1];
  if (next?.kind === "word" && next.country === undefined) return undefined;
  if (next?.kind === "actor" && ctx.scene.text.tokens[next.from]?.capital === false) return undefined;
  const { frame } = unit.form;
  const cast = new Cast(ctx.scene);
  const after = behind(line, at);
  const carried = carrier(ctx, syntax, line, phrase, after.end, at);
  if (carried !== undefined)
    addDoer(ctx, line, cast, carried.doer, carried.light.passive ? frame.genitive : frame.subject);
  const of = after.list.some(({ relation }) => tiedBy(relation, "of"));
  before(ctx, line, cast, frame, phrase, of);
  for (const one of after.list) {
    if (one.relation === undefined) continue;
    const slot = tiedBy(one.relation, "of") ? (frame.slots.of ?? frame.genitive) : frame.slots[one.relation];
    addUnit(ctx, cast, one.unit, slot ?? (frame.host && one.relation === "in" ? "target" : undefined));
  }
  outcome(ctx, syntax, line, cast, frame, at, after.end);
  if (harm !== undefined) harmed(ctx, syntax, line, cast, frame, harm);
  if (frame.subject === "party" && cast.list.length < 2) attended(ctx, syntax, line, cast, phrase);
  if (cast.list.length < (frame.leastNoun ?? 0)) return undefined;
  const evidence: readonly Evidence[] = carried === undefined ? ["noun"] : ["noun", "carried"];
  const trigger = { start: unit.found.start, end: unit.found.end };
  const light = carried?.light;
  return occurrence(ctx, unit.found, trigger, unit.form, cast, {
    future: false,
    evidence,
    light,
    asked: false,
    ...(carried?.until === undefined ? {} : { until: carried.until }),
  });
}

/** Owners and adjectives before the noun: Iran's attack, Israeli air strikes, his visit. */
function before(ctx: Context, line: Line, cast: Cast, frame: Frame, phrase: NounPhrase, of: boolean): void {
  const { units } = line;
  const { possessives } = ctx.scene.lexicon.tables;
  for (const index of phrase.actors) {
    const owner = units[index + 1]?.kind === "owner";
    const mention = ctx.scene.actors.mentions[units[index]?.mention ?? -1];
    // "A Kabul bombing": the city is where it was.
    if (!owner && mention?.form === "metonym") continue;
    addUnit(ctx, cast, units[index], owner && !of ? frame.genitive : frame.subject);
  }
  for (const index of phrase.countries)
    addUnit(ctx, cast, units[index], frame.outcome ? frame.genitive : frame.subject);
  const first = units[phrase.from];
  const wanted = possessives.get(first?.text ?? "");
  if (wanted === undefined || first === undefined) return;
  for (const { mention } of meantBy(ctx, first.from, wanted))
    cast.addMention(mention, of ? frame.subject : frame.genitive);
}

/** The light verb that has the noun as its object, or, passive, as its subject. */
function carrier(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  phrase: NounPhrase,
  end: number,
  at: number,
): { readonly light: Carried; readonly doer: Doer; readonly until?: number | undefined } | undefined {
  const { units } = line;
  const verb = units[phrase.from - 1];
  if (verb?.kind === "verb" && verb.light !== undefined) {
    const doer = subjectOf(ctx, syntax, line, phrase.from - 1);
    return {
      doer,
      light: {
        subject: [],
        use: verb.light.use,
        passive: false,
        at: verb.from,
        future: false,
        status: verb.light.status,
      },
    };
  }
  const index = followingVerb(line, end);
  const behindIt = units[index];
  if (behindIt !== undefined && behindIt.form === undefined && subjectOf(ctx, syntax, line, index).noun === at) {
    const last = chained(line, index);
    const { list } = behind(line, index);
    const doers = syntax.claims.has(behindIt.text)
      ? list.filter(({ relation }) => relation !== undefined && relation !== "in")
      : [];
    const mentions = doers.flatMap(({ unit }) => (unit.mention >= 0 ? [unit.mention] : []));
    const own = {
      subject: [],
      use: "past",
      passive: false,
      at: units[last]?.from ?? behindIt.from,
      future: false,
    } as const;
    return { doer: { mentions, countries: [], noun: -1, dropped: false }, light: own, until: units[last]?.to };
  }
  if (behindIt?.light === undefined || subjectOf(ctx, syntax, line, index).noun !== at) return undefined;
  if (!isPassive(ctx, line, index, []) && behindIt.shape === "past" && behindIt.form !== undefined) return undefined;
  const { list } = behind(line, index);
  const mentions = list.flatMap(({ relation, unit }) => (relation === "by" && unit.mention >= 0 ? [unit.mention] : []));
  const light = { subject: [], use: "past", passive: false, at: behindIt.from, future: false } as const;
  return { doer: { mentions, countries: [], noun: -1, dropped: false }, light };
}

/** A verb says who came to harm in it, or who did that: X killed five in an attack; five were killed in it. */
function harmed(ctx: Context, syntax: Syntax, line: Line, cast: Cast, frame: Frame, at: number): void {
  const { list } = behind(line, at);
  const passive = isPassive(ctx, line, at, list);
  addDoer(ctx, line, cast, subjectOf(ctx, syntax, line, at), passive ? frame.object : frame.subject);
  for (const one of list) if (one.relation === undefined && !passive) addUnit(ctx, cast, one.unit, frame.object);
}

/** "X arrived for talks with Y", "X said in a meeting with Y": X takes part. */
function attended(ctx: Context, syntax: Syntax, line: Line, cast: Cast, phrase: NounPhrase): void {
  const { units } = line;
  if (cast.list.length === 0 || units[phrase.from - 1]?.kind !== "preposition") return;
  if (!syntax.attending.has(units[phrase.from - 1]?.text ?? "")) return;
  for (let i = phrase.from - 2; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "opener") return;
    if (unit.kind !== "verb") continue;
    addDoer(ctx, line, cast, subjectOf(ctx, syntax, line, i), "party");
    return;
  }
}

/** The last verb of a chain: is set to open. */
function chained(line: Line, at: number): number {
  let last = at;
  for (let i = at + 1; i < line.units.length; i++) {
    const kind = line.units[i]?.kind;
    if (kind === "verb") last = i;
    else if (kind !== "infinitive" && kind !== "auxiliary" && kind !== "adverb") break;
  }
  return last;
}

function followingVerb(line: Line, end: number): number {
  let i = end;
  // "The attack, reportedly carried out by X".
  if (line.units[i]?.kind === "comma" && line.units[i + 1]?.kind !== "actor") i++;
  while (line.units[i]?.kind === "auxiliary" || line.units[i]?.kind === "adverb") i++;
  return line.units[i]?.kind === "verb" ? i : -1;
}

/** What the verb says came of it: the attack killed five soldiers. Those are whom it was done to. */
function outcome(ctx: Context, syntax: Syntax, line: Line, cast: Cast, frame: Frame, at: number, end: number): void {
  const index = followingVerb(line, end);
  const verb = line.units[index];
  if (verb === undefined || frame.object === undefined || subjectOf(ctx, syntax, line, index).noun !== at) return;
  const harms = verb.form?.frame.outcome === true || verb.form?.frame.type === frame.type;
  if (!harms && !syntax.hits.has(verb.text)) return;
  for (const one of behind(line, index).list)
    if (one.relation === undefined) addUnit(ctx, cast, one.unit, frame.object);
}
