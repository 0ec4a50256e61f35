import { type SimulationNodeDatum, forceCollide, forceLink, forceSimulation, forceX, forceY } from "d3";
import type { Room } from "./box.ts";
import { type Net, type Places, at, places } from "./net.ts";
import { cellOf, spread } from "./spread.ts";

/** Where the groups of a net lie, as discs that do not touch. */
export interface Discs extends Places {
  readonly r: Float64Array;
}

/** Room inside a disc's rim for its title, and between two discs. */
const RIM = 26;
const GAP = 90;
/** A disc is so much larger than what its members take up. */
const AIR = 0.78;
const TICKS = 110;
/** In the end nothing draws them together any more, until none touches another. */
const LAST_TICKS = 40;

interface Disc extends SimulationNodeDatum {
  readonly r: number;
}

/** How large a disc so many members take. */
export function discRadius(members: number): number {
  return RIM + cellOf(members) * Math.sqrt(members / Math.PI) * AIR;
}

/** Sets the groups of a net side by side: those that are tied by much near each other, in the shape of the room. */
export function discs(net: Net, groups: Int32Array, room: Room): Discs {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const members = new Uint32Array(count);
  for (const group of groups) members[group] = at(members, group) + 1;
  const r = Float64Array.from(members, discRadius);
  const wide = room.width / room.height;
  const radius = Math.sqrt(r.reduce((sum, each) => sum + each * each, 0));
  const nodes = [...r].map((each, n): Disc => {
    const [angle, step] = [n * Math.PI * (3 - Math.sqrt(5)), radius * Math.sqrt((n + 0.5) / count)];
    return { r: each, x: Math.cos(angle) * step * wide, y: Math.sin(angle) * step };
  });
  const apart = forceCollide<Disc>(({ r: each }) => each + GAP / 2).iterations(3);
  forceSimulation(nodes)
    .force("apart", apart)
    .force("x", forceX<Disc>(0).strength(0.03))
    .force("y", forceY<Disc>(0).strength(0.03 * wide ** 3))
    .force("ties", ties(net, groups, nodes))
    .stop()
    .tick(TICKS);
  forceSimulation(nodes).force("apart", apart).stop().tick(LAST_TICKS);
  return { x: Float64Array.from(nodes, ({ x }) => x ?? 0), y: Float64Array.from(nodes, ({ y }) => y ?? 0), r };
}

/** Draws groups together by what ties their members, each group by as much as its strongest tie does. */
function ties(net: Net, groups: Int32Array, nodes: readonly Disc[]): ReturnType<typeof forceLink<Disc, Between>> {
  const found = new Map<number, Between>();
  for (let edge = 0; edge < net.from.length; edge++) {
    const [a, b] = [at(groups, at(net.from, edge)), at(groups, at(net.to, edge))];
    const key = Math.min(a, b) * nodes.length + Math.max(a, b);
    const known = found.get(key);
    if (known) known.pull += at(net.pull, edge);
    else if (a !== b) found.set(key, { source: Math.min(a, b), target: Math.max(a, b), pull: at(net.pull, edge) });
  }
  const links = [...found.values()];
  const most = links.reduce((sum, { pull }) => Math.max(sum, pull), 1);
  return forceLink<Disc, Between>(links)
    .distance(({ source, target }) => radiusOf(source) + radiusOf(target) + GAP)
    .strength(({ pull }) => 0.05 * Math.sqrt(pull / most));
}

interface Between {
  readonly source: number | Disc;
  readonly target: number | Disc;
  pull: number;
}

function radiusOf(end: number | Disc): number {
  return typeof end === "number" ? 0 : end.r;
}

/** Where the members of one group stand around the middle of its disc. */
export function inside(net: Net, r: number): Places {
  const count = net.sides.length;
  const start = spread(net, { width: r, height: r });
  const middle = { x: mean(start.x), y: mean(start.y) };
  const cell = cellOf(count);
  const nodes = [...net.sides].map((side, n) => ({
    r: side / 2 + cell * 0.16,
    x: (at(start.x, n) - middle.x) * 0.8,
    y: (at(start.y, n) - middle.y) * 0.8,
  }));
  const collide = forceCollide<(typeof nodes)[number]>((node) => node.r).iterations(2);
  forceSimulation(nodes)
    .force("apart", collide)
    .force("x", forceX(0).strength(0.04))
    .force("y", forceY(0).strength(0.04))
    .stop()
    .tick(count > 400 ? 60 : 120);
  const reach = nodes.reduce((most, node) => Math.max(most, Math.hypot(node.x, node.y) + node.r), 1);
  const by = Math.min(1.25, (r - RIM) / reach);
  const found = places(count);
  nodes.forEach((node, n) => {
    found.x[n] = node.x * by;
    found.y[n] = node.y * by;
  });
  return found;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
