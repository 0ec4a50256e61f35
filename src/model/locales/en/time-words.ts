import type { TimeSymbol } from "../../time/tables.ts";

type Entry = readonly [phrases: string, symbol: TimeSymbol];

const word = (kind: TimeSymbol["kind"], phrases: string, value = 0): Entry => [phrases, { kind, value }];
const unit = (name: NonNullable<TimeSymbol["unit"]>, one: string, many?: string): readonly Entry[] => [
  [one, { kind: "unit", value: 1, unit: name }],
  [one, { kind: "theunit", value: 1, unit: name }],
  ...(many === undefined ? [] : [[many, { kind: "unit", value: 1, unit: name, plural: true }] as const]),
];
const month = (value: number, phrases: string): Entry => [phrases, { kind: "month", value }];
/** A month that is also another word: only with a capital, and with a neighbour that says it is meant as time. */
const doubtful = (value: number, phrases: string): Entry => [
  phrases,
  { kind: "month", value, homograph: true, capital: true },
];
const weekday = (value: number, name: string, short: string): readonly Entry[] => [
  [name, { kind: "weekday", value }],
  [short, { kind: "weekday", value, homograph: true, capital: true }],
];

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const teens = (tail: readonly string[], kind: "number" | "ordinal"): readonly Entry[] =>
  TENS.flatMap((ten, t) =>
    tail.slice(0, 9).map((one, n) => word(kind, `${ten}-${one} | ${ten} ${one}`, (t + 2) * 10 + n + 1)),
  );

/** Words of time with what they stand for; phrases of one sense are parted by " | ". */
export const WORDS: readonly Entry[] = [
  month(1, "january"),
  // Also a name of people.
  ["jan", { kind: "month", value: 1, homograph: true, capital: true, name: true }],
  month(2, "february | feb"),
  doubtful(3, "march | mar"),
  month(4, "april | apr"),
  ["may", { kind: "month", value: 5, homograph: true, capital: true, name: true }],
  month(6, "june | jun"),
  month(7, "july | jul"),
  doubtful(8, "august | aug"),
  month(9, "september | sep | sept"),
  month(10, "october | oct"),
  month(11, "november | nov"),
  month(12, "december | dec"),
  ...weekday(0, "monday", "mon"),
  ...weekday(1, "tuesday", "tue | tues"),
  ...weekday(2, "wednesday", "wed"),
  ...weekday(3, "thursday", "thu | thur | thurs"),
  ...weekday(4, "friday", "fri"),
  ...weekday(5, "saturday", "sat"),
  ...weekday(6, "sunday", "sun"),
  ...UNITS.map((phrase, index) => word("number", phrase, index + 1)),
  ...TENS.map((phrase, index) => word("number", phrase, (index + 2) * 10)),
  ...teens(UNITS, "number"),
  // Only of what is counted: a June day is none of the first.
  ["a | an", { kind: "number", value: 1, homograph: true }],
  word("number", "a couple of | couple of | a couple", 2),
  word("number", "a dozen", 12),
  word("number", "two thousand", 2000),
  ...ORDINALS.map((phrase, index) => word("ordinal", phrase, index + 1)),
  ...teens(ORDINALS, "ordinal"),
  word("ordinal", "twentieth", 20),
  word("ordinal", "thirtieth", 30),
  word("suffix", "st | nd | rd | th"),
  ...unit("hour", "hour", "hours"),
  ...unit("day", "day", "days"),
  ...unit("week", "week", "weeks"),
  ...unit("weekend", "weekend"),
  ...unit("month", "month", "months"),
  ...unit("year", "year", "years"),
  ...unit("quarter", "quarter", "quarters"),
  ...unit("decade", "decade", "decades"),
  word("century", "century"),
  word("shift", "last | this past", -1),
  word("shift", "this | the current", 0),
  word("shift", "next | this coming | the coming | coming", 1),
  word("following", "the following | the next | the subsequent", 1),
  word("following", "the previous | the preceding | the prior", -1),
  word("samelead", "the same | that same | that"),
  word("counted", "past | last | previous", -1),
  word("counted", "coming | next | the coming", 1),
  word("ago", "ago"),
  word("hence", "in | within"),
  word("weekend", "the weekend | weekend"),
  word("later", "later | afterwards | after that", 1),
  word("later", "earlier | before that", -1),
  word("now", "from now | time | from today"),
  word(
    "day",
    "yesterday | last night | last evening | yesterday morning | yesterday evening | yesterday afternoon | overnight yesterday",
    -1,
  ),
  word("day", "tomorrow | tomorrow morning | tomorrow evening | tomorrow afternoon | tomorrow night", 1),
  word("day", "the day before yesterday", -2),
  word("day", "the day after tomorrow", 2),
  word("day", "today | tonight | this morning | this evening | this afternoon | earlier today | later today", 0),
  word(
    "same",
    "the next day | the following day | the next morning | the following morning | the next evening | a day later | one day later",
    1,
  ),
  word(
    "same",
    "the same day | that day | that same day | that night | that evening | that morning | that afternoon",
    0,
  ),
  word("same", "the previous day | the previous night | a day earlier", -1),
  ["the day before | the night before", { kind: "same", value: -1, closing: true }],
  ["overnight", { kind: "overnight", value: 0, closing: true }],
  word("running", "running | in a row | consecutive | straight | successive"),
  word("end", "the end of | end of"),
  word(
    "part",
    "early | early in | the beginning of | beginning of | the start of | start of | mid | mid - | the middle of | late | late in | the end of | end of | the early part of | the latter part of | the turn of",
  ),
  word("rest", "the rest of | the remainder of"),
  word("half", "first half | 1st half", 1),
  word("half", "second half | latter half | 2nd half", 2),
  word("quarter", "quarter"),
  word("season", "spring | the spring", 3),
  word("season", "summer | the summer", 6),
  word("season", "autumn | fall | the autumn | the fall", 9),
  word("season", "winter | the winter", 12),
  word("decade", "s"),
  ...["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map(
    (phrase, index) => word("decade", phrase, (index + 2) * 10),
  ),
  word("yearlead", "year | fiscal year | fiscal | financial year | calendar year"),
  word(
    "daytime",
    "morning | afternoon | evening | night | midday | noon | midnight | dawn | the morning of | the evening of | the night of | the afternoon of | late | early | overnight",
  ),
  word("whole", "later | earlier | later on | earlier on | late on | early on | sometime | some time"),
  word("since", "since | starting | beginning | effective"),
  word("until", "until | till | through | up to | by | up until"),
  word("before", "before | prior to | ahead of"),
  word("after", "after"),
  word("between", "between"),
  word("from", "from"),
  word("to", "to | through | until | till"),
  word("of", "of | in | on"),
  word("and", "and"),
  word("about", "about | around | roughly | approximately | circa"),
  word("last", "last | final"),
  word("few", "few"),
  word("article", "the"),
  word("owner", "'s | s"),
  // Holidays that have one day.
  word("holiday", "christmas day", 1225),
  ["christmas", { kind: "holiday", value: 1225, homograph: true, closing: true }],
  word("holiday", "christmas eve", 1224),
  word("holiday", "boxing day", 1226),
  word("holiday", "new year's day | new years day | new year 's day", 101),
  word("holiday", "new year's eve | new years eve | new year 's eve", 1231),
  word("holiday", "valentine's day | valentine 's day", 214),
  word("holiday", "may day", 501),
  word("holiday", "bastille day", 714),
  word("era", "ad | ce"),
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words after which a homograph is meant as time. */
export const LICENCES = set(
  "in since until till during early late mid this last next by from of to and before after between a",
);

/** Words after which even a month that is a name is meant as time. */
export const NAME_LICENCES = set("in since until till during early late mid this last next");

/** Words after which four digits are a year. */
export const YEAR_LICENCES = set(
  "in since until till by of during from before after early late mid this through between to the a an his her its their our",
);

/** Words that make the number before them a count. */
export const COUNTS = set(
  "people troops soldiers dollars euros pounds miles kilometers kilometres meters metres km kg tons tonnes votes members men women children police officers others percent million billion thousand feet barrels homes houses cases refugees seats jobs points deaths civilians fighters families workers students employees migrants hours days weeks months years minutes pages vehicles hectares acres more gmt bst utc est edt cst cdt mst mdt pst pdt cet cest eet ist jst hrs",
);

/** Words before a decade that is somebody's age: in his twenties. */
export const OWNERS = set("my your his her their our whose");

/** Words of which one stands before "in ten years" where that says how long there was none like it. */
export const RECORDS = set(
  "first second third worst best most least highest lowest biggest largest smallest greatest deepest steepest sharpest fastest slowest longest shortest strongest weakest deadliest bloodiest heaviest lightest hottest coldest driest wettest warmest coolest tightest closest widest broadest busiest poorest richest oldest youngest toughest hardest fiercest gravest boldest only",
);

/** Words that put their clause into the future. */
export const AHEAD = set(
  "will shall scheduled planned expected due upcoming would 'll won't may might slated poised must should opens starts begins expires resumes convenes reconvenes",
);

/** Words behind which "to" opens what is still to come: agreed to meet, is to speak, was asked to leave. */
export const BEFORE_AIMS = set(
  "agreed agrees agree vowed vows promised promises pledged pledges decided decides threatened threatens asked urged called ordered offered is are set ready due able prepared preparing about bound going plan plans planning intends intend hopes hope aims aim wants want likely",
);

/** Verbs that put their clause into the past, beside all words in -ed. */
export const BEHIND = set(
  "was were had did said told met came went took gave made began won lost held left shot hit struck broke fell rose led fled fought sent spoke wrote found became brought saw ran",
);

/** Words beside a weekday that make a name of it. */
export const EPITHETS = set("black bloody good ash palm easter super fat cyber holy maundy shrove");

/** Words after which "today" is part of a name. */
export const NOT_TODAY = set("usa");
