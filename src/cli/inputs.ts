import { readFile as bytesOf, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Article, type Corpus, type Reading, articlesOf } from "../model/index.ts";
import { readFile } from "../readers/read.ts";
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
 * Reads files in the order in which they are named; `-` is standard input, and of a folder all files in it are read.
 * @param date the date of publication of articles that have none of their own.
 */
export async function readInputs(files: readonly string[], date: string | undefined): Promise<Inputs> {
  const messages: Message[] = [];
  const sources = new Map<string, Source>();
  const corpora: Corpus[] = [];
  const { found: all, messages: unfound } = await filesIn(files);
  messages.push(...unfound);
  for (const { file, inFolder } of all) {
    const named = file === "-" ? STDIN : file;
    const reading = await read(file).catch((error: unknown) => refused(named, error));
    if ("cause" in reading) {
      messages.push(reading);
      continue;
    }
    for (const problem of reading.problems) {
      // What lies in a folder beside the articles was not named by anybody.
      const beside = inFolder && problem.kind === "extension" && problem.file === undefined;
      messages.push({ ...explained(named, problem), ...(beside ? { lost: false } : {}) });
    }
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

/** A file to read; whether it was named itself, or the folder that it lies in. */
interface Found {
  readonly file: string;
  readonly inFolder: boolean;
}

/** The files that are named, and those in the folders that are, in the order of their names; what begins with a dot is not looked at. */
async function filesIn(
  files: readonly string[],
): Promise<{ readonly found: readonly Found[]; readonly messages: readonly Message[] }> {
  const found: Found[] = [];
  const messages: Message[] = [];
  for (const file of files) {
    try {
      if (file === "-" || !(await stat(file)).isDirectory()) {
        found.push({ file, inFolder: false });
        continue;
      }
      const inside = await within(file);
      found.push(...inside.map((one) => ({ file: one, inFolder: true })));
      if (inside.length === 0)
        messages.push({ file, line: undefined, cause: "there is no file in this folder", lost: true });
    } catch (error) {
      messages.push(refused(file, error));
    }
  }
  return { found, messages };
}

async function within(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const inside = entries
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      // A link may lead round in a circle; what it leads to can be named itself.
      return entry.isDirectory() ? within(path) : entry.isFile() ? [path] : [];
    });
  return (await Promise.all(inside)).flat();
}

async function read(file: string): Promise<Reading> {
  if (file !== "-") return readFile(file, await bytesOf(file));
  return readFile("stdin", await buffer(process.stdin));
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
