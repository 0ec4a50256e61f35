import { addMonths, ymd } from "./calendar.ts";
import {
  type Meaning,
  type Outcome,
  type Setting,
  type Sign,
  UNRESOLVED,
  gregorian,
  oneDay,
  period,
  pick,
  wholeYears,
} from "./meaning.ts";
import type { Unit } from "./tables.ts";

/** More units than this are no date. */
const MOST = 5000;

/** The calendar period before, of or after the anchor: last week, next month, March of last year. */
export function shift(signs: readonly Sign[], setting: Setting): Outcome {
  const same = pick(signs, "samelead");
  const following = pick(signs, "following") ?? same;
  const shift = pick(signs, "shift") ?? pick(signs, "counted") ?? following;
  const unit = pick(signs, "unit") ?? pick(signs, "theunit");
  const { before } = setting;
  // The month after a year is none.
  const fits = before?.grain === "day" || before?.grain === unit?.unit || unit?.unit === "year";
  const named = following !== undefined && fits ? before : undefined;
  const anchor = named?.day ?? setting.anchor;
  if (same !== undefined && named === undefined) return undefined;
  const anaphoric = named === undefined ? {} : { anaphoric: true };
  const month = pick(signs, "month");
  const whole = pick(signs, "period")?.meaning;
  if (anchor === undefined || whole === UNRESOLVED) return UNRESOLVED;
  if (month !== undefined) {
    if (whole !== undefined)
      return whole.grain === "year"
        ? { ...gregorian(ymd(whole.first).year, month.value, undefined), relative: whole.relative }
        : undefined;
    if (shift === undefined || month.calendar === "hijri") return undefined;
    const { year, month: now } = ymd(anchor);
    const passed = month.value < now;
    const ahead = month.value > now;
    const y = shift.value < 0 ? (passed ? year : year - 1) : shift.value > 0 ? (ahead ? year : year + 1) : year;
    return { ...gregorian(y, month.value, undefined), relative: true };
  }
  if (unit?.unit === undefined || unit.plural === true || shift === undefined) return undefined;
  // Two of them, last or next, are as many days or months on end; see window().
  if (unit.value > 1) return window(anchor, unit.unit, unit.value, shift.value);
  const found = period(anchor, unit.unit, shift.value);
  return found && { ...found, ...anaphoric };
}

/** The last weekend, or the next where the clause looks ahead; this one is the coming one but where the clause looks back. */
export function weekend(signs: readonly Sign[], { anchor, future, past }: Setting): Outcome {
  if (anchor === undefined) return UNRESOLVED;
  const here = period(anchor, "weekend", 0);
  if (here === undefined || here.first <= anchor || future) return here;
  return past || pick(signs, "shift") === undefined ? period(anchor, "weekend", -1) : here;
}

/** So many units before the anchor. */
export function ago(signs: readonly Sign[], { anchor }: Setting): Outcome {
  return away(signs, anchor, -1);
}

/** So many units after the anchor, where the clause looks ahead; elsewhere they are after something that is no date. */
export function hence(signs: readonly Sign[], { anchor, future }: Setting): Outcome {
  const now = pick(signs, "now") !== undefined;
  return now || future ? away(signs, anchor, 1) : undefined;
}

/** So many units after the day that was named before. */
export function later(signs: readonly Sign[], { before }: Setting): Outcome {
  const sign = pick(signs, "later")?.value ?? 1;
  const unit = pick(signs, "unit")?.unit;
  if (before === undefined || (before.grain !== "day" && unit !== "year" && unit !== before.grain)) return undefined;
  const found = away(signs, before.day, sign < 0 ? -1 : 1);
  return typeof found === "object" ? { ...found, anaphoric: true } : found;
}

/** The past three days, the coming days, the last two years. */
export function counted(signs: readonly Sign[], { anchor }: Setting): Outcome {
  const unit = pick(signs, "unit");
  const sign = (pick(signs, "counted") ?? pick(signs, "shift"))?.value ?? -1;
  if (unit?.unit === undefined || sign === 0) return undefined;
  if (anchor === undefined) return UNRESOLVED;
  const count = pick(signs, "number")?.value ?? (unit.value > 1 ? unit.value : undefined);
  if (count !== undefined) return window(anchor, unit.unit, count, sign);
  if (sign < 0 && unit.plural !== true && unit.definite !== true) return window(anchor, unit.unit, 1, sign);
  // Only days begin at once; weeks and months to come have no first day.
  const open = sign > 0 && (unit.plural === true || pick(signs, "few") !== undefined);
  return open && (unit.unit === "day" || unit.unit === "hour" || unit.unit === "week")
    ? { first: unit.unit === "hour" ? anchor : anchor + 1, last: Infinity, grain: "interval", relative: true }
    : undefined;
}

/** For the third day running: the days counted, the last of them the anchor. */
export function running(signs: readonly Sign[], { anchor }: Setting): Outcome {
  const unit = pick(signs, "unit")?.unit ?? (pick(signs, "theday") ? "day" : pick(signs, "theunit")?.unit);
  const count = pick(signs, "ordinal")?.value ?? pick(signs, "number")?.value;
  if (unit === undefined || count === undefined || count < 2 || count > 366) return undefined;
  if (anchor === undefined) return UNRESOLVED;
  if (unit === "day") return { first: anchor - count + 1, last: anchor, grain: "interval", relative: true };
  const start = period(anchor, unit, 1 - count)?.first;
  const end = period(anchor, unit, 0)?.last;
  if (start === undefined || end === undefined) return undefined;
  return { first: start, last: end, grain: "interval", relative: true };
}

/** So many units, and so many smaller ones, before or after a day: to the precision of the smallest. */
function away(signs: readonly Sign[], anchor: number | undefined, sign: number): Outcome {
  if (anchor === undefined) return UNRESOLVED;
  let day = anchor;
  let found: Meaning | undefined;
  let count: number | undefined;
  for (const { kind, value, unit, plural, definite } of signs) {
    if (kind === "number") count = value;
    if (kind !== "unit" || unit === undefined) continue;
    // Days without a number are no quantity.
    if (definite === true || (count === undefined && plural === true)) return undefined;
    const step = sign * (count ?? value);
    if (!Number.isInteger(step) || Math.abs(step) > MOST) return undefined;
    const next = moved(day, unit, step);
    if (next === undefined) return undefined;
    found = { ...next.meaning, relative: true };
    day = next.day;
    count = undefined;
  }
  if (found === undefined || !pick(signs, "about")) return found;
  return { ...found, approximate: true };
}

function moved(day: number, unit: Unit, step: number): { readonly day: number; readonly meaning: Meaning } | undefined {
  switch (unit) {
    case "hour":
      return at(day + Math.sign(step) * Math.floor(Math.abs(step) / 24));
    case "day":
      return at(day + step);
    case "week":
      return at(day + 7 * step);
    case "month": {
      const to = addMonths(day, step);
      const { year, month } = ymd(to);
      return { day: to, meaning: { ...gregorian(year, month, undefined), relative: true } };
    }
    case "quarter":
    case "weekend":
    case "century":
      return undefined;
    case "year":
    case "decade": {
      const to = addMonths(day, 12 * step * (unit === "decade" ? 10 : 1));
      const { year } = ymd(to);
      return { day: to, meaning: { ...wholeYears(year, year), grain: "year", relative: true } };
    }
  }
}

function at(day: number): { readonly day: number; readonly meaning: Meaning } {
  return { day, meaning: oneDay(day) };
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };

/** The past or coming N units: the past ones end on the anchor, the coming ones begin the day after it. */
function window(anchor: number, unit: Unit, count: number, sign: number): Meaning | undefined {
  if (!Number.isInteger(count) || count < 1 || count > MOST) return undefined;
  const found = (first: number, last: number): Meaning => ({ first, last, grain: "interval", relative: true });
  if (unit === "hour") {
    const days = Math.ceil(count / 24);
    return sign < 0 ? found(anchor - days, anchor) : found(anchor, anchor + days);
  }
  const days = DAYS[unit];
  if (days !== undefined)
    return sign < 0 ? found(anchor - days * count + 1, anchor) : found(anchor + 1, anchor + days * count);
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  return sign < 0
    ? found(addMonths(anchor, -months * count), anchor)
    : found(anchor + 1, addMonths(anchor, months * count));
}
