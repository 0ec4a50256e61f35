import { type Outcome, type Setting, type Sign, UNRESOLVED, pick, wholeYears } from "./meaning.ts";
import { date } from "./dates.ts";

/** Days of one month: 3 to 5 May, from the 4th to the 20th of this month. */
export function dayrange(signs: readonly Sign[], setting: Setting): Outcome {
  const [a, b, year] = signs.filter((s) => s.kind === "number" || s.kind === "ordinal").map((s) => s.value);
  if (a === undefined || b === undefined || a < 1 || a >= b || b > 31) return undefined;
  // Two days that "and" joins are a span where it says between, or where none lies between them.
  if (pick(signs, "and") && !pick(signs, "between") && !pick(signs, "from") && b !== a + 1) return undefined;
  const whole = pick(signs, "period")?.meaning;
  if (whole === UNRESOLVED) return whole;
  if (whole !== undefined) {
    if (whole.grain !== "month" || whole.first + b - 1 > whole.last) return undefined;
    return { ...whole, first: whole.first + a - 1, last: whole.first + b - 1, grain: "interval" };
  }
  const month = pick(signs, "month");
  if (month === undefined) return undefined;
  const rest = year === undefined ? [] : [{ kind: "number", value: year } as const];
  const last = date([{ kind: "number", value: b }, month, ...rest], setting);
  return typeof last === "object" ? { ...last, first: last.last - (b - a), grain: "interval" } : last;
}

/** Months of one year, or over the turn of two. */
export function monthrange(signs: readonly Sign[], setting: Setting): Outcome {
  const [a, b] = signs.filter((s) => s.kind === "month");
  const year = signs.find((s) => s.kind === "number" && s.value > 31);
  if (a === undefined || b === undefined || a.value === b.value) return undefined;
  const last = date(year === undefined ? [b] : [b, year], setting);
  if (typeof last !== "object") return last;
  const over = year !== undefined && a.value > b.value ? { ...year, value: year.value - 1 } : year;
  const first = date(over === undefined ? [a] : [a, over], setting);
  if (typeof first !== "object" || first.first > last.last) return undefined;
  return { ...last, first: first.first, grain: "interval" };
}

/** From one year to another, the second perhaps by its last two figures. */
export function yearrange(signs: readonly Sign[]): Outcome {
  const [a, b] = signs.filter((s) => s.kind === "number").map((s) => s.value);
  if (a === undefined || b === undefined || a < 1000 || a > 2200) return undefined;
  const end = b < 100 ? Math.floor(a / 100) * 100 + b : b;
  if (pick(signs, "and") && !pick(signs, "between") && end !== a + 1) return undefined;
  return end > a && end < 2200 ? { ...wholeYears(a, end), grain: "interval", relative: false } : undefined;
}
