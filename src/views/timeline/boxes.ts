import type { DateSpan, Event } from "../../model/index.ts";
import type { Scale } from "./scale.ts";

/** An event with its days. */
export interface Timed {
  readonly event: Event;
  readonly date: DateSpan;
}

/** A stretch of a line, in pixels from the left. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** How a date is drawn: where, and whether as a point or as a bar. */
export interface Box extends Stretch {
  /** The middle of a point, or of the part of a bar that is in sight. */
  readonly x: number;
  readonly form: "point" | "bar";
  /** The end in the past, or in the future, is open. */
  readonly openPast: boolean;
  readonly openFuture: boolean;
}

/** The side of a mark, in pixels. */
export const MARK = 16;
/** From this length on, in pixels, an interval is a bar; a single day only where it is much longer. */
export const BAR = 26;
export const DAY_BAR = 320;
/** An open end reaches as far as a fade is long, not to the edge of the world. */
const FADE = 90;

/** The days of a date; infinite where an end is open. */
export type Days = Pick<DateSpan, "first" | "last">;

/** The box of a date. @param width of the plot. */
export function boxOf(date: Days, { x, forward: runs }: Scale, width: number): Box {
  const openPast = date.first === -Infinity;
  const openFuture = date.last === Infinity;
  const forward = runs ? 1 : -1;
  const begin = openPast ? x(date.last + 1) - FADE * forward : x(date.first);
  const end = openFuture ? x(date.first) + FADE * forward : x(date.last + 1);
  const left = Math.min(begin, end);
  const size = Math.abs(end - begin);
  const long = openPast || openFuture || size >= (date.first === date.last ? DAY_BAR : BAR);
  if (!long) {
    const middle = left + size / 2;
    return { x: middle, left: middle - MARK / 2, width: MARK, form: "point", openPast, openFuture };
  }
  const seen = (Math.max(left, 0) + Math.min(left + size, width)) / 2;
  return { x: seen, left, width: size, form: "bar", openPast, openFuture };
}

/** The days that a date surely touches, for a range around it: an open end counts as one day. */
export function knownDays({ first, last }: Days): { readonly first: number; readonly last: number } {
  return { first: Number.isFinite(first) ? first : last, last: Number.isFinite(last) ? last + 1 : first + 1 };
}
