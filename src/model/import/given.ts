import type { ReadActor, ReadEvent } from "../extract.ts";
import type { Given } from "../io/article.ts";
import type { Corpus, Event } from "../schema.ts";
import type { TimexMention } from "../layers.ts";
import { register } from "./names.ts";

/** What was read out of the documents of a corpus that were imported, by their ids: they keep it when the others are read again. */
export function givenOf(corpus: Corpus): ReadonlyMap<string, Given> {
  const kept = new Map<string, Kept>();
  for (const { id, imported } of corpus.documents)
    if (imported !== undefined)
      kept.set(id, {
        from: imported,
        timexes: [],
        actors: [],
        events: [],
        timexAt: new Map(),
        actorAt: new Map(),
        eventAt: new Map(),
      });
  if (kept.size === 0) return kept;
  for (const { id, doc, anchor, ...timex } of corpus.timexes) {
    const own = kept.get(doc);
    if (own === undefined) continue;
    own.timexAt.set(id, own.timexes.length);
    const from = anchor === "dateline" || anchor === "none" ? anchor : (own.timexAt.get(anchor) ?? "none");
    own.timexes.push({ ...timex, anchor: from, from: 0, to: 0 });
  }
  addActors(corpus, kept);
  for (const event of corpus.events) {
    const own = kept.get(event.trigger.doc);
    own?.eventAt.set(event.id, own.eventAt.size);
  }
  for (const event of corpus.events) {
    const own = kept.get(event.trigger.doc);
    own?.events.push(unnamed(event, own));
  }
  return kept;
}

/** What is kept of a document, and the places of its records by their ids. */
interface Kept extends Given {
  readonly timexes: TimexMention[];
  readonly actors: ReadActor[];
  readonly events: ReadEvent[];
  readonly timexAt: Map<string, number>;
  readonly actorAt: Map<string, number>;
  readonly eventAt: Map<string, number>;
}

function addActors(corpus: Corpus, kept: ReadonlyMap<string, Kept>): void {
  const look = register();
  for (const { id, mentions, kind, name, names, titles, country } of corpus.actors) {
    const own = new Map<string, ReadActor["mentions"][number][]>();
    for (const { doc, rule = "import", ...mention } of mentions)
      if (kept.has(doc)) own.set(doc, [...(own.get(doc) ?? []), { ...mention, rule }]);
    for (const [doc, here] of own) {
      const document = kept.get(doc);
      if (document === undefined) continue;
      document.actorAt.set(id, document.actors.length);
      const { key } = look(name, kind);
      document.actors.push({ kind, name, names, titles, country, key, proper: true, mentions: here });
    }
  }
}

function unnamed(event: Event, { timexAt, actorAt, eventAt }: Kept): ReadEvent {
  const { trigger, timex, participants, sources, mentions, disputes, statement } = event;
  const { type, plover, sentence, date, status, polarity, place, rule, confidence, evidence } = event;
  const actor = (id: string | null): number => (id === null ? -1 : (actorAt.get(id) ?? -1));
  const other = (id: string | null): number => (id === null ? -1 : (eventAt.get(id) ?? -1));
  return {
    type,
    plover,
    sentence,
    date,
    status,
    polarity,
    place,
    rule,
    confidence,
    ...(evidence === undefined ? {} : { evidence }),
    trigger: { start: trigger.start, end: trigger.end },
    timex: timex === null ? -1 : (timexAt.get(timex) ?? -1),
    participants: participants.map((one) => ({ ...one, actor: actor(one.actor) })).filter((one) => one.actor >= 0),
    sources: sources.map((one) => ({ ...one, actor: actor(one.actor) })).filter((one) => one.actor >= 0),
    mentions: (mentions ?? []).map(({ start, end }) => ({ start, end })),
    disputes: (disputes ?? []).map(other).filter((at) => at >= 0),
    statement: statement && {
      ...statement,
      speaker: actor(statement.speaker),
      content: { start: statement.content.start, end: statement.content.end },
      addressee: actor(statement.addressee),
      respondsTo: other(statement.respondsTo),
    },
  };
}
