import type { Corpus } from "../schema.ts";
import { tellings } from "./telling.ts";

/** An event as it is cited. */
export interface Citation {
  readonly event: string;
  /** The date in words, "" where the text gives none. */
  readonly when: string;
  readonly headline: string;
  readonly sentence: string;
  /** Outlet, title, day and address, as far as they are known. */
  readonly source: string;
  /** Language of the sentence. */
  readonly lang: string;
}

/** The events of a corpus in time order, each with its sentence and where that stands. */
export function cited(corpus: Corpus): readonly Citation[] {
  return tellings(corpus).all.map(({ event, when, headline, sentence, document }) => {
    const source = [document.outlet, document.title ?? document.id, document.published, document.url];
    return {
      event: event.id,
      when,
      headline,
      sentence,
      source: source.filter((part) => part !== null).join(", "),
      lang: document.lang,
    };
  });
}

/** Citations one below the other: what is pasted into a text. */
export function citations(corpus: Corpus): string {
  return cited(corpus)
    .map(
      ({ when, headline, sentence, source }) =>
        `${when === "" ? "" : `${when} – `}${headline}\n“${sentence}” (${source})`,
    )
    .join("\n\n");
}
