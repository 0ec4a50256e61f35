import { dayOf } from "./format.ts";
import type { Digits, InterfaceLang } from "./phrases.ts";

/** How much of a date is said. */
export type HijriPart = "day" | "month" | "year";

const MS_A_DAY = 86_400_000;
/** The years in which the calendar of Umm al-Qura is laid down; outside of them browsers reckon each its own way. */
const FIRST_YEAR = 1883;
const LAST_YEAR = 2173;
const FIELDS: Readonly<Record<HijriPart, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};

/** A day in the calendar of Umm al-Qura, worked out and not said by any text; undefined where that calendar does not reach. */
export function hijri(day: number, part: HijriPart, lang: InterfaceLang, digits: Digits): string | undefined {
  const { year } = dayOf(day);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const locale = `${lang === "ar" ? "ar-SA" : "en"}-u-ca-islamic-umalqura-nu-${lang === "ar" ? digits : "latn"}`;
  return formatter(locale, part).format(new Date(Math.floor(day) * MS_A_DAY));
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, part: HijriPart): Intl.DateTimeFormat {
  const key = `${locale} ${part}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...FIELDS[part], timeZone: "UTC" });
  formatters.set(key, known);
  return known;
}
