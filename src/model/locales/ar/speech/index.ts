import type { Cue, CueGroup, CueUse, SpeechTables } from "../../../speech/tables.ts";
import { fold, strict } from "../../../text/fold.ts";
import { conjugate } from "../conjugation.ts";
import { MEDIA } from "./media.ts";
import { ADDRESSING, ADVERBS, ORIGINS, PREPOSITIONS, SUFFIXES, WHOLE } from "./adverbs.ts";
import { ACTS, ANSWERS, CLAIMS } from "./answers.ts";
import {
  AUXILIARIES,
  COMPLEMENTISERS,
  FUTURES,
  JOINERS,
  NEGATIONS,
  OWN,
  RELATIVES,
  SUBORDINATORS,
  TURNS,
} from "./clause.ts";
import { IDIOMS, SILENCES } from "./idioms.ts";
import { DOCUMENTS, TOPICS } from "./topics.ts";
import { DEEDS } from "./deeds.ts";
import { NOUNS } from "./nouns.ts";
import { SAY } from "./say.ts";
import type { CueWords } from "./words.ts";

const NONE: ReadonlySet<string> = new Set();

type Entry = readonly [phrase: string, cue: Cue];

function entries(words: CueWords): Entry[] {
  const group: CueGroup = { id: `ar/statement/${words.id}`, act: words.act, example: words.example, says: words.says };
  const cue = (use: CueUse, lemma: string): Cue => ({
    group,
    use,
    lemma,
    gender: undefined,
    number: undefined,
    tense: "none",
    clause: words.phrasal !== true,
    takes: words.takes ?? [],
    choosy: words.choosy ?? false,
    tells: words.tells ?? false,
    sure: false,
    judges: false,
    whole: words.whole ?? false,
    heads: words.heads === undefined ? NONE : new Set(words.heads.map(fold)),
    continues: words.continues ?? false,
    denies: words.denies ?? false,
  });
  return [
    ...(words.verbs ?? []).flatMap((written) => verb(written, (lemma) => cue("verb", lemma))),
    ...(words.carriers ?? []).flatMap((written) => verb(written, (lemma) => cue("carrier", lemma))),
    ...(words.participles ?? []).flatMap((written) => participle(written, cue("participle", written))),
    ...(words.infinitives ?? []).map((written): Entry => [fold(written), cue("participle", written)]),
    ...(words.nouns ?? []).map((written): Entry => [fold(written), cue("noun", written)]),
    ...(words.according ?? []).map((written): Entry => [folded(written), cue("according", written)]),
    ...(words.anaphoric ?? []).flatMap((written) =>
      [...SUFFIXES].map(([suffix, ending]): Entry => [
        folded(written) + suffix,
        { ...cue("according", written), ...ending },
      ]),
    ),
  ];
}

/** The third-person forms of a verb written `perfect imperfect`, with a preposition that belongs to it as a third word. */
function verb(written: string, cue: (lemma: string) => Cue): Entry[] {
  // A verb written without its imperfect has one that is another word's: يعد, it is held to be.
  const [perfect = "", imperfect = "", tail = ""] = written.split(" ");
  return conjugate(perfect, imperfect).flatMap(({ form, use, gender, number }): Entry[] => {
    // The first person tells of nobody whom the text names; the jussive stands only where nothing is said.
    if (gender === undefined || (use === "present" && form.length < imperfect.length)) return [];
    return [[tail === "" ? form : `${form} ${fold(tail)}`, { ...cue(perfect), tense: use, gender, number }]];
  });
}

/** The accusative forms of a participle, by which it carries its speaker on. */
function participle(written: string, cue: Cue): Entry[] {
  const base = fold(written);
  const weak = base.endsWith("ي") ? base.slice(0, -1) : base;
  return [
    [`${base}ا`, { ...cue, gender: "m", number: "sg" }],
    [`${base}ه`, { ...cue, gender: "f", number: "sg" }],
    [`${weak}ين`, { ...cue, gender: "m", number: "pl" }],
    [`${base}تين`, { ...cue, gender: "f", number: "du" }],
    [`${base}ات`, { ...cue, gender: "f", number: "pl" }],
  ];
}

function folded(phrase: string): string {
  return phrase.split(" ").map(fold).join(" ");
}

const words = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));

const cues = [...SAY, ...DEEDS].flatMap(entries);

export const speech: SpeechTables = {
  order: "verb-first",
  deflects: true,
  groups: [...new Set(cues.map(([, cue]) => cue.group))],
  cues,
  idioms: IDIOMS.map(folded),
  lookalikes: new Set(["يدعى", "تدعى", "ويدعى", "وتدعى"].map(strict)),
  complementisers: COMPLEMENTISERS.map(folded),
  subordinators: SUBORDINATORS.map(folded),
  negations: words(NEGATIONS),
  auxiliaries: words(AUXILIARIES),
  futures: words(FUTURES),
  futureClitic: "س",
  silences: words(SILENCES),
  topics: words(TOPICS),
  addressees: [],
  media: MEDIA,
  clausal: new Set(),
  fronting: new Set(),
  adverbs: ADVERBS.map(folded),
  prepositions: words(PREPOSITIONS),
  prefixes: new Set(["ل", "ب", "ك"]),
  whole: words(WHOLE),
  owners: new Set(),
  addressing: words(ADDRESSING),
  origins: words(ORIGINS),
  own: words(OWN),
  each: new Set(["كل من", "كلا من"]),
  relaying: new Set(
    "بث بثت نشر نشرت نقل نقلت أذاع أذاعت أورد أوردت وزع وزعت أصدر أصدرت أجرت بثتها نشرتها نقلتها أجرتها"
      .split(" ")
      .map(fold),
  ),
  relatives: words([...RELATIVES, "بما", "مما", "عما"]),
  joiners: words(JOINERS),
  joinerClitics: new Set(["و", "ف"]),
  turns: TURNS.map(folded),
  documents: words(DOCUMENTS),
  passiveMark: "\u064f",
  nouns: NOUNS,
  articles: new Set(),
  definite: ["ال"],
  companions: new Set(),
  determiners: words(["أحد", "إحدى", "بعض", "عدة", "عدد", "هذا", "هذه", "هؤلاء", "كبار", "كبير"]),
  passives: new Set(),
  agents: new Set(),
  trails: () => false,
  judgements: new Set(),
  possessives: new Map(),
  quotatives: new Set(),
  pronouns: new Map(),
  firsts: new Set(),
  suffixes: SUFFIXES,
  answers: ANSWERS.map(folded),
  claims: words(CLAIMS),
  anaphors: words(["ذلك", "هذا", "هذه", "الأمر", "الخبر"]),
  acts: ACTS.map(([phrase, act]) => [folded(phrase), act]),
};
