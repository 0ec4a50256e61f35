import { type Article, type Corpus, type Document, extractCorpus, readArticles } from "../../model/index.ts";
import type { Input, Outcome, Problem } from "./protocol.ts";

/**
 * Reads the inputs and builds one corpus of them and of what was there before. The documents that were there are read
 * again, so that an actor who is in both old and new articles becomes one.
 */
export function addAll(
  inputs: readonly Input[],
  corpus: Corpus,
  onProgress: (done: number, total: number, name: string) => void,
): Outcome {
  const problems: Problem[] = [];
  const articles = corpus.documents.map(articleOf);
  const known = new Map(articles.map(({ id, text }) => [id, text]));
  for (const input of inputs) {
    const found = read(input);
    problems.push(...found.problems);
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
  const progress = (done: number): void => onProgress(done, articles.length, articles[done]?.id ?? "");
  return { corpus: extractCorpus(articles, progress), problems };
}

interface Found {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

function read(input: Input): Found {
  switch (input.kind) {
    case "text":
      return {
        articles: [{ id: input.name, text: input.text, ...(input.date === undefined ? {} : { date: input.date }) }],
        problems: [],
      };
    case "file": {
      const { articles, problems } = readArticles(input.name, input.bytes);
      return { articles, problems: problems.map((problem) => ({ ...problem, name: input.name })) };
    }
  }
}

/** The article that a document was made from. A date that was worked out from the text will be worked out again. */
function articleOf(document: Document): Article {
  const { id, text, lang, title, outlet, url, published, publishedFrom } = document;
  const given = publishedFrom === "metadata" || publishedFrom === "given";
  return {
    id,
    text,
    ...(lang === "und" ? {} : { lang }),
    ...(given && published !== null ? { date: published } : {}),
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(url === null ? {} : { url }),
  };
}

/** The wanted id, or the first of `id 2`, `id 3` … that no other article has. */
function free(wanted: string, taken: ReadonlyMap<string, string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`;
  return id;
}
