import type { Indexes } from "../../model/index.ts";
import { type Family, FAMILIES } from "../families.ts";
import type { Lanes } from "../state/settings.ts";
import type { Chronicle, Keys } from "./chronicle.ts";

/** A row of the timeline. */
export interface Lane {
  /** The id of the actor or document, the family; "" for the one lane of all the rest. */
  readonly id: string;
  readonly kind: "actor" | "family" | "source" | "document" | "rest" | "all";
  readonly count: number;
  /** Whether it stands where the reader put it. */
  readonly pinned: boolean;
}

/** What a lane is known by among those that are shut. */
export function laneId({ id, kind }: Lane): string {
  return id === "" ? `-${kind}` : id;
}

/**
 * The lanes that stand first when one is moved to a place among them: all from the first to it, and those that stood
 * first before.
 */
export function moved(lanes: readonly Lane[], lane: Lane, to: number): readonly string[] {
  const own = lanes.filter(({ id }) => id !== "");
  const place = Math.min(Math.max(to, 0), own.length - 1);
  const others = own.filter((one) => one !== lane);
  const order = [...others.slice(0, place), lane, ...others.slice(place)];
  const first = Math.max(place + 1, own.filter(({ pinned }) => pinned).length);
  return order.slice(0, first).map(({ id }) => id);
}

/** The lanes of a chronicle, and where each of its items stands. */
export interface Laning {
  readonly lanes: readonly Lane[];
  /** Index of the lane of an item. */
  readonly home: Uint8Array;
  /** Indexes of the other lanes that an item joins. */
  readonly ties: (item: number) => readonly number[];
}

/** How many lanes have a name of their own; the rest share the last one. */
export const MOST_LANES = 24;

/** Sorts events into lanes, those with most events first. @param pinned the ids of those that stand before them, in order. */
export function laning(chronicle: Chronicle, by: Lanes, index: Indexes, pinned: readonly string[] = []): Laning {
  const keys = chronicle.keys(by);
  const { ids } = keys;
  const { owned, joined, since } = tally(keys, chronicle.size);
  const first = new Map(pinned.map((id, place) => [id, place]));
  // Those who only join what others do have a lane where they do so more than once, and persons always.
  const wanted = ids.flatMap((id, key) => {
    const guest = (joined[key] ?? 0) > 1 || ((joined[key] ?? 0) === 1 && index.actors.get(id)?.kind === "person");
    return id !== "" && ((owned[key] ?? 0) > 0 || guest || first.has(id)) ? [key] : [];
  });
  const order = (key: number): number => FAMILIES.findIndex((known: Family) => known === ids[key]);
  const pin = (key: number): number => first.get(ids[key] ?? "") ?? pinned.length;
  const usual = (a: number, b: number): number =>
    by === "type" ? order(a) - order(b) : (owned[b] ?? 0) - (owned[a] ?? 0) || (since[a] ?? 0) - (since[b] ?? 0);
  wanted.sort((a, b) => pin(a) - pin(b) || usual(a, b));
  const own = wanted.slice(0, MOST_LANES);
  const rest = own.length;
  const at = new Uint8Array(ids.length).fill(rest);
  own.forEach((key, place) => (at[key] = place));
  const home = new Uint8Array(chronicle.size).fill(rest);
  let left = 0;
  for (let item = 0; item < chronicle.size; item++) {
    const from = keys.begin[item] ?? 0;
    const place = from === keys.begin[item + 1] ? rest : (at[keys.key[from] ?? 0] ?? rest);
    home[item] = place;
    if (place === rest) left++;
  }
  const kind = KIND[by];
  const lanes: Lane[] = own.map((key) => ({
    id: ids[key] ?? "",
    kind,
    count: (owned[key] ?? 0) + (joined[key] ?? 0),
    pinned: first.has(ids[key] ?? ""),
  }));
  if (left > 0 || lanes.length === 0)
    lanes.push({ id: "", kind: by === "none" ? "all" : "rest", count: left, pinned: false });
  const ties = (item: number): readonly number[] => {
    const found: number[] = [];
    for (let i = (keys.begin[item] ?? 0) + 1; i < (keys.begin[item + 1] ?? 0); i++) {
      const place = at[keys.key[i] ?? 0] ?? rest;
      if (place !== rest && place !== home[item] && !found.includes(place)) found.push(place);
    }
    return found;
  };
  return { lanes, home, ties };
}

const KIND = { actor: "actor", type: "family", source: "source", document: "document", none: "all" } as const;

/** How many items each key is the first of, how many it joins, and the first item in which it is the first. */
function tally(
  { ids, begin, key }: Keys,
  size: number,
): { readonly owned: Uint32Array; readonly joined: Uint32Array; readonly since: Uint32Array } {
  const owned = new Uint32Array(ids.length);
  const joined = new Uint32Array(ids.length);
  const since = new Uint32Array(ids.length);
  for (let item = 0; item < size; item++) {
    const from = begin[item] ?? 0;
    const to = begin[item + 1] ?? from;
    for (let i = from; i < to; i++) {
      const one = key[i] ?? 0;
      if (i > from) joined[one] = (joined[one] ?? 0) + 1;
      else {
        if (owned[one] === 0) since[one] = item;
        owned[one] = (owned[one] ?? 0) + 1;
      }
    }
  }
  return { owned, joined, since };
}
