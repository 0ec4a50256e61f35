import type { Emphasis } from "./emphasis.ts";
import { type Group, familyOf } from "./groups.ts";
import { type Box, Grid, type Wish, placeLabels } from "./labels.ts";
import { LINE_HEIGHT, type Lettering } from "./lettering.ts";
import type { Point } from "./point.ts";
import { type LineShape, type NodeShape, type Scene, middleOf } from "./scene.ts";

/** The mark of a kind of act, in the middle of a line or of a company. */
export interface Mark extends Point {
  readonly line: string;
  readonly group: Group;
  readonly count: string;
  readonly denied: boolean;
}

/** What is written and marked above nodes and lines, for one zoom: panning only moves it. */
export interface Overlay {
  readonly zoom: number;
  readonly names: readonly { readonly node: NodeShape; readonly box: Box }[];
  readonly marks: readonly Mark[];
}

export const MARK = 13;
/** So long must a line be on the screen to carry a mark; a little less where few stand out. */
const CLEAR = { usual: 58, near: 44 };
/** No more marks than the eye can read one by one. */
const MOST_MARKS = 160;
/** Where so many lines are drawn, their marks are seen from near only, or when they stand out. */
const CROWD = 300;
const NEAR_ZOOM = 0.85;

/** Finds a place for every name and mark that can have one: first for what is chosen, then by weight. `rim` is free beside the picture. */
export function overlay(
  scene: Scene,
  zoom: number,
  emphasis: Emphasis,
  lettering: Lettering,
  counts: (count: number) => string,
  rim: number,
): Overlay {
  const rank = (id: string): number => (emphasis.chosen.has(id) ? 0 : !emphasis.near || emphasis.near.has(id) ? 1 : 2);
  const ranked = byRank(scene.nodes, ({ id }) => rank(id));
  const wishes = ranked.map((node): Wish => {
    const half = (node.side / 2) * zoom;
    const room = (): { readonly width: number; readonly height: number } => {
      const { lines, width } = lettering.name(node.name);
      return { width: width + 4, height: lines.length * LINE_HEIGHT };
    };
    return { id: node.id, x: node.x * zoom, y: node.y * zoom, rx: half, ry: half, room, must: rank(node.id) === 0 };
  });
  const hubs = scene.hubs.map((hub): Mark => ({ ...onScreen(hub, zoom), ...markOf(hub.id, hub, counts) }));
  const boxes = scene.nodes.map(({ x, y, side }) => square(x * zoom, y * zoom, (side / 2) * zoom));
  const titles = scene.discs.map(({ cluster: { x, y, r } }) => titleBox(x * zoom, (y - r) * zoom, r * zoom));
  const names = placeLabels(wishes, boxes, [...hubs.map(boxOf), ...titles], {
    left: boxes.reduce((least, { left }) => Math.min(least, left), Infinity) - rim,
    right: boxes.reduce((most, { right }) => Math.max(most, right), -Infinity) + rim,
  });
  const grid = new Grid();
  for (const box of [...names.values(), ...boxes, ...titles]) grid.add(box);
  const clear = emphasis.near ? CLEAR.near : CLEAR.usual;
  const marks = [...hubs];
  const wanted = scene.lines.length < CROWD || zoom > NEAR_ZOOM || emphasis.near ? scene.lines : [];
  for (const line of byRank(bearers(wanted, clear / zoom), (shape) => rank(shape.line))) {
    if (marks.length >= MOST_MARKS || rank(line.line) === 2 || !line.group) break;
    const mark: Mark = {
      ...onScreen(middleOf(line), zoom),
      ...markOf(line.line, { ...line, group: line.group }, counts),
    };
    const box = boxOf(mark);
    if (!grid.isFree(box)) continue;
    grid.add(box);
    marks.push(mark);
  }
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return {
    zoom,
    marks,
    names: [...names].flatMap(([id, box]) => {
      const node = nodes.get(id);
      return node ? [{ node, box }] : [];
    }),
  };
}

/** The room that a mark and its count take. */
export function boxOf({ x, y, count }: Mark): Box {
  const width = MARK + 6 + (count === "" ? 0 : 3 + count.length * 6.5);
  return { left: x - width / 2, top: y - MARK / 2 - 3, right: x + width / 2, bottom: y + MARK / 2 + 3 };
}

/** The room above a disc for its title. */
export function titleBox(x: number, top: number, r: number): Box {
  const half = Math.min(110, Math.max(48, 0.85 * r));
  return { left: x - half, top: top - 22, right: x + half, bottom: top - 2 };
}

/** Lines of a kind of act that are long enough to carry a mark, those that stand for most events first. */
function bearers(lines: readonly LineShape[], least: number): readonly LineShape[] {
  return lines
    .filter(({ group, line, id, a, b }) => {
      if (!group || familyOf(group) === undefined || line !== id) return false;
      return Math.hypot(a.x - b.x, a.y - b.y) > least;
    })
    .sort((one, other) => other.events - one.events);
}

function byRank<T>(things: readonly T[], rank: (thing: T) => number): readonly T[] {
  return [0, 1, 2].flatMap((wanted) => things.filter((thing) => rank(thing) === wanted));
}

function onScreen({ x, y }: Point, zoom: number): Point {
  return { x: x * zoom, y: y * zoom };
}

function markOf(
  line: string,
  { group, events, denied }: { readonly group: Group; readonly events: number; readonly denied: boolean },
  counts: (count: number) => string,
): Omit<Mark, "x" | "y"> {
  return { line, group, denied, count: events > 1 ? counts(events) : "" };
}

function square(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
