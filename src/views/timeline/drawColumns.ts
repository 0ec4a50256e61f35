import { FAMILIES } from "../families.ts";
import type { Brush } from "./brush.ts";
import { COUNTED, type Column } from "./layout.ts";
import type { Pen } from "./pen.ts";

const RADIUS = 4;

/**
 * Draws counted columns: a stripe for each family, hatched as far as they are no plain facts, and the count above. There are hundreds of
 * them, and so all stripes of one colour are drawn together.
 */
export function drawColumns(
  columns: readonly Column[],
  held: Column | undefined,
  write: (count: number) => string,
  { context, palette, faces, hatching }: Brush,
): void {
  FAMILIES.forEach((family, n) => {
    context.fillStyle = palette.families.get(family) ?? palette.ink;
    context.beginPath();
    let tops = 0;
    for (const { left, width, foot, tall, count, sums } of columns) {
      const part = sums[n] ?? 0;
      if (part === 0) continue;
      let below = 0;
      for (let other = 0; other < n; other++) below += sums[other] ?? 0;
      const size = (part / count) * tall;
      const top = foot - (below / count) * tall - size;
      if (below + part < count) context.fillRect(left, top - 0.5, width, size + 0.5);
      else {
        tops++;
        round(context, left, top, width, size);
      }
    }
    if (tops > 0) context.fill();
  });
  const unsure = columns.filter((column) => (column.sums[FAMILIES.length] ?? 0) > 0);
  if (unsure.length > 0) {
    context.fillStyle = hatching;
    context.beginPath();
    for (const { left, width, foot, tall, count, sums } of unsure)
      round(context, left, foot - tall, width, ((sums[FAMILIES.length] ?? 0) / count) * tall);
    context.fill();
  }
  context.fillStyle = palette.soft;
  for (const column of columns) {
    const { left, width, foot, tall, count } = column;
    if (tall < COUNTED) continue;
    if (column === held) context.fillStyle = palette.ink;
    faces.tiny.write(context, write(count), { left: left - 6, width: width + 12, y: foot - tall - 7, at: "center" });
    if (column === held) context.fillStyle = palette.soft;
  }
  if (!held) return;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(held.left - 1, held.foot - held.tall - 1, held.width + 2, held.tall + 1, [RADIUS, RADIUS, 0, 0]);
  context.stroke();
}

/** A rectangle with round upper corners. */
function round(context: Pen, left: number, top: number, width: number, height: number): void {
  const radius = Math.min(RADIUS, height, width / 2);
  context.roundRect(left, top, width, height, [radius, radius, 0, 0]);
}
