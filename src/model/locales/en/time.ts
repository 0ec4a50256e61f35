import type { Token } from "../../layers.ts";
import type { TimeRule, TimeSymbol, TimeTables } from "../../time/tables.ts";
import { AFTER_COUNT, AHEAD, LICENCES, WORDS } from "./time-words.ts";

/** Today, in the examples, is Wednesday 15 May 2024. */
const rules: readonly TimeRule[] = [
  {
    id: "en/time/month-day",
    example: ["Friday, May 3, 2024", "2024-05-03"],
    pattern: "weekday? comma? article? month number suffix? comma? number?",
    read: "date",
  },
  {
    id: "en/time/day-month",
    example: ["the 3rd of March 2021", "2021-03-03"],
    pattern: "weekday? comma? article? number|ordinal suffix? of? month comma? number?",
    read: "date",
  },
  { id: "en/time/month", example: ["in March 2020", "2020-03"], pattern: "month of? comma? number?", read: "date" },
  {
    id: "en/time/day-range",
    example: ["May 3-5, 2024", "2024-05-03/2024-05-05"],
    pattern: "month number dash|to|and number comma? number?",
    read: "dayrange",
  },
  {
    id: "en/time/day-range-first",
    example: ["3 to 5 May 2024", "2024-05-03/2024-05-05"],
    pattern: "from|between? number dash|to|and number of? month number?",
    read: "dayrange",
  },
  {
    id: "en/time/month-range",
    example: ["from March to May 2021", "2021-03-01/2021-05-31"],
    pattern: "from|between month to|and|dash month number?",
    read: "monthrange",
  },
  {
    id: "en/time/numeric",
    example: ["2024-04-12", "2024-04-12"],
    pattern: "number dash number dash number",
    read: "numeric",
  },
  { id: "en/time/year", example: ["in 2011", "2011"], pattern: "yearlead? number era?", read: "year" },
  {
    id: "en/time/year-range",
    example: ["between 2011 and 2014", "2011-01-01/2014-12-31"],
    pattern: "from|between number to|and|dash number",
    read: "yearrange",
  },
  { id: "en/time/weekday", example: ["on Monday", "2024-05-13"], pattern: "weekday", read: "weekday" },
  { id: "en/time/weekday-shift", example: ["last Monday", "2024-05-13"], pattern: "shift weekday", read: "weekday" },
  {
    id: "en/time/weekday-week",
    example: ["Monday of last week", "2024-05-06"],
    pattern: "weekday of? shift unit",
    read: "weekday",
  },
  { id: "en/time/day", example: ["yesterday", "2024-05-14"], pattern: "day comma? open? weekday? close?", read: "day" },
  { id: "en/time/today", example: ["today", "2024-05-15"], pattern: "today", read: "day" },
  { id: "en/time/unit", example: ["last week", "2024-05-06/2024-05-12"], pattern: "shift unit", read: "shift" },
  { id: "en/time/month-shift", example: ["last March", "2024-03"], pattern: "shift month", read: "shift" },
  { id: "en/time/month-year", example: ["March last year", "2023-03"], pattern: "month of? shift unit", read: "shift" },
  {
    id: "en/time/month-of-year",
    example: ["March of this year", "2024-03"],
    pattern: "month of shift unit",
    read: "shift",
  },
  {
    id: "en/time/season-shift",
    example: ["last summer", "2023-06-01/2023-08-31"],
    pattern: "shift season",
    read: "shift",
  },
  {
    id: "en/time/season",
    example: ["the summer of 2014", "2014-06-01/2014-08-31"],
    pattern: "season of? number",
    read: "season",
  },
  { id: "en/time/ago", example: ["three days ago", "2024-05-12"], pattern: "number unit ago", read: "ago" },
  { id: "en/time/earlier-date", example: ["two years earlier", "2022"], pattern: "number unit hence", read: "hence" },
  {
    id: "en/time/in-count",
    example: ["in two weeks' time", "2024-05-29"],
    pattern: "yearlead number unit hence",
    read: "hence",
  },
  {
    id: "en/time/later",
    example: ["In 2011 he left; three years later he returned", "2014"],
    pattern: "number unit later",
    read: "later",
  },
  {
    id: "en/time/counted",
    example: ["the past three days", "2024-05-13/2024-05-15"],
    pattern: "article? counted|shift number unit",
    read: "counted",
  },
  {
    id: "en/time/coming",
    example: ["the coming days", "2024-05-16/.."],
    pattern: "article? counted unit",
    read: "counted",
  },
  { id: "en/time/same", example: ["the next day", "2024-05-16"], pattern: "same", read: "same" },
  {
    id: "en/time/part-month",
    example: ["early March 2015", "2015-03~"],
    pattern: "part month of? number?",
    read: "part",
  },
  { id: "en/time/part-year", example: ["late 2014", "2014~"], pattern: "part number", read: "part" },
  {
    id: "en/time/part-unit",
    example: ["the end of last year", "2023~"],
    pattern: "article? part shift unit",
    read: "part",
  },
  {
    id: "en/time/part-decade",
    example: ["the early 1990s", "1990-01-01~/1999-12-31~"],
    pattern: "article? part number decade",
    read: "part",
  },
  {
    id: "en/time/decade",
    example: ["the 1990s", "1990-01-01/1999-12-31"],
    pattern: "article? number decade",
    read: "decade",
  },
  {
    id: "en/time/century",
    example: ["the 19th century", "1801-01-01/1900-12-31"],
    pattern: "article? number|ordinal suffix? century",
    read: "century",
  },
  {
    id: "en/time/half",
    example: ["the first half of 2020", "2020-01-01/2020-06-30"],
    pattern: "article? half of? number",
    read: "half",
  },
  {
    id: "en/time/half-unit",
    example: ["the second half of last year", "2023-07-01/2023-12-31"],
    pattern: "article? half of? shift unit",
    read: "half",
  },
  {
    id: "en/time/quarter",
    example: ["the third quarter of 2016", "2016-07-01/2016-09-30"],
    pattern: "article? ordinal quarter of? number",
    read: "quarter",
  },
  {
    id: "en/time/quarter-unit",
    example: ["the first quarter of this year", "2024-01-01/2024-03-31"],
    pattern: "article? ordinal quarter of? shift unit",
    read: "quarter",
  },
];

export const time: TimeTables = {
  words: WORDS.flatMap(([phrases, symbol]) =>
    phrases.split(" | ").map((phrase): readonly [string, TimeSymbol] => [phrase, symbol]),
  ),
  conjunction: "",
  rules,
  dayFirst: false,
  future: (token: Token) => AHEAD.has(token.text),
  licences: new Set(LICENCES),
  counts: new Set(AFTER_COUNT),
};
