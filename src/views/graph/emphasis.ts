import { type ActorNode, among, neighbourhood } from "../../model/index.ts";
import type { Graph } from "./groups.ts";

/** What stands out, by the ids of nodes and lines. */
export interface Emphasis {
  /** What keeps its full colour while the rest steps back; undefined when nothing steps back. */
  readonly near: ReadonlySet<string> | undefined;
  /** What is selected itself. */
  readonly chosen: ReadonlySet<string>;
}

/** What the view turns on: an actor, an event, or two actors and what is between them. */
export type Focus =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "between"; readonly ends: readonly string[]; readonly line: string };

export const NO_EMPHASIS: Emphasis = { near: undefined, chosen: new Set() };

/** What stands out when the view turns on something; nothing, where the graph does not show that. */
export function emphasis(graph: Graph, focus: Focus): Emphasis {
  switch (focus.kind) {
    case "none":
      return NO_EMPHASIS;
    case "actor": {
      if (!graph.nodes.some(({ id }) => id === focus.id)) return NO_EMPHASIS;
      const near = new Set(neighbourhood(graph, focus.id));
      for (const { id, from, to } of graph.ties) if (from === focus.id || to === focus.id) near.add(id);
      for (const { id, members } of graph.companies) if (members.includes(focus.id)) near.add(id);
      return { near, chosen: new Set([focus.id]) };
    }
    case "event": {
      const lines = [...graph.ties, ...graph.companies].filter(({ events }) => events.includes(focus.id));
      if (lines.length === 0) return NO_EMPHASIS;
      const ids = lines.map(({ id }) => id);
      const ends = lines.flatMap((line) => (line.kind === "tie" ? [line.from, line.to] : line.members));
      return { near: new Set([...ids, ...ends]), chosen: new Set(ids) };
    }
    case "between":
      return {
        near: new Set([...focus.ends, ...linesBetween(graph, focus.ends), focus.line]),
        chosen: new Set([focus.line]),
      };
  }
}

/** The ids of all lines that join two actors. */
export function linesBetween(graph: Graph, ends: readonly string[]): readonly string[] {
  return among(graph, new Set(ends)).ties.map(({ id }) => id);
}

/** Those whom an actor has to do with, and what ties them: what the list says below the actor's name. */
export interface Bondsman {
  readonly node: ActorNode;
  /** Lines between the two, companies among them. */
  readonly lines: readonly (Graph["ties"][number] | Graph["companies"][number])[];
}

/** The actors around one, those with most events between them first. */
export function bonds(graph: Graph, id: string): readonly Bondsman[] {
  const count = ({ lines }: Bondsman): number => new Set(lines.flatMap(({ events }) => events)).size;
  return graph.nodes
    .filter((node) => node.id !== id)
    .map((node) => ({ node, lines: linesOf(graph, id, node.id) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => count(b) - count(a));
}

/** Every line between two actors, companies that both belong to among them. */
export function linesOf(graph: Graph, one: string, other: string): Bondsman["lines"] {
  const joins = (from: string, to: string): boolean => (from === one && to === other) || (from === other && to === one);
  return [
    ...graph.ties.filter(({ from, to }) => joins(from, to)),
    ...graph.companies.filter(({ members }) => members.includes(one) && members.includes(other)),
  ];
}
