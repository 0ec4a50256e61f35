import type { Grain } from "../schema.ts";
import { addMonths, dayNumber, monthLength, weekday, ymd } from "./calendar.ts";
import type { SymbolKind, TimeSymbol, Unit } from "./tables.ts";

/** What an expression means, in days; `relative` where it was counted from the anchor. */
export interface Meaning {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
  readonly approximate?: boolean;
  readonly relative: boolean;
  /** A weekday that is written beside it says another day. */
  readonly conflict?: boolean;
  /** It was counted from the day that the text named before. */
  readonly anaphoric?: boolean;
  /** The day of publication that the expression itself gives away: yesterday, 3 May 2024. */
  readonly today?: number;
}

/** Needs the anchor, which is not known: found, but without a value. */
export const UNRESOLVED = "unresolved";

/** undefined where the symbols make no date. */
export type Outcome = Meaning | typeof UNRESOLVED | undefined;

/** A symbol as an operation gets it: what `<period>` found has its meaning with it. */
export interface Sign extends TimeSymbol {
  readonly meaning?: Meaning | typeof UNRESOLVED;
}

/** A day, or a month or year, that the text named. */
export interface Before {
  /** Its first day. */
  readonly day: number;
  readonly grain: Grain;
  readonly meaning: Meaning;
}

export interface Setting {
  /** The day from which relative expressions count. */
  readonly anchor: number | undefined;
  /** What the text named last. */
  readonly before: Before | undefined;
  /** The clause looks ahead. */
  readonly future: boolean;
  /** The clause looks back, by a word that says so. */
  readonly past: boolean;
  readonly dayFirst: boolean;
}

export function pick(signs: readonly Sign[], kind: SymbolKind, nth = 0): Sign | undefined {
  let left = nth;
  return signs.find((sign) => sign.kind === kind && left-- === 0);
}

export function oneDay(day: number): Meaning {
  return { first: day, last: day, grain: "day", relative: true };
}

export function wholeYears(a: number, b: number): { first: number; last: number } {
  return { first: dayNumber(a, 1, 1), last: dayNumber(b, 12, 31) };
}

/** The month of a year, or a day of it where the month has it. */
export function gregorian(
  year: number,
  month: number,
  day: number | undefined,
): { first: number; last: number; grain: Grain } {
  const length = monthLength(year, month);
  if (day !== undefined && day <= length) {
    const first = dayNumber(year, month, day);
    return { first, last: first, grain: "day" };
  }
  const first = dayNumber(year, month, 1);
  return { first, last: first + length - 1, grain: "month" };
}

/** Three months from the first of one. */
export function seasonOf(year: number, month: number): { first: number; last: number } {
  const first = dayNumber(year, month, 1);
  return { first, last: addMonths(first, 3) - 1 };
}

/** The calendar period `shift` periods from the anchor's: last week, next month; several at once where `count` says so. */
export function period(anchor: number, unit: Unit, shift: number, count = 1): Meaning | undefined {
  const { year, month } = ymd(anchor);
  const ahead = count > 1 && shift > 0;
  switch (unit) {
    case "hour":
      return undefined;
    case "day":
      return oneDay(anchor + shift);
    case "week": {
      const monday = anchor - weekday(anchor) + 7 * (ahead ? 1 : shift);
      return { first: monday, last: monday + 7 * count - 1, grain: "week", relative: true };
    }
    case "weekend": {
      const saturday = anchor - weekday(anchor) + 5 + 7 * shift;
      return { first: saturday, last: saturday + 1, grain: "interval", relative: true };
    }
    case "month": {
      const first = addMonths(dayNumber(year, month, 1), ahead ? 1 : shift);
      return { first, last: addMonths(first, count) - 1, grain: count > 1 ? "interval" : "month", relative: true };
    }
    case "quarter": {
      const first = addMonths(dayNumber(year, month - ((month - 1) % 3), 1), 3 * shift);
      return { first, last: addMonths(first, 3) - 1, grain: "quarter", relative: true };
    }
    case "year": {
      const start = ahead ? year + 1 : year + shift;
      return { ...wholeYears(start, start + count - 1), grain: count > 1 ? "interval" : "year", relative: true };
    }
    case "decade": {
      const start = year - (year % 10) + 10 * shift;
      return { ...wholeYears(start, start + 9), grain: "decade", relative: true };
    }
    case "century": {
      const start = Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift;
      return { ...wholeYears(start, start + 99), grain: "century", relative: true };
    }
  }
}
