import { locales } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";
import type { TimexMention } from "../layers.ts";
import type { Lang } from "../schema.ts";
import { fold } from "../text/fold.ts";
import { readText } from "../text/read.ts";
import { type DateSpan, formatEdtf, parseEdtf } from "../time/edtf.ts";
import { timexes } from "../time/timexes.ts";
import type { Side } from "../time/wording.ts";

/** What a person wrote as a date, understood. */
export interface WrittenDate {
  readonly edtf: string;
  /** Whether it was counted from the day that was given, as "last week" is. */
  readonly counted: boolean;
}

/** No date that a person writes is longer. */
const LONGEST = 120;

/**
 * Reads a date as people write it: EDTF, "3 Dec 2023", "last week of May 2011", "before March 2020", and the same in the other languages.
 * @param anchor the day from which "yesterday" counts, EDTF: the document's.
 * @param first the language that is tried first.
 */
export function writtenDate(input: string, anchor: string | null, first: Lang): WrittenDate | undefined {
  const text = input.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  const plain = fold(text).trim().toUpperCase();
  const edtf = parseEdtf(plain);
  if (edtf && (edtf.grain !== "interval" || plain.includes("/")) && !plain.includes("T"))
    return { edtf: plain, counted: false };
  const span = anchor === null ? undefined : parseEdtf(anchor);
  const day = span && span.first === span.last ? span.first : undefined;
  const order = [...locales.values()].sort((a, b) => Number(b.lang === first) - Number(a.lang === first));
  for (const locale of order) {
    const read = readBy(locale, text, day);
    if (read) return read;
  }
  return undefined;
}

function readBy(locale: Locale, text: string, day: number | undefined): WrittenDate | undefined {
  const found = whole(locale, text, day) ?? licensed(locale, text, day);
  if (found === undefined) return beside(locale, text, day);
  if (found.timex.value === null) return undefined;
  const { value, anchor, rule } = found.timex;
  const counted = anchor === "dateline";
  // An article that says "before March" may mean any day up to its end; who sets a date means what the word says.
  if (rule.endsWith("+before")) return bounded(locale, found.text, day, counted, ({ first }) => [-Infinity, first - 1]);
  if (rule.endsWith("+after")) return bounded(locale, found.text, day, counted, ({ last }) => [last + 1, Infinity]);
  return { edtf: value, counted };
}

/** A date that somebody sets by the words beside a period: "not before May 2011", "2011 or earlier", "c. 2010". */
function beside(locale: Locale, text: string, day: number | undefined): WrittenDate | undefined {
  for (const side of SIDES) {
    for (const phrase of locale.wording[side]) {
      const rest = without(text, phrase);
      const timex = rest === undefined ? undefined : (whole(locale, rest, day) ?? licensed(locale, rest, day))?.timex;
      const span = timex && parseEdtf(timex.value ?? "");
      // What says a side already, as since does, has no second one.
      if (span && !timex.rule.includes("+"))
        return { edtf: formatEdtf(sided(span, side)), counted: timex.anchor === "dateline" };
    }
  }
  return undefined;
}

const SIDES: readonly Side[] = ["from", "until", "about"];

function sided(span: DateSpan, side: Side): Parameters<typeof formatEdtf>[0] {
  switch (side) {
    case "from":
      return { first: span.first, last: Infinity };
    case "until":
      return { first: -Infinity, last: span.last };
    case "about":
      return { ...span, approximate: true };
  }
}

/** What a text has beside a phrase that it begins or ends with; undefined where it does neither. */
function without(text: string, phrase: string): string | undefined {
  const words = fold(phrase).trim();
  for (let at = 1; at < text.length; at++) {
    const open = phrase.endsWith(".") || text[at] === " ";
    if (open && fold(text.slice(0, at)).trim() === words) return text.slice(at).trim();
    if (text[at] === " " && fold(text.slice(at)).trim() === words) return text.slice(0, at).trim();
  }
  return undefined;
}

interface Found {
  readonly text: string;
  readonly timex: TimexMention;
}

/** The time expression that is all of the text; undefined where there is none. */
function whole(locale: Locale, text: string, day: number | undefined): Found | undefined {
  const [timex, ...others] = timexes(readText(text, locale.lang, locale.text), locale.time, { day });
  if (timex === undefined || others.length > 0) return undefined;
  const lead = fold(text.slice(0, timex.start)).trim();
  const { licences, yearLicences } = locale.time;
  if (lead !== "" && !licences.has(lead) && !yearLicences.has(lead)) return undefined;
  const rest = text.slice(timex.end).trim();
  return rest === "" || rest === "." ? { text, timex } : undefined;
}

/** A bare year or month, which a text must introduce by a word and a field need not. */
function licensed(locale: Locale, text: string, day: number | undefined): Found | undefined {
  const { licences, nameLicences, yearLicences } = locale.time;
  for (const word of new Set([...yearLicences, ...nameLicences, ...licences])) {
    const lead = `${word} `;
    const [timex, ...others] = timexes(readText(lead + text, locale.lang, locale.text), locale.time, { day });
    // What the word itself says, as since does, the person did not say.
    if (timex === undefined || others.length > 0 || timex.start < lead.length || timex.rule.includes("+")) continue;
    if (timex.start === lead.length && timex.end === lead.length + text.length) return { text, timex };
  }
  return undefined;
}

/** The date on one side of the period that stands at the end of the text. */
function bounded(
  locale: Locale,
  text: string,
  day: number | undefined,
  counted: boolean,
  side: (inner: { readonly first: number; readonly last: number }) => readonly [first: number, last: number],
): WrittenDate | undefined {
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const rest = text.slice(at + 1);
    const found = whole(locale, rest, day) ?? licensed(locale, rest, day);
    const inner = parseEdtf(found?.timex.value ?? "");
    if (!inner || !Number.isFinite(inner.first) || !Number.isFinite(inner.last)) continue;
    const [first, last] = side(inner);
    return { edtf: formatEdtf({ first, last }), counted };
  }
  return undefined;
}
