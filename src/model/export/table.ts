/** What a cell may hold. Nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** First characters by which a spreadsheet takes a cell for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = new Set(["=", "+", "-", "@", "\t", "\r", "\n"]);

/**
 * Rows as CSV (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers stay numbers.
 */
export function* csv(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `\uFEFF${header.map(cell).join(",")}\r\n`;
  for (const row of rows) yield `${row.map(cell).join(",")}\r\n`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.has(value.charAt(0)) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
