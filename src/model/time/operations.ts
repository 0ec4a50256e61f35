import type { Hit } from "./symbols.ts";
import type { Outcome, Setting, Sign } from "./meaning.ts";
import type { Operation } from "./tables.ts";
import { ago, counted, hence, later, running, shift, weekend } from "./counts.ts";
import { century, date, decade, numeric, year } from "./dates.ts";
import { backThen, day, holiday, nights, overnight, same, weekdate, weekdayAlone } from "./days.ts";
import { half, monthday, nth, part, quarter, rest, season } from "./places.ts";
import { dayrange, monthrange, yearrange } from "./ranges.ts";

const OPERATIONS: Readonly<Record<Operation, (signs: readonly Sign[], setting: Setting) => Outcome>> = {
  date: ofGrain("day"),
  month: ofGrain("month"),
  numeric,
  year,
  weekday: weekdayAlone,
  weekdate,
  nights,
  overnight,
  day,
  holiday,
  shift,
  weekend,
  ago,
  hence,
  counted,
  running,
  same,
  then: backThen,
  later,
  part,
  rest,
  half,
  quarter,
  season,
  decade,
  century,
  dayrange,
  monthrange,
  yearrange,
  nth,
  monthday,
};

/** A date that names a day, or one that names no more than a month. */
function ofGrain(grain: "day" | "month"): (signs: readonly Sign[], setting: Setting) => Outcome {
  return (signs, setting) => {
    const found = date(signs, setting);
    return typeof found === "object" && found.grain !== grain ? undefined : found;
  };
}

/** Works an operation on the symbols that a rule found. undefined where they make no date. */
export function operate(operation: Operation, hits: readonly Hit[], setting: Setting): Outcome {
  const found = OPERATIONS[operation](
    hits.map((hit) => hit.symbol),
    setting,
  );
  const approximate = typeof found === "object" && hits.some((hit) => hit.symbol.approximate === true);
  return approximate ? { ...found, approximate } : found;
}
