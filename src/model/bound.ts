/**
 * The first of the indexes 0 to `length` of which the test does not hold, by halving: it holds for a beginning of them and for none
 * behind it. `length` where it holds for all.
 */
export function firstNot(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
