import type { ActorKind } from "../../model/index.ts";
import type { Emphasis } from "./emphasis.ts";
import { type Glyph, KIND_GLYPHS, MARK_GLYPHS } from "./glyphs.ts";
import { type Group, familyOf, groupShape } from "./groups.ts";
import { type Box, Grid, type Wish, placeLabels } from "./labels.ts";
import type { Palette } from "./palette.ts";
import type { Written } from "./text.ts";

/** An actor as it stands on the screen. */
export interface Standing {
  readonly id: string;
  readonly kind: ActorKind;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly name: Written;
}

/** The middle of a line, or a company's own point, where its mark goes. */
export interface Middle {
  readonly id: string;
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  /** Length of the line on the screen; a company's is endless, for its mark is all there is of it. */
  readonly length: number;
  readonly count: string;
  readonly denied: boolean;
}

export interface Scene {
  readonly standing: readonly Standing[];
  readonly middles: readonly Middle[];
  readonly emphasis: Emphasis;
  readonly hovered: ReadonlySet<string>;
  /** What is free beside the outermost nodes. */
  readonly rim: number;
}

/** What is drawn above the nodes and lines: with places found, so that panning only moves it. */
export interface Overlay {
  readonly scene: Scene;
  readonly names: ReadonlyMap<string, Box>;
  readonly marks: ReadonlySet<string>;
}

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 15;
const MARK = 13;
const FAR = 0.35;

/** Finds a place for every name and mark that can have one: first for what is chosen or hovered, then by weight. */
export function overlay(scene: Scene): Overlay {
  const { standing, middles, emphasis, hovered } = scene;
  const rank = (id: string): number =>
    hovered.has(id) || emphasis.chosen.has(id) ? 0 : !emphasis.near || emphasis.near.has(id) ? 1 : 2;
  const wishes: Wish[] = standing
    .map(({ id, x, y, rx, ry, name }) => ({
      ...{ id, x, y, rx, ry },
      width: name.width + 4,
      height: name.lines.length * LINE_HEIGHT,
      must: rank(id) === 0,
    }))
    .sort((a, b) => rank(a.id) - rank(b.id));
  const hubs = middles.filter(({ length }) => length === Infinity);
  const names = placeLabels(wishes, hubs.map(boxOf), scene.rim);
  const grid = new Grid();
  for (const box of names.values()) grid.add(box, "name");
  for (const { x, y, rx, ry } of standing)
    grid.add({ left: x - rx, top: y - ry, right: x + rx, bottom: y + ry }, "node");
  const marks = new Set<string>();
  for (const middle of [...middles].sort((a, b) => rank(a.id) - rank(b.id) || b.length - a.length)) {
    const box = boxOf(middle);
    const quiet = familyOf(middle.group) === undefined;
    const clear = emphasis.near ? 44 : 58;
    const wanted = middle.length === Infinity || (!quiet && middle.length > clear && rank(middle.id) < 2);
    if (!wanted || (middle.length !== Infinity && !grid.isFree(box, middle.id))) continue;
    grid.add(box, middle.id);
    marks.add(middle.id);
  }
  return { scene, names, marks };
}

/** Draws the overlay into a context whose origin is the graph's. */
export function draw(context: CanvasRenderingContext2D, over: Overlay, colors: Palette): void {
  const { scene, names, marks } = over;
  const { near, chosen } = scene.emphasis;
  const alpha = (id: string): number => (near && !near.has(id) ? FAR : 1);
  for (const middle of scene.middles) {
    if (!marks.has(middle.id)) continue;
    context.globalAlpha = alpha(middle.id);
    drawMark(context, middle, colors);
  }
  for (const { id, kind, x, y, rx } of scene.standing) {
    if (rx < 5.5) continue;
    context.globalAlpha = alpha(id);
    drawGlyph(context, KIND_GLYPHS[kind], x, y, Math.min(22, rx * 1.05), chosen.has(id) ? colors.ink : colors.soft);
  }
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { id, name } of scene.standing) {
    const box = names.get(id);
    if (!box) continue;
    const strong = chosen.has(id) || scene.hovered.has(id);
    context.globalAlpha = strong ? 1 : near && !near.has(id) ? 0.5 : 1;
    context.font = font(colors, strong);
    context.direction = name.dir;
    write(context, name, box, colors);
  }
  context.globalAlpha = 1;
}

/** The font of names. */
export function font(colors: Palette, strong: boolean): string {
  return `${strong ? "600" : "400"} ${String(FONT_SIZE)}px ${colors.sans}`;
}

function write(context: CanvasRenderingContext2D, name: Written, box: Box, colors: Palette): void {
  const x = (box.left + box.right) / 2;
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colors.paper;
  context.fillStyle = colors.ink;
  for (const [place, line] of name.lines.entries()) {
    const y = box.top + (place + 0.5) * LINE_HEIGHT;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** A mark on a ground of paper, its count beside it where it stands for several events. */
function drawMark(context: CanvasRenderingContext2D, middle: Middle, colors: Palette): void {
  const { left, right, top, bottom } = boxOf(middle);
  context.fillStyle = colors.paper;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fill();
  const x = left + 3 + MARK / 2;
  const color = colors.groups[middle.group];
  drawGlyph(context, MARK_GLYPHS[groupShape(middle.group)], x, middle.y, MARK, color);
  if (middle.denied) drawGlyph(context, { line: "M1.5 14.5 14.5 1.5" }, x, middle.y, MARK, colors.force);
  if (middle.count === "") return;
  context.font = `500 11px ${colors.sans}`;
  context.fillStyle = colors.soft;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.direction = "ltr";
  context.fillText(middle.count, left + MARK + 5, middle.y + 0.5);
}

function boxOf({ x, y, count }: Middle): Box {
  const width = MARK + 6 + (count === "" ? 0 : 3 + count.length * 6.5);
  return { left: x - width / 2, top: y - MARK / 2 - 3, right: x + width / 2, bottom: y + MARK / 2 + 3 };
}

const paths = new Map<string, Path2D>();
function path(d: string): Path2D {
  const known = paths.get(d) ?? new Path2D(d);
  paths.set(d, known);
  return known;
}

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
