import {
  type Columns,
  type Corpus,
  type DateSpan,
  type Document,
  type Event,
  type EventType,
  type Indexes,
  indexes,
  shelve,
} from "../../../src/model/index.ts";
import { fold } from "../../../src/model/text/fold.ts";
import { FAMILIES, family } from "../../../src/views/families.ts";
import type { Lanes } from "../../../src/views/state/settings.ts";
import { NO_CORPUS } from "../../../src/views/state/project.svelte.ts";
import type { Chronicle, Keys } from "../../../src/views/timeline/chronicle.ts";
import type { BenchEvent, BenchMeta } from "./contract.ts";

export const MS_A_DAY = 86_400_000;
/** What the categories of the generated events stand for here, one of each family. */
const TYPES: readonly EventType[] = ["meeting", "statement", "protest", "assault", "order", "aid", "other"];

/** The columns of generated events: what the page makes of a file, without one. */
export function generated(events: readonly BenchEvent[]): Chronicle {
  const size = events.length;
  const first = new Float64Array(size);
  const tint = new Uint8Array(size);
  const tints = TYPES.map((type) => FAMILIES.indexOf(family(type)));
  for (let i = 0; i < size; i++) {
    const event = events[i];
    if (!event) continue;
    first[i] = Math.floor(event.t / MS_A_DAY);
    tint[i] = tints[event.cat] ?? 0;
  }
  const made = new Map<number, Event>();
  const keys = new Map<Lanes, Keys>();
  const get = (item: number): Event => {
    const known = made.get(item) ?? eventOf(item, events[item]);
    made.set(item, known);
    return known;
  };
  return {
    size,
    first,
    last: first,
    tint,
    unsure: new Uint8Array(size),
    event: get,
    date: (item): DateSpan => {
      const day = first[item] ?? 0;
      return { first: day, last: day, grain: "day", approximate: false, uncertain: false };
    },
    find: (id) => (id.startsWith("e") ? Number(id.slice(1)) : undefined),
    keys(by) {
      const known = keys.get(by) ?? keysOf(events, by);
      keys.set(by, known);
      return known;
    },
  };
}

/** Indexes that know the actors, and make up an event's document when it is asked for. */
export function generatedIndexes(events: readonly BenchEvent[], meta: BenchMeta): Indexes {
  const corpus: Corpus = {
    ...NO_CORPUS,
    actors: Array.from({ length: meta.actors }, (_, n) => ({
      id: `a${String(n)}`,
      kind: "person",
      name: meta.names?.[n] ?? `Actor ${String(n)}`,
      names: [],
      titles: [],
      country: null,
      mentions: [],
    })),
  };
  return { ...indexes(corpus), documents: new Labels(events) };
}

class Labels extends Map<string, Document> {
  readonly #events: readonly BenchEvent[];

  constructor(events: readonly BenchEvent[]) {
    super();
    this.#events = events;
  }

  override get(id: string): Document {
    const text = this.#events[Number(id)]?.label ?? "";
    const lang = text > "\u0600" ? "ar" : "en";
    return {
      id,
      lang,
      title: null,
      outlet: null,
      url: null,
      published: null,
      publishedFrom: "none",
      text,
      zones: [],
    };
  }
}

function eventOf(item: number, event: BenchEvent | undefined): Event {
  const doc = String(item);
  const end = event?.label.length ?? 0;
  const type = TYPES[event?.cat ?? 0] ?? "other";
  return {
    id: `e${doc}`,
    type: type === "statement" ? "other" : type,
    plover: null,
    trigger: { doc, start: 0, end: 0 },
    sentence: { start: 0, end },
    date: new Date(event?.t ?? 0).toISOString().slice(0, 10),
    timex: null,
    status: "happened",
    polarity: "affirmed",
    participants: (event?.actors ?? []).map((actor) => ({
      actor: `a${String(actor)}`,
      role: "party",
      start: 0,
      end: 0,
    })),
    place: null,
    sources: [],
    rule: "generated",
    confidence: 0.9,
  };
}

/** The generated events as what a filter goes along: their kinds, their actors and their folded labels. */
export function generatedColumns(events: readonly BenchEvent[], chronicle: Chronicle): Columns {
  const shelf = shelve(events.length, (n) => fold(events[n]?.label ?? ""));
  const types = chronicle.keys("type");
  const none = { ids: [], begin: new Uint32Array(events.length + 1), key: new Uint32Array() };
  return {
    size: events.length,
    confidence: new Float64Array(events.length).fill(0.9),
    values: (facet) =>
      facet === "types" ? { ...types, ids: TYPES } : facet === "actors" ? chronicle.keys("actor") : none,
    holding(word) {
      const found = new Uint8Array(events.length);
      shelf.find(word, found);
      return found;
    },
    prepare: shelf.lay,
  };
}

function keysOf(events: readonly BenchEvent[], by: Lanes): Keys {
  const begin = new Uint32Array(events.length + 1);
  if (by === "type") {
    const key = new Uint32Array(events.length);
    events.forEach(({ cat }, item) => {
      key[item] = cat;
      begin[item + 1] = item + 1;
    });
    return { ids: TYPES.map(family), begin, key };
  }
  if (by !== "actor") return { ids: [""], begin: begin.map((_, n) => n), key: new Uint32Array(events.length) };
  let size = 0;
  let most = 0;
  for (let item = 0; item < events.length; item++) {
    size += events[item]?.actors.length ?? 0;
    begin[item + 1] = size;
  }
  const key = new Uint32Array(size);
  let at = 0;
  for (let item = 0; item < events.length; item++)
    for (const actor of events[item]?.actors ?? []) {
      key[at++] = actor;
      most = Math.max(most, actor);
    }
  return { ids: Array.from({ length: most + 1 }, (_, n) => `a${String(n)}`), begin, key };
}
