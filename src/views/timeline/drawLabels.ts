import { type Brush, FADED } from "./brush.ts";
import type { Lettering } from "./lettering.ts";
import type { Placed } from "./layout.ts";
import { sheer } from "./palette.ts";
import type { Picture } from "./picture.svelte.ts";
import type { Room } from "./rooms.ts";
import type { Words } from "./words.svelte.ts";

/** Between the pieces of a label, in pixels. */
export const LABEL_GAP = 6;
const HEIGHT = 18;

interface Piece {
  readonly text: string;
  readonly face: Lettering;
  readonly color: string;
  /** How readily it gives room away. */
  readonly yields: number;
}

/** Draws the labels beside the marks for which there is room. */
export function drawLabels(picture: Picture, words: (mark: Placed) => Words, brush: Brush): void {
  for (const mark of picture.marks) {
    const room = picture.rooms.get(mark.event.id);
    if (!room) continue;
    brush.context.globalAlpha = picture.faded(mark.event) ? FADED : 1;
    drawLabel(words(mark), room, mark.y, mark.event.id === picture.selected, brush);
  }
  brush.context.globalAlpha = 1;
}

function drawLabel({ head, rest, tail }: Words, room: Room, y: number, selected: boolean, brush: Brush): void {
  const { context, faces, palette } = brush;
  const pieces: Piece[] = [
    { text: head, face: selected ? faces.strong : faces.medium, color: palette.ink, yields: 0 },
    { text: rest, face: selected ? faces.strong : faces.plain, color: palette.ink, yields: 1 },
    { text: tail, face: faces.plain, color: palette.soft, yields: 2 },
  ].filter(({ text }) => text !== "");
  const widths = shares(pieces, room.width);
  const whole = widths.reduce((sum, width) => sum + width, 0) + LABEL_GAP * (pieces.length - 1);
  const left = room.side === "right" ? room.at : room.at - whole;
  context.fillStyle = sheer(palette.paper, 0.86);
  context.fillRect(left - 1, y - HEIGHT / 2, whole + 2, HEIGHT);
  let used = 0;
  pieces.forEach(({ text, face, color }, n) => {
    const width = widths[n] ?? 0;
    context.fillStyle = color;
    const begin = brush.dir === "ltr" ? left + used : left + whole - used - width;
    face.write(context, text, { left: begin, width, y, at: brush.dir === "ltr" ? "left" : "right" });
    used += width + LABEL_GAP;
  });
}

/** How wide each piece may be, so that all fit: those that yield more give more away. */
function shares(pieces: readonly Piece[], room: number): readonly number[] {
  const wanted = pieces.map(({ text, face }) => face.width(text));
  const over = wanted.reduce((sum, width) => sum + width, 0) + LABEL_GAP * (pieces.length - 1) - room;
  if (over <= 0) return wanted;
  const giving = pieces.reduce((sum, { yields }, n) => sum + yields * (wanted[n] ?? 0), 0);
  if (giving === 0) return wanted.map((width) => Math.min(width, room));
  return pieces.map(({ yields }, n) => {
    const width = wanted[n] ?? 0;
    return Math.max(0, width - (over * yields * width) / giving);
  });
}
