import type { Token } from "../layers.ts";

/** What a word of time stands for. Which of them a rule wants, in which order, the locale's rules say. */
export type SymbolKind =
  | "number" // value: the number; from digits or words
  | "ordinal" // value: 1 for first
  | "suffix" // what makes digits an ordinal: th
  | "month" // value: 1 to 12; calendar in `calendar`
  | "weekday" // value: 0 Monday to 6 Sunday
  | "unit" // value: how many (2 for a dual); unit in `unit`
  | "theunit" // a unit with the article in it, which alone means the one that now is: the month
  | "theday" // the word day with the article in it, as in the first day of
  | "shift" // value: -1 last, 0 this, 1 next
  | "following" // like a shift, but counted from the day that was named before: the following year
  | "samelead" // says that the unit is the one that was named before: the same year
  | "counted" // past (-1) or coming (1), said of several units: the past three days
  | "ago"
  | "hence"
  | "day" // value: days from the anchor: yesterday -1
  | "today" // the day itself; a homograph of "the day" in some languages
  | "then" // the time that was named before
  | "same" // value: days from the day that was named before: the next day 1
  | "later" // after a count: three years later
  | "running" // after an ordinal: for the third day running
  | "part" // a part of a period, which makes it approximate: early, late
  | "end" // the end of, which of a week makes its weekend
  | "rest" // what is left of a period
  | "half" // value: 1 or 2
  | "quarter" // a quarter of a year, which an ordinal counts
  | "season" // value: first month of it
  | "decade" // value: the tens of the year: 80, or the year itself: 1980
  | "century"
  | "weekend"
  | "holiday" // value: month × 100 + day
  | "era" // of the calendar: AD, AH
  | "yearlead" // a word before a bare year: year, in
  | "monthlead" // the word month before a month's name
  | "daylead" // the word day before a weekday
  | "daytime" // a time of day: evening
  | "overnight" // the night that ends on the day of publication
  | "whole" // a word that says later or earlier in a period and leaves the period as it is
  | "now" // after a count: from now
  | "since"
  | "until"
  | "before"
  | "after"
  | "between"
  | "from"
  | "to"
  | "of"
  | "and"
  | "last" // last … of a month, where `ordinal` may stand
  | "matching" // what follows names the same day again: corresponding to
  | "few" // an adjective of a count without a number: the coming few days
  | "about" // makes what follows approximate
  | "owner" // makes the expression the owner of what follows: the genitive
  | "article"
  | "open"
  | "close"
  | "comma"
  | "dash"
  | "stop" // a full stop: of an abbreviated month, or between the numbers of a date
  | "period"; // no word's own: what `<period>` found

export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade" | "century" | "weekend" | "quarter";

export interface TimeSymbol {
  readonly kind: SymbolKind;
  readonly value: number;
  readonly unit?: Unit | undefined;
  /** Several units without a number: the coming days. */
  readonly plural?: boolean | undefined;
  readonly calendar?: "gregorian" | "hijri" | undefined;
  /** The word has another, more common sense: it needs a neighbour that says it is meant as time. */
  readonly homograph?: boolean | undefined;
  /** A part of it is said in the same word: mid-March. */
  readonly approximate?: boolean | undefined;
  /** The word is also the name of people: May. */
  readonly name?: boolean | undefined;
  /** A unit with the article, which a count does not stand before. */
  readonly definite?: boolean | undefined;
  /** No noun may stand behind it: the day before, but not the day before the vote. */
  readonly closing?: boolean | undefined;
  /** The word is this only where a capital begins it: May, Sat. */
  readonly capital?: boolean | undefined;
}

/**
 * A rule: the kinds it wants in order, written with spaces; `?` after a kind that may be missing, `|` between kinds of which
 * any will do, `&` before a kind whose word carries the conjunction. `<period>` is whatever a rule that makes a `period` reads
 * there. The operation says what is done with what was found.
 */
export interface TimeRule {
  readonly id: string;
  /** A phrase that the rule reads, with the date that it then has when today is Wednesday 2024-05-15. Run as a test. */
  readonly example: readonly [phrase: string, value: string];
  readonly pattern: string;
  readonly read: Operation;
  /** Other rules may take what it reads as a `<period>`. */
  readonly period?: boolean;
}

/** What the engine can do with the symbols that a rule found; see operations.ts. */
export type Operation =
  | "date"
  | "month"
  | "numeric"
  | "year"
  | "weekday"
  | "weekdate"
  | "nights"
  | "overnight"
  | "day"
  | "holiday"
  | "shift"
  | "weekend"
  | "ago"
  | "hence"
  | "counted"
  | "running"
  | "same"
  | "then"
  | "later"
  | "part"
  | "rest"
  | "half"
  | "quarter"
  | "season"
  | "decade"
  | "century"
  | "dayrange"
  | "monthrange"
  | "yearrange"
  | "nth"
  | "monthday";

export interface TimeTables {
  /** Words and phrases with what they may stand for, in natural spelling. */
  readonly words: readonly (readonly [phrase: string, symbol: TimeSymbol])[];
  /** The conjunction where it is written on the word that it joins; "" where it is a word of its own. */
  readonly conjunction: string;
  readonly rules: readonly TimeRule[];
  /** Day before month in numbers with slashes. */
  readonly dayFirst: boolean;
  /** Whether a word, behind the one before it, puts its clause into the future. */
  readonly future: (token: Token, previous: Token | undefined) => boolean;
  /** Whether a word puts its clause into the past. */
  readonly past: (token: Token, previous: Token | undefined) => boolean;
  /** Words, folded, after which a time word of another sense is meant as time: in, since. */
  readonly licences: ReadonlySet<string>;
  /** Fewer of them, for a time word that is also a name. */
  readonly nameLicences: ReadonlySet<string>;
  /** Words, folded, after which four digits are a year. */
  readonly yearLicences: ReadonlySet<string>;
  /** Whether a word makes the number before it a count or a clock time, and not a year or a day. */
  readonly counts: (token: Token) => boolean;
  /** Words, folded, between two numbers that are counted together: to, and. */
  readonly pairs: ReadonlySet<string>;
  /** What makes a decade somebody's age: a man in his twenties. */
  readonly ages: {
    /** Words, folded, one of which stands before it, or behind it and a preposition. */
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
    /** Decades below this one are ages wherever nothing of the century is said. */
    readonly below: number;
  };
  /** Words, folded, after which "in ten years" says how long there was none like it: the worst in ten years. */
  readonly records: ReadonlySet<string>;
  /** Words, folded, behind "two days before" that say before what, but where one of `now` follows. */
  readonly origins?: { readonly from: ReadonlySet<string>; readonly now: ReadonlySet<string> };
  /** Words that end a span: until. */
  readonly ends?: ReadonlySet<string>;
  /** Words, folded, right before an expression that make it a term to come, unless what is done stands before them: by Friday. */
  readonly due: ReadonlySet<string>;
  /** Nouns of what is called or set, and the word between them and when it will be: called an election for July 4. */
  readonly appointed?: { readonly nouns: ReadonlySet<string>; readonly by: string };
  /** Words, folded, after which "the day" is not today. */
  readonly notToday: ReadonlySet<string>;
  /** Words, folded, that make a name of the weekday beside them: Black Monday. */
  readonly epithets: ReadonlySet<string>;
}

/** The words of a table where phrases of one sense are parted by " | ". */
export function apart(
  entries: readonly (readonly [phrases: string, symbol: TimeSymbol])[],
): readonly (readonly [string, TimeSymbol])[] {
  return entries.flatMap(([phrases, symbol]) =>
    phrases.split(" | ").map((phrase): readonly [string, TimeSymbol] => [phrase, symbol]),
  );
}
