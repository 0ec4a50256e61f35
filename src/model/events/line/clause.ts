import type { Context } from "../context.ts";
import type { Syntax } from "../tables.ts";
import type { Line, Unit } from "./unit.ts";

/** The words that say whether something happened, was planned or was asked for. */
export interface Clause {
  /** The token whose standing it has: of verbs that are joined, the first. */
  readonly at: number;
  /** The first token that can say something of it. */
  readonly from: number;
  /** The unit that stands at `at`. */
  readonly unit: number;
}

/** The clause of the verb or noun phrase that begins at the unit: back to the finite verb that governs it, and no further. */
export function clauseOf(ctx: Context, syntax: Syntax, line: Line, index: number): Clause {
  const { units } = line;
  const unit = firstJoined(line, index);
  const at = units[unit]?.from ?? ctx.sentence.from;
  // "X, who ordered the raid, sent Y": a finite verb behind an insertion is governed by no verb in it.
  if (units[unit]?.kind === "verb" && units[unit].shape === "past" && units[unit - 1]?.kind === "comma")
    return { at, unit, from: at };
  for (let i = unit - 1; i >= 0; i--) {
    const before = units[i];
    if (before === undefined || before.kind === "stop") return { at, unit, from: units[i + 1]?.from ?? at };
    if (before.kind === "opener" && !asks(line, unit, i)) return { at, unit, from: before.from };
    if (before.kind !== "verb" || before.shape === "ing" || before.shape === "base") continue;
    let first = i;
    while (helps(syntax, units[first - 1])) first--;
    // "Is expected to", "was to be": a participle that an infinitive governs goes on with the verb before that.
    if (units[first - 1]?.kind === "infinitive") continue;
    return { at, unit, from: units[first]?.from ?? at };
  }
  return { at, unit, from: ctx.sentence.from };
}

function helps(syntax: Syntax, unit: Unit | undefined): boolean {
  return (
    unit?.kind === "auxiliary" || unit?.kind === "adverb" || (unit !== undefined && syntax.auxiliaries.has(unit.text))
  );
}

/** "Demanded that X release Y": the base behind the word says that the verb before it asks for it. */
function asks(line: Line, at: number, opener: number): boolean {
  const verb = line.units[at];
  if (verb?.kind !== "verb" || verb.shape !== "base") return false;
  return line.units[opener - 1]?.kind === "verb";
}

/** "Will meet X and sign Y", "considered indicting X and imposing Y": what is said of the first is said of all. */
export function firstJoined(line: Line, index: number): number {
  const { units } = line;
  const verb = units[index];
  if (verb?.kind !== "verb" || units[index - 1]?.kind !== "conjunction") return index;
  for (let i = index - 2; i >= Math.max(0, index - 14); i--) {
    const before = units[i];
    if (before === undefined || before.kind === "stop" || before.kind === "opener") return index;
    if (before.kind !== "verb") continue;
    return before.shape === verb.shape ? firstJoined(line, i) : index;
  }
  return index;
}
