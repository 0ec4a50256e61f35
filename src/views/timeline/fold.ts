import type { DayRange } from "../state/view.svelte.ts";

/** A stretch of time in which nothing happens, half-open in days. */
export type Gap = DayRange;

/** Time as it is drawn: with its empty stretches made short, or as it is. */
export interface Fold {
  /** The stretches that are made short, in time order. */
  readonly gaps: readonly Gap[];
  /** Where a day stands in drawn time; days that are not folded are one long there. */
  readonly at: (day: number) => number;
  /** The day at a place of drawn time. */
  readonly day: (place: number) => number;
}

/** Time as it is. */
export const PLAIN: Fold = { gaps: [], at: (day) => day, day: (place) => place };

/** An empty stretch is folded when it is longer than this share of all that is drawn, and than this many days. */
const SHARE = 0.06;
const LEAST = 7;
/** What is left of a folded stretch, as a share of all that is drawn, and at least in days. */
const LEFT = 0.025;
const LEAST_LEFT = 0.25;
/** More breaks than this would leave no sense of time. */
const MOST = 12;

/**
 * Folds the empty stretches between dates, the longest first, as long as one stands out from what is left.
 * @param first,last the days of the dates, `first` in order; open ends are infinite.
 */
export function foldOf(first: ArrayLike<number>, last: ArrayLike<number>): Fold {
  const empty = emptyStretches(first, last);
  let span = empty.whole;
  const folded: Gap[] = [];
  for (const gap of [...empty.gaps].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (folded.length === MOST || sizeOf(gap) <= Math.max(LEAST, span * SHARE)) break;
    folded.push(gap);
    span -= sizeOf(gap);
  }
  return folded.length === 0 ? PLAIN : folding(folded, Math.max(LEAST_LEFT, span * LEFT));
}

/** A range in drawn time, or back in days. */
export function drawnRange({ at }: Fold, { first, last }: DayRange): DayRange {
  return { first: at(first), last: at(last) };
}

export function dayRange({ day }: Fold, { first, last }: DayRange): DayRange {
  return { first: day(first), last: day(last) };
}

function sizeOf({ first, last }: Gap): number {
  return last - first;
}

function emptyStretches(
  first: ArrayLike<number>,
  last: ArrayLike<number>,
): { readonly whole: number; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  let begin = Infinity;
  let reach = -Infinity;
  for (let i = 0; i < first.length; i++) {
    const one = first[i] ?? NaN;
    const other = last[i] ?? NaN;
    const from = one === -Infinity ? other : one;
    const to = (other === Infinity ? one : other) + 1;
    if (from - reach > LEAST && reach !== -Infinity) gaps.push({ first: reach, last: from });
    if (from < begin) begin = from;
    if (to > reach) reach = to;
  }
  return { whole: reach - begin, gaps };
}

/** @param left how long each gap is drawn, in days. */
function folding(gaps: readonly Gap[], left: number): Fold {
  const inOrder = [...gaps].sort((a, b) => a.first - b.first);
  let cut = 0;
  const parts = inOrder.map(({ first, last }) => {
    const part = { first, last, place: first - cut };
    cut += last - first - left;
    return part;
  });
  return {
    gaps: inOrder,
    at(day) {
      let moved = 0;
      for (const { first, last, place } of parts) {
        if (day <= first) break;
        if (day < last) return place + ((day - first) / (last - first)) * left;
        moved = last - (place + left);
      }
      return day - moved;
    },
    day(at) {
      let moved = 0;
      for (const { first, last, place } of parts) {
        if (at <= place) break;
        if (at < place + left) return first + ((at - place) / left) * (last - first);
        moved = last - (place + left);
      }
      return at + moved;
    },
  };
}
