import { fold } from "../../text/fold.ts";
import { type TimeRule, type TimeTables, apart } from "../../time/tables.ts";
import { AHEAD, BEHIND, COUNTS, LICENCES, WORDS } from "./time-words.ts";

const rule = (
  id: string,
  read: TimeRule["read"],
  pattern: string,
  phrase: string,
  value: string,
  period = false,
): TimeRule => ({ id: `fr/time/${id}`, read, pattern, example: [phrase, value], ...(period ? { period } : {}) });

/** Today, in the examples, is Wednesday 15 May 2024. Of two rules that read as many words the first holds. */
const rules: readonly TimeRule[] = [
  rule(
    "date",
    "date",
    "article? weekday? comma? article? number|ordinal suffix? month number?",
    "le mercredi 1er mai 2024",
    "2024-05-01",
  ),
  rule("date-shift", "date", "article? number|ordinal month shift", "le 3 mars dernier", "2024-03-03"),
  rule("numeric", "numeric", "number dash|stop number dash|stop number", "12/4/2024", "2024-04-12"),
  rule("month", "month", "month number?", "en octobre 2023", "2023-10", true),
  rule("month-shift", "shift", "month shift", "mars dernier", "2024-03", true),
  rule("year", "year", "yearlead? number", "en 2011", "2011", true),
  rule(
    "day-range",
    "dayrange",
    "from|article|between? number|ordinal to|dash|and article? number month number?",
    "du 3 au 5 mars 2021",
    "2021-03-03/2021-03-05",
  ),
  rule(
    "month-range",
    "monthrange",
    "from|between month to|and month number?",
    "de mars à mai 2021",
    "2021-03-01/2021-05-31",
  ),
  rule("year-range", "yearrange", "from|between number to|and number", "entre 2011 et 2014", "2011-01-01/2014-12-31"),
  rule("weekday", "weekday", "article? weekday shift?", "lundi dernier", "2024-05-13"),
  rule("weekday-this", "weekday", "shift weekday", "ce vendredi", "2024-05-17"),
  rule(
    "nights",
    "nights",
    "daytime weekday article|to weekday",
    "dans la nuit de lundi à mardi",
    "2024-05-13/2024-05-14",
  ),
  rule("day", "day", "day comma? weekday?", "hier", "2024-05-14"),
  rule("same", "same", "same", "Il est arrivé le 3 mai 2024 et reparti le lendemain", "2024-05-04"),
  rule("holiday", "holiday", "holiday <period>?", "le jour de Noël 2022", "2022-12-25"),
  rule("unit", "shift", "article? unit|theunit shift|following", "la semaine dernière", "2024-05-06/2024-05-12", true),
  rule("this-unit", "shift", "shift unit", "cette année", "2024", true),
  rule("weekend", "weekend", "weekend", "le week-end", "2024-05-11/2024-05-12"),
  rule("ago", "ago", "ago number unit", "il y a trois jours", "2024-05-12"),
  rule("hence", "hence", "hence number unit", "il partira dans deux semaines", "2024-05-29"),
  rule("counted", "counted", "article? number counted unit", "les trois derniers jours", "2024-05-13/2024-05-15"),
  rule("coming", "counted", "article? counted unit", "les prochains jours", "2024-05-16/.."),
  rule("part", "part", "part <period>", "début mars 2015", "2015-03~"),
  rule("part-of-this", "part", "part theunit", "à la fin de l'année", "2024~"),
  rule("half", "half", "article? half of? <period>", "le premier semestre 2020", "2020-01-01/2020-06-30"),
  rule(
    "quarter",
    "quarter",
    "article? ordinal quarter of? <period>",
    "le troisième trimestre 2016",
    "2016-07-01/2016-09-30",
  ),
  rule("season", "season", "season shift|<period>", "l'été 2014", "2014-06-01/2014-08-31", true),
  rule("decade", "decade", "decade number", "les années 1980", "1980-01-01/1989-12-31", true),
];

const FUTURE = /(?:er|ir|dr|vr|ur)(?:a|ont)$/;

export const time: TimeTables = {
  words: apart(WORDS),
  conjunction: "",
  rules,
  dayFirst: true,
  future: ({ text }) => AHEAD.has(text) || (text.length > 4 && FUTURE.test(text)),
  // As it is written: "a" is a verb, "à" is none.
  past: ({ strict }) => BEHIND.has(strict.toLowerCase()),
  licences: LICENCES,
  nameLicences: LICENCES,
  yearLicences: new Set([...LICENCES].map(fold)),
  counts: ({ text }) => COUNTS.has(text),
  pairs: new Set(["à", "et", "ou", "-"].map(fold)),
  ages: { before: new Set(), after: new Set(), below: 0 },
  records: new Set(),
  epithets: new Set(["noir", "sanglant", "saint"]),
  due: new Set(),
  notToday: new Set(),
};
