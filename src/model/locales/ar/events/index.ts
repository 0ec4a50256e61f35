import { fold } from "../../../text/fold.ts";
import type { Agreement, EventTables, Form, Frame, Light, Operator, Relation } from "../../../events/tables.ts";
import { actors } from "../actors/index.ts";
import { type VerbForm, boundForms, conjugate, decline, passiveForms } from "../conjugation.ts";
import { FORCE } from "./force.ts";
import { LIFE } from "./life.ts";
import { POWER } from "./power.ts";
import { TALKS } from "./talks.ts";
import { WILLS } from "./wills.ts";
import { kinOf } from "./kin.ts";
import { BREAKS, CAUSES, RELATIVES } from "./clause.ts";
import { IDIOMS } from "./idioms.ts";
import { OPERATORS } from "./operators.ts";
import { BOUND, PREFIXES, PREPOSITIONS } from "./prepositions.ts";
import {
  ADJECTIVES,
  ADJECTIVE_ENDINGS,
  DETERMINERS,
  GATHERS,
  LIGHT,
  LIGHT_NOUNS,
  PARTITIVES,
  PRESENT,
  TRANSPARENT,
} from "./light.ts";
import type { FrameWords } from "./words.ts";

const RESUMPTIVES: readonly (readonly [words: string, agreement: Agreement])[] = [
  ["أنه إنه بأنه لأنه لكنه كونه", { gender: "m", number: "sg" }],
  ["أنها إنها بأنها لأنها لكنها كونها", { gender: "f", number: "sg" }],
  ["أنهما إنهما بأنهما لأنهما لكنهما", { gender: undefined, number: "du" }],
  ["أنهم إنهم بأنهم لأنهم لكنهم كونهم", { gender: "m", number: "pl" }],
];

const FRAMES = [...TALKS, ...WILLS, ...FORCE, ...POWER, ...LIFE];

function frame(words: FrameWords): Frame {
  const { type, example, subject, object, genitive, slots } = words;
  return {
    id: `ar/event/${words.id}`,
    type,
    example,
    subject,
    object,
    genitive,
    slots,
    victim: words.victim ?? false,
    outcome: words.outcome ?? false,
    absorbs: words.absorbs ?? false,
    strict: words.strict ?? false,
    ...(words.deed === true ? { deed: true as const } : {}),
    ...(words.void === undefined ? {} : { void: new Set(words.void.flatMap((noun) => decline(noun))) }),
    turns: words.turns && {
      nouns: new Set(words.turns.nouns.flatMap((noun) => decline(noun))),
      into: `ar/event/${words.turns.into}`,
    },
    least: words.least ?? 1,
    ...(words.leastNoun === undefined ? {} : { leastNoun: words.leastNoun }),
    host: words.host ?? false,
    objects: words.objects,
    animate: words.animate ?? false,
    scenery: words.scenery ?? false,
    state: words.state ?? false,
  };
}

const RELATION = new Map<string, Relation>([
  ...PREPOSITIONS.map(([word, relation]) => [fold(word), relation] as const),
  ...PREFIXES,
]);

const entries = (list: string): readonly string[] =>
  list.split(",").flatMap((entry) => entry.trim().replace(/\s+/g, " ") || []);

/** Verbs that only bear the noun behind them. */
const BEARERS = new Set(
  LIGHT.flatMap(({ verbs }) => entries(verbs).map((entry) => entry.split(" ")[0] ?? "")).concat("ألقى"),
);

/** The forms of a verb written `perfect imperfect +preposition` or `perfect imperfect | words behind it/or others`. */
function verbForms(written: string, of: Frame): (readonly [string, Form])[] {
  const [head = "", tail = ""] = written.split(" | ");
  const [perfect = "", imperfect = "", asked = ""] = head.split(" ");
  const relation = asked === "" ? undefined : RELATION.get(fold(asked.slice(1)));
  const needs = relation === undefined ? [] : [relation];
  const tails = tail.split("/").map((words) => (words === "" ? [] : words.split(" ").map(fold)));
  const forms = [
    ...conjugate(perfect, imperfect).map((form) => ({ ...form, more: {} })),
    ...boundForms(perfect).map((form) => ({ ...form, more: { bound: true as const } })),
    ...(of.object === undefined ? [] : passiveForms(perfect, imperfect)).map((form) => ({
      ...form,
      more: { passive: true as const },
    })),
  ];
  return forms.flatMap(({ form, use, gender, number, jussive, more }) =>
    tails.map((words): readonly [string, Form] => [
      form,
      {
        frame: of,
        use,
        // A verb that only bears what stands behind it is of its kin: ألقى القبض.
        ...kinOf(words.length > 0 && BEARERS.has(perfect) ? words.join(" ") : perfect),
        needs,
        tail: words,
        jussive: jussive ?? false,
        ...more,
        // Of the forms made, only those of "we" say no gender.
        ...(gender === undefined && number === "pl" ? { person: 1 as const } : {}),
        ...(number === "pl" && gender !== undefined ? { plural: true as const } : {}),
        // A verb before its subject stands in the singular and agrees only in gender.
        ...(gender === undefined || number !== "sg" ? {} : { gender }),
      },
    ]),
  );
}

/** The forms of a noun written `noun plural`, or `two words/their plurals`. */
function nounForms(written: string, of: Frame): (readonly [string, Form])[] {
  const [noun = "", ...plurals] = written.includes("/") ? written.split("/") : split(written);
  return decline(noun, plurals).map((form) => [
    form,
    { frame: of, use: "noun", ...kinOf(noun), needs: [], tail: [], jussive: false },
  ]);
}

/** `noun plural` where the second word is a plural of the first, else one phrase. */
function split(written: string): string[] {
  const parts = written.split(" ");
  const [first = "", second = ""] = parts;
  return parts.length === 2 && isPlural(fold(first), fold(second)) ? parts : [written];
}

/** Broken plurals share letters with their singular, sound ones its beginning; a second word of a phrase mostly neither. */
function isPlural(noun: string, other: string): boolean {
  const root = [...noun].filter((letter) => !"اويهت".includes(letter));
  if (other.startsWith("ال") || (!other.startsWith("ا") && other.charAt(0) !== noun.charAt(0))) return false;
  return root.length > 1 && root.every((letter) => other.includes(letter));
}

const frames = FRAMES.map(frame);

/** `perfect imperfect +preposition` as its forms and the relation that it asks for. */
function verbEntry(written: string): { forms: readonly VerbForm[]; needs: { needs?: Relation } } {
  const [perfect = "", imperfect = "", asked] = written.split(" ");
  const relation = asked === undefined ? undefined : RELATION.get(fold(asked.slice(1)));
  return { forms: conjugate(perfect, imperfect), needs: relation === undefined ? {} : { needs: relation } };
}

function lights(): (readonly [string, Light])[] {
  const verbs = LIGHT.flatMap(({ verbs: list, passive, ...rest }) =>
    entries(list).flatMap((written) => {
      const { forms, needs } = verbEntry(written);
      return forms.map(({ form, use }): readonly [string, Light] => [
        form,
        { use: passive === true ? "passive" : use, ...needs, ...rest },
      ]);
    }),
  );
  const nouns = entries(LIGHT_NOUNS).flatMap((written) => {
    const [noun = "", asked] = written.split(" ");
    const relation = asked === undefined ? undefined : RELATION.get(fold(asked.slice(1)));
    const light: Light = relation === undefined ? { use: "noun" } : { use: "noun", needs: relation };
    return decline(noun).map((form) => [form, light] as const);
  });
  return [...verbs, ...nouns];
}

export const events: EventTables = {
  order: "verb-first",
  frames,
  forms: FRAMES.flatMap((words, index) => {
    const of = frames[index];
    if (of === undefined) return [];
    return [
      ...entries(words.verbs).flatMap((verb) => verbForms(verb, of)),
      ...entries(words.nouns).flatMap((noun) => nounForms(noun, of)),
    ];
  }),
  idioms: IDIOMS.flatMap((written) => {
    const [first = "", second = "", ...rest] = written.split(" ");
    if (rest.length === 0) return [`${fold(first)} ${fold(second)}`];
    return conjugate(first, second).map(({ form }) => [form, ...rest.map(fold)].join(" "));
  }),
  light: lights(),
  gathers: entries(GATHERS).flatMap((written) => {
    const [perfect = "", second = ""] = written.split(" ");
    return conjugate(perfect, second).map(({ form }) => [form, true] as const);
  }),
  adjectives: new Set(ADJECTIVES.map(fold)),
  adjectiveEndings: ADJECTIVE_ENDINGS,
  adverbEndings: ["ا"],
  transparent: new Set(TRANSPARENT.map(fold)),
  partitives: new Set(PARTITIVES),
  present: new Set(PRESENT.map(fold)),
  operators: OPERATORS.flatMap(({ words, ...operator }) =>
    words.flatMap((written): (readonly [string, Operator])[] => {
      const [perfect = "", imperfect] = written.split(" / ");
      if (imperfect !== undefined) return conjugate(perfect, imperfect).map(({ form }) => [form, operator]);
      return [[written.split(" ").map(fold).join(" "), operator]];
    }),
  ),
  prepositions: PREPOSITIONS.map(([word, relation]) => [word.split(" ").map(fold).join(" "), relation]),
  prefixes: PREFIXES,
  causes: CAUSES.flatMap((written) => {
    const [perfect = "", imperfect = "", preposition = ""] = written.split(" ");
    return conjugate(perfect, imperfect).map(({ form }) => [`${form} ${fold(preposition)}`, true] as const);
  }),
  causers: CAUSES.flatMap((written) => {
    const [perfect = "", imperfect = "", preposition = ""] = written.split(" ");
    return conjugate(perfect, imperfect).map(({ form }) => [form, fold(preposition)] as const);
  }),
  future: "س",
  bound: new Set(BOUND.map(fold)),
  breaks: new Set(BREAKS.map(fold)),
  complementizers: new Set(["أن", "إن", "بأن", "لأن", "لكن"].map(fold)),
  times: new Set(["عندما", "حينما", "حين", "عندها"].map(fold)),
  records: new Set(
    "أول الأول الأولى أولى أكبر الأكبر أسوأ الأسوأ أعلى الأعلى أدنى الأدنى أعنف الأعنف أخطر الأخطر أعلى أقوى الأقوى"
      .split(" ")
      .map(fold),
  ),
  contrasts: new Set(["فيما", "بينما"]),
  continuers: new Set(["كما", "ثم", "بعدها", "حيث", "كذلك"]),
  resumptives: new Map<string, Agreement>(
    RESUMPTIVES.flatMap(([words, agreement]) => words.split(" ").map((word) => [fold(word), agreement] as const)),
  ),
  nominalSuffixes: new Set(["ي", "نا"]),
  relatives: new Set(RELATIVES.map(fold)),
  conjunctions: new Set(["و", "او", "ثم"]),
  joiner: "و",
  nisbas: actors.nisbas,
  article: "ال",
  definites: new Set(),
  others: new Set(["آخر", "أخرى", "ثان", "ثانية", "مماثل", "مماثلة", "منفصل", "منفصلة"].map(fold)),
  jussives: new Set(["لم", "ولم", "فلم"]),
  determiners: new Set(DETERMINERS.map(fold)),
  auxiliaries: new Set(["قد", "لقد", "كان", "كانت", "كانوا", "كانا", "سوف", "لم", "لن", "لا"]),
  passives: new Set(),
  pronouns: new Map(),
  possessives: new Map<string, Agreement>([
    ["ه", { gender: "m", number: "sg" }],
    ["ها", { gender: "f", number: "sg" }],
    ["هما", { gender: undefined, number: "du" }],
    ["هم", { gender: "m", number: "pl" }],
    ["هن", { gender: "f", number: "pl" }],
  ]),
  places: actors.known.flatMap(([phrase, { kind, name, country }]) =>
    kind === "state" ? [[phrase, { name, country: country ?? undefined }] as const] : [],
  ),
};
