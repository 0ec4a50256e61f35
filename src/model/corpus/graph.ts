import type { Actor, Status } from "../schema.ts";

/** An actor with how much it does in the events that are shown. */
export interface ActorNode {
  readonly id: string;
  readonly actor: Actor;
  /** Number of events that it takes part in, speaks in, or is the nearest source of. */
  readonly weight: number;
}

/** What ties share: the events they stand for, and what is known of those together. */
export interface Bond<G extends string> {
  readonly id: string;
  /** The kind of act, as the caller groups them. */
  readonly group: G;
  /** Ids of the events, in time order. */
  readonly events: readonly string[];
  /** The most certain status among the events, from `happened` down to `hypothetical`. */
  readonly status: Status;
  /** Whether every one of the events is denied. */
  readonly denied: boolean;
}

/** One line between two actors: all events of one group, and where there is a direction, in one direction. */
export interface Tie<G extends string = string> extends Bond<G> {
  readonly kind: "tie";
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

/** An occasion of many: those who were there, tied by it rather than each to each. */
export interface Company<G extends string = string> extends Bond<G> {
  readonly kind: "company";
  /** Ids of the actors, sorted. */
  readonly members: readonly string[];
}

/** Who has to do with whom in a set of events. */
export interface ActorGraph<G extends string = string> {
  /** Those with most events first; equals in the corpus's order. */
  readonly nodes: readonly ActorNode[];
  readonly ties: readonly Tie<G>[];
  readonly companies: readonly Company<G>[];
}

/** The part of a graph that its `count` weightiest actors make up, and those that must not be left out. */
export function strongest<G extends string>(
  graph: ActorGraph<G>,
  count: number,
  keep: ReadonlySet<string>,
): ActorGraph<G> {
  if (graph.nodes.length <= count) return graph;
  return among(
    graph,
    new Set(graph.nodes.filter(({ id }, place) => place < count || keep.has(id)).map(({ id }) => id)),
  );
}

/** The part of a graph that some of its actors make up; a company stays while two of its members do. */
export function among<G extends string>(graph: ActorGraph<G>, ids: ReadonlySet<string>): ActorGraph<G> {
  return {
    nodes: graph.nodes.filter(({ id }) => ids.has(id)),
    ties: graph.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    companies: graph.companies
      .map((company) => ({ ...company, members: company.members.filter((id) => ids.has(id)) }))
      .filter(({ members }) => members.length > 1),
  };
}

/** An actor, and all whom a tie or a company joins to it. */
export function neighbourhood(graph: ActorGraph, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const { from, to } of graph.ties) {
    if (from === id) near.add(to);
    if (to === id) near.add(from);
  }
  for (const { members } of graph.companies) if (members.includes(id)) for (const member of members) near.add(member);
  return near;
}
