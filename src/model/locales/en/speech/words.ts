import type { Act } from "../../../schema.ts";

/** A group of cues as the tables of this language write it; `index.ts` makes its forms. */
export interface CueWords {
  readonly id: string;
  readonly act: Act;
  readonly example: string;
  /** What is said in the example. */
  readonly says: string;
  /** Base, past, participle where irregular, and further words behind a bar: "make made | clear". */
  readonly verbs?: readonly string[];
  /** Nouns of saying: in their words. */
  readonly nouns?: readonly string[];
  readonly according?: readonly string[];
  /** Prepositions that a bare phrase of content stands behind, "" for an object or a clause without "that". */
  readonly takes?: readonly string[];
  readonly choosy?: true;
  readonly phrasal?: true;
  /** A noun that nobody knows may be its subject in the present as in the past. */
  readonly sure?: true;
  readonly tells?: true;
  readonly judges?: true;
  readonly whole?: true;
  /** Nouns that head what it takes as an object: rejected the claim. */
  readonly heads?: readonly string[];
  readonly continues?: true;
  readonly denies?: true;
}
