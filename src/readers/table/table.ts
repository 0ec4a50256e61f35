import Papa from "papaparse";
import { type Article, type Problem, type Reading, dayOrder, failed, fieldsOf, statedDate } from "../../model/index.ts";
import { LIMITS } from "../limits.ts";
import { type Columns, type Role, columnsOf } from "./columns.ts";

/** A table as it is written: the names of its columns, and its rows. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What its first row stands on, from 1, counting the names. */
  readonly problems: readonly Problem[];
}

/** How a table that names no columns is parted. */
const TAB = "\t";
/** Rows that are looked at to tell what the columns hold. */
const SAMPLE = 50;

/** Cuts a text of CSV or TSV into cells; the sign between them is found out. */
export function tableOf(text: string): Table {
  const [names = [], ...rows] = parsed(text);
  const problems: Problem[] = [];
  if (rows.length > LIMITS.rows) problems.push({ line: LIMITS.rows + 2, kind: "entries", cause: String(LIMITS.rows) });
  return { names: unique(names), rows: rows.slice(0, LIMITS.rows), problems };
}

/** The rows of a text of tabs that names no columns. Quotation marks mean nothing in it. */
export function bareRows(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(TAB));
}

function parsed(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy", delimitersToGuess: [",", TAB, ";", "|"] });
  return data;
}

/** Names of columns, each once: a second one of the same name, or of none, is told apart by its number. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((given, place) => {
    const name = given.trim() || String(place + 1);
    const own = seen.has(name) ? `${name} ${place + 1}` : name;
    seen.add(own);
    return own;
  });
}

/** What a table's columns seem to hold. */
export function guessed({ names, rows }: Table): Columns | undefined {
  return columnsOf(names, rows.slice(0, SAMPLE));
}

/** The cells of a row by what they hold. */
export function cellsOf(table: Table, { roles }: Columns): (row: readonly string[]) => (role: Role) => string {
  const places = new Map(Object.entries(roles).map(([role, name]) => [role, table.names.indexOf(name)]));
  return (row) => (role) => row[places.get(role) ?? -1]?.trim() ?? "";
}

/** The articles of a table, one a row. A row without text is told. */
export function articlesOfTable(id: string, table: Table, columns: Columns): Reading {
  const cells = cellsOf(table, columns);
  const read = table.rows.map(cells);
  const order = dayOrder(read.map((cell) => cell("date")));
  const articles: Article[] = [];
  const problems: Problem[] = [...table.problems];
  const ids = new Set<string>();
  for (const [place, cell] of read.entries()) {
    const line = place + 2;
    const text = cell("text") || cell("title");
    const own = cell("id") || `${id} ${place + 1}`;
    if (text === "") {
      problems.push({ line, kind: "empty", cause: own });
      continue;
    }
    if (ids.has(own)) {
      problems.push({ line, kind: "duplicate", cause: own });
      continue;
    }
    ids.add(own);
    const date = cell("date");
    const found = fieldsOf(
      {
        title: cell("title"),
        outlet: cell("outlet"),
        url: cell("url"),
        lang: cell("lang").slice(0, 2).toLowerCase(),
        date: date === "" ? "" : (statedDate(date, order) ?? date),
      },
      () => line,
    );
    problems.push(...found.problems);
    articles.push({ id: own, text, line, ...found.fields });
  }
  if (articles.length === 0 && problems.length === 0) return failed("empty", "");
  return { articles, problems };
}
