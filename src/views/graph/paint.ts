import { type DiscWords, drawDisc, drawTitle } from "./drawDisc.ts";
import { type Emphasis, FAR } from "./emphasis.ts";
import { type Glyph, MARK_GLYPHS } from "./glyphs.ts";
import { groupShape } from "./groups.ts";
import { LINE_HEIGHT, type Lettering } from "./lettering.ts";
import { type LineGroup, paintLines, paintOver } from "./lines.ts";
import { type NodeGroup, nodeGroup, paintNodes } from "./nodes.ts";
import { MARK, type Mark, type Overlay, boxOf } from "./overlay.ts";
import type { Palette } from "./palette.ts";
import type { Point } from "./point.ts";
import type { Scene } from "./scene.ts";
import type { Disc } from "./shown.ts";

/** All that a picture is painted from. */
export interface Painting {
  readonly scene: Scene;
  readonly lines: readonly LineGroup[];
  readonly nodes: readonly NodeGroup[];
  readonly overlay: Overlay;
  readonly emphasis: Emphasis;
  /** Ids of what the pointer is on: actors, groups, lines. */
  readonly hovered: ReadonlySet<string>;
  readonly colors: Palette;
  readonly lettering: Lettering;
  readonly words: (disc: Disc) => DiscWords;
}

/** Where the picture lies: its origin on the canvas, its zoom, the canvas's size, and how many pixels make one. */
export interface Sight {
  readonly pan: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** Whether it is being moved or zoomed right now. */
  readonly moving: boolean;
}

/** Paints a picture: open groups as its ground, lines, closed groups, nodes, then what is written above them. */
export function paint(context: CanvasRenderingContext2D, painting: Painting, sight: Sight): void {
  const { scene, lines, nodes, overlay, emphasis, hovered, colors, lettering, words } = painting;
  const { pan, zoom, ratio, width, height, moving } = sight;
  const world = (): void => context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
  const screen = (): void => context.setTransform(ratio, 0, 0, ratio, ratio * pan.x, ratio * pan.y);
  const discs = (open: boolean, drawing: typeof drawDisc): void => {
    for (const disc of scene.discs) {
      if (disc.open !== open) continue;
      drawing(context, { disc, zoom, emphasis, hovered: hovered.has(disc.id), colors, lettering, words });
    }
  };
  const [left, top] = [-pan.x / zoom, -pan.y / zoom];
  const window = { ...{ left, top, zoom, ratio, moving }, right: left + width / zoom, bottom: top + height / zoom };
  world();
  paintLines(
    context,
    lines.filter(({ under }) => under),
    window,
  );
  screen();
  discs(true, drawDisc);
  world();
  paintLines(
    context,
    lines.filter(({ under }) => !under),
    window,
  );
  if (hovered.size > 0)
    paintOver(
      context,
      scene.lines.filter(({ line }) => hovered.has(line)),
      colors,
    );
  screen();
  discs(false, drawDisc);
  world();
  paintNodes(context, nodes, zoom);
  const under = scene.nodes.filter(({ id }) => hovered.has(id) && !emphasis.chosen.has(id));
  if (under.length > 0) paintNodes(context, [nodeGroup(under, "hovered", colors)], zoom);
  screen();
  discs(true, drawTitle);
  const { near } = emphasis;
  for (const mark of overlay.marks) {
    if (!isSeen(mark, sight)) continue;
    context.globalAlpha = near && !near.has(mark.line) ? FAR : 1;
    drawMark(context, mark, colors);
  }
  for (const { node, box } of overlay.names) {
    const [x, y] = [(box.left + box.right) / 2, box.top];
    if (hovered.has(node.id) || !isSeen({ x, y }, sight)) continue;
    context.globalAlpha = !near || near.has(node.id) ? 1 : 0.5;
    lettering.draw(context, lettering.name(node.name), x, y, emphasis.chosen.has(node.id), ratio);
  }
  context.globalAlpha = 1;
  for (const node of under) {
    const box = overlay.names.find((name) => name.node === node)?.box;
    const below = node.y * zoom + (node.side / 2) * zoom + 3;
    const [x, y] = box ? [(box.left + box.right) / 2, box.top] : [node.x * zoom, below];
    lettering.draw(context, lettering.name(node.name), x, Math.min(y, height - pan.y - LINE_HEIGHT), true, ratio);
  }
}

/** Whether a thing at a point of the picture, its zoom applied, can be seen. */
function isSeen({ x, y }: Point, { pan, width, height }: Sight): boolean {
  return x + pan.x > -90 && y + pan.y > -60 && x + pan.x < width + 90 && y + pan.y < height + 60;
}

/** A mark on a ground of paper, its count beside it where it stands for several events. */
function drawMark(context: CanvasRenderingContext2D, mark: Mark, colors: Palette): void {
  const { left, right, top, bottom } = boxOf(mark);
  context.fillStyle = colors.paper;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fill();
  const x = left + 3 + MARK / 2;
  drawGlyph(context, MARK_GLYPHS[groupShape(mark.group)], x, mark.y, MARK, colors.groups[mark.group]);
  if (mark.denied) drawGlyph(context, { line: "M1.5 14.5 14.5 1.5" }, x, mark.y, MARK, colors.force);
  if (mark.count === "") return;
  context.font = `500 11px ${colors.sans}`;
  context.fillStyle = colors.soft;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.direction = "ltr";
  context.fillText(mark.count, left + MARK + 5, mark.y + 0.5);
}

const paths = new Map<string, Path2D>();
function path(d: string): Path2D {
  const known = paths.get(d) ?? new Path2D(d);
  paths.set(d, known);
  return known;
}

/** Draws a picture of a box of 16 by 16 around a point. */
function drawGlyph(
  context: CanvasRenderingContext2D,
  { fill, line }: Glyph,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 16, size / 16);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.lineWidth = 1.5;
  context.fillStyle = color;
  context.strokeStyle = color;
  if (fill !== undefined) context.fill(path(fill));
  if (line !== undefined) context.stroke(path(line));
  context.restore();
}
