import { type Emphasis, FAR } from "./emphasis.ts";
import { KIND_GLYPHS, KIND_INSET, KIND_INSET_SCALE, KIND_OUTLINES } from "./glyphs.ts";
import type { Palette } from "./palette.ts";
import type { NodeShape } from "./scene.ts";

/** Nodes that look alike, as one path: a thousand are then drawn in a few strokes. */
export interface NodeGroup {
  readonly path: Path2D;
  /** The pictures of kinds, filled and stroked. */
  readonly glyphs: { readonly fill: Path2D; readonly line: Path2D };
  readonly alpha: number;
  readonly color: string;
  readonly border: number;
  readonly fill: string;
  /** The colour of the pictures. */
  readonly mark: string;
}

/** From this zoom on, nodes show the picture of their kind. */
const DETAIL = 0.34;

type Look = "far" | "usual" | "hovered" | "chosen";

/** The nodes of a scene by how they look, those that stand out last. */
export function nodeGroups(
  nodes: readonly NodeShape[],
  { near, chosen }: Emphasis,
  colors: Palette,
): readonly NodeGroup[] {
  const looks: Readonly<Record<Look, NodeShape[]>> = { far: [], usual: [], hovered: [], chosen: [] };
  for (const node of nodes)
    looks[chosen.has(node.id) ? "chosen" : near && !near.has(node.id) ? "far" : "usual"].push(node);
  return (["far", "usual", "chosen"] as const)
    .filter((look) => looks[look].length > 0)
    .map((look) => nodeGroup(looks[look], look, colors));
}

/** Nodes of one look. */
export function nodeGroup(nodes: readonly NodeShape[], look: Look, colors: Palette): NodeGroup {
  const path = new Path2D();
  const glyphs = { fill: new Path2D(), line: new Path2D() };
  for (const { kind, x, y, side } of nodes) {
    const scale = side / 22;
    path.addPath(pathOf(KIND_OUTLINES[kind]), new DOMMatrix([scale, 0, 0, scale, x - 12 * scale, y - 12 * scale]));
    const small = scale * KIND_INSET_SCALE;
    const inset = KIND_INSET[kind];
    const within = new DOMMatrix([small, 0, 0, small, x + (inset.x - 12) * scale, y + (inset.y - 12) * scale]);
    const { fill, line } = KIND_GLYPHS[kind];
    if (fill !== undefined) glyphs.fill.addPath(pathOf(fill), within);
    if (line !== undefined) glyphs.line.addPath(pathOf(line), within);
  }
  return {
    ...{ path, glyphs },
    alpha: look === "far" ? FAR : 1,
    color: colors.ink,
    fill: look === "hovered" ? colors.wash : colors.card,
    border: look === "chosen" ? 3.5 : look === "hovered" ? 2.25 : 1.5,
    mark: look === "chosen" ? colors.ink : colors.soft,
  };
}

export function paintNodes(context: CanvasRenderingContext2D, groups: readonly NodeGroup[], zoom: number): void {
  for (const { path, glyphs, alpha, color, fill, border, mark } of groups) {
    context.globalAlpha = alpha;
    context.fillStyle = fill;
    context.strokeStyle = color;
    context.lineWidth = Math.max(border, (border * 0.55) / zoom);
    context.fill(path);
    context.stroke(path);
    if (zoom < DETAIL) continue;
    context.fillStyle = mark;
    context.strokeStyle = mark;
    context.lineWidth = 1.6;
    context.fill(glyphs.fill);
    context.stroke(glyphs.line);
  }
}

const outlines = new Map<string, Path2D>();
function pathOf(d: string): Path2D {
  const known = outlines.get(d) ?? new Path2D(d);
  outlines.set(d, known);
  return known;
}
