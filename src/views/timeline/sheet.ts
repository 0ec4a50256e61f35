import { markup } from "../../model/index.ts";
import { pngBlob } from "../pngBlob.ts";
import { OVER, axisHeight } from "./axis.ts";
import type { Brush, Faces } from "./brush.ts";
import { hatchingOf } from "./hatching.ts";
import { fontLost } from "./lettering.ts";
import { type Palette, sheer } from "./palette.ts";
import type { Painter, Picture } from "./picture.svelte.ts";
import { Sprites } from "./sprites.ts";
import { SvgMarks } from "./svgMarks.ts";
import { SvgPen, round } from "./svgPen.ts";

/** How wide the names of the lanes are, where they stand beside them. */
export const NAMES = 184;
const END = 24;
const HEAD = 48;
const FOOT = 40;
/** A canvas may measure no more than this on the machines that people have. */
const LONGEST = 16_000;
/** Dots for a point of the drawing, so that letters stay clear when enlarged. */
const SHARP = 2;

/** What is said beside the timeline in a file. */
export interface Caption {
  /** How many events of how many, and which days. */
  readonly title: string;
  readonly days: string;
  /** How many events have no date; empty where all have one. */
  readonly undated: string;
}

/** How a file is drawn. */
export interface Look {
  readonly palette: Palette;
  readonly faces: Faces;
  readonly dir: "ltr" | "rtl";
  readonly hijri: boolean;
  readonly caption: Caption;
}

/** A part of the sheet; what reaches over its edge is cut. */
interface Layer {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paint: Painter;
}

/** The timeline as it is shown, as an SVG document. */
export function sheetSvg(picture: Picture, look: Look): string {
  const { palette, faces, dir, caption } = look;
  const { width, height, layers } = sheet(picture, look);
  const parts = layers.map((layer, n) => {
    const pen = new SvgPen(`p${n}-`);
    const hatching = pen.hatching(sheer(palette.paper, 0.6));
    layer.paint({ context: pen, palette, faces, dir, hatching, sprites: new SvgMarks(pen, palette.force) });
    return `<svg x="${round(layer.x)}" y="${round(layer.y)}" width="${round(layer.width)}" height="${round(layer.height)}" overflow="hidden">${pen.markup}</svg>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${markup(palette.sans)}" role="img" aria-label="${markup(caption.title)}">`,
    `<title>${markup(`${caption.title}, ${caption.days}`)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...parts,
    "</svg>",
  ].join("\n");
}

/** The same as the bytes of a PNG; a very long one is made smaller. */
export async function sheetPng(picture: Picture, look: Look): Promise<Blob> {
  const { palette, faces, dir } = look;
  const { width, height, layers } = sheet(picture, look);
  const scale = Math.min(SHARP, LONGEST / width, LONGEST / height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = "middle";
  const hatching = hatchingOf(context, sheer(palette.paper, 0.6), scale);
  const sprites = new Sprites(context, palette.force, scale);
  for (const layer of layers) {
    context.setTransform(scale, 0, 0, scale, layer.x * scale, layer.y * scale);
    context.save();
    context.beginPath();
    context.rect(0, 0, layer.width, layer.height);
    context.clip();
    layer.paint({ context, palette, faces, dir, hatching, sprites });
    context.restore();
    fontLost(context);
  }
  return pngBlob(canvas);
}

/** Where the parts stand, and how large they are together. All lanes are on it, also those that one would have to scroll to. */
function sheet(picture: Picture, look: Look): { width: number; height: number; layers: readonly Layer[] } {
  const { dir, hijri, caption } = look;
  const { narrow, width: inner } = picture;
  const [names, end] = narrow ? [0, 0] : [NAMES, END];
  const left = dir === "ltr" ? names : end;
  const width = names + inner + end;
  const axis = axisHeight(hijri);
  const top = HEAD + axis;
  const tall = picture.drawn.height;
  const foot = caption.undated === "" ? 0 : FOOT;
  const { plot, names: lanes, axis: ticks } = picture.painters;
  const layer = (x: number, y: number, wide: number, high: number, paint: Painter | undefined): readonly Layer[] =>
    paint ? [{ x, y, width: wide, height: high, paint }] : [];
  const layers = [
    ...layer(0, 0, width, HEAD, (brush) => head(caption, width, brush)),
    ...layer(left - (dir === "ltr" ? 0 : OVER), HEAD, inner + OVER, axis, ticks),
    ...layer(left, top, inner, tall, plot),
    ...layer(narrow || dir === "ltr" ? 0 : width - NAMES, top, narrow ? inner : NAMES, tall, lanes),
    ...layer(0, top - 1, width, 1, ({ context, palette }) => {
      context.fillStyle = palette.line;
      context.fillRect(0, 0, width, 1);
    }),
    ...layer(0, top + tall, width, foot, foot === 0 ? undefined : (brush) => line(caption.undated, width, brush)),
  ];
  return { width, height: top + tall + foot, layers };
}

function head({ title, days }: Caption, width: number, { context, palette, faces, dir }: Brush): void {
  const used = faces.strong.width(title) + 16;
  const room = width - 2 * END;
  context.fillStyle = palette.ink;
  faces.strong.write(context, title, { left: END, width: room, y: HEAD / 2, at: dir === "ltr" ? "left" : "right" });
  context.fillStyle = palette.soft;
  const left = dir === "ltr" ? END + used : END;
  faces.plain.write(context, days, { left, width: room - used, y: HEAD / 2, at: dir === "ltr" ? "left" : "right" });
}

function line(text: string, width: number, { context, palette, faces, dir }: Brush): void {
  context.fillStyle = palette.soft;
  const at = dir === "ltr" ? "left" : "right";
  faces.plain.write(context, text, { left: END, width: width - 2 * END, y: FOOT / 2, at });
}

/** Does something while all lanes are in sight. */
export function unrolled<T>(picture: Picture, act: () => T): T {
  const { scrolled, room } = picture;
  try {
    picture.scrolled = 0;
    picture.room = Math.min(LONGEST, picture.drawn.height);
    return act();
  } finally {
    picture.scrolled = scrolled;
    picture.room = room;
  }
}
