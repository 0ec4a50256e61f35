import { type Article, type Corpus, articlesOf, extractCorpus, readArticles } from "../../model/index.ts";
import type { Input, Outcome, Problem } from "./protocol.ts";

/**
 * Reads the inputs and builds one corpus of them and of what was there before. The documents that were there, and those
 * of a corpus that is brought in, are read again, so that an actor who is in both old and new articles becomes one. A
 * corpus that comes alone where nothing was before is kept as it is.
 */
export function addAll(
  inputs: readonly Input[],
  corpus: Corpus,
  onProgress: (done: number, total: number, name: string) => void,
): Outcome {
  const problems: Problem[] = [];
  let whole: Corpus | undefined;
  const articles = [...articlesOf(corpus)];
  const known = new Map(articles.map(({ id, text }) => [id, text]));
  for (const input of inputs) {
    const found = read(input);
    problems.push(...found.problems);
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
  if (articles.length === corpus.documents.length) return { corpus, problems };
  if (whole) return { corpus: whole, problems };
  const progress = (done: number): void => onProgress(done, articles.length, articles[done]?.id ?? "");
  return { corpus: extractCorpus(articles, progress), problems };
}

interface Found {
  readonly corpus?: Corpus;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

function read(input: Input): Found {
  switch (input.kind) {
    case "text":
      return {
        articles: [
          {
            id: input.name,
            text: input.text,
            ...(input.date === undefined ? {} : { date: input.date, dateFrom: "given" as const }),
          },
        ],
        problems: [],
      };
    case "file": {
      const { articles, corpus, problems } = readArticles(input.name, input.bytes);
      return {
        ...(corpus ? { corpus, articles: articlesOf(corpus) } : { articles }),
        problems: problems.map((problem) => ({ ...problem, name: input.name })),
      };
    }
  }
}

/** The wanted id, or the first of `id 2`, `id 3` … that no other article has. */
function free(wanted: string, taken: ReadonlyMap<string, string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`;
  return id;
}
