import { fold } from "../../text/fold.ts";
import { type TimeTables, apart } from "../../time/tables.ts";
import { COUNTS } from "./time-counts.ts";
import { RULES } from "./time-rules.ts";
import { future, past } from "./time-tense.ts";
import { AGES, EPITHETS, LICENCES, LOOSE_ADVERBS, NOT_TODAY, WORDS, YEAR_LICENCES } from "./time-words.ts";

const COUNTED: ReadonlySet<string> = new Set(COUNTS.map(fold));
const LOOSE: ReadonlySet<string> = new Set(LOOSE_ADVERBS.map(fold));
/** The ending of an indefinite accusative, with its sign before or behind the alef. */
const TANWIN = ["اً", "ًا"];

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
  // A noun counted from 11 to 99 stands in the accusative, and shows it where it is written out: ٢٠٥٨ ملفًا.
  counts: ({ text, word: { raw } }) =>
    COUNTED.has(text) || (TANWIN.some((end) => raw.endsWith(end)) && !LOOSE.has(text)),
  pairs: new Set(["إلى", "أو", "-"].map(fold)),
  ages: { before: new Set(), after: new Set(AGES.map(fold)), below: 50 },
  records: new Set(),
  origins: { from: new Set(["من"]), now: new Set("قبل الآن اليوم جانب طرف أجل خلال".split(" ").map(fold)) },
  due: new Set([fold("بحلول")]),
  notToday: new Set(NOT_TODAY.map(fold)),
  epithets: new Set(EPITHETS.map(fold)),
};
