import type { ElementDefinition } from "cytoscape";
import type { Company, Status, Tie } from "../../model/index.ts";
import { type Graph, type Group, NODE_SHAPES } from "./groups.ts";
import type { Point } from "./pivots.ts";
import type { Placed } from "./placement.ts";
import { lineWidth, nodeSize } from "./sizes.ts";

/** How far lines between the same two actors stand apart at their middle, at most. */
const APART = 30;
/** How much a line that is alone bows, as a share of its length: enough to tell it from others that cross. */
const BOW = 0.09;

export interface Lines {
  readonly nodes: readonly ElementDefinition[];
  readonly edges: readonly ElementDefinition[];
}

/** The graph as Cytoscape takes it: actors and companies as nodes, ties and the spokes of companies as edges. */
export function elements(graph: Graph, { points, size }: Placed): Lines {
  const most = graph.nodes[0]?.weight ?? 0;
  const at = (id: string): Point => points.get(id) ?? { x: 0, y: 0 };
  return {
    nodes: [
      ...graph.nodes.map(({ id, actor, weight }) => ({
        group: "nodes" as const,
        data: { id, kind: actor.kind, shape: NODE_SHAPES[actor.kind], size: Math.round(nodeSize(weight, most) * size) },
        position: { ...at(id) },
        classes: "actor",
      })),
      ...graph.companies.map((company) => ({
        group: "nodes" as const,
        data: { id: company.id, group: company.group, count: company.events.length },
        position: { ...at(company.id) },
        classes: `company ${stroke(company)}`,
      })),
    ],
    edges: [
      ...bundles(graph.ties).flatMap((bundle) => bundle.map((tie, place) => tieEdge(tie, place, bundle.length, at))),
      ...graph.companies.flatMap((company) =>
        company.members.map((member) => ({
          group: "edges" as const,
          data: {
            id: `${company.id}>${member}`,
            source: member,
            target: company.id,
            line: company.id,
            group: company.group,
            width: lineWidth(company.events.length),
            bend: 0,
          },
          classes: `spoke ${stroke(company)}`,
        })),
      ),
    ],
  };
}

/** How far a line leaves the straight way, in Cytoscape's sense: to the left of its own direction. */
export function bend(from: string, to: string, place: number, count: number, length: number): number {
  const offset = count === 1 ? length * BOW : (place - (count - 1) / 2) * Math.min(APART, length * 0.3);
  return Math.round(from < to ? offset : -offset);
}

function tieEdge(
  tie: Tie<Group>,
  place: number,
  count: number,
  at: (id: string) => Point,
): ElementDefinition & { group: "edges" } {
  const { id, from, to, group, events, directed } = tie;
  const [a, b] = [at(from), at(to)];
  const length = Math.hypot(a.x - b.x, a.y - b.y);
  return {
    group: "edges",
    data: {
      id,
      source: from,
      target: to,
      line: id,
      group,
      width: group === "source" || group === "beside" ? 1 : lineWidth(events.length),
      bend: bend(from, to, place, count, length),
      place,
      of: count,
    },
    classes: `tie ${stroke(tie)} ${directed ? "directed" : ""} ${group}`,
  };
}

/** Ties of the same two actors, together. */
function bundles(ties: readonly Tie<Group>[]): readonly (readonly Tie<Group>[])[] {
  const found = new Map<string, Tie<Group>[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const bundle = found.get(key);
    if (bundle) bundle.push(tie);
    else found.set(key, [tie]);
  }
  return [...found.values()];
}

/** Solid for what happened or goes on, dashed for what is planned, dotted for what is only wanted or thought of. */
function stroke({ status }: Pick<Tie<Group> | Company<Group>, "status">): string {
  const strokes: Readonly<Record<Status, string>> = {
    happened: "solid",
    ongoing: "solid",
    planned: "dashed",
    "called-for": "dotted",
    hypothetical: "dotted",
  };
  return strokes[status];
}
