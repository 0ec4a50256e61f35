import { type DateSpan, parseEdtf } from "../model/index.ts";
import { type Digits, type InterfaceLang, phrases, speak } from "./phrases.ts";
import { MONTH_NAMES } from "./months.ts";
import type { Months } from "./state/settings.ts";

/** How dates are written. */
export interface DateWords {
  readonly lang: InterfaceLang;
  readonly digits: Digits;
  /** Whose month names, in Arabic. */
  readonly months: Months;
}

const messages = phrases(
  {
    none: "No date",
    about: "about {date}",
    uncertain: "{date}, perhaps",
    before: "up to {date}",
    since: "since {date}",
    bce: "{year} BC",
    decade: "the {year}s",
    century: "century from {year}",
    quarter: "quarter {n} of {year}",
    dash: " – ",
  },
  {
    none: "بلا تاريخ",
    about: "نحو {date}",
    uncertain: "{date} على الأرجح",
    before: "حتى {date}",
    since: "منذ {date}",
    bce: "{year} ق.م",
    decade: "عقد {year}",
    century: "القرن الذي يبدأ عام {year}",
    quarter: "الربع {n} من {year}",
    dash: " – ",
  },
);

/** A day of the calendar: the year as astronomers count it (0 is 1 BC), the month from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date in words, as short as it can be said without losing its precision. */
export function dateWords(edtf: string | null, style: DateWords): string {
  const say = speak(messages, style.lang, style.digits);
  const date = edtf === null ? undefined : parseEdtf(edtf);
  if (!date) return edtf ?? say("none");
  const plain = spanWords(date, style);
  const about = date.approximate ? say("about", { date: plain }) : plain;
  return date.uncertain ? say("uncertain", { date: about }) : about;
}

/** The days from `first` to `last`, both included, in words. */
export function daysWords(first: number, last: number, style: DateWords): string {
  const from = dayOf(first);
  const to = dayOf(last);
  const say = speak(messages, style.lang, style.digits);
  if (first === last) return dayWords(to, style);
  if (from.year !== to.year) return dayWords(from, style) + say("dash") + dayWords(to, style);
  if (from.month !== to.month) return dayMonth(from, style) + say("dash") + dayWords(to, style);
  return digitsOf(from.day, style) + "–" + dayWords(to, style);
}

/** The name of the weekday of a day number. */
export function weekday(day: number, style: DateWords, width: "short" | "long"): string {
  const locale = style.lang === "ar" ? "ar" : "en-GB";
  return formatter(locale, width).format(new Date(day * MS_A_DAY));
}

/** The calendar day of a day number. */
export function dayOf(day: number): Day {
  const date = new Date(Math.floor(day) * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as EDTF writes it. */
export function dateText(day: number): string {
  const { year, month, day: of } = dayOf(day);
  const two = (value: number): string => String(value).padStart(2, "0");
  // Beyond four digits it knows years only.
  if (Math.abs(year) > 9999) return `Y${String(year)}`;
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(of)}`;
}

/** The name of a month, counted from 1. */
export function monthName(month: number, style: DateWords, width: "short" | "long" = "long"): string {
  const names =
    style.lang === "ar" ? MONTH_NAMES[style.months] : width === "short" ? MONTH_NAMES.short : MONTH_NAMES.en;
  return names[month - 1] ?? "";
}

/** A year, its thousands never set apart. */
export function yearWords(year: number, style: DateWords): string {
  if (year > 0) return digitsOf(year, style);
  return speak(messages, style.lang, style.digits)("bce", { year: digitsOf(1 - year, style) });
}

const MS_A_DAY = 86_400_000;

function spanWords(date: DateSpan, style: DateWords): string {
  const say = speak(messages, style.lang, style.digits);
  if (date.first === -Infinity && date.last === Infinity) return say("none");
  if (date.first === -Infinity) return say("before", { date: dayWords(dayOf(date.last), style) });
  if (date.last === Infinity) return say("since", { date: dayWords(dayOf(date.first), style) });
  const first = dayOf(date.first);
  switch (date.grain) {
    case "day":
      return dayWords(first, style);
    case "month":
      return `${monthName(first.month, style)} ${yearWords(first.year, style)}`;
    case "quarter":
      return say("quarter", { n: Math.ceil(first.month / 3), year: yearWords(first.year, style) });
    case "year":
      return yearWords(first.year, style);
    case "decade":
      return say("decade", { year: yearWords(first.year, style) });
    case "century":
      return say("century", { year: yearWords(first.year, style) });
    case "week":
    case "season":
    case "interval":
      return wholeMonths(date, style) ?? daysWords(date.first, date.last, style);
  }
}

/** An interval that begins with a month and ends with one is said in months, or years. */
function wholeMonths(date: DateSpan, style: DateWords): string | undefined {
  const first = dayOf(date.first);
  const last = dayOf(date.last);
  if (first.day !== 1 || dayOf(date.last + 1).day !== 1) return undefined;
  const dash = speak(messages, style.lang, style.digits)("dash");
  if (first.month === 1 && last.month === 12) {
    const from = yearWords(first.year, style);
    return first.year === last.year ? from : from + dash + yearWords(last.year, style);
  }
  const end = `${monthName(last.month, style)} ${yearWords(last.year, style)}`;
  if (first.year === last.year && first.month === last.month) return end;
  const begin = monthName(first.month, style);
  return (first.year === last.year ? begin : `${begin} ${yearWords(first.year, style)}`) + dash + end;
}

function dayWords(day: Day, style: DateWords): string {
  return `${dayMonth(day, style)} ${yearWords(day.year, style)}`;
}

function dayMonth(day: Day, style: DateWords): string {
  return `${digitsOf(day.day, style)} ${monthName(day.month, style, "short")}`;
}

/** Digits alone, without grouping, in the wanted script. */
function digitsOf(value: number, style: DateWords): string {
  const latin = String(value);
  if (style.lang !== "ar" || style.digits === "latn") return latin;
  return [...latin].map((digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? digit).join("");
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, weekdayWidth: "short" | "long"): Intl.DateTimeFormat {
  const key = locale + weekdayWidth;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { weekday: weekdayWidth, timeZone: "UTC" });
  formatters.set(key, known);
  return known;
}
