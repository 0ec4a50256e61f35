import { firstNot } from "../bound.ts";
import type { Actor, Corpus, Event } from "../schema.ts";
import type { DateSpan } from "../time/edtf.ts";
import { type Difference, difference } from "./difference.ts";
import { type Indexes, type MentionIn, actorsOf, earlier, sameIds } from "./indexes.ts";
import { byId, dateOf, disputes, inTextOrder, indexes, mentionsIn, namedBy, push, tellings } from "./indexing.ts";

/** Where more than one event in so many is another, all is made anew. */
const SHARE = 8;

/**
 * The indexes of a corpus, made of those of the corpus that it was before: what a correction does not touch stays as it is, the same
 * lists. They are those that `indexes` makes of all of it, but for the order of keys.
 */
export function reindexed(known: Indexes, before: Corpus, after: Corpus): Indexes {
  const events = difference(before.events, after.events);
  const actors = difference(before.actors, after.actors);
  const documents = difference(before.documents, after.documents);
  const many = (events.gone.length + events.come.length) * SHARE > before.events.length;
  if (before.timexes !== after.timexes || !documents.inPlace || many) return indexes(after);
  const eventsOfDocument = eventsRelisted(known.eventsOfDocument, after, events);
  const heard = documentsHeard(actors);
  const mentionsOfDocument = mentionsRelisted(known.mentionsOfDocument, after, heard);
  const dates = patched(known.dates, events, dateOf);
  const order = timeOrder(after, dates, eventsOfDocument);
  const lists = (
    from: ReadonlyMap<string, readonly Event[]>,
    keysOf: (event: Event) => readonly string[],
  ): ReadonlyMap<string, readonly Event[]> =>
    relisted(from, order, keyed(events.gone, keysOf), keyed(events.come, keysOf));
  // Who is named in a statement may change though nothing of it does.
  const named = (event: Event): readonly string[] => namedBy(event, mentionsOfDocument);
  const namedBefore = ({ id }: Event): readonly string[] => known.namedIn.get(id) ?? [];
  const come = new Set(events.come);
  const others = [...statementsIn(after, heard)].filter(
    (event) => !come.has(event) && !sameIds(namedBefore(event), named(event)),
  );
  return {
    documents: documents.come.length === 0 ? known.documents : byId(after.documents),
    actors: actors.inPlace ? patched(known.actors, actors, (actor) => actor) : byId(after.actors),
    timexes: known.timexes,
    events: eventsById(known, after, events, eventsOfDocument),
    eventsOfDocument,
    mentionsOfDocument,
    eventsOfActor: lists(known.eventsOfActor, actorsOf),
    statementsBy: lists(known.statementsBy, ({ statement }) => listed(statement?.speaker)),
    statementsAbout: relisted(
      known.statementsAbout,
      order,
      keyed([...events.gone, ...others], namedBefore),
      keyed([...events.come, ...others], named),
    ),
    namedIn: patched(known.namedIn, { gone: [...events.gone, ...others], come: [...events.come, ...others] }, (event) =>
      some(named(event)),
    ),
    answers: lists(known.answers, ({ statement }) => listed(statement?.respondsTo)),
    disputes: [...events.gone, ...events.come].some((event) => event.disputes)
      ? disputes([...eventsOfDocument.values()].flat())
      : known.disputes,
    toldIn: retold(known, events, eventsOfDocument),
    dates,
  };
}

/** A map by id without those that have gone, and with those that have come where there is something to say of them. */
function patched<T extends { readonly id: string }, V>(
  known: ReadonlyMap<string, V>,
  { gone, come }: Pick<Difference<T>, "gone" | "come">,
  value: (record: T) => V | undefined,
): ReadonlyMap<string, V> {
  if (gone.length + come.length === 0) return known;
  const map = new Map(known);
  const stay = new Set(come.map(({ id }) => id));
  for (const { id } of gone) if (!stay.has(id)) map.delete(id);
  for (const record of come) {
    const now = value(record);
    if (now === undefined) map.delete(record.id);
    else map.set(record.id, now);
  }
  return map;
}

/** Lists by key without some of their members and with others where the order has them. Of the lists, those stay that nobody leaves or joins. */
function relisted<T>(
  known: ReadonlyMap<string, readonly T[]>,
  order: (a: T, b: T) => number,
  out: ReadonlyMap<string, readonly T[]>,
  into: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> {
  if (out.size + into.size === 0) return known;
  const lists = new Map(known);
  for (const [key, leave] of out) {
    const leaving = new Set(leave);
    lists.set(key, lists.get(key)?.filter((one) => !leaving.has(one)) ?? []);
  }
  for (const [key, join] of into) {
    const list = [...(lists.get(key) ?? [])];
    for (const one of join) {
      list.splice(
        firstNot(list.length, (at) => before(list[at], one, order)),
        0,
        one,
      );
    }
    lists.set(key, list);
  }
  for (const key of out.keys()) if (lists.get(key)?.length === 0) lists.delete(key);
  return lists;
}

function before<T>(one: T | undefined, other: T, order: (a: T, b: T) => number): boolean {
  return one !== undefined && order(one, other) < 0;
}

function keyed(
  events: readonly Event[],
  keysOf: (event: Event) => readonly string[],
): ReadonlyMap<string, readonly Event[]> {
  const lists = new Map<string, Event[]>();
  for (const event of events) for (const key of keysOf(event)) push(lists, key, event);
  return lists;
}

function eventsRelisted(
  known: ReadonlyMap<string, readonly Event[]>,
  corpus: Corpus,
  { gone, come }: Difference<Event>,
): ReadonlyMap<string, readonly Event[]> {
  if (gone.length + come.length === 0) return known;
  const docs = documentsOf(gone, come);
  const lists = new Map(known);
  const own = new Map<string, Event[]>([...docs].map((doc) => [doc, []]));
  for (const event of corpus.events) own.get(event.trigger.doc)?.push(event);
  for (const [doc, list] of own) {
    if (list.length === 0) lists.delete(doc);
    else
      lists.set(
        doc,
        list.sort((a, b) => a.trigger.start - b.trigger.start),
      );
  }
  return lists;
}

function mentionsRelisted(
  known: ReadonlyMap<string, readonly MentionIn[]>,
  corpus: Corpus,
  heard: ReadonlySet<string>,
): ReadonlyMap<string, readonly MentionIn[]> {
  if (heard.size === 0) return known;
  const lists = new Map(known);
  for (const doc of heard) lists.delete(doc);
  for (const [doc, list] of mentionsIn(corpus, heard)) lists.set(doc, list);
  return lists;
}

/** The documents that mention other actors than before, or others there. */
function documentsHeard({ gone, come }: Difference<Actor>): ReadonlySet<string> {
  const before = new Map(gone.map((actor) => [actor.id, actor]));
  const after = new Map(come.map((actor) => [actor.id, actor]));
  const docs = new Set<string>();
  for (const [id, { mentions }] of [...before, ...after]) {
    if (before.get(id)?.mentions === after.get(id)?.mentions) continue;
    for (const { doc } of mentions) docs.add(doc);
  }
  return docs;
}

function* statementsIn({ events }: Corpus, docs: ReadonlySet<string>): Generator<Event> {
  if (docs.size === 0) return;
  for (const event of events) if (event.statement && docs.has(event.statement.content.doc)) yield event;
}

function eventsById(
  known: Indexes,
  corpus: Corpus,
  events: Difference<Event>,
  eventsOfDocument: ReadonlyMap<string, readonly Event[]>,
): ReadonlyMap<string, Event> {
  if (events.inPlace && events.come.every(({ id, trigger }) => known.events.get(id)?.trigger === trigger))
    return patched(known.events, events, (event) => event);
  const news = eventsOfDocument.size > known.eventsOfDocument.size;
  return byId(news ? inTextOrder(corpus) : [...eventsOfDocument.values()].flat());
}

function retold(
  known: Indexes,
  { gone, come }: Difference<Event>,
  eventsOfDocument: ReadonlyMap<string, readonly Event[]>,
): ReadonlyMap<string, Event> {
  if (gone.length + come.length === 0) return known.toldIn;
  const told = new Map(known.toldIn);
  for (const doc of documentsOf(gone, come)) {
    for (const { id } of known.eventsOfDocument.get(doc) ?? []) told.delete(id);
    for (const [id, outer] of tellings(eventsOfDocument.get(doc) ?? [])) told.set(id, outer);
  }
  return told;
}

/** Orders events by time, those of one time as they stand in the texts. */
function timeOrder(
  corpus: Corpus,
  dates: ReadonlyMap<string, DateSpan>,
  eventsOfDocument: ReadonlyMap<string, readonly Event[]>,
): (a: Event, b: Event) => number {
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (doc: string): number => {
    places ??= new Map(corpus.documents.map(({ id }, place) => [id, place]));
    return places.get(doc) ?? 0;
  };
  return (a, b) => {
    const byTime = earlier(dates.get(a.id), dates.get(b.id));
    if (byTime !== 0) return byTime;
    const [one, other] = [a.trigger, b.trigger];
    if (one.doc !== other.doc) return placeOf(one.doc) - placeOf(other.doc);
    if (one.start !== other.start) return one.start - other.start;
    const list = eventsOfDocument.get(one.doc) ?? [];
    return list.indexOf(a) - list.indexOf(b);
  };
}

function documentsOf(...lists: readonly (readonly Event[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(({ trigger }) => trigger.doc));
}

function listed(id: string | null | undefined): readonly string[] {
  return id ? [id] : [];
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
