import { elementAt } from "../../at.ts";
import type { EventMention } from "../../layers.ts";
import { Cast } from "../cast.ts";
import type { Context } from "../context.ts";
import type { Evidence } from "../evidence.ts";
import { occurrence } from "../occurrence.ts";
import type { Frame, Syntax } from "../tables.ts";
import { behind } from "./arguments.ts";
import { addDoer, addUnit, harmed } from "./casting.ts";
import { carrierOf, followingVerb } from "./carrier.ts";
import { clauseOf } from "./clause.ts";
import { type NounPhrase, phraseBefore } from "./phrase.ts";
import { subjectOf } from "./subject.ts";
import { possessor } from "./pronoun.ts";
import { type Line, tiedBy } from "./unit.ts";

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
  const carried = carrierOf(ctx, syntax, line, phrase, after.end, at);
  if (carried !== undefined) {
    addDoer(ctx, line, cast, carried.doer, frame.subject);
    addUnit(ctx, cast, carried.given, frame.object ?? frame.subject);
  }
  // "Blamed the coup on X": who did it.
  const blamed = syntax.blaming.has(units[phrase.from - 1]?.text ?? "");
  const of = after.list.some(({ relation }) => tiedBy(relation, "of"));
  before(ctx, syntax, line, cast, frame, phrase, of);
  for (const one of after.list) {
    if (one.relation === undefined) continue;
    if (blamed && one.relation === "on") {
      addUnit(ctx, cast, one.unit, frame.subject);
      continue;
    }
    const slot = tiedBy(one.relation, "of") ? (frame.slots.of ?? frame.genitive) : frame.slots[one.relation];
    addUnit(ctx, cast, one.unit, slot ?? (frame.host && one.relation === "in" ? "target" : undefined));
  }
  // "Fighting erupted between X and Y": the parties stand behind the verb.
  if (carried?.until !== undefined)
    for (const { relation, unit: one } of behind(line, carried.anchor).list)
      if (relation === "between" || relation === "against" || relation === "with" || relation === "on")
        addUnit(ctx, cast, one, frame.slots[relation]);
  outcome(ctx, syntax, line, cast, frame, at, after.end);
  if (harm !== undefined) harmed(ctx, syntax, line, cast, frame, harm);
  if (frame.subject === "party" && cast.list.length < 2) attended(ctx, syntax, line, cast, phrase, after.end);
  if (cast.list.length < (frame.leastNoun ?? 0)) return undefined;
  // What came of it says as surely as a verb that it was.
  const bare = carried === undefined && harm === undefined && !blamed;
  const evidence: readonly Evidence[] = bare ? ["noun"] : ["noun", "carried"];
  const trigger = { start: unit.found.start, end: unit.found.end };
  const light = carried?.light;
  const clause = clauseOf(ctx, syntax, line, carried?.anchor ?? phrase.from);
  return occurrence(ctx, unit.found, trigger, unit.form, cast, {
    future: false,
    evidence,
    light,
    asked: false,
    // Before the noun itself, "planned" and "possible" say what it is.
    clause: carried === undefined ? { ...clause, at: unit.found.from } : clause,
    ...(carried?.until === undefined ? {} : { until: carried.until }),
  });
}

/** Owners and adjectives before the noun: Iran's attack, Israeli air strikes, his visit. */
function before(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  cast: Cast,
  frame: Frame,
  phrase: NounPhrase,
  of: boolean,
): void {
  const { units } = line;
  const { possessives } = ctx.scene.lexicon.tables;
  for (const index of phrase.actors) {
    const owner = units[index + 1]?.kind === "owner";
    const mention = elementAt(ctx.scene.actors.mentions, units[index]?.mention);
    // "A Kabul bombing": the city is where it was.
    if (!owner && mention?.form === "metonym") continue;
    addUnit(ctx, cast, units[index], owner && !of ? frame.genitive : frame.subject);
  }
  for (const index of phrase.countries)
    addUnit(ctx, cast, units[index], frame.outcome ? frame.genitive : frame.subject);
  const first = units[phrase.from];
  const wanted = possessives.get(first?.text ?? "");
  if (wanted === undefined || first === undefined) return;
  for (const mention of possessor(ctx, syntax, line, phrase.from, wanted, subjectOf))
    cast.addMention(mention, of ? frame.subject : frame.genitive);
}

/** "X arrived for talks with Y", "X said in a meeting with Y", "In a meeting with Y, X said": X takes part. */
function attended(ctx: Context, syntax: Syntax, line: Line, cast: Cast, phrase: NounPhrase, end: number): void {
  const { units } = line;
  if (units[phrase.from - 1]?.kind !== "preposition") return;
  const alone = cast.list.length === 0;
  if (!syntax.attending.has(units[phrase.from - 1]?.text ?? "")) return;
  for (let i = phrase.from - 2; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop") break;
    if (unit.kind === "opener") return;
    if (unit.kind !== "verb") continue;
    // "X told Y in a call": both were on it.
    const said = unit.cue === true ? behind(line, i).list.filter(({ relation }) => relation === undefined) : [];
    if (alone && said.length === 0) return;
    addDoer(ctx, line, cast, subjectOf(ctx, syntax, line, i), "party");
    if (alone) for (const one of said) addUnit(ctx, cast, one.unit, "party");
    return;
  }
  if (alone) return;
  // Before every verb, it hangs on the one that follows.
  for (let i = end; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "opener") return;
    if (unit.kind !== "verb") continue;
    addDoer(ctx, line, cast, subjectOf(ctx, syntax, line, i), "party");
    return;
  }
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
