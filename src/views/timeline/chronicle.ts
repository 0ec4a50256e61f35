import { type DateSpan, type Event, type Indexes, OWN_WORD, actorsOf } from "../../model/index.ts";
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
    keys: (by) => keysOf(events, namer(by, index)),
  };
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
