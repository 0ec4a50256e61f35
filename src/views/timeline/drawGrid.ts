import { type Brush, FADED, colorOf } from "./brush.ts";
import type { Gap } from "./fold.ts";
import type { Placed } from "./layout.ts";
import { sheer } from "./palette.ts";
import type { Pen } from "./pen.ts";
import type { Picture } from "./picture.svelte.ts";

/** How far the line between a claim and its denial bends. */
const REACH = 34;
/** The teeth of a break in time: how tall, and how deep. */
const TOOTH = 6;
const BITE = 3;

/** Draws what lies behind the marks: ticks, the lines between lanes, the days of publication, ties and disputes. */
export function drawGrid(picture: Picture, height: number, brush: Brush): void {
  const { context, palette } = brush;
  const { width, drawn, look } = picture;
  for (const gap of picture.fold.gaps) drawBreak(picture, gap, height, brush);
  context.lineWidth = 1;
  for (const { day, major } of picture.ticks) {
    context.strokeStyle = major ? sheer(palette.edge, 0.45) : sheer(palette.line, 0.6);
    upright(context, picture.x(day), 0, height);
  }
  context.strokeStyle = palette.line;
  context.beginPath();
  for (const lane of drawn.lanes) {
    context.moveTo(0, lane.top + lane.height - 0.5);
    context.lineTo(width, lane.top + lane.height - 0.5);
  }
  context.stroke();
  context.strokeStyle = palette.ink;
  context.setLineDash([1, 3]);
  for (const day of picture.published) upright(context, picture.x(day + 0.5), 0, height);
  context.setLineDash([]);
  const asked = picture.marks.filter(
    ({ item, event }) => drawn.ties.has(item) || event.id === look.selected || event.id === look.hovered,
  );
  for (const mark of asked) drawTie(picture, mark, brush);
  context.strokeStyle = palette.force;
  context.lineWidth = 1.5;
  for (const { a, b } of picture.disputes) {
    context.globalAlpha = look.faded(a.event) && look.faded(b.event) ? FADED : 1;
    context.beginPath();
    context.moveTo(a.x, a.y);
    const quarter = (b.y - a.y) / 4;
    context.bezierCurveTo(a.x + REACH, a.y + quarter, b.x + REACH, b.y - quarter, b.x, b.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Where time is folded: a strip of ground between two jagged edges. */
function drawBreak({ x, width }: Picture, gap: Gap, height: number, { context, palette }: Brush): void {
  const left = Math.min(x(gap.first), x(gap.last));
  const right = Math.max(x(gap.first), x(gap.last));
  if (right < 0 || left > width) return;
  context.fillStyle = palette.sunk;
  context.beginPath();
  context.moveTo(left, 0);
  for (let y = 0, n = 0; y <= height + TOOTH; y += TOOTH, n++) context.lineTo(left + (n % 2) * BITE, y);
  for (let y = height + TOOTH, n = 0; y >= 0; y -= TOOTH, n++) context.lineTo(right - (n % 2) * BITE, y);
  context.closePath();
  context.fill();
}

/** The line of an event that joins lanes, and where it stops. Where it is the only one drawn, its stops are the middles of lanes. */
function drawTie(picture: Picture, mark: Placed, { context, palette }: Brush): void {
  const { drawn, look } = picture;
  const looked = mark.event.id === look.selected || mark.event.id === look.hovered;
  const tied = drawn.ties.get(mark.item);
  const stops =
    tied === undefined
      ? picture.rows.ties(mark.item).flatMap((lane) => {
          const box = drawn.lanes[lane];
          return box ? [box.top + box.height / 2] : [];
        })
      : drawn.stops.filter(({ item }) => item === mark.item).map(({ y }) => y);
  if (stops.length === 0) return;
  const x = tied ?? mark.x;
  const { status } = mark.event;
  context.globalAlpha = look.faded(mark.event) ? FADED : 1;
  context.strokeStyle = sheer(colorOf(mark.event, palette), looked ? 1 : 0.5);
  context.lineWidth = looked ? 2 : 1.5;
  if (status === "planned") context.setLineDash([4, 3]);
  if (status === "called-for" || status === "hypothetical") {
    context.setLineDash([0.1, 4]);
    context.lineCap = "round";
  }
  upright(context, x, Math.min(mark.y, ...stops), Math.max(mark.y, ...stops));
  context.setLineDash([]);
  context.lineCap = "butt";
  context.lineWidth = 1.5;
  context.strokeStyle = colorOf(mark.event, palette);
  context.fillStyle = looked ? colorOf(mark.event, palette) : palette.paper;
  for (const y of stops) {
    context.beginPath();
    context.arc(x, y, 3.5, 0, Math.PI * 2);
    context.fill();
    context.stroke();
  }
  context.globalAlpha = 1;
}

function upright(context: Pen, x: number, top: number, foot: number): void {
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x, foot);
  context.stroke();
}
