import { firstNot } from "../bound.ts";
import type { Actor, Corpus, Document, Event, Timex } from "../schema.ts";
import { contains } from "../span.ts";
import { type DateSpan, parseEdtf } from "../time/edtf.ts";

/** The corpus by what one asks of it. Built once for a corpus; every list is in text order unless it says otherwise. */
export interface Indexes {
  readonly documents: ReadonlyMap<string, Document>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly timexes: ReadonlyMap<string, Timex>;
  readonly events: ReadonlyMap<string, Event>;
  readonly eventsOfDocument: ReadonlyMap<string, readonly Event[]>;
  /** Events (statements too) that the actor takes part in, speaks, or is spoken to in; in time order. */
  readonly eventsOfActor: ReadonlyMap<string, readonly Event[]>;
  /** What the actor says, in time order. */
  readonly statementsBy: ReadonlyMap<string, readonly Event[]>;
  /** What others say that names the actor, in time order. */
  readonly statementsAbout: ReadonlyMap<string, readonly Event[]>;
  /** The events and statements that answer an event. */
  readonly answers: ReadonlyMap<string, readonly Event[]>;
  /** The other sides of a disputed event, both ways. */
  readonly disputes: ReadonlyMap<string, readonly string[]>;
  /** The innermost statement that tells of an event, where one does. */
  readonly toldIn: ReadonlyMap<string, Event>;
  /** The days of an event; an event without a date has none. */
  readonly dates: ReadonlyMap<string, DateSpan>;
}

/** The three clocks: when it happened, when it was said, when it was published. */
export const CLOCKS = ["event", "statement", "publication"] as const;
export type Clock = (typeof CLOCKS)[number];

/** Builds the indexes of a corpus. */
export function indexes(corpus: Corpus): Indexes {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const order = new Map(corpus.documents.map((document, place) => [document.id, place]));
  const inText = [...corpus.events].sort(
    (a, b) => (order.get(a.trigger.doc) ?? 0) - (order.get(b.trigger.doc) ?? 0) || a.trigger.start - b.trigger.start,
  );
  const dates = new Map<string, DateSpan>();
  for (const event of inText) {
    const date = event.date === null ? undefined : parseEdtf(event.date);
    if (date) dates.set(event.id, date);
  }
  const inTime = [...inText].sort((a, b) => earlier(dates.get(a.id), dates.get(b.id)));
  const eventsOfDocument = new Map<string, Event[]>();
  for (const event of inText) push(eventsOfDocument, event.trigger.doc, event);
  const eventsOfActor = new Map<string, Event[]>();
  const statementsBy = new Map<string, Event[]>();
  const answers = new Map<string, Event[]>();
  for (const event of inTime) {
    for (const actor of actorsOf(event)) push(eventsOfActor, actor, event);
    if (event.statement?.speaker) push(statementsBy, event.statement.speaker, event);
    if (event.statement?.respondsTo) push(answers, event.statement.respondsTo, event);
  }
  return {
    documents,
    actors: new Map(corpus.actors.map((actor) => [actor.id, actor])),
    timexes: new Map(corpus.timexes.map((timex) => [timex.id, timex])),
    events: new Map(inText.map((event) => [event.id, event])),
    eventsOfDocument,
    eventsOfActor,
    statementsBy,
    statementsAbout: statementsAbout(corpus, inTime),
    answers,
    disputes: disputes(inText),
    toldIn: toldIn(eventsOfDocument),
    dates,
  };
}

/** Every actor that an event is about: participants, speaker and addressee, each once; not those on whose word it is told. */
export function actorsOf(event: Event): readonly string[] {
  const found = new Set<string>();
  if (event.statement?.speaker) found.add(event.statement.speaker);
  for (const participant of event.participants) found.add(participant.actor);
  if (event.statement?.addressee) found.add(event.statement.addressee);
  return [...found];
}

/** Who stands beside an actor in its events, with how many they share; the most first. */
export function companyOf(actor: string, index: Indexes): readonly (readonly [actor: string, shared: number])[] {
  const counts = new Map<string, number>();
  for (const event of index.eventsOfActor.get(actor) ?? []) {
    for (const other of actorsOf(event)) if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The date of an event on one of the clocks, in EDTF, or null where that clock has none for it. */
export function dateOn(clock: Clock, event: Event, index: Indexes): string | null {
  const published = index.documents.get(event.trigger.doc)?.published ?? null;
  switch (clock) {
    case "event":
      return event.date;
    case "statement":
      return event.statement ? event.date : (index.toldIn.get(event.id)?.date ?? published);
    case "publication":
      return published;
  }
}

/** Orders two dates, the earlier and then the shorter first; what has none comes last. */
export function earlier(a: DateSpan | undefined, b: DateSpan | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compare(start(a), start(b)) || compare(a.last, b.last);
}

/** Where a date stands in an order of time: an open beginning stands at its end, for that is all one knows of it. */
function start(date: DateSpan): number {
  return date.first === -Infinity ? date.last : date.first;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function statementsAbout(corpus: Corpus, inTime: readonly Event[]): Map<string, Event[]> {
  const mentioned = new Map<string, { readonly start: number; readonly end: number; readonly actor: string }[]>();
  for (const actor of corpus.actors) {
    for (const { doc, start, end } of actor.mentions) push(mentioned, doc, { start, end, actor: actor.id });
  }
  for (const list of mentioned.values()) list.sort((a, b) => a.start - b.start);
  const about = new Map<string, Event[]>();
  for (const event of inTime) {
    const { statement } = event;
    if (!statement) continue;
    const named = new Set<string>();
    const list = mentioned.get(statement.content.doc) ?? [];
    for (let i = firstFrom(list, statement.content.start); i < list.length; i++) {
      const mention = list[i];
      if (!mention || mention.start >= statement.content.end) break;
      if (mention.actor !== statement.speaker && mention.end <= statement.content.end) named.add(mention.actor);
    }
    for (const actor of named) push(about, actor, event);
  }
  return about;
}

function firstFrom(list: readonly { readonly start: number }[], start: number): number {
  return firstNot(list.length, (at) => (list[at]?.start ?? Infinity) < start);
}

function disputes(events: readonly Event[]): Map<string, string[]> {
  const sides = new Map<string, string[]>();
  const tie = (one: string, other: string): void => {
    if (!sides.get(one)?.includes(other)) push(sides, one, other);
  };
  for (const event of events) {
    for (const other of event.disputes ?? []) {
      tie(event.id, other);
      tie(other, event.id);
    }
  }
  return sides;
}

/** One pass over each document's events in text order, with the statements that may still be open on a stack. */
function toldIn(eventsOfDocument: ReadonlyMap<string, readonly Event[]>): Map<string, Event> {
  const told = new Map<string, Event>();
  for (const events of eventsOfDocument.values()) {
    const statements = events
      .flatMap((event) => (event.statement ? { event, content: event.statement.content } : []))
      .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
    const open: typeof statements = [];
    let next = 0;
    for (const event of events) {
      for (
        let outer = statements[next];
        outer && outer.content.start <= event.trigger.start;
        outer = statements[++next]
      ) {
        open.push(outer);
      }
      while ((open.at(-1)?.content.end ?? Infinity) <= event.trigger.start) open.pop();
      const innermost = open.findLast((outer) => outer.event !== event && contains(outer.content, event.trigger));
      if (innermost) told.set(event.id, innermost.event);
    }
  }
  return told;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
