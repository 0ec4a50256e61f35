import { ymd } from "../time/calendar.ts";
import type { Output } from "./output.ts";
import { type Telling, type Tellings, citation } from "./telling.ts";

/** Octets of a line at most. Source: RFC 5545, 3.1. */
const WIDTH = 75;

/**
 * A calendar (RFC 5545): whole days. What is open or has no date is a journal entry, which needs none; every entry keeps its exact
 * date in X-WAQAI-EDTF and says it in words.
 */
export function icsFiles(told: Tellings): readonly Output[] {
  return [{ name: "events.ics", mediaType: "text/calendar", text: calendar(told) }];
}

function* calendar({ all }: Tellings): Generator<string> {
  yield lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Waqai//Waqai//EN", "CALSCALE:GREGORIAN"]);
  for (const telling of all) yield lines(entry(telling));
  yield lines(["END:VCALENDAR"]);
}

function entry(telling: Telling): readonly string[] {
  const { event, document, date, when, headline, sentence, sources } = telling;
  const placed = date !== undefined && Number.isFinite(date.first) && Number.isFinite(date.last) && inCalendar(date);
  const kind = placed ? "VEVENT" : "VJOURNAL";
  const word = sources.length === 0 ? [] : [`According to ${sources.map(({ name }) => name).join(", ")}.`];
  const about = [when === "" ? "No date in the text." : `When: ${when}.`, sentence, ...word, citation(telling)];
  return [
    `BEGIN:${kind}`,
    `UID:${text(`${event.id}.${document.id}`)}@waqai`,
    // The model has no clock: the stamp is the day of publication.
    `DTSTAMP:${stamp(document.published)}T000000Z`,
    ...(placed
      ? [
          `DTSTART;VALUE=DATE:${compact(date.first)}`,
          `DTEND;VALUE=DATE:${compact(date.last + 1)}`,
          "TRANSP:TRANSPARENT",
        ]
      : []),
    `SUMMARY:${text(headline)}`,
    `DESCRIPTION:${text(about.join("\n"))}`,
    ...(placed && event.place !== null ? [`LOCATION:${text(event.place.name)}`] : []),
    `CATEGORIES:${text(event.type)}`,
    ...(placed ? [`STATUS:${standing(telling)}`] : []),
    ...(document.url === null ? [] : [`URL:${document.url.split(/\s/u).join("")}`]),
    ...(event.date === null ? [] : [`X-WAQAI-EDTF:${text(event.date)}`]),
    `END:${kind}`,
  ];
}

function standing({ event }: Telling): string {
  if (event.polarity === "denied") return "CANCELLED";
  return event.status === "happened" || event.status === "ongoing" ? "CONFIRMED" : "TENTATIVE";
}

/** A calendar has years of four digits. */
function inCalendar({ first, last }: { readonly first: number; readonly last: number }): boolean {
  return ymd(first).year > 0 && ymd(last + 1).year <= 9999;
}

function compact(day: number): string {
  const { year, month, day: date } = ymd(day);
  return String(year).padStart(4, "0") + String(month).padStart(2, "0") + String(date).padStart(2, "0");
}

function stamp(published: string | null): string {
  const day = published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? published : "1970-01-01";
  return day.replaceAll("-", "");
}

/** Source: RFC 5545, 3.3.11. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\r", "")
    .replaceAll("\n", "\\n");
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join("");
}

/** A long line goes on behind a line break and a blank, no character cut in two. */
function folded(line: string): string {
  let out = "";
  let width = 0;
  for (const char of line) {
    const size = octets(char.codePointAt(0) ?? 0);
    if (width + size > WIDTH) {
      out += "\r\n ";
      width = 1;
    }
    out += char;
    width += size;
  }
  return out;
}

/** How many octets UTF-8 takes for a code point. */
function octets(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
