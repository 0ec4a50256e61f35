/** What tells two states of a list apart, record by record: a record that has been changed is another object. */
export interface Difference<T> {
  /** Those of the old list that are not in the new one, and those of the new one that were not in the old. */
  readonly gone: readonly T[];
  readonly come: readonly T[];
  /** Whether each record that has come stands where one with its id has gone, so that no other has another place. */
  readonly inPlace: boolean;
}

/** Compares two states of a list whose records have ids. Those that are in both stand in the same order. */
export function difference<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Difference<T> {
  if (before === after) return { gone: [], come: [], inPlace: true };
  const gone: T[] = [];
  const come: T[] = [];
  if (before.length === after.length) {
    for (let place = 0; place < before.length; place++) {
      const [one, other] = [before[place], after[place]];
      if (one === other || one === undefined || other === undefined) continue;
      if (one.id !== other.id) return moved(before, after);
      gone.push(one);
      come.push(other);
    }
    return { gone, come, inPlace: true };
  }
  return moved(before, after);
}

function moved<T>(before: readonly T[], after: readonly T[]): Difference<T> {
  const [had, has] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((one) => !has.has(one)),
    come: after.filter((one) => !had.has(one)),
    inPlace: false,
  };
}
