import {
  type Article,
  type Cells,
  type Imported,
  type Plain,
  type Problem,
  type Reading,
  acledRow,
  dayOrder,
  failed,
  gdeltColumns,
  gdeltRow,
  isAcled,
  plainEvent,
  register,
} from "../../model/index.ts";
import { LIMITS } from "../limits.ts";
import { textOf } from "../page/text.ts";
import { type Columns, key } from "./columns.ts";
import { type Table, articlesOfTable, bareRows, cellsOf, guessed, tableOf } from "./table.ts";

/** What a table holds: rows of GDELT or ACLED, slides of TimelineJS, events or articles. @param columns as a person has said it. */
export function table(id: string, text: string, columns: Columns | undefined): Reading {
  const gdelt = columns === undefined ? bareGdelt(text) : undefined;
  if (gdelt !== undefined) return gdeltTable(id, gdelt, 1);
  const cut = tableOf(text);
  if (cut.rows.length === 0) return failed("empty", "");
  const names = cut.names.map((name) => name.toLowerCase());
  if (columns === undefined && names.includes("globaleventid") && names.includes("eventcode"))
    return gdeltTable(id, cut, 2);
  if (columns === undefined && isAcled(names)) return acledTable(id, cut);
  if (columns === undefined && names.includes("headline") && names.includes("year")) return slides(id, cut);
  const known = columns ?? guessed(cut);
  if (known === undefined) return failed("columns", cut.names.slice(0, 12).join(", "));
  return known.rows === "articles" ? articlesOfTable(id, cut, known) : eventsOfTable(id, cut, known);
}

/** The text of a table as a preview of it: its columns, what they seem to hold, and its first rows; undefined where they need no telling. */
export interface Preview {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly columns: Columns | undefined;
}

const SHOWN = 5;

export function preview(text: string): Preview | undefined {
  if (bareGdelt(text) !== undefined) return undefined;
  const cut = tableOf(text);
  const names = cut.names.map((name) => name.toLowerCase());
  const own =
    isAcled(names) || names.includes("globaleventid") || (names.includes("headline") && names.includes("year"));
  if (own || cut.rows.length === 0) return undefined;
  return { names: cut.names, rows: cut.rows.slice(0, SHOWN), count: cut.rows.length, columns: guessed(cut) };
}

function bareGdelt(text: string): Table | undefined {
  const end = text.indexOf("\n");
  const count = (end < 0 ? text : text.slice(0, end)).split("\t").length;
  const names = gdeltColumns(count);
  if (names === undefined || !/^\d{1,12}\t\d{8}\t/.test(text)) return undefined;
  const rows = bareRows(text);
  const over = rows.length > LIMITS.rows;
  const problems: readonly Problem[] = over
    ? [{ line: LIMITS.rows + 1, kind: "entries", cause: String(LIMITS.rows) }]
    : [];
  return { names, rows: rows.slice(0, LIMITS.rows), problems };
}

function gdeltTable(id: string, cut: Table, first: number): Reading {
  const lookUp = register();
  return collected(cut, first, (cells, line, place) =>
    gdeltRow(cells, cells("GlobalEventID") || `${id} ${place + 1}`, line, lookUp),
  );
}

function acledTable(id: string, cut: Table): Reading {
  const lookUp = register();
  const column = cut.names.findIndex((name) => name.toLowerCase() === "event_date");
  const order = dayOrder(cut.rows.map((row) => row[column] ?? ""));
  return collected(cut, 2, (cells, line, place) =>
    acledRow(cells, cells("event_id_cnty") || `${id} ${place + 1}`, line, order, lookUp),
  );
}

/** The columns of the spreadsheet of TimelineJS. A row of type `title` is what the timeline is called. */
function slides(id: string, cut: Table): Reading {
  const lookUp = register();
  return collected(cut, 2, (cells, line, place) => {
    const date = (what: string): string =>
      [
        cells(`${what}Year`).replace(/^-?\d{1,3}$/, (year) => year.padStart(4, "0")),
        cells(`${what}Month`),
        cells(`${what}Day`),
      ]
        .filter(Boolean)
        .map((part, at) => (at === 0 ? part : part.padStart(2, "0")))
        .join("-");
    const title = cells("Type").toLowerCase() === "title";
    const event: Plain = {
      ...NONE,
      title: textOf(cells("Headline")).replaceAll("\n", " "),
      text: textOf(cells("Text")),
      date: title ? "" : date(""),
      end: title ? "" : date("End "),
      type: cells("Group"),
      outlet: textOf(cells("Media Credit")),
      url: cells("Media"),
    };
    const read = plainEvent(event, "timelinejs", `${id} ${place + 1}`, line, undefined, () => undefined, lookUp);
    if (!title || read.article === undefined) return read;
    return {
      ...read,
      article: { ...read.article, given: { from: "timelinejs", timexes: [], actors: [], events: [] } },
    };
  });
}

const NONE: Plain = {
  title: "",
  text: "",
  date: "",
  end: "",
  type: "",
  status: "",
  agent: "",
  target: "",
  party: "",
  place: "",
  outlet: "",
  url: "",
};

function eventsOfTable(id: string, cut: Table, columns: Columns): Reading {
  const lookUp = register();
  const cells = cellsOf(cut, columns);
  const dates = cut.rows.map((row) => cells(row)("date"));
  const order = dayOrder(dates);
  const { roles } = columns;
  return gathered(cut, 2, (row, line, place) => {
    const cell = cells(row);
    const event: Plain = {
      title: cell("title"),
      text: cell("text"),
      date: cell("date"),
      end: cell("end"),
      type: cell("type"),
      status: cell("status"),
      agent: cell("agent"),
      target: cell("target"),
      party: cell("party"),
      place: cell("place"),
      outlet: cell("outlet"),
      url: cell("url"),
    };
    return plainEvent(
      event,
      "events",
      cell("id") || `${id} ${place + 1}`,
      line,
      order,
      (field) => roles[field],
      lookUp,
    );
  });
}

/** Rows whose cells are asked for by the names of their columns, however these are written. */
function collected(cut: Table, first: number, read: (cells: Cells, line: number, place: number) => Imported): Reading {
  const places = new Map(cut.names.map((name, place) => [key(name), place]));
  return gathered(cut, first, (row, line, place) =>
    read((name) => row[places.get(key(name)) ?? -1]?.trim() ?? "", line, place),
  );
}

function gathered(
  cut: Table,
  first: number,
  read: (row: readonly string[], line: number, place: number) => Imported,
): Reading {
  const articles = new Map<string, Article>();
  const problems: Problem[] = [...cut.problems];
  for (const [place, row] of cut.rows.entries()) {
    const line = place + first;
    const { article, problem } = read(row, line, place);
    if (problem !== undefined) problems.push(problem);
    if (article === undefined) continue;
    if (articles.has(article.id)) problems.push({ line, kind: "duplicate", cause: article.id });
    else articles.set(article.id, { ...article, line });
  }
  return { articles: [...articles.values()], problems };
}
