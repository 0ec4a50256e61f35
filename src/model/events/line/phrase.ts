import type { Line } from "./unit.ts";

/** A noun phrase before a unit. */
export interface NounPhrase {
  /** First unit. */
  readonly from: number;
  /** The unit of its head noun, which stands last. */
  readonly head: number;
  /** Units of the actors that stand in it, the head left out: Israel's army chief, Taliban fighters. */
  readonly actors: readonly number[];
  /** Units of its adjectives of states. */
  readonly countries: readonly number[];
}

/** The noun phrase whose last unit is at the index; undefined where none ends there. */
export function phraseBefore(line: Line, at: number): NounPhrase | undefined {
  const { units } = line;
  const last = units[at];
  if (last?.kind !== "actor" && last?.kind !== "word") return undefined;
  const actors: number[] = [];
  const countries: number[] = [];
  let from = at;
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.kind === "actor") {
      // Of two names side by side, one is in apposition to the other unless an owner's mark stands between them.
      actors.push(i);
    } else if (unit.kind === "word") {
      if (unit.country !== undefined) countries.push(i);
    } else if (unit.kind !== "owner" && unit.kind !== "determiner" && unit.kind !== "mark") break;
    from = i;
    if (unit.kind === "determiner") break;
  }
  return { from, head: at, actors, countries };
}
