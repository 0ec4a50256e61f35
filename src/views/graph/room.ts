import type { Point } from "./pivots.ts";

/** The sides of what a picture is drawn in. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The sides of a picture as it was laid out. */
export type Frame = Room;

/** A node with its place and side. */
export interface Sized extends Point {
  readonly id: string;
  readonly side: number;
  /** One that must not be moved. */
  readonly pinned: boolean;
}

/** How much more a picture may be pulled one way than the other, to fill its room. */
const MOST_PULL = 2;
const ROUNDS = 120;
/** How much farther apart two nodes may come in one round. */
const MOST_PART = 1.6;

/** The sides of the smallest upright rectangle around some points. */
export function frame(points: Iterable<Point>): Frame {
  const all = [...points];
  const side = (values: readonly number[]): number =>
    values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
  return { width: side(all.map(({ x }) => x)), height: side(all.map(({ y }) => y)) };
}

/** What to multiply a picture's distances by, so that it fills its room without losing its shape. */
export function scales(from: Frame, room: Room): Point {
  const x = room.width / Math.max(1, from.width);
  const y = room.height / Math.max(1, from.height);
  const least = Math.min(x, y);
  // A picture of one actor, or of a row of them, has no side to be pulled to.
  if (from.width < 1 || from.height < 1) return { x: Math.min(1, least), y: Math.min(1, least) };
  return { x: Math.min(x, least * MOST_PULL), y: Math.min(y, least * MOST_PULL) };
}

/** The nodes moved apart just so far that each has `beside` and `below` free around it, for its name. */
export function spaced(nodes: readonly Sized[], beside: number, below: number): ReadonlyMap<string, Point> {
  const moved = nodes.map((node) => ({ ...node }));
  const most = Math.max(0, ...nodes.map(({ side }) => side));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    const byX = [...moved].sort((a, b) => a.x - b.x);
    for (const [place, a] of byX.entries()) {
      for (let next = place + 1; next < byX.length; next++) {
        const b = byX[next];
        if (!b || b.x - a.x > most + beside) break;
        const reach = (a.side + b.side) / 2;
        if (part(a, b, reach + beside, reach + below)) still = false;
      }
    }
    if (still) break;
  }
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}

interface Moved {
  x: number;
  y: number;
  readonly pinned: boolean;
}

/** Moves two nodes apart along the line between them, each by half, or the one that may be moved; whether it had to. */
function part(a: Moved, b: Moved, wide: number, high: number): boolean {
  const x = b.x - a.x;
  const y = b.y - a.y;
  if (Math.abs(x) >= wide || Math.abs(y) >= high) return false;
  const [forA, forB] = a.pinned ? [0, b.pinned ? 0 : 1] : b.pinned ? [1, 0] : [0.5, 0.5];
  // The nearer way out of the two that the line between them has: past the side, or past the top.
  const times = Math.min(wide / Math.max(Math.abs(x), 1), high / Math.max(Math.abs(y), 1), MOST_PART) - 1;
  const [dx, dy] = x === 0 && y === 0 ? [0, high] : [x * times, y * times];
  a.x -= dx * forA;
  a.y -= dy * forA;
  b.x += dx * forB;
  b.y += dy * forB;
  return forA + forB > 0;
}
