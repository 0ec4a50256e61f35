import type { Box, Stretch, Timed } from "./boxes.ts";

/** An event with its box. */
export type Boxed = Timed & Box;

/** A lane laid out: its events on lines, and those that stand too close together in cells. */
export interface Packed {
  readonly placed: readonly (Boxed & { readonly line: number })[];
  /** The lines of the guests, in their order; undefined where there is no room for one. */
  readonly guests: readonly (number | undefined)[];
  /** Crowded cells: which one, and who is in it. */
  readonly cells: ReadonlyMap<number, readonly Boxed[]>;
  /** How many lines there are; in a lane with cells, these stand on the last `CELL_LINES` of them. */
  readonly lines: number;
}

/** The width of a cell, in pixels. */
export const CELL = 30;
export const CELL_LINES = 3;
const MOST_LINES = 4;
const BAR_LINES = 2;
/** The least distance between two marks. */
const GAP = 3;
/** A lane with more events than this is not tried without cells. */
const MANY = 500;

/**
 * Packs the events of a lane on lines, each on the first where it touches no other. Where that takes too many lines, cells of
 * time that hold too many are counted instead, and what is long stands above them. Nobody is left out.
 * @param guests stretches for events of other lanes that join this one. @param origin where cells are counted from.
 * @param pinned the id of an event that is never counted but drawn.
 */
export function pack(
  members: readonly Boxed[],
  guests: readonly Stretch[],
  origin: number,
  pinned: string | undefined,
): Packed {
  if (members.length <= MANY) {
    const { placed, left, taken } = fill(members, MOST_LINES);
    if (left.length === 0) {
      const lines = guests.map((guest) => put(guest, taken, MOST_LINES));
      return { placed, guests: lines, cells: new Map(), lines: taken.length };
    }
  }
  return crowded(members, guests, origin, pinned);
}

function crowded(
  members: readonly Boxed[],
  guests: readonly Stretch[],
  origin: number,
  pinned: string | undefined,
): Packed {
  const cellOf = ({ x }: Boxed): number => Math.floor((x - origin) / CELL);
  const alone = (one: Boxed): boolean => one.event.id === pinned;
  const long = members.filter((one) => one.form === "bar" || alone(one));
  const points = members.filter((one) => one.form === "point" && !alone(one));
  const above = fill([...long.filter(alone), ...long.filter((one) => !alone(one))], BAR_LINES);
  const counts = new Map<number, number>();
  for (const point of points) counts.set(cellOf(point), (counts.get(cellOf(point)) ?? 0) + 1);
  const full = new Set(above.left.map(cellOf));
  for (const [cell, count] of counts) if (count > CELL_LINES) full.add(cell);
  for (;;) {
    const rest = points.filter((point) => !full.has(cellOf(point)));
    const columns = [...full].map((cell) => ({ left: origin + cell * CELL + GAP, width: CELL - GAP * 2 }));
    const below = fill(rest, CELL_LINES, columns);
    if (below.left.length > 0) {
      for (const one of below.left) full.add(cellOf(one));
      continue;
    }
    const cells = new Map<number, Boxed[]>();
    for (const one of [...points, ...above.left]) {
      const cell = cellOf(one);
      if (!full.has(cell)) continue;
      const others = cells.get(cell);
      if (others) others.push(one);
      else cells.set(cell, [one]);
    }
    const shift = above.taken.length;
    const placed = [...above.placed, ...below.placed.map((one) => ({ ...one, line: one.line + shift }))];
    return { placed, guests: guests.map(() => undefined), cells, lines: shift + CELL_LINES };
  }
}

/** The stretches of each line that are taken. */
type Taken = Stretch[][];

function fill<T extends Stretch>(
  items: readonly T[],
  most: number,
  fixed: readonly Stretch[] = [],
): { readonly placed: (T & { readonly line: number })[]; readonly left: T[]; readonly taken: Taken } {
  const taken: Taken = fixed.length > 0 ? Array.from({ length: most }, () => [...fixed]) : [];
  const placed: (T & { readonly line: number })[] = [];
  const left: T[] = [];
  for (const item of items) {
    const line = put(item, taken, most);
    if (line === undefined) left.push(item);
    else placed.push({ ...item, line });
  }
  return { placed, left, taken };
}

/** Takes the first line that is free for a stretch. */
function put(wanted: Stretch, taken: Taken, most: number): number | undefined {
  const from = wanted.left - GAP;
  const to = wanted.left + wanted.width + GAP;
  const free = taken.findIndex((line) => line.every(({ left, width }) => to <= left || from >= left + width));
  const line = free >= 0 ? free : taken.length;
  if (line >= most) return undefined;
  (taken[line] ??= []).push({ left: wanted.left, width: wanted.width });
  return line;
}
