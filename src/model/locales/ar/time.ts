import { fold } from "../../text/fold.ts";
import { type TimeTables, apart } from "../../time/tables.ts";
import { RULES } from "./time-rules.ts";
import { future, past } from "./time-tense.ts";
import { COUNTS, EPITHETS, LICENCES, NOT_TODAY, WORDS, YEAR_LICENCES } from "./time-words.ts";

export const time: TimeTables = {
  words: apart(WORDS),
  conjunction: "و",
  rules: RULES,
  dayFirst: true,
  future,
  past,
  nameLicences: new Set(LICENCES.map(fold)),
  licences: new Set(LICENCES.map(fold)),
  yearLicences: new Set(YEAR_LICENCES.map(fold)),
  counts: new Set(COUNTS.map(fold)),
  due: new Set([fold("بحلول")]),
  notToday: new Set(NOT_TODAY.map(fold)),
  epithets: new Set(EPITHETS.map(fold)),
};
