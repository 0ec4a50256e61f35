import { untrack } from "svelte";
import type { DateSpan } from "../../model/index.ts";
import type { DayRange, View } from "../state/view.svelte.ts";
import { knownDays } from "./boxes.ts";
import { Glide } from "./glide.ts";
import { type Fold, dayRange, drawnRange } from "./fold.ts";
import { aired, alike, kept, panned, revealing, zoomed } from "./range.ts";

/** What is shown where nothing has a date. */
const SOME_DAYS: DayRange = { first: 19_000, last: 19_030 };
const STEP = 0.6;
const CLOSE = 14;
/** So long after the last step, in milliseconds, the timeline has come to rest. */
const RESTS_AFTER = 140;

/** While it moves, those who only read of it hear no more often than this, in milliseconds. */
const TELLS_EVERY = 120;

/** What it travels through. */
export interface Given {
  /** The days of all events. */
  readonly whole: DayRange | undefined;
  /** Those of all but a few that lie far outside. */
  readonly core: DayRange | undefined;
  readonly fold: Fold;
}

/** Days on the way from one rest to the next. */
interface Leg {
  /** What the view had when the movement began: where it has something else now, somebody has gone there meanwhile. */
  readonly from: DayRange | undefined;
  readonly range: DayRange;
}

/**
 * Which days the timeline shows, and how it gets to others. While it moves only the timeline knows of it, once a frame
 * however many steps of a wheel that frame has; the rest of the page hears where it has come to when it rests.
 */
export class Travel {
  /** Whether the window has moved just now, so that what is not for the eye may wait. */
  moving = $state(false);

  #leg = $state.raw<Leg | undefined>();
  #told = $state.raw<DayRange | undefined>();
  /** Where it is going, of which the next frame will show the most. */
  #aim: DayRange | undefined;
  #frame = 0;
  #toldAt = 0;
  readonly #view: View;
  readonly #given: Given;
  readonly #glide = new Glide();
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(view: View, given: Given) {
    this.#view = view;
    this.#given = given;
  }

  /** The days of the whole corpus with some air, so that a filter does not move time. */
  readonly bounds: DayRange = $derived.by(() => this.#aired(this.#given.whole));
  /** What is shown unless something else is asked for: all but what lies far outside. */
  readonly home: DayRange = $derived.by(() => this.#aired(this.#given.core));
  readonly shown: DayRange = $derived.by(() => {
    const { window } = this.#view;
    return this.#leg && this.#leg.from === window ? this.#leg.range : (window ?? this.home);
  });
  /** The days that are shown, for those who read or listen: they change a few times a second at most. */
  readonly told: DayRange = $derived.by(() => (this.moving && this.#told) || this.#view.window || this.home);
  /** The days that are shown, in words: without the air on both sides where that is all. */
  readonly days: DayRange = $derived.by(() => {
    const moving = this.moving ? this.#told : undefined;
    const { first, last } = moving ?? this.#view.window ?? this.#given.core ?? this.home;
    return { first: Math.floor(first), last: Math.ceil(last) - 1 };
  });

  show(range: DayRange): void {
    this.#glide.stop();
    this.#set(range);
    this.#frame ||= requestAnimationFrame(() => this.#arrive());
  }

  /** Shows a range for a key or a button: one sees how it comes about. */
  go(range: DayRange): void {
    const { fold } = this.#given;
    // The way leads through time as it is drawn: a folded stretch takes no longer than it looks.
    this.#glide.to(drawnRange(fold, this.#now), drawnRange(fold, this.#kept(range)), (next) => {
      this.#set(dayRange(fold, next));
      this.#arrive();
    });
  }

  all(): void {
    this.go(this.home);
  }

  /** Everything, also what lies far outside. */
  everything(): void {
    this.go(this.bounds);
  }

  /** @param share where it is that stands still, from the beginning (0) to the end (1) of what is shown. */
  zoom(factor: number, share: number): void {
    this.show(this.#zoomed(factor, share));
  }

  /** Moved by a share of what is shown, at once. */
  drag(share: number): void {
    this.show(this.#panned(share));
  }

  /** A step in (1) or out (-1). */
  step(by: 1 | -1): void {
    this.go(this.#zoomed(STEP ** by, 0.5));
  }

  pan(share: number): void {
    this.go(this.#panned(share));
  }

  /** A date close by; a second time, or without one, everything. */
  fit(date: DateSpan | undefined): void {
    if (date === undefined) return this.all();
    const { first, last } = knownDays(date);
    const size = Math.max((last - first) * 1.4, CLOSE);
    const middle = (first + last) / 2;
    const near = this.#kept({ first: middle - size / 2, last: middle + size / 2 });
    if (alike(near, this.#now)) this.all();
    else this.go(near);
  }

  /** Brings a date into sight. */
  reveal(date: DateSpan | undefined): void {
    const { window } = this.#view;
    if (!date || !window) return;
    const next = revealing(window, date);
    if (!alike(next, window)) this.go(next);
  }

  /** Comes to rest now, for nobody will see it move any more. */
  end(): void {
    this.#glide.stop();
    if (this.#aim) this.#stop();
    clearTimeout(this.#rest);
  }

  /** Where steps begin: a frame may have more than one. */
  get #now(): DayRange {
    return untrack(() => this.#aim ?? this.shown);
  }

  #aired(range: DayRange | undefined): DayRange {
    if (!range) return SOME_DAYS;
    const { fold } = this.#given;
    return dayRange(fold, aired(drawnRange(fold, range)));
  }

  #zoomed(factor: number, share: number): DayRange {
    const { fold } = this.#given;
    const range = drawnRange(fold, this.#now);
    const around = range.first + (range.last - range.first) * share;
    return dayRange(fold, zoomed(range, factor, around, drawnRange(fold, this.bounds)));
  }

  #panned(share: number): DayRange {
    const { fold } = this.#given;
    return dayRange(fold, panned(drawnRange(fold, this.#now), share, drawnRange(fold, this.bounds)));
  }

  #kept(range: DayRange): DayRange {
    const { fold } = this.#given;
    return dayRange(fold, kept(drawnRange(fold, range), drawnRange(fold, this.bounds)));
  }

  #set(range: DayRange): void {
    this.#aim = this.#kept(range);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#stop(), RESTS_AFTER);
  }

  #arrive(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#aim) return;
    this.#leg = { from: this.#view.window, range: this.#aim };
    this.moving = true;
    const now = performance.now();
    if (now - this.#toldAt < TELLS_EVERY) return;
    this.#toldAt = now;
    this.#told = this.#aim;
  }

  #stop(): void {
    this.#arrive();
    const { shown } = this;
    this.#view.window = alike(shown, this.home) ? undefined : shown;
    this.#aim = undefined;
    this.#leg = undefined;
    this.#told = undefined;
    this.moving = false;
  }
}
