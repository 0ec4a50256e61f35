import type { Graph } from "./groups.ts";
import { arrange, layout } from "./layout.ts";
import type { Point } from "./pivots.ts";
import { type Frame, type Room, type Sized, frame, scales, spaced } from "./room.ts";
import { nodeSize } from "./sizes.ts";

/** A picture as it is drawn in its room at its own size. */
export interface Placed {
  readonly points: ReadonlyMap<string, Point>;
  /** What the sides of nodes are multiplied by, so that they suit the room. */
  readonly size: number;
}

/** Side of the square that an actor of full size should have to itself. */
const OWN_ROOM = 92;
const HUB = 26;
const BESIDE = 22;
const BELOW = 22;

/** Where every actor that was ever shown stands, so that hiding it and showing it again moves nothing. */
export class Placement {
  #rest: ReadonlyMap<string, Point> = new Map();
  #edition = -1;
  #frame: Frame | undefined;
  #weights = new Map<string, number>();
  /** Those who were there when the picture was laid out. */
  #first: ReadonlySet<string> = new Set();
  /** Those whom a person put where they are. */
  #pinned = new Set<string>();

  /**
   * Gives every actor of a graph a place in a room. The first time the picture is laid out for `whole`, what the corpus
   * shows without a filter, so that a filter in the address bar makes no other picture; and again for each new edition,
   * when more actors were asked for than the old picture was made for.
   */
  place(graph: Graph, whole: Graph, room: Room, edition: number): Placed {
    if (edition !== this.#edition) {
      this.#edition = edition;
      this.#rest = layout(whole, Math.min(2.4, Math.max(0.5, room.width / room.height)));
      this.#frame = undefined;
      this.#pinned.clear();
      this.#first = new Set(this.#rest.keys());
    }
    this.#rest = arrange(graph, this.#rest);
    this.#frame ??= frame(this.#rest.values());
    for (const { id, weight } of [...graph.nodes, ...whole.nodes]) this.#weights.set(id, weight);
    const { x: kx, y: ky } = scales(this.#frame, room);
    const size = Math.min(
      1.15,
      Math.max(0.6, Math.sqrt((room.width * room.height) / Math.max(1, whole.nodes.length)) / OWN_ROOM),
    );
    const most = whole.nodes[0]?.weight ?? 0;
    const all = [...this.#rest].map(([id, { x, y }]): Sized => {
      const weight = this.#weights.get(id);
      const side = weight === undefined ? HUB : nodeSize(weight, most) * size;
      return { id, x: x * kx, y: y * ky, side, pinned: this.#pinned.has(id) };
    });
    // Newcomers make room for themselves among themselves: they push nobody aside who was there before them.
    const first = spaced(
      all.filter(({ id }) => this.#first.has(id)),
      BESIDE,
      BELOW,
    );
    const held = all.map((node) => ({ ...node, ...first.get(node.id), pinned: node.pinned || first.has(node.id) }));
    return { points: first.size === all.length ? first : spaced(held, BESIDE, BELOW), size };
  }

  /** Puts an actor where a person dragged it, in a picture that was drawn in a room. */
  move(id: string, to: Point, room: Room): void {
    if (!this.#frame) return;
    const { x, y } = scales(this.#frame, room);
    this.#rest = new Map(this.#rest).set(id, { x: to.x / x, y: to.y / y });
    this.#pinned.add(id);
  }
}
