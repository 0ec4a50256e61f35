import type { Act } from "../../../schema.ts";

/** A group of cues as the tables of this language write it; `index.ts` makes its forms. */
export interface CueWords {
  readonly id: string;
  readonly act: Act;
  readonly example: string;
  /** What is said in the example. */
  readonly says: string;
  /** Perfect and imperfect. */
  readonly verbs?: readonly string[];
  /** Active participles, masculine singular. */
  readonly participles?: readonly string[];
  /** Nouns that carry their speaker as a suffix or a genitive. */
  readonly nouns?: readonly string[];
  /** Verbal nouns behind a preposition that belong to the subject of the sentence. */
  readonly infinitives?: readonly string[];
  /** Prepositional phrases whose complement speaks. */
  readonly according?: readonly string[];
  /** Prepositional phrases whose pronoun suffix speaks. */
  readonly anaphoric?: readonly string[];
  /** Verbs by which one passes on what another says. */
  readonly carriers?: readonly string[];
  /** Prepositions that a bare phrase of content stands behind, "" for an object. */
  readonly takes?: readonly string[];
  /** Nouns that its plain object may be headed by besides the common ones. */
  readonly heads?: readonly string[];
  readonly choosy?: true;
  /** No complementiser or quotation mark: only what `takes` says. */
  readonly phrasal?: true;
  readonly tells?: true;
  readonly continues?: true;
  readonly denies?: true;
  /** Its object belongs to what is said: اتهم X بـ. */
  readonly whole?: true;
}
