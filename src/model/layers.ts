import type { Span } from "./span.ts";
import type {
  Act,
  ActorKind,
  EventType,
  Grain,
  Lang,
  Medium,
  MentionForm,
  Polarity,
  Role,
  Status,
  ZoneKind,
} from "./schema.ts";

/**
 * The layers between an article and the corpus. Each stage takes the layers before it and a locale, and returns a new
 * readonly layer; all spans point into the source text.
 */

/** One way to cut the clitics off an Arabic word: `وللحكومة` → proclitics "ول", stem "الحكومه", enclitic "". */
export interface Reading {
  /** Folded letters cut off in front: conjunctions and prepositions (و ف ب ل ك س), never the article. */
  readonly proclitics: string;
  /** Folded, with the article where it has one (لل gives back its ال); with ه/ت of a ta marbuta put back before a suffix. */
  readonly stem: string;
  /** Folded pronoun suffix, "" where there is none. */
  readonly enclitic: string;
  /** Source span of the stem, without clitics. */
  readonly start: number;
  readonly end: number;
}

/** What a word is wherever it stands in a text. Tokens that are written alike share one. */
export interface Word {
  /** Small and dense; another word may get it once this one is forgotten, so that what is remembered by it is compared with the word. */
  readonly id: number;
  /** As it is written. */
  readonly raw: string;
  /** A number for `text`: the same for the same letters. */
  readonly hash: number;
  /** Like those of `Token`. */
  readonly text: string;
  readonly strict: string;
  readonly capital: boolean;
  /** As those of `Token`, but their spans count from the start of the word. */
  readonly readings: readonly Reading[];
  /** Index of the reading that holds when nothing else is known. */
  readonly chosen: number;
  /** What has been worked out of it so far, by the places that `Memo` and `Trait` have. */
  readonly marks: number[];
}

/** A word, a number, a punctuation mark, or a line break of the source. White space makes no token. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "punct" | "break";
  readonly word: Word;
  /**
   * The folded form: no diacritics or tatweel, one alef, ya for alef maqsura, ha for ta marbuta, و/ي for hamza seats,
   * ASCII digits, lower-case Latin, plain quotes. What the lexicon is matched with.
   */
  readonly text: string;
  /** Like `text` but with letters as written (only diacritics, tatweel and presentation forms undone; case kept). Tells على from علي. */
  readonly strict: string;
  /** Every way to cut the clitics that the locale's patterns allow, the whole word first. Just the whole word where the script has none. */
  readonly readings: readonly Reading[];
  /** The reading that holds when nothing else is known: whole, unless what is cut off leaves a known or well-formed word. */
  readonly reading: Reading;
  /** A capital letter begins it (never in Arabic). */
  readonly capital: boolean;
  /** How many quotation marks are open around it. */
  readonly depth: number;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Token range, half-open, into `Text.tokens`. */
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly zone: ZoneKind;
  /** Set where the same words stood in an earlier sentence (a caption printed twice): the index of that one. Skipped by extraction. */
  readonly repeats?: number;
}

/** A quotation: the marks and what is between them. */
export interface Quote extends Span {
  /** The span between the marks. */
  readonly inner: Span;
  /** Token range of what is between the marks. */
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The first layer: an article, cut up. */
export interface Text {
  readonly source: string;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly zones: readonly (Span & { readonly kind: ZoneKind })[];
  /** Index of the sentence that holds the token, by token index; -1 for tokens outside (a date line, a break). */
  readonly sentenceOf: Int32Array;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; open ends are -Infinity and Infinity. */
export interface Dateline {
  /** Day number of publication, or undefined where none is known. */
  readonly day: number | undefined;
}

export interface TimexMention extends Span {
  /** Token range. */
  readonly from: number;
  readonly to: number;
  /** EDTF, or null where it needs a date that is not known. */
  readonly value: string | null;
  readonly grain: Grain;
  /** "dateline", "none", or the index of another time expression of the text. */
  readonly anchor: "dateline" | "none" | number;
  readonly certainty: "known" | "implied" | "conflict";
  readonly rule: string;
}

/** One place where an actor is named. Spans leave proclitics out. */
export interface ActorMention extends Span {
  /** Token range. */
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  /** Index into `ActorLayer.actors`. */
  readonly actor: number;
  readonly gender: "m" | "f" | undefined;
  readonly number: "sg" | "du" | "pl";
  /** Index of the mention that this one stands inside (البيت الأبيض inside متحدث باسم البيت الأبيض), or -1. */
  readonly outer: number;
  readonly rule: string;
}

export interface ActorEntry {
  readonly kind: ActorKind;
  /** The best name: a full name before a title. As written, clitics off, لل opened. */
  readonly name: string;
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly country: string | null;
  /** A stable key for an actor that a list knows ("state:US", "org:hamas"), the same in every document and language; else undefined. */
  readonly key: string | undefined;
  /** It has a name of its own; false for one that only a common noun names: a group, an unnamed source, an office. */
  readonly proper?: boolean;
  /** Whether one of its namings stands right beside a verb; undefined where the verbs of the language are not listed. */
  readonly acts?: boolean;
}

export interface ActorLayer {
  readonly actors: readonly ActorEntry[];
  /** In text order; an outer mention before those inside it. */
  readonly mentions: readonly ActorMention[];
  /** Index of the outermost mention that covers the token, by token index; -1 where none does. */
  readonly at: Int32Array;
}

/** A mention that a later stage adds (a dropped subject, a pronoun) for an actor of the layer. */
export interface AddedMention extends Span {
  readonly actor: number;
  readonly form: MentionForm;
  readonly rule: string;
}

export interface StatementMention {
  /** The cue's words. */
  readonly cue: Span;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Index into `ActorLayer.actors`, or -1. */
  readonly speaker: number;
  /** Where the speaker is named; the cue where they are not. */
  readonly speakerSpan: Span;
  readonly content: Span;
  readonly direct: boolean;
  readonly act: Act;
  readonly addressee: { readonly actor: number; readonly span: Span } | undefined;
  /** By what it is said, and the words that tell so. */
  readonly medium: (Span & { readonly kind: Medium }) | undefined;
  /** Outer speakers, nearest first. */
  readonly sources: readonly { readonly actor: number; readonly span: Span }[];
  /** Index of the timex that dates the utterance, or -1. */
  readonly timex: number;
  /** Index into the list of statements of the one it answers, or -1. */
  readonly respondsTo: number;
  /** The statement denies what `respondsTo` claims. */
  readonly denies: boolean;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly rule: string;
  readonly confidence: number;
}

export interface SpeechLayer {
  /** Those who speak and whom only a common noun calls: their indexes go on after those of `ActorLayer.actors`. */
  readonly actors: readonly ActorEntry[];
  readonly statements: readonly StatementMention[];
  /** Source attributions that are not statements of their own: وفقا لما نشرته الإذاعة beside an event. Holds for events within `scope`. */
  readonly attributions: readonly { readonly actor: number; readonly span: Span; readonly scope: Span }[];
  readonly added: readonly AddedMention[];
}

export interface EventMention {
  readonly type: Exclude<EventType, "statement">;
  readonly trigger: Span;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly participants: readonly { readonly actor: number; readonly role: Role; readonly span: Span }[];
  readonly place: (Span & { readonly name: string }) | undefined;
  /** Index of the time expression, or -1. */
  readonly timex: number;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly sources: readonly { readonly actor: number; readonly span: Span }[];
  /** Other places where the same occurrence is told. */
  readonly also: readonly Span[];
  readonly rule: string;
  /** What speaks for it, from which `confidence` is worked out. */
  readonly evidence: readonly string[];
  readonly confidence: number;
}

export interface EventLayer {
  readonly events: readonly EventMention[];
  /** States that only an adjective or a place names (a Russian proposal): their indexes go on after those of `ActorLayer.actors`. */
  readonly states: readonly ActorEntry[];
  readonly added: readonly AddedMention[];
}

/** What the engine needs of a language. Each part's shape belongs to the stage that reads it. */
export interface LocaleInfo {
  readonly lang: Lang;
  readonly direction: "rtl" | "ltr";
}
