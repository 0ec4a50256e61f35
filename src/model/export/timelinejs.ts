import { ymd } from "../time/calendar.ts";
import type { Output } from "./output.ts";
import { type Cell, csv } from "./table.ts";
import { type Telling, type Tellings, citation } from "./telling.ts";
import { markup } from "./xml.ts";

/** A day as TimelineJS writes it; parts that the date leaves open are left out. */
interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: Day;
  readonly end_date?: Day;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/**
 * A timeline for TimelineJS (Knight Lab), as its JSON and as the columns of its spreadsheet. It holds no open and no unknown date:
 * what is open at one end stands at the other and says so; what has no date is counted on the title slide.
 */
export function timelineFiles({ all }: Tellings): readonly Output[] {
  const slides = all.flatMap((telling) => slide(telling) ?? []);
  const left = all.length - slides.length;
  const note = left === 0 ? "" : `<p>${left} ${left === 1 ? "event has" : "events have"} no date in the text.</p>`;
  const timeline = {
    scale: "human",
    title: { text: { headline: "Waqai · وقائع", text: `<p>${slides.length} events.</p>${note}` } },
    events: slides,
  };
  return [
    { name: "timeline.json", mediaType: "application/json", text: [`${JSON.stringify(timeline, undefined, 1)}\n`] },
    { name: "timeline.csv", mediaType: "text/csv", text: csv(COLUMNS, slides.map(row)) },
  ];
}

/** The columns of the spreadsheet template, in its order. */
const COLUMNS = [
  "Year",
  "Month",
  "Day",
  "Time",
  "End Year",
  "End Month",
  "End Day",
  "End Time",
  "Display Date",
  "Headline",
  "Text",
  "Media",
  "Media Credit",
  "Media Caption",
  "Media Thumbnail",
  "Alt Text",
  "Type",
  "Group",
  "Background",
] as const;

function row({ start_date: from, end_date: to, display_date, group, text }: Slide): readonly Cell[] {
  const dates = [from.year, from.month, from.day, "", to?.year, to?.month, to?.day, ""];
  return [...dates, display_date, text.headline, text.text, "", "", "", "", "", "", group, ""];
}

function slide(telling: Telling): Slide | undefined {
  const { event, date, when, sentence, sources, headline, document } = telling;
  if (date === undefined) return undefined;
  const first = Number.isFinite(date.first) ? date.first : date.last;
  const last = Number.isFinite(date.last) ? date.last : first;
  const word = sources.length === 0 ? "" : `<p>According to ${markup(sources.map(({ name }) => name).join(", "))}.</p>`;
  const text = `<p lang="${document.lang}" dir="auto">${markup(sentence)}</p>${word}<p>${markup(citation(telling))}</p>`;
  const base = {
    unique_id: `waqai-${event.id}`,
    display_date: when,
    group: event.statement ? "statement" : event.type,
    text: { headline: markup(headline), text },
  };
  if (date.grain === "year" || date.grain === "month") return { ...base, start_date: part(first, date.grain) };
  return { ...base, start_date: part(first, "day"), ...(last === first ? {} : { end_date: part(last, "day") }) };
}

function part(day: number, grain: "year" | "month" | "day"): Day {
  const { year, month, day: date } = ymd(day);
  return { year, ...(grain === "year" ? {} : { month }), ...(grain === "day" ? { day: date } : {}) };
}
