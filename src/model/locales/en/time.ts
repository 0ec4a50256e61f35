import type { Token } from "../../layers.ts";
import { type TimeTables, apart } from "../../time/tables.ts";
import { RULES } from "./time-rules.ts";
import { AHEAD, BEHIND, COUNTS, LICENCES, WORDS, YEAR_LICENCES } from "./time-words.ts";

export const time: TimeTables = {
  words: apart(WORDS),
  conjunction: "",
  rules: RULES,
  dayFirst: false,
  future: (token: Token) => AHEAD.has(token.text),
  past: ({ text }: Token) => BEHIND.has(text) || (text.length > 4 && text.endsWith("ed")),
  licences: LICENCES,
  yearLicences: YEAR_LICENCES,
  counts: COUNTS,
  notToday: new Set(),
};
