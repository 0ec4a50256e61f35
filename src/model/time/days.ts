import { dayNumber, isDate, weekday, ymd } from "./calendar.ts";
import { hijriMonth, hijriYearOf } from "./hijri.ts";
import { type Outcome, type Setting, type Sign, UNRESOLVED, oneDay, period, pick } from "./meaning.ts";
import { date } from "./dates.ts";

/** A weekday, alone or beside last and next, or of a week. */
export function weekdayAlone(signs: readonly Sign[], { anchor, future }: Setting): Outcome {
  const named = pick(signs, "weekday");
  if (named === undefined) return undefined;
  const [unit, turn] = [pick(signs, "unit")?.unit, pick(signs, "shift") ?? pick(signs, "following")];
  const week =
    unit === undefined || turn === undefined || anchor === undefined
      ? pick(signs, "period")?.meaning
      : period(anchor, unit, turn.value);
  if (week === UNRESOLVED || anchor === undefined) return UNRESOLVED;
  if (week !== undefined) {
    const length = week.last - week.first;
    return length === 6 && !week.approximate ? oneDay(week.first + named.value) : undefined;
  }
  const shift = pick(signs, "shift") ?? pick(signs, "counted");
  const today = weekday(anchor);
  const back = (today - named.value + 7) % 7;
  const on = (named.value - today + 7) % 7;
  if (shift === undefined) return oneDay(future ? anchor + on : anchor - back);
  const weeks = 7 * (Math.abs(shift.value) - 1);
  if (shift.value < 0) return oneDay(anchor - (back === 0 ? 7 : back) - weeks);
  if (shift.value > 0) return oneDay(anchor + (on === 0 ? 7 : on) + weeks);
  return oneDay(future ? anchor + on : anchor - today + named.value);
}

/** A weekday with the day of the month and no month: the nearest day that is both. */
export function weekdate(signs: readonly Sign[], { anchor }: Setting): Outcome {
  const named = pick(signs, "weekday")?.value;
  const day = (pick(signs, "number") ?? pick(signs, "ordinal"))?.value;
  if (named === undefined || day === undefined || day < 1 || day > 31) return undefined;
  if (anchor === undefined) return UNRESOLVED;
  const on = (named - weekday(anchor) + 7) % 7;
  for (const found of [on - 7, on, on - 14, on + 7, on - 21, on + 14].map((shift) => anchor + shift))
    if (ymd(found).day === day) return oneDay(found);
  return undefined;
}

/** The night from one weekday to the next: both days. */
export function nights(signs: readonly Sign[], setting: Setting): Outcome {
  const [a, b] = signs.filter((s) => s.kind === "weekday");
  if (a === undefined || b === undefined || (a.value + 1) % 7 !== b.value) return undefined;
  const { anchor } = setting;
  const end = weekdayAlone([b], setting);
  if (typeof end !== "object" || anchor === undefined) return end;
  // Told on the first of the two days, the second is still to come.
  const last = weekday(anchor) === a.value ? anchor + 1 : end.last;
  return { first: last - 1, last, grain: "interval", relative: true };
}

/** The night to the day of publication, or from it where the clause looks ahead: both days. */
export function overnight(_signs: readonly Sign[], { anchor, future }: Setting): Outcome {
  if (anchor === undefined) return UNRESOLVED;
  return { first: future ? anchor : anchor - 1, last: future ? anchor + 1 : anchor, grain: "interval", relative: true };
}

/** Yesterday, today, tomorrow, with or without the weekday or the whole date beside it. */
export function day(signs: readonly Sign[], setting: Setting): Outcome {
  const { anchor, future } = setting;
  const offset = (pick(signs, "day") ?? pick(signs, "today"))?.value ?? 0;
  if (pick(signs, "month") !== undefined) {
    const written = date(signs, anchor === undefined ? setting : { ...setting, anchor: anchor + offset });
    if (typeof written !== "object" || written.grain !== "day") return undefined;
    return { ...written, today: written.first - offset };
  }
  if (anchor === undefined) return UNRESOLVED;
  const found = anchor + offset;
  const named = pick(signs, "weekday");
  if (named === undefined) return oneDay(found);
  // The weekday that is written beside it says better which day is meant: datelines are often a day late.
  const back = (weekday(found) - named.value + 7) % 7;
  const meant = future && back > 2 ? found + 7 - back : found - back;
  return { ...oneDay(meant), today: meant - offset };
}

/** A day that is named before, and those beside it: the same day, the next day. */
export function same(signs: readonly Sign[], { before, anchor, future }: Setting): Outcome {
  const offset = pick(signs, "same")?.value ?? 0;
  const named = before?.grain === "day" ? before.day : undefined;
  if (named === undefined && !future) return undefined;
  const base = named ?? anchor;
  return base === undefined
    ? UNRESOLVED
    : { ...oneDay(base + offset), ...(named === undefined ? {} : { anaphoric: true }) };
}

/** The time that was named before, be it a day or not: then, حينها. A module that exports `then` could not be awaited. */
export function backThen(_signs: readonly Sign[], { before }: Setting): Outcome {
  if (before === undefined) return undefined;
  const { first, last, grain, approximate } = before.meaning;
  return { first, last, grain, relative: true, anaphoric: true, ...(approximate === true ? { approximate } : {}) };
}

/** A holiday that has its day in the calendar, of a year or nearest in the direction of the clause. */
export function holiday(signs: readonly Sign[], { anchor, future }: Setting): Outcome {
  const named = pick(signs, "holiday");
  const whole = pick(signs, "period")?.meaning;
  if (named === undefined || whole === UNRESOLVED) return whole;
  const of = (year: number): number | undefined => {
    const [month, day] = [Math.floor(named.value / 100), named.value % 100];
    if (named.calendar === "hijri") return hijriMonth(year, month, day)?.first;
    return isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
  };
  if (whole !== undefined) {
    if (whole.grain !== "year") return undefined;
    const start = named.calendar === "hijri" ? hijriYearOf(whole.first) : ymd(whole.first).year;
    const found = [start, start + 1].map(of).find((x) => x !== undefined && x >= whole.first && x <= whole.last);
    return found === undefined ? undefined : { ...oneDay(found), relative: whole.relative };
  }
  if (anchor === undefined) return UNRESOLVED;
  const now = named.calendar === "hijri" ? hijriYearOf(anchor) : ymd(anchor).year;
  const all = [now - 1, now, now + 1].map(of).filter((x) => x !== undefined);
  const shift = pick(signs, "shift")?.value;
  const next = all.find((x) => x >= anchor);
  const last = all.findLast((x) => x <= anchor);
  const ahead = shift === undefined ? future || (next !== undefined && next - anchor < 21) : shift > 0;
  const found = ahead ? next : last;
  return found === undefined ? undefined : oneDay(found);
}
