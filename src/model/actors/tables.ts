import type { ActorKind } from "../schema.ts";

/** An actor that a list knows. */
export interface Known {
  /** The same in every language: `state:EG`, `org:un`. */
  readonly key: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of a state, or of what belongs to one. */
  readonly country: string | null;
  /** A capital or a palace that stands for the state. */
  readonly metonym: boolean;
  readonly name: string;
  /** Only in capitals: US is a state, us is not. */
  readonly acronym?: boolean;
}

export interface TitleWord {
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl";
}

/** What the actor stage needs of a language; every word folded. */
export interface ActorTables {
  /** `construct`: the head stands first, its complement after it, the name last. `capitals`: names are capitalised runs. */
  readonly order: "construct" | "capitals";
  readonly known: readonly (readonly [phrase: string, known: Known])[];
  /** Adjectives of states, in every form: country code. */
  readonly nisbas: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, TitleWord>;
  /** Nouns of people who act together. */
  readonly groups: ReadonlySet<string>;
  /** Words that open (or, with capitals, close) the name of an organisation. */
  readonly heads: ReadonlyMap<string, ActorKind>;
  readonly qualifiers: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Parts inside a name that bind what follows: bin, van, عبد. */
  readonly links: ReadonlySet<string>;
  /** Words that neither begin nor go on with a name. */
  readonly stops: ReadonlySet<string>;
  /** Prepositions after which a state is only a place. */
  readonly locatives: ReadonlySet<string>;
  /** The definite article where it is written on the word. */
  readonly article: string;
  /** Words that tie an office to its employer: in the name of, at. */
  readonly binders: ReadonlySet<string>;
  /** Honorifics that only a person has: Mr., السيد. */
  readonly honorifics: ReadonlySet<string>;
  /** Weekdays, months and other capitalised words that name no actor. */
  readonly capitals: ReadonlySet<string>;
}
