import type { DayRange, View } from "../state/view.svelte.ts";

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Without a window of its own, this share of all days is looked at at once. */
const SHARE = 1 / 12;
/** At single speed the window moves on by its own length in this time. */
const LENGTH_MS = 2400;
/** Where motion is not wanted, the window stands still for so long, then goes on by its length. */
const STILL_MS = 1800;
/** The graph follows in steps: no eye reads it faster. */
const STEP_MS = 160;

/** Time running through the graph: the timeline's window moves on by itself. */
export class Play {
  playing = $state(false);
  speed: Speed = $state(1);

  readonly #view: View;
  /** Takes the days that the graph is to show. */
  readonly #show: (days: DayRange) => void;
  readonly #moves: () => boolean;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  #shown = 0;

  constructor(view: View, show: (days: DayRange) => void, moves: () => boolean) {
    this.#view = view;
    this.#show = show;
    this.#moves = moves;
  }

  /** From the first day to the last on which something happens; undefined where nothing has a date. */
  readonly whole: DayRange | undefined = $derived.by(() => extent(this.#view));

  toggle(): void {
    if (this.playing) this.stop();
    else this.#start();
  }

  /** Goes on to the next speed, and from the last to the first. */
  faster(): void {
    this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length] ?? 1;
  }

  stop(): void {
    this.playing = false;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #start(): void {
    const { whole } = this;
    if (!whole) return;
    const window = this.#view.window;
    const length = Math.max(1, whole.last - whole.first + 1);
    const own = window ? window.last - window.first + 1 : Infinity;
    const span = own < length * 0.7 ? own : Math.max(1, length * SHARE);
    const from = window && own < length * 0.7 && window.last < whole.last - 0.5 ? window.first : whole.first;
    this.playing = true;
    this.#set({ first: from, last: from + span - 1 });
    this.#last = performance.now();
    this.#next();
  }

  #next(): void {
    if (this.#moves()) this.#frame = requestAnimationFrame((now) => this.#move((now - this.#last) / LENGTH_MS, now));
    else this.#timer = setTimeout(() => this.#move(1 / this.speed, performance.now()), STILL_MS / this.speed);
  }

  /** Moves the window on by a share of its length. */
  #move(share: number, now: number): void {
    const { window } = this.#view;
    this.#last = now;
    if (!this.playing || !window || !this.whole) return this.stop();
    const length = window.last - window.first + 1;
    const by = length * share * this.speed;
    const last = Math.min(this.whole.last, window.last + by);
    this.#set({ first: last - length + 1, last });
    if (last >= this.whole.last) {
      this.#show(this.#view.window ?? window);
      return this.stop();
    }
    this.#next();
  }

  #set(window: DayRange): void {
    this.#view.window = window;
    if (this.#last - this.#shown < STEP_MS) return;
    this.#shown = this.#last;
    this.#show(window);
  }
}

function extent(view: View): DayRange | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of view.timed) {
    if (!date) continue;
    if (Number.isFinite(date.first)) first = Math.min(first, date.first);
    if (Number.isFinite(date.last)) last = Math.max(last, date.last);
  }
  return first < last ? { first, last } : undefined;
}
