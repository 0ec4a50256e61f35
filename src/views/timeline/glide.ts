import { easeCubicOut, interpolateNumber, timer } from "d3";
import type { DayRange } from "../state/view.svelte.ts";

/** As long as `--motion`. */
const LASTS = 160;

/** Moves from one range to another, for what the reader asked of a key or a button; at once where motion is unwanted. */
export class Glide {
  #stop: (() => void) | undefined;

  to(from: DayRange, to: DayRange, show: (range: DayRange) => void): void {
    this.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      show(to);
      return;
    }
    const first = interpolateNumber(from.first, to.first);
    const last = interpolateNumber(from.last, to.last);
    const running = timer((elapsed) => {
      const part = easeCubicOut(Math.min(1, elapsed / LASTS));
      if (elapsed >= LASTS) this.stop();
      show(elapsed >= LASTS ? to : { first: first(part), last: last(part) });
    });
    this.#stop = () => running.stop();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
