import { type Places, at } from "./net.ts";

/** What every node keeps free around itself, for its name. */
export interface Clearance {
  readonly beside: number;
  readonly below: number;
}

const ROUNDS = 90;
/** How much farther apart two nodes may come in one round. */
const MOST_PART = 1.6;

/** Moves nodes apart just so far that each has its clearance; those that are held stay. The places given are not changed. */
export function apart(start: Places, sides: Float64Array, { beside, below }: Clearance, held?: Uint8Array): Places {
  const { x, y } = { x: start.x.slice(), y: start.y.slice() };
  const most = sides.reduce((sum, side) => Math.max(sum, side), 0);
  const order = Uint32Array.from(sides, (_, node) => node);
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    order.sort((a, b) => at(x, a) - at(x, b) || a - b);
    for (let place = 0; place < order.length; place++) {
      const a = at(order, place);
      for (let next = place + 1; next < order.length; next++) {
        const b = at(order, next);
        const dx = at(x, b) - at(x, a);
        if (dx > most + beside) break;
        const dy = at(y, b) - at(y, a);
        const reach = (at(sides, a) + at(sides, b)) / 2;
        const [wide, high] = [reach + beside, reach + below];
        if (Math.abs(dx) >= wide || Math.abs(dy) >= high) continue;
        const [forA, forB] = shares(held?.[a] === 1, held?.[b] === 1);
        if (forA + forB === 0) continue;
        // The nearer way out of the two that the line between them has: past the side, or past the top.
        const times = Math.min(wide / Math.max(Math.abs(dx), 1), high / Math.max(Math.abs(dy), 1), MOST_PART) - 1;
        const [byX, byY] = dx === 0 && dy === 0 ? [0, high] : [dx * times, dy * times];
        x[a] = at(x, a) - byX * forA;
        y[a] = at(y, a) - byY * forA;
        x[b] = at(x, b) + byX * forB;
        y[b] = at(y, b) + byY * forB;
        still = false;
      }
    }
    if (still) break;
  }
  return { x, y };
}

/** How much of the way apart each of two nodes goes. */
function shares(a: boolean, b: boolean): readonly [number, number] {
  if (a) return [0, b ? 0 : 1];
  return b ? [1, 0] : [0.5, 0.5];
}
