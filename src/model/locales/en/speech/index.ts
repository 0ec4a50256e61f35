import type { Cue, CueGroup, CueUse, SpeechTables } from "../../../speech/tables.ts";
import { inflect } from "../inflection.ts";
import {
  ACTS,
  ADDRESSEES,
  ADVERBS,
  ANSWERS,
  AUXILIARIES,
  CLAIMS,
  CLAUSAL,
  DOCUMENTS,
  FRONTING,
  FUTURES,
  JOINERS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  TOPICS,
  TURNS,
} from "./clause.ts";
import { DEEDS } from "./deeds.ts";
import { MEDIA } from "./media.ts";
import { ARTICLES, DEFINITE, NOUNS, OPENERS, RECALLING } from "./nouns.ts";
import { SAY } from "./say.ts";
import { SAYINGS } from "./sayings.ts";
import type { CueWords } from "./words.ts";

/** Verbs that lead to one of saying: it was said. */
const CHAINS: readonly string[] = ["continue", "go went gone | on", "proceed", "rush", "hasten"].flatMap((written) => {
  const [head = "", tail] = written.split(" | ");
  return inflect(head).flatMap(({ form }) => (form.endsWith("ing") ? [] : [`${form}${tail ? ` ${tail}` : ""} to`]));
});

/** Verbs that things have for a subject as well: the figures suggest. */
const WEAK: ReadonlySet<string> = new Set(
  "suggest hint imply indicate underline underscore highlight reveal confirm establish determine find hold show mean encourage promise maintain".split(
    " ",
  ),
);

type Entry = readonly [phrase: string, cue: Cue];

function entries(words: CueWords): Entry[] {
  const group: CueGroup = { id: `en/statement/${words.id}`, act: words.act, example: words.example, says: words.says };
  const cue = (use: CueUse, lemma: string): Cue => ({
    group,
    use,
    lemma,
    gender: undefined,
    number: undefined,
    tense: "none",
    clause: words.phrasal !== true,
    // A verb written with its preposition takes what follows both.
    takes: (words.takes ?? []).map((taken) => (taken === "*" ? "" : taken)),
    choosy: words.choosy ?? false,
    tells: words.tells ?? false,
    sure: words.sure ?? false,
    heads: new Set(words.heads ?? []),
    judges: words.judges ?? false,
    weak: WEAK.has(lemma),
    whole: words.whole ?? false,
    continues: words.continues ?? false,
    denies: words.denies ?? false,
  });
  return [
    ...(words.verbs ?? []).flatMap((written) => verb(written, (use, lemma) => cue(use, lemma))),
    ...(words.nouns ?? []).map((written): Entry => [written, cue("noun", written)]),
    ...(words.according ?? []).map((written): Entry => [written, cue("according", written)]),
  ];
}

/** The forms of a verb written `base past participle | words behind it`. The form in -ing carries a speaker on. */
function verb(written: string, cue: (use: CueUse, lemma: string) => Cue): Entry[] {
  const [head = "", tail] = written.split(" | ");
  const lemma = tail === undefined ? head : `${head} ${tail}`;
  const base = head.split(" ")[0] ?? head;
  const led = CHAINS.map((chain): Entry => {
    const phrase = [chain, base, ...(tail === undefined ? [] : [tail])].join(" ");
    return [phrase, { ...cue("verb", lemma), tense: "past" }];
  });
  return [
    ...inflect(head).map(({ form, use }): Entry => {
      const phrase = tail === undefined ? form : `${form} ${tail}`;
      if (form.endsWith("ing")) return [phrase, cue("participle", lemma)];
      return [phrase, { ...cue("verb", lemma), tense: use === "past" ? "past" : "present" }];
    }),
    ...led,
  ];
}

/** Words in -ly that are no adverbs of manner. */
const NO_MANNER: ReadonlySet<string> = new Set("family assembly monopoly supply italy butterfly anomaly".split(" "));

/** Words with a capital before a verb of saying that are no names. */
const STRANGE =
  "everyone everybody someone somebody anyone anybody nobody none one others so then there here now what how why when where whoever yes no well still instead thus hence perhaps maybe ever always often sometimes".split(
    " ",
  );

/** Verbs in the past that do not end as most do. */
const PAST: ReadonlySet<string> = new Set(
  "sent held took left made gave met went came began won lost broke".split(" "),
);

/** Adjectives that judge, beside those that their ending tells. */
const JUDGING: ReadonlySet<string> = new Set(
  "illegal unfair absurd unjust unjustified unwarranted false wrong fake misguided unconstitutional unlawful undemocratic unfounded biased fair essential crucial vital productive constructive positive negative premature insulting disgusting appalling shocking insufficient inadequate irrelevant inevitable historic barbaric criminal unrealistic untrue inaccurate misleading offensive provocative inhumane immoral unprecedented unhelpful".split(
    " ",
  ),
);

const cues = [...SAY, ...DEEDS, ...SAYINGS].flatMap(entries);

export const speech: SpeechTables = {
  order: "subject-first",
  deflects: false,
  groups: [...new Set(cues.map(([, cue]) => cue.group))],
  cues,
  idioms: [
    "that said",
    "having said that",
    "needless to say",
    "so to speak",
    "state of",
    "states of",
    "to say the least",
    ...["off", "up", "in", "out", "back", "home"].flatMap((particle) =>
      inflect("call").map(({ form }) => `${form} ${particle}`),
    ),
    ...inflect("ask").map(({ form }) => `${form} not to`),
    "is said to",
    "are said to",
  ],
  complementisers: ["that", "how", "whether", "why", "what"],
  subordinators: ["so that", "now that", "such that"],
  negations: new Set(NEGATIONS),
  auxiliaries: new Set(AUXILIARIES),
  manner: (word) => word.length > 5 && word.endsWith("ly") && !NO_MANNER.has(word),
  comparing: new Set(["than"]),
  exclusive: new Set(["only", "just", "merely", "simply"]),
  strange: new Set(STRANGE),
  futures: new Set(FUTURES),
  futureClitic: "",
  silences: new Set(["comment", "to", "nothing"]),
  topics: new Set(TOPICS),
  adverbs: ADVERBS,
  addressees: ADDRESSEES,
  media: MEDIA,
  clausal: new Set(CLAUSAL),
  fronting: new Set(FRONTING),
  prepositions: new Set(PREPOSITIONS),
  prefixes: new Set(),
  whole: new Set(),
  sourcing: new Set(["cite", "quote"]),
  owners: new Set(["'s"]),
  addressing: new Set(["to", "with"]),
  origins: new Set(["from", "by", "of"]),
  relatives: new Set(["who", "which"]),
  objective: new Set(["whom", "whose"]),
  personal: new Set(["who"]),
  joiners: new Set(JOINERS),
  joinerClitics: new Set(),
  turns: TURNS,
  documents: new Set(DOCUMENTS),
  passiveMark: "",
  nouns: NOUNS,
  articles: new Set(ARTICLES),
  definite: DEFINITE,
  recalling: RECALLING,
  companions: new Set(["and"]),
  determiners: new Set(OPENERS),
  passives: new Set(["is", "are", "was", "were", "be", "been", "being", "get", "got"]),
  agents: new Set(["by"]),
  past: (word) => PAST.has(word) || (word.length > 4 && word.endsWith("ed")),
  trails: (word) => word.length > 5 && word.endsWith("ing"),
  judgements: new Set(["a", "an"]),
  judging: (word) => JUDGING.has(word) || (word.length > 6 && /(?:able|ible|ful|less|ous)$/.test(word)),
  possessives: POSSESSIVES,
  quotatives: new Set(["as"]),
  pronouns: PRONOUNS,
  firsts: new Set(["i", "we"]),
  suffixes: new Map(),
  answers: ANSWERS,
  claims: new Set(CLAIMS),
  anaphors: new Set(["it", "this", "that", "them"]),
  acts: ACTS,
};
