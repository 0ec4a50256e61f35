import { ymd } from "../time/calendar.ts";
import { type DateSpan, formatEdtf } from "../time/edtf.ts";

/** A date in plain English with ISO days, for formats that hold no uncertain date: it must not become surer on the way out. */
export function dateWords(date: DateSpan): string {
  const whole = formatEdtf({ first: date.first, last: date.last });
  const plain =
    date.first === -Infinity
      ? `some time up to ${isoDay(date.last)}`
      : date.last === Infinity
        ? `from ${isoDay(date.first)} on`
        : whole.includes("/")
          ? `some time from ${isoDay(date.first)} to ${isoDay(date.last)}`
          : date.first === date.last
            ? whole
            : `some time in ${whole}`;
  const about = date.approximate ? `${plain}, approximately` : plain;
  return date.uncertain ? `${about}, perhaps` : about;
}

/** A day as 2023-12-04. Years before 0 and after 9999 have a sign and more digits, as ISO 8601 extends them. */
export function isoDay(day: number): string {
  const { year, month, day: date } = ymd(day);
  const digits = String(Math.abs(year)).padStart(year < 0 || year > 9999 ? 6 : 4, "0");
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${digits}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
