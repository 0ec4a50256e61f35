import { type Article, type Problem, type Reading, articlesOf, failed, readArticles } from "../model/index.ts";
import type { Columns } from "./table/columns.ts";
import type { Preview } from "./table/read.ts";
import { type Kind, endingOf, kindOf, stemOf } from "./kind.ts";
import { LIMITS, megabytes } from "./limits.ts";

export { ROLES, type Columns, type Role, type RowKind } from "./table/columns.ts";
export type { Preview };

export interface ReadOptions {
  /** What the columns of a table hold, where a person has said it. */
  readonly columns?: Columns | undefined;
  /** Told before each file of an archive is read. */
  readonly onEntry?: ((name: string) => void) | undefined;
}

/** How far inside of other archives a file stands, and what all of them may still unpack. */
interface Depth {
  readonly level: number;
  readonly budget: { bytes: number; entries: number };
}

/**
 * Reads a file of whatever kind, by what it holds rather than by its name: articles, events, or a corpus. The library that a kind
 * needs is loaded when the first file of that kind comes. Never throws: what cannot be read is a problem.
 */
export function readFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  return guarded(name, bytes, options, { level: 0, budget: { bytes: LIMITS.expanded, entries: LIMITS.entries } });
}

/** The first rows of a table whose columns a person may name; undefined where the file is none, or says itself what its columns are. */
export async function previewOf(name: string, bytes: Uint8Array): Promise<Preview | undefined> {
  const kind = kindOf(name, bytes);
  if (!kind.ok || kind.value.kind !== "table") return undefined;
  return (await import("./table/read.ts")).preview(kind.value.text);
}

/** The text of markup, as it is pasted: all of it. */
export async function textOfMarkup(markup: string): Promise<string> {
  return (await import("./page/text.ts")).textOf(markup);
}

async function guarded(name: string, bytes: Uint8Array, options: ReadOptions, depth: Depth): Promise<Reading> {
  if (bytes.length > LIMITS.file) return failed("size", megabytes(LIMITS.file));
  try {
    const kind = kindOf(name, bytes);
    if (!kind.ok) return failed(kind.error.kind, kind.error.cause, kind.error.line);
    const reading = await read(kind.value, name, bytes, options, depth);
    return "encoding" in kind.value && kind.value.encoding ? { ...reading, encoding: kind.value.encoding } : reading;
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return failed(locked ? "locked" : "broken", error instanceof Error ? error.message : String(error));
  }
}

async function read(kind: Kind, name: string, bytes: Uint8Array, options: ReadOptions, depth: Depth): Promise<Reading> {
  const id = stemOf(name);
  switch (kind.kind) {
    case "zip":
      return archive(name, bytes, options, depth);
    case "pdf":
      return (await import("./pdf/pdf.ts")).pdf(id, bytes);
    case "page":
      return (await import("./page/page.ts")).page(id, kind.text);
    case "mail":
      return (await import("./page/mail.ts")).mail(id, kind.text);
    case "feed":
      return (await import("./feed.ts")).feed(id, kind.text);
    case "gexf":
      return (await import("./gexf.ts")).gexf(id, kind.text);
    case "json":
      return (await import("./json.ts")).json(id, kind.text);
    case "lines":
      return (await import("./json.ts")).lines(id, kind.text);
    case "table":
      return (await import("./table/read.ts")).table(id, kind.text, options.columns);
    case "plain": {
      const ending = endingOf(name);
      const known = ending === "md" || ending === "markdown" ? name : `${name}.txt`;
      return ending === "txt" || ending === "text" ? readArticles(name, bytes) : readArticles(known, bytes);
    }
  }
}

/** Files of systems that no person put into an archive. */
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/i;

async function archive(name: string, bytes: Uint8Array, options: ReadOptions, depth: Depth): Promise<Reading> {
  const { entriesOf, unpacked } = await import("./archive.ts");
  const listed = entriesOf(bytes);
  if (!listed.ok) return failed("broken", listed.error);
  const { isWord, isPart, word } = await import("./word.ts");
  const { budget, level } = depth;
  if (isWord(listed.value.map((entry) => entry.name))) {
    const parts = new Map<string, Uint8Array>();
    for (const entry of listed.value.filter((one) => isPart(one.name))) {
      const part = unpacked(bytes, entry);
      if (!part.ok) return failed(part.error, entry.name);
      parts.set(entry.name, part.value);
    }
    return word(stemOf(name), parts);
  }
  const other = documentOf(
    listed.value.map((entry) => entry.name),
    endingOf(name),
  );
  if (other !== undefined) return failed("extension", other);
  if (level >= LIMITS.nesting) return failed("nested", String(LIMITS.nesting));
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const skipped = new Map<string, number>();
  for (const entry of listed.value) {
    if (SYSTEM.test(entry.name)) continue;
    const blame = (kind: Problem["kind"], cause: string): void =>
      void problems.push({ file: entry.name, line: undefined, kind, cause });
    if (budget.entries-- <= 0) {
      blame("entries", String(LIMITS.entries));
      break;
    }
    if ((budget.bytes -= entry.size) < 0) {
      blame("expansion", megabytes(LIMITS.expanded));
      break;
    }
    options.onEntry?.(entry.name);
    const content = unpacked(bytes, entry);
    if (!content.ok) {
      blame(content.error, entry.name);
      continue;
    }
    const reading = await guarded(entry.name, content.value, options, { level: level + 1, budget });
    for (const problem of reading.problems) {
      if (problem.kind === "extension") skipped.set(problem.cause, (skipped.get(problem.cause) ?? 0) + 1);
      else
        problems.push({ ...problem, file: problem.file === undefined ? entry.name : `${entry.name}/${problem.file}` });
    }
    articles.push(...withCorpus(reading));
  }
  if (skipped.size > 0) problems.push({ line: undefined, kind: "skipped", cause: told(skipped) });
  if (articles.length === 0 && problems.length === 0) return failed("empty", "");
  return { articles, problems };
}

/** The articles of a reading; those of a corpus are read again with the others. */
function withCorpus({ articles, corpus }: Reading): readonly Article[] {
  return corpus === undefined ? articles : articlesOf(corpus);
}

/** The ending of another kind of document that is an archive: sheets, slides, books. undefined where it is one of files. */
function documentOf(names: readonly string[], ending: string): string | undefined {
  const office = names.includes("[Content_Types].xml") || names.includes("mimetype");
  return office ? ending || "zip" : undefined;
}

function told(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([ending, count]) => `.${ending} × ${count}`).join(", ");
}
