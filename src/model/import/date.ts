import { extractDocument } from "../extract.ts";
import { articleDate } from "../io/fields.ts";
import { isDate } from "../time/calendar.ts";
import { parseEdtf } from "../time/edtf.ts";

/** Which of day and month comes first where a date is three numbers and the year is the last. */
export type DayOrder = "day-first" | "month-first";

/** Longer than any date that stands in a field. */
const LONGEST = 80;

/**
 * The date that a field says, as EDTF: ISO and EDTF, numbers, or words of any language that is read ("3 Dec 2023"). undefined
 * where it says none, or where it cannot be told which number is the month.
 */
export function statedDate(written: string, order?: DayOrder): string | undefined {
  const text = written.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  return articleDate(text) ?? (LAST_YEAR.test(text) ? lastYear(text, order) : (firstYear(text) ?? words(text)));
}

/** Which number is the day, where every date of a column that is numbers can be read so and one cannot be read otherwise. */
export function dayOrder(column: Iterable<string>): DayOrder | undefined {
  let day = false;
  let month = false;
  for (const cell of column) {
    const groups = LAST_YEAR.exec(cell.trim())?.groups;
    if (groups === undefined) continue;
    day ||= Number(groups["a"]) > 12;
    month ||= Number(groups["b"]) > 12;
  }
  return day === month ? undefined : day ? "day-first" : "month-first";
}

/** 20231204, 2023/12/4, 2023.12.04 10:20 */
const FIRST_YEAR = /^(?<year>\d{4})(?<sign>[/.]?)(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?:[ T].*)?$/;
/** 4/12/2023, 4.12.2023, 04-12-2023 10:20 */
const LAST_YEAR = /^(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<year>\d{4})(?:[ T].*)?$/;

function firstYear(text: string): string | undefined {
  const groups = FIRST_YEAR.exec(text)?.groups;
  return groups && day(groups["year"], groups["month"], groups["day"]);
}

function lastYear(text: string, order: DayOrder | undefined): string | undefined {
  const last = LAST_YEAR.exec(text)?.groups;
  if (last === undefined) return undefined;
  const { a, b, year } = last;
  const known = order ?? dayOrder([text]) ?? (a === b ? "day-first" : undefined);
  if (known === undefined) return undefined;
  return known === "day-first" ? day(year, b, a) : day(year, a, b);
}

function day(year = "", month = "", date = ""): string | undefined {
  if (!isDate(Number(year), Number(month), Number(date))) return undefined;
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

/** A date in words that needs no other date to count from. */
function words(text: string): string | undefined {
  const { document, timexes } = extractDocument({ id: "date", text });
  const dates = new Set(timexes.flatMap(({ value, anchor }) => (anchor === "none" && value !== null ? [value] : [])));
  // A date that stands alone is taken for the line that dates an article.
  if (dates.size === 0 && document.publishedFrom === "dateline" && document.published) return document.published;
  const [date, ...others] = dates;
  return date !== undefined && others.length === 0 && parseEdtf(date) !== undefined ? date : undefined;
}
