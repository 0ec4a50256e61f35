import { Temporal } from "temporal-polyfill/full";
import type { Grain } from "../schema.ts";
import { dayNumber, ymd } from "./calendar.ts";

const CALENDAR = "islamic-umalqura";

/**
 * The Gregorian days of a month, or a day, of the Hijri calendar as Umm al-Qura computes it (tables behind Temporal). What is
 * observed in a country may differ by a day.
 */
export function hijriMonth(
  year: number,
  month: number,
  day: number | undefined,
): { first: number; last: number; grain: Grain } | undefined {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 30)))
    return undefined;
  const start = Temporal.PlainDate.from({ year, month, day: day ?? 1, calendar: CALENDAR });
  const { year: y, month: m, day: d } = start.withCalendar("iso8601");
  const first = dayNumber(y, m, d);
  return day === undefined
    ? { first, last: first + start.daysInMonth - 1, grain: "month" }
    : { first, last: first, grain: "day" };
}

/** The Hijri year of a day. */
export function hijriYearOf(dayNo: number): number {
  return Temporal.PlainDate.from(ymd(dayNo)).withCalendar(CALENDAR).year;
}
