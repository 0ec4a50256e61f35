import { type Corpus, buildCorpus, extractDocument } from "../../src/model/index.ts";
import type { Annotated } from "./gold.ts";

/** What is read out of annotated articles, of which only the text and the day of publication are shown. */
export function extracted(all: readonly Annotated[]): Corpus {
  return buildCorpus(
    all.map(({ article: { id, text, date } }) =>
      extractDocument({ id, text, ...(typeof date === "string" ? { date } : {}) }),
    ),
  );
}

/** A corpus without what is less sure than it should be. */
export function sureOf(corpus: Corpus, confidence: number): Corpus {
  return { ...corpus, events: corpus.events.filter((event) => event.confidence >= confidence) };
}
