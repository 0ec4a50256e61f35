import type { ActorTables, Known, TitleWord } from "../../../actors/tables.ts";
import type { ActorKind } from "../../../schema.ts";
import { fold } from "../../../text/fold.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { STATES } from "./states.ts";
import { CAPITALS, GIVEN, GROUPS, HEADS, PLURAL_TITLES, QUALIFIERS, STOPS, TITLES } from "./words.ts";

const listed = (names: string | undefined): readonly string[] => (names ? names.split(",") : []);
const capitals = (name: string): { acronym?: true } => (name === name.toUpperCase() ? { acronym: true } : {});
const nisbas = new Map<string, string>();
const known: [string, Known][] = [];
const groups = new Set(GROUPS.split(" "));

for (const line of STATES.trim().split("\n")) {
  const [country, names, adjectives, seats] = line.split("|");
  const [first] = listed(names);
  if (country === undefined || first === undefined) continue;
  const base = { key: `state:${country}`, kind: "state", country, name: first } as const;
  for (const name of listed(names)) known.push([fold(name), { ...base, metonym: false, ...capitals(name) }]);
  for (const capital of listed(seats)) known.push([fold(capital), { ...base, metonym: true }]);
  for (const adjective of listed(adjectives)) {
    nisbas.set(fold(adjective), country);
    if (adjective.endsWith("n") || adjective.endsWith("i")) groups.add(`${fold(adjective)}s`);
  }
}
for (const line of ORGANIZATIONS.trim().split("\n")) {
  const [key, kind, names] = line.split("|");
  const [first] = listed(names);
  if (key === undefined || first === undefined) continue;
  const sort: ActorKind = kind === "u" ? "outlet" : "organization";
  for (const name of listed(names))
    known.push([
      fold(name),
      { key: `org:${key}`, kind: sort, country: null, metonym: false, name: first, ...capitals(name) },
    ]);
}

const titles = new Map<string, TitleWord>();
for (const word of TITLES.split(" ")) titles.set(word, { gender: undefined, number: "sg" });
for (const word of PLURAL_TITLES.split(" ")) titles.set(word, { gender: undefined, number: "pl" });
const heads = new Map<string, ActorKind>();
for (const word of (HEADS["organization"] ?? "").split(" ")) heads.set(word, "organization");
for (const word of (HEADS["outlet"] ?? "").split(" ")) heads.set(word, "outlet");

export const actors: ActorTables = {
  order: "capitals",
  known,
  nisbas,
  titles,
  groups,
  heads,
  qualifiers: new Set(QUALIFIERS.split(" ")),
  given: new Set(GIVEN),
  links: new Set("al el bin ibn abu van von de der da di du la le del dos ben st mac ki".split(" ")),
  stops: new Set(STOPS),
  locatives: new Set("in near across outside inside at from throughout".split(" ")),
  article: "",
  binders: new Set("of for at with from in to".split(" ")),
  honorifics: new Set("mr mrs ms dr sen rep gov gen col".split(" ")),
  capitals: new Set(CAPITALS.split(" ")),
};
