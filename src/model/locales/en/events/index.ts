import type { Agreement, EventTables, Form, Frame, Light, Operator, Relation } from "../../../events/tables.ts";
import { actors } from "../actors/index.ts";
import { inflect, plural } from "../inflection.ts";
import { IDIOMS } from "./idioms.ts";
import { LIGHT } from "./light.ts";
import { BREAKS, CAUSES } from "./openers.ts";
import { OPERATORS } from "./operators.ts";
import { PREPOSITIONS } from "./prepositions.ts";
import { syntax } from "./syntax.ts";
import { FRAMES } from "./frames/index.ts";
import type { FrameWords } from "./frames/words.ts";

const RELATION = new Map<string, Relation>(PREPOSITIONS);

const frames = FRAMES.map((words): Frame => {
  const { type, example, subject, object, genitive, slots } = words;
  const rest = {
    least: words.least ?? 1,
    host: words.host ?? false,
    victim: words.victim ?? false,
    leastNoun: words.leastNoun ?? 0,
    inert: words.inert ?? false,
    void: new Set(words.void?.split(" ")),
    scenery: false,
    objects: words.objects,
    animate: false,
    state: false,
    turns: words.turns && { nouns: new Set(words.turns.words.split(" ")), into: `en/event/${words.turns.into}` },
    ...(words.acts === undefined ? {} : { acts: words.acts }),
    spoken: words.spoken ?? false,
    posts: new Set(words.posts?.split(" ")),
  };
  const outcome = words.outcome ?? false;
  return { id: `en/event/${words.id}`, type, example, subject, object, genitive, slots, outcome, ...rest };
});

function verbForms(written: string, frame: Frame): (readonly [string, Form])[] {
  const alone = written.endsWith("!");
  const [whole = "", subjects] = (alone ? written.slice(0, -1) : written).split(" < ");
  const front = subjects === undefined ? {} : { front: new Set(subjects.split("/").flatMap(numbers)) };
  const [before = "", gapped] = whole.split(" ~ ");
  const [head = "", close = ""] = before.split(" | ");
  const [verb = "", asked] = head.split(" +");
  const relation = asked === undefined ? undefined : RELATION.get(asked);
  const needs = relation === undefined ? [] : [relation];
  const rest = close === "" ? "" : ` ${close}`;
  const [lemma = ""] = verb.split(" ");
  const tails =
    gapped === undefined
      ? [[]]
      : gapped
          .split("/")
          .flatMap(numbers)
          .map((words) => words.split(" "));
  return inflect(verb).flatMap(({ form, use }) =>
    tails.map((tail): readonly [string, Form] => [
      form + rest,
      { frame, use, lemma, needs, tail, jussive: false, alone, ...front },
    ]),
  );
}

/** A noun as it is written and its plural; a phrase, a plural or a sign as it is. */
function numbers(word: string): readonly string[] {
  return /^[a-z]+[^s]$/.test(word) ? [word, plural(word)] : [word];
}

function nounForms(written: string, frame: Frame): (readonly [string, Form])[] {
  // A noun that counts only as it is written: talks, but no talk.
  const exact = written.endsWith("!");
  const word = exact ? written.slice(0, -1) : written;
  return (exact ? [word] : [word, plural(word)]).map((form) => [
    form,
    { frame, use: "noun", lemma: word, needs: [], tail: [], jussive: false },
  ]);
}

const MALE = { gender: "m", number: "sg" } as const;
const FEMALE = { gender: "f", number: "sg" } as const;
const MANY = { gender: undefined, number: "pl" } as const;

export const events: EventTables = {
  syntax,
  order: "subject-first",
  frames,
  forms: FRAMES.flatMap((words: FrameWords, index) => {
    const frame = frames[index];
    if (frame === undefined) return [];
    return [
      ...words.verbs.flatMap((verb) => verbForms(verb, frame)),
      ...words.nouns.flatMap((noun) => nounForms(noun, frame)),
    ];
  }),
  idioms: IDIOMS.flatMap((written) => {
    const [verb = "", tail = ""] = written.split(" | ");
    return inflect(verb).map(({ form }) => `${form} ${tail}`);
  }),
  light: LIGHT.flatMap(({ verbs, ...effect }) =>
    verbs.flatMap((written) => {
      const [verb = "", tail] = written.split(" | ");
      return inflect(verb).map(({ form, use }): readonly [string, Light] => [
        tail === undefined ? form : `${form} ${tail}`,
        { use, ...effect },
      ]);
    }),
  ),
  operators: OPERATORS.flatMap(({ words, ...operator }) =>
    words.map((word): readonly [string, Operator] => [word, operator]),
  ),
  prepositions: PREPOSITIONS,
  prefixes: new Map(),
  causes: CAUSES.map((words) => [words, true]),
  future: "",
  breaks: new Set(BREAKS),
  times: new Set(["when"]),
  records: new Set(
    "first second third only worst best biggest largest highest lowest deadliest bloodiest longest heaviest strongest fastest lowest most fewest worse higher lower".split(
      " ",
    ),
  ),
  gathers: [],
  adjectives: new Set(),
  adjectiveEndings: [],
  transparent: new Set(),
  partitives: new Set(),
  present: undefined,
  continuers: new Set(),
  resumptives: new Map(),
  nominalSuffixes: new Set(),
  relatives: new Set(["who", "which", "that", "whom"]),
  conjunctions: new Set(["and", "or", "nor", "as"]),
  joiner: "",
  nisbas: actors.nisbas,
  article: "",
  definites: new Set(["the", "this", "that", "these", "those"]),
  others: new Set(["another", "second", "separate", "similar", "further"]),
  jussives: new Set(),
  determiners: new Set(
    "a an the this that these those his her its their our another any some several recent deadly of in on after during 's".split(
      " ",
    ),
  ),
  auxiliaries: new Set(
    "has have had was were is are been being be will would could may might should can must did does do to not also then later since already reportedly".split(
      " ",
    ),
  ),
  passives: new Set("was were is are been being be".split(" ")),
  pronouns: new Map<string, Agreement>([
    ["he", MALE],
    ["she", FEMALE],
    ["they", MANY],
    ["it", { gender: undefined, number: "sg" }],
    ["we", { ...MANY, person: 1 }],
    ["i", { gender: undefined, number: "sg", person: 1 }],
  ]),
  possessives: new Map<string, Agreement>([
    ["his", MALE],
    ["her", FEMALE],
    ["their", MANY],
    ["its", { gender: undefined, number: "sg" }],
    ["our", MANY],
  ]),
  places: actors.known.flatMap(([phrase, { kind, name, country }]) =>
    kind === "state" ? [[phrase, { name, country: country ?? undefined }] as const] : [],
  ),
};
