import type { Token } from "../layers.ts";

/** What a word of time stands for. Which of them a rule wants, in which order, the locale's rules say. */
export type SymbolKind =
  | "number" // value: the number; from digits or words
  | "ordinal" // value: 1 for first
  | "suffix" // what makes digits an ordinal: th
  | "month" // value: 1 to 12; calendar in `calendar`
  | "weekday" // value: 0 Monday to 6 Sunday
  | "unit" // value: how many (2 for a dual); unit in `unit`
  | "shift" // value: -1 last, 0 this, 1 next
  | "counted" // past (-1) or coming (1), said of several units: the past three days
  | "ago"
  | "hence"
  | "day" // value: days from the anchor: yesterday -1
  | "today" // the day itself; a homograph of "the day" in some languages
  | "same" // value: days from the day that was named before: the next day 1
  | "later" // after a count: three years later
  | "part" // a part of a period, which makes it approximate: early, late
  | "half" // value: 1 or 2
  | "quarter" // value: 1 to 4
  | "season" // value: first month of it
  | "decade" // value: the tens of the year: 80, or the year itself: 1980
  | "century"
  | "era" // of the calendar: AD, AH
  | "yearlead" // a word before a bare year: year, in
  | "monthlead" // the word month before a month's name
  | "daylead" // the word day before a weekday
  | "daytime" // a time of day: evening
  | "whole" // a word that says later or earlier in a period and leaves the period as it is
  | "since"
  | "until"
  | "before"
  | "after"
  | "between"
  | "from"
  | "to"
  | "of"
  | "and"
  | "last" // last/first … of a month, with `ordinal`
  | "matching" // الموافق: what follows names the same day again
  | "few" // an adjective of a count without a number: the coming few days
  | "article"
  | "open"
  | "close"
  | "comma"
  | "dash";

export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade" | "century" | "weekend" | "quarter";

export interface TimeSymbol {
  readonly kind: SymbolKind;
  readonly value: number;
  readonly unit?: Unit;
  /** Several units without a number: the coming days. */
  readonly plural?: boolean;
  readonly calendar?: "gregorian" | "hijri";
  /** The word has another, more common sense: it needs a neighbour that says it is meant as time. */
  readonly homograph?: boolean;
}

/**
 * A rule: the kinds it wants in order, written with spaces; `?` after a kind that may be missing, `|` between kinds of which
 * any will do, `&` before a kind whose word carries the conjunction. The operation says what is done with what was found.
 */
export interface TimeRule {
  readonly id: string;
  /** A phrase that the rule reads, with the date that it then has when today is Wednesday 2024-05-15. Run as a test. */
  readonly example: readonly [phrase: string, value: string];
  readonly pattern: string;
  readonly read: Operation;
}

/** What the engine can do with the symbols that a rule found; see operations.ts. */
export type Operation =
  | "date"
  | "numeric"
  | "year"
  | "weekday"
  | "day"
  | "shift"
  | "ago"
  | "hence"
  | "counted"
  | "same"
  | "later"
  | "part"
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
  /** Words that join a number under ten to tens: the `&` form is the language's own conjunction written on the word. */
  readonly conjunction: string;
  readonly rules: readonly TimeRule[];
  /** Day before month in numbers with slashes. */
  readonly dayFirst: boolean;
  /** Whether a word puts its clause into the future. */
  readonly future: (token: Token) => boolean;
  /** Words, folded, after which a time word of another sense is meant as time: in, on, since. */
  readonly licences: ReadonlySet<string>;
  /** Words, folded, after which a four-digit number is a count or a code, not a year; and those that follow such. */
  readonly counts: ReadonlySet<string>;
}
