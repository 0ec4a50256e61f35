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

/** In a picture of no more names than these each is worth trying the corners too. */
const FEW = 200;

/**
 * Where each name goes that finds a place, those named first served first: below its node, else beside or above it, else at
 * one of its corners (the positions of E. Imhof, "Positioning Names on Maps", 1975). `all` are the nodes that no name may
 * cover, be they named or not; `within` is what is seen when the whole picture is.
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
  const positions = wishes.length > FEW ? sides : around;
  for (const wish of wishes) {
    const fits = (box: Box): boolean => box.left >= within.left && box.right <= within.right && grid.isFree(box);
    if (!wish.must && !positions(wish, LEAST).some(fits)) continue;
    const choices = positions(wish, wish.room());
    const free = choices.find(fits) ?? (wish.must ? choices[0] : undefined);
    if (!free) continue;
    placed.set(wish.id, free);
    grid.add(free);
  }
  return placed;
}

type Size = ReturnType<Wish["room"]>;

function sides({ x, y, rx, ry }: Wish, size: Size): readonly Box[] {
  const { width, height } = size;
  return [
    boxAt(x - width / 2, y + ry + GAP - 1, size),
    boxAt(x + rx + GAP, y - height / 2, size),
    boxAt(x - rx - GAP - width, y - height / 2, size),
    boxAt(x - width / 2, y - ry - GAP - height + 1, size),
  ];
}

/** The sides, then the corners: below and above from either edge of the node, beside it lower and higher than its middle. */
function around(wish: Wish, size: Size): readonly Box[] {
  const { x, y, rx, ry } = wish;
  const { width, height } = size;
  const [below, above] = [y + ry + GAP - 1, y - ry - GAP - height + 1];
  const [right, left] = [x + rx + GAP - 1, x - rx - GAP - width + 1];
  return [
    ...sides(wish, size),
    boxAt(x - rx, below, size),
    boxAt(x + rx - width, below, size),
    boxAt(right, y - 1, size),
    boxAt(left, y - 1, size),
    boxAt(x - rx, above, size),
    boxAt(x + rx - width, above, size),
    boxAt(right, y + 1 - height, size),
    boxAt(left, y + 1 - height, size),
  ];
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
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
