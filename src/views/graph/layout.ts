import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { among } from "../../model/index.ts";
import type { Graph } from "./groups.ts";
import { pack } from "./packing.ts";
import { type Point, pivotPositions } from "./pivots.ts";
import { spaced } from "./room.ts";
import { nodeSize } from "./sizes.ts";

cytoscape.use(fcose);

const LENGTH = 96;

/** Forces crowd those with many ties; each is given this much room of its own, so that the middle opens. */
const SPREAD = { beside: 64, below: 34 };

/** Room for a company's mark. */
const HUB = 30;

/** Room that an actor's name wants on either side of the middle, and below. */
const LABEL = { width: 84, height: 20 };

/**
 * Where the actors and companies of a graph stand: those who have to do with each other together, such groups side by side
 * in a picture about `aspect` times as wide as high. The same graph always gives the same picture.
 */
export function layout(graph: Graph, aspect: number): ReadonlyMap<string, Point> {
  const groups = components(graph).map((group) => {
    const points = arrange(group, new Map());
    const xs = [...points.values()].map(({ x }) => x);
    const ys = [...points.values()].map(({ y }) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - left + LABEL.width, Math.max(...ys) - top + LABEL.height * 3];
    return { id: group.nodes[0]?.id ?? "", points, left, top, width, height };
  });
  const corners = pack(groups, aspect);
  return new Map(
    groups.flatMap(({ id, points, left, top }) => {
      const corner = corners.get(id) ?? { x: 0, y: 0 };
      return [...points].map(([each, { x, y }]) => [each, { x: x - left + corner.x, y: y - top + corner.y }] as const);
    }),
  );
}

/** The same with those who have a place already staying there; the others find theirs around them. */
export function arrange(graph: Graph, kept: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const all = [...graph.nodes, ...graph.companies].map(({ id }) => id);
  const fresh = all.filter((id) => !kept.has(id));
  if (fresh.length === 0) return kept;
  const start = kept.size === 0 ? pivotPositions(graph, LENGTH) : beside(graph, kept);
  const most = graph.nodes[0]?.weight ?? 0;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)" } }],
    elements: {
      nodes: [
        ...graph.nodes.map(({ id, weight }) => {
          const size = nodeSize(weight, most);
          return {
            data: { id, width: Math.max(size, LABEL.width), height: size + LABEL.height },
            position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
          };
        }),
        ...graph.companies.map(({ id, members }) => ({
          data: { id, width: HUB, height: HUB },
          position: kept.get(id) ?? middle(members.map((member) => start.get(member))),
        })),
      ],
      edges: [
        ...graph.ties.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
        ...graph.companies.flatMap(({ id, members }) =>
          members.map((member) => ({ data: { source: id, target: member } })),
        ),
      ],
    },
  });
  const fixed = all.flatMap((id) => {
    const position = kept.get(id);
    return position ? [{ nodeId: id, position: { ...position } }] : [];
  });
  const options = {
    name: "fcose" as const,
    quality: graph.nodes.length > 150 ? ("default" as const) : ("proof" as const),
    randomize: false,
    animate: false,
    fit: false,
    idealEdgeLength: () => LENGTH,
    nodeRepulsion: () => 9000,
    edgeElasticity: () => 0.35,
    gravity: 0.35,
    gravityRange: 3,
    numIter: 2500,
    tile: false,
    ...(fixed.length > 0 ? { fixedNodeConstraint: fixed } : {}),
  } satisfies Partial<fcose.FcoseLayoutOptions>;
  cy.layout(options).run();
  const found = cy
    .nodes()
    .map((node) => ({ id: node.id(), ...node.position(), side: node.height(), pinned: kept.has(node.id()) }));
  cy.destroy();
  return new Map([...kept, ...spaced(found, SPREAD.beside, SPREAD.below)]);
}

/** The middle of some points; of none, the origin. */
export function middle(points: readonly (Point | undefined)[]): { x: number; y: number } {
  const known = points.filter((point) => point !== undefined);
  const count = Math.max(1, known.length);
  return {
    x: known.reduce((sum, { x }) => sum + x, 0) / count,
    y: known.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The parts of a graph that no tie or company joins. */
function components(graph: Graph): readonly Graph[] {
  const part = new Map<string, Set<string>>(graph.nodes.map(({ id }) => [id, new Set([id])]));
  const join = (one: string, other: string): void => {
    const [a, b] = [part.get(one), part.get(other)];
    if (!a || !b || a === b) return;
    for (const id of b) part.set(id, a.add(id));
  };
  for (const { from, to } of graph.ties) join(from, to);
  for (const { members } of graph.companies) for (const member of members) join(members[0] ?? "", member);
  return [...new Set(part.values())].map((ids) => among(graph, ids));
}

/** Newcomers begin outside of those they are tied to, so that they need not push through. */
function beside(graph: Graph, kept: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const all = middle([...kept.values()]);
  const start = new Map(kept);
  let turn = 0;
  for (const { id } of graph.nodes) {
    if (kept.has(id)) continue;
    const near = [
      ...graph.ties.flatMap(({ from, to }) => (from === id ? to : to === id ? from : [])),
      ...graph.companies.flatMap(({ members }) => (members.includes(id) ? members : [])),
    ];
    const known = near.map((other) => kept.get(other)).filter((point) => point !== undefined);
    const from = known.length > 0 ? middle(known) : all;
    const away = Math.atan2(from.y - all.y, from.x - all.x) + ++turn * 0.7;
    start.set(id, { x: from.x + Math.cos(away) * LENGTH, y: from.y + Math.sin(away) * LENGTH });
  }
  return start;
}
