import type { Corpus, Event } from "../schema.ts";
import { fold } from "../text/fold.ts";
import type { Facet } from "./filter.ts";
import { type Indexes, actorsOf } from "./indexes.ts";
import { shelve } from "./shelf.ts";

/** Stands among the sources for an event that the article tells on nobody else's word. */
export const OWN_WORD = "-";

/** What each event has in one dimension: those of event `i` stand in `key` from `begin[i]` to `begin[i + 1]`, each once. */
export interface Values {
  /** The values by their numbers. */
  readonly ids: readonly string[];
  readonly begin: Uint32Array;
  readonly key: Uint32Array;
}

/** The events of a corpus as columns, in its order. A million of them are filtered by going along a few arrays. */
export interface Columns {
  readonly size: number;
  readonly confidence: Float64Array;
  readonly values: (facet: Facet) => Values;
  /** For each event, 1 where a folded word stands in its sentence, names, title, type or date. */
  readonly holding: (word: string) => Uint8Array;
  /** Makes some of what a search needs beforehand, for a moment when nothing else is to be done; false where all is made. */
  readonly prepare: () => boolean;
}

/** Looks for a word in all events, and gets ready for that bit by bit. */
interface Searching {
  readonly find: (word: string) => Uint8Array;
  readonly lay: () => boolean;
}

/** The columns of a corpus; each is made when it is first asked for. */
export function columnsOf(corpus: Corpus, index: Indexes): Columns {
  const { events } = corpus;
  const known = new Map<Facet, Values>();
  let confidence: Float64Array | undefined;
  let words: Searching | undefined;
  const values = (facet: Facet): Values => {
    const made = known.get(facet) ?? valuesOf(events, (event) => has(facet, event, index));
    known.set(facet, made);
    return made;
  };
  return {
    size: events.length,
    get confidence() {
      return (confidence ??= Float64Array.from(events, (event) => event.confidence));
    },
    values,
    holding(word) {
      words ??= searching(corpus, index, values);
      return words.find(word);
    },
    prepare() {
      if (words) return words.lay();
      words = searching(corpus, index, values);
      return true;
    },
  };
}

/** Numbers the values of events. @param has the values of an event, each once. */
export function valuesOf(events: readonly Event[], has: (event: Event) => readonly string[]): Values {
  const numbers = new Map<string, number>();
  const begin = new Uint32Array(events.length + 1);
  const all: number[] = [];
  events.forEach((event, place) => {
    for (const id of has(event)) {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      all.push(number);
    }
    begin[place + 1] = all.length;
  });
  return { ids: [...numbers.keys()], begin, key: Uint32Array.from(all) };
}

/** Marks the events that have a value which is marked. */
export function markEvents({ begin, key }: Values, marked: Uint8Array, into: Uint8Array): void {
  for (let i = 0; i < into.length; i++) {
    const end = begin[i + 1] ?? 0;
    for (let at = begin[i] ?? 0; at < end; at++) if (marked[key[at] ?? 0] === 1) into[i] = 1;
  }
}

function has(facet: Facet, event: Event, index: Indexes): readonly string[] {
  switch (facet) {
    case "types":
      return [event.type];
    case "actors":
      return actorsOf(event);
    case "kinds":
      return [...new Set(actorsOf(event).flatMap((id) => index.actors.get(id)?.kind ?? []))];
    case "sources":
      return event.sources.length === 0 ? [OWN_WORD] : [...new Set(event.sources.map(({ actor }) => actor))];
    case "statuses":
      return [event.status];
    case "langs":
      return [index.documents.get(event.trigger.doc)?.lang ?? "und"];
    case "documents":
      return [event.trigger.doc];
  }
}

/** What is looked for is found in an event's own words, or in those of an actor or a document, which are folded once for all their events. */
function searching(corpus: Corpus, index: Indexes, values: (facet: Facet) => Values): Searching {
  const names = new Map(
    corpus.actors.map((actor) => [actor.id, fold([actor.name, ...actor.names, ...actor.titles].join(" "))]),
  );
  const titles = new Map(corpus.documents.map(({ id, title, outlet }) => [id, fold(`${title ?? ""} ${outlet ?? ""}`)]));
  const own = shelve(corpus.events.length, (n) => {
    const event = corpus.events[n];
    if (!event) return "";
    const text = index.documents.get(event.trigger.doc)?.text ?? "";
    return `${fold(text.slice(event.sentence.start, event.sentence.end))} ${event.date ?? ""} ${event.type}`;
  });
  const told: readonly (readonly [Values, ReadonlyMap<string, string>])[] = [
    [values("actors"), names],
    [values("sources"), names],
    [values("documents"), titles],
  ];
  return {
    lay: own.lay,
    find(word) {
      const found = new Uint8Array(corpus.events.length);
      own.find(word, found);
      for (const [column, texts] of told) {
        const marked = Uint8Array.from(column.ids, (id) => Number(texts.get(id)?.includes(word) ?? false));
        if (marked.includes(1)) markEvents(column, marked, found);
      }
      return found;
    },
  };
}
