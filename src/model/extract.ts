import { actors as findActors } from "./actors/actors.ts";
import { withNames } from "./actors/pack.ts";
import { type Readings, assemble } from "./assemble.ts";
import { events as findEvents } from "./events/events.ts";
import type { Article, Given } from "./io/article.ts";
import type { Named } from "./io/names.ts";
import type { Dateline } from "./layers.ts";
import { locales } from "./locales/index.ts";
import type { Document, Lang } from "./schema.ts";
import { statements } from "./speech/statements.ts";
import { datelineDay, writtenOn } from "./text/dateline.ts";
import { language } from "./text/language.ts";
import { readText } from "./text/read.ts";
import { formatEdtf, parseEdtf } from "./time/edtf.ts";
import { impliedToday, timexes } from "./time/timexes.ts";

export type { ReadActor, ReadEvent } from "./assemble.ts";

/** Everything read out of one article: plain data, so that a worker can send it. */
export interface Extraction extends Readings {
  readonly document: Document;
}

/** The stages of an extraction, in their order. */
export const STAGES = ["text", "time", "actors", "speech", "events", "assemble"] as const;
export type Stage = (typeof STAGES)[number];

/** The languages that a text may be in, by what tells them apart. */
const CANDIDATES = [...locales.values()].map(({ lang, direction, text }) => ({
  lang,
  direction,
  frequent: text.frequent,
}));

/**
 * The whole way from an article to what the corpus is built of. The same article gives the same result, always and everywhere.
 * @param names actors that the user adds to the lists.
 * @param onStage told after each stage. The model has no clock; a bench that listens has one.
 */
export function extractDocument(
  article: Article,
  onStage?: (stage: Stage) => void,
  names: readonly Named[] = [],
): Extraction {
  const lang = article.lang && locales.has(article.lang) ? article.lang : language(article.text, CANDIDATES);
  if (article.given) return asGiven(article, article.given, lang);
  const locale = locales.get(lang) ?? locales.get("en");
  if (locale === undefined) throw new Error(`unknown language: ${lang}`);
  const text = readText(article.text, lang, locale.text);
  onStage?.("text");
  const given = article.date === undefined ? undefined : parseEdtf(article.date);
  const day = given?.first === given?.last ? given?.first : undefined;
  const near = given && Number.isFinite(given.first) ? given.first : undefined;
  const lined = day ?? datelineDay(text, locale.text, near);
  const published = lined ?? (given === undefined ? impliedToday(text, locale.time) : undefined);
  const dateline: Dateline = { day: day === undefined ? published : writtenOn(text, locale.text, day) };
  const times = timexes(text, locale.time, dateline);
  onStage?.("time");
  const named = findActors(text, withNames(locale.actors, names), times);
  onStage?.("actors");
  const speech = statements(text, locale.speech, named, times, dateline.day);
  const actors = { ...named, actors: [...named.actors, ...speech.actors] };
  onStage?.("speech");
  const told = findEvents(text, locale.events, actors, times, speech, dateline.day);
  onStage?.("events");
  const from = published === undefined ? "none" : lined === undefined ? "inferred" : "dateline";
  const headline = text.zones.find((zone) => zone.kind === "headline");
  const document: Document = {
    id: article.id,
    lang,
    title: article.title ?? (headline ? article.text.slice(headline.start, headline.end).trim() : null),
    outlet: article.outlet ?? null,
    url: article.url ?? null,
    published: article.date ?? (published === undefined ? null : formatEdtf({ first: published, last: published })),
    publishedFrom: article.date !== undefined ? (article.dateFrom ?? "metadata") : from,
    text: article.text,
    zones: text.zones.map(({ kind, start, end }) => ({ kind, start, end })),
  };
  const readings = assemble({ text, timexes: times, actors, speech, events: told });
  onStage?.("assemble");
  return { document, ...readings };
}

/** An article whose events came with it. */
function asGiven(article: Article, { from, timexes: times, actors, events }: Given, lang: Lang): Extraction {
  const { id, text, title = null, outlet = null, url = null, date = null, dateFrom = "metadata" } = article;
  const publishedFrom = date === null ? "none" : dateFrom;
  const document: Document = {
    id,
    lang,
    title,
    outlet,
    url,
    published: date,
    publishedFrom,
    text,
    zones: [],
    imported: from,
  };
  return { document, timexes: times, actors, events };
}

/** Extracts articles one after another. @param onDone told after each how many are done. */
export function extractAll(articles: readonly Article[], onDone?: (done: number) => void): readonly Extraction[] {
  return articles.map((article, index) => {
    const extraction = extractDocument(article);
    onDone?.(index + 1);
    return extraction;
  });
}
