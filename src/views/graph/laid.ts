import type { Basis } from "./grouping.ts";
import type { Graph } from "./groups.ts";
import type { Arranged } from "./layout/arrange.ts";
import { type Places, at } from "./layout/net.ts";
import type { Point } from "./point.ts";

/** A group of actors in a disc of its own. */
export interface Cluster extends Point {
  /** The id of its disc in the picture. */
  readonly id: string;
  readonly basis: Basis;
  /** Radius of the disc. */
  readonly r: number;
  /** Ids of its actors and companies, those who do most first. */
  readonly ids: readonly string[];
}

/** Where everything stands. */
export interface Laid {
  readonly points: ReadonlyMap<string, Point>;
  readonly clusters: readonly Cluster[];
  readonly clusterOf: ReadonlyMap<string, Cluster>;
}

export const NOTHING_LAID: Laid = { points: new Map(), clusters: [], clusterOf: new Map() };

/** The places of some that are kept, not a number for others. */
export function keptPlaces(ids: readonly string[], points: ReadonlyMap<string, Point>): Places {
  return {
    x: Float64Array.from(ids, (id) => points.get(id)?.x ?? NaN),
    y: Float64Array.from(ids, (id) => points.get(id)?.y ?? NaN),
  };
}

/** What a layout found, by ids. `bases` says what makes each group, where that was known before. */
export function laidOut(
  graph: Graph,
  ids: readonly string[],
  found: Arranged,
  bases: readonly Basis[] | undefined,
): Laid {
  const points = new Map<string, Point>();
  if (found.filled) ids.forEach((id, n) => points.set(id, { x: at(found.x, n), y: at(found.y, n) }));
  const members = [...found.discs.r].map((): string[] => []);
  found.groups.forEach((group, n) => members[group]?.push(ids[n] ?? ""));
  const isActor = new Set(graph.nodes.map(({ id }) => id));
  const clusters = members.flatMap((own, n): readonly Cluster[] => {
    if (!own.some((id) => isActor.has(id))) return [];
    const basis: Basis = bases?.[n] ?? (n === found.rest ? { by: "rest", of: "community" } : { by: "community" });
    return [
      {
        id: `group ${String(n)}`,
        basis,
        x: at(found.discs.x, n),
        y: at(found.discs.y, n),
        r: at(found.discs.r, n),
        ids: own,
      },
    ];
  });
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.ids.map((id) => [id, cluster] as const)));
  return { points, clusters, clusterOf };
}

/** The same with places for the members of a group, around its middle. */
export function filled(laid: Laid, cluster: Cluster, ids: readonly string[], found: Places): Laid {
  const points = new Map(laid.points);
  ids.forEach((id, n) => points.set(id, { x: cluster.x + at(found.x, n), y: cluster.y + at(found.y, n) }));
  return { ...laid, points };
}

/** The same with one of them elsewhere. */
export function moved(laid: Laid, id: string, to: Point): Laid {
  return { ...laid, points: new Map(laid.points).set(id, to) };
}
