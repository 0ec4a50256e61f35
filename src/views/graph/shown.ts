import { among } from "../../model/index.ts";
import type { Graph, Group } from "./groups.ts";
import { type Cluster, type Laid } from "./laid.ts";

/** All that ties a closed group to another, or to one actor, in one line. */
export interface Bundle {
  readonly kind: "bundle";
  readonly id: string;
  /** Ids of an actor or of a closed group. */
  readonly from: string;
  readonly to: string;
  /** Ids of its events. */
  readonly events: readonly string[];
}

/** A group as it is drawn: open with its members in it, or closed. */
export interface Disc {
  readonly id: string;
  readonly cluster: Cluster;
  readonly open: boolean;
  /** Its actors that the filter leaves, those who do most first. */
  readonly members: readonly Graph["nodes"][number][];
  /** How many of these are drawn one by one. */
  readonly drawn: number;
  /** How many events there are of each kind of act among its members. */
  readonly acts: ReadonlyMap<Group, number>;
}

/** What is drawn. */
export interface Shown {
  /** The actors that are drawn one by one, and the lines among them. */
  readonly graph: Graph;
  readonly discs: readonly Disc[];
  readonly bundles: readonly Bundle[];
  /** How many ties stand for too few events to be drawn. */
  readonly weak: number;
}

/** Of an open group no more are drawn than can be told apart. */
const MOST_DRAWN = 1500;

/** What is drawn of a graph: ties from `least` events between two on, and only closed discs of the groups that are not opened. */
export function shown(full: Graph, laid: Laid, opened: ReadonlySet<string>, least: number): Shown {
  const strong = least > 1 ? strongTies(full, least) : full;
  const weak = full.ties.length - strong.ties.length;
  if (laid.clusters.length === 0) return { graph: strong, discs: [], bundles: [], weak };
  const members = new Map<Cluster, Graph["nodes"][number][]>();
  for (const node of full.nodes) {
    const cluster = laid.clusterOf.get(node.id);
    if (!cluster) continue;
    const known = members.get(cluster);
    if (known) known.push(node);
    else members.set(cluster, [node]);
  }
  const isDrawn = new Set<string>();
  for (const [{ id }, nodes] of members) {
    if (opened.has(id)) for (const node of nodes.slice(0, MOST_DRAWN)) isDrawn.add(node.id);
  }
  const endOf = (id: string): string | undefined => {
    if (isDrawn.has(id)) return id;
    const cluster = laid.clusterOf.get(id);
    return cluster && !opened.has(cluster.id) ? cluster.id : undefined;
  };
  const acts = new Map<string, Map<Group, number>>();
  const bundles = new Map<string, { readonly from: string; readonly to: string; readonly events: Set<string> }>();
  for (const line of [...strong.ties, ...strong.companies]) {
    const ids = line.kind === "tie" ? [line.from, line.to] : line.members;
    for (const home of new Set(ids.map((id) => laid.clusterOf.get(id)?.id))) {
      if (home === undefined) continue;
      const own = acts.get(home) ?? new Map<Group, number>();
      acts.set(home, own.set(line.group, (own.get(line.group) ?? 0) + line.events.length));
    }
    const ends = [...new Set(ids.map(endOf))].filter((end) => end !== undefined).sort();
    for (const [place, from] of ends.entries()) {
      for (const to of ends.slice(place + 1)) {
        if (isDrawn.has(from) && isDrawn.has(to)) continue;
        const id = `${from} ${to}`;
        const known = bundles.get(id) ?? { from, to, events: new Set<string>() };
        for (const event of line.events) known.events.add(event);
        bundles.set(id, known);
      }
    }
  }
  return {
    graph: among(strong, isDrawn),
    discs: [...members].map(([cluster, nodes]) => ({
      id: cluster.id,
      cluster,
      open: opened.has(cluster.id),
      members: nodes,
      drawn: opened.has(cluster.id) ? Math.min(nodes.length, MOST_DRAWN) : 0,
      acts: acts.get(cluster.id) ?? new Map<Group, number>(),
    })),
    bundles: [...bundles].map(([id, { from, to, events }]) => ({ kind: "bundle", id, from, to, events: [...events] })),
    weak,
  };
}

/** The graph without ties of two who share fewer events than that, all their ties taken together. */
export function strongTies(graph: Graph, least: number): Graph {
  const shares = sharedEvents(graph);
  return { ...graph, ties: graph.ties.filter(({ from, to }) => (shares.get(pairOf(from, to)) ?? 0) >= least) };
}

/** How many events each two who are tied share, by both their ids. */
export function sharedEvents(graph: Graph): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { from, to, events } of graph.ties) {
    const pair = pairOf(from, to);
    shares.set(pair, (shares.get(pair) ?? 0) + events.length);
  }
  return shares;
}

/** Two actors, whoever is named first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
