import type { Article } from "../io/article.ts";
import type { Corpus, Document } from "../schema.ts";

/** The articles that a corpus was made of, to be read again. */
export function articlesOf(corpus: Corpus): readonly Article[] {
  return corpus.documents.map(articleOf);
}

/** A date that was worked out from the text is left out: it will be worked out again. */
function articleOf({ id, text, lang, title, outlet, url, published, publishedFrom }: Document): Article {
  const given = publishedFrom === "metadata" || publishedFrom === "given";
  return {
    id,
    text,
    ...(lang === "und" ? {} : { lang }),
    ...(given && published !== null ? { date: published, dateFrom: publishedFrom } : {}),
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(url === null ? {} : { url }),
  };
}
