import type { Article } from "../io/article.ts";
import { givenOf } from "../import/given.ts";
import type { Corpus, Document } from "../schema.ts";

/** The articles that a corpus was made of, to be read again; those that were imported bring with them what is known of them. */
export function articlesOf(corpus: Corpus): readonly Article[] {
  const kept = givenOf(corpus);
  return corpus.documents.map((document) => {
    const given = kept.get(document.id);
    return given === undefined ? articleOf(document) : { ...articleOf(document), given };
  });
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
