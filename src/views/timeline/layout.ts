import type { DateSpan, Event } from "../../model/index.ts";
import type { Family } from "../families.ts";
import { tint } from "../families.ts";
import type { Laning } from "./lanes.ts";

/** An event with its days. */
export interface Timed {
  readonly event: Event;
  readonly date: DateSpan;
}

/** An event as it is drawn; pixels from the left and the top of the plot. */
export interface Placed {
  readonly event: Event;
  readonly date: DateSpan;
  readonly lane: number;
  /** The middle of a point, or of the part of a bar that is in sight. */
  readonly x: number;
  readonly y: number;
  /** The left end and the width of a bar; a point has the width of its mark. */
  readonly left: number;
  readonly width: number;
  readonly form: "point" | "bar";
  /** The end in the past, or in the future, is open. */
  readonly openPast: boolean;
  readonly openFuture: boolean;
}

/** Several events that stand too close to be told apart, as one counted mark. */
export interface Bin {
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly events: readonly Event[];
  /** How many of each family, most first. */
  readonly families: readonly (readonly [Family, number])[];
  readonly first: number;
  readonly last: number;
}

export interface LaneBox {
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly marks: readonly Placed[];
  readonly bins: readonly Bin[];
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** The side of a mark, and the distance between the lines of a lane, in pixels. */
export const MARK = 16;
const LINE = 22;
const PAD = 7;
/** How many lines a lane may have before what is left over is counted in bins. */
const MOST_LINES = 4;
const GAP = 3;
/** From this length on, in pixels, an interval is a bar. */
const BAR = 26;

/**
 * Lays events out in lanes: each on the first line of its lane where it touches no other; where there is no such line it goes
 * into a bin. Nothing is left out: every event is a mark or in a bin.
 * @param x where the beginning of a day stands, in pixels from the left.
 */
export function layout(events: readonly Timed[], laning: Laning, x: (day: number) => number, width: number): Layout {
  const perLane: Timed[][] = laning.lanes.map(() => []);
  for (const timed of events) perLane[laning.home.get(timed.event.id) ?? 0]?.push(timed);
  const marks: Placed[] = [];
  const bins: Bin[] = [];
  const boxes: LaneBox[] = [];
  let top = 0;
  perLane.forEach((members, lane) => {
    const { placed, left, lines } = lay(members, x, width);
    const height = Math.max(lines + (left.length > 0 ? 1 : 0), 1) * LINE + PAD * 2;
    for (const { line, ...one } of placed) marks.push({ ...one, lane, y: top + PAD + line * LINE + LINE / 2 });
    bins.push(...binned(left, x, lane, top + PAD + lines * LINE + LINE / 2));
    boxes.push({ top, height });
    top += height;
  });
  return { marks, bins, boxes, height: top };
}

type OnLine = Omit<Placed, "lane" | "y"> & { readonly line: number };

function lay(
  members: readonly Timed[],
  x: (day: number) => number,
  width: number,
): { placed: OnLine[]; left: Timed[]; lines: number } {
  const placed: OnLine[] = [];
  const left: Timed[] = [];
  /** The stretches of each line that are taken. */
  const taken: [from: number, to: number][][] = [];
  for (const timed of members) {
    const box = boxOf(timed, x, width);
    const from = box.left - GAP;
    const to = box.left + box.width + GAP;
    let line = taken.findIndex((stretches) => stretches.every(([a, b]) => to <= a || from >= b));
    if (line < 0) line = taken.length;
    if (line >= MOST_LINES) {
      left.push(timed);
      continue;
    }
    (taken[line] ??= []).push([from, to]);
    placed.push({ ...timed, ...box, line });
  }
  return { placed, left, lines: taken.length };
}

function boxOf(
  { date }: Timed,
  x: (day: number) => number,
  width: number,
): Pick<Placed, "x" | "left" | "width" | "form" | "openPast" | "openFuture"> {
  const openPast = date.first === -Infinity;
  const openFuture = date.last === Infinity;
  const begin = openPast ? undefined : x(date.first);
  const end = openFuture ? undefined : x(date.last + 1);
  const known = begin ?? end ?? 0;
  // An open end reaches as far as a fade is long, not to the edge of the world.
  const fade = Math.max(90, width * 0.12);
  const forward = Math.sign(x(1) - x(0)) || 1;
  const a = begin ?? known - fade * forward;
  const b = end ?? known + fade * forward;
  const left = Math.min(a, b);
  const size = Math.abs(b - a);
  const long = openPast || openFuture || (date.first !== date.last && size >= BAR) || size >= BAR * 8;
  const form = long ? "bar" : "point";
  const middle = left + size / 2;
  if (form === "point") return { x: middle, left: middle - MARK / 2, width: MARK, form, openPast, openFuture };
  return { x: Math.min(Math.max(middle, 0), width), left, width: size, form, openPast, openFuture };
}

/** The side of a bin's stretch, in pixels. */
const BIN = 30;

function binned(left: readonly Timed[], x: (day: number) => number, lane: number, y: number): Bin[] {
  const cells = new Map<number, Timed[]>();
  for (const timed of left) {
    const { date } = timed;
    const day = Number.isFinite(date.first)
      ? Number.isFinite(date.last)
        ? (date.first + date.last + 1) / 2
        : date.first
      : date.last;
    const cell = Math.floor(x(day) / BIN);
    const list = cells.get(cell);
    if (list === undefined) cells.set(cell, [timed]);
    else list.push(timed);
  }
  return [...cells].map(([cell, members]) => {
    const families = new Map<Family, number>();
    let first = Infinity;
    let last = -Infinity;
    for (const { event, date } of members) {
      const own = tint(event);
      families.set(own, (families.get(own) ?? 0) + 1);
      first = Math.min(first, Number.isFinite(date.first) ? date.first : date.last);
      last = Math.max(last, Number.isFinite(date.last) ? date.last + 1 : date.first + 1);
    }
    return {
      lane,
      x: (cell + 0.5) * BIN,
      y,
      events: members.map(({ event }) => event),
      families: [...families].sort(([, a], [, b]) => b - a),
      first,
      last,
    };
  });
}

/** Room for the words beside a mark. */
export interface LabelBox {
  readonly id: string;
  readonly side: "after" | "before";
  /** In pixels; from the left for one that stands right of its mark, else its right end. */
  readonly at: number;
  readonly room: number;
}

/** The least room that a label is worth, and the most it takes. */
const LEAST_ROOM = 64;
const MOST_ROOM = 380;

/**
 * Finds room for labels beside marks: right of the mark if there is more of it there than left. Neighbours on the line bound it,
 * labels included; those that weigh most choose first.
 * @param weight how important an event is. @param measure how wide its label is, in pixels.
 */
export function labels(
  marks: readonly Placed[],
  bins: readonly Bin[],
  width: number,
  weight: (event: Event) => number,
  measure: (event: Event) => number,
): readonly LabelBox[] {
  const lines = new Map<number, [from: number, to: number][]>();
  const line = (y: number): [number, number][] => {
    const known = lines.get(y) ?? [];
    lines.set(y, known);
    return known;
  };
  for (const mark of marks) line(mark.y).push([mark.left, mark.left + mark.width]);
  for (const bin of bins) line(bin.y).push([bin.x - BIN / 2, bin.x + BIN / 2]);
  const out: LabelBox[] = [];
  for (const mark of [...marks].sort((a, b) => weight(b.event) - weight(a.event) || a.left - b.left)) {
    const right = Math.min(mark.left + mark.width, width);
    const left = Math.max(mark.left, 0);
    if (right < 0 || left > width) continue;
    const stretches = line(mark.y);
    let ahead = width;
    let behind = 0;
    for (const [from, to] of stretches) {
      if (from >= right) ahead = Math.min(ahead, from);
      if (to <= left) behind = Math.max(behind, to);
    }
    const wanted = Math.min(measure(mark.event) + 2, MOST_ROOM);
    const roomRight = ahead - right - 12;
    const roomLeft = left - behind - 12;
    const side = roomRight >= wanted || roomRight >= roomLeft ? "after" : "before";
    const room = Math.min(wanted, side === "after" ? roomRight : roomLeft);
    if (room < Math.min(LEAST_ROOM, wanted)) continue;
    const at = side === "after" ? right + 6 : left - 6;
    stretches.push(side === "after" ? [at, at + room] : [at - room, at]);
    out.push({ id: mark.event.id, side, at, room });
  }
  return out;
}
