import type { DateSpan } from "../../model/index.ts";
import type { DayRange, View } from "../state/view.svelte.ts";
import { knownDays } from "./boxes.ts";
import { Glide } from "./glide.ts";
import { aired, alike, kept, panned, revealing, zoomed } from "./range.ts";

/** What is shown where nothing has a date. */
const SOME_DAYS: DayRange = { first: 19_000, last: 19_030 };
const STEP = 0.6;
const CLOSE = 14;
/** So long after the last step, in milliseconds, the timeline has come to rest. */
const RESTS_AFTER = 140;

/** Which days the timeline shows, and how it gets to others. */
export class Travel {
  /** Whether the window has moved just now, so that what is not for the eye may wait. */
  moving = $state(false);

  readonly #view: View;
  readonly #whole: () => DayRange | undefined;
  readonly #glide = new Glide();
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param whole the days of all events. */
  constructor(view: View, whole: () => DayRange | undefined) {
    this.#view = view;
    this.#whole = whole;
  }

  /** The days of the whole corpus with some air, so that a filter does not move time. */
  readonly bounds: DayRange = $derived.by(() => {
    const whole = this.#whole();
    return whole ? aired(whole) : SOME_DAYS;
  });
  readonly shown: DayRange = $derived.by(() => this.#view.window ?? this.bounds);
  /** The days that are shown, in words: without the air on both sides where that is all. */
  readonly days: DayRange = $derived.by(() => {
    const { first, last } = this.#view.window ?? this.#whole() ?? this.bounds;
    return { first: Math.floor(first), last: Math.ceil(last) - 1 };
  });

  show(range: DayRange): void {
    this.#glide.stop();
    this.#set(range);
  }

  /** Shows a range for a key or a button: one sees how it comes about. */
  go(range: DayRange): void {
    const to = kept(range, this.bounds);
    this.#glide.to(this.shown, to, (next) => this.#set(next));
  }

  all(): void {
    this.go(this.bounds);
  }

  zoom(factor: number, around: number): void {
    this.show(zoomed(this.shown, factor, around, this.bounds));
  }

  /** A step in (1) or out (-1). */
  step(by: 1 | -1): void {
    const { first, last } = this.shown;
    this.go(zoomed(this.shown, STEP ** by, (first + last) / 2, this.bounds));
  }

  pan(share: number): void {
    this.go(panned(this.shown, share, this.bounds));
  }

  /** A date close by; a second time, or without one, everything. */
  fit(date: DateSpan | undefined): void {
    if (date === undefined) return this.all();
    const { first, last } = knownDays(date);
    const size = Math.max((last - first) * 1.4, CLOSE);
    const middle = (first + last) / 2;
    const near = kept({ first: middle - size / 2, last: middle + size / 2 }, this.bounds);
    if (alike(near, this.shown)) this.all();
    else this.go(near);
  }

  /** Brings a date into sight. */
  reveal(date: DateSpan | undefined): void {
    const { window } = this.#view;
    if (!date || !window) return;
    const next = revealing(window, date);
    if (!alike(next, window)) this.go(next);
  }

  #set(range: DayRange): void {
    const next = kept(range, this.bounds);
    this.#view.window = alike(next, this.bounds) ? undefined : next;
    this.moving = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.moving = false), RESTS_AFTER);
  }
}
