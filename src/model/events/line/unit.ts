import type { Found } from "../../text/phrases.ts";
import type { Agreement, Form, Light, Relation } from "../tables.ts";

/** What a word can be in a clause whose subject stands first. */
export type UnitKind =
  | "actor"
  | "time"
  | "word"
  | "verb"
  | "auxiliary"
  | "infinitive"
  | "preposition"
  | "determiner"
  | "owner"
  | "pronoun"
  | "opener"
  | "conjunction"
  | "adverb"
  | "comma"
  | "mark"
  | "stop";

/** The shape of a verb: `base` and `third` may be nouns too. */
export type Shape = "past" | "third" | "base" | "ing";

/** A piece of a sentence: the name of an actor, a time, a preposition of several words, or a single word. */
export interface Unit {
  readonly kind: UnitKind;
  /** Token range. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Index of the mention of an actor, or -1. */
  readonly mention: number;
  readonly relation?: Relation | undefined;
  /** How a verb is shaped here. */
  readonly shape?: Shape | undefined;
  readonly found?: Found<readonly Form[]> | undefined;
  /** The form that holds here of an occurrence's verb or noun. */
  readonly form?: Form | undefined;
  readonly light?: Light | undefined;
  /** Of a pronoun, as a subject (kind `pronoun`) or as an object (kind `word`). */
  readonly agreement?: Agreement | undefined;
  /** The country that an adjective says. */
  readonly country?: string | undefined;
  /** The verb introduces what somebody says. */
  readonly cue?: boolean | undefined;
}

/** A unit of which nothing more is known; every unit is made of one, so that all are built alike and are read fast. */
export function unitOf(kind: UnitKind, from: number, to: number, text: string): Unit {
  return {
    kind,
    from,
    to,
    text,
    mention: -1,
    relation: undefined,
    shape: undefined,
    found: undefined,
    form: undefined,
    light: undefined,
    agreement: undefined,
    country: undefined,
    cue: undefined,
  };
}

/** A sentence as units, with what is worked out of it once. */
export interface Line {
  readonly units: readonly Unit[];
  /** Nouns of places, before the name of where they are. */
  readonly spots: ReadonlySet<string>;
  /** Subjects by the index of their verb. */
  readonly subjects: Map<number, Doer>;
}

/** Who does what a verb says. */
export interface Doer {
  /** Indexes of mentions, in order. */
  readonly mentions: readonly number[];
  /** Countries that only an adjective says, with the unit's index. */
  readonly countries: readonly number[];
  /** The unit of the occurrence that is the subject: the attack killed five. */
  readonly noun: number;
  /** A pronoun or a clause before it says who: no name stands by the verb. */
  readonly dropped: boolean;
}

export const NOBODY: Doer = { mentions: [], countries: [], noun: -1, dropped: false };

/** The prepositions that the reading of a line itself asks for. */
export type Tie = "of" | "with";

/** The preposition is that one. */
export function tiedBy(relation: Relation | undefined, tie: Tie): boolean {
  return relation === tie;
}
