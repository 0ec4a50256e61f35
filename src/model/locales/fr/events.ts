import type { EventTables, Form, Frame, Operator, Relation, Use } from "../../events/tables.ts";
import { fold } from "../../text/fold.ts";
import { actors } from "./actors.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

const frame = (own: Pick<Frame, "id" | "type" | "example" | "subject" | "object" | "genitive" | "slots">): Frame => ({
  least: 1,
  turns: undefined,
  objects: undefined,
  outcome: false,
  victim: false,
  scenery: false,
  animate: false,
  state: false,
  host: false,
  ...own,
  id: `fr/event/${own.id}`,
});

const MEET = frame({
  id: "meet",
  type: "meeting",
  example: "Emmanuel Macron a rencontré Vladimir Poutine à Moscou.",
  subject: "party",
  object: "party",
  genitive: "party",
  slots: { with: "party", between: "party" },
});
const ATTACK = frame({
  id: "attack",
  type: "assault",
  example: "La Russie a bombardé l'Ukraine.",
  subject: "agent",
  object: "target",
  genitive: "agent",
  slots: { by: "agent", against: "target" },
});

/** Participle, present, nouns. */
const WORDS: readonly (readonly [of: Frame, past: string, present: string])[] = [
  [MEET, "rencontré", "rencontre"],
  [MEET, "reçu", "reçoit"],
  [ATTACK, "attaqué", "attaque"],
  [ATTACK, "bombardé", "bombarde"],
];

const form = (of: Frame, use: Use, lemma: string): Form => ({
  frame: of,
  use,
  lemma,
  needs: [],
  tail: [],
  jussive: false,
});

const PREPOSITIONS: readonly (readonly [string, Relation])[] = [
  ["avec", "with"],
  ["entre", "between"],
  ["à", "in"],
  ["en", "in"],
  ["dans", "in"],
  ["de", "of"],
  ["du", "of"],
  ["des", "of"],
  ["par", "by"],
  ["contre", "against"],
  ["pour", "for"],
  ["sur", "on"],
  ["après", "after"],
  ["avant", "before"],
  ["selon", "other"],
];

const OPERATORS: readonly (readonly [string, Operator])[] = [
  ["n", { id: "fr/status/not", polarity: "denied", reach: 1 }],
  ["va", { id: "fr/status/going", status: "planned", reach: 2 }],
];

export const events: EventTables = {
  order: "subject-first",
  frames: [MEET, ATTACK],
  forms: WORDS.flatMap(([of, past, present]): (readonly [string, Form])[] => [
    ...["a", "ont", "avait", "avaient"].map(
      (auxiliary) => [`${auxiliary} ${fold(past)}`, form(of, "past", past)] as const,
    ),
    [fold(present), form(of, "present", past)] as const,
  ]),
  idioms: [],
  light: [],
  operators: OPERATORS,
  prepositions: PREPOSITIONS.map(([word, relation]) => [fold(word), relation] as const),
  prefixes: new Map(),
  causes: [],
  future: "",
  times: new Set(),
  records: new Set(),
  breaks: set("que qui dont où quand lorsque tandis car"),
  gathers: [],
  adjectives: new Set(),
  adjectiveEndings: [],
  partitives: new Set(),
  transparent: new Set(),
  present: undefined,
  continuers: new Set(),
  resumptives: new Map(),
  nominalSuffixes: new Set(),
  relatives: set("qui que dont"),
  conjunctions: set("et ou"),
  joiner: "",
  nisbas: actors.nisbas,
  article: "",
  definites: set("le la les ce cette ces"),
  others: set("autre second seconde deuxième"),
  jussives: new Set(),
  determiners: set("un une le la les des du ce cette ces son sa ses leur leurs"),
  auxiliaries: set("a ont avait avaient est sont était étaient été"),
  passives: set("est sont était étaient été"),
  pronouns: new Map([
    ["il", { gender: "m", number: "sg" }],
    ["elle", { gender: "f", number: "sg" }],
  ]),
  possessives: new Map([["son", { gender: undefined, number: "sg" }]]),
  places: actors.known.flatMap(([phrase, { kind, name, country }]) =>
    kind === "state" ? [[phrase, { name, country: country ?? undefined }] as const] : [],
  ),
};
