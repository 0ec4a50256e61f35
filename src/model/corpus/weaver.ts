import { type Event, STATUSES } from "../schema.ts";
import type { ActorGraph, ActorNode, Bond, Company, Tie } from "./graph.ts";
import { type Indexes, actorsOf } from "./indexes.ts";
import { type Link, type Relation, isDirected, relationsOf } from "./relations.ts";

/** What all events tell that are drawn in one line. */
type Sum = Pick<Bond<string>, "events" | "status" | "denied">;
type Line<G extends string> = Omit<Tie<G>, keyof Sum> | Omit<Company<G>, keyof Sum>;

/** What an event adds to a graph, in numbers of actors and of lines. */
interface Thread {
  readonly relations: readonly Relation[];
  /** Those who do something in it, be it only to tell of it. */
  readonly active: readonly number[];
  /** Those who are tied by it. */
  readonly tied: readonly number[];
  readonly lines: readonly number[];
}

/**
 * Makes graphs of actors, and keeps what each event adds to them: after a correction, or for another filter, events are counted and
 * not read. What is as it was in the last graph is the same object.
 */
export class Weaver<G extends string> {
  readonly #groupOf: (event: Event, link: Link) => G;
  readonly #threads = new WeakMap<Event, Thread>();
  readonly #actors = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  readonly #lines: Line<G>[] = [];
  /** The nodes and bonds of the last graph, by their numbers. */
  readonly #nodes: (ActorNode | undefined)[] = [];
  readonly #bonds: (Tie<G> | Company<G> | undefined)[] = [];

  /** @param groupOf what kind of act a relation is. */
  constructor(groupOf: (event: Event, link: Link) => G) {
    this.#groupOf = groupOf;
  }

  /** The graph of the events whose ids are given in time order. */
  graph(index: Indexes, ids: readonly string[]): ActorGraph<G> {
    const weights: (number | undefined)[] = [];
    const told: (Event[] | undefined)[] = [];
    const order: number[] = [];
    for (const id of ids) {
      const event = index.events.get(id);
      if (!event) continue;
      const { active, tied, lines } = this.#thread(event, index);
      for (const actor of active) weights[actor] = (weights[actor] ?? 0) + 1;
      for (const actor of tied) weights[actor] ??= 0;
      for (const line of lines) {
        const events = told[line];
        if (events) events.push(event);
        else {
          told[line] = [event];
          order.push(line);
        }
      }
    }
    const ties: Tie<G>[] = [];
    const companies: Company<G>[] = [];
    for (const line of order) {
      const bond = this.#bond(line, told[line] ?? []);
      if (bond?.kind === "tie") ties.push(bond);
      else if (bond) companies.push(bond);
    }
    return { nodes: this.#weighed(index, weights), ties, companies };
  }

  #thread(event: Event, index: Indexes): Thread {
    const relations = relationsOf(event, index);
    const known = this.#threads.get(event);
    if (known?.relations === relations) return known;
    const nearest = event.sources[0]?.actor;
    const active = new Set(nearest ? [...actorsOf(event), nearest] : actorsOf(event));
    const thread: Thread = {
      relations,
      active: [...active].map((id) => this.#actor(id)),
      tied: [...new Set(relations.flatMap(endsOf))].map((id) => this.#actor(id)),
      lines: [...new Set(relations.map((relation) => this.#line(lineOf(relation, this.#groupOf))))],
    };
    this.#threads.set(event, thread);
    return thread;
  }

  #actor(id: string): number {
    const number = this.#actors.get(id) ?? this.#actors.size;
    this.#actors.set(id, number);
    return number;
  }

  #line(line: Line<G>): number {
    const number = this.#numbers.get(line.id) ?? this.#lines.length;
    if (number === this.#lines.length) {
      this.#numbers.set(line.id, number);
      this.#lines.push(line);
    }
    return number;
  }

  #bond(number: number, events: readonly Event[]): Tie<G> | Company<G> | undefined {
    const line = this.#lines[number];
    if (!line) return undefined;
    const last = this.#bonds[number];
    const status = STATUSES.find((one) => events.some((event) => event.status === one)) ?? "hypothetical";
    const denied = events.every(({ polarity }) => polarity === "denied");
    const same =
      last?.status === status &&
      last.denied === denied &&
      last.events.length === events.length &&
      last.events.every((id, place) => id === events[place]?.id);
    if (same) return last;
    const bond = { ...line, events: events.map(({ id }) => id), status, denied };
    this.#bonds[number] = bond;
    return bond;
  }

  /** The nodes, those with most events first; equals in the order of the corpus. */
  #weighed(index: Indexes, weights: readonly (number | undefined)[]): readonly ActorNode[] {
    const nodes: ActorNode[] = [];
    let most = 0;
    for (const actor of index.actors.values()) {
      const number = this.#actors.get(actor.id);
      const weight = number === undefined ? undefined : weights[number];
      if (number === undefined || weight === undefined) continue;
      const last = this.#nodes[number];
      const node = last?.actor === actor && last.weight === weight ? last : { id: actor.id, actor, weight };
      this.#nodes[number] = node;
      nodes.push(node);
      most = Math.max(most, weight);
    }
    // Counted into their places: comparing them two by two takes many times as long.
    const begin = new Uint32Array(most + 2);
    for (const { weight } of nodes) begin[most - weight + 1] = (begin[most - weight + 1] ?? 0) + 1;
    for (let i = 1; i < begin.length; i++) begin[i] = (begin[i] ?? 0) + (begin[i - 1] ?? 0);
    const sorted = [...nodes];
    for (const node of nodes) {
      const place = begin[most - node.weight] ?? 0;
      sorted[place] = node;
      begin[most - node.weight] = place + 1;
    }
    return sorted;
  }
}

/** The line that a relation is drawn in: relations alike in kind of act, ends and direction share one. */
function lineOf<G extends string>(relation: Relation, groupOf: (event: Event, link: Link) => G): Line<G> {
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

function endsOf(relation: Relation): readonly string[] {
  return relation.kind === "company" ? relation.members : [relation.from, relation.to];
}
