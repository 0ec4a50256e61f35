import { type Article, type Corpus, articlesOf, extractCorpus } from "../../model/index.ts";
import { readFile, textOfMarkup } from "../../readers/read.ts";
import type { Input, Outcome, Problem } from "./protocol.ts";

/** Told how far the reading has come: of the files first, then of the articles in them. */
export type OnProgress = (done: number, total: number, name: string, input?: number) => void;

/**
 * Reads the inputs and builds one corpus of them and of what was there before. The documents that were there, and those
 * of a corpus that is brought in, are read again, so that an actor who is in both old and new articles becomes one. A
 * corpus that comes alone where nothing was before is kept as it is.
 * @param slow the places of inputs that took too long before, and are left out.
 */
export async function addAll(
  inputs: readonly Input[],
  corpus: Corpus,
  onProgress: OnProgress,
  slow: ReadonlySet<number> = new Set(),
): Promise<Outcome> {
  const problems: Problem[] = [];
  const unread: number[] = [];
  let whole: Corpus | undefined;
  const articles = [...articlesOf(corpus)];
  const known = new Map(articles.map(({ id, text }) => [id, text]));
  for (const [place, input] of inputs.entries()) {
    onProgress(place, inputs.length, input.name, place);
    const found = slow.has(place)
      ? { articles: [], problems: [{ name: input.name, line: undefined, kind: "slow", cause: "" }] }
      : await read(input, (inside) => onProgress(place, inputs.length, `${input.name}/${inside}`, place));
    problems.push(...found.problems);
    if (found.articles.length === 0 && found.problems.length > 0) unread.push(place);
    if (inputs.length === 1 && corpus.documents.length === 0) whole = found.corpus;
    for (const article of found.articles) {
      if (known.get(article.id) === article.text) {
        problems.push({ name: input.name, line: undefined, kind: "duplicate", cause: "" });
        continue;
      }
      const id = free(article.id, known);
      known.set(id, article.text);
      articles.push({ ...article, id });
    }
  }
  if (articles.length === corpus.documents.length) return { corpus, problems, unread };
  if (whole) return { corpus: whole, problems, unread };
  const progress = (done: number): void => onProgress(done, articles.length, articles[done]?.id ?? "");
  return { corpus: extractCorpus(articles, progress), problems, unread };
}

interface Found {
  readonly corpus?: Corpus;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

async function read(input: Input, onEntry: (name: string) => void): Promise<Found> {
  switch (input.kind) {
    case "text": {
      const text = input.markup === undefined ? input.text : await textOfMarkup(input.markup);
      const date = input.date === undefined ? {} : { date: input.date, dateFrom: "given" as const };
      return { articles: [{ id: input.name, text: text.trim() === "" ? input.text : text, ...date }], problems: [] };
    }
    case "file":
      return readBytes(input.name, input.bytes, input, onEntry);
    case "blob": {
      let bytes: ArrayBuffer;
      try {
        bytes = await input.blob.arrayBuffer();
      } catch (error) {
        // The file was changed or taken away after it had been chosen.
        return { articles: [], problems: [{ name: input.name, line: undefined, kind: "gone", cause: String(error) }] };
      }
      return readBytes(input.name, new Uint8Array(bytes), input, onEntry);
    }
  }
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  { columns }: Exclude<Input, { kind: "text" }>,
  onEntry: (name: string) => void,
): Promise<Found> {
  const { articles, corpus, problems } = await readFile(name, bytes, { columns, onEntry });
  return {
    ...(corpus ? { corpus, articles: articlesOf(corpus) } : { articles }),
    problems: problems.map(({ file, line, kind, cause }) => ({
      name: file === undefined ? name : `${name}/${file}`,
      line,
      kind,
      cause,
    })),
  };
}

/** The wanted id, or the first of `id 2`, `id 3` … that no other article has. */
function free(wanted: string, taken: ReadonlyMap<string, string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`;
  return id;
}
