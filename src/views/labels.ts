import type { Event, Indexes } from "../model/index.ts";
import { actorsOf } from "../model/index.ts";

/** What an event is called where there is no room for its sentence: words of the article, in the article's language. */
export interface Label {
  /** What is said, or the words that name the occurrence. */
  readonly text: string;
  /** Who speaks or takes part, the first of them first. */
  readonly who: readonly string[];
  /** On whose word, nearest first. */
  readonly sources: readonly string[];
  /** Language of the article, for `lang`. */
  readonly lang: string | undefined;
}

const WORDS = 12;

/** The label of an event. */
export function eventLabel(event: Event, index: Indexes): Label {
  const document = index.documents.get(event.trigger.doc);
  const source = document?.text ?? "";
  const named = (id: string): string => index.actors.get(id)?.name ?? "";
  const told = event.statement?.content ?? phrase(event, source);
  return {
    text: clipped(source.slice(told.start, told.end)),
    who: actorsOf(event).map(named),
    sources: event.sources.map(({ actor }) => named(actor)),
    lang: document?.lang,
  };
}

/** The trigger and what follows it in its sentence. */
function phrase(event: Event, source: string): { readonly start: number; readonly end: number } {
  const { start } = event.trigger;
  const end = Math.max(event.trigger.end, Math.min(event.sentence.end, source.length));
  return { start, end };
}

/** The first words, on one line. */
function clipped(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const char of text) {
    if (char.trim() !== "") word += char;
    else if (word !== "") {
      words.push(word);
      word = "";
    }
    if (words.length === WORDS) return `${words.join(" ")}…`;
  }
  return [...words, word].join(" ").trim();
}
