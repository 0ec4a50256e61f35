/** Stretches of time of one length, one after the other: `first + n * days`. */
export interface Bins {
  /** How long each is, in days. */
  readonly days: number;
  /** A day on which one begins. */
  readonly first: number;
}

/** Lengths that a reader knows, none more than twice the one before: a few days, then weeks. */
const LENGTHS = [1, 2, 4, 7, 14, 28, 56, 112, 224, 448, 896];
/** 1970-01-05 was a Monday. */
const MONDAY = 4;
/** The least width of a bin, and the most of what is drawn of it, in pixels. */
const LEAST = 26;
export const MOST_WIDTH = 44;

/** The shortest bins that are wide enough to be told apart. They stand where they stand whatever the window shows. */
export function binsFor(pixelsPerDay: number): Bins {
  const known = LENGTHS.find((length) => length * pixelsPerDay >= LEAST);
  let days = known ?? 896;
  while (days * pixelsPerDay < LEAST) days *= 2;
  return { days, first: days % 7 === 0 ? MONDAY : 0 };
}

/** Which bin a day stands in. */
export function binOf({ days, first }: Bins, day: number): number {
  return Math.floor((day - first) / days);
}

/** The day with which a bin begins. */
export function beginOf({ days, first }: Bins, bin: number): number {
  return first + bin * days;
}
