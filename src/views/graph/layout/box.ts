import { type Places, at } from "./net.ts";

/** The sides of what a picture is drawn in. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The smallest upright rectangle around some places. */
export interface Frame extends Room {
  readonly left: number;
  readonly top: number;
}

/** How much more a picture may be pulled one way than the other, to fill its room. */
const MOST_PULL = 1.7;

export function frame({ x, y }: Places): Frame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < x.length; node++) {
    left = Math.min(left, at(x, node));
    right = Math.max(right, at(x, node));
    top = Math.min(top, at(y, node));
    bottom = Math.max(bottom, at(y, node));
  }
  return x.length === 0
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}

/** What to multiply a picture's distances by, so that it fills its room without losing its shape. */
export function scales(from: Room, room: Room): { readonly x: number; readonly y: number } {
  const x = room.width / Math.max(1, from.width);
  const y = room.height / Math.max(1, from.height);
  const least = Math.min(x, y);
  // A picture of one actor, or of a row of them, has no side to be pulled to.
  if (from.width < 1 || from.height < 1) return { x: Math.min(1, least), y: Math.min(1, least) };
  return { x: Math.min(x, least * MOST_PULL), y: Math.min(y, least * MOST_PULL) };
}

/** The places moved and multiplied. */
export function scaled(
  { x, y }: Places,
  by: { readonly x: number; readonly y: number },
  to?: { readonly x: number; readonly y: number },
): Places {
  return { x: x.map((value) => value * by.x + (to?.x ?? 0)), y: y.map((value) => value * by.y + (to?.y ?? 0)) };
}
