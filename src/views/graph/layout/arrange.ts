import { type Clearance, apart } from "./apart.ts";
import type { Room } from "./box.ts";
import { communities } from "./communities.ts";
import { type Discs, discs, inside } from "./discs.ts";
import { type Net, type Places, at, neighbours, places, within } from "./net.ts";
import { cellOf, clearance, spread } from "./spread.ts";

/** How a net is to be laid out. */
export interface Wanted {
  readonly net: Net;
  readonly room: Room;
  /** The group of each node, to set each group apart in a disc of its own; `communities` finds them by the ties. */
  readonly groups: Int32Array | "communities" | undefined;
  /** Where nodes stand already, which stay there; not a number for those that are new. */
  readonly kept: Places | undefined;
}

/** A layout: where the nodes stand, and where the discs of their groups lie. */
export interface Arranged extends Places {
  /** The group of each node; empty where there are none. */
  readonly groups: Int32Array;
  readonly discs: Discs;
  /** The number of the group of those who belong to no community, if there is one. */
  readonly rest: number | undefined;
  /** Whether the members of discs have places yet; those of very many are found when their disc is opened. */
  readonly filled: boolean;
}

/** From this number of nodes on, the members of a disc find their places only when it is opened. */
export const MANY = 1500;
/** Communities of fewer are no community: their members stand together as one last group. */
const LEAST = 4;
/** A picture of which less than this share is kept is laid out anew. */
const MOST_KEPT = 0.6;
const NO_DISCS: Discs = { x: new Float64Array(), y: new Float64Array(), r: new Float64Array() };

/** Lays a net out. The same net always gives the same picture. */
export function arrange({ net, room, groups, kept }: Wanted): Arranged {
  if (groups === undefined) {
    const found = kept && isMostlyKept(kept) ? joined(net, kept) : spread(net, room);
    return { ...found, groups: new Int32Array(), discs: NO_DISCS, rest: undefined, filled: true };
  }
  const { numbers, rest } =
    groups === "communities" ? gathered(communities(net)) : { numbers: groups, rest: undefined };
  const found = discs(net, numbers, room);
  const shared = { groups: numbers, discs: found, rest };
  if (net.sides.length > MANY) return { ...places(net.sides.length), ...shared, filled: false };
  return { ...filled(net, numbers, found), ...shared, filled: true };
}

function filled(net: Net, groups: Int32Array, { x, y, r }: Discs): Places {
  const all = places(net.sides.length);
  for (let group = 0; group < r.length; group++) {
    const members = Uint32Array.from([...groups.keys()].filter((node) => at(groups, node) === group));
    const own = inside(within(net, members), at(r, group));
    members.forEach((node, n) => {
      all.x[node] = at(x, group) + at(own.x, n);
      all.y[node] = at(y, group) + at(own.y, n);
    });
  }
  return all;
}

/** Numbers communities by size, the largest first; those too small to be one become the last group. */
export function gathered(found: Int32Array): { readonly numbers: Int32Array; readonly rest: number | undefined } {
  const sizes = new Map<number, number>();
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const large = [...sizes].filter(([, size]) => size >= LEAST).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const number = new Map(large.map(([community], place) => [community, place]));
  const numbers = found.map((community) => number.get(community) ?? large.length);
  return { numbers, rest: large.length < sizes.size ? large.length : undefined };
}

function isMostlyKept({ x }: Places): boolean {
  const known = x.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  return known > 0 && known >= x.length * MOST_KEPT;
}

/** Newcomers begin beside those they are tied to, outward from the middle, and make room among themselves: nobody else moves. */
function joined(net: Net, kept: Places): Places {
  const count = net.sides.length;
  const held = Uint8Array.from(kept.x, (value) => (Number.isNaN(value) ? 0 : 1));
  const { begin, near } = neighbours(net);
  const start = { x: kept.x.slice(), y: kept.y.slice() };
  const cell = cellOf(count);
  const known = [...held.keys()].filter((node) => held[node] === 1);
  const middle = meanOf(kept, known);
  const reach = known.reduce(
    (most, node) => Math.max(most, Math.hypot(at(kept.x, node) - middle.x, at(kept.y, node) - middle.y)),
    cell,
  );
  let turn = 0;
  for (let node = 0; node < count; node++) {
    if (held[node] === 1) continue;
    const friends = [...near.subarray(at(begin, node), at(begin, node + 1))].filter((other) => held[other] === 1);
    const from = friends.length > 0 ? meanOf(kept, friends) : middle;
    const away = Math.atan2(from.y - middle.y, from.x - middle.x) + ++turn * 0.7;
    const far = friends.length > 0 ? cell : reach + cell;
    start.x[node] = from.x + Math.cos(away) * far;
    start.y[node] = from.y + Math.sin(away) * far;
  }
  const clear: Clearance = clearance(cell);
  return apart(start, net.sides, clear, held);
}

function meanOf({ x, y }: Places, nodes: readonly number[]): { readonly x: number; readonly y: number } {
  const share = Math.max(1, nodes.length);
  return {
    x: nodes.reduce((sum, node) => sum + at(x, node), 0) / share,
    y: nodes.reduce((sum, node) => sum + at(y, node), 0) / share,
  };
}
