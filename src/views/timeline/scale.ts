import type { DayRange } from "../state/view.svelte.ts";
import { type Fold, PLAIN, drawnRange } from "./fold.ts";

/** Where days stand on the screen. */
export interface Scale {
  /** Pixels from the left to the beginning of a day. */
  readonly x: (day: number) => number;
  readonly dayAt: (x: number) => number;
  /** How wide a day is that is not folded. */
  readonly perDay: number;
  readonly forward: boolean;
}

/** The scale that shows a range over a width. @param forward whether time runs to the right. */
export function scaleOf(fold: Fold, range: DayRange, width: number, forward: boolean): Scale {
  const { first, last } = drawnRange(fold, range);
  const perDay = width / Math.max(last - first, 1e-9);
  const factor = forward ? perDay : -perDay;
  const shift = forward ? -first * perDay : width + first * perDay;
  const place = (x: number): number => (x - shift) / factor;
  if (fold === PLAIN) return { x: (day) => day * factor + shift, dayAt: place, perDay, forward };
  return { x: (day) => fold.at(day) * factor + shift, dayAt: (x) => fold.day(place(x)), perDay, forward };
}
