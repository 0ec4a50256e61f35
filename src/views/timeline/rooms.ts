import type { Event } from "../../model/index.ts";
import type { Column, Layout, Placed } from "./layout.ts";
import { LINE } from "./layout.ts";
import { CELL_LINES } from "./crowd.ts";

/** The stretches of a line that are taken. */
type Taken = [from: number, to: number][];

/** Room for the words beside a mark. */
export interface Room {
  /** Right or left of the mark on the screen, whichever way time runs. */
  readonly side: "right" | "left";
  /** Where it begins at the mark, in pixels from the left. */
  readonly at: number;
  readonly width: number;
}

/** The least room that any label is worth, that one which is cut short is worth, and the most it takes, in pixels. */
const TINY = 36;
const LEAST = 72;
const MOST = 460;
const AIR = 6;
const STOP = 7;

/**
 * Finds room for labels beside marks, so that none touches a mark, a column, the edge or another label; those that weigh most
 * choose first. A label stands after its mark as one reads, or before it where it fits there alone or has more room.
 * @param weight how important an event is. @param measure how wide its label is, in pixels.
 */
export function rooms(
  { marks, stops, columns }: Pick<Layout, "marks" | "stops" | "columns">,
  width: number,
  reads: "right" | "left",
  weight: (event: Event) => number,
  measure: (mark: Placed) => number,
): ReadonlyMap<string, Room> {
  const crowds = new Map<number, Column[]>();
  for (const column of columns) crowds.set(column.lane, [...(crowds.get(column.lane) ?? []), column]);
  const lines = new Map<number, Taken>();
  const line = ({ lane, y }: { readonly lane: number; readonly y: number }): Taken => {
    const known = lines.get(y);
    if (known) return known;
    const beside = (crowds.get(lane) ?? []).filter(({ foot }) => y > foot - CELL_LINES * LINE);
    const fresh: Taken = beside.map(({ left, width }) => [left, left + width]);
    lines.set(y, fresh);
    return fresh;
  };
  for (const mark of marks) line(mark).push([mark.left, mark.left + mark.width]);
  for (const stop of stops) line(stop).push([stop.x - STOP, stop.x + STOP]);
  const found = new Map<string, Room>();
  const order = marks.map((mark) => ({ mark, weight: weight(mark.event) }));
  order.sort((a, b) => b.weight - a.weight || a.mark.left - b.mark.left);
  for (const { mark } of order) {
    const right = Math.min(mark.left + mark.width, width);
    const left = Math.max(mark.left, 0);
    if (right < 0 || left > width) continue;
    let ahead = width;
    let behind = 0;
    for (const [from, to] of line(mark)) {
      if (from >= right) ahead = Math.min(ahead, from);
      if (to <= left) behind = Math.max(behind, to);
    }
    const free = { right: ahead - right - AIR * 2, left: left - behind - AIR * 2 };
    // Most marks of a crowded picture have no room at all: their labels are not even measured.
    if (free.right < TINY && free.left < TINY) continue;
    const wanted = Math.min(Math.ceil(measure(mark)) + 2, MOST);
    const other = reads === "right" ? "left" : "right";
    const side = free[reads] >= wanted || free[reads] >= free[other] ? reads : other;
    const room = Math.min(wanted, free[side]);
    if (room < Math.min(LEAST, wanted)) continue;
    const at = side === "right" ? right + AIR : left - AIR;
    line(mark).push(side === "right" ? [at, at + room] : [at - room, at]);
    found.set(mark.event.id, { side, at, width: room });
  }
  return found;
}
