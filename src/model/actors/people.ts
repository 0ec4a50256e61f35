import { firstNot } from "../bound.ts";
import { elementAt } from "../at.ts";
import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";
import type { LongName } from "./long-names.ts";
import { FullNames } from "./full-names.ts";
import { namesakes } from "./namesakes.ts";

/** How many candidates away one may stand that another is told short for; no article is so long, and a text without end must not cost its square. */
const REACH = 400;
/** Tokens of a naming at most, where one that may reach up to a place is looked for. */
const LONGEST = 60;

/** Full names: the same, or one that is the other with a part left out or spelled otherwise. */
export function fullNames(gathering: Gathering): void {
  const names = new FullNames(gathering);
  const isNamesake = namesakes(gathering);
  eachPerson(gathering, (own, index) => {
    if (own.name === undefined) return;
    const words = gathering.folded(own.name).split(" ");
    if (words.length < 2 && (own.known === undefined || isNamesake(own))) return;
    const found = names.find(words);
    // De Hale, before he is named in full: a family name.
    if (
      found === undefined &&
      own.known === undefined &&
      words.length === 2 &&
      gathering.lexicon.isLink(words[0] ?? "")
    )
      return;
    const at = gathering.of[index] === -1 ? gathering.put(index, found) : (gathering.of[index] ?? -1);
    if (found !== undefined && found !== at && gathering.clusters[found]?.gone === false) {
      const keys = [gathering.clusters[at]?.key, gathering.clusters[found]?.key];
      if (keys[0] === undefined || keys[1] === undefined) gathering.join(at, found);
    }
    names.add(words, at);
  });
}

/** A name of one part: the family name, or else the given name, of a person named in full; the nearest before it, if several fit. */
export function shortNames(gathering: Gathering): void {
  const { lexicon } = gathering;
  const byName = new Map<string, number>();
  eachPerson(gathering, (own, index) => {
    if (own.name === undefined || gathering.of[index] !== -1) return;
    const name = gathering.folded(own.name);
    const bare = lexicon.bare(name);
    const skeleton = lexicon.skeleton(bare);
    const fits = (test: (name: LongName) => boolean): number | undefined => nearestNamed(gathering, own, test);
    const found =
      fits(({ last }) => last === name) ??
      fits(({ bare: last, tail }) => last === bare || tail === name) ??
      (skeleton.length > 3 ? fits((long) => long.skeleton === skeleton) : undefined) ??
      byName.get(name) ??
      (lexicon.tables.given.has(name) && own.title === undefined
        ? fits(({ words }) => words[0] === name)
        : undefined) ??
      fits(({ words }) => words.length > 2 && words[1] === name);
    if (found === undefined && own.dependent) return;
    const cluster = elementAt(gathering.clusters, found);
    const key = cluster?.key;
    byName.set(name, gathering.put(index, found));
    // Somebody with the family name of a well-known person does not become that one.
    if (cluster !== undefined) cluster.key = key;
  });
}

/** Offices without a name: of the person beside them, of who holds the same office in this text, or an actor of their own. */
export function offices(gathering: Gathering): void {
  const byTitle = new Map<string, number>();
  const remember = (own: Candidate, at: number): void => {
    if (own.title === undefined || own.number !== "sg") return;
    for (const key of [...titleKeys(gathering, own), national(gathering, own)])
      if (!byTitle.has(key)) byTitle.set(key, at);
  };
  eachPerson(gathering, (own, index) => {
    const at = gathering.of[index] ?? -1;
    if (at >= 0 && own.name !== undefined) remember(own, at);
  });
  eachPerson(gathering, (own, index) => {
    if (gathering.of[index] !== -1 || !own.apposed) return;
    const at = gathering.of[namedBefore(gathering, own, index)] ?? -1;
    if (at >= 0) remember(own, gathering.put(index, at));
  });
  eachPerson(gathering, (own, index) => {
    if (gathering.of[index] !== -1 || own.dependent) return;
    const [full = "", bare = full] = titleKeys(gathering, own);
    const found = own.peer
      ? counterpart(gathering, own)
      : (byTitle.get(full) ??
        byTitle.get(own.country === null ? bare : national(gathering, own)) ??
        holder(gathering, own) ??
        announced(gathering, own));
    const at = gathering.put(index, found);
    if (!byTitle.has(full)) byTitle.set(full, at);
  });
}

/** Who holds an office that the text told more fully, or with the name: الوزير السوري of the foreign minister of Syria. */
function holder(gathering: Gathering, own: Candidate): number | undefined {
  if (!own.definite || own.number !== "sg") return undefined;
  const short = own.to - own.from <= 2;
  const construct = gathering.lexicon.tables.order === "construct";
  const country = (other: Candidate): boolean =>
    own.country === null ||
    countryOf(gathering, other) === own.country ||
    (countryOf(gathering, other) === null && short);
  const same = (other: Candidate): boolean =>
    other.title !== undefined &&
    other.number === "sg" &&
    other.head === own.head &&
    agrees(own, other) &&
    (construct
      ? !former(gathering, own) || former(gathering, other)
      : former(gathering, own) === former(gathering, other)) &&
    country(other);
  if (!short) return undefined;
  const named = nearest(gathering, own, (other) => same(other) && other.name !== undefined);
  if (named !== undefined) return named;
  if (own.generic && own.country !== null) {
    const any = nearest(
      gathering,
      own,
      (other) => other.title !== undefined && other.name !== undefined && countryOf(gathering, other) === own.country,
      true,
    );
    if (any !== undefined) return any;
  }
  return nearest(gathering, own, same, true);
}

/** The naming says that the office was held before: الرئيس السابق. */
function former(gathering: Gathering, own: Candidate): boolean {
  const { tables } = gathering.lexicon;
  if (tables.former === undefined) return false;
  return gathering
    .folded(own.title ?? own)
    .split(" ")
    .some((word) => tables.former?.has(word) === true);
}

/** An office told without its holder's name, who is named in one of the next sentences with the same employer. */
function announced(gathering: Gathering, own: Candidate): number | undefined {
  if (own.definite && own.country === null && own.to - own.from === 1) return undefined;
  const { text, candidates } = gathering;
  const employer = inside(gathering, own);
  if (employer === undefined) return undefined;
  const here = text.sentenceOf[own.from] ?? -1;
  for (let i = gathering.place(own) + 1; i < candidates.length; i++) {
    const other = candidates[i];
    if (other === undefined || other.from < own.to || other.name === undefined || other.kind !== "person") continue;
    const sentence = text.sentenceOf[other.from] ?? -1;
    if (sentence > here + 2) return undefined;
    const apposed = apposedTo(gathering, other, i);
    if (
      sentence > here &&
      (inside(gathering, other) === employer || (apposed && inside(gathering, apposed) === employer))
    )
      return gathering.of[i] === -1 ? undefined : gathering.of[i];
  }
  return undefined;
}

/** Index of the named candidate that ends just before another, or -1. */
function namedBefore({ candidates }: Gathering, own: Candidate, index: number): number {
  for (let i = index - 1; (candidates[i]?.from ?? -Infinity) >= own.from - LONGEST; i--) {
    const other = candidates[i];
    if ((other?.name !== undefined || other?.apposed === true) && other.to <= own.from && own.from - other.to <= 3)
      return i;
  }
  return -1;
}

/** What stands in apposition just behind a candidate. */
function apposedTo({ candidates }: Gathering, own: Candidate, index: number): Candidate | undefined {
  for (let i = index + 1; (candidates[i]?.from ?? Infinity) - own.to <= 3; i++) {
    const other = candidates[i];
    if (other?.apposed === true && other.from > own.to) return other;
  }
  return undefined;
}

/** The actor of the last organisation named inside an office. */
function inside(gathering: Gathering, own: Candidate): number | undefined {
  const body = gathering.inside(own).findLast((index) => {
    const kind = gathering.candidates[index]?.kind;
    return (kind === "organization" || kind === "outlet") && (gathering.of[index] ?? -1) >= 0;
  });
  return body === undefined ? undefined : gathering.of[body];
}

/** The holder of the office of the person named before, in another state: his Russian counterpart. */
function counterpart(gathering: Gathering, own: Candidate): number | undefined {
  if (own.country === null) return undefined;
  const place = gathering.place(own);
  const office = gathering.candidates
    .slice(Math.max(0, place - REACH), place)
    .findLast(
      (other) =>
        other.to <= own.from &&
        other.title !== undefined &&
        !other.peer &&
        other.country !== own.country &&
        other.head !== "",
    );
  if (office === undefined) return undefined;
  return nearest(
    gathering,
    own,
    (other) => other.head === office.head && other.country === own.country && other.title !== undefined,
  );
}

/** The actor of the nearest candidate that fits: before the own one, or else, unless `before` forbids it, after it. */
export function nearest(
  gathering: Gathering,
  own: Candidate,
  fits: (other: Candidate, index: number) => boolean,
  before = false,
): number | undefined {
  const { candidates, of } = gathering;
  const place = gathering.place(own);
  for (let i = place - 1; i >= Math.max(0, place - REACH); i--) {
    const at = of[i] ?? -1;
    const other = candidates[i];
    if (at >= 0 && other !== undefined && other.start < own.start && fits(other, i)) return at;
  }
  if (before) return undefined;
  for (let i = firstBeside(gathering, own, place); i < Math.min(candidates.length, place + REACH); i++) {
    const at = of[i] ?? -1;
    const other = candidates[i];
    if (at >= 0 && other !== undefined && other !== own && fits(other, i)) return at;
  }
  return undefined;
}

/** The same among the names of several words, which are few. */
function nearestNamed(gathering: Gathering, own: Candidate, fits: (name: LongName) => boolean): number | undefined {
  const { of, longNames } = gathering;
  const place = gathering.place(own);
  const beside = firstBeside(gathering, own, place);
  const here = firstNot(longNames.length, (at) => (longNames[at]?.index ?? Infinity) < beside);
  for (let i = here - 1; i >= 0; i--) {
    const name = longNames[i];
    if (name === undefined || name.index < place - REACH) break;
    const at = of[name.index] ?? -1;
    if (at >= 0 && fits(name)) return at;
  }
  for (let i = here; i < longNames.length; i++) {
    const name = longNames[i];
    if (name === undefined || name.index >= place + REACH) break;
    const at = of[name.index] ?? -1;
    if (at >= 0 && name.index !== place && fits(name)) return at;
  }
  return undefined;
}

/** The first candidate that begins where the own one does. */
function firstBeside({ candidates }: Gathering, own: Candidate, place: number): number {
  let from = place;
  while (from > 0 && candidates[from - 1]?.start === own.start) from--;
  return from;
}

/** The state of a person: their title's, or that of who they are known to be. */
function countryOf(gathering: Gathering, own: Candidate): string | null {
  if (own.country !== null) return own.country;
  return elementAt(gathering.clusters, gathering.of[gathering.place(own)])?.country ?? null;
}

function agrees(a: Candidate, b: Candidate): boolean {
  return a.gender === undefined || b.gender === undefined || a.gender === b.gender;
}

/** A title as it is compared: without article, and once more without the adjectives of its state. */
function titleKeys(gathering: Gathering, own: Candidate): readonly string[] {
  const { lexicon } = gathering;
  const words = gathering.folded(own.title ?? own).split(" ");
  const first = lexicon.bare(words[0] ?? "");
  const full = [first, ...words.slice(1)].join(" ");
  const stripped = [first, ...words.slice(1).filter((word) => lexicon.nisba(word) === undefined)];
  return stripped.length > 1 && stripped.length < words.length ? [full, stripped.join(" ")] : [full];
}

/** A title without the adjectives of its state, and the state: the minister of another one is somebody else. */
function national(gathering: Gathering, own: Candidate): string {
  return `${titleKeys(gathering, own).at(-1) ?? ""}|${countryOf(gathering, own) ?? ""}`;
}

function eachPerson(gathering: Gathering, read: (own: Candidate, index: number) => void): void {
  gathering.candidates.forEach((own, index) => {
    if (own.kind === "person") read(own, index);
  });
}
