import { direction } from "../direction.ts";
import { type Emphasis, FAR } from "./emphasis.ts";
import { GROUPS, familyOf } from "./groups.ts";
import { type Lettering, font, write } from "./lettering.ts";
import type { Palette } from "./palette.ts";
import type { Disc } from "./shown.ts";

/** What is said of a group: what it is called, how many actors it has, and who they are. */
export interface DiscWords {
  readonly title: string;
  readonly count: string;
  readonly number: string;
  readonly names: readonly string[];
}

export interface DiscDrawing {
  readonly disc: Disc;
  readonly zoom: number;
  readonly emphasis: Emphasis;
  readonly hovered: boolean;
  readonly colors: Palette;
  readonly lettering: Lettering;
  readonly words: (disc: Disc) => DiscWords;
}

const LINE = 16;
/** A closed disc smaller than this says its number alone; smaller still, nothing. */
const WORDS_FROM = 30;
const NUMBER_FROM = 13;
const RING = 3;
/** So much room an open group's title has, however small its disc. */
const TITLE = 96;
const FULL = 2 * Math.PI;

/** Draws a group: closed, as a disc that tells what is in it, ringed by what its members do; open, as the ground they stand on. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  { disc, zoom, emphasis, hovered, colors, lettering, words }: DiscDrawing,
): void {
  const { cluster, open, id } = disc;
  const [x, y, r] = [cluster.x * zoom, cluster.y * zoom, cluster.r * zoom];
  const { near, chosen } = emphasis;
  const isLit = hovered || chosen.has(id);
  context.globalAlpha = near && !near.has(id) && !open ? FAR : 1;
  context.beginPath();
  context.arc(x, y, r, 0, FULL);
  context.fillStyle = open ? colors.sunk : isLit ? colors.wash : colors.card;
  context.fill();
  context.lineWidth = isLit ? 2.5 : 1.25;
  context.strokeStyle = isLit ? colors.ink : colors.line;
  context.stroke();
  context.textAlign = "center";
  context.textBaseline = "middle";
  const { title, count, number, names } = words(disc);
  if (!open) {
    if (r > NUMBER_FROM) ring(context, disc, x, y, r - RING / 2 - 1.5, colors);
    if (r >= WORDS_FROM) {
      const room = Math.floor((r * 1.25) / LINE);
      const lines = [title, count, ...names].slice(0, Math.max(2, Math.min(room, 6)));
      const top = y - ((lines.length - 1) * LINE) / 2;
      for (const [place, line] of lines.entries()) {
        const at = top + place * LINE;
        const wide = 2 * Math.sqrt(Math.max(0, (r - 10) ** 2 - (Math.abs(at - y) + 6) ** 2));
        if (wide > 24)
          writeLine(context, line, x, at, place === 0 ? 600 : 400, wide, place === 0 ? colors.ink : colors.soft);
      }
    } else if (r > NUMBER_FROM) {
      writeLine(context, number, x, y, 600, 2 * r);
    }
  }
  context.globalAlpha = 1;

  function writeLine(
    on: CanvasRenderingContext2D,
    text: string,
    at: number,
    middle: number,
    weight: 400 | 600,
    most: number,
    color = colors.ink,
  ): void {
    const shown = lettering.line(text, most, weight === 600);
    on.font = font(colors, weight === 600);
    on.direction = direction(text);
    on.fillStyle = color;
    on.fillText(shown, at, middle);
  }
}

/** Writes what an open group is called above its disc. */
export function drawTitle(
  context: CanvasRenderingContext2D,
  { disc, zoom, colors, lettering, words }: DiscDrawing,
): void {
  const { x, y, r } = disc.cluster;
  const { title, number } = words(disc);
  const end = ` · ${number}`;
  const room = Math.max(TITLE, 1.7 * r * zoom) - lettering.width(end, true);
  context.globalAlpha = 1;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = font(colors, true);
  context.direction = direction(title);
  write(context, lettering.line(title, room, true) + end, x * zoom, (y - r) * zoom - 11, colors);
}

/** What the members of a group do, kind by kind, around its disc. */
function ring(
  context: CanvasRenderingContext2D,
  { acts }: Disc,
  x: number,
  y: number,
  r: number,
  colors: Palette,
): void {
  const kinds = GROUPS.filter((group) => familyOf(group) !== undefined && acts.has(group));
  const all = kinds.reduce((sum, group) => sum + (acts.get(group) ?? 0), 0);
  const gap = kinds.length > 1 ? Math.min(0.06, 3 / r) : 0;
  let from = -FULL / 4;
  context.lineWidth = RING;
  context.lineCap = "butt";
  for (const group of kinds) {
    const to = from + ((acts.get(group) ?? 0) / all) * FULL;
    context.beginPath();
    context.arc(x, y, r, from + gap / 2, Math.max(from + gap / 2 + 0.01, to - gap / 2));
    context.strokeStyle = colors.groups[group];
    context.stroke();
    from = to;
  }
}
