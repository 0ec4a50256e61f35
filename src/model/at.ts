/**
 * The element at an index that may be -1 for none. A list that is asked for a negative index is asked as if for a name, which is some
 * fifty times slower, and so is every other question from that place of the code afterwards.
 */
export function elementAt<T>(list: readonly T[], index: number | undefined): T | undefined {
  return index === undefined || index < 0 ? undefined : list[index];
}
