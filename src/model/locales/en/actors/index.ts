import type { ActorTables, Binder, HeadWord, Known, TitleWord } from "../../../actors/tables.ts";
import type { ActorKind } from "../../../schema.ts";
import { fold } from "../../../text/fold.ts";
import { tokens } from "../../../text/tokens.ts";
import { FRAMES } from "../events/frames/index.ts";
import { inflect } from "../inflection.ts";
import { DEEDS } from "../speech/deeds.ts";
import { SAY } from "../speech/say.ts";
import { VERBS } from "./verbs.ts";
import { text } from "../text.ts";
import { MEN, WOMEN } from "./given.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { PARTIES } from "./parties.ts";
import { PRESS } from "./press.ts";
import { PERSONS } from "./persons/index.ts";
import { PLACES } from "./places.ts";
import { OUTLETS, SOCIETIES } from "./societies.ts";
import { STATES } from "./states.ts";
import { COMPANIES } from "./companies.ts";
import { MAKERS } from "./makers.ts";
import { GROUPS, GROUPS_BOUND } from "./groups.ts";
import * as headWords from "./heads.ts";
import * as modifiers from "./modifiers.ts";
import * as ordinary from "./ordinary.ts";
import * as titleWords from "./titles.ts";

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
const bound = new Set(cut(GROUPS_BOUND));
for (const word of cut(GROUPS)) groups.set(word, { kind: "group", lemma: word, bound: bound.has(word) });

for (const [country, names, adjectives, seats] of lines(STATES)) {
  const [first] = listed(names);
  if (country === undefined || first === undefined) continue;
  const base = { key: `state:${country}`, kind: "state", country, name: first } as const;
  for (const name of listed(names)) known.push([phrase(name), { ...base, metonym: false, ...capitals(name) }]);
  for (const capital of listed(seats)) known.push([phrase(capital), { ...base, metonym: true }]);
  for (const adjective of listed(adjectives)) {
    nisbas.set(fold(adjective), country);
    const people = `${fold(adjective)}s`;
    if (/[ni]$/.test(adjective)) groups.set(people, { kind: "group", lemma: people });
  }
}
for (const [key, kind, names, state] of lines(ORGANIZATIONS + INSTITUTIONS + PARTIES + PRESS)) {
  const [first] = listed(names);
  if (key === undefined || first === undefined) continue;
  const sort: ActorKind = kind === "u" ? "outlet" : kind === "g" ? "group" : "organization";
  // A state's adjective in one of its names says whose it is.
  const country = state ?? nisbaIn(names);
  const base = { key: `org:${key}`, kind: sort, country, metonym: false, name: first };
  for (const name of listed(names)) known.push([phrase(name), { ...base, ...capitals(name) }]);
}
const keys = new Map(known.map(([name, { key }]) => [name, key]));
for (const [table, kind] of [
  [COMPANIES, "organization"],
  [MAKERS, "organization"],
  [SOCIETIES, "organization"],
  [OUTLETS, "outlet"],
] as const)
  for (const entry of table.trim().split(/[\n;]/)) {
    const [names, state] = entry.split("|");
    const [first = ""] = listed(names);
    // One that the list with keys has already is the same, whatever more names it gets here.
    const shared = listed(names).flatMap((name) => keys.get(phrase(name)) ?? [])[0];
    const base = {
      key: shared ?? `org:${fold(first)}`,
      kind,
      country: state ?? nisbaIn(names),
      metonym: false,
      name: first,
    };
    for (const name of listed(names)) known.push([phrase(name), { ...base, ...capitals(name) }]);
  }
for (const [key, country, names] of lines(PERSONS)) {
  const [first] = listed(names);
  if (key === undefined || country === undefined || first === undefined) continue;
  const base = { key: `person:${key}`, kind: "person", country, metonym: false, name: first } as const;
  for (const name of listed(names))
    known.push(name.startsWith("~") ? [phrase(name.slice(1)), { ...base, surname: true }] : [phrase(name), base]);
}

/** A name as it is looked for: cut into words as texts are. */
function phrase(name: string): string {
  return tokens(name, text, () => 0)
    .map((token) => token.text)
    .join(" ");
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
const ranks = new Set(cut(titleWords.RANKS));
const women = new Set(cut(titleWords.WOMEN_ONLY));
const menOnly = new Set(cut(titleWords.MEN_ONLY));
const alone = new Set(cut(titleWords.ALONE));
const generic = new Set(cut(titleWords.GENERIC));
for (const word of [...cut(titleWords.TITLES), ...cut(titleWords.HONORIFICS)]) {
  const base = {
    lemma: word,
    gender: women.has(word) ? ("f" as const) : menOnly.has(word) ? ("m" as const) : undefined,
    rank: ranks.has(word),
    alone: alone.has(word),
    generic: generic.has(word),
    peer: word === "counterpart",
  };
  titles.set(word, { ...base, number: "sg" });
  if (!titles.has(plural(word)) && word.length > 3) titles.set(plural(word), { ...base, number: "pl" });
}
for (const [form, word] of Object.entries(titleWords.PLURALS))
  titles.set(form, { lemma: word, gender: undefined, number: "pl" });

const heads = new Map<string, HeadWord>();
const inCapitals = new Set(cut(headWords.HEADS_CAPITAL));
const unique = new Set(cut(headWords.UNIQUE));
const echoes = new Set(cut(headWords.ECHOES));
const owned = new Set(cut(headWords.OWNED));
const small = new Set(cut(headWords.HEADS_SMALL));
const KINDS: Readonly<Record<string, Omit<HeadWord, "lemma">>> = {
  organization: { kind: "organization" },
  staff: { kind: "organization", staff: true },
  state: { kind: "state" },
  outlet: { kind: "outlet" },
};
for (const [kind, list] of Object.entries(headWords.HEADS))
  for (const word of cut(list)) {
    const of = KINDS[kind];
    if (of === undefined) continue;
    const named = inCapitals.has(word) && !small.has(word);
    heads.set(word, {
      ...of,
      lemma: word,
      named,
      echo: echoes.has(word),
      alone: unique.has(word),
      owned: owned.has(word),
      bound: inCapitals.has(word) || of.staff === true,
    });
  }

const binders = new Map<string, Binder>();
for (const [binder, list] of Object.entries(modifiers.BINDERS) as [Binder, string][])
  for (const word of cut(list)) binders.set(word, binder);

/** Verbs of saying and of the events that are looked for, in all their forms; of a verb with more words the first. */
const verbs = new Set(
  [
    ...cut(VERBS).map((verb) => verb.replaceAll("/", " ")),
    ...SAY.flatMap(({ verbs: own = [] }) => own),
    ...DEEDS.flatMap(({ verbs: own = [] }) => own),
    ...FRAMES.flatMap(({ verbs: own }) => own),
  ].flatMap((written) => inflect(written.split(/ [|+~]/)[0] ?? "").map(({ form }) => form)),
);
const men = new Set(cut(MEN));

export const actors: ActorTables = {
  order: "capitals",
  known,
  places: PLACES.trim().split(/[\n,]/).map(phrase),
  nisbas,
  titles,
  groups,
  heads,
  qualifiers: new Set(cut(modifiers.QUALIFIERS)),
  given: new Set([...cut(MEN), ...cut(WOMEN)]),
  exact: new Set(),
  feminine: new Set(cut(WOMEN)),
  epicene: new Set(cut(WOMEN).filter((name) => men.has(name))),
  things: new Set(cut(ordinary.THINGS)),
  topical: new Set(cut(modifiers.TOPICAL)),
  informed: new Set(cut(modifiers.INFORMED)),
  suffixes: new Set(["jr", "sr", "ii", "iii", "iv"]),
  genitive: "of",
  surnames: new Set(),
  links: new Set(cut(modifiers.LINKS)),
  incorporations: new Set(cut(modifiers.INCORPORATIONS)),
  inner: new Set(),
  stops: new Set(cut(ordinary.STOPS)),
  verbs,
  common: new Set(cut(ordinary.COMMON)),
  locatives: new Set(cut(modifiers.LOCATIVES)),
  article: "",
  binders,
  aims: new Set(cut(modifiers.AIMS)),
  middles: new Set(cut(modifiers.MIDDLES)),
  former: new Set(cut(modifiers.FORMER)),
  copulas: new Set(cut(modifiers.COPULAS)),
  portfolios: new Set(cut(modifiers.PORTFOLIOS)),
  honorifics: new Set(cut(titleWords.HONORIFICS)),
  capitals: new Set([...cut(ordinary.CAPITALS), ...cut(ordinary.THINGS)]),
  adjectival: [],
  plurals: [],
  nominal: [],
  clitics: { noun: new Set(), verb: new Set() },
  and: "and",
  articles: new Set(["the"]),
  determiners: new Set(cut(modifiers.DETERMINERS)),
  relatives: new Set(["who"]),
  relational: new Set(cut(modifiers.RELATIONAL)),
  quantifiers: new Set(cut(modifiers.QUANTIFIERS)),
  measures: new Set(["least", "about", "around", "nearly", "almost", "over", "some"]),
  crowds: new Set(["tens", "dozens", "scores", "hundreds", "thousands", "millions"]),
  skeleton: new Map(),
};
