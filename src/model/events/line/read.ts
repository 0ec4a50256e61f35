import type { Context } from "../context.ts";
import { draftOf } from "../draft.ts";
import type { Draft } from "../same.ts";
import type { Syntax } from "../tables.ts";
import { nounEvent } from "./noun.ts";
import { subjectOf } from "./subject.ts";
import { type Line, tiedBy } from "./unit.ts";
import { unitsOf } from "./units.ts";
import { verbEvent } from "./verb.ts";

const NONE: ReadonlySet<string> = new Set();

/** The occurrences of a sentence in a language whose subjects stand before their verbs. */
export function readLine(ctx: Context, syntax: Syntax): Draft[] {
  const line: Line = { units: unitsOf(ctx, syntax), subjects: new Map() };
  // Now that it is known which words are verbs, times and places are bound by them.
  for (const { kind, from, to } of line.units) ctx.scene.finite.fill(kind === "verb" ? 1 : 0, from, to);
  const out: Draft[] = [];
  const told = new Set<number>();
  // What came of an occurrence, by the unit of its noun: five were killed in the attack.
  const harms = new Map<number, number>();
  line.units.forEach((unit, at) => {
    const { form, found } = unit;
    if (
      form === undefined ||
      found === undefined ||
      (unit.cue === true && form.frame.type !== "trial" && form.tail.length === 0) ||
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
      const cause = form.frame.outcome ? causeOf(line, syntax, at) : -1;
      if (cause >= 0) {
        harms.set(cause, at);
        return;
      }
      if (isVoid(line, at, form.frame.void ?? NONE)) return;
      const event = verbEvent(ctx, syntax, line, at);
      if (event === undefined) return;
      // A verb and its object may name one occurrence (sign an agreement); what is refused or asked for is none of its own.
      if (
        noun !== undefined &&
        (noun.frame.type === form.frame.type || form.tail.length > 0 || syntax.open.has(form.frame.type))
      )
        told.add(head);
      out.push(draftOf(ctx, event, found, form));
      return;
    }
    const event = nounEvent(ctx, syntax, line, at, harms.get(at));
    if (event !== undefined) out.push(draftOf(ctx, event, found, form));
  });
  topic(ctx, syntax, line);
  return out;
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
  return i < at - 1 && nouns.has(units[i]?.text ?? "");
}

/** The verb says what the noun's occurrence did. */
function isOutcome(line: Line, syntax: Syntax, verb: number, noun: number): boolean {
  const of = line.units[noun]?.form?.frame;
  const form = line.units[verb]?.form;
  if (of === undefined || form === undefined) return false;
  if (syntax.harmful.has(of.type) && syntax.harmful.has(form.frame.type)) return true;
  return form.frame.outcome || form.frame.type === of.type || line.units[verb]?.light !== undefined;
}

/** The occurrence of the clause that did it, or -1: five were killed in the attack. */
function causeOf(line: Line, syntax: Syntax, at: number): number {
  for (let i = at + 1; i < Math.min(line.units.length, at + 10); i++) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "opener") break;
    const type = unit.form?.use === "noun" ? unit.form.frame.type : undefined;
    const tied = line.units
      .slice(at + 1, i)
      .some(({ kind, relation }) => kind === "preposition" && !tiedBy(relation, "with"));
    if (tied && type !== undefined && syntax.harmful.has(type)) return i;
  }
  return -1;
}

/** Who the next sentence is about: the subject of the first verb that has one. */
function topic(ctx: Context, syntax: Syntax, line: Line): void {
  const { mentions } = ctx.scene.actors;
  for (const [at, unit] of line.units.entries()) {
    if (unit.kind !== "verb") continue;
    const doer = subjectOf(ctx, syntax, line, at);
    if (doer.mentions.length === 0) continue;
    ctx.topic = doer.mentions.flatMap((mention) => {
      const own = mentions[mention];
      return own === undefined
        ? []
        : [{ relation: undefined, mention, inner: false, joined: false, from: own.from, to: own.to }];
    });
    return;
  }
}
