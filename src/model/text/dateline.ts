import { firstNot } from "../bound.ts";
import type { Text, Token } from "../layers.ts";
import type { Span } from "../span.ts";
import { dayNumber, isDate, ymd } from "../time/calendar.ts";
import type { TextTables } from "./tables.ts";
import { type LineDate, lineDate } from "./zones.ts";

/**
 * The day on which the text says that it was published, from a date line or an agency's dateline.
 * @param known a date from elsewhere, which lends its year where the text writes none.
 */
export function datelineDay(text: Text, tables: TextTables, known: number | undefined): number | undefined {
  for (const zone of text.zones) {
    if (zone.kind !== "dateline") continue;
    const date = lineDate(inside(text, zone), tables);
    const day = date && dayOf(date, known);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The tokens of a span. */
function inside({ tokens }: Text, { start, end }: Span): readonly Token[] {
  const from = firstNot(tokens.length, (at) => (tokens[at]?.start ?? Infinity) < start);
  return tokens.slice(
    from,
    Math.max(
      from,
      firstNot(tokens.length, (at) => (tokens[at]?.end ?? Infinity) <= end),
    ),
  );
}

/** How many days before its publication elsewhere a text may have been written. */
const LATE = 3;

/** The day from which the text counts: its own dateline where that is shortly before the day of publication. */
export function writtenOn(text: Text, tables: TextTables, published: number): number {
  const own = datelineDay(text, tables, published);
  return own !== undefined && own < published && published - own <= LATE ? own : published;
}

/** The day in the year that it writes, or of those near the known day the nearest. */
function dayOf({ year, month, day }: LineDate, known: number | undefined): number | undefined {
  if (year !== undefined) return isDate(year, month, day) ? dayNumber(year, month, day) : undefined;
  if (known === undefined) return undefined;
  const at = ymd(known).year;
  const near = [at, at - 1, at + 1].filter((y) => isDate(y, month, day)).map((y) => dayNumber(y, month, day));
  return near.sort((a, b) => Math.abs(a - known) - Math.abs(b - known))[0];
}
