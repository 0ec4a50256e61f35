import type { DateSpan, Event } from "../../model/index.ts";
import type { DayRange } from "../state/view.svelte.ts";
import { binsFor } from "./bins.ts";
import { MARK, knownDays } from "./boxes.ts";
import type { Chronicle } from "./chronicle.ts";
import { CELL_LINES, type Packed, type Scene, type Spot, inSight, pack, packShut, spotsInSight } from "./crowd.ts";
import type { Laning } from "./lanes.ts";
import type { Scale } from "./scale.ts";
import type { Series } from "./series.ts";

/** An event as it is drawn; pixels from the left and the top of the plot. */
export type Placed = Spot & {
  readonly event: Event;
  readonly date: DateSpan;
  readonly lane: number;
  readonly line: number;
  readonly y: number;
};

/** Where the line of an event that joins several actors stops in another's lane. */
export interface Stop {
  readonly item: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
}

/** Events that stand too close to be told apart, as one counted column. */
export interface Column {
  readonly lane: number;
  /** Which bin of time. */
  readonly bin: number;
  readonly left: number;
  readonly width: number;
  /** The foot of the column, and how tall it is. */
  readonly foot: number;
  readonly tall: number;
  readonly count: number;
  /**
   * How many of each family, in the families' order, and last how many have not simply happened on a day that is known: another
   * status, denied, or longer than the column.
   */
  readonly sums: readonly number[];
  /** The days that it covers, half-open. */
  readonly first: number;
  readonly last: number;
}

export interface LaneBox {
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly marks: readonly Placed[];
  /** Where the line of an event through other lanes stands, by its item: those of one day stand beside each other. */
  readonly ties: ReadonlyMap<number, number>;
  readonly stops: readonly Stop[];
  readonly columns: readonly Column[];
  readonly lanes: readonly LaneBox[];
  readonly height: number;
}

/** What the layout is made of. */
export interface Stock {
  readonly chronicle: Chronicle;
  readonly laning: Laning;
  readonly strata: readonly (readonly Series[])[];
  /** The indexes of the lanes that are shut. */
  readonly shut: ReadonlySet<number>;
}

/** What the layout is made for. */
export interface Frame {
  readonly scale: Scale;
  readonly window: DayRange;
  readonly width: number;
  /** The height that there is; lanes spread in it where it is more than they need. */
  readonly room: number;
  /** Room above each lane for its name, where that does not stand beside it. */
  readonly head: number;
  /** The item that must be drawn, however crowded it stands. */
  readonly pinned: number | undefined;
}

/** How tall columns are. */
interface Room {
  readonly least: number;
  readonly most: number;
}

/** From this height on a column says its count. */
export const COUNTED = 12;
/** The distance between the lines of a lane, in pixels. */
export const LINE = 22;
const PAD = 6;
const MOST_PAD = 18;
/** What a stop takes of its line, and how far apart the lines of events of one day stand: no wider than a mark. */
const STOP = 4;
const APART = 9;
/** With more events in sight than this, or more that join lanes, ties are drawn only where they are asked about. */
const MANY = 240;
const FEW_TIES = 40;
/** The height over a column where its count stands. */
const COUNT = 14;
const ROOM: Room = { least: 8, most: CELL_LINES * LINE - COUNT };
/** In a lane that is shut, columns are so low that no count stands over them. */
const SHUT_ROOM: Room = { least: 4, most: COUNTED - 1 };
const SHUT_PAD = 2;
/** A column of fewer events than this is never the tallest that there can be. */
const FEW = 12;

/** Lays events out in lanes. Every event in sight is a mark or is counted in a column. */
export function layout(stock: Stock, frame: Frame): Layout {
  const { chronicle, laning, strata } = stock;
  const scene = sceneOf(stock, frame);
  const ties = tiesOf(stock, scene);
  const guests: { readonly item: number; readonly x: number }[][] = laning.lanes.map(() => []);
  for (const [item, x] of ties) for (const lane of laning.ties(item)) guests[lane]?.push({ item, x });
  const pinnedLane = frame.pinned === undefined ? undefined : laning.home[frame.pinned];
  const packed = strata.map((series, lane) => {
    const others = (guests[lane] ?? []).map(at);
    if (stock.shut.has(lane)) return packShut(series, others, scene);
    return pack(series, others, { ...scene, pinned: lane === pinnedLane ? frame.pinned : undefined });
  });
  const needed = packed.reduce((sum, { lines }) => sum + heightOf(lines, PAD, frame.head), 0);
  const spare = (frame.room - needed) / Math.max(1, packed.length) / 2;
  const pad = Math.floor(Math.min(Math.max(PAD + spare, PAD), MOST_PAD));
  // The lane of all the rest would make every other low.
  const most = packed.reduce((sum, { cells }, lane) => {
    if (stock.shut.has(lane) || (laning.lanes[lane]?.kind === "rest" && packed.length > 1)) return sum;
    return cells.reduce((m, { count }) => Math.max(m, count), sum);
  }, FEW);

  const marks: Placed[] = [];
  const stops: Stop[] = [];
  const columns: Column[] = [];
  const lanes: LaneBox[] = [];
  let top = 0;
  packed.forEach((one, lane) => {
    const shut = stock.shut.has(lane);
    const begin = top + (shut ? SHUT_PAD : pad) + frame.head;
    const height = heightOf(one.lines, shut ? SHUT_PAD : pad, frame.head);
    const y = (line: number): number => begin + line * LINE + LINE / 2;
    for (const spot of one.placed) {
      const event = chronicle.event(spot.item);
      marks.push({ ...spot, event, date: chronicle.date(spot.item), lane, y: y(spot.line) });
    }
    (guests[lane] ?? []).forEach(({ item, x }, i) => {
      const line = one.guests[i];
      stops.push({ item, lane, x, y: line === undefined ? begin + (one.lines * LINE) / 2 : y(line) });
    });
    const foot = begin + one.lines * LINE;
    columns.push(...(shut ? columnsOf(one, lane, foot, most, SHUT_ROOM) : columnsOf(one, lane, foot, most, ROOM)));
    lanes.push({ top, height });
    top += height;
  });
  return { marks, ties, stops, columns, lanes, height: top };
}

/** How many of a column are no plain facts. */
export function unsureOf({ sums }: Column): number {
  return sums.at(-1) ?? 0;
}

/** The marks by the ids of their events. */
export function marksById(marks: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(marks.map((mark) => [mark.event.id, mark]));
}

function sceneOf({ chronicle }: Stock, { scale, width, window, pinned }: Frame): Scene {
  let inside = pinned;
  if (pinned !== undefined) {
    const { first, last } = knownDays({ first: chronicle.first[pinned] ?? 0, last: chronicle.last[pinned] ?? 0 });
    if (first > window.last || last < window.first) inside = undefined;
  }
  return {
    chronicle,
    scale,
    width,
    first: window.first,
    last: window.last,
    bins: binsFor(scale.perDay),
    pinned: inside,
  };
}

/** Where the lines of events that join lanes stand; none where they would be a thicket. Those that would stand on one another are set apart. */
function tiesOf({ strata, laning }: Stock, scene: Scene): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  if (strata.reduce((sum, lane) => sum + inSight(lane, scene), 0) > MANY) return places;
  const tied = strata
    .flatMap((lane) => spotsInSight(lane, scene))
    .filter(({ item }) => laning.ties(item).length > 0)
    .sort((a, b) => a.item - b.item);
  if (tied.length > FEW_TIES) return places;
  const same = new Map<number, Spot[]>();
  for (const one of tied) same.set(Math.round(one.x), [...(same.get(Math.round(one.x)) ?? []), one]);
  for (const group of same.values()) {
    const apart = Math.min(APART, (MARK - 2) / Math.max(1, group.length - 1));
    group.forEach(({ item, x }, i) => places.set(item, x + (i - (group.length - 1) / 2) * apart));
  }
  return places;
}

function at({ x }: { readonly x: number }): { readonly left: number; readonly width: number } {
  return { left: x - STOP / 2, width: STOP };
}

function heightOf(lines: number, pad: number, head: number): number {
  return Math.max(lines, 1) * LINE + pad * 2 + head;
}

function columnsOf({ cells }: Packed, lane: number, foot: number, most: number, room: Room): Column[] {
  return cells.map(({ bin, left, width, count, sums, first, last }) => ({
    lane,
    bin,
    left,
    width,
    foot,
    tall: Math.round(room.least + (room.most - room.least) * Math.sqrt(Math.min(1, count / most))),
    count,
    sums,
    first,
    last,
  }));
}
