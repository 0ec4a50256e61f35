import type { Graph } from "./groups.ts";
import type { Net } from "./layout/net.ts";
import { nodeSize } from "./sizes.ts";

/** Those who stand in a picture, in numbers: what a layout works with. */
export interface Cast {
  /** The id of each node of the net: actors, then companies. */
  readonly ids: readonly string[];
  readonly net: Net;
}

/** The side of a company's own point, with the room that its mark wants. */
const HUB = 26;

/** The nodes and ties of a graph as a net. Whoever shares more events is drawn together more strongly, but not in proportion. */
export function cast(graph: Graph): Cast {
  const ids = [...graph.nodes, ...graph.companies].map(({ id }) => id);
  const place = new Map(ids.map((id, n) => [id, n]));
  const most = graph.nodes[0]?.weight ?? 0;
  const pairs = new Map<number, number>();
  const join = (one: string, other: string, events: number): void => {
    const [a, b] = [place.get(one), place.get(other)];
    if (a === undefined || b === undefined || a === b) return;
    const key = Math.min(a, b) * ids.length + Math.max(a, b);
    pairs.set(key, (pairs.get(key) ?? 0) + events);
  };
  for (const { from, to, events } of graph.ties) join(from, to, events.length);
  for (const { id, members, events } of graph.companies) for (const member of members) join(id, member, events.length);
  const keys = [...pairs.keys()];
  return {
    ids,
    net: {
      sides: Float64Array.from(ids, (_, n) => {
        const node = graph.nodes[n];
        return node ? nodeSize(node.weight, most) : HUB;
      }),
      from: Uint32Array.from(keys, (key) => Math.floor(key / ids.length)),
      to: Uint32Array.from(keys, (key) => key % ids.length),
      pull: Float64Array.from(pairs.values(), (events) => 1 + Math.log2(events)),
    },
  };
}
