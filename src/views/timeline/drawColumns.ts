import type { Brush } from "./brush.ts";
import type { Column } from "./layout.ts";

const RADIUS = 4;

/** Draws counted columns: a stripe for each family, hatched as far as they are no plain facts, and the count above. */
export function drawColumns(
  columns: readonly Column[],
  held: Column | undefined,
  write: (count: number) => string,
  { context, palette, faces, hatching }: Brush,
): void {
  for (const { left, width, foot, tall, count, families, unsure } of columns) {
    let y = foot;
    families.forEach(([family, part], n) => {
      const size = (part / count) * tall;
      context.fillStyle = palette.families.get(family) ?? palette.ink;
      const last = n === families.length - 1;
      if (last) rounded(context, left, y - size, width, size);
      else context.fillRect(left, y - size - 0.5, width, size + 0.5);
      y -= size;
    });
    if (unsure === 0) continue;
    context.fillStyle = hatching;
    rounded(context, left, foot - tall, width, (unsure / count) * tall);
  }
  context.fillStyle = palette.soft;
  for (const column of columns) {
    if (column === held) context.fillStyle = palette.ink;
    const { left, width, foot, tall } = column;
    const words = write(column.count);
    faces.tiny.write(context, words, { left: left - 6, width: width + 12, y: foot - tall - 7, at: "center" });
    if (column === held) context.fillStyle = palette.soft;
  }
  if (!held) return;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(held.left - 1, held.foot - held.tall - 1, held.width + 2, held.tall + 1, [RADIUS, RADIUS, 0, 0]);
  context.stroke();
}

/** Fills a rectangle with round upper corners. */
function rounded(context: CanvasRenderingContext2D, left: number, top: number, width: number, height: number): void {
  const radius = Math.min(RADIUS, height);
  context.beginPath();
  context.roundRect(left, top, width, height, [radius, radius, 0, 0]);
  context.fill();
}
