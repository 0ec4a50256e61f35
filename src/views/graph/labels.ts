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
  /** The room that the name takes. */
  readonly width: number;
  readonly height: number;
  /** A name that is shown even over others. */
  readonly must: boolean;
}

const GAP = 4;

/**
 * Where each name goes that finds a place, those named first served first: below its node, else above it or beside it. */
export function placeLabels(wishes: readonly Wish[], blocked: readonly Box[], rim: number): ReadonlyMap<string, Box> {
  const grid = new Grid();
  for (const box of blocked) grid.add(box, "");
  for (const { id, x, y, rx, ry } of wishes) grid.add({ left: x - rx, top: y - ry, right: x + rx, bottom: y + ry }, id);
  const placed = new Map<string, Box>();
  const xs = wishes.map(({ x }) => x);
  const [least, most] = [Math.min(...xs) - rim, Math.max(...xs) + rim];
  const inside = ({ left, right }: Box): boolean => left >= least && right <= most;
  for (const wish of wishes) {
    const choices = sides(wish);
    const free =
      choices.find((box) => inside(box) && grid.isFree(box, wish.id)) ?? (wish.must ? choices[0] : undefined);
    if (!free) continue;
    placed.set(wish.id, free);
    grid.add(free, wish.id);
  }
  return placed;
}

function sides({ x, y, rx, ry, width, height }: Wish): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x - width / 2, y + ry + GAP),
    at(x + rx + GAP + 2, y - height / 2),
    at(x - rx - GAP - 2 - width, y - height / 2),
    at(x - width / 2, y - ry - GAP - height),
  ];
}

/** Boxes by the squares they touch, so that a new one is only held against its neighbours. */
export class Grid {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();

  /** Keeps a box; a box never collides with those of the same owner. */
  add(box: Box, owner: string): void {
    for (const key of cells(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  isFree(box: Box, owner: string): boolean {
    return cells(box).every((key) =>
      (this.#cells.get(key) ?? []).every((kept) => kept.owner === owner || !overlap(kept.box, box)),
    );
  }
}

const CELL = 64;

function cells({ left, top, right, bottom }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${String(x)} ${String(y)}`);
  }
  return keys;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
