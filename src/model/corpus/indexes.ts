import type { Actor, Document, Event, Timex } from "../schema.ts";
import type { DateSpan } from "../time/edtf.ts";

/** Where an actor is mentioned in a document. */
export interface MentionIn {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
}

/** The corpus by what one asks of it; every list is in text order unless it says otherwise. */
export interface Indexes {
  readonly documents: ReadonlyMap<string, Document>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly timexes: ReadonlyMap<string, Timex>;
  readonly events: ReadonlyMap<string, Event>;
  readonly eventsOfDocument: ReadonlyMap<string, readonly Event[]>;
  readonly mentionsOfDocument: ReadonlyMap<string, readonly MentionIn[]>;
  /** Events (statements too) that the actor takes part in, speaks, or is spoken to in; in time order. */
  readonly eventsOfActor: ReadonlyMap<string, readonly Event[]>;
  /** What the actor says, in time order. */
  readonly statementsBy: ReadonlyMap<string, readonly Event[]>;
  /** What others say that names the actor, in time order. */
  readonly statementsAbout: ReadonlyMap<string, readonly Event[]>;
  /** The actors that a statement names besides its speaker, by its id. */
  readonly namedIn: ReadonlyMap<string, readonly string[]>;
  /** The events and statements that answer an event, in time order. */
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

const KNOWN = new WeakMap<Event, readonly string[]>();

/** Every actor that an event is about: participants, speaker and addressee, each once; not those on whose word it is told. */
export function actorsOf(event: Event): readonly string[] {
  const known = KNOWN.get(event);
  if (known) return known;
  const found = new Set<string>();
  if (event.statement?.speaker) found.add(event.statement.speaker);
  for (const participant of event.participants) found.add(participant.actor);
  if (event.statement?.addressee) found.add(event.statement.addressee);
  const actors = [...found];
  KNOWN.set(event, actors);
  return actors;
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

/** Whether two lists hold the same ids in the same order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((one, place) => one === b[place]));
}
