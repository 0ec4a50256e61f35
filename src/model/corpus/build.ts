import type { Extraction, ReadEvent } from "../extract.ts";
import type { Corpus, Event, Timex } from "../schema.ts";
import { identities } from "./identity.ts";

/** One corpus of what was read out of each article: ids given in order, the same actor in several articles made one. */
export function buildCorpus(extractions: readonly Extraction[]): Corpus {
  const timexes: Timex[] = [];
  const events: Event[] = [];
  const merged = identities(extractions);
  extractions.forEach((extraction, n) => {
    const doc = extraction.document.id;
    const timexOffset = timexes.length;
    const eventOffset = events.length;
    const names: Names = {
      doc,
      actor: (index) => actorId(merged.of(n, index)),
      timex: (index) => `t${timexOffset + index + 1}`,
      event: (index) => `e${eventOffset + index + 1}`,
    };
    extraction.timexes.forEach(({ start, end, value, grain, anchor, certainty, rule }, index) => {
      const from = typeof anchor === "number" ? names.timex(anchor) : anchor;
      timexes.push({ id: names.timex(index), doc, start, end, value, grain, anchor: from, certainty, rule });
    });
    extraction.events.forEach((event, index) => events.push(named(event, index, names)));
  });
  const actors = merged.actors.map((actor, index) => ({ id: actorId(index), ...actor }));
  return { format: "waqai-corpus", version: 1, documents: extractions.map((e) => e.document), timexes, actors, events };
}

/** How a document's indexes are named in the corpus. */
interface Names {
  readonly doc: string;
  readonly actor: (index: number) => string;
  readonly timex: (index: number) => string;
  readonly event: (index: number) => string;
}

function named(event: ReadEvent, index: number, names: Names): Event {
  const { statement, participants, sources, timex, disputes, mentions, trigger, ...rest } = event;
  const { doc } = names;
  return {
    id: names.event(index),
    ...rest,
    trigger: { doc, ...trigger },
    timex: timex < 0 ? null : names.timex(timex),
    participants: participants.map((p) => ({ ...p, actor: names.actor(p.actor) })),
    sources: sources.map((s) => ({ ...s, actor: names.actor(s.actor) })),
    ...(mentions.length === 0 ? {} : { mentions: mentions.map((span) => ({ doc, ...span })) }),
    ...(disputes.length === 0 ? {} : { disputes: disputes.map(names.event) }),
    ...(statement === undefined
      ? {}
      : {
          statement: {
            ...statement,
            speaker: statement.speaker < 0 ? null : names.actor(statement.speaker),
            content: { doc, ...statement.content },
            addressee: statement.addressee < 0 ? null : names.actor(statement.addressee),
            respondsTo: statement.respondsTo < 0 ? null : names.event(statement.respondsTo),
          },
        }),
  };
}

function actorId(index: number): string {
  return `a${index + 1}`;
}
