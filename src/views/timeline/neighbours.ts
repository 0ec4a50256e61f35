/** Something that one can stand on. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Sideways counts for less than up and down: one looks for the next line first. */
const SIDEWAYS = 0.35;

/** What lies nearest above (-1) or below (1) a spot. */
export function neighbour<T extends Spot>(spots: Iterable<T>, from: Spot, way: 1 | -1): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const down = (spot.y - from.y) * way;
    if (down < 2) continue;
    const far = down + Math.abs(spot.x - from.x) * SIDEWAYS;
    if (far < least) [best, least] = [spot, far];
  }
  return best;
}
