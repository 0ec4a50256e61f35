import type { Token } from "../../layers.ts";
import { type TimeTables, apart } from "../../time/tables.ts";
import { RULES } from "./time-rules.ts";
import {
  AHEAD,
  BEFORE_AIMS,
  BEHIND,
  COUNTS,
  EPITHETS,
  LICENCES,
  NAME_LICENCES,
  NOT_TODAY,
  OWNERS,
  RECORDS,
  WORDS,
  YEAR_LICENCES,
} from "./time-words.ts";

/** Before "for" they say what is still to come: called an election for July 4, set a hearing for Monday. */
const PLANS = new Set(
  "election elections strike strikes hearing referendum summit meeting talks rally session trial vote ballot walkout march".split(
    " ",
  ),
);

export const time: TimeTables = {
  words: apart(WORDS),
  conjunction: "",
  rules: RULES,
  dayFirst: false,
  // May, where it is no month, is a verb that looks ahead.
  future: ({ text, capital }: Token, previous) =>
    (AHEAD.has(text) && !(text === "may" && capital)) ||
    (text === "to" && BEFORE_AIMS.has(previous?.text ?? "")) ||
    (text === "set" && BE.has(previous?.text ?? "")) ||
    (text === "effect" && (previous?.text === "takes" || previous?.text === "take")),
  // What "be" makes passive is not past by its form: will be held.
  past: (token, previous) => previous?.text !== "be" && isPast(token),
  nameLicences: NAME_LICENCES,
  licences: LICENCES,
  yearLicences: YEAR_LICENCES,
  counts: ({ text }) => COUNTS.has(text),
  pairs: new Set(["to", "and", "or", "-"]),
  ages: { before: OWNERS, after: new Set(), below: 0 },
  records: RECORDS,
  due: new Set(["by"]),
  appointed: { nouns: PLANS, by: "for" },
  ends: new Set(["until", "till"]),
  notToday: NOT_TODAY,
  epithets: EPITHETS,
};

/** Before "set" they make it look ahead: is set for. */
const BE = new Set(["is", "are", "be", "been"]);

function isPast({ text }: Token): boolean {
  return BEHIND.has(text) || (text.length > 4 && text.endsWith("ed"));
}
