import type { Grain } from "../schema.ts";
import { isDate, weekday, ymd } from "./calendar.ts";
import { hijriMonth, hijriYearOf } from "./hijri.ts";
import { type Outcome, type Setting, type Sign, UNRESOLVED, gregorian, pick, wholeYears } from "./meaning.ts";
import { nthOf } from "./places.ts";

/** Days at most to the next such date, and at least since the last, for a date without a year to be the coming one. */
const SOON = 60;
const LONG_AGO = 300;

/** A month, or a day of it, with or without its year and weekday. */
export function date(signs: readonly Sign[], setting: Setting): Outcome {
  const month = pick(signs, "month") ?? pick(signs, "monthlead");
  if (month === undefined) return undefined;
  const counts = signs.filter((s) => s.kind === "number" || s.kind === "ordinal");
  // A month that its number names (month three) comes before the year.
  const source = month.kind === "month" ? undefined : counts.find((s) => signs.indexOf(s) > signs.indexOf(month));
  const named: Sign = source === undefined ? month : { kind: "month", value: source.value };
  if (named.kind !== "month" || named.value < 1 || named.value > 12) return undefined;
  // A June deadline: an article counts no day.
  if (counts.some(({ kind, homograph }) => kind === "number" && homograph === true)) return undefined;
  const values = counts.filter((s) => s !== source).map((s) => s.value);
  const day = values.find((n) => n >= 1 && n <= 31);
  const year = values.find((n) => n > 31);
  if (values.length > (day === undefined ? 0 : 1) + (year === undefined ? 0 : 1)) return undefined;
  if (year !== undefined && (year < 100 || year > 2999)) return undefined;
  if (year === undefined && setting.anchor === undefined) return UNRESOLVED;
  const weekdayOf = pick(signs, "weekday")?.value;
  const way = pick(signs, "shift")?.value ?? 0;
  const look = way === 0 ? setting : { ...setting, future: way > 0, past: way < 0 };
  const found = year === undefined ? nearest(named, day, look, weekdayOf) : inYear(named, year, day);
  if (found === undefined || (day !== undefined && found.grain !== "day")) return undefined;
  const relative = year === undefined;
  const conflict = weekdayOf !== undefined && day !== undefined && weekday(found.first) !== weekdayOf;
  if (!conflict) return { ...found, relative };
  // "Tuesday the third of March" that is no Tuesday may be its third Tuesday.
  const ordinal = pick(signs, "ordinal")?.value;
  const whole = year === undefined ? nearest(named, undefined, setting) : inYear(named, year, undefined);
  const nth =
    ordinal === undefined || ordinal > 5 || whole === undefined ? undefined : nthOf(whole, weekdayOf, ordinal);
  return nth === undefined ? { ...found, relative, conflict } : { first: nth, last: nth, grain: "day", relative };
}

type Dated = { readonly first: number; readonly last: number; readonly grain: Grain };

function inYear(month: Sign, year: number, day: number | undefined): Dated | undefined {
  if (month.calendar === "hijri") return hijriMonth(year, month.value, day);
  return gregorian(year, month.value, day);
}

/**
 * A month or a day of it without a year: the last one up to the anchor, or the next where the clause looks ahead or the last is
 * nearly a year ago. Where a weekday is named, the nearest year in which it is that weekday.
 */
function nearest(month: Sign, day: number | undefined, setting: Setting, named?: number): Dated | undefined {
  const { anchor, future, past } = setting;
  if (anchor === undefined) return undefined;
  const now = month.calendar === "hijri" ? hijriYearOf(anchor) : ymd(anchor).year;
  const all = [now - 2, now - 1, now, now + 1, now + 2]
    .map((year) => inYear(month, year, day))
    .filter((x): x is Dated => x !== undefined && (day === undefined) === (x.grain === "month"));
  if (named !== undefined && day !== undefined) {
    const agreeing = all.filter((x) => weekday(x.first) === named && Math.abs(x.first - anchor) < 400);
    if (agreeing.length > 0) return agreeing.sort((a, b) => Math.abs(a.first - anchor) - Math.abs(b.first - anchor))[0];
  }
  const next = all.find((x) => x.last >= anchor);
  if (future) return next;
  const last = all.filter((x) => x.first <= anchor).at(-1);
  const soon = past ? SOON / 2 : SOON;
  const turns = next !== undefined && last !== undefined && next.first - anchor <= soon;
  return turns && anchor - last.last >= LONG_AGO ? next : last;
}

/** Numbers with strokes between them: 12/4/2024, 2024-04-12, 4/2023, 15-7. */
export function numeric(signs: readonly Sign[], setting: Setting): Outcome {
  const { dayFirst, anchor } = setting;
  const [a, b, c] = signs.filter((s) => s.kind === "number").map((s) => s.value);
  if (a === undefined || b === undefined) return undefined;
  const isYear = (n: number): boolean => n > 1900 && n < 2200;
  if (c === undefined) {
    if (a >= 1 && a <= 12 && isYear(b)) return { ...gregorian(b, a, undefined), relative: false };
    if (b >= 1 && b <= 12 && isYear(a)) return { ...gregorian(a, b, undefined), relative: false };
    if (anchor === undefined) return undefined;
    const [day, month] = dayFirst ? (b <= 12 ? [a, b] : [b, a]) : a <= 12 ? [b, a] : [a, b];
    if (month > 12 || month < 1 || day < 1 || day > 31) return undefined;
    const found = nearest({ kind: "month", value: month }, day, setting);
    return found && { ...found, relative: true };
  }
  const readings: (readonly [year: number, month: number, day: number])[] = [];
  const century = (n: number): number => (n > 99 ? n : n + (n > 69 ? 1900 : 2000));
  if (c > 31 || c < 100) readings.push(dayFirst ? [century(c), b, a] : [century(c), a, b]);
  if (c > 31) readings.push(dayFirst ? [century(c), a, b] : [century(c), b, a]);
  if (a > 31) readings.unshift([century(a), b, c]);
  else if (c < 100) readings.push([century(a), b, c]);
  const valid = readings.filter(([y, m, d]) => isDate(y, m, d) && y > 999);
  // Of two-figure years, the one of the time of the article.
  const close = anchor === undefined ? undefined : ymd(anchor).year;
  const best =
    c < 100 && a < 100 && close !== undefined ? valid.find(([y]) => y <= close && y >= close - 1) : undefined;
  const hijri = pick(signs, "era")?.calendar === "hijri" || (c > 1340 && c < 1500);
  if (hijri) {
    const found = hijriMonth(c, b, a);
    return found && { ...found, relative: false, ...disagrees(signs, found.first) };
  }
  const [year, month, day] = best ?? valid[0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = gregorian(year, month, day);
  return { ...found, relative: false, ...disagrees(signs, found.first) };
}

/** Whether a weekday is named that the day is not. */
function disagrees(signs: readonly Sign[], day: number): { readonly conflict?: boolean } {
  const named = pick(signs, "weekday");
  return named !== undefined && weekday(day) !== named.value ? { conflict: true } : {};
}

export function year(signs: readonly Sign[]): Outcome {
  const value = pick(signs, "number")?.value;
  if (value === undefined || !Number.isInteger(value)) return undefined;
  if (pick(signs, "era")?.calendar === "hijri") {
    const first = hijriMonth(value, 1, 1)?.first;
    const last = hijriMonth(value, 12, undefined)?.last;
    return first === undefined || last === undefined ? undefined : { first, last, grain: "year", relative: false };
  }
  if (value < 1000 || value > 2200) return undefined;
  return { ...wholeYears(value, value), grain: "year", relative: false };
}

export function decade(signs: readonly Sign[]): Outcome {
  const named = pick(signs, "decade")?.value ?? 0;
  const number = pick(signs, "number")?.value;
  const start = number !== undefined && number >= 1000 ? number : named >= 1000 ? named : undefined;
  const short = named > 0 ? named : number !== undefined && number < 100 ? number : undefined;
  const from = start ?? (short === undefined ? undefined : 1900 + short);
  if (from === undefined || from % 10 !== 0) return undefined;
  return { ...wholeYears(from, from + 9), grain: "decade", relative: false };
}

export function century(signs: readonly Sign[], { anchor }: Setting): Outcome {
  const shift = pick(signs, "shift");
  const now = anchor === undefined ? undefined : Math.floor((ymd(anchor).year - 1) / 100) + 1;
  const number =
    (pick(signs, "ordinal") ?? pick(signs, "number"))?.value ??
    (shift !== undefined && now !== undefined ? now + shift.value : undefined);
  // "A century" is how long something was.
  const first = pick(signs, "ordinal") === undefined ? 2 : 1;
  if (number === undefined || number < first || number > 30) return undefined;
  return { ...wholeYears((number - 1) * 100 + 1, number * 100), grain: "century", relative: shift !== undefined };
}
