import type { Event, EventType, Indexes } from "../model/index.ts";
import { actorsOf } from "../model/index.ts";

/** What an event is called where there is no room for its sentence. Names and words are the article's, in its language. */
export interface Label {
  /** What it is, in the interface's language. */
  readonly kind: string;
  /** What is said, or the words that name the occurrence. */
  readonly text: string;
  /** Ids and names of who speaks or takes part, the first of them first. */
  readonly who: readonly Named[];
  readonly place: string | undefined;
  /** On whose word, nearest first. */
  readonly sources: readonly string[];
  /** Language of the article, for `lang`. */
  readonly lang: string | undefined;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The label in pieces, as a line: "Meeting · Jordan, Egypt +2 · Amman", or "John Kirby · efforts go on". */
export interface Line {
  /** In the interface's language, or a name. */
  readonly head: string;
  readonly rest: string;
}

const WORDS = 16;
const NAMES = 2;
/** What ends a sentence or a part of it: a label is neither. */
const STOPS = new Set(".,;:،؛");

/** The label of an event. @param typeName says a type in the interface's language. */
export function eventLabel(event: Event, index: Indexes, typeName: (type: EventType) => string): Label {
  const document = index.documents.get(event.trigger.doc);
  const source = document?.text ?? "";
  const named = (id: string): string => index.actors.get(id)?.name ?? "";
  const told = event.statement?.content ?? { start: event.trigger.start, end: event.sentence.end };
  const text = clipped(source.slice(told.start, Math.max(told.end, event.trigger.end)));
  return {
    kind: typeName(event.type),
    text: event.statement?.direct === true ? quoted(text, document?.lang) : text,
    who: actorsOf(event).map((id) => ({ id, name: named(id) })),
    place: event.place?.name,
    sources: event.sources.map(({ actor }) => named(actor)),
    lang: document?.lang,
  };
}

/** The label as one line. @param known the actor in whose row it stands, who need not be named again. */
export function labelLine(event: Event, label: Label, known?: string): Line {
  const others = label.who.filter(({ id, name }) => id !== known && name !== "").map(({ name }) => name);
  if (event.statement) {
    const speaker = event.statement.speaker;
    const name = speaker !== null && speaker !== known ? label.who.find(({ id }) => id === speaker)?.name : undefined;
    return { head: name ?? "", rest: label.text };
  }
  if (others.length === 0) return { head: label.kind, rest: label.text };
  const more = others.length - NAMES;
  // The names are the article's, and so is what stands between them.
  const comma = label.lang === "ar" ? "، " : ", ";
  const names = others.slice(0, NAMES).join(comma) + (more > 0 ? ` +${more}` : "");
  const place = label.place !== undefined && !others.includes(label.place) ? ` · ${label.place}` : "";
  return { head: label.kind, rest: names + place };
}

/** In the quotation marks of its language. */
function quoted(text: string, lang: string | undefined): string {
  return lang === "ar" ? `«${text}»` : `“${text}”`;
}

/** The first words, on one line, without the stop at their end. */
function clipped(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const char of text) {
    if (char.trim() !== "") word += char;
    else if (word !== "") {
      words.push(word);
      word = "";
    }
    if (words.length === WORDS) return `${unstopped(words.join(" "))}…`;
  }
  return unstopped([...words, word].join(" "));
}

function unstopped(text: string): string {
  let end = text.length;
  while (end > 0 && (STOPS.has(text.charAt(end - 1)) || text.charAt(end - 1) === " ")) end--;
  return text.slice(0, end);
}
