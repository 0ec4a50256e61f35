import type { ActorTables, Binder, HeadWord, Known, TitleWord } from "../../../actors/tables.ts";
import type { ActorKind } from "../../../schema.ts";
import { fold } from "../../../text/fold.ts";
import { MEN, WOMEN } from "./given.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { PERSONS } from "./persons.ts";
import { PLACES } from "./places.ts";
import { STATES } from "./states.ts";
import * as words from "./words.ts";

const listed = (names: string | undefined): readonly string[] => (names ? names.split(",") : []);
const cut = (list: string): readonly string[] => list.trim().split(/\s+/);
const capitals = (name: string): { acronym?: true } => (name === name.toUpperCase() ? { acronym: true } : {});
const lines = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const plural = (word: string): string => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`);

const nisbas = new Map<string, string>();
const known: [string, Known][] = [];
const groups = new Map<string, HeadWord>();
const bound = new Set(cut(words.GROUPS_BOUND));
for (const word of cut(words.GROUPS)) groups.set(word, { kind: "group", lemma: word, bound: bound.has(word) });

for (const [country, names, adjectives, seats] of lines(STATES)) {
  const [first] = listed(names);
  if (country === undefined || first === undefined) continue;
  const base = { key: `state:${country}`, kind: "state", country, name: first } as const;
  for (const name of listed(names)) known.push([fold(name), { ...base, metonym: false, ...capitals(name) }]);
  for (const capital of listed(seats)) known.push([fold(capital), { ...base, metonym: true }]);
  for (const adjective of listed(adjectives)) {
    nisbas.set(fold(adjective), country);
    const people = `${fold(adjective)}s`;
    if (/[ni]$/.test(adjective)) groups.set(people, { kind: "group", lemma: people });
  }
}
for (const [key, kind, names, state] of lines(ORGANIZATIONS)) {
  const [first] = listed(names);
  if (key === undefined || first === undefined) continue;
  const sort: ActorKind = kind === "u" ? "outlet" : "organization";
  // A state's adjective in one of its names says whose it is.
  const country = state ?? nisbaIn(names);
  const base = { key: `org:${key}`, kind: sort, country, metonym: false, name: first };
  for (const name of listed(names)) known.push([fold(name), { ...base, ...capitals(name) }]);
}
for (const [key, country, names] of lines(PERSONS)) {
  const [first] = listed(names);
  if (key === undefined || country === undefined || first === undefined) continue;
  const base = { key: `person:${key}`, kind: "person", country, metonym: false, name: first } as const;
  for (const name of listed(names))
    known.push(name.startsWith("~") ? [fold(name.slice(1)), { ...base, surname: true }] : [phrase(name), base]);
}

/** A name as tokens are cut: the full stop of an initial stands by itself. */
function phrase(name: string): string {
  return fold(name).replace(/(?<= |^)([a-z])\./g, "$1 .");
}

/** The state whose adjective stands in one of the names. */
function nisbaIn(names: string | undefined): string | null {
  for (const word of fold(names ?? "").split(/[ ,]/)) {
    const country = nisbas.get(word);
    if (country !== undefined) return country;
  }
  return null;
}

const titles = new Map<string, TitleWord>();
const ranks = new Set(cut(words.RANKS));
const women = new Set(cut(words.WOMEN_ONLY));
const men = new Set(cut(words.MEN_ONLY));
const alone = new Set(cut(words.ALONE));
const generic = new Set(cut(words.GENERIC));
for (const word of [...cut(words.TITLES), ...cut(words.HONORIFICS)]) {
  const base = {
    lemma: word,
    gender: women.has(word) ? ("f" as const) : men.has(word) ? ("m" as const) : undefined,
    rank: ranks.has(word),
    alone: alone.has(word),
    generic: generic.has(word),
    peer: word === "counterpart",
  };
  titles.set(word, { ...base, number: "sg" });
  if (!titles.has(plural(word)) && word.length > 3) titles.set(plural(word), { ...base, number: "pl" });
}
for (const [form, word] of Object.entries(words.PLURALS))
  titles.set(form, { lemma: word, gender: undefined, number: "pl" });

const heads = new Map<string, HeadWord>();
const inCapitals = new Set(cut(words.HEADS_CAPITAL));
const small = new Set(cut(words.HEADS_SMALL));
const KINDS: Readonly<Record<string, Omit<HeadWord, "lemma">>> = {
  organization: { kind: "organization" },
  staff: { kind: "organization", staff: true },
  state: { kind: "state" },
  outlet: { kind: "outlet" },
};
for (const [kind, list] of Object.entries(words.HEADS))
  for (const word of cut(list)) {
    const of = KINDS[kind];
    if (of === undefined) continue;
    const named = inCapitals.has(word) && !small.has(word);
    heads.set(word, { ...of, lemma: word, named, bound: inCapitals.has(word) || of.staff === true });
  }

const binders = new Map<string, Binder>();
for (const [binder, list] of Object.entries(words.BINDERS) as [Binder, string][])
  for (const word of cut(list)) binders.set(word, binder);

export const actors: ActorTables = {
  order: "capitals",
  known,
  places: PLACES.trim().split(/[\n,]/).map(fold),
  nisbas,
  titles,
  groups,
  heads,
  qualifiers: new Set(cut(words.QUALIFIERS)),
  given: new Set([...cut(MEN), ...cut(WOMEN)]),
  exact: new Set(),
  feminine: new Set(cut(WOMEN)),
  surnames: new Set(),
  links: new Set(cut(words.LINKS)),
  inner: new Set(),
  stops: new Set(words.STOPS),
  verbs: new Set(),
  common: new Set(words.COMMON),
  locatives: new Set(cut(words.LOCATIVES)),
  article: "",
  binders,
  portfolios: new Set(cut(words.PORTFOLIOS)),
  honorifics: new Set(cut(words.HONORIFICS)),
  capitals: new Set(words.CAPITALS),
  adjectival: [],
  plurals: [],
  nominal: [],
  clitics: { noun: new Set(), verb: new Set() },
  and: "and",
  articles: new Set(["the"]),
  determiners: new Set(cut(words.DETERMINERS)),
  relatives: new Set(["who"]),
  relational: new Set(),
  quantifiers: new Set(),
  skeleton: new Map(),
};
