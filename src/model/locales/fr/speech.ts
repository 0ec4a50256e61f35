import type { Cue, CueGroup, CueUse, SpeechTables } from "../../speech/tables.ts";
import type { Act } from "../../schema.ts";
import { fold } from "../../text/fold.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));
const group = (id: string, act: Act, example: string, says: string): CueGroup => ({
  id: `fr/statement/${id}`,
  act,
  example,
  says,
});

const SAY = group(
  "say",
  "statement",
  "Emmanuel Macron a déclaré que les négociations allaient reprendre.",
  "les négociations allaient reprendre",
);
const DENY = group(
  "deny",
  "rejection",
  "Emmanuel Macron a nié que la France ait livré des armes.",
  "la France ait livré des armes",
);
const WARN = group("warn", "threat", "Emmanuel Macron a averti que la France répondrait.", "la France répondrait");
const ACCORDING = group(
  "according",
  "statement",
  "Selon Emmanuel Macron, les négociations vont reprendre.",
  "les négociations vont reprendre",
);

const cue = (of: CueGroup, use: CueUse, lemma: string, more: Partial<Cue> = {}): Cue => ({
  group: of,
  use,
  lemma,
  gender: undefined,
  number: undefined,
  tense: "none",
  clause: true,
  takes: [],
  choosy: false,
  tells: false,
  sure: false,
  heads: new Set(),
  judges: false,
  whole: false,
  continues: false,
  denies: false,
  ...more,
});

/** Infinitive, participle, present, present participle. */
const VERBS: readonly (readonly [of: CueGroup, forms: string, more?: Partial<Cue>])[] = [
  [SAY, "dire dit dit disant"],
  [SAY, "déclarer déclaré déclare déclarant"],
  [SAY, "affirmer affirmé affirme affirmant"],
  [SAY, "annoncer annoncé annonce annonçant"],
  [SAY, "indiquer indiqué indique indiquant"],
  [SAY, "expliquer expliqué explique expliquant"],
  [SAY, "estimer estimé estime estimant"],
  [SAY, "assurer assuré assure assurant"],
  [SAY, "souligner souligné souligne soulignant"],
  [SAY, "préciser précisé précise précisant"],
  [SAY, "rappeler rappelé rappelle rappelant"],
  [SAY, "ajouter ajouté ajoute ajoutant", { continues: true }],
  [SAY, "poursuivre poursuivi poursuit poursuivant", { continues: true }],
  [DENY, "nier nié nie niant", { denies: true }],
  [DENY, "démentir démenti dément démentant", { denies: true }],
  [WARN, "avertir averti avertit avertissant"],
];

const cues: readonly (readonly [string, Cue])[] = VERBS.flatMap(([of, forms, more]) => {
  const [lemma = "", past = "", present = "", participle = ""] = forms.split(" ").map(fold);
  return [
    ...["a", "ont", "avait", "avaient"].map(
      (auxiliary) => [`${auxiliary} ${past}`, cue(of, "verb", lemma, { tense: "past", ...more })] as const,
    ),
    [present, cue(of, "verb", lemma, { tense: "present", ...more })] as const,
    [participle, cue(of, "participle", lemma, more)] as const,
  ];
});

const according = ["selon", "d'après"].map((word) => [word, cue(ACCORDING, "according", word)] as const);

export const speech: SpeechTables = {
  order: "subject-first",
  deflects: false,
  groups: [SAY, DENY, WARN, ACCORDING],
  cues: [...cues, ...according],
  idioms: ["c'est-à-dire", "pour ainsi dire"],
  complementisers: ["que"],
  subordinators: ["afin que", "pour que"],
  negations: set("ne n pas jamais sans"),
  auxiliaries: set("également aussi ensuite encore récemment"),
  futures: set("va vont devrait pourrait"),
  futureClitic: "",
  silences: new Set(),
  topics: set("nécessité soutien importance"),
  addressees: [],
  media: {
    nouns: {
      release: ["communiqué"].map(fold),
      interview: ["entretien", "interview"],
      conference: ["conférence de presse"].map(fold),
      speech: ["discours"],
      letter: ["lettre"],
    },
    prepositions: set("dans lors au par sur"),
    clitics: new Set(),
    reach: 2,
  },
  clausal: new Set(),
  fronting: new Set(),
  adverbs: [
    "dans un communiqué",
    "à la presse",
    "aux journalistes",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
  ].map(fold),
  prepositions: set("à de en dans pour par sur avec contre entre depuis selon après avant chez sous vers"),
  prefixes: new Set(),
  whole: new Set(),
  owners: new Set(),
  addressing: set("à aux au"),
  origins: set("de du des"),
  relatives: set("qui que"),
  joiners: set("et mais tandis alors"),
  joinerClitics: new Set(),
  turns: ["alors que", "tandis que", "selon"],
  documents: set("communiqué rapport déclaration texte lettre étude"),
  nouns: new Map(),
  articles: set("un une le la les"),
  definite: ["le", "la", "les"],
  companions: set("et"),
  determiners: set("des plusieurs son sa ses leur"),
  passives: set("est sont était étaient été"),
  agents: set("par"),
  trails: (word) => word.length > 6 && word.endsWith("ant"),
  judgements: set("un une"),
  passiveMark: "",
  claims: new Set(),
  anaphors: new Set(),
  possessives: new Map([
    ["son", { gender: undefined, number: "sg" }],
    ["sa", { gender: undefined, number: "sg" }],
    ["leur", { gender: undefined, number: "pl" }],
  ]),
  quotatives: new Set(),
  pronouns: new Map([
    ["il", { gender: "m", number: "sg" }],
    ["elle", { gender: "f", number: "sg" }],
    ["ils", { gender: "m", number: "pl" }],
    ["elles", { gender: "f", number: "pl" }],
  ]),
  firsts: set("je nous"),
  suffixes: new Map(),
  answers: ["en réponse", "a répondu", "a répliqué"].map(fold),
  acts: [
    ["nous condamnons", "accusation"],
    ["nous demandons", "request"],
    ["doit", "request"],
    ["doivent", "request"],
  ],
};
