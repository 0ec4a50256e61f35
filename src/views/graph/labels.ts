/** An upright rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node that would have its name beside it. */
export interface Wish {
  readonly id: string;
  /** The middle of the node. */
  readonly x: number;
  readonly y: number;
  /** Half of the node's width and height. */
  readonly rx: number;
  readonly ry: number;
  /** The room that the name takes; asked for only where there may be room. */
  readonly room: () => { readonly width: number; readonly height: number };
  /** A name that is shown even over others. */
  readonly must: boolean;
}

const GAP = 4;
/** No name is narrower, so that where not even this is free the name need not be measured. */
const LEAST = { width: 22, height: 15 };

/**
 * Where each name goes that finds a place, those named first served first: below its node, else beside or above it. `all`
 * are the nodes that no name may cover, be they named or not; `within` is what is seen when the whole picture is.
 */
export function placeLabels(
  wishes: readonly Wish[],
  all: Iterable<Box>,
  blocked: Iterable<Box>,
  within: Pick<Box, "left" | "right">,
): ReadonlyMap<string, Box> {
  const grid = new Grid();
  for (const box of blocked) grid.add(box);
  for (const box of all) grid.add(box);
  const placed = new Map<string, Box>();
  for (const wish of wishes) {
    const fits = (box: Box): boolean => box.left >= within.left && box.right <= within.right && grid.isFree(box);
    const small = sides(wish, LEAST);
    if (!wish.must && !small.some(fits)) continue;
    const choices = sides(wish, wish.room());
    const free = choices.find(fits) ?? (wish.must ? choices[0] : undefined);
    if (!free) continue;
    placed.set(wish.id, free);
    grid.add(free);
  }
  return placed;
}

function sides(
  { x, y, rx, ry }: Wish,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x - width / 2, y + ry + GAP - 1),
    at(x + rx + GAP, y - height / 2),
    at(x - rx - GAP - width, y - height / 2),
    at(x - width / 2, y - ry - GAP - height + 1),
  ];
}

const CELL = 64;
/** Cells of one row are numbered on, and rows lie this far apart: more than any picture is wide. */
const ROW = 1 << 16;

/** Boxes by the squares they touch, so that a new one is only held against its neighbours. */
export class Grid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    const { left, right, top, bottom } = box;
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) {
        const cell = this.#cells.get(x + y * ROW);
        if (cell) cell.push(box);
        else this.#cells.set(x + y * ROW, [box]);
      }
    }
  }

  isFree(box: Box): boolean {
    const { left, right, top, bottom } = box;
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) {
        for (const kept of this.#cells.get(x + y * ROW) ?? []) if (overlap(kept, box)) return false;
      }
    }
    return true;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
