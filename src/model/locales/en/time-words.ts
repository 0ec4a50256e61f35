import type { TimeSymbol } from "../../time/tables.ts";

type Entry = readonly [phrases: string, symbol: TimeSymbol];

const word = (kind: TimeSymbol["kind"], phrases: string, value = 0): Entry => [phrases, { kind, value }];
const unit = (name: NonNullable<TimeSymbol["unit"]>, phrases: string): Entry => [
  phrases,
  { kind: "unit", value: 1, unit: name },
];

const MONTHS = [
  "january | jan",
  "february | feb",
  "",
  "april | apr",
  "",
  "june | jun",
  "july | jul",
  "",
  "september | sep | sept",
  "october | oct",
  "november | nov",
  "december | dec",
];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NUMBERS = [
  "a | an | one",
  "two | a couple of | couple of",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

/** Words of time with what they stand for; phrases of one sense are parted by " | ". */
export const WORDS: readonly Entry[] = [
  ...MONTHS.flatMap((phrases, index): Entry[] =>
    phrases === "" ? [] : [[phrases, { kind: "month", value: index + 1 }]],
  ),
  ["march | mar", { kind: "month", value: 3, homograph: true }],
  ["may", { kind: "month", value: 5, homograph: true }],
  ["august | aug", { kind: "month", value: 8, homograph: true }],
  ...WEEKDAYS.map((name, value): Entry => [name, { kind: "weekday", value }]),
  ...NUMBERS.map((phrases, index): Entry => [phrases, { kind: "number", value: index + 1 }]),
  ...[30, 40, 50, 60, 70, 80, 90].map((value, index): Entry => [
    ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][index] ?? "",
    { kind: "number", value },
  ]),
  ...ORDINALS.map((phrase, index): Entry => [phrase, { kind: "ordinal", value: index + 1 }]),
  word("suffix", "st | nd | rd | th"),
  unit("hour", "hour"),
  ["hours", { kind: "unit", value: 1, unit: "hour", plural: true }],
  unit("day", "day"),
  ["days", { kind: "unit", value: 1, unit: "day", plural: true }],
  unit("week", "week"),
  ["weeks", { kind: "unit", value: 1, unit: "week", plural: true }],
  unit("weekend", "weekend"),
  unit("month", "month"),
  ["months", { kind: "unit", value: 1, unit: "month", plural: true }],
  unit("year", "year"),
  ["years", { kind: "unit", value: 1, unit: "year", plural: true }],
  unit("quarter", "quarter"),
  unit("decade", "decade"),
  ["decades", { kind: "unit", value: 1, unit: "decade", plural: true }],
  unit("century", "century"),
  word("century", "century"),
  word("shift", "last | the previous | the past", -1),
  word("shift", "this | the current", 0),
  word("shift", "next | this coming | the coming", 1),
  word("counted", "past | last | previous", -1),
  word("counted", "coming | next", 1),
  word("ago", "ago | earlier"),
  word("later", "later | after that"),
  word("hence", "from now | time"),
  word(
    "day",
    "yesterday | last night | last evening | yesterday morning | yesterday evening | yesterday afternoon",
    -1,
  ),
  word("day", "tomorrow | tomorrow morning", 1),
  word("day", "the day before yesterday", -2),
  word("day", "the day after tomorrow", 2),
  word("day", "today | tonight | this morning | this evening | this afternoon | earlier today | later today", 0),
  word(
    "same",
    "the next day | the following day | the next morning | the day after | the following morning | the next evening",
    1,
  ),
  word("same", "the same day | that day | that same day | that night | that evening", 0),
  word("same", "the previous day | the day before | the night before", -1),
  word(
    "part",
    "early | early in | the beginning of | beginning of | the start of | mid | mid - | the middle of | late | late in | the end of | end of",
  ),
  word("half", "first half", 1),
  word("half", "second half", 2),
  word("quarter", "quarter"),
  word("season", "spring", 3),
  word("season", "summer | the summer", 6),
  word("season", "autumn | fall | the autumn", 9),
  word("season", "winter | the winter", 12),
  ["s", { kind: "decade", value: 0 }],
  word("yearlead", "in | the year | year"),
  word("daytime", "morning | afternoon | evening | night | midday | noon | morning of | the evening of | late | early"),
  word("whole", "later | earlier | later on | earlier on | late on | early on"),
  word("since", "since | starting | beginning | effective"),
  word("until", "until | till | through | up to | by"),
  word("before", "before | prior to"),
  word("after", "after"),
  word("between", "between"),
  word("from", "from"),
  word("to", "to | through | until"),
  word("of", "of"),
  word("and", "and"),
  word("article", "the"),
];

/** Words after which a homograph or a bare year is meant as time. */
export const LICENCES: ReadonlySet<string> = new Set(
  "in since until till by of during from before after on last early late mid this next through between and".split(" "),
);

/** Words that make a four-digit number a count. */
export const AFTER_COUNT: ReadonlySet<string> = new Set(
  "people troops soldiers dollars euros miles kilometers kilometres meters metres km tons votes members men women police officers others percent million billion thousand feet barrels homes houses cases refugees".split(
    " ",
  ),
);

/** Words that put a clause into the future. */
export const AHEAD: ReadonlySet<string> = new Set(
  "will shall scheduled plans planned expected due upcoming plan going would set 'll".split(" "),
);
