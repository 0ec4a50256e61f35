import { Temporal } from "temporal-polyfill/full";
import type { Grain } from "../schema.ts";
import { dayNumber, ymd } from "./calendar.ts";

const CALENDAR = "islamic-umalqura";

type Dated = { readonly first: number; readonly last: number; readonly grain: Grain };

/**
 * The Gregorian days of a month, or a day, of the Hijri calendar as Umm al-Qura computes it (tables behind Temporal). What is
 * observed in a country may differ by a day.
 */
export function hijriMonth(year: number, month: number, day: number | undefined): Dated | undefined {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 30)))
    return undefined;
  return remembered(MONTHS, (year * 13 + month) * 31 + (day ?? 0), () => computed(year, month, day));
}

function computed(year: number, month: number, day: number | undefined): Dated {
  const start = Temporal.PlainDate.from({ year, month, day: day ?? 1, calendar: CALENDAR });
  const { year: y, month: m, day: d } = start.withCalendar("iso8601");
  const first = dayNumber(y, m, d);
  return day === undefined
    ? { first, last: first + start.daysInMonth - 1, grain: "month" }
    : { first, last: first, grain: "day" };
}

/** The Hijri year of a day. */
export function hijriYearOf(dayNo: number): number {
  return remembered(YEARS, dayNo, () => Temporal.PlainDate.from(ymd(dayNo)).withCalendar(CALENDAR).year);
}

/** The calendar is slow, and the same months are asked for again and again; no more than so many are remembered. */
const MOST = 2000;
const MONTHS = new Map<number, Dated>();
const YEARS = new Map<number, number>();

function remembered<T>(known: Map<number, T>, key: number, compute: () => T): T {
  let found = known.get(key);
  if (found === undefined) {
    found = compute();
    if (known.size === MOST) known.clear();
    known.set(key, found);
  }
  return found;
}
