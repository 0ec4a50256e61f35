import { FAMILIES } from "../families.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Laning } from "./lanes.ts";

/** What is summed up along a series: each family, and last those that are no plain fact. */
const SUMS = FAMILIES.length + 1;
const NOTHING: readonly number[] = Array.from({ length: SUMS }, () => 0);
const CLASSES = 32;
/** The class of dates with an open end. */
const OPEN = CLASSES - 1;

/** Items of one lane whose dates are about as long, by the middles of their dates; counted up so that any stretch is two look-ups. */
export interface Series {
  /** No item is longer than this, in days; Infinity where ends are open. */
  readonly longest: number;
  /** The items, the earliest middle first. */
  readonly items: Uint32Array;
  /** The different middles, in days. */
  readonly middles: Float64Array;
  /** Where in `items` each middle begins, and the end. */
  readonly begin: Uint32Array;
  /** Before each middle, and after the last: how many of each family there are, and how many unsure. */
  readonly sums: Uint32Array;
}

/** The series of each lane, those of the shortest dates first. */
export function strata(chronicle: Chronicle, { lanes, home }: Laning): readonly (readonly Series[])[] {
  const { size } = chronicle;
  const slots = lanes.length * CLASSES;
  const begin = new Uint32Array(slots + 1);
  const slot = new Uint16Array(size);
  for (let item = 0; item < size; item++) {
    const place = (home[item] ?? 0) * CLASSES + classOf(chronicle, item);
    slot[item] = place;
    begin[place + 1] = (begin[place + 1] ?? 0) + 1;
  }
  for (let i = 0; i < slots; i++) begin[i + 1] = (begin[i + 1] ?? 0) + (begin[i] ?? 0);
  const next = begin.slice(0, slots);
  const sorted = new Uint32Array(size);
  for (let item = 0; item < size; item++) {
    const place = slot[item] ?? 0;
    const at = next[place] ?? 0;
    sorted[at] = item;
    next[place] = at + 1;
  }
  return lanes.map((_, lane) => {
    const found: Series[] = [];
    for (let length = 0; length < CLASSES; length++) {
      const place = lane * CLASSES + length;
      const items = sorted.subarray(begin[place], begin[place + 1]);
      if (items.length > 0) found.push(seriesOf(chronicle, items, length === OPEN ? Infinity : 2 ** length));
    }
    return found;
  });
}

/** The first middle that is not before a day. */
export function from({ middles }: Series, day: number): number {
  let low = 0;
  let high = middles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((middles[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many items there are from one middle to before another. */
export function number({ begin }: Series, low: number, high: number): number {
  return (begin[high] ?? 0) - (begin[low] ?? 0);
}

/** Adds what stands from one middle to before another to the sums. */
export function add({ sums }: Series, low: number, high: number, into: number[]): void {
  for (let sum = 0; sum < SUMS; sum++)
    into[sum] = (into[sum] ?? 0) + (sums[high * SUMS + sum] ?? 0) - (sums[low * SUMS + sum] ?? 0);
}

/** Sums to add to: a plain array, for hundreds are made for every frame. */
export function zero(): number[] {
  return NOTHING.slice();
}

/** The middle of what is known of a date, in days. */
export function middleOf(first: number, last: number): number {
  if (first === -Infinity) return last + 0.5;
  if (last === Infinity) return first + 0.5;
  return (first + last + 1) / 2;
}

/** What `longest` is in the series that an item stands in. */
export function longestOf(chronicle: Chronicle, item: number): number {
  const length = classOf(chronicle, item);
  return length === OPEN ? Infinity : 2 ** length;
}

function classOf({ first, last }: Chronicle, item: number): number {
  const length = (last[item] ?? 0) - (first[item] ?? 0) + 1;
  return length === Infinity ? OPEN : Math.min(OPEN - 1, Math.ceil(Math.log2(length)));
}

function seriesOf(chronicle: Chronicle, items: Uint32Array, longest: number): Series {
  const { first, last, tint, unsure } = chronicle;
  const middle = (item: number): number => middleOf(first[item] ?? 0, last[item] ?? 0);
  // What is of one day stands in order already; what is longer does so by its first day only.
  if (longest !== 1) items.sort((a, b) => middle(a) - middle(b) || a - b);
  let different = 0;
  let before = -Infinity;
  for (const item of items) {
    const day = middle(item);
    if (day !== before) different++;
    before = day;
  }
  const middles = new Float64Array(different);
  const begin = new Uint32Array(different + 1);
  const sums = new Uint32Array((different + 1) * SUMS);
  const running = zero();
  let at = -1;
  items.forEach((item, place) => {
    const day = middle(item);
    if (at < 0 || day !== middles[at]) {
      at++;
      middles[at] = day;
      begin[at] = place;
      sums.set(running, at * SUMS);
    }
    const family = tint[item] ?? 0;
    running[family] = (running[family] ?? 0) + 1;
    if (unsure[item] === 1) running[SUMS - 1] = (running[SUMS - 1] ?? 0) + 1;
  });
  begin[different] = items.length;
  sums.set(running, different * SUMS);
  return { longest, items, middles, begin, sums };
}
