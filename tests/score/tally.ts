/** What is counted, in the order in which it is told. */
export const TASKS = [
  "timex span",
  "timex value",
  "actors",
  "events",
  "event date",
  "event participants",
  "event status",
  "statements",
  "speaker",
  "statement date",
  "row",
] as const;
export type Task = (typeof TASKS)[number];

/** How many are right, how many there are, how many were found. */
export interface Tally {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

export type Tallies = Readonly<Record<Task, Tally>>;

export const NOTHING: Tally = { right: 0, gold: 0, found: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  let [right, gold, found] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    gold += tally.gold;
    found += tally.found;
  }
  return { right, gold, found };
}

export function precision({ right, found }: Tally): number {
  return found === 0 ? 0 : right / found;
}

export function recall({ right, gold }: Tally): number {
  return gold === 0 ? 0 : right / gold;
}

export function f1({ right, gold, found }: Tally): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}
