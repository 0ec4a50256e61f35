import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Graph } from "./groups.ts";
import { type Point, pivotPositions } from "./pivots.ts";
import { nodeSize } from "./sizes.ts";

cytoscape.use(fcose);

const LENGTH = 96;

/** Room that an actor's name wants on either side of the middle, and below. */
const LABEL = { width: 84, height: 20 };

/**
 * Where the actors stand. Those that have a place keep it; the others find theirs around them. The same graph always gives
 * the same picture.
 */
export function layout(graph: Graph, kept: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const fresh = graph.nodes.filter(({ id }) => !kept.has(id));
  if (fresh.length === 0) return kept;
  const start = fresh.length === graph.nodes.length ? pivotPositions(graph, LENGTH) : beside(graph, kept);
  const most = graph.nodes[0]?.weight ?? 0;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
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
          data: { id, width: 16, height: 16 },
          position: middle(members.map((member) => start.get(member))),
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
  const fixed = graph.nodes.flatMap(({ id }) => {
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
  const placed = new Map(kept);
  for (const { id } of fresh) placed.set(id, { ...cy.$id(id).position() });
  cy.destroy();
  return placed;
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
