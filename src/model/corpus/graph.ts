import { type Actor, type Event, STATUSES, type Status } from "../schema.ts";
import { actorsOf, type Indexes } from "./indexes.ts";
import { type Link, type Relation, isDirected } from "./relations.ts";

/** An actor with how much it does in the events that are shown. */
export interface ActorNode {
  readonly id: string;
  readonly actor: Actor;
  /** Number of events that it takes part in, speaks in, or is the nearest source of. */
  readonly weight: number;
}

/** What ties share: the events they stand for, and what is known of those together. */
interface Bond<G extends string> {
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

/** The graph of the events whose ids are given in time order. `groupOf` says what kind of act a relation is. */
export function actorGraph<G extends string>(
  index: Indexes,
  relationsOf: ReadonlyMap<string, readonly Relation[]>,
  ids: readonly string[],
  groupOf: (event: Event, link: Link) => G,
): ActorGraph<G> {
  const weights = new Map<string, number>();
  const ties = new Map<string, Omit<Tie<G>, keyof Sum>>();
  const companies = new Map<string, Omit<Company<G>, keyof Sum>>();
  const told = new Map<string, Event[]>();
  for (const id of ids) {
    const event = index.events.get(id);
    if (!event) continue;
    for (const actor of active(event)) weights.set(actor, (weights.get(actor) ?? 0) + 1);
    for (const relation of relationsOf.get(id) ?? []) {
      for (const actor of endsOf(relation)) if (!weights.has(actor)) weights.set(actor, 0);
      const line = lineOf(relation, groupOf);
      if (line.kind === "company") companies.set(line.id, line);
      else ties.set(line.id, line);
      const events = told.get(line.id);
      if (!events) told.set(line.id, [event]);
      else if (events.at(-1) !== event) events.push(event);
    }
  }
  const nodes = [...index.actors.values()].flatMap((actor) => {
    const weight = weights.get(actor.id);
    return weight === undefined ? [] : [{ id: actor.id, actor, weight }];
  });
  return {
    nodes: nodes.sort((a, b) => b.weight - a.weight),
    ties: [...ties.values()].map((tie) => ({ ...tie, ...sum(told.get(tie.id) ?? []) })),
    companies: [...companies.values()].map((company) => ({ ...company, ...sum(told.get(company.id) ?? []) })),
  };
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

type Sum = Pick<Bond<string>, "events" | "status" | "denied">;

function sum(events: readonly Event[]): Sum {
  return {
    events: events.map(({ id }) => id),
    status: STATUSES.find((status) => events.some((event) => event.status === status)) ?? "hypothetical",
    denied: events.every(({ polarity }) => polarity === "denied"),
  };
}

/** The line that a relation is drawn in: relations alike in kind of act, ends and direction share one. */
function lineOf<G extends string>(
  relation: Relation,
  groupOf: (event: Event, link: Link) => G,
): Omit<Tie<G>, keyof Sum> | Omit<Company<G>, keyof Sum> {
  if (relation.kind === "company") {
    const members = [...relation.members].sort();
    const group = groupOf(relation.event, "with");
    return { kind: "company", id: `${group}:${members.join("+")}`, group, members };
  }
  const { event, link } = relation;
  const directed = isDirected(link);
  const turned = !directed && relation.to < relation.from;
  const from = turned ? relation.to : relation.from;
  const to = turned ? relation.from : relation.to;
  const group = groupOf(event, link);
  return { kind: "tie", id: `${group}:${from}${directed ? ">" : "-"}${to}`, group, from, to, directed };
}

/** Those who do something in an event, be it only to tell of it. */
function active(event: Event): ReadonlySet<string> {
  const nearest = event.sources[0]?.actor;
  return new Set(nearest ? [...actorsOf(event), nearest] : actorsOf(event));
}

function endsOf(relation: Relation): readonly string[] {
  return relation.kind === "company" ? relation.members : [relation.from, relation.to];
}
