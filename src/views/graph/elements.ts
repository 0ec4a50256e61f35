import type { ElementDefinition, StylesheetJson } from "cytoscape";
import type { ActorKind } from "../../model/index.ts";
import type { Scene } from "./scene.ts";

/** The outline of an actor's kind in Cytoscape's words: where the pointer hits it. */
const SHAPES = {
  person: "ellipse",
  organization: "hexagon",
  state: "round-rectangle",
  group: "octagon",
  outlet: "round-tag",
} as const satisfies Record<ActorKind, string>;

/** A company's own point is as large as its mark. */
const HUB = 18;

/** The picture as Cytoscape takes it, to find what is under the pointer; how it looks is the painter's business. */
export function elements(scene: Scene): readonly ElementDefinition[] {
  return [
    ...scene.discs.map(({ id, open, cluster: { x, y, r } }) => ({
      group: "nodes" as const,
      data: { id, shape: "ellipse", size: 2 * r },
      position: { x, y },
      classes: open ? "disc open" : "disc",
      grabbable: false,
      pannable: true,
    })),
    ...scene.nodes.map(({ id, kind, side, x, y }) => ({
      group: "nodes" as const,
      data: { id, shape: SHAPES[kind], size: side },
      position: { x, y },
      classes: "actor",
    })),
    ...scene.hubs.map(({ id, x, y }) => ({
      group: "nodes" as const,
      data: { id, shape: "ellipse", size: HUB },
      position: { x, y },
      classes: "hub",
    })),
    ...scene.lines.map(({ id, line, from, to, bend, width }) => ({
      group: "edges" as const,
      data: { id, line, source: from, target: to, bend, width },
      classes: bend === 0 ? "straight" : "bowed",
      pannable: true,
    })),
  ];
}

/** What Cytoscape needs to know of how things look, to find them. */
export const STYLE: StylesheetJson = [
  {
    selector: "node",
    style: { shape: "data(shape)" as "ellipse", width: "data(size)", height: "data(size)", "z-index": 10 },
  },
  { selector: "node.disc", style: { "z-index": 0 } },
  { selector: "node.open", style: { events: "no" } },
  { selector: "edge", style: { width: "data(width)", "curve-style": "straight", "z-index": 1 } },
  {
    selector: "edge.bowed",
    style: {
      "curve-style": "unbundled-bezier",
      "control-point-distances": "data(bend)" as unknown as number[],
      "control-point-weights": [0.5],
    },
  },
];

/** What tells two definitions of one id apart. */
export function signature({ data, classes, position }: ElementDefinition): string {
  const place = position ? `${position.x.toFixed(1)} ${position.y.toFixed(1)}` : "";
  return [data["size"], data["width"], data["bend"], data["shape"], classes, place].map(String).join("|");
}
