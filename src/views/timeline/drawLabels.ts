import { type Brush, FADED } from "./brush.ts";
import type { Lettering } from "./lettering.ts";
import type { Placed } from "./layout.ts";
import { sheer } from "./palette.ts";
import type { Look, Picture } from "./picture.svelte.ts";
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
  /** How wide it is where there is room. */
  readonly wanted: number;
}

/** A piece with its place. */
interface Written {
  readonly text: string;
  readonly face: Lettering;
  readonly color: string;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly at: "left" | "right";
  readonly faded: boolean;
}

/** Draws the labels beside the marks for which there is room. What is set in one face is drawn together, for changing it costs. */
export function drawLabels(picture: Picture, words: (mark: Placed) => Words, brush: Brush): void {
  const { context, faces, palette } = brush;
  const pieces: Written[] = [];
  const { rooms, look } = picture;
  context.fillStyle = sheer(palette.paper, 0.86);
  for (const mark of picture.marks) {
    const room = rooms.get(mark.event.id);
    if (room) setLabel(words(mark), room, mark, look, brush, pieces);
  }
  for (const face of [faces.plain, faces.medium, faces.strong]) {
    for (const color of [palette.ink, palette.soft]) {
      const same = pieces.filter((piece) => piece.face === face && piece.color === color);
      if (same.length > 0) context.fillStyle = color;
      for (const piece of same) {
        if (piece.faded) context.globalAlpha = FADED;
        face.write(context, piece.text, piece);
        if (piece.faded) context.globalAlpha = 1;
      }
    }
  }
}

/** Finds the places of the pieces of a label, and clears the ground that they stand on. */
function setLabel(
  { head, rest, tail }: Words,
  room: Room,
  { event, y }: Placed,
  look: Look,
  { context, faces, palette, dir }: Brush,
  into: Written[],
): void {
  const selected = event.id === look.selected;
  const pieces: Piece[] = [];
  const add = (text: string, face: Lettering, color: string, yields: number): void => {
    if (text !== "") pieces.push({ text, face, color, yields, wanted: face.width(text) });
  };
  add(head, selected ? faces.strong : faces.medium, palette.ink, 0);
  add(rest, selected ? faces.strong : faces.plain, palette.ink, 1);
  add(tail, faces.plain, palette.soft, 2);
  const widths = shares(pieces, room.width);
  const whole = widths.reduce((sum, width) => sum + width, 0) + LABEL_GAP * (pieces.length - 1);
  const left = room.side === "right" ? room.at : room.at - whole;
  context.fillRect(left - 1, y - HEIGHT / 2, whole + 2, HEIGHT);
  const faded = look.faded(event);
  let used = 0;
  const at = dir === "ltr" ? "left" : "right";
  pieces.forEach(({ text, face, color }, n) => {
    const width = widths[n] ?? 0;
    const from = dir === "ltr" ? left + used : left + whole - used - width;
    into.push({ text, face, color, left: from, width, y, at, faded });
    used += width + LABEL_GAP;
  });
}

/** How wide each piece may be, so that all fit: those that yield more give more away. */
function shares(pieces: readonly Piece[], room: number): readonly number[] {
  const wanted = pieces.map((piece) => piece.wanted);
  const over = wanted.reduce((sum, width) => sum + width, 0) + LABEL_GAP * (pieces.length - 1) - room;
  if (over <= 0) return wanted;
  const giving = pieces.reduce((sum, { yields }, n) => sum + yields * (wanted[n] ?? 0), 0);
  if (giving === 0) return wanted.map((width) => Math.min(width, room));
  return pieces.map(({ yields }, n) => {
    const width = wanted[n] ?? 0;
    return Math.max(0, width - (over * yields * width) / giving);
  });
}
