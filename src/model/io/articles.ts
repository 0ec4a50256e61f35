import { readCorpus } from "../corpus/read.ts";
import { type Corpus, LANGS, type Lang } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import { type Encoding, decode, undecodableLine } from "./decode.ts";

/** An article as it is brought in. */
export interface Article {
  readonly id: string;
  /** Exactly as read, without a byte order mark. */
  readonly text: string;
  readonly lang?: Lang;
  /** Date of publication, EDTF. */
  readonly date?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** The line of the file, from 1, where the file holds one article a line. */
  readonly line?: number;
}

/** What is wrong with an input: something of it was not read. */
export type ProblemKind =
  "empty" | "binary" | "extension" | "encoding" | "json" | "field" | "duplicate" | "date" | "failed" | "corpus";

export interface Problem {
  /** Line of the file, from 1, where the trouble is in one line. */
  readonly line: number | undefined;
  readonly kind: ProblemKind;
  /** The particular: the field, the date, the parser's words. */
  readonly cause: string;
}

/** What one file holds. */
export interface Reading {
  readonly articles: readonly Article[];
  /** Set where the file is a corpus that was written before. */
  readonly corpus?: Corpus;
  /** How the bytes were read as text. */
  readonly encoding?: Encoding;
  readonly problems: readonly Problem[];
}

/** Reads a file by the ending of its name: .txt, .md, .jsonl, and .json for a corpus. Never throws. */
export function readArticles(name: string, bytes: Uint8Array): Reading {
  const dot = name.lastIndexOf(".");
  const ending = dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
  const reader = READERS.get(ending);
  if (reader === undefined) return bad("extension", ending === "" ? name : `.${ending}`);
  if (bytes.length === 0) return bad("empty", "");
  const decoded = decode(bytes);
  if (!decoded.ok) return bad(decoded.error, "", decoded.error === "encoding" ? undecodableLine(bytes) : undefined);
  const { text, encoding } = decoded.value;
  if (text.trim() === "") return bad("empty", "");
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return { ...reader(base.slice(0, base.lastIndexOf(".")), text), encoding };
}

/** A date as people give it for an article: EDTF, or a timestamp of which the day is kept. undefined where it is none. */
export function articleDate(value: string): string | undefined {
  const text = value.trim();
  if (parseEdtf(text) !== undefined && !text.includes("T")) return text;
  const day = text.slice(0, 10);
  return text.length > 10 && (text[10] === "T" || text[10] === " ") && parseEdtf(day)?.grain === "day"
    ? day
    : undefined;
}

const READERS: ReadonlyMap<string, (id: string, text: string) => Reading> = new Map([
  ["txt", (id, text) => ({ articles: [{ id, text }], problems: [] })],
  ["text", (id, text) => ({ articles: [{ id, text }], problems: [] })],
  ["md", markdown],
  ["markdown", markdown],
  ["jsonl", jsonLines],
  ["ndjson", jsonLines],
  ["json", corpusFile],
]);

function bad(kind: ProblemKind, cause: string, line?: number): Reading {
  return { articles: [], problems: [{ line, kind, cause }] };
}

/** The fields that front matter and JSON Lines share, besides id and text. */
type Fields = Omit<Article, "id" | "text">;

/** A Markdown file; the lines between two `---` at its head give its date, title, outlet, language and address. */
function markdown(id: string, text: string): Reading {
  const lines = text.split("\n");
  if (lines[0]?.trim() !== "---") return { articles: [{ id, text }], problems: [] };
  const end = lines.findIndex((line, n) => n > 0 && line.trim() === "---");
  if (end < 0) return { articles: [{ id, text }], problems: [] };
  const found: Record<string, unknown> = {};
  const places = new Map<string, number>();
  for (const [index, line] of lines.slice(0, end).entries()) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    found[name] = unquoted(line.slice(colon + 1).trim());
    places.set(name, index + 1);
  }
  const { fields, problems } = fieldsOf(found, (name) => places.get(name));
  const body = lines.slice(end + 1).join("\n");
  if (body.trim() === "")
    return { articles: [], problems: [...problems, { line: undefined, kind: "empty", cause: "" }] };
  return { articles: [{ id, text: body, ...fields }], problems };
}

function unquoted(value: string): string {
  const first = value.charAt(0);
  return value.length > 1 && (first === '"' || first === "'") && value.endsWith(first) ? value.slice(1, -1) : value;
}

/** One article a line. A line that is no article is a problem of that line; the others are read. */
function jsonLines(_id: string, text: string): Reading {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch (error) {
      problems.push({ line, kind: "json", cause: error instanceof Error ? error.message : "" });
      continue;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      problems.push({ line, kind: "field", cause: "id" });
      continue;
    }
    const record: Record<string, unknown> = { ...value };
    const { id, text: body } = record;
    if (typeof id !== "string" || id === "") problems.push({ line, kind: "field", cause: "id" });
    else if (typeof body !== "string") problems.push({ line, kind: "field", cause: "text" });
    else if (body.trim() === "") problems.push({ line, kind: "empty", cause: id });
    else if (ids.has(id)) problems.push({ line, kind: "duplicate", cause: id });
    else {
      ids.add(id);
      const read = fieldsOf(record, () => line);
      problems.push(...read.problems);
      articles.push({ id, text: body, line, ...read.fields });
    }
  }
  if (articles.length === 0 && problems.length === 0) return bad("empty", "");
  return { articles, problems };
}

function fieldsOf(
  record: Readonly<Record<string, unknown>>,
  lineOf: (name: string) => number | undefined,
): { fields: Fields; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const string = (name: string): string | undefined => {
    const value = record[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") return value;
    problems.push({ line: lineOf(name), kind: "field", cause: name });
    return undefined;
  };
  const dated = string("date");
  const date = dated === undefined ? undefined : articleDate(dated);
  if (dated !== undefined && date === undefined) problems.push({ line: lineOf("date"), kind: "date", cause: dated });
  const lang = LANGS.find((known) => known === record["lang"]);
  const title = string("title");
  const outlet = string("outlet");
  const url = string("url");
  const fields: Fields = {
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
  };
  return { fields, problems };
}

function corpusFile(_id: string, text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return bad("json", error instanceof Error ? error.message : "");
  }
  const corpus = readCorpus(value);
  return corpus.ok ? { articles: [], corpus: corpus.value, problems: [] } : bad("corpus", corpus.error);
}
