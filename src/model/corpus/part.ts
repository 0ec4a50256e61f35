import type { Corpus, Event } from "../schema.ts";
import { actorsOf } from "./indexes.ts";

/**
 * The part of a corpus that some of its events make up: those events, the actors and times that they name, and the documents that tell
 * of them, whole. What an event says of one that is left out is left out as well.
 */
export function partOf(corpus: Corpus, ids: Iterable<string>): Corpus {
  const kept = new Set(ids);
  const events = corpus.events.filter(({ id }) => kept.has(id)).map((event) => within(event, kept));
  const actors = new Set(events.flatMap((event) => [...actorsOf(event), ...event.sources.map(({ actor }) => actor)]));
  const documents = new Set(
    events.flatMap(({ trigger, mentions }) => [trigger, ...(mentions ?? [])].map(({ doc }) => doc)),
  );
  const times = new Set(events.map(({ timex }) => timex));
  const byId = new Map(corpus.timexes.map((timex) => [timex.id, timex]));
  // A time that another is counted from belongs to it.
  for (const id of times) {
    const anchor = id === null ? undefined : byId.get(id)?.anchor;
    if (anchor !== undefined && byId.has(anchor)) times.add(anchor);
  }
  return {
    ...corpus,
    documents: corpus.documents.filter(({ id }) => documents.has(id)),
    timexes: corpus.timexes.filter(({ id }) => times.has(id)),
    actors: corpus.actors
      .filter(({ id }) => actors.has(id))
      .map((actor) => ({ ...actor, mentions: actor.mentions.filter(({ doc }) => documents.has(doc)) })),
    events,
  };
}

function within(event: Event, kept: ReadonlySet<string>): Event {
  const { statement, disputes, ...rest } = event;
  const others = disputes?.filter((id) => kept.has(id)) ?? [];
  const answers = statement?.respondsTo && kept.has(statement.respondsTo) ? statement.respondsTo : null;
  return {
    ...rest,
    ...(others.length === 0 ? {} : { disputes: others }),
    ...(statement === undefined ? {} : { statement: { ...statement, respondsTo: answers } }),
  };
}
