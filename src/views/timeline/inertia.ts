/** How fast what was let go of slows down: after so many milliseconds it is at a third. */
const SLOWS = 260;
/** Slower than this, in pixels a millisecond, it stands. */
const STANDS = 0.02;
/** A hand that has not moved for so long has stopped before it let go. */
const HELD = 60;

/** What a hand has dragged goes on a little when it is let go of; not where motion is unwanted. */
export class Inertia {
  #speed = 0;
  #at = 0;
  #frame = 0;

  /** The hand has moved by so many pixels. @param now milliseconds. */
  moved(by: number, now: number): void {
    const passed = Math.max(now - this.#at, 1);
    this.#speed = passed > HELD * 2 ? 0 : this.#speed * 0.6 + (by / passed) * 0.4;
    this.#at = now;
  }

  /** The hand lets go. @param go told of the pixels of each frame. */
  release(now: number, go: (by: number) => void): void {
    if (now - this.#at > HELD || matchMedia("(prefers-reduced-motion: reduce)").matches) return this.stop();
    let before = now;
    const step = (at: number): void => {
      const passed = Math.max(at - before, 0);
      before = at;
      this.#speed *= Math.exp(-passed / SLOWS);
      if (Math.abs(this.#speed) < STANDS) return this.stop();
      go(this.#speed * passed);
      this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#speed = 0;
  }
}
