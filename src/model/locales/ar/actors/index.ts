import type { ActorTables, Known, TitleWord } from "../../../actors/tables.ts";
import type { ActorKind } from "../../../schema.ts";
import { fold } from "../../../text/fold.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { STATES } from "./states.ts";
import { GIVEN, GROUPS, HEADS, LINKS, LOCATIVES, PLURAL_TITLES, QUALIFIERS, STOPS, TITLES } from "./words.ts";

const KINDS: Readonly<Record<string, ActorKind>> = { o: "organization", u: "outlet", g: "group", s: "state" };
const folded = (words: readonly string[]): Set<string> => new Set(words.map(fold));
const listed = (names: string | undefined): readonly string[] => (names ? names.split(",") : []);

const nisbas = new Map<string, string>();
const known: [string, Known][] = [];
const groups = folded(GROUPS.flatMap((word) => [word, `ال${word}`]));

for (const line of STATES.trim().split("\n")) {
  const [country, names, adjectives, capitals] = line.split("|");
  if (country === undefined || names === undefined) continue;
  const [first] = listed(names);
  if (first === undefined) continue;
  const base = { key: `state:${country}`, kind: "state", country, name: first } as const;
  for (const name of listed(names)) known.push([fold(name), { ...base, metonym: false }]);
  for (const capital of listed(capitals)) known.push([fold(capital), { ...base, metonym: true }]);
  for (const adjective of listed(adjectives)) {
    for (const ending of ["", "ة", "ا", "ين", "ون", "ان", "ات", "تين", "تان"]) {
      const [head, ...rest] = adjective.split(" ");
      if (rest.length === 0) nisbas.set(fold(`${head ?? ""}${ending}`), country);
    }
    // The people of a state named with the article act as a group: الفلسطينيون.
    for (const ending of ["ين", "ون"]) groups.add(fold(`ال${adjective}${ending}`));
  }
}
for (const line of ORGANIZATIONS.trim().split("\n")) {
  const [key, kind, names] = line.split("|");
  const [first] = listed(names);
  const sort = KINDS[kind ?? ""];
  if (key === undefined || first === undefined || sort === undefined) continue;
  for (const name of listed(names))
    known.push([fold(name), { key: `org:${key}`, kind: sort, country: null, metonym: false, name: first }]);
}

const titles = new Map<string, TitleWord>();
for (const word of TITLES) {
  titles.set(fold(word), { gender: "m", number: "sg" });
  titles.set(fold(`${word}ة`), { gender: "f", number: "sg" });
}
for (const word of PLURAL_TITLES) titles.set(fold(word), { gender: "m", number: "pl" });
const heads = new Map<string, ActorKind>();
for (const [kind, words] of Object.entries(HEADS))
  for (const word of words.split(" ")) heads.set(fold(word), KINDS[kind] ?? "organization");

export const actors: ActorTables = {
  order: "construct",
  known,
  nisbas,
  titles,
  groups,
  heads,
  qualifiers: folded(QUALIFIERS),
  given: folded(GIVEN),
  links: folded(LINKS),
  stops: folded(STOPS),
  locatives: folded(LOCATIVES),
  article: "ال",
  binders: folded(["باسم", "في", "لدى", "ل", "ب", "لشؤون", "من"]),
  honorifics: folded(["السيد", "السيدة"]),
  capitals: new Set(),
};
