import { type Bins, MOST_WIDTH, beginOf, binOf } from "./bins.ts";
import { BAR, type Box, DAY_BAR, type Stretch, boxOf, knownDays } from "./boxes.ts";
import type { Chronicle } from "./chronicle.ts";
import { fill, put } from "./packing.ts";
import type { Scale } from "./scale.ts";
import { type Series, add, from, longestOf, middleOf, number, zero } from "./series.ts";

/** An item with its box. */
export type Spot = Box & { readonly item: number };

/** Items of a bin that stand too close to be told apart. */
export interface Cell extends Stretch {
  readonly bin: number;
  readonly count: number;
  /** How many of each family, and last how many are no plain facts. */
  readonly sums: readonly number[];
  /** The days that they cover, half-open. */
  readonly first: number;
  readonly last: number;
}

/** A lane laid out: its events on lines, and those that stand too close together in cells. */
export interface Packed {
  readonly placed: readonly (Spot & { readonly line: number })[];
  /** The lines of the guests, in their order; undefined where there is no room for one. */
  readonly guests: readonly (number | undefined)[];
  readonly cells: readonly Cell[];
  /** How many lines there are; in a lane with cells, these stand on the last `CELL_LINES` of them. */
  readonly lines: number;
}

/** What a lane is laid out for. */
export interface Scene {
  readonly chronicle: Chronicle;
  readonly scale: Scale;
  readonly width: number;
  /** The days that are shown. */
  readonly first: number;
  readonly last: number;
  readonly bins: Bins;
  /** An item in sight of the lane that is never counted but drawn. */
  readonly pinned: number | undefined;
}

export const CELL_LINES = 3;
const MOST_LINES = 4;
const BAR_LINES = 2;
/** A lane with more events in sight than this is not tried without cells; more bars than that are counted too. */
const MANY = 150;
const MANY_BARS = 200;

/** A part of a series that is in sight. */
interface Reach {
  readonly series: Series;
  readonly low: number;
  readonly high: number;
  /** Whether its dates are so long here that they are bars. */
  readonly bars: boolean;
}

/**
 * Packs the events of a lane on lines, each on the first where it touches no other. Where that takes too many lines, bins of
 * time that hold too many are counted instead, and what is long stands above them. Nobody is left out.
 * @param guests stretches for events of other lanes that join this one.
 */
export function pack(lane: readonly Series[], guests: readonly Stretch[], scene: Scene): Packed {
  const reaches = lane.map((series) => reach(series, scene));
  const most = reaches.reduce((sum, { series, low, high }) => sum + number(series, low, high), 0);
  if (most <= MANY) {
    const { placed, left, taken } = fill(spots(reaches, scene), MOST_LINES);
    if (left.length === 0) {
      const lines = guests.map((guest) => put(guest, taken, MOST_LINES));
      return { placed, guests: lines, cells: [], lines: taken.length };
    }
  }
  return crowded(reaches, guests, scene);
}

/** A lane that is shut: all that is in it is counted. */
export function packShut(lane: readonly Series[], guests: readonly Stretch[], scene: Scene): Packed {
  const cells = tally(
    lane.map((series) => reach(series, scene)),
    scene,
  );
  return {
    placed: [],
    guests: guests.map(() => undefined),
    cells: [...cells].map(([bin, cell]) => ({ bin, ...cell, ...stretch(scene.bins, bin, scene) })),
    lines: 1,
  };
}

/** How many items of a lane are in sight, or nearly so. */
export function inSight(lane: readonly Series[], scene: Scene): number {
  return lane.reduce((sum, series) => {
    const { low, high } = reach(series, scene);
    return sum + number(series, low, high);
  }, 0);
}

/** The items of a lane that are in sight, in time order. */
export function spotsInSight(lane: readonly Series[], scene: Scene): readonly Spot[] {
  return spots(
    lane.map((series) => reach(series, scene)),
    scene,
  );
}

function reach(series: Series, { first, last, scale }: Scene): Reach {
  const half = Number.isFinite(series.longest) ? series.longest / 2 : 0.5;
  return {
    series,
    low: from(series, first - half),
    high: from(series, last + half + 1e-9),
    bars: series.longest * scale.perDay >= (series.longest === 1 ? DAY_BAR : BAR),
  };
}

function spots(reaches: readonly Reach[], scene: Scene): Spot[] {
  const items: number[] = [];
  for (const { series, low, high } of reaches) {
    for (let i = series.begin[low] ?? 0; i < (series.begin[high] ?? 0); i++) {
      const item = series.items[i] ?? 0;
      const days = knownDays(daysOf(scene, item));
      if (days.first <= scene.last && days.last >= scene.first) items.push(item);
    }
  }
  return items.sort((a, b) => a - b).map((item) => spot(item, scene));
}

function spot(item: number, scene: Scene): Spot {
  const { x, left, width, form, openPast, openFuture } = boxOf(daysOf(scene, item), scene.scale, scene.width);
  return { item, x, left, width, form, openPast, openFuture };
}

function daysOf({ chronicle }: Scene, item: number): { readonly first: number; readonly last: number } {
  return { first: chronicle.first[item] ?? 0, last: chronicle.last[item] ?? 0 };
}

function crowded(reaches: readonly Reach[], guests: readonly Stretch[], scene: Scene): Packed {
  const { pinned, bins } = scene;
  const bars = reaches.filter((one) => one.bars);
  const fewBars = bars.reduce((sum, { series, low, high }) => sum + number(series, low, high), 0) <= MANY_BARS;
  const counted = fewBars ? reaches.filter((one) => !one.bars) : reaches;
  const long = fewBars ? spots(bars, scene).filter(({ item }) => item !== pinned) : [];
  const alone = pinned === undefined ? [] : [spot(pinned, scene)];
  const above = fill([...alone, ...long], BAR_LINES);
  const cells = tally(counted, scene);
  if (pinned !== undefined) {
    const longest = longestOf(scene.chronicle, pinned);
    if (counted.some(({ series }) => series.longest === longest)) take(cells, pinned, scene);
  }
  const full = new Set<number>();
  for (const [bin, { count }] of cells) if (count > CELL_LINES) full.add(bin);
  for (const one of above.left) full.add(give(cells, one, scene));

  const points = [...cells]
    .filter(([bin]) => !full.has(bin))
    .flatMap(([bin]) => within(counted, bin, scene).map((one) => ({ ...one, bin })))
    .filter(({ item }) => item !== pinned);
  for (;;) {
    const rest = points.filter(({ bin }) => !full.has(bin));
    const columns = [...full].map((bin) => stretch(bins, bin, scene));
    const below = fill(rest, CELL_LINES, columns);
    if (below.left.length > 0) {
      for (const { bin } of below.left) full.add(bin);
      continue;
    }
    const shift = above.taken.length;
    return {
      placed: [...above.placed, ...below.placed.map((one) => ({ ...one, line: one.line + shift }))],
      guests: guests.map(() => undefined),
      cells: [...full].flatMap((bin) => {
        const cell = cells.get(bin);
        return cell && cell.count > 0 ? [{ bin, ...cell, ...stretch(bins, bin, scene) }] : [];
      }),
      lines: shift + CELL_LINES,
    };
  }
}

interface Sum {
  count: number;
  readonly sums: number[];
  first: number;
  last: number;
}

/** What each bin in sight holds. */
function tally(reaches: readonly Reach[], scene: Scene): Map<number, Sum> {
  const { bins, chronicle } = scene;
  const cells = new Map<number, Sum>();
  for (const { series, low, high, bars } of reaches) {
    const { middles, items, begin } = series;
    let at = low;
    // Whole bins are counted, also those that reach out of sight, so that no number changes at the rim.
    if (at < high) at = from(series, beginOf(bins, binOf(bins, middles[at] ?? 0)));
    while (at < high) {
      const bin = binOf(bins, middles[at] ?? 0);
      const end = from(series, beginOf(bins, bin + 1));
      const cell = cells.get(bin) ?? { count: 0, sums: zero(), first: Infinity, last: -Infinity };
      const many = number(series, at, end);
      cell.count += many;
      const unsure = cell.sums.at(-1) ?? 0;
      add(series, at, end, cell.sums);
      if (bars) cell.sums[cell.sums.length - 1] = unsure + many;
      const early = items[begin[at] ?? 0] ?? 0;
      const late = items[(begin[end] ?? 1) - 1] ?? 0;
      for (const item of [early, late]) {
        const days = knownDays({ first: chronicle.first[item] ?? 0, last: chronicle.last[item] ?? 0 });
        cell.first = Math.min(cell.first, days.first);
        cell.last = Math.max(cell.last, days.last);
      }
      cells.set(bin, cell);
      at = end;
    }
  }
  return cells;
}

/** Takes an item that is drawn out of what its bin counts. */
function take(cells: Map<number, Sum>, item: number, scene: Scene): void {
  const { first, last } = daysOf(scene, item);
  const cell = cells.get(binOf(scene.bins, middleOf(first, last)));
  if (cell) change(cell, item, scene, -1);
}

/** Counts a bar for which there is no room in the bin of the middle of what is seen of it. */
function give(cells: Map<number, Sum>, { item, x }: Spot, scene: Scene): number {
  const bin = binOf(scene.bins, scene.scale.dayAt(x));
  const cell = cells.get(bin) ?? { count: 0, sums: zero(), first: Infinity, last: -Infinity };
  change(cell, item, scene, 1);
  if (scene.chronicle.unsure[item] !== 1) cell.sums[cell.sums.length - 1] = (cell.sums.at(-1) ?? 0) + 1;
  const days = knownDays(daysOf(scene, item));
  cell.first = Math.min(cell.first, days.first);
  cell.last = Math.max(cell.last, days.last);
  cells.set(bin, cell);
  return bin;
}

function change(cell: Sum, item: number, { chronicle }: Scene, by: 1 | -1): void {
  const family = chronicle.tint[item] ?? 0;
  cell.count += by;
  cell.sums[family] = (cell.sums[family] ?? 0) + by;
  const unsure = cell.sums.length - 1;
  if (chronicle.unsure[item] === 1) cell.sums[unsure] = (cell.sums[unsure] ?? 0) + by;
}

/** The items of a bin. */
function within(reaches: readonly Reach[], bin: number, scene: Scene): readonly Spot[] {
  const items: number[] = [];
  for (const { series } of reaches) {
    const low = from(series, beginOf(scene.bins, bin));
    const high = from(series, beginOf(scene.bins, bin + 1));
    for (let i = series.begin[low] ?? 0; i < (series.begin[high] ?? 0); i++) items.push(series.items[i] ?? 0);
  }
  return items.sort((a, b) => a - b).map((item) => spot(item, scene));
}

/** Where the column of a bin stands. */
function stretch(bins: Bins, bin: number, { scale: { x } }: Scene): Stretch {
  const one = x(beginOf(bins, bin));
  const other = x(beginOf(bins, bin + 1));
  const width = Math.min(Math.abs(other - one), MOST_WIDTH) - 4;
  return { left: (one + other) / 2 - width / 2, width };
}
