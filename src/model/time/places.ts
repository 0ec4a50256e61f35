import { addMonths, dayNumber, weekday, ymd } from "./calendar.ts";
import {
  wholeYears,
  type Meaning,
  type Outcome,
  type Setting,
  type Sign,
  UNRESOLVED,
  oneDay,
  period,
  pick,
  seasonOf,
} from "./meaning.ts";

/** What `<period>` found, or the unit that the article makes this one: the month. */
function inner(signs: readonly Sign[], { anchor }: Setting): Outcome {
  const found = pick(signs, "period")?.meaning;
  if (found !== undefined) return found;
  const unit = pick(signs, "theunit")?.unit;
  if (unit === undefined) return undefined;
  return anchor === undefined ? UNRESOLVED : period(anchor, unit, 0);
}

/** The day that is the n-th such weekday of a span, from its end where n is -1. */
export function nthOf(
  { first, last }: { readonly first: number; readonly last: number },
  named: number,
  n: number,
): number | undefined {
  const day =
    n < 0 ? last - ((weekday(last) - named + 7) % 7) : first + ((named - weekday(first) + 7) % 7) + 7 * (n - 1);
  return day >= first && day <= last ? day : undefined;
}

/** The n-th weekday, day, week or month of a period. */
export function nth(signs: readonly Sign[], setting: Setting): Outcome {
  const whole = inner(signs, setting);
  const n = pick(signs, "ordinal")?.value ?? (pick(signs, "last") ? -1 : undefined);
  if (n === undefined || typeof whole !== "object") return whole;
  const { relative, grain } = whole;
  const named = pick(signs, "weekday");
  if (named !== undefined) {
    const day = grain === "month" || grain === "year" ? nthOf(whole, named.value, n) : undefined;
    return day === undefined ? undefined : { ...oneDay(day), relative };
  }
  const unit = pick(signs, "unit")?.unit ?? (pick(signs, "theday") ? "day" : pick(signs, "theunit")?.unit);
  if (unit === "day") {
    const day = n < 0 ? whole.last : whole.first + n - 1;
    return day > whole.last ? undefined : { ...oneDay(day), relative };
  }
  if (unit === "month" && grain === "year") {
    const first = addMonths(whole.first, n < 0 ? 11 : n - 1);
    return n > 12 ? undefined : { first, last: addMonths(first, 1) - 1, grain: "month", relative };
  }
  if (unit === "decade" && grain === "century") {
    const start = ymd(whole.first).year + 10 * (n < 0 ? 9 : n - 1);
    return n > 10 ? undefined : { ...wholeYears(start, start + 9), grain: "decade", relative };
  }
  if (unit !== "week") return undefined;
  // Of a year, weeks count as ISO 8601 does; of a month, by the Mondays in it. The last week is the last whole one.
  const start = grain === "year" ? whole.first + 3 - weekday(whole.first + 3) : nthOf(whole, 0, 1);
  const sunday = nthOf(whole, 6, -1);
  if (start === undefined || sunday === undefined || (grain !== "year" && grain !== "month")) return undefined;
  const first = n < 0 ? sunday - 6 : start + 7 * (n - 1);
  return first > whole.last ? undefined : { first, last: first + 6, grain: "week", relative };
}

/** A day of a month by its number: the 20th of next month. */
export function monthday(signs: readonly Sign[], setting: Setting): Outcome {
  const whole = inner(signs, setting);
  const day = (pick(signs, "number") ?? pick(signs, "ordinal"))?.value;
  if (typeof whole !== "object" || whole.grain !== "month" || day === undefined)
    return whole === UNRESOLVED ? whole : undefined;
  const found = whole.first + day - 1;
  if (day < 1 || found > whole.last) return undefined;
  const named = pick(signs, "weekday");
  const conflict = named !== undefined && weekday(found) !== named.value;
  return { ...oneDay(found), relative: whole.relative, ...(conflict ? { conflict } : {}) };
}

/** A part of a period that has no edges of its own: the period, approximately. The end of a week is its weekend. */
export function part(signs: readonly Sign[], setting: Setting): Outcome {
  const whole = inner(signs, setting);
  if (typeof whole !== "object") return whole;
  if (whole.grain === "week" && pick(signs, "end")) return { ...whole, first: whole.last - 1, grain: "interval" };
  return whole.grain === "day" ? undefined : { ...whole, approximate: true };
}

/** From the anchor to the end of the period that it is in. */
export function rest(signs: readonly Sign[], setting: Setting): Outcome {
  const whole = inner(signs, setting);
  const { anchor } = setting;
  if (typeof whole !== "object" || anchor === undefined) return whole;
  return whole.first > anchor || whole.last < anchor
    ? whole
    : { ...whole, first: anchor, grain: "interval", relative: true };
}

export function half(signs: readonly Sign[], setting: Setting): Outcome {
  const whole = inner(signs, setting);
  if (typeof whole !== "object") return whole;
  const first = pick(signs, "half")?.value === 1;
  const middle = middleOf(whole);
  if (middle === undefined) return undefined;
  return { ...whole, first: first ? whole.first : middle, last: first ? middle - 1 : whole.last, grain: "interval" };
}

/** The first day of the second half. */
function middleOf({ first, last, grain }: Meaning): number | undefined {
  const { year } = ymd(first);
  switch (grain) {
    case "month":
      return first + 15;
    case "year":
      return addMonths(first, 6);
    case "decade":
      return dayNumber(year + 5, 1, 1);
    case "century":
      return dayNumber(year + 50, 1, 1);
    case "day":
    case "week":
    case "season":
    case "quarter":
    case "interval":
      return grain === "quarter" ? first + Math.ceil((last - first) / 2) : undefined;
  }
}

/** The first to fourth quarter of a year. */
export function quarter(signs: readonly Sign[], setting: Setting): Outcome {
  const whole = inner(signs, setting);
  const ordinal = (pick(signs, "ordinal") ?? pick(signs, "number"))?.value ?? (pick(signs, "last") ? 4 : undefined);
  if (ordinal === undefined || ordinal > 4 || ordinal < 1) return undefined;
  if (whole === undefined) return quarterAlone(ordinal, setting);
  if (typeof whole !== "object" || whole.grain !== "year") return whole === UNRESOLVED ? whole : undefined;
  const first = addMonths(whole.first, 3 * (ordinal - 1));
  return { first, last: addMonths(first, 3) - 1, grain: "quarter", relative: whole.relative };
}

/** A quarter of no year: the last that has begun, or the next where the clause looks ahead; the nearest where it looks nowhere. */
function quarterAlone(ordinal: number, { anchor, future, past }: Setting): Outcome {
  if (anchor === undefined) return UNRESOLVED;
  const { year } = ymd(anchor);
  const all = [year - 1, year, year + 1].map((y) => {
    const first = dayNumber(y, 3 * ordinal - 2, 1);
    return { first, last: addMonths(first, 3) - 1 };
  });
  const away = (x: { readonly first: number; readonly last: number }): number =>
    Math.abs(x.first + x.last - 2 * anchor);
  const found = future
    ? all.find((x) => x.last >= anchor)
    : past
      ? all.findLast((x) => x.first <= anchor)
      : all.reduce((best, x) => (away(x) < away(best) ? x : best));
  return found && { ...found, grain: "quarter", relative: true };
}

/** A season of a year, or the last or next one. */
export function season(signs: readonly Sign[], setting: Setting): Outcome {
  const named = pick(signs, "season");
  if (named === undefined) return undefined;
  const whole = inner(signs, setting);
  if (whole === UNRESOLVED) return whole;
  if (whole !== undefined) {
    if (whole.grain !== "year") return undefined;
    return { ...seasonOf(ymd(whole.first).year, named.value), grain: "season", relative: whole.relative };
  }
  const shift = pick(signs, "shift");
  const { anchor } = setting;
  if (shift === undefined) return undefined;
  if (anchor === undefined) return UNRESOLVED;
  const { year } = ymd(anchor);
  const all = [year - 1, year, year + 1].map((y) => seasonOf(y, named.value));
  const found =
    shift.value < 0
      ? all.findLast((x) => x.last < anchor)
      : shift.value > 0
        ? all.find((x) => x.first > anchor)
        : (all.find((x) => x.first <= anchor && x.last >= anchor) ?? all[1]);
  return found && { ...found, grain: "season", relative: true };
}
