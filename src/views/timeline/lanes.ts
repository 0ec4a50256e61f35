import { type Event, type Indexes, OWN_WORD, actorsOf } from "../../model/index.ts";
import { type Family, FAMILIES, family } from "../families.ts";
import type { Lanes } from "../state/settings.ts";

/** A row of the timeline. */
export interface Lane {
  /** The id of the actor or document, the family; "" for the one lane of all the rest. */
  readonly id: string;
  readonly kind: "actor" | "family" | "source" | "document" | "rest" | "all";
  readonly count: number;
}

/** The lanes of a set of events, and where each event stands. */
export interface Laning {
  readonly lanes: readonly Lane[];
  /** Index of the lane of an event. */
  readonly home: ReadonlyMap<string, number>;
  /** Indexes of the other lanes that an event joins. */
  readonly ties: ReadonlyMap<string, readonly number[]>;
}

/** How many lanes have a name of their own; the rest share the last one. */
export const MOST_LANES = 24;

/** Sorts events into lanes, those with most events first. */
export function laning(events: readonly Event[], by: Lanes, index: Indexes): Laning {
  const keysOf = keys(by, index);
  const wanted = new Map<string, number>();
  const joined = new Map<string, number>();
  const first = new Map<string, number>();
  events.forEach((event, order) => {
    const [home = "", ...others] = keysOf(event);
    wanted.set(home, (wanted.get(home) ?? 0) + 1);
    if (!first.has(home)) first.set(home, order);
    for (const other of others) joined.set(other, (joined.get(other) ?? 0) + 1);
  });
  // Those who only join what others do have a lane where they do so more than once, and persons always.
  for (const [id, times] of joined)
    if (!wanted.has(id) && (times > 1 || index.actors.get(id)?.kind === "person")) wanted.set(id, 0);
  const ranked = [...wanted].sort(rank(by, first)).map(([id]) => id);
  const own = ranked.filter((id) => id !== "").slice(0, MOST_LANES);
  const at = new Map(own.map((id, place) => [id, place]));
  const rest = own.length;
  const home = new Map<string, number>();
  const ties = new Map<string, readonly number[]>();
  let left = 0;
  for (const event of events) {
    const all = keysOf(event);
    const place = at.get(all[0] ?? "") ?? rest;
    if (place === rest) left++;
    home.set(event.id, place);
    const others = [...new Set(all.slice(1).flatMap((id) => at.get(id) ?? []))].filter((other) => other !== place);
    if (others.length > 0) ties.set(event.id, others);
  }
  const kind = KIND[by];
  const lanes: Lane[] = own.map((id) => ({ id, kind, count: (wanted.get(id) ?? 0) + (joined.get(id) ?? 0) }));
  if (left > 0 || lanes.length === 0) lanes.push({ id: "", kind: by === "none" ? "all" : "rest", count: left });
  return { lanes, home, ties };
}

const KIND = { actor: "actor", type: "family", source: "source", document: "document", none: "all" } as const;

/** What lanes an event belongs to, its own first. */
function keys(by: Lanes, index: Indexes): (event: Event) => readonly string[] {
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

function rank(
  by: Lanes,
  first: ReadonlyMap<string, number>,
): (a: readonly [string, number], b: readonly [string, number]) => number {
  if (by === "type") return ([a], [b]) => order(a) - order(b);
  return ([a, n], [b, m]) => m - n || (first.get(a) ?? 0) - (first.get(b) ?? 0);
}

function order(id: string): number {
  return FAMILIES.findIndex((known: Family) => known === id);
}
