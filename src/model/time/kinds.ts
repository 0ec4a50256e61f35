/**
 * A set of kinds of symbols as bits, so that whether two sets have one in common is two operations and no search. There are more
 * kinds than a small integer has bits: each set is two of them.
 */
export interface KindSet {
  readonly low: number;
  readonly high: number;
}

const BITS = 30;

export const NO_KINDS: KindSet = { low: 0, high: 0 };

/** The kinds of symbols that the patterns of a grammar name, each with a bit of its own. */
export class Kinds {
  readonly #numbers = new Map<string, number>();

  constructor(kinds: Iterable<string>) {
    for (const kind of kinds) if (!this.#numbers.has(kind)) this.#numbers.set(kind, this.#numbers.size);
    if (this.#numbers.size > 2 * BITS) throw new Error(`too many kinds of symbols: ${String(this.#numbers.size)}`);
  }

  /** The set of some kinds; one that no pattern names is in no set. */
  set(kinds: Iterable<string>): KindSet {
    let low = 0;
    let high = 0;
    for (const kind of kinds) {
      const number = this.#numbers.get(kind) ?? 2 * BITS;
      if (number < BITS) low |= 1 << number;
      else if (number < 2 * BITS) high |= 1 << (number - BITS);
    }
    return { low, high };
  }
}

export function joinKinds(a: KindSet, b: KindSet): KindSet {
  return { low: a.low | b.low, high: a.high | b.high };
}

/** Whether the two sets have a kind in common. */
export function meet(a: KindSet, b: KindSet): boolean {
  return (a.low & b.low) !== 0 || (a.high & b.high) !== 0;
}
