import type { LineShape } from "./scene.ts";

/** The end of a directed line: an arrow, or for one who only tells, a dot. */
export type Head =
  | {
      readonly kind: "arrow";
      readonly x: number;
      readonly y: number;
      readonly back: readonly (readonly [number, number])[];
    }
  | { readonly kind: "dot"; readonly x: number; readonly y: number };

/** Where and how a directed line ends, at the rim of the node there; undefined for one without direction. */
export function head({ a, b, c, directed, group, reach, width }: LineShape): Head | undefined {
  if (!directed) return undefined;
  // The end comes from the point that the line is bowed toward: near the node it is as good as straight.
  const from = c.x === b.x && c.y === b.y ? a : c;
  const length = Math.hypot(b.x - from.x, b.y - from.y) || 1;
  const [ux, uy] = [(b.x - from.x) / length, (b.y - from.y) / length];
  const [x, y] = [b.x - ux * reach, b.y - uy * reach];
  if (group === "source") return { kind: "dot", x: x - ux * 2, y: y - uy * 2 };
  const size = 6 + width * 1.2;
  const [bx, by] = [x - ux * size, y - uy * size];
  const wing = size * 0.45;
  return {
    kind: "arrow",
    ...{ x, y },
    back: [
      [bx - uy * wing, by + ux * wing],
      [bx + uy * wing, by - ux * wing],
    ],
  };
}
