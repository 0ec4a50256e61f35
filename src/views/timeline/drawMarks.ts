import { shape } from "../families.ts";
import { type Brush, FADED, colorOf } from "./brush.ts";
import type { Placed } from "./layout.ts";
import { mix, sheer } from "./palette.ts";
import type { Pen } from "./pen.ts";
import type { Look, Picture } from "./picture.svelte.ts";
import type { Figure } from "./sprites.ts";

const POINT = 16;
const ICON = 14;
const BAR = 18;
const RADIUS = 9;
/** Between the edge of a bar and what stands in it, and between those. */
const PAD = 7;
const GAP = 6;
/** The height of a fade. */
const FADE = 8;

/** Draws the marks; what a bar says stands in it. @param says the words in a bar. */
export function drawMarks(picture: Picture, says: (mark: Placed) => readonly string[], brush: Brush): void {
  const { look } = picture;
  for (const mark of picture.marks) {
    brush.context.globalAlpha = look.faded(mark.event) ? FADED : 1;
    if (mark.form === "bar") drawBar(picture, mark, says(mark), brush);
    else drawPoint(look, mark, brush);
  }
  brush.context.globalAlpha = 1;
}

function figureOf({ event }: Placed, { palette }: Brush, ground?: string): Figure {
  return {
    ground,
    shape: shape(event.type),
    color: colorOf(event, palette),
    status: event.status,
    polarity: event.polarity,
  };
}

function drawPoint(look: Look, mark: Placed, brush: Brush): void {
  const { context, palette, sprites } = brush;
  const { x, y, event, date } = mark;
  const color = colorOf(event, palette);
  const selected = event.id === look.selected;
  const plain = !selected && event.id !== look.hovered && !date.approximate && !date.uncertain;
  if (date.approximate || date.uncertain) {
    const glow = context.createRadialGradient(x, y, 2, x, y, 16);
    glow.addColorStop(0, sheer(color, 0.42));
    glow.addColorStop(1, sheer(color, 0));
    disc(context, x, y, 16, glow);
  }
  if (selected) {
    disc(context, x, y, 13, palette.card);
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5;
    context.stroke();
  } else if (event.id === look.hovered) disc(context, x, y, 12, mix(color, palette.card, 0.16));
  sprites.draw(figureOf(mark, brush, plain ? sheer(palette.paper, 0.85) : undefined), x, y, POINT);
  if (event.sources.length === 0) return;
  // On somebody's word: a small tick at the upper corner.
  const side = brush.dir === "ltr" ? 1 : -1;
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x + side * 6, y - 10.25);
  context.lineTo(x + side * 10.25, y - 10.25);
  context.lineTo(x + side * 10.25, y - 6);
  context.stroke();
}

function disc(context: Pen, x: number, y: number, radius: number, fill: string | CanvasGradient): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

function drawBar(picture: Picture, mark: Placed, says: readonly string[], brush: Brush): void {
  const { context, palette, sprites } = brush;
  const { left, width, y, event } = mark;
  const [openLeft, openRight] = opens(picture, mark);
  // A canvas draws nothing the better for what lies far out of sight.
  const from = Math.max(left, -RADIUS * 2);
  const to = Math.min(left + width, picture.width + RADIUS * 2);
  const color = colorOf(event, palette);
  if (openLeft || openRight) drawFade(context, from, to, y, color, openRight);
  else drawBody(picture, mark, from, to, brush);
  const face = figureOf(mark, brush);
  const begin = Math.max(left, 0) + PAD;
  const end = Math.min(left + width, picture.width) - PAD;
  const atLeft = openLeft !== openRight ? openRight : brush.dir === "ltr";
  sprites.draw(face, atLeft ? begin + ICON / 2 : end - ICON / 2, y, ICON);
  context.fillStyle = palette.ink;
  let used = ICON + GAP;
  for (const words of says) {
    const room = end - begin - used;
    if (room < 12) break;
    const size = Math.min(brush.faces.tiny.width(words), room);
    const place = atLeft ? begin + used : end - used - size;
    brush.faces.tiny.write(context, words, { left: place, width: size, y: y + 0.5, at: atLeft ? "left" : "right" });
    used += size + GAP;
  }
}

/** Whether the left and the right end, on the screen, are open. */
function opens({ forward }: Picture, { openPast, openFuture }: Placed): readonly [boolean, boolean] {
  return forward ? [openPast, openFuture] : [openFuture, openPast];
}

/** An open end is no end: it fades. */
function drawFade(context: Pen, from: number, to: number, y: number, color: string, toRight: boolean): void {
  const fade = context.createLinearGradient(from, 0, to, 0);
  fade.addColorStop(toRight ? 0 : 1, sheer(color, 0.55));
  fade.addColorStop(toRight ? 1 : 0, sheer(color, 0));
  context.fillStyle = fade;
  context.fillRect(from, y - FADE / 2, to - from, FADE);
}

function drawBody(picture: Picture, { y, event, date }: Placed, from: number, to: number, brush: Brush): void {
  const { context, palette } = brush;
  const { look } = picture;
  const color = colorOf(event, palette);
  const outlined = event.status === "planned" || event.status === "called-for" || event.status === "hypothetical";
  const share = event.id === look.hovered ? 0.32 : 0.22;
  const soft = date.approximate || date.uncertain;
  context.beginPath();
  context.roundRect(from + 0.75, y - BAR / 2 + 0.75, to - from - 1.5, BAR - 1.5, RADIUS);
  context.fillStyle = outlined ? palette.paper : mix(color, palette.paper, share);
  context.strokeStyle = color;
  if (soft) {
    context.fillStyle = softened(context, from, to, outlined ? palette.paper : color, share);
    context.strokeStyle = softened(context, from, to, color, 1);
  }
  context.fill();
  context.lineWidth = 1.5;
  if (event.status === "planned") context.setLineDash([4, 3]);
  if (event.status === "called-for") {
    context.setLineDash([0.1, 3]);
    context.lineCap = "round";
  }
  context.stroke();
  context.setLineDash([]);
  context.lineCap = "butt";
  if (event.id !== look.selected) return;
  context.strokeStyle = palette.ink;
  context.beginPath();
  context.roundRect(from - 2.25, y - BAR / 2 - 2.25, to - from + 4.5, BAR + 4.5, RADIUS + 3);
  context.stroke();
}

/** A colour that is gone at both ends. */
function softened(context: Pen, from: number, to: number, color: string, alpha: number): CanvasGradient {
  const gradient = context.createLinearGradient(from, 0, to, 0);
  gradient.addColorStop(0, sheer(color, 0));
  gradient.addColorStop(0.14, sheer(color, alpha));
  gradient.addColorStop(0.86, sheer(color, alpha));
  gradient.addColorStop(1, sheer(color, 0));
  return gradient;
}
