import { elementAt } from "../../at.ts";
import type { EventMention } from "../../layers.ts";
import { plain } from "../arguments.ts";
import type { Context } from "../context.ts";
import { draftOf } from "../draft.ts";
import type { Draft } from "../same.ts";
import type { Syntax } from "../tables.ts";
import { isPassive } from "./casting.ts";
import { firstJoined } from "./clause.ts";
import { nounEvent } from "./noun.ts";
import { subjectOf } from "./subject.ts";
import { type Line, type Unit, tiedBy } from "./unit.ts";
import { unitsOf } from "./units.ts";
import { verbEvent } from "./verb.ts";

/** How many units may stand between what came of an occurrence and its word. */
const REACH = 12;

const NONE: ReadonlySet<string> = new Set();

/** The occurrences of a sentence in a language whose subjects stand before their verbs. */
export function readLine(ctx: Context, syntax: Syntax): Draft[] {
  const line: Line = { units: unitsOf(ctx, syntax), spots: syntax.spots, subjects: new Map() };
  // Now that it is known which words are verbs, times and places are bound by them.
  for (const { kind, from, to } of line.units) ctx.scene.finite.fill(kind === "verb" ? 1 : 0, from, to);
  const out: Draft[] = [];
  const told = new Set<number>();
  const harms = harmsIn(ctx, line, syntax);
  const outcomes = new Set(harms.values());
  line.units.forEach((unit, at) => {
    const { form, found } = unit;
    if (
      form === undefined ||
      found === undefined ||
      (unit.cue === true && form.frame.type !== "trial" && form.tail.length === 0 && !isPassive(ctx, line, at, [])) ||
      told.has(at)
    )
      return;
    if (form.use !== "noun") {
      const head = objectHead(line, at);
      const noun = line.units[head]?.form;
      // A light verb only carries its noun; what came of an occurrence is no other one.
      if (unit.light !== undefined && noun !== undefined && form.tail.length === 0) return;
      const subject = subjectOf(ctx, syntax, line, at);
      if (subject.noun >= 0 && isOutcome(line, syntax, at, subject.noun)) return;
      // "The blast killed five and wounded ten": what is joined to what came of it came of it too.
      const first = form.frame.outcome ? firstJoined(line, at) : at;
      if (outcomes.has(at) || outcomes.has(first)) return;
      if (isVoid(line, at, form.frame.void ?? NONE)) return;
      const event = verbEvent(ctx, syntax, line, at, harms.get(at));
      if (event === undefined) return;
      // A verb and its object may name one occurrence (sign an agreement); what is refused or asked for is none of its own.
      if (
        noun !== undefined &&
        (noun.frame.type === form.frame.type || form.tail.length > 0 || syntax.open.has(form.frame.type))
      )
        told.add(head);
      // "A law granting X powers": what the law does is the law's own passing.
      const within = unit.shape === "ing" && line.units[at - 1]?.kind === "word";
      if (within && event.type === "order" && out.some((other) => other.event.type === "order")) return;
      const draft = draftOf(ctx, event, found, form, isPlain(line, syntax, at, event));
      // "Shot and killed X" is one act.
      const twin = line.units[at - 1]?.kind === "conjunction" ? out.at(-1) : undefined;
      if (twin !== undefined && twin.event.to === line.units[at - 2]?.to && twin.event.type === event.type)
        out[out.length - 1] = { ...draft, event: joined(twin.event, event) };
      else if (
        twin !== undefined &&
        first !== at &&
        twin.event.from === line.units[first]?.from &&
        twin.event.rule === event.rule
      )
        out[out.length - 1] = { ...twin, event: { ...twin.event, participants: everyone(twin.event, event) } };
      else out.push(draft);
      return;
    }
    const event = nounEvent(ctx, syntax, line, at, harms.get(at));
    if (event !== undefined) out.push(draftOf(ctx, event, found, form));
  });
  topic(ctx, syntax, line);
  return out;
}

/** One event of two verbs. */
function joined(first: EventMention, second: EventMention): EventMention {
  return { ...second, participants: everyone(first, second) };
}

/** Those who take part in either. */
function everyone(first: EventMention, second: EventMention): EventMention["participants"] {
  const others = first.participants.filter(({ actor }) => !second.participants.some((one) => one.actor === actor));
  return [...others, ...second.participants];
}

/** It is told in the plain past, by the text itself. */
function isPlain(line: Line, syntax: Syntax, at: number, { status, polarity, sources }: EventMention): boolean {
  if (status !== "happened" || polarity === "denied" || sources.length > 0) return false;
  if (line.units[at]?.shape !== "past") return false;
  let i = at - 1;
  for (; line.units[i]?.kind === "auxiliary" || line.units[i]?.kind === "adverb"; i--) {
    const unit = line.units[i];
    if (unit?.kind === "auxiliary" && !syntax.plain.has(unit.text)) return false;
  }
  const before = line.units[i];
  return before?.kind !== "infinitive" && before?.kind !== "opener";
}

/** The noun of an occurrence that is the object of the verb, or -1. */
function objectHead(line: Line, at: number): number {
  let head = -1;
  for (let i = at + 1; i < line.units.length; i++) {
    const unit = line.units[i];
    if (unit === undefined || !["word", "actor", "owner", "determiner", "adverb"].includes(unit.kind)) break;
    head = i;
  }
  return line.units[head]?.form?.use === "noun" ? head : -1;
}

/** What is done to it is a thing that makes the verb tell of nothing: released a statement; the statement was released. */
function isVoid(line: Line, at: number, nouns: ReadonlySet<string>): boolean {
  if (nouns.size === 0) return false;
  const { units } = line;
  for (let i = at + 1; i < Math.min(units.length, at + 8); i++) {
    const unit = units[i];
    if (unit === undefined || !["word", "actor", "owner", "determiner", "adverb"].includes(unit.kind)) break;
    if (nouns.has(unit.text)) return true;
  }
  let i = at - 1;
  while (units[i]?.kind === "auxiliary" || units[i]?.kind === "adverb") i--;
  return units[at]?.shape === "past" && nouns.has(units[i]?.text ?? "");
}

/** The verb says what the noun's occurrence did. */
function isOutcome(line: Line, syntax: Syntax, verb: number, noun: number): boolean {
  const of = line.units[noun]?.form?.frame;
  const form = line.units[verb]?.form;
  if (of === undefined || form === undefined) return false;
  if (syntax.harmful.has(of.type) && syntax.harmful.has(form.frame.type)) return true;
  return form.frame.outcome || form.frame.type === of.type || line.units[verb]?.light !== undefined;
}

/** What came of the occurrences of the line: the unit of the verb that says who came to harm, by the unit of the occurrence. */
function harmsIn(ctx: Context, line: Line, syntax: Syntax): Map<number, number> {
  const harms = new Map<number, number>();
  line.units.forEach(({ form, kind }, at) => {
    if (kind !== "verb" || form?.frame.outcome !== true) return;
    const told = causeOf(ctx, line, syntax, at);
    const { noun } = subjectOf(ctx, syntax, line, at);
    const type = line.units[noun]?.form?.frame.type;
    const cause = told < 0 && type !== undefined && syntax.harmful.has(type) ? noun : told;
    if (cause >= 0 && !harms.has(cause)) harms.set(cause, at);
  });
  return harms;
}

/**
 * The occurrence of the sentence that did it, or -1: five were killed in the attack, five died when a bus crashed; a bus crashed,
 * killing five.
 */
function causeOf(ctx: Context, line: Line, syntax: Syntax, at: number): number {
  const { units } = line;
  const harmful = (unit: Unit): boolean => unit.form !== undefined && syntax.harmful.has(unit.form.frame.type);
  let tied = false;
  for (let i = at + 1; i < Math.min(units.length, at + REACH); i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "comma" || unit.kind === "conjunction") break;
    const opens = unit.kind === "opener" && syntax.moments.has(unit.text);
    if (unit.kind === "opener" && !opens) break;
    tied ||= opens || (unit.kind === "preposition" && !tiedBy(unit.relation, "with"));
    if (tied && harmful(unit) && unit.form?.frame.outcome !== true) return i;
  }
  // A participle behind a comma says what came of the clause before: killing five; leaving five dead.
  const first = leavingAt(line, syntax, at);
  if (units[first]?.shape !== "ing" || units[first - 1]?.kind !== "comma") return -1;
  for (let i = first - 2; i >= Math.max(0, at - 2 * REACH); i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === "stop") return -1;
    if (unit.kind === "verb" && unit.shape !== "ing" && units[i - 1]?.kind !== "infinitive") {
      // "Explosions ripped through markets, killing five": what did it is the subject, of which the verb tells nothing else.
      const { noun } = subjectOf(ctx, syntax, line, i);
      const subject = units[noun];
      if (subject !== undefined && harmful(subject)) return noun;
      return harmful(unit) && unit.form?.frame.outcome !== true ? i : -1;
    }
  }
  return -1;
}

/** The unit of "leaving" before those who were killed or hurt; else the verb's own. */
function leavingAt(line: Line, syntax: Syntax, at: number): number {
  let i = at - 1;
  while (["word", "actor", "determiner", "mark"].includes(line.units[i]?.kind ?? "")) i--;
  return syntax.leaving.has(line.units[i]?.text ?? "") ? i : at;
}

/** Who the next sentence is about: the subject of the first verb that has one. */
function topic(ctx: Context, syntax: Syntax, line: Line): void {
  const { mentions } = ctx.scene.actors;
  for (const [at, unit] of line.units.entries()) {
    if (unit.kind !== "verb") continue;
    const doer = subjectOf(ctx, syntax, line, at);
    if (doer.mentions.length === 0) continue;
    ctx.topic = doer.mentions.flatMap((mention) => {
      const own = elementAt(mentions, mention);
      return own === undefined ? [] : [plain(mention, own)];
    });
    return;
  }
}
