import type { Grain } from "../schema.ts";
import { addMonths, dayNumber, isDate, monthLength, weekday, ymd } from "./calendar.ts";
import { hijriMonth } from "./hijri.ts";
import type { Hit } from "./symbols.ts";
import type { Operation, SymbolKind, TimeSymbol, Unit } from "./tables.ts";

/** What an expression means, in days; `relative` where it was counted from the anchor. */
export interface Meaning {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
  readonly approximate?: boolean;
  readonly relative: boolean;
  readonly implied?: boolean;
  readonly conflict?: boolean;
}

/** Needs the anchor, which is not known: found, but without a value. */
export const UNRESOLVED = "unresolved";

export interface Setting {
  /** The day from which relative expressions count. */
  readonly anchor: number | undefined;
  /** The day that the text named last. */
  readonly before: number | undefined;
  readonly future: boolean;
  readonly dayFirst: boolean;
}

type Outcome = Meaning | typeof UNRESOLVED | undefined;

/** Works an operation on the symbols that a rule found. undefined where they make no date. */
export function operate(operation: Operation, hits: readonly Hit[], setting: Setting): Outcome {
  const symbols = hits.map((hit) => hit.symbol);
  return OPERATIONS[operation](symbols, setting);
}

const pick = (symbols: readonly TimeSymbol[], kind: SymbolKind, nth = 0): TimeSymbol | undefined =>
  symbols.filter((s) => s.kind === kind)[nth];

const OPERATIONS: Readonly<Record<Operation, (symbols: readonly TimeSymbol[], setting: Setting) => Outcome>> = {
  date(symbols, setting) {
    const month = pick(symbols, "month");
    if (month === undefined) return undefined;
    const numbers = symbols.filter((s) => s.kind === "number" || s.kind === "ordinal").map((s) => s.value);
    const day = numbers.find((n) => n >= 1 && n <= 31);
    const year = numbers.find((n) => n > 31);
    if (numbers.length > (day === undefined ? 0 : 1) + (year === undefined ? 0 : 1)) return undefined;
    if (year !== undefined && (year < 100 || year > 2999)) return undefined;
    const hijri = month.calendar === "hijri";
    if (year === undefined && setting.anchor === undefined) return UNRESOLVED;
    const found =
      year === undefined
        ? nearest(month, day, setting)
        : hijri
          ? hijriMonth(year, month.value, day)
          : gregorian(year, month.value, day);
    if (found === undefined) return undefined;
    const named = pick(symbols, "weekday");
    const conflict = named !== undefined && day !== undefined && weekday(found.first) !== named.value;
    return { ...found, relative: year === undefined, implied: year === undefined, ...(conflict ? { conflict } : {}) };
  },
  numeric(symbols, { dayFirst, anchor, future }) {
    const [a, b, c] = symbols.filter((s) => s.kind === "number").map((s) => s.value);
    if (a === undefined || b === undefined) return undefined;
    if (c === undefined) {
      if (a >= 1 && a <= 12 && b > 1000 && b < 2200) return { ...gregorian(b, a, undefined), relative: false };
      if (anchor === undefined) return undefined;
      const [day, month] = dayFirst ? (b <= 12 ? [a, b] : [b, a]) : a <= 12 ? [b, a] : [a, b];
      if (month > 12 || day < 1 || day > 31) return undefined;
      const found = nearest({ kind: "month", value: month }, day, { anchor, before: undefined, future, dayFirst });
      return found && { ...found, relative: true, implied: true };
    }
    const year = a > 31 ? a : c > 31 ? c : c < 100 ? 2000 + c : undefined;
    if (year === undefined) return undefined;
    const [x, y] = a > 31 ? [c, b] : dayFirst ? [a, b] : [b, a];
    const [day, month] = y > 12 ? [y, x] : [x, y];
    return isDate(year, month, day) ? { ...gregorian(year, month, day), relative: false } : undefined;
  },
  year(symbols) {
    const year = symbols.find((s) => s.kind === "number")?.value;
    if (year === undefined || !Number.isInteger(year)) return undefined;
    if (pick(symbols, "era")?.calendar === "hijri")
      return span(hijriMonth(year, 1, 1)?.first, hijriMonth(year, 12, undefined)?.last, "year");
    if (year < 1000 || year > 2200) return undefined;
    return { ...years(year, year), grain: "year", relative: false };
  },
  weekday(symbols, setting) {
    const named = pick(symbols, "weekday");
    const { anchor } = setting;
    if (named === undefined) return undefined;
    if (anchor === undefined) return UNRESOLVED;
    const today = weekday(anchor);
    const unit = pick(symbols, "unit");
    const shift = pick(symbols, "shift") ?? pick(symbols, "counted");
    if (unit !== undefined && shift !== undefined) return oneDay(anchor - today + 7 * shift.value + named.value);
    const back = (today - named.value + 7) % 7;
    const on = (named.value - today + 7) % 7;
    if (shift?.value === -1) return oneDay(anchor - (back === 0 ? 7 : back));
    if (shift?.value === 1) return oneDay(anchor + (on === 0 ? 7 : on));
    if (shift?.value === 0) return oneDay(anchor - today + named.value);
    return oneDay(setting.future ? anchor + on : anchor - back);
  },
  day(symbols, { anchor, future }) {
    if (anchor === undefined) return UNRESOLVED;
    const offset = (pick(symbols, "day") ?? pick(symbols, "today"))?.value ?? 0;
    const day = anchor + offset;
    const named = pick(symbols, "weekday");
    if (named === undefined || weekday(day) === named.value) return oneDay(day);
    // The weekday that is written beside it says better which day is meant: datelines are often a day late.
    const back = (weekday(anchor) - named.value + 7) % 7;
    const near =
      back <= 2 ? anchor - back : future ? anchor + ((named.value - weekday(anchor) + 7) % 7) : anchor - back;
    return { ...oneDay(near), conflict: true };
  },
  shift(symbols, { anchor, future }) {
    const unit = pick(symbols, "unit");
    const shift = pick(symbols, "shift") ?? pick(symbols, "counted");
    const month = pick(symbols, "month");
    const season = pick(symbols, "season");
    if (anchor === undefined) return UNRESOLVED;
    if (month !== undefined && shift !== undefined) {
      const { year, month: now } = ymd(anchor);
      const y =
        unit !== undefined || shift.value === 0
          ? year + shift.value
          : shift.value < 0
            ? month.value < now
              ? year
              : year - 1
            : month.value > now
              ? year
              : year + 1;
      return { ...gregorian(y, month.value, undefined), relative: true };
    }
    if (season !== undefined && shift !== undefined) {
      const { year } = ymd(anchor);
      const here = seasonOf(year, season.value);
      const y =
        shift.value < 0 && here.last < anchor
          ? year
          : shift.value > 0 && here.first > anchor
            ? year
            : year + shift.value;
      return { ...seasonOf(y, season.value), grain: "season", relative: true };
    }
    if (unit?.unit === undefined || unit.plural === true) return undefined;
    const value = shift?.value ?? (future ? 1 : 0);
    return period(anchor, unit.unit, value * unit.value, unit.value > 1 ? unit.value : 1);
  },
  ago: (symbols, setting) => away(symbols, setting.anchor, -1),
  hence: (symbols, setting) => away(symbols, setting.anchor, 1),
  counted(symbols, { anchor }) {
    const unit = pick(symbols, "unit");
    const sign = (pick(symbols, "counted") ?? pick(symbols, "shift"))?.value ?? -1;
    if (unit?.unit === undefined) return undefined;
    if (anchor === undefined) return UNRESOLVED;
    const count = pick(symbols, "number")?.value ?? (unit.value > 1 ? unit.value : undefined);
    if (count === undefined)
      return sign > 0 ? { first: anchor + 1, last: Infinity, grain: "interval", relative: true } : undefined;
    return window(anchor, unit.unit, count, sign);
  },
  same(symbols, { before, anchor }) {
    const offset = pick(symbols, "same")?.value ?? 0;
    const base = before ?? anchor;
    return base === undefined ? UNRESOLVED : oneDay(base + offset);
  },
  later(symbols, { before }) {
    const unit = pick(symbols, "unit");
    const count = pick(symbols, "number")?.value ?? unit?.value;
    if (before === undefined || unit?.unit === undefined || count === undefined) return undefined;
    return away(symbols, before, 1);
  },
  part(symbols, setting) {
    const rest = symbols.filter((s) => s.kind !== "part" && s.kind !== "of" && s.kind !== "article");
    const inner =
      rest.some((s) => s.kind === "month") && !rest.some((s) => s.kind === "shift")
        ? OPERATIONS.date(rest, setting)
        : rest.some((s) => s.kind === "decade")
          ? OPERATIONS.decade(rest, setting)
          : rest.some((s) => s.kind === "century")
            ? OPERATIONS.century(rest, setting)
            : rest.some((s) => s.kind === "number") && !rest.some((s) => s.kind === "unit")
              ? OPERATIONS.year(rest, setting)
              : OPERATIONS.shift(rest, setting);
    return typeof inner === "object" ? { ...inner, approximate: true } : inner;
  },
  half(symbols, setting) {
    const half = pick(symbols, "half")?.value ?? 1;
    const year = yearOf(symbols, setting);
    if (year === undefined) return undefined;
    const month = pick(symbols, "month");
    if (month !== undefined) {
      const whole = OPERATIONS.date(
        symbols.filter((s) => s.kind !== "half"),
        setting,
      );
      if (typeof whole !== "object") return whole;
      return half === 1
        ? { ...whole, last: whole.first + 14, grain: "interval" }
        : { ...whole, first: whole.first + 15, grain: "interval" };
    }
    return span(
      dayNumber(year, half === 1 ? 1 : 7, 1),
      dayNumber(year, half === 1 ? 6 : 12, half === 1 ? 30 : 31),
      "interval",
    );
  },
  quarter(symbols, setting) {
    const quarter = pick(symbols, "quarter")?.value ?? pick(symbols, "ordinal")?.value ?? 1;
    const year = yearOf(symbols, setting);
    if (year === undefined || quarter > 4) return undefined;
    const month = quarter * 3;
    return span(dayNumber(year, month - 2, 1), dayNumber(year, month, monthLength(year, month)), "quarter");
  },
  season(symbols, setting) {
    const season = pick(symbols, "season");
    const year = symbols.find((s) => s.kind === "number")?.value ?? yearOf(symbols, setting);
    if (season === undefined || year === undefined || year < 1000) return undefined;
    return { ...seasonOf(year, season.value), grain: "season", relative: false };
  },
  decade(symbols) {
    const decade = pick(symbols, "decade");
    const number = pick(symbols, "number")?.value;
    const start =
      decade === undefined
        ? undefined
        : decade.value >= 1000
          ? decade.value
          : number !== undefined && number >= 1000
            ? number
            : 1900 + decade.value;
    if (start === undefined || start % 10 !== 0) return undefined;
    return { ...years(start, start + 9), grain: "decade", relative: false };
  },
  century(symbols, { anchor }) {
    const shift = pick(symbols, "shift");
    const now = anchor === undefined ? undefined : Math.floor((ymd(anchor).year - 1) / 100) + 1;
    const number =
      (pick(symbols, "ordinal") ?? pick(symbols, "number"))?.value ??
      (shift !== undefined && now !== undefined ? now + shift.value : undefined);
    if (number === undefined || number < 1 || number > 30) return undefined;
    return { ...years((number - 1) * 100 + 1, number * 100), grain: "century", relative: shift !== undefined };
  },
  dayrange(symbols, setting) {
    const days = symbols.filter((s) => s.kind === "number" || s.kind === "ordinal").map((s) => s.value);
    const month = pick(symbols, "month");
    const [a, b, year] = days;
    if (a === undefined || b === undefined || month === undefined || a >= b || b > 31) return undefined;
    const rest = year === undefined ? [] : [{ kind: "number", value: year } as const];
    const last = OPERATIONS.date([{ kind: "number", value: b }, month, ...rest], setting);
    return typeof last === "object" ? { ...last, first: last.last - (b - a), grain: "interval" } : last;
  },
  monthrange(symbols, setting) {
    const [a, b] = symbols.filter((s) => s.kind === "month");
    const year = symbols.find((s) => s.kind === "number" && s.value > 31);
    if (a === undefined || b === undefined) return undefined;
    const first = OPERATIONS.date(year === undefined ? [a] : [a, year], setting);
    const last = OPERATIONS.date(year === undefined ? [b] : [b, year], setting);
    if (typeof first !== "object" || typeof last !== "object" || first.first > last.last) return undefined;
    return { ...last, first: first.first, grain: "interval" };
  },
  yearrange(symbols) {
    const [a, b] = symbols.filter((s) => s.kind === "number").map((s) => s.value);
    if (a === undefined || b === undefined || a < 1000 || a > 2200) return undefined;
    const end = b < 100 ? Math.floor(a / 100) * 100 + b : b;
    return end > a && end < 2200 ? { ...years(a, end), grain: "interval", relative: false } : undefined;
  },
  monthday(symbols, { anchor }) {
    const day = (pick(symbols, "number") ?? pick(symbols, "ordinal"))?.value;
    const unit = pick(symbols, "unit")?.unit;
    if (day === undefined || unit !== "month") return undefined;
    if (anchor === undefined) return UNRESOLVED;
    const whole = period(anchor, "month", pick(symbols, "shift")?.value ?? 0, 1);
    if (whole === undefined || day < 1 || whole.first + day - 1 > whole.last) return undefined;
    return oneDay(whole.first + day - 1);
  },
  nth(symbols, setting) {
    const month = pick(symbols, "month");
    const nth = pick(symbols, "ordinal")?.value ?? (pick(symbols, "last") ? -1 : undefined);
    if (month === undefined || nth === undefined) return undefined;
    const whole = OPERATIONS.date(
      symbols.filter((s) => s.kind === "month" || s.kind === "number"),
      setting,
    );
    if (typeof whole !== "object") return whole;
    const named = pick(symbols, "weekday");
    if (named !== undefined) {
      const start = whole.first + ((named.value - weekday(whole.first) + 7) % 7);
      const days: number[] = [];
      for (let day = start; day <= whole.last; day += 7) days.push(day);
      const day = nth < 0 ? days.at(-1) : days[nth - 1];
      return day === undefined ? undefined : oneDay(day);
    }
    // Weeks of a month begin on its Mondays; the first may have begun before it.
    const monday = whole.first + ((7 - weekday(whole.first)) % 7);
    const first = nth < 0 ? whole.last - weekday(whole.last) : monday + 7 * (nth - 1);
    return { first, last: first + 6, grain: "week", relative: false };
  },
};

function yearOf(symbols: readonly TimeSymbol[], { anchor }: Setting): number | undefined {
  const said = symbols.find((s) => s.kind === "number" && s.value >= 1000)?.value;
  if (said !== undefined) return said;
  return anchor === undefined ? undefined : ymd(anchor).year + (pick(symbols, "shift")?.value ?? 0);
}

function oneDay(day: number): Meaning {
  return { first: day, last: day, grain: "day", relative: true };
}

function span(first: number | undefined, last: number | undefined, grain: Grain): Meaning | undefined {
  return first === undefined || last === undefined ? undefined : { first, last, grain, relative: false };
}

function years(a: number, b: number): { first: number; last: number } {
  return { first: dayNumber(a, 1, 1), last: dayNumber(b, 12, 31) };
}

function gregorian(
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

function seasonOf(year: number, month: number): { first: number; last: number } {
  const end = month + 2 > 12 ? { y: year + 1, m: month - 10 } : { y: year, m: month + 2 };
  return { first: dayNumber(year, month, 1), last: dayNumber(end.y, end.m, monthLength(end.y, end.m)) };
}

/** A month or a day of it without a year: the last one up to the anchor, or the next where the clause looks ahead. */
function nearest(
  month: TimeSymbol,
  day: number | undefined,
  { anchor, future }: Setting,
  named?: number,
): { first: number; last: number; grain: Grain } | undefined {
  if (anchor === undefined) return undefined;
  const hijri = month.calendar === "hijri";
  const now = hijri ? Math.round((ymd(anchor).year - 622) * 1.0307) : ymd(anchor).year;
  const all = [now - 2, now - 1, now, now + 1, now + 2]
    .map((year) => (hijri ? hijriMonth(year, month.value, day) : gregorian(year, month.value, day)))
    .filter((x) => x !== undefined);
  const agreeing = named === undefined ? [] : all.filter((x) => weekday(x.first) === named);
  if (agreeing.length > 0) return agreeing.sort((a, b) => Math.abs(a.first - anchor) - Math.abs(b.first - anchor))[0];
  if (future) return all.find((x) => x.last >= anchor);
  return all.filter((x) => x.first <= anchor).at(-1);
}

/** The calendar period `shift` periods from the anchor's: last week, next month. */
function period(anchor: number, unit: Unit, shift: number, count: number): Meaning | undefined {
  const { year, month } = ymd(anchor);
  switch (unit) {
    case "hour":
      return undefined;
    case "day":
      return oneDay(anchor + shift);
    case "week": {
      const monday = anchor - weekday(anchor) + 7 * shift;
      const weeks = shift > 0 ? monday - 7 * (count - 1) : monday;
      return { first: weeks, last: weeks + 7 * count - 1, grain: "week", relative: true };
    }
    case "weekend": {
      const saturday = anchor - weekday(anchor) + 5 + 7 * shift;
      return { first: saturday, last: saturday + 1, grain: "interval", relative: true };
    }
    case "month": {
      const first = addMonths(dayNumber(year, month, 1), count > 1 && shift > 0 ? 1 : shift);
      return { first, last: addMonths(first, count) - 1, grain: count > 1 ? "interval" : "month", relative: true };
    }
    case "quarter": {
      const first = addMonths(dayNumber(year, month - ((month - 1) % 3), 1), 3 * shift);
      return { first, last: addMonths(first, 3) - 1, grain: "quarter", relative: true };
    }
    case "year": {
      const start = count > 1 && shift > 0 ? year + 1 : year + shift;
      return { ...years(start, start + count - 1), grain: count > 1 ? "interval" : "year", relative: true };
    }
    case "decade": {
      const start = year - (year % 10) + 10 * shift;
      return { ...years(start, start + 9), grain: "decade", relative: true };
    }
    case "century": {
      const start = Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift;
      return { ...years(start, start + 99), grain: "century", relative: true };
    }
  }
}

/** So many units before or after a day: to the precision of the unit. */
function away(symbols: readonly TimeSymbol[], anchor: number | undefined, sign: number): Outcome {
  const unit = pick(symbols, "unit");
  if (unit?.unit === undefined) return undefined;
  if (anchor === undefined) return UNRESOLVED;
  const count = pick(symbols, "number")?.value ?? unit.value;
  if (!Number.isInteger(count) || count > 5000) return undefined;
  switch (unit.unit) {
    case "hour":
      return oneDay(anchor + sign * Math.floor(count / 24));
    case "day":
      return oneDay(anchor + sign * count);
    case "week":
      return oneDay(anchor + sign * 7 * count);
    case "month": {
      const { year, month } = ymd(addMonths(anchor, sign * count));
      return { ...gregorian(year, month, undefined), relative: true };
    }
    case "year":
    case "decade": {
      const year = ymd(anchor).year + sign * count * (unit.unit === "decade" ? 10 : 1);
      return { ...years(year, year), grain: "year", relative: true };
    }
    case "weekend":
    case "quarter":
    case "century":
      return undefined;
  }
}

/** The past or coming N units: days end on the anchor; the coming ones begin the day after it. */
function window(anchor: number, unit: Unit, count: number, sign: number): Meaning | undefined {
  const back =
    unit === "hour" ? Math.ceil(count / 24) : unit === "day" ? count - 1 : unit === "week" ? 7 * count - 1 : undefined;
  const months =
    unit === "month"
      ? count
      : unit === "year"
        ? 12 * count
        : unit === "decade"
          ? 120 * count
          : unit === "quarter"
            ? 3 * count
            : undefined;
  if (count > 5000) return undefined;
  if (sign < 0) {
    const first = back !== undefined ? anchor - back : months !== undefined ? addMonths(anchor, -months) : undefined;
    return first === undefined ? undefined : { first, last: anchor, grain: "interval", relative: true };
  }
  const last =
    back !== undefined
      ? anchor + back + (unit === "hour" ? 0 : 1)
      : months !== undefined
        ? addMonths(anchor, months)
        : undefined;
  return last === undefined
    ? undefined
    : { first: unit === "hour" ? anchor : anchor + 1, last, grain: "interval", relative: true };
}
