import type { Text } from "../layers.ts";
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
    const date = lineDate(
      text.tokens.filter((token) => token.start >= zone.start && token.end <= zone.end),
      tables,
    );
    const day = date && dayOf(date, known);
    if (day !== undefined) return day;
  }
  return undefined;
}

function dayOf({ year, month, day }: LineDate, known: number | undefined): number | undefined {
  const y = year ?? (known === undefined ? undefined : ymd(known).year);
  return y !== undefined && isDate(y, month, day) ? dayNumber(y, month, day) : undefined;
}
