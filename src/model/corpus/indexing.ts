import { firstNot } from "../bound.ts";
import type { Corpus, Event } from "../schema.ts";
import { contains } from "../span.ts";
import { type DateSpan, parseEdtf } from "../time/edtf.ts";
import { type Indexes, type MentionIn, actorsOf, earlier } from "./indexes.ts";

/** Builds the indexes of a corpus from all of it. */
export function indexes(corpus: Corpus): Indexes {
  const inText = inTextOrder(corpus);
  const dates = new Map<string, DateSpan>();
  for (const event of inText) {
    const date = dateOf(event);
    if (date) dates.set(event.id, date);
  }
  const inTime = [...inText].sort((a, b) => earlier(dates.get(a.id), dates.get(b.id)));
  const eventsOfDocument = new Map<string, Event[]>();
  for (const event of inText) push(eventsOfDocument, event.trigger.doc, event);
  const mentionsOfDocument = mentionsIn(corpus);
  const eventsOfActor = new Map<string, Event[]>();
  const statementsBy = new Map<string, Event[]>();
  const statementsAbout = new Map<string, Event[]>();
  const namedIn = new Map<string, readonly string[]>();
  const answers = new Map<string, Event[]>();
  for (const event of inTime) {
    for (const actor of actorsOf(event)) push(eventsOfActor, actor, event);
    const { statement } = event;
    if (!statement) continue;
    if (statement.speaker) push(statementsBy, statement.speaker, event);
    if (statement.respondsTo) push(answers, statement.respondsTo, event);
    const named = namedBy(event, mentionsOfDocument);
    if (named.length > 0) namedIn.set(event.id, named);
    for (const actor of named) push(statementsAbout, actor, event);
  }
  const toldIn = new Map<string, Event>();
  for (const events of eventsOfDocument.values()) for (const [id, outer] of tellings(events)) toldIn.set(id, outer);
  return {
    documents: byId(corpus.documents),
    actors: byId(corpus.actors),
    timexes: byId(corpus.timexes),
    events: byId(inText),
    eventsOfDocument,
    mentionsOfDocument,
    eventsOfActor,
    statementsBy,
    statementsAbout,
    namedIn,
    answers,
    disputes: disputes(inText),
    toldIn,
    dates,
  };
}

export function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** All events by where they stand: document by document, in each by their triggers. */
export function inTextOrder(corpus: Corpus): readonly Event[] {
  const order = new Map(corpus.documents.map((document, place) => [document.id, place]));
  return [...corpus.events].sort(
    (a, b) => (order.get(a.trigger.doc) ?? 0) - (order.get(b.trigger.doc) ?? 0) || a.trigger.start - b.trigger.start,
  );
}

export function dateOf({ date }: Event): DateSpan | undefined {
  return date === null ? undefined : parseEdtf(date);
}

/** Where documents mention actors. @param only these documents; all where it is left out. */
export function mentionsIn(corpus: Corpus, only?: ReadonlySet<string>): Map<string, MentionIn[]> {
  const mentioned = new Map<string, MentionIn[]>();
  for (const { id, mentions } of corpus.actors) {
    for (const { doc, start, end } of mentions) {
      if (only?.has(doc) !== false) push(mentioned, doc, { start, end, actor: id });
    }
  }
  for (const list of mentioned.values()) list.sort((a, b) => a.start - b.start);
  return mentioned;
}

/** Whom a statement names besides its speaker, each once. */
export function namedBy(
  { statement }: Event,
  mentionsOfDocument: ReadonlyMap<string, readonly MentionIn[]>,
): readonly string[] {
  if (!statement) return [];
  const { content, speaker } = statement;
  const named = new Set<string>();
  const list = mentionsOfDocument.get(content.doc) ?? [];
  for (let i = firstNot(list.length, (at) => (list[at]?.start ?? Infinity) < content.start); i < list.length; i++) {
    const mention = list[i];
    if (!mention || mention.start >= content.end) break;
    if (mention.actor !== speaker && mention.end <= content.end) named.add(mention.actor);
  }
  return [...named];
}

/** The sides of all disputes. */
export function disputes(events: Iterable<Event>): Map<string, string[]> {
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

/**
 * The innermost statement that tells of each event of a document. @param events in text order: one pass over them, with the statements
 * that may still be open on a stack.
 */
export function tellings(events: readonly Event[]): readonly (readonly [id: string, outer: Event])[] {
  const told: (readonly [string, Event])[] = [];
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
    if (innermost) told.push([event.id, innermost.event]);
  }
  return told;
}

/** Adds a value to the list of a key. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
