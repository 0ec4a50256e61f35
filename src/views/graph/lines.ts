import { type Emphasis, FAR_LINE } from "./emphasis.ts";
import { head } from "./heads.ts";
import type { Palette } from "./palette.ts";
import type { LineShape, Stroke } from "./scene.ts";

/** Lines that look alike. */
export interface LineGroup {
  readonly lines: readonly LineShape[];
  readonly alpha: number;
  readonly color: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly under: boolean;
}

/** The part of the picture that is seen, and what it is seen through. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly zoom: number;
  readonly ratio: number;
  /** Whether it is being moved or zoomed right now. */
  readonly moving: boolean;
}

const DASHES: Readonly<Record<Stroke, readonly number[]>> = { solid: [], dashed: [7, 5], dotted: [0.1, 5] };
/** So many are stroked at once. Canvases are slow with long paths and with many short ones. */
const TOGETHER = 8;
/** No line is thinner on the screen, so that it is still seen from far away. */
const THINNEST = 0.6;
/** From this zoom on, lines show their direction. */
const ARROWS = 0.34;
/** More than this many in sight are drawn as hairlines while the picture moves. */
const HEAVY = 400;
const HAIRLINES = 120;

/** How strongly lines are drawn where there are so many of them: the more, the fainter, so that their paths stay apart. */
export function strength(lines: number): number {
  return lines < 120 ? 0.72 : lines < 400 ? 0.5 : lines < 1200 ? 0.34 : 0.22;
}

/** The lines of a scene by how they look, the faintest first. */
export function lineGroups(lines: readonly LineShape[], { near }: Emphasis, colors: Palette): readonly LineGroup[] {
  const usual = strength(lines.length);
  const found = new Map<string, LineGroup & { readonly lines: LineShape[] }>();
  for (const shape of lines) {
    const { line, from, to, group, width, stroke, under } = shape;
    // A company's spokes stand out where they lead to somebody who does.
    const own = !near ? usual : near.has(line) && (near.has(from) || near.has(to)) ? 0.95 : FAR_LINE;
    const alpha = group === "source" || under ? own * 0.7 : own;
    const key = `${group ?? ""} ${String(width)} ${stroke} ${String(alpha)} ${String(under)}`;
    const known = found.get(key);
    if (known) known.lines.push(shape);
    else
      found.set(key, {
        ...{ lines: [shape], alpha, width, under },
        color: group ? colors.groups[group] : colors.edge,
        dash: DASHES[stroke],
      });
  }
  return [...found.values()].sort((a, b) => a.alpha - b.alpha || b.width - a.width);
}

/** Draws the lines that can be seen. */
export function paintLines(context: CanvasRenderingContext2D, groups: readonly LineGroup[], window: Window): void {
  const seen = groups.map((group) => ({ ...group, lines: group.lines.filter((line) => isSeen(line, window)) }));
  const count = seen.reduce((sum, { lines }) => sum + lines.length, 0);
  const hair = window.moving && count > HEAVY;
  context.lineJoin = "round";
  for (const { lines, alpha, color, width, dash } of seen) {
    if (lines.length === 0) continue;
    const wide = hair ? 1 / (window.zoom * window.ratio) : Math.max(width, THINNEST / window.zoom);
    context.globalAlpha = alpha;
    context.strokeStyle = color;
    context.lineWidth = wide;
    context.lineCap = dash.length > 0 && !hair ? "round" : "butt";
    context.setLineDash(hair ? [] : [...dash]);
    const step = hair ? HAIRLINES : TOGETHER;
    for (let from = 0; from < lines.length; from += step) stroked(context, lines, from, from + step);
    if (hair || window.zoom < ARROWS) continue;
    context.fillStyle = color;
    context.beginPath();
    for (const line of lines) if (line.directed) addHead(context, line);
    context.fill();
  }
  context.setLineDash([]);
}

/** Draws some lines whatever else is drawn, in full. */
export function paintOver(context: CanvasRenderingContext2D, lines: readonly LineShape[], colors: Palette): void {
  for (const line of lines) {
    const color = line.group ? colors.groups[line.group] : colors.edge;
    context.globalAlpha = 1;
    context.strokeStyle = color;
    context.fillStyle = color;
    context.lineWidth = line.width;
    context.lineCap = "round";
    context.setLineDash([...DASHES[line.stroke]]);
    stroked(context, [line], 0, 1);
    context.beginPath();
    addHead(context, line);
    context.fill();
  }
  context.setLineDash([]);
}

function stroked(context: CanvasRenderingContext2D, lines: readonly LineShape[], from: number, to: number): void {
  context.beginPath();
  for (let place = from; place < Math.min(to, lines.length); place++) {
    const line = lines[place];
    if (!line) continue;
    const { a, b, c, bend } = line;
    context.moveTo(a.x, a.y);
    if (bend === 0) context.lineTo(b.x, b.y);
    else context.quadraticCurveTo(c.x, c.y, b.x, b.y);
  }
  context.stroke();
}

function addHead(context: CanvasRenderingContext2D, line: LineShape): void {
  const tip = head(line);
  if (!tip) return;
  if (tip.kind === "dot") {
    context.moveTo(tip.x + 3, tip.y);
    context.arc(tip.x, tip.y, 3, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(tip.x, tip.y);
  for (const [x, y] of tip.back) context.lineTo(x, y);
  context.closePath();
}

function isSeen({ a, b, c }: LineShape, { left, top, right, bottom }: Window): boolean {
  return (
    Math.max(a.x, b.x, c.x) > left &&
    Math.min(a.x, b.x, c.x) < right &&
    Math.max(a.y, b.y, c.y) > top &&
    Math.min(a.y, b.y, c.y) < bottom
  );
}
