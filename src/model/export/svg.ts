import { dayNumber, ymd } from "../time/calendar.ts";
import type { EventType } from "../schema.ts";
import type { DateSpan } from "../time/edtf.ts";
import { isoDay } from "./date-words.ts";
import type { Output } from "./output.ts";
import { type Telling, type Tellings, citation } from "./telling.ts";
import { attributes, markup } from "./xml.ts";

/** Colours of the kinds of events, as the page has them in the light. */
const COLOURS: readonly (readonly [colour: string, types: string])[] = [
  ["#2a6fb0", "meeting call visit negotiation agreement support"],
  ["#1f7f66", "cooperation aid release withdrawal"],
  ["#b7791f", "request accusation rejection threat protest"],
  ["#b5363c", "sanction mobilization coercion assault"],
  ["#74489d", "order election trial"],
  ["#4a5563", "statement"],
  ["#857f75", "disaster other"],
];
const COLOUR_OF: ReadonlyMap<string, string> = new Map(
  COLOURS.flatMap(([colour, types]) => types.split(" ").map((type) => [type, colour] as const)),
);

const [ROW, MARK, TOP, EDGE, LETTER] = [24, 10, 56, 24, 6.6];
const [LEAST_WIDTH, PER_EVENT, MOST_WIDTH] = [1_000, 26, 60_000];
/** Letters of a label at most. */
const LONGEST = 60;
/** How far apart two ticks stand at least. */
const TICK = 90;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000];

/** The whole timeline as a picture, however long it is: each event in the first row that has room for its mark and its label. */
export function svgFiles({ all, corpus }: Tellings): readonly Output[] {
  const arabic = corpus.documents.filter(({ lang }) => lang === "ar").length;
  const rtl = arabic * 2 > corpus.documents.length;
  return [{ name: "timeline.svg", mediaType: "image/svg+xml", text: drawn(all, rtl) }];
}

/** Where days stand. */
interface Scale {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly x: (day: number) => number;
}

interface Placed {
  readonly telling: Telling;
  readonly date: DateSpan;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** The label stands before the mark: behind it there is no room. */
  readonly before: boolean;
  readonly row: number;
}

function* drawn(all: readonly Telling[], rtl: boolean): Generator<string> {
  const scale = scaleOf(all);
  const placed = rowsOf(all, scale);
  const undated = all.filter(({ date }) => date === undefined);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const axis = TOP + rows * ROW + 8;
  const height = axis + 44 + (undated.length === 0 ? 0 : (undated.length + 1) * ROW);
  const title = `${all.length} events`;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${scale.width}" height="${height}" viewBox="0 0 ${scale.width} ${height}" role="img" font-family="'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif" font-size="12" direction="${rtl ? "rtl" : "ltr"}">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fbfaf7"/>
`;
  // A picture that reads from right to left is the same one turned round: only where things stand differs.
  const at = (x: number): number => round(rtl ? scale.width - x : x);
  yield* legend(all, at);
  yield* ticks(scale, axis, at);
  for (const one of placed) yield event(one, at);
  yield* shelf(undated, axis + 44, at);
  yield "</svg>\n";
}

function scaleOf(all: readonly Telling[]): Scale {
  const days = all.flatMap(({ date }) => (date === undefined ? [] : [date.first, date.last].filter(Number.isFinite)));
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  if (first > last) [first, last] = [0, 1];
  const pad = Math.max(1, (last - first) * 0.02);
  const [start, end] = [first - pad, last + 1 + pad];
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, all.length * PER_EVENT));
  return { first: start, last: end, width, x: (day) => EDGE + ((day - start) / (end - start)) * (width - 2 * EDGE) };
}

/** Each event in the first row whose last label ends before it begins. */
function rowsOf(all: readonly Telling[], { x, first, last, width }: Scale): readonly Placed[] {
  const ends: number[] = [];
  const dated = all.flatMap((telling) => (telling.date === undefined ? [] : [{ telling, date: telling.date }]));
  return dated
    .map(({ telling, date }) => {
      const from = x(Number.isFinite(date.first) ? date.first : first);
      const to = Math.max(from + MARK, x(Number.isFinite(date.last) ? date.last + 1 : last));
      return { telling, date, from, to, label: clipped(`${telling.when} ${telling.headline}`) };
    })
    .sort((a, b) => a.from - b.from)
    .map((one) => {
      const size = one.label.length * LETTER;
      // A label that would leave the picture stands before its mark.
      const before = one.to + 6 + size > width;
      const start = before ? one.from - 6 - size : one.from;
      let row = ends.findIndex((end) => end <= start);
      if (row < 0) row = ends.length;
      ends[row] = (before ? one.to : one.to + 6 + size) + 12;
      return { ...one, before, row };
    });
}

function event({ telling, date, from, to, label, before, row }: Placed, at: (x: number) => number): string {
  const { event: told } = telling;
  const y = TOP + row * ROW;
  const colour = colourOf(told.type);
  const open = !Number.isFinite(date.first) || !Number.isFinite(date.last);
  const [left, right] = [at(from), at(to)].sort((a, b) => a - b);
  const shape = {
    x: left,
    y,
    width: round((right ?? 0) - (left ?? 0)),
    height: MARK,
    rx: to - from > MARK ? 2 : MARK / 2,
    fill: told.status === "happened" || told.status === "ongoing" ? colour : "none",
    "fill-opacity": date.approximate || open ? 0.45 : 0.9,
    stroke: colour,
    "stroke-dasharray":
      told.status === "planned"
        ? "4 2"
        : told.status === "called-for" || told.status === "hypothetical"
          ? "1 2"
          : undefined,
  };
  const denied =
    told.polarity === "denied"
      ? `<path${attributes({ d: `M${left} ${y + MARK}L${right} ${y}`, stroke: "#1c1b1a", "stroke-width": 1.5 })}/>`
      : "";
  const text = {
    x: before ? at(from - 6) : at(to + 6),
    y: y + MARK - 1,
    fill: "#1c1b1a",
    "text-anchor": before ? "end" : undefined,
  };
  return `<g data-event="${markup(told.id)}"><title>${markup(`${telling.sentence}\n${citation(telling)}`)}</title><rect${attributes(shape)}/>${denied}<text${attributes(text)}>${markup(label)}</text></g>\n`;
}

function* ticks(scale: Scale, axis: number, at: (x: number) => number): Generator<string> {
  const { first, last, width, x } = scale;
  const line = { x1: 0, x2: width, y1: axis, y2: axis, stroke: "#8f887c" };
  yield `<line${attributes(line)}/>\n`;
  for (const [day, label] of tickDays(first, last, (width / TICK) | 0)) {
    const place = at(x(day));
    // A label at the edge would be cut.
    if (place < EDGE || place > width - EDGE) continue;
    yield `<line${attributes({ x1: place, x2: place, y1: TOP - 12, y2: axis + 6, stroke: "#e6e1d8" })}/>`;
    yield `<text${attributes({ x: place, y: axis + 22, fill: "#6b665e", "text-anchor": "middle" })}>${label}</text>\n`;
  }
}

/** Days to mark, at most so many: days, months or years, as exact as there is room for. */
function tickDays(first: number, last: number, most: number): readonly (readonly [number, string])[] {
  const days = DAY_STEPS.find((step) => (last - first) / step <= most);
  if (days !== undefined) {
    const start = Math.ceil(first);
    const count = Math.floor((last - start) / days) + 1;
    return Array.from({ length: count }, (_, n) => [start + n * days, isoDay(start + n * days)] as const);
  }
  const [from, to] = [monthOf(first) + 1, monthOf(last)];
  const step = MONTH_STEPS.find((months) => (to - from) / months <= most) ?? 12_000;
  const start = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - start) / step) + 1);
  return Array.from({ length: count }, (_, n) => {
    const month = start + n * step;
    const day = dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
    return [day, step % 12 === 0 ? isoDay(day).slice(0, -6) : isoDay(day).slice(0, -3)] as const;
  });
}

function monthOf(day: number): number {
  const { year, month } = ymd(Math.floor(day));
  return year * 12 + month - 1;
}

/** What the colours mean, and how marks say that something has not happened. */
function* legend(all: readonly Telling[], at: (x: number) => number): Generator<string> {
  const used = new Set<string>(all.map(({ event: { type } }) => type));
  let x = EDGE;
  for (const [colour, types] of COLOURS) {
    const shown = types.split(" ").filter((type) => used.has(type));
    if (shown.length === 0) continue;
    const words = shown.join(", ");
    yield `<circle${attributes({ cx: at(x + 5), cy: 24, r: 5, fill: colour })}/><text${attributes({ x: at(x + 16), y: 28, fill: "#6b665e" })}>${words}</text>\n`;
    x += 16 + words.length * LETTER + 20;
  }
}

/** Events without a date are not given one: they stand below. */
function* shelf(undated: readonly Telling[], top: number, at: (x: number) => number): Generator<string> {
  if (undated.length === 0) return;
  yield `<text${attributes({ x: at(EDGE), y: top + 10, fill: "#6b665e", "font-weight": 600 })}>Without a date: ${undated.length}</text>\n`;
  for (const [place, telling] of undated.entries()) {
    const y = top + (place + 1) * ROW;
    const circle = { cx: at(EDGE + 5), cy: y + 5, r: 5, fill: colourOf(telling.event.type) };
    yield `<g data-event="${markup(telling.event.id)}"><title>${markup(`${telling.sentence}\n${citation(telling)}`)}</title><circle${attributes(circle)}/><text${attributes({ x: at(EDGE + 16), y: y + 9, fill: "#1c1b1a" })}>${markup(clipped(telling.headline))}</text></g>\n`;
  }
}

function colourOf(type: EventType): string {
  return COLOUR_OF.get(type) ?? "#857f75";
}

function clipped(text: string): string {
  const line = text.trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
