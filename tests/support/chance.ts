/** Numbers that look like chance and are the same each time. */
export interface Chance {
  /** A whole number from 0 to before `end`. */
  readonly below: (end: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
}

/** @param seed any whole number. */
export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  // Xorshift of 32 bits.
  const below = (end: number): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % end;
  };
  return {
    below,
    one: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error("nothing to choose from");
      return found;
    },
  };
}
