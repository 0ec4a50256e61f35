import { dayOf } from "../format.ts";
import type { DayRange } from "../state/view.svelte.ts";

/** How far ticks stand apart: a number of days, months or years. */
export interface Step {
  readonly unit: "day" | "month" | "year";
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

/** The ticks of a range, in time order. */
export function ticks(range: DayRange, width: number): readonly Tick[] {
  const step = stepFor(range, width);
  const days =
    step.unit === "day"
      ? dayTicks(range, step)
      : step.unit === "month"
        ? monthTicks(range, step)
        : yearTicks(range, step);
  return days.map((day) => ({ day, step, major: isMajor(day, step) }));
}

function isMajor(day: number, { unit }: Step): boolean {
  const date = dayOf(day);
  if (unit === "day") return date.day === 1;
  return unit === "month" && date.month === 1;
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
