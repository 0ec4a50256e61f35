import type { ActorTables, Binder, HeadWord, Known, TitleWord } from "../../../actors/tables.ts";
import type { ActorKind } from "../../../schema.ts";
import { fold, strict } from "../../../text/fold.ts";
import { conjugate } from "../conjugation.ts";
import { NOUNS } from "./common.ts";
import { FOREIGN, MEN, SURNAMES, WOMEN } from "./given.ts";
import { ORGANIZATIONS } from "./organizations/index.ts";
import { PERSONS } from "./persons/index.ts";
import { PLACES } from "./places.ts";
import { STATES } from "./states.ts";
import { VERBS } from "./verbs.ts";
import { WEIGHTS } from "./weights.ts";
import * as words from "./words.ts";

const KINDS: Readonly<Record<string, ActorKind>> = { o: "organization", u: "outlet", g: "group", s: "state" };
const folded = (list: readonly string[]): Set<string> => new Set(list.map(fold));
const cut = (list: string): readonly string[] => list.trim().split(/\s+/);
const listed = (names: string | undefined): readonly string[] => (names ? names.split(",") : []);
const lines = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

const nisbas = new Map<string, string>();
const known: [string, Known][] = [];
const groups = new Map<string, HeadWord>();
const people = (word: string, bound: boolean): void => {
  const lemma = fold(word.replace(/ين$/, "ون").replace(/^(ميليشي|مليشي)ات$/, "$1ا"));
  groups.set(fold(word), { kind: "group", lemma, bound });
};
for (const word of words.GROUPS) people(word, false);
for (const word of words.GROUPS_BOUND) people(word, true);
for (const word of words.SOMEBODY.flatMap((one) => (/[ةان]$/.test(one) ? [one] : [one, `${one}ا`])))
  if (!groups.has(fold(word))) groups.set(fold(word), { kind: "person", lemma: fold(word) });
for (const word of words.COUNTED)
  if (!groups.has(fold(word))) groups.set(fold(word), { kind: "group", lemma: fold(word), counted: true });
groups.set(fold("وسائل"), { kind: "outlet", lemma: fold("وسائل"), bound: true });

for (const [country, names, adjectives, capitals] of lines(STATES)) {
  const [first] = listed(names);
  if (country === undefined || first === undefined) continue;
  const base = { key: `state:${country}`, kind: "state", country, name: first } as const;
  for (const name of listed(names)) known.push([fold(name), { ...base, metonym: false }]);
  for (const capital of listed(capitals)) known.push([fold(capital), { ...base, metonym: true }]);
  for (const adjective of listed(adjectives)) {
    if (adjective.includes(" ")) continue;
    for (const service of words.NATIONAL) {
      const name = `${service} ال${adjective}${service.endsWith("ة") ? "ة" : ""}`;
      const key = `org:${country}:${fold(service)}`;
      known.push([fold(name), { key, kind: "organization", country, metonym: false, name }]);
    }
    for (const ending of ["", "ة", "ا", "ين", "ون", "ان", "ات", "تين", "تان"])
      if (!nisbas.has(fold(adjective + ending))) nisbas.set(fold(adjective + ending), country);
    // The people of a state named with the article act as a group: الفلسطينيون.
    for (const ending of ["ين", "ون"]) {
      const own = { kind: "group", lemma: fold(`${adjective}ون`) } as const;
      if (!groups.has(fold(adjective + ending))) groups.set(fold(`ال${adjective}${ending}`), own);
    }
    // Without it they are people behind a number: خمسة أمريكيين, ألفا عراقي.
    for (const ending of ["ين", "ون", "", "ا"]) {
      const own = { kind: "group", lemma: fold(`${adjective}ون`), counted: true } as const;
      if (!groups.has(fold(adjective + ending))) groups.set(fold(adjective + ending), own);
    }
  }
}
for (const [plural, country] of words.BROKEN) {
  nisbas.set(fold(plural), country);
  groups.set(fold(`ال${plural}`), { kind: "group", lemma: fold(plural) });
  groups.set(fold(plural), { kind: "group", lemma: fold(plural), counted: true });
}
// The same letters for a capital and for another state.
for (const [index, [phrase, own]] of known.entries()) {
  const other = known.find(([same, { key }]) => same === phrase && key !== own.key)?.[1];
  if (other !== undefined) known[index] = [phrase, { ...own, homonym: other }];
}
for (const [key, kind, names, state] of lines(ORGANIZATIONS)) {
  const [first] = listed(names);
  const sort = KINDS[kind ?? ""];
  if (key === undefined || first === undefined || sort === undefined) continue;
  // A state's adjective in one of its names says whose it is.
  const country = state ?? nisbaIn(names);
  const base = { key: `org:${key}`, kind: sort, country, metonym: false, name: first.replace("^", "") };
  for (const name of listed(names))
    known.push(name.startsWith("^") ? [fold(name.slice(1)), { ...base, headed: true }] : [fold(name), base]);
}
for (const [key, country, names] of lines(PERSONS)) {
  const [first] = listed(names);
  if (key === undefined || country === undefined || first === undefined) continue;
  const base = { key: `person:${key}`, kind: "person", country, metonym: false, name: first } as const;
  for (const name of listed(names))
    known.push(name.startsWith("~") ? [fold(name.slice(1)), { ...base, surname: true }] : [fold(name), base]);
}

/** An indefinite object ends in an alef: أجرى الرئيس اتصالا names no Mr. اتصالا. */
function withAccusative(noun: string): readonly string[] {
  return /(?:[اهي]|ات)$/.test(noun) ? [noun] : [noun, `${noun}ا`];
}

/** The state whose adjective stands in one of the names. */
function nisbaIn(names: string | undefined): string | null {
  for (const word of fold(names ?? "").split(/[ ,]/)) {
    const country = nisbas.get(word.replace(/^ال/, ""));
    if (country !== undefined) return country;
  }
  return null;
}

const titles = new Map<string, TitleWord>();
for (const line of words.TITLES) {
  // A singular form comes before another word's plural that is written the same: محامي.
  const [word = ""] = line.split(" ");
  titles.set(fold(word), { lemma: fold(word), gender: "m", number: "sg" });
}
for (const line of words.TITLES) {
  const [word = "", ...plurals] = line.split(" ");
  const is = (list: readonly string[]): boolean => list.includes(word);
  const base = {
    lemma: fold(word),
    adjective: is(words.ADJECTIVES),
    alone: is(words.ALONE),
    generic: is(words.GENERIC),
    relation: is(words.RELATIONS),
    bound: is(words.BOUND),
    rank: is(words.RANKS),
    peer: word === "نظير",
  };
  const add = (form: string, gender: "m" | "f", number: TitleWord["number"]): void => {
    const before = titles.get(fold(form));
    if (before === undefined || (before.number === "sg" && number === "sg"))
      titles.set(fold(form), { ...base, gender, number });
  };
  add(word, "m", "sg");
  for (const plural of plurals) {
    add(plural, "m", "pl");
    if (plural.endsWith("ون")) add(plural.replace(/ون$/, "ين"), "m", "pl");
    else if (plural.endsWith("و")) add(plural.replace(/و$/, "ي"), "m", "pl");
  }
  for (const dual of ["ان", "ين"]) add(word + dual, "m", "du");
  if (!words.FEMININE.includes(word)) continue;
  add(`${word}ة`, "f", "sg");
  for (const ending of ["تان", "تين"]) add(word + ending, "f", "du");
  if (words.FEMININE_PLURAL.includes(word)) add(`${word}ات`, "f", "pl");
}
// «المدن الرئيسة»: the feminine of a chief is the adjective for main as well.
for (const form of words.MAIN)
  titles.set(fold(form), { lemma: fold(form), gender: "f", number: "sg", adjective: true });
for (const [form, word] of Object.entries(words.DUALS))
  titles.set(fold(form), { lemma: fold(word), gender: "m", number: "du", bound: true });

const heads = new Map<string, HeadWord>();
const HEAD_KINDS: Readonly<Record<string, Omit<HeadWord, "lemma">>> = {
  organization: { kind: "organization" },
  named: { kind: "organization", named: true },
  outlet: { kind: "outlet" },
  titled: { kind: "outlet", named: true },
  state: { kind: "state" },
  powers: { kind: "state", bound: true },
  chaired: { kind: "organization", chaired: true },
  staff: { kind: "organization", staff: true },
};
for (const [kind, list] of Object.entries(words.HEADS))
  for (const word of cut(list)) {
    const of = HEAD_KINDS[kind];
    if (of !== undefined) heads.set(fold(word), { lemma: fold(word), bound: words.HEADS_BOUND.includes(word), ...of });
  }

const binders = new Map<string, Binder>();
for (const [binder, list] of Object.entries(words.BINDERS) as [Binder, readonly string[]][])
  for (const word of list) binders.set(fold(word), binder);

const given = folded([...cut(MEN), ...cut(WOMEN), ...cut(FOREIGN)]);
const stops = folded(words.STOPS);
const exact = new Set(
  [...cut(MEN), ...cut(WOMEN), ...cut(FOREIGN)].map(strict).filter((name) => stops.has(fold(name))),
);
for (const word of words.STOPS) exact.delete(strict(word));
const surnames = folded(cut(SURNAMES));
const links = folded(words.LINKS);
const verbs = new Set(
  VERBS.trim()
    .split("|")
    .flatMap((pair) => {
      const [perfect = "", imperfect = ""] = cut(pair);
      return conjugate(perfect, imperfect).map(({ form }) => form);
    }),
);

const nouns = folded(cut(NOUNS));

/** The dual of a noun in both cases, unless it is a name: جولتان, جولتين. */
function duals(noun: string): readonly string[] {
  const stem = noun.endsWith("ه") ? `${noun.slice(0, -1)}ت` : noun;
  return [`${stem}ان`, `${stem}ين`].filter((dual) => !given.has(dual) && !surnames.has(dual));
}

export const actors: ActorTables = {
  order: "construct",
  known,
  places: PLACES.trim().split(/[\n,]/).map(fold),
  nisbas,
  titles,
  groups,
  heads,
  qualifiers: folded(words.QUALIFIERS),
  given,
  exact,
  feminine: folded(cut(WOMEN)),
  surnames,
  links,
  verbal: [
    ["ي", "ون"],
    ["ي", "وا"],
  ],
  clans: folded(words.CLANS),
  incorporations: new Set(),
  inner: folded(words.INNER),
  stops,
  verbs,
  common: new Set([...nouns].flatMap((noun) => [...withAccusative(noun), ...duals(noun)])),
  locatives: folded(words.LOCATIVES),
  article: "ال",
  whole: folded(words.WHOLE),
  accusative: "ا",
  copulas: folded(words.COPULAS),
  former: folded(words.FORMER),
  befalling: folded(words.BEFALLING),
  binders,
  portfolios: folded(words.PORTFOLIOS),
  honorifics: folded(["السيد", "السيدة"]),
  capitals: new Set(),
  adjectival: ["ي", "يه", "يين", "يون", "يات"],
  plurals: ["ين", "ون"],
  nominal: ["ة", "ات"],
  clitics: {
    noun: new Set(["و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"]),
    verb: new Set(["و", "ف", "س", "وس", "فس"]),
  },
  and: "و",
  articles: new Set(),
  things: folded(words.THINGS),
  topical: new Set(),
  suffixes: new Set(),
  informed: new Set(),
  genitive: "",
  epicene: new Set(),
  determiners: new Set(),
  relatives: new Set(),
  answering: folded(words.ANSWERING),
  relational: folded(words.RELATIONAL),
  quantifiers: folded(words.QUANTIFIERS),
  construct: { written: "ت", whole: fold("ة") },
  styles: new Map(
    [
      ["عاهل", "ملك سلطان أمير"],
      ["ولي", "أمير"],
      ["أمير", "شيخ"],
      ["حاكم", "شيخ"],
    ].map(([office = "", styles = ""]) => [fold(office), folded(styles.split(" "))]),
  ),
  crowds: folded(["عشرات", "مئات", "آلاف", "ملايين"]),
  oneOf: folded(words.ONE_OF),
  attributive: words.ATTRIBUTIVE,
  skeleton: new Map(words.SKELETON),
  tagger: WEIGHTS,
};
