/** Phrases for on whose word something is told, each before a verb of saying: حسبما ذكر, على ما أفادت, وفقا لما أعلنه. */

const LINKS = ["حسبما", "حسب ما", "بحسب ما", "وفق ما", "وفقا لما", "طبقا لما", "على ما", "مثلما", "استنادا إلى ما"];

/** Perfect, masculine and feminine. */
const VERBS: readonly (readonly [string, string])[] = [
  ["ذكر", "ذكرت"],
  ["أفاد", "أفادت"],
  ["قال", "قالت"],
  ["أعلن", "أعلنت"],
  ["نقل", "نقلت"],
  ["أورد", "أوردت"],
  ["نشر", "نشرت"],
  ["صرح", "صرحت"],
  ["أكد", "أكدت"],
  ["أوضح", "أوضحت"],
  ["أخبر", "أخبرت"],
  ["أبلغ", "أبلغت"],
  ["كشف", "كشفت"],
  ["روى", "روت"],
  ["بث", "بثت"],
  ["كتب", "كتبت"],
];

/** Those of them behind which the preposition with its pronoun may stand: وفقا لما أفادت به. */
const TIED = ["أفاد به", "أفادت به", "صرح به", "صرحت به", "أدلى به", "أدلت به", "كشف عنه", "كشفت عنه"];

/** The links that have the object of the verb behind it: لما أعلنه. */
const BOUND = ["حسب ما", "بحسب ما", "وفق ما", "وفقا لما", "طبقا لما", "استنادا إلى ما"];

/** «كما» is mostly "also": only these verbs take it for "as". */
const AS = ["ذكر", "أفاد", "قال", "أعلن", "نقل", "أورد"];

export const REPORTED: readonly string[] = [
  ...AS.flatMap((verb) => [`كما ${verb}`, `كما ${verb}ت`]),
  ...LINKS.flatMap((link) => VERBS.flatMap((pair) => pair.map((verb) => `${link} ${verb}`))),
  ...BOUND.flatMap((link) =>
    VERBS.flatMap((pair) => pair.flatMap((verb) => [`${link} ${bound(verb)}ه`, `${link} ${bound(verb)}ها`])),
  ),
  ...[...BOUND, "حسبما"].flatMap((link) => TIED.map((verb) => `${link} ${verb}`)),
  ...BOUND.map((link) => `${link} جاء في`),
];

/** The verb as it is written before a pronoun: روى, رواه. */
function bound(verb: string): string {
  return verb.replace(/ى$/, "ا");
}
