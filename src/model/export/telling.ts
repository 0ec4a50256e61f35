import { type Indexes, actorsOf } from "../corpus/indexes.ts";
import { indexes } from "../corpus/indexing.ts";
import type { Actor, Corpus, Document, Event, Role } from "../schema.ts";
import { type DateSpan, parseEdtf } from "../time/edtf.ts";
import { dateWords } from "./date-words.ts";

/** An event with what the formats say of it, worked out from the corpus. */
export interface Telling {
  readonly event: Event;
  readonly document: Document;
  readonly date: DateSpan | undefined;
  /** The date in words, "" where the text gives none. */
  readonly when: string;
  /** What is said, or the words that name the occurrence, on one line. */
  readonly words: string;
  readonly sentence: string;
  /** One line: type, who, where. */
  readonly headline: string;
  /** On whose word, nearest first. */
  readonly sources: readonly Actor[];
}

/** A corpus, its indexes and its events in time order, those without a date last. */
export interface Tellings {
  readonly corpus: Corpus;
  readonly index: Indexes;
  readonly all: readonly Telling[];
}

const NAMES = 3;

/** Reads a corpus for a format to write. */
export function tellings(corpus: Corpus): Tellings {
  const index = indexes(corpus);
  const all = corpus.events.flatMap((event): Telling[] => {
    const document = index.documents.get(event.trigger.doc);
    return document === undefined ? [] : [telling(event, document, index)];
  });
  const place = new Map(inTime(index).map((id, at) => [id, at]));
  return {
    corpus,
    index,
    all: all.toSorted((a, b) => (place.get(a.event.id) ?? 0) - (place.get(b.event.id) ?? 0)),
  };
}

/** The actors in a role of an event, each once. */
export function inRole({ event }: Telling, role: Role, { actors }: Indexes): readonly Actor[] {
  const ids = new Set(event.participants.filter((one) => one.role === role).map(({ actor }) => actor));
  return [...ids].flatMap((id) => actors.get(id) ?? []);
}

/** Where a telling comes from: outlet, title and day, as far as they are known. */
export function citation({ document, event }: Telling): string {
  const published = document.published === null ? "" : ` (${document.published})`;
  const said = [document.outlet, document.title].filter((part) => part !== null).join(", ");
  return `${said === "" ? event.trigger.doc : said}${published}`;
}

function telling(event: Event, document: Document, index: Indexes): Telling {
  const date = event.date === null ? undefined : parseEdtf(event.date);
  const content = event.statement?.content ?? { start: event.trigger.start, end: event.trigger.end };
  const sources = event.sources.flatMap(({ actor }) => index.actors.get(actor) ?? []);
  return {
    event,
    document,
    date,
    when: date === undefined ? "" : dateWords(date),
    words: line(document.text.slice(content.start, content.end)),
    sentence: line(document.text.slice(event.sentence.start, event.sentence.end)),
    headline: headline(event, index),
    sources,
  };
}

function headline(event: Event, index: Indexes): string {
  const names = actorsOf(event).flatMap((id) => index.actors.get(id)?.name ?? []);
  const more = names.length > NAMES ? ` +${names.length - NAMES}` : "";
  const who = names.slice(0, NAMES).join(", ") + more;
  const act = event.statement ? event.statement.act : event.type;
  const denied = event.polarity === "denied" ? " (denied)" : "";
  const status = event.status === "happened" ? "" : ` (${event.status})`;
  const where = event.place === null || names.includes(event.place.name) ? "" : `, ${event.place.name}`;
  return `${act}${status}${denied}${who === "" ? "" : `: ${who}`}${where}`;
}

function inTime(index: Indexes): readonly string[] {
  const first = (id: string): number => {
    const date = index.dates.get(id);
    if (date === undefined) return Infinity;
    return date.first === -Infinity ? date.last : date.first;
  };
  const ids = [...index.events.keys()];
  const days = new Map(ids.map((id) => [id, first(id)]));
  return ids.toSorted((a, b) => {
    const [x, y] = [days.get(a) ?? Infinity, days.get(b) ?? Infinity];
    return x === y ? 0 : x < y ? -1 : 1;
  });
}

/** On one line, blanks made single. */
function line(text: string): string {
  return text.split(/\s/u).filter(Boolean).join(" ");
}
