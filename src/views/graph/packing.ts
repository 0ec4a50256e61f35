import type { Point } from "./point.ts";

/** The upright rectangle that a group of actors takes. */
export interface Parcel {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The upper left corners of parcels set side by side, so that together they are about `aspect` times as wide as high. The
 * highest comes first; lower ones are stacked beside it while they fit, then a new row begins. `gap` is left between them.
 */
export function pack(parcels: readonly Parcel[], aspect: number, gap: number): ReadonlyMap<string, Point> {
  const sorted = [...parcels].sort((a, b) => b.height - a.height || b.width - a.width);
  const area = sorted.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const most = Math.max(Math.sqrt(area * aspect) * 1.08, ...sorted.map(({ width }) => width));
  const found = new Map<string, Point>();
  let row = { top: 0, height: sorted[0]?.height ?? 0 };
  let column = { left: 0, width: 0, used: 0 };
  for (const { id, width, height } of sorted) {
    const stacks = column.used > 0 && column.used + gap + height <= row.height && column.left + width <= most;
    if (column.used > 0 && !stacks) column = { left: column.left + column.width + gap, width: 0, used: 0 };
    if (column.left > 0 && column.left + width > most) {
      row = { top: row.top + row.height + gap, height };
      column = { left: 0, width: 0, used: 0 };
    }
    const top = row.top + (column.used > 0 ? column.used + gap : 0);
    found.set(id, { x: column.left, y: top });
    column = { ...column, width: Math.max(column.width, width), used: top - row.top + height };
  }
  return found;
}
