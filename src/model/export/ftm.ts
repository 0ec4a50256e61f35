import type { ActorKind, Document } from "../schema.ts";
import type { DateSpan } from "../time/edtf.ts";
import { isoDay } from "./date-words.ts";
import type { Output } from "./output.ts";
import { type Telling, type Tellings, citation } from "./telling.ts";
import { lasting, ties } from "./ties.ts";

/** The schema of each kind of actor. Source: FollowTheMoney's model, https://followthemoney.tech/explorer/. */
const SCHEMATA: Readonly<Record<ActorKind, string>> = {
  person: "Person",
  organization: "Organization",
  state: "PublicBody",
  group: "LegalEntity",
  outlet: "Organization",
};

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** Entities of FollowTheMoney, one a line: articles, actors, events and statements, and what ties actors. */
export function ftmFiles(told: Tellings): readonly Output[] {
  return [{ name: "entities.ftm.json", mediaType: "application/x-ndjson", text: ftm(told) }];
}

function* ftm({ corpus, index, all }: Tellings): Generator<string> {
  for (const document of corpus.documents) yield article(document);
  for (const { id, kind, name, names, titles, country } of corpus.actors) {
    const place = country === null ? [] : [country.toLowerCase()];
    const position = kind === "person" ? { position: titles } : {};
    const alias = names.filter((other) => other !== name);
    yield entity(`actor-${id}`, SCHEMATA[kind], { name: [name], alias, country: place, ...position });
  }
  for (const telling of all) yield event(telling);
  for (const [place, tie] of ties(index).entries()) {
    const days = lasting(tie, index);
    yield entity(`tie-${place + 1}`, "UnknownLink", {
      subject: [`actor-${tie.from}`],
      object: [`actor-${tie.to}`],
      role: [`${tie.link}: ${tie.type}`],
      startDate: [days && isoDay(days.first)],
      endDate: [days && isoDay(days.last)],
      summary: [`${tie.events.length} × ${tie.type}`],
    });
  }
}

function article({ id, title, outlet, url, published, lang, text }: Document): string {
  const date = published !== null && /^\d{4}(-\d\d){0,2}$/.test(published) ? published : undefined;
  return entity(`article-${id}`, "Article", {
    title: [title ?? id],
    publisher: [outlet],
    sourceUrl: [url],
    publishedAt: [date],
    language: [lang === "ar" ? "ara" : lang === "en" ? "eng" : undefined],
    bodyText: [text],
  });
}

function event(telling: Telling): string {
  const { event: own, document, date, when, sentence, headline, sources } = telling;
  const involved = new Set(own.participants.map(({ actor }) => `actor-${actor}`));
  const word = sources.map(({ name }) => `According to ${name}.`);
  return entity(`event-${own.id}`, "Event", {
    name: [headline],
    ...(date === undefined ? {} : days(date)),
    description: [sentence],
    summary: [when === "" ? undefined : `When: ${when}`],
    notes: word,
    keywords: [own.type, own.status, own.polarity, ...(own.statement ? [own.statement.act] : [])],
    location: [own.place?.name],
    involved: [...involved],
    publisher: [document.outlet],
    sourceUrl: [document.url],
    proof: [`article-${document.id}`],
    indexText: [citation(telling)],
  });
}

/** FollowTheMoney's dates may be months or years; what is longer is its two ends, and what is open has one. */
function days({ first, last, grain }: DateSpan): Properties {
  if (first === last) return { date: [isoDay(first)] };
  if (grain === "month") return { date: [isoDay(first).slice(0, -3)] };
  if (grain === "year") return { date: [isoDay(first).slice(0, -6)] };
  const end = (day: number): readonly string[] => (Number.isFinite(day) ? [isoDay(day)] : []);
  return { startDate: end(first), endDate: end(last) };
}

function entity(id: string, schema: string, properties: Properties): string {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const present = [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ""))];
    return present.length === 0 ? [] : [[name, present] as const];
  });
  return `${JSON.stringify({ id: `waqai-${id}`, schema, properties: Object.fromEntries(filled) })}\n`;
}
