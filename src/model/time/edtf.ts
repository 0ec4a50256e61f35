import type { Grain } from "../schema.ts";
import { dayNumber, isDate, monthLength, ymd } from "./calendar.ts";

/** A date as the program holds it: first and last day, with what the text left open. */
export interface DateSpan {
  /** Day number of the first day; -Infinity where the start is open. */
  readonly first: number;
  /** Day number of the last day; Infinity where the end is open. */
  readonly last: number;
  readonly grain: Grain;
  /** The source says "about", "early", "late" (EDTF `~` or `%`). */
  readonly approximate: boolean;
  /** The source doubts it (EDTF `?` or `%`). */
  readonly uncertain: boolean;
}

/** Months of EDTF's season codes 21 (spring) to 24 (winter) and quarters 33 to 36: first month and how many. */
const PARTS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 3]],
  [22, [6, 3]],
  [23, [9, 3]],
  [24, [12, 3]],
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
]);

/** Reads an EDTF date: level 0 and 1 with intervals, open ends, `~ ? %`, `201X`, seasons and `Y` years. undefined where it is none. */
export function parseEdtf(text: string): DateSpan | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return point(text);
  const head = text.slice(0, slash);
  const tail = text.slice(slash + 1);
  const openHead = head === "" || head === "..";
  const openTail = tail === "" || tail === "..";
  if (openHead && openTail) return undefined;
  const a = openHead ? undefined : point(head);
  const b = openTail ? undefined : point(tail);
  if ((!openHead && a === undefined) || (!openTail && b === undefined)) return undefined;
  const first = a?.first ?? -Infinity;
  const last = b?.last ?? Infinity;
  if (first > last) return undefined;
  const approximate = (a?.approximate ?? false) || (b?.approximate ?? false);
  const uncertain = (a?.uncertain ?? false) || (b?.uncertain ?? false);
  return { first, last, grain: "interval", approximate, uncertain };
}

/** The EDTF text of a span of days: the shortest that names it. */
export function formatEdtf(span: {
  readonly first: number;
  readonly last: number;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}): string {
  const { first, last } = span;
  const mark = span.approximate ? (span.uncertain ? "%" : "~") : span.uncertain ? "?" : "";
  if (first === -Infinity) return `../${dayText(last)}`;
  if (last === Infinity) return `${dayText(first)}/..`;
  if (first === last) return dayText(first) + mark;
  const a = ymd(first);
  const b = ymd(last);
  const months = a.day === 1 && b.day === monthLength(b.year, b.month);
  if (months && a.year === b.year && a.month === b.month) return `${yearText(a.year)}-${two(a.month)}${mark}`;
  if (months && a.month === 1 && b.month === 12 && a.year === b.year) return yearText(a.year) + mark;
  return `${dayText(first)}${mark}/${dayText(last)}${mark}`;
}

function dayText(dayNo: number): string {
  const { year, month, day } = ymd(dayNo);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

function yearText(year: number): string {
  if (year > 9999 || year < -9999) return `Y${year}`;
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** One date, at most a few characters long: the pattern has no repetition that could backtrack. */
const POINT =
  /^(?:Y(?<far>-?\d{5,9})|(?<year>-?\d{4})|(?<open>-?\d{2,3})(?<x>X{1,2}))(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T[\d:.Z+-]{1,20})?(?<mark>[~?%])?$/;

function point(text: string): DateSpan | undefined {
  if (text.length > 40) return undefined;
  const groups = POINT.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { far, year: near, open, x, month: m, day: d, mark } = groups;
  const approximate = mark === "~" || mark === "%";
  const uncertain = mark === "?" || mark === "%";
  if (open !== undefined && x !== undefined) {
    if (open.replace("-", "").length + x.length !== 4 || m !== undefined) return undefined;
    const size = 10 ** x.length;
    const start = Number(open) * size;
    return { ...years(start, start + size - 1), grain: x.length === 1 ? "decade" : "century", approximate, uncertain };
  }
  const year = Number(far ?? near);
  if (m === undefined || m === "XX") return { ...years(year, year), grain: "year", approximate, uncertain };
  const month = Number(m);
  const part = PARTS.get(month);
  if (part !== undefined) {
    if (d !== undefined) return undefined;
    const [from, count] = part;
    const end = from + count - 1;
    const endYear = end > 12 ? year + 1 : year;
    const endMonth = end > 12 ? end - 12 : end;
    const last = dayNumber(endYear, endMonth, monthLength(endYear, endMonth));
    return { first: dayNumber(year, from, 1), last, grain: month < 30 ? "season" : "quarter", approximate, uncertain };
  }
  if (month < 1 || month > 12) return undefined;
  if (d === undefined || d === "XX") {
    const first = dayNumber(year, month, 1);
    return { first, last: first + monthLength(year, month) - 1, grain: "month", approximate, uncertain };
  }
  const day = Number(d);
  if (!isDate(year, month, day)) return undefined;
  const first = dayNumber(year, month, day);
  return { first, last: first, grain: "day", approximate, uncertain };
}

function years(from: number, to: number): { first: number; last: number } {
  return { first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) };
}
