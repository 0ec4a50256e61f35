import { dayOf } from "../format.ts";
import type { DayRange } from "../state/view.svelte.ts";
import { type Fold, PLAIN, drawnRange } from "./fold.ts";

/** How far ticks stand apart: a number of days, months or years; or of days that are counted from one of them. */
export interface Step {
  readonly unit: "day" | "month" | "year" | "offset";
  readonly count: number;
}

/** A line of the axis: where a day, month or year begins. */
export interface Tick {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly step: Step;
  /** It begins something larger too: a month among days, a year among months. */
  readonly major: boolean;
}

/** The least distance between two ticks with names, in pixels. */
const ROOM = 92;
const MS_A_DAY = 86_400_000;

const STEPS: readonly (readonly [days: number, step: Step])[] = [
  [1, { unit: "day", count: 1 }],
  [2, { unit: "day", count: 2 }],
  [7, { unit: "day", count: 7 }],
  [14, { unit: "day", count: 14 }],
  [30.4, { unit: "month", count: 1 }],
  [91.3, { unit: "month", count: 3 }],
  [182.6, { unit: "month", count: 6 }],
  [365.25, { unit: "year", count: 1 }],
  [730.5, { unit: "year", count: 2 }],
  [1826.25, { unit: "year", count: 5 }],
];

/** The step whose ticks have room for their names. @param width in pixels. */
export function stepFor(range: DayRange, width: number): Step {
  const least = ((range.last - range.first) / Math.max(width, 1)) * ROOM;
  const fit = STEPS.find(([days]) => days >= least);
  if (fit !== undefined) return fit[1];
  let count = 10;
  while (count * 365.25 < least) count *= count.toString().startsWith("2") ? 2.5 : 2;
  return { unit: "year", count };
}

/** What time is counted by. */
export interface Count {
  /** Stretches that are drawn short have no ticks. */
  readonly fold: Fold;
  /** The day from which days are counted, where they are. */
  readonly zero: number | undefined;
}

const CALENDAR: Count = { fold: PLAIN, zero: undefined };

/** The ticks of a range, in time order. */
export function ticks(range: DayRange, width: number, { fold, zero }: Count = CALENDAR): readonly Tick[] {
  const drawn = drawnRange(fold, range);
  const step = zero === undefined ? stepFor(drawn, width) : offsetStep(drawn, width);
  return parts(range, fold)
    .flatMap((part) => daysOf(part, step, zero ?? 0))
    .map((day) => ({ day, step, major: isMajor(day, step, zero) }));
}

/** The parts of a range that are not folded. */
function parts({ first, last }: DayRange, { gaps }: Fold): readonly DayRange[] {
  const found: DayRange[] = [];
  let from = first;
  for (const gap of gaps) {
    if (gap.last <= first || gap.first >= last) continue;
    if (gap.first > from) found.push({ first: from, last: gap.first });
    from = gap.last;
  }
  return from < last ? [...found, { first: from, last }] : found;
}

function daysOf(range: DayRange, step: Step, zero: number): readonly number[] {
  switch (step.unit) {
    case "day":
      return dayTicks(range, step);
    case "month":
      return monthTicks(range, step);
    case "year":
      return yearTicks(range, step);
    case "offset":
      return offsetTicks(range, step, zero);
  }
}

function isMajor(day: number, { unit }: Step, zero: number | undefined): boolean {
  if (unit === "offset") return day === zero;
  const date = dayOf(day);
  if (unit === "day") return date.day === 1;
  return unit === "month" && date.month === 1;
}

/** Days from a day on: 1, 2, 5, 10 … of them. */
function offsetStep(range: DayRange, width: number): Step {
  const least = ((range.last - range.first) / Math.max(width, 1)) * ROOM;
  let count = 1;
  while (count < least) count *= count.toString().startsWith("2") ? 2.5 : 2;
  return { unit: "offset", count };
}

function offsetTicks({ first, last }: DayRange, { count }: Step, zero: number): number[] {
  const out: number[] = [];
  for (let n = Math.ceil((first - zero) / count); zero + n * count <= last; n++) out.push(zero + n * count);
  return out;
}

/** Days, by weeks that begin on Monday where there is more than one; where a month begins, its first day stands instead. */
function dayTicks({ first, last }: DayRange, { count }: Step): number[] {
  // 1970-01-01 was a Thursday: day 4 is a Monday.
  const phase = 4;
  const out: number[] = [];
  for (let day = Math.ceil((first - phase) / count) * count + phase; day <= last; day += count) out.push(day);
  if (count === 1) return out;
  for (const month of monthTicks({ first, last }, { unit: "month", count: 1 }))
    if (!out.includes(month)) {
      const near = out.findIndex((day) => Math.abs(day - month) < count * 0.55);
      if (near >= 0) out.splice(near, 1, month);
      else out.push(month);
    }
  return out.sort((a, b) => a - b);
}

function monthTicks({ first, last }: DayRange, { count }: Step): number[] {
  const begin = dayOf(Math.floor(first));
  const out: number[] = [];
  for (let n = Math.floor((begin.year * 12 + begin.month - 1) / count) * count; ; n += count) {
    const day = dayNumber(Math.floor(n / 12), ((n % 12) + 12) % 12);
    if (day > last) return out;
    if (day >= first) out.push(day);
  }
}

function yearTicks({ first, last }: DayRange, { count }: Step): number[] {
  const out: number[] = [];
  for (let year = Math.floor(dayOf(Math.floor(first)).year / count) * count; ; year += count) {
    const day = dayNumber(year, 0);
    if (day > last) return out;
    if (day >= first) out.push(day);
  }
}

/** The day number of the first of a month, counted from 0. `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
function dayNumber(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / MS_A_DAY);
}
