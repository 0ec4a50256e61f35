import type { Article } from "./io/articles.ts";
import type { Dateline, Text, TimexMention } from "./layers.ts";
import { locales } from "./locales/index.ts";
import type { Document } from "./schema.ts";
import { datelineDay } from "./text/dateline.ts";
import { language } from "./text/language.ts";
import { readText } from "./text/read.ts";
import { formatEdtf, parseEdtf } from "./time/edtf.ts";
import { timexes } from "./time/timexes.ts";

/** Everything read out of one article: plain data, so that a worker can send it. */
export interface Extraction {
  readonly document: Document;
  readonly timexes: readonly TimexMention[];
}

/** The whole way from an article to its layers. The same article gives the same result, always and everywhere. */
export function extractDocument(article: Article): Extraction {
  const lang = article.lang && locales.has(article.lang) ? article.lang : language(article.text);
  const locale = locales.get(lang) ?? locales.get("en");
  if (locale === undefined) throw new Error(`unknown language: ${lang}`);
  const text = readText(article.text, lang, locale.text);
  const given = article.date === undefined ? undefined : parseEdtf(article.date);
  const known = given && Number.isFinite(given.first) && given.first === given.last ? given.first : undefined;
  const written =
    known ?? datelineDay(text, locale.text, given && Number.isFinite(given.first) ? given.first : undefined);
  const dateline: Dateline = { day: written };
  const times = timexes(text, locale.time, dateline);
  return { document: documentOf(article, text, known, written), timexes: times };
}

function documentOf(article: Article, text: Text, known: number | undefined, written: number | undefined): Document {
  const headline = text.zones.find((zone) => zone.kind === "headline");
  return {
    id: article.id,
    lang: text.lang,
    title: article.title ?? (headline ? article.text.slice(headline.start, headline.end).trim() : null),
    outlet: article.outlet ?? null,
    url: article.url ?? null,
    published: article.date ?? (written === undefined ? null : formatEdtf({ first: written, last: written })),
    publishedFrom:
      known !== undefined || article.date !== undefined ? "metadata" : written === undefined ? "none" : "dateline",
    text: article.text,
    zones: text.zones.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}
