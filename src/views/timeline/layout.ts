import type { Event } from "../../model/index.ts";
import { type Family, FAMILIES, tint } from "../families.ts";
import { MARK, type Timed, boxOf, knownDays } from "./boxes.ts";
import type { Laning } from "./lanes.ts";
import { type Boxed, CELL, CELL_LINES, type Packed, pack } from "./packing.ts";

/** An event as it is drawn; pixels from the left and the top of the plot. */
export type Placed = Boxed & { readonly lane: number; readonly line: number; readonly y: number };

/** Where the line of an event that joins several actors stops in another's lane. */
export interface Stop {
  readonly event: Event;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
}

/** Events that stand too close to be told apart, as one counted column. */
export interface Column {
  readonly lane: number;
  /** Which cell of its lane. */
  readonly cell: number;
  readonly left: number;
  /** The foot of the column, and how tall it is. */
  readonly foot: number;
  readonly tall: number;
  readonly events: readonly Event[];
  /** How many of each family, in the families' order. */
  readonly families: readonly (readonly [Family, number])[];
  /** How many of them have not simply happened on a day that is known: another status, denied, or longer than the column. */
  readonly unsure: number;
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
  /** Where the line of an event through other lanes stands: those of one day stand beside each other. */
  readonly ties: ReadonlyMap<string, number>;
  readonly stops: readonly Stop[];
  readonly columns: readonly Column[];
  readonly lanes: readonly LaneBox[];
  readonly height: number;
}

/** What the layout is made for. */
export interface Frame {
  /** Where the beginning of a day stands, in pixels from the left. */
  readonly x: (day: number) => number;
  readonly width: number;
  /** The height that there is; lanes spread in it where it is more than they need. */
  readonly room: number;
  /** Room above each lane for its name, where that does not stand beside it. */
  readonly head: number;
  /** Whether the lines of events that join several lanes are drawn. */
  readonly ties: boolean;
  /** The id of an event that must be drawn, however crowded it stands. */
  readonly pinned: string | undefined;
}

/** The distance between the lines of a lane, in pixels. */
export const LINE = 22;
const PAD = 6;
const MOST_PAD = 18;
/** What a stop takes of its line, and how far apart the lines of events of one day stand: no wider than a mark. */
const STOP = 4;
const APART = 9;
/** The height over a column where its count stands, and the least height of a column. */
const COUNT = 14;
const LOW = 8;
/** A column of fewer events than this is never the tallest that there can be. */
const FEW = 12;

/** Lays events out in lanes. Every event is a mark or is counted in a column. */
export function layout(events: readonly Timed[], laning: Laning, frame: Frame): Layout {
  const { x, width, head } = frame;
  const members: Boxed[][] = laning.lanes.map(() => []);
  const guests: { readonly event: Event; readonly x: number }[][] = laning.lanes.map(() => []);
  for (const { event, date } of events)
    members[laning.home.get(event.id) ?? 0]?.push({ event, date, ...boxOf(date, x, width) });
  const ties = frame.ties ? spread(members.flat().filter(({ event }) => laning.ties.has(event.id))) : NO_TIES;
  for (const { event } of events)
    for (const lane of laning.ties.get(event.id) ?? []) {
      const place = ties.get(event.id);
      if (place !== undefined) guests[lane]?.push({ event, x: place });
    }
  const origin = x(0);
  const packed = members.map((own, lane) => pack(own, (guests[lane] ?? []).map(at), origin, frame.pinned));
  const needed = packed.reduce((sum, { lines }) => sum + heightOf(lines, PAD, head), 0);
  const spare = (frame.room - needed) / Math.max(1, packed.length) / 2;
  const pad = Math.floor(Math.min(Math.max(PAD + spare, PAD), MOST_PAD));
  const most = Math.max(FEW, ...packed.flatMap(({ cells }) => [...cells.values()].map((cell) => cell.length)));

  const marks: Placed[] = [];
  const stops: Stop[] = [];
  const columns: Column[] = [];
  const lanes: LaneBox[] = [];
  let top = 0;
  packed.forEach((one, lane) => {
    const begin = top + pad + head;
    const height = heightOf(one.lines, pad, head);
    const y = (line: number): number => begin + line * LINE + LINE / 2;
    for (const mark of one.placed) marks.push({ ...mark, lane, y: y(mark.line) });
    (guests[lane] ?? []).forEach(({ event, x }, i) => {
      const line = one.guests[i];
      stops.push({ event, lane, x, y: line === undefined ? begin + (height - pad * 2 - head) / 2 : y(line) });
    });
    columns.push(...columnsOf(one, lane, begin + one.lines * LINE, most, origin));
    lanes.push({ top, height });
    top += height;
  });
  return { marks, ties, stops, columns, lanes, height: top };
}

/** The marks by the ids of their events. */
export function marksById(marks: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(marks.map((mark) => [mark.event.id, mark]));
}

const NO_TIES: ReadonlyMap<string, number> = new Map();

/** Sets apart the ties that would stand on one another. */
function spread(tied: readonly Boxed[]): ReadonlyMap<string, number> {
  const same = new Map<number, Boxed[]>();
  for (const one of tied) same.set(Math.round(one.x), [...(same.get(Math.round(one.x)) ?? []), one]);
  const places = new Map<string, number>();
  for (const group of same.values()) {
    const apart = Math.min(APART, (MARK - 2) / Math.max(1, group.length - 1));
    group.forEach(({ event, x }, i) => places.set(event.id, x + (i - (group.length - 1) / 2) * apart));
  }
  return places;
}

function at({ x }: { readonly x: number }): { readonly left: number; readonly width: number } {
  return { left: x - STOP / 2, width: STOP };
}

function heightOf(lines: number, pad: number, head: number): number {
  return Math.max(lines, 1) * LINE + pad * 2 + head;
}

function columnsOf({ cells }: Packed, lane: number, foot: number, most: number, origin: number): Column[] {
  const room = CELL_LINES * LINE - COUNT - LOW;
  return [...cells].map(([cell, members]) => {
    const families = new Map<Family, number>();
    let unsure = 0;
    let first = Infinity;
    let last = -Infinity;
    for (const { event, date, form } of members) {
      families.set(tint(event), (families.get(tint(event)) ?? 0) + 1);
      if (
        form === "bar" ||
        date.approximate ||
        date.uncertain ||
        event.status !== "happened" ||
        event.polarity === "denied"
      )
        unsure++;
      const days = knownDays(date);
      first = Math.min(first, days.first);
      last = Math.max(last, days.last);
    }
    return {
      lane,
      cell,
      left: origin + cell * CELL,
      foot,
      tall: Math.round(LOW + room * Math.sqrt(members.length / most)),
      events: members.map(({ event }) => event),
      families: FAMILIES.flatMap((family) => {
        const count = families.get(family);
        return count === undefined ? [] : [[family, count] as const];
      }),
      unsure,
      first,
      last,
    };
  });
}
