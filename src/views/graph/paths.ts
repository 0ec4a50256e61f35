import { endsOf } from "./emphasis.ts";
import type { Graph } from "./groups.ts";

/**
 * The shortest way from one actor to another, both among its stops; of equally short ones that whose ties stand for most
 * events. Undefined where there is none.
 */
export function path(graph: Graph, from: string, to: string): readonly string[] | undefined {
  const near = ties(graph);
  let layer: ReadonlyMap<string, Reached> = new Map([[from, { events: 0, before: undefined }]]);
  const reached = new Map(layer);
  while (layer.size > 0 && !reached.has(to)) {
    const next = new Map<string, Reached>();
    for (const [id, { events }] of layer) {
      for (const [other, shared] of near.get(id) ?? []) {
        if (reached.has(other)) continue;
        const known = next.get(other);
        if (!known || known.events < events + shared) next.set(other, { events: events + shared, before: id });
      }
    }
    for (const [id, step] of next) reached.set(id, step);
    layer = next;
  }
  if (!reached.has(to)) return undefined;
  const stops: string[] = [];
  for (let id: string | undefined = to; id !== undefined; id = reached.get(id)?.before) stops.unshift(id);
  return stops;
}

interface Reached {
  /** Events on the way so far. */
  readonly events: number;
  readonly before: string | undefined;
}

/** With whom each actor shares how many events. */
function ties(graph: Graph): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const add = (one: string, other: string, events: number): void => {
    const own = found.get(one) ?? new Map<string, number>();
    found.set(one, own.set(other, (own.get(other) ?? 0) + events));
  };
  for (const line of [...graph.ties, ...graph.companies]) {
    const ends = endsOf(line);
    for (const one of ends) for (const other of ends) if (one !== other) add(one, other, line.events.length);
  }
  return found;
}
