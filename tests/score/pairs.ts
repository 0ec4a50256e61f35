/** What was paired of two lists, and what was left. */
export interface Pairs<A, B> {
  readonly both: ReadonlyMap<A, B>;
  readonly left: readonly A[];
  readonly right: readonly B[];
}

/** Pairs what is likest first, each thing once. What is less alike than `least` is left alone. */
export function pairs<A, B>(
  left: readonly A[],
  right: readonly B[],
  likeness: (a: A, b: B) => number,
  least: number,
): Pairs<A, B> {
  const all = left
    .flatMap((a) => right.map((b) => ({ a, b, score: likeness(a, b) })))
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score);
  const both = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of all) {
    if (both.has(a) || taken.has(b)) continue;
    both.set(a, b);
    taken.add(b);
  }
  return { both, left: left.filter((a) => !both.has(a)), right: right.filter((b) => !taken.has(b)) };
}
