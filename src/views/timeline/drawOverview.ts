import type { Palette } from "./palette.ts";
import { mix, sheer } from "./palette.ts";
import type { Dates } from "./source.svelte.ts";

export const OVERVIEW = 28;
const CELL = 8;
const RADIUS = 8;
/** The window is never drawn narrower than its ends. */
const LEAST = 18;

/** How many dates each cell of a width holds; an interval counts a part in each of its cells. @param x where a day stands. */
export function heightsOf({ first, last }: Dates, width: number, x: (day: number) => number): Float64Array {
  const cells = new Float64Array(Math.max(1, Math.ceil(width / CELL)));
  for (let item = 0; item < first.length; item++) {
    const begin = first[item] ?? 0;
    const end = last[item] ?? 0;
    const a = x(begin === -Infinity ? end : begin);
    const b = x((end === Infinity ? begin : end) + 1);
    const low = Math.floor(Math.min(a, b) / CELL);
    const high = Math.ceil(Math.max(a, b) / CELL) - 1;
    if (high < 0 || low >= cells.length) continue;
    const from = Math.max(0, low);
    const to = Math.min(cells.length - 1, Math.max(from, high));
    if (from === to) cells[from] = (cells[from] ?? 0) + 1;
    else for (let i = from; i <= to; i++) cells[i] = (cells[i] ?? 0) + 1 / (to - from + 1);
  }
  return cells;
}

/** What the overview is drawn of. */
export interface Small {
  readonly width: number;
  readonly heights: Float64Array;
  /** The ends of the window, in pixels from the left. */
  readonly left: number;
  readonly right: number;
  /** Where the selected event stands. */
  readonly selected: number | undefined;
}

/** Draws the whole span small, and the window on it. */
export function drawOverview(context: CanvasRenderingContext2D, small: Small, colors: Palette): void {
  const { width, heights, left, right, selected } = small;
  context.fillStyle = colors.sunk;
  context.beginPath();
  context.roundRect(0, 0, width, OVERVIEW, RADIUS);
  context.fill();
  const wide = Math.max(right - left, LEAST);
  const from = Math.max(0, Math.min(left, width - wide));
  context.fillStyle = colors.card;
  context.strokeStyle = colors.edge;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(from + 0.75, 0.75, wide - 1.5, OVERVIEW - 1.5, RADIUS - 0.75);
  context.fill();
  context.stroke();
  // What takes the ends of the window.
  context.fillStyle = colors.edge;
  for (const x of [from + 4, from + wide - 6]) context.fillRect(x, OVERVIEW / 2 - 5, 2, 10);
  const tallest = heights.reduce((most, one) => Math.max(most, one), 1);
  const plain = mix(colors.soft, colors.sunk, 0.3);
  const within = sheer(colors.soft, 0.65);
  heights.forEach((count, n) => {
    if (count === 0) return;
    const tall = 3 + (OVERVIEW - 9) * Math.sqrt(count / tallest);
    const middle = n * CELL + CELL / 2;
    context.fillStyle = middle >= from && middle <= from + wide ? within : plain;
    context.fillRect(n * CELL + 1, OVERVIEW - 3 - tall, CELL - 2, tall);
  });
  if (selected === undefined) return;
  context.fillStyle = colors.ink;
  context.beginPath();
  context.arc(selected, 5, 2.5, 0, Math.PI * 2);
  context.fill();
}
