import type { DateSpan } from "../../model/index.ts";
import type { DayRange } from "../state/view.svelte.ts";

/** The shortest stretch that the timeline shows, in days, and the longest. */
const LEAST = 1;
const MOST = 4_000_000;
/** Days of air beside the first and the last date, at least. */
const LEAST_AIR = 1.5;

/** The days that dates cover, half-open; undefined where no end is known. */
export function extent(first: ArrayLike<number>, last: ArrayLike<number>): DayRange | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < first.length; i++) {
    const begin = first[i] ?? NaN;
    const end = last[i] ?? NaN;
    if (begin < low && begin !== -Infinity) low = begin;
    if (begin > high) high = begin;
    if (end < low) low = end;
    if (end > high && end !== Infinity) high = end;
  }
  return low > high ? undefined : { first: low, last: high + 1 };
}

/** At most this share of the dates, or this many where they are few, may lie outside. */
const OUTSIDE = 0.08;
const FEW_OUTSIDE = 3;
/** Fewer dates than this are all of them what one wants to see. */
const ENOUGH = 8;
/** What makes time this many times as long as the rest of it squeezes that, if it stands apart by this many days. */
const SQUEEZE = 4;
const FAR = 1000;
/** A date that lies no further from the others than this share of their time is one of them. */
const NEAR = 0.25;

/** Where most dates lie, and how many lie far outside of that. */
export interface Core {
  readonly range: DayRange;
  readonly outside: number;
}

/**
 * The days that dates cover but for a few that would squeeze all others: articles of some years that name what was long before.
 * @param first in order.
 */
export function coreOf(first: ArrayLike<number>, last: ArrayLike<number>, whole: DayRange): Core {
  const size = first.length;
  const everything = { range: whole, outside: 0 };
  const most = Math.max(Math.min(FEW_OUTSIDE, Math.floor(size / 4)), Math.floor(size * OUTSIDE));
  // What has no beginning stands before all, and squeezes nothing.
  let open = 0;
  while (open < size && first[open] === -Infinity) open++;
  if (size - open < ENOUGH) return everything;
  const begin = (i: number): number => first[i] ?? 0;
  let [low, high] = shortest(begin, open, size - 1, most);
  const near = (): number => Math.max(FAR, (begin(high) - begin(low)) * NEAR);
  for (let grown = true; grown;) {
    grown = false;
    while (low > open && begin(low) - begin(low - 1) <= near()) [low, grown] = [low - 1, true];
    while (high < size - 1 && begin(high + 1) - begin(high) <= near()) [high, grown] = [high + 1, true];
  }
  const outside = size - 1 - high + low - open;
  if (outside === 0) return everything;
  const inside = (dates: ArrayLike<number>): number[] =>
    Array.from({ length: high - low + 1 }, (_, i) => dates[low + i] ?? 0);
  const range = extent(inside(first), inside(last));
  if (!range || whole.last - whole.first < (range.last - range.first) * SQUEEZE) return everything;
  return { range, outside };
}

/** The shortest stretch of days that has all dates but so many, by the first and the last of them. */
function shortest(begin: (i: number) => number, from: number, to: number, most: number): [low: number, high: number] {
  let best: [number, number] = [from, to];
  for (let low = from; low <= from + most; low++) {
    const high = to - most + (low - from);
    if (begin(high) - begin(low) < begin(best[1]) - begin(best[0])) best = [low, high];
  }
  return best;
}

/** The range with some air on both sides. */
export function aired({ first, last }: DayRange): DayRange {
  const air = Math.max(LEAST_AIR, (last - first) * 0.06);
  return { first: first - air, last: last + air };
}

/** The range made larger (`factor` over 1) or smaller around a day, within bounds. */
export function zoomed(range: DayRange, factor: number, around: number, bounds: DayRange): DayRange {
  const size = range.last - range.first;
  const most = Math.min(MOST, (bounds.last - bounds.first) * 1.5);
  const wanted = Math.min(Math.max(size * factor, LEAST), Math.max(most, LEAST));
  const share = size === 0 ? 0.5 : (around - range.first) / size;
  return kept({ first: around - wanted * share, last: around + wanted * (1 - share) }, bounds);
}

/** The range moved by a share of itself: 0.25 is a quarter on in time. */
export function panned(range: DayRange, share: number, bounds: DayRange): DayRange {
  const by = (range.last - range.first) * share;
  return kept({ first: range.first + by, last: range.last + by }, bounds);
}

/** Moved so that at least a tenth of what is shown lies within the bounds: nobody gets lost in empty time. */
export function kept(range: DayRange, bounds: DayRange): DayRange {
  const size = range.last - range.first;
  const reach = Math.min(size, bounds.last - bounds.first) * 0.1;
  const by =
    range.last < bounds.first + reach
      ? bounds.first + reach - range.last
      : range.first > bounds.last - reach
        ? bounds.last - reach - range.first
        : 0;
  return { first: range.first + by, last: range.last + by };
}

/** The range moved as little as needed to show a date; the same range where it does already. */
export function revealing(range: DayRange, date: DateSpan): DayRange {
  const size = range.last - range.first;
  const first = Number.isFinite(date.first) ? date.first : date.last;
  const last = Number.isFinite(date.last) ? date.last + 1 : date.first + 1;
  if (last - first > size) return { first: first - size * 0.1, last: last + size * 0.1 };
  const air = size * 0.08;
  if (first < range.first) return { first: first - air, last: first - air + size };
  if (last > range.last) return { first: last + air - size, last: last + air };
  return range;
}

/** Whether two ranges are the same to the eye. */
export function alike(a: DayRange, b: DayRange): boolean {
  const size = Math.max(a.last - a.first, 1e-6);
  return Math.abs(a.first - b.first) / size < 1e-4 && Math.abs(a.last - b.last) / size < 1e-4;
}
