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
}

/** A piece with its place. */
interface Written extends Piece {
  readonly left: number;
  readonly width: number;
  readonly y: number;
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
      context.fillStyle = color;
      for (const piece of pieces) {
        if (piece.face !== face || piece.color !== color) continue;
        if (piece.faded) context.globalAlpha = FADED;
        face.write(context, piece.text, { ...piece, at: brush.dir === "ltr" ? "left" : "right" });
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
  if (head !== "")
    pieces.push({ text: head, face: selected ? faces.strong : faces.medium, color: palette.ink, yields: 0 });
  if (rest !== "")
    pieces.push({ text: rest, face: selected ? faces.strong : faces.plain, color: palette.ink, yields: 1 });
  if (tail !== "") pieces.push({ text: tail, face: faces.plain, color: palette.soft, yields: 2 });
  const widths = shares(pieces, room.width);
  const whole = widths.reduce((sum, width) => sum + width, 0) + LABEL_GAP * (pieces.length - 1);
  const left = room.side === "right" ? room.at : room.at - whole;
  context.fillRect(left - 1, y - HEIGHT / 2, whole + 2, HEIGHT);
  const faded = look.faded(event);
  let used = 0;
  pieces.forEach((piece, n) => {
    const width = widths[n] ?? 0;
    into.push({ ...piece, left: dir === "ltr" ? left + used : left + whole - used - width, width, y, faded });
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
