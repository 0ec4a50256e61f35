import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Article, type Corpus, type Reading, articlesOf, readArticles } from "../model/index.ts";
import { type Message, explained, refused } from "./messages.ts";

/** An article, and the place that it came from, which messages about it name. */
export interface Source {
  readonly article: Article;
  readonly file: string;
  readonly line: number | undefined;
}

/** All that the files of a command line hold. */
export interface Inputs {
  readonly sources: readonly Source[];
  /** Set where the only input is a corpus: it need not be read again. */
  readonly corpus: Corpus | undefined;
  readonly messages: readonly Message[];
}

/** What standard input is called in messages. */
const STDIN = "standard input";

/**
 * Reads files in the order in which they are named; `-` is standard input.
 * @param date the date of publication of articles that have none of their own.
 */
export async function readInputs(files: readonly string[], date: string | undefined): Promise<Inputs> {
  const messages: Message[] = [];
  const sources = new Map<string, Source>();
  const corpora: Corpus[] = [];
  for (const file of files) {
    const named = file === "-" ? STDIN : file;
    const reading = await read(file).catch((error: unknown) => refused(named, error));
    if ("cause" in reading) {
      messages.push(reading);
      continue;
    }
    messages.push(...reading.problems.map((problem) => explained(named, problem)));
    if (reading.encoding === "windows-1256") messages.push(guessed(named));
    if (reading.corpus) corpora.push(reading.corpus);
    const found = reading.corpus ? articlesOf(reading.corpus) : reading.articles;
    for (const article of found) add({ article, file: named, line: article.line });
  }
  const [only] = corpora;
  return { sources: [...sources.values()], corpus: files.length === 1 ? only : undefined, messages };

  /** An id that a file gives is kept or refused; one that is only the file's name makes way. */
  function add({ article, file, line }: Source): void {
    const before = sources.get(article.id);
    if (before && (line !== undefined || before.article.text === article.text)) {
      messages.push(explained(file, { line, kind: "duplicate", cause: article.id }));
      return;
    }
    const id = free(article.id, sources);
    const dated = article.date === undefined && date !== undefined ? { date, dateFrom: "given" as const } : {};
    sources.set(id, { article: { ...article, ...dated, id }, file, line });
  }
}

async function read(file: string): Promise<Reading> {
  if (file !== "-") return readArticles(file, await readFile(file));
  const bytes = await buffer(process.stdin);
  return readArticles(`stdin${kindOf(bytes)}`, bytes);
}

/** Standard input has no name to tell its format, but its first characters do. */
function kindOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 200).toString("utf8").replace("\uFEFF", "").trimStart();
  if (!head.startsWith("{")) return ".txt";
  return head.includes('"waqai-corpus"') ? ".json" : ".jsonl";
}

function guessed(file: string): Message {
  return { file, line: undefined, cause: "the text is not UTF-8; it is read as Windows-1256", lost: false };
}

/** The wanted id, or the first of `id 2`, `id 3` … that no other article has. */
function free(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`;
  return id;
}
