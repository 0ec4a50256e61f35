import { type DateSpan, type Event, type Indexes, OWN_WORD, actorsOf, firstNot } from "../../model/index.ts";
import { FAMILIES, family, tint } from "../families.ts";
import type { Lanes } from "../state/settings.ts";
import type { Timed } from "./boxes.ts";

/** The dated events as columns, in time order: an item is a place in them. What an event says is read only where it is shown. */
export interface Chronicle {
  readonly size: number;
  /** First and last day; infinite where an end is open. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** The place of the family whose colour it takes among `FAMILIES`. */
  readonly tint: Uint8Array;
  /** 1 where it has not simply happened on a day that is known: another status, denied, or a date in doubt. */
  readonly unsure: Uint8Array;
  readonly event: (item: number) => Event;
  readonly date: (item: number) => DateSpan;
  readonly find: (id: string) => number | undefined;
  readonly keys: (by: Lanes) => Keys;
}

/** What each item belongs to, its own first: those of item `i` stand in `key` from `begin[i]` to `begin[i + 1]`. */
export interface Keys {
  /** The id of an actor, family, source or document, by its number. */
  readonly ids: readonly string[];
  readonly begin: Uint32Array;
  readonly key: Uint32Array;
}

/** The columns of events that have a date and stand in time order. */
export function chronicleOf(events: readonly Timed[], index: Indexes): Chronicle {
  const size = events.length;
  const first = new Float64Array(size);
  const last = new Float64Array(size);
  const tints = new Uint8Array(size);
  const unsure = new Uint8Array(size);
  events.forEach(({ event, date }, item) => {
    first[item] = date.first;
    last[item] = date.last;
    tints[item] = FAMILIES.indexOf(tint(event));
    const plain = event.status === "happened" && event.polarity !== "denied" && !date.approximate && !date.uncertain;
    unsure[item] = Number(!plain);
  });
  const keys = new Map<Lanes, Keys>();
  let places: ReadonlyMap<string, number> | undefined;
  const at = (item: number): Timed => {
    const found = events[item];
    if (!found) throw new Error(`no such item: ${String(item)}`);
    return found;
  };
  return {
    size,
    first,
    last,
    tint: tints,
    unsure,
    event: (item) => at(item).event,
    date: (item) => at(item).date,
    find(id) {
      places ??= new Map(events.map(({ event }, item) => [event.id, item]));
      return places.get(id);
    },
    keys(by) {
      const known = keys.get(by) ?? keysOf(events, namer(by, index));
      keys.set(by, known);
      return known;
    },
  };
}

/** The chronicle of some of its items, given in order. @param picks their places. */
export function narrowed(whole: Chronicle, picks: Uint32Array): Chronicle {
  const size = picks.length;
  const first = new Float64Array(size);
  const last = new Float64Array(size);
  const tints = new Uint8Array(size);
  const unsure = new Uint8Array(size);
  for (let item = 0; item < size; item++) {
    const place = picks[item] ?? 0;
    first[item] = whole.first[place] ?? 0;
    last[item] = whole.last[place] ?? 0;
    tints[item] = whole.tint[place] ?? 0;
    unsure[item] = whole.unsure[place] ?? 0;
  }
  const at = (item: number): number => picks[item] ?? 0;
  return {
    size,
    first,
    last,
    tint: tints,
    unsure,
    event: (item) => whole.event(at(item)),
    date: (item) => whole.date(at(item)),
    find(id) {
      const place = whole.find(id);
      if (place === undefined) return undefined;
      const item = firstNot(size, (i) => at(i) < place);
      return at(item) === place && item < size ? item : undefined;
    },
    keys: (by) => pickedKeys(whole.keys(by), picks),
  };
}

function pickedKeys({ ids, begin, key }: Keys, picks: Uint32Array): Keys {
  const picked = new Uint32Array(picks.length + 1);
  for (let item = 0; item < picks.length; item++) {
    const place = picks[item] ?? 0;
    picked[item + 1] = (picked[item] ?? 0) + (begin[place + 1] ?? 0) - (begin[place] ?? 0);
  }
  const keys = new Uint32Array(picked[picks.length] ?? 0);
  let at = 0;
  for (const place of picks) {
    const end = begin[place + 1] ?? 0;
    for (let i = begin[place] ?? 0; i < end; i++) keys[at++] = key[i] ?? 0;
  }
  return { ids, begin: picked, key: keys };
}

function keysOf(events: readonly Timed[], name: (event: Event) => readonly string[]): Keys {
  const numbers = new Map<string, number>();
  const begin = new Uint32Array(events.length + 1);
  const all: number[] = [];
  events.forEach(({ event }, item) => {
    for (const id of name(event)) {
      const known = numbers.get(id) ?? numbers.size;
      numbers.set(id, known);
      all.push(known);
    }
    begin[item + 1] = all.length;
  });
  return { ids: [...numbers.keys()], begin, key: Uint32Array.from(all) };
}

/** What lanes an event belongs to, its own first. */
function namer(by: Lanes, index: Indexes): (event: Event) => readonly string[] {
  switch (by) {
    case "actor":
      return (event) => (event.statement ? [event.statement.speaker ?? ""] : actorsOf(event));
    case "type":
      return (event) => [family(event.type)];
    case "source":
      return (event) => [event.sources[0]?.actor ?? event.statement?.speaker ?? OWN_WORD];
    case "document":
      return (event) => [index.documents.has(event.trigger.doc) ? event.trigger.doc : ""];
    case "none":
      return () => [""];
  }
}
