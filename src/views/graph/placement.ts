import type { Graph } from "./groups.ts";
import { layout } from "./layout.ts";
import type { Point } from "./pivots.ts";

/** How much wider or higher than it came out a picture may be drawn, to fill the room it has. */
const MOST_STRETCH = 1.6;

/** Where every actor that was ever shown stands, so that hiding it and showing it again moves nothing. */
export class Placement {
  #rest: ReadonlyMap<string, Point> = new Map();

  /**
   * Gives every actor of a graph a place. The first time the picture is laid out for `whole`, what the corpus shows
   * without a filter, so that a filter in the address bar makes no other picture.
   */
  place(graph: Graph, whole: Graph): ReadonlyMap<string, Point> {
    if (this.#rest.size === 0) this.#rest = layout(whole, this.#rest);
    this.#rest = layout(graph, this.#rest);
    return this.#rest;
  }

  /** Puts an actor where a person dragged it. */
  move(id: string, to: Point): void {
    this.#rest = new Map(this.#rest).set(id, to);
  }
}

/** How far to pull a picture sideways, and to press it down by as much, so that it fills a room of these sides. */
export function stretch(points: Iterable<Point>, room: { readonly width: number; readonly height: number }): number {
  const all = [...points];
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  if (all.length < 3 || room.height < 1) return 1;
  const side = (values: readonly number[]): number => Math.max(...values) - Math.min(...values) + 120;
  const wanted = Math.sqrt(room.width / room.height / (side(xs) / side(ys)));
  return Math.min(Math.max(wanted, 1 / MOST_STRETCH), MOST_STRETCH);
}

/** The points pulled sideways by a factor, and pressed down by the same. */
export function stretched(points: ReadonlyMap<string, Point>, by: number): ReadonlyMap<string, Point> {
  return new Map([...points].map(([id, { x, y }]) => [id, { x: x * by, y: y / by }]));
}
