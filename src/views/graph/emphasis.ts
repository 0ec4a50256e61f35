import { type ActorNode, among } from "../../model/index.ts";
import type { Graph } from "./groups.ts";
import { type Bundle, type Shown, pairOf } from "./shown.ts";

/** What stands out, by the ids of nodes and lines. */
export interface Emphasis {
  /** What keeps its full colour while the rest steps back; undefined when nothing steps back. */
  readonly near: ReadonlySet<string> | undefined;
  /** What is selected itself. */
  readonly chosen: ReadonlySet<string>;
}

/** What the view turns on: an actor, an event, two actors and what is between them, or the way from one to another. */
export type Focus =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: string }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "between"; readonly ends: readonly string[]; readonly line: string }
  | { readonly kind: "path"; readonly ends: readonly string[] };

/** How strongly a node that steps back is drawn, and a line. */
export const FAR = 0.35;
export const FAR_LINE = 0.12;

export const NO_EMPHASIS: Emphasis = { near: undefined, chosen: new Set() };

/** A line of the graph: a tie of two, or a company. */
type Bond = Graph["ties"][number] | Graph["companies"][number];
/** A line of the picture, whatever it stands for. */
export type Line = Bond | Bundle;

/** All lines of what is shown. */
export function linesIn({ graph, bundles }: Shown): readonly Line[] {
  return [...graph.ties, ...graph.companies, ...bundles];
}

/** The ids of those whom a line joins: actors or closed groups. */
export function endsOf(line: Line): readonly string[] {
  return line.kind === "company" ? line.members : [line.from, line.to];
}

/** What stands out when the view turns on something; nothing, where the picture does not show that. */
export function emphasis(shown: Shown, focus: Focus): Emphasis {
  switch (focus.kind) {
    case "none":
      return NO_EMPHASIS;
    case "actor": {
      if (!shown.graph.nodes.some(({ id }) => id === focus.id)) return NO_EMPHASIS;
      const lines = linesIn(shown).filter((line) => endsOf(line).includes(focus.id));
      return { near: nearOf(lines, [focus.id]), chosen: new Set([focus.id]) };
    }
    case "event": {
      const lines = linesIn(shown).filter(({ events }) => events.includes(focus.id));
      if (lines.length === 0) return NO_EMPHASIS;
      return { near: nearOf(lines, []), chosen: new Set(lines.map(({ id }) => id)) };
    }
    case "between":
      return {
        near: new Set([...focus.ends, ...linesBetween(shown.graph, focus.ends), focus.line]),
        chosen: new Set([focus.line]),
      };
    case "path": {
      const steps = new Set(focus.ends.slice(1).map((id, step) => pairOf(id, focus.ends[step] ?? "")));
      const lines = linesIn(shown).filter((line) => {
        const ends = endsOf(line);
        return ends.some((one, place) => ends.slice(place + 1).some((other) => steps.has(pairOf(one, other))));
      });
      const ends = [focus.ends[0], focus.ends.at(-1)].filter((id) => id !== undefined);
      return { near: new Set([...focus.ends, ...lines.map(({ id }) => id)]), chosen: new Set(ends) };
    }
  }
}

function nearOf(lines: readonly Line[], ids: readonly string[]): ReadonlySet<string> {
  return new Set([...ids, ...lines.map(({ id }) => id), ...lines.flatMap(endsOf)]);
}

/** The ids of all lines that join two actors. */
export function linesBetween(graph: Graph, ends: readonly string[]): readonly string[] {
  return among(graph, new Set(ends)).ties.map(({ id }) => id);
}

/** Those whom an actor has to do with, and what ties them: what the list says below the actor's name. */
export interface Bondsman {
  readonly node: ActorNode;
  /** Lines between the two, companies among them. */
  readonly lines: readonly Bond[];
}

/** The actors around one, those with most events between them first. */
export function bonds(graph: Graph, id: string): readonly Bondsman[] {
  const lines = new Map<string, Bond[]>();
  const add = (other: string, line: Bond): void => {
    const known = lines.get(other);
    if (known) known.push(line);
    else if (other !== id) lines.set(other, [line]);
  };
  for (const line of [...graph.ties, ...graph.companies]) {
    const ends = endsOf(line);
    if (ends.includes(id)) for (const other of ends) add(other, line);
  }
  const count = (found: Bondsman): number => new Set(found.lines.flatMap(({ events }) => events)).size;
  return graph.nodes
    .flatMap((node): readonly Bondsman[] => {
      const own = lines.get(node.id);
      return own ? [{ node, lines: own }] : [];
    })
    .map((found) => ({ found, events: count(found) }))
    .sort((a, b) => b.events - a.events)
    .map(({ found }) => found);
}

/** Every line between two actors, companies that both belong to among them. */
export function linesOf(graph: Graph, one: string, other: string): readonly Bond[] {
  return [...graph.ties, ...graph.companies].filter((line) => {
    const ends = endsOf(line);
    return ends.includes(one) && ends.includes(other);
  });
}
