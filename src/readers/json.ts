import {
  type Numbered,
  type Reading,
  articlesOfRecords,
  failed,
  isTimeline,
  ok,
  readArticles,
  recordsOfLines,
  timeline,
  statedDate,
} from "../model/index.ts";
import { textOf } from "./page/text.ts";
import { LIMITS } from "./limits.ts";

/** Names that programs give to the fields of an article, for each the ones that it is read from, the first that is there. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "_id", "guid", "uuid", "uri"],
  text: [
    "text",
    "body",
    "content",
    "articleBody",
    "article",
    "maintext",
    "full_text",
    "fulltext",
    "content_text",
    "النص",
    "المتن",
  ],
  title: ["title", "headline", "العنوان"],
  date: [
    "date",
    "published",
    "datePublished",
    "date_published",
    "published_at",
    "publishedAt",
    "publication_date",
    "pubDate",
    "date_publish",
    "publishDate",
    "timestamp",
    "التاريخ",
  ],
  outlet: [
    "outlet",
    "source",
    "publisher",
    "sitename",
    "site_name",
    "source_domain",
    "domain",
    "newspaper",
    "agency",
    "المصدر",
  ],
  url: ["url", "link", "href", "source_url", "permalink", "الرابط"],
  lang: ["lang", "language"],
};
/** Fields of an object under which a list of articles stands. */
const LISTS = ["articles", "items", "documents", "docs", "data", "results", "hits", "records", "response"];

type Fields = Readonly<Record<string, unknown>>;

/** The articles of a text of one JSON record a line, whatever the names of its fields. */
export function lines(id: string, text: string): Reading {
  return articlesOfRecords(renamed(id, recordsOfLines(text)));
}

/** What a JSON file holds: a corpus of Waqai, or articles in a list, or one. */
export function json(id: string, text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed("json", error instanceof Error ? error.message : "");
  }
  if (isTimeline(value)) return timeline(id, value, textOf);
  if (isRecord(value) && "format" in value) return readArticles(`${id}.json`, new TextEncoder().encode(text));
  const list = listIn(value, 3);
  if (list === undefined) return readArticles(`${id}.json`, new TextEncoder().encode(text));
  const records = list.slice(0, LIMITS.rows).map((one, place): Numbered => ({ line: place + 1, value: ok(one) }));
  const read = articlesOfRecords(renamed(id, records));
  if (list.length <= LIMITS.rows) return read;
  return {
    ...read,
    problems: [...read.problems, { line: LIMITS.rows + 1, kind: "entries", cause: String(LIMITS.rows) }],
  };
}

/** The records of a value that may be articles; undefined where it has none. */
function listIn(value: unknown, levels: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRecord) ? value : undefined;
  if (!isRecord(value) || levels === 0) return undefined;
  for (const name of LISTS) {
    const found = listIn(value[name], levels - 1);
    if (found !== undefined) return found;
  }
  return FIELDS["text"]?.some((name) => typeof value[name] === "string") ? [value] : undefined;
}

/** Records under the names that an article has. What is no record goes on as it is, to be told. */
function* renamed(id: string, records: Iterable<Numbered>): Generator<Numbered> {
  for (const { line, value } of records) {
    const record = value.ok && isRecord(value.value) ? value.value : undefined;
    yield { line, value: record === undefined ? value : ok({ id: `${id} ${line}`, ...fieldsIn(record) }) };
  }
}

function fieldsIn(record: Fields): Fields {
  const fields = Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, others]) => {
      const known = others.map((other) => plain(record[other])).find((one) => one !== undefined);
      return known === undefined ? [] : [[name, known]];
    }),
  );
  const { date, id } = fields;
  return {
    ...fields,
    ...(typeof date === "string" ? { date: statedDate(date) ?? date } : {}),
    ...(typeof id === "number" ? { id: String(id) } : {}),
  };
}

/** A value, or the name of the thing that it is: a source is often an object. */
function plain(value: unknown): unknown {
  if (value === null || value === "") return undefined;
  return isRecord(value) ? (value["name"] ?? value["title"] ?? value) : value;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
