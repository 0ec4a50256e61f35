import type { Corpus } from "../../src/model/schema.ts";

/** A corpus of nothing. */
export const NO_CORPUS: Corpus = {
  format: "waqai-corpus",
  version: 1,
  documents: [],
  timexes: [],
  actors: [],
  events: [],
};
