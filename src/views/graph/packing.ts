import type { Point } from "./pivots.ts";

/** The upright rectangle that a group of actors takes. */
export interface Parcel {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

const GAP = 36;

/**
 * The upper left corners of parcels set side by side, so that together they are about `aspect` times as wide as high. The
 * highest comes first; lower ones are stacked beside it while they fit, then a new row begins.
 */
export function pack(parcels: readonly Parcel[], aspect: number): ReadonlyMap<string, Point> {
  const sorted = [...parcels].sort((a, b) => b.height - a.height || b.width - a.width);
  const area = sorted.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const most = Math.max(Math.sqrt(area * aspect) * 1.08, ...sorted.map(({ width }) => width));
  const found = new Map<string, Point>();
  let row = { top: 0, height: sorted[0]?.height ?? 0 };
  let column = { left: 0, width: 0, used: 0 };
  for (const { id, width, height } of sorted) {
    const stacks = column.used > 0 && column.used + GAP + height <= row.height && column.left + width <= most;
    if (column.used > 0 && !stacks) column = { left: column.left + column.width + GAP, width: 0, used: 0 };
    if (column.left > 0 && column.left + width > most) {
      row = { top: row.top + row.height + GAP, height };
      column = { left: 0, width: 0, used: 0 };
    }
    const top = row.top + (column.used > 0 ? column.used + GAP : 0);
    found.set(id, { x: column.left, y: top });
    column = { ...column, width: Math.max(column.width, width), used: top - row.top + height };
  }
  return found;
}
