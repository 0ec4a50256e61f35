import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";

/** Full names: the same, or one that is the other with a part left out or spelled otherwise. */
export function fullNames(gathering: Gathering): void {
  const byName = new Map<string, number>();
  eachPerson(gathering, (own, index) => {
    if (own.name === undefined) return;
    const words = gathering.folded(own.name).split(" ");
    if (words.length < 2 && own.known === undefined) return;
    const name = words.join(" ");
    const found = byName.get(name) ?? similar(gathering, byName, words);
    const at = gathering.of[index] === -1 ? gathering.put(index, found) : (gathering.of[index] ?? -1);
    if (found !== undefined && found !== at && gathering.clusters[found]?.gone === false) {
      const keys = [gathering.clusters[at]?.key, gathering.clusters[found]?.key];
      if (keys[0] === undefined || keys[1] === undefined) gathering.join(at, found);
    }
    byName.set(name, at);
  });
}

/** An actor with a full name that says the same person: a part left out in the middle or at the end, or letters that vary. */
function similar(
  gathering: Gathering,
  byName: ReadonlyMap<string, number>,
  words: readonly string[],
): number | undefined {
  const skeleton = gathering.lexicon.skeleton(words.join(" "));
  for (const [name, at] of byName) {
    if (gathering.clusters[at]?.gone !== false) continue;
    const other = name.split(" ");
    if (other.length < 2 || words.length < 2) continue;
    const [short, long] = other.length < words.length ? [other, words] : [words, other];
    const ends = short[0] === long[0] && short.at(-1) === long.at(-1);
    const begins = short.length > 1 && short.every((word, i) => word === long[i]);
    if (short.length < long.length && (ends || (begins && (short.length > 2 || long.length > 3)))) return at;
    if (skeleton.length > 4 && skeleton.includes(" ") && gathering.lexicon.skeleton(name) === skeleton) return at;
  }
  return undefined;
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
    const fits = (test: (words: readonly string[]) => boolean): number | undefined =>
      nearest(gathering, own, (other) => {
        if (other.name === undefined || other.number !== "sg") return false;
        const words = gathering.folded(other.name).split(" ");
        return words.length > 1 && test(words);
      });
    const found =
      fits((words) => words.at(-1) === name) ??
      fits((words) => lexicon.bare(words.at(-1) ?? "") === bare || words.slice(-2).join(" ") === name) ??
      fits((words) => skeleton.length > 3 && lexicon.skeleton(lexicon.bare(words.at(-1) ?? "")) === skeleton) ??
      byName.get(name) ??
      (lexicon.tables.given.has(name) && own.title === undefined ? fits((words) => words[0] === name) : undefined) ??
      fits((words) => words.length > 2 && words[1] === name);
    if (found === undefined && own.dependent) return;
    byName.set(name, gathering.put(index, found));
  });
}

/** Offices without a name: of the person beside them, of who holds the same office in this text, or an actor of their own. */
export function offices(gathering: Gathering): void {
  const { candidates } = gathering;
  const byTitle = new Map<string, number>();
  const remember = (own: Candidate, at: number): void => {
    if (own.title === undefined || own.number !== "sg") return;
    for (const key of titleKeys(gathering, own)) if (!byTitle.has(key)) byTitle.set(key, at);
  };
  eachPerson(gathering, (own, index) => {
    const at = gathering.of[index] ?? -1;
    if (at >= 0 && own.name !== undefined) remember(own, at);
  });
  eachPerson(gathering, (own, index) => {
    if (gathering.of[index] !== -1 || !own.apposed) return;
    const before = candidates.findLastIndex(
      (other) => other.to < own.from && own.from - other.to <= 3 && other.name !== undefined,
    );
    const at = gathering.of[before] ?? -1;
    if (at >= 0) remember(own, gathering.put(index, at));
  });
  eachPerson(gathering, (own, index) => {
    if (gathering.of[index] !== -1 || own.dependent) return;
    const [full = "", bare = full] = titleKeys(gathering, own);
    const found = own.peer
      ? counterpart(gathering, own)
      : (byTitle.get(full) ?? byTitle.get(bare) ?? holder(gathering, own) ?? announced(gathering, own));
    const at = gathering.put(index, found);
    if (!byTitle.has(full)) byTitle.set(full, at);
  });
}

/** Who holds an office that the text told more fully, or with the name: الوزير السوري of the foreign minister of Syria. */
function holder(gathering: Gathering, own: Candidate): number | undefined {
  if (!own.definite || own.number !== "sg") return undefined;
  const short = own.to - own.from <= 2;
  const country = (other: Candidate): boolean =>
    own.country === null ||
    countryOf(gathering, other) === own.country ||
    (countryOf(gathering, other) === null && short);
  const same = (other: Candidate): boolean =>
    other.title !== undefined &&
    other.number === "sg" &&
    other.head === own.head &&
    agrees(own, other) &&
    country(other);
  const named = nearest(gathering, own, (other) => short && same(other) && other.name !== undefined);
  if (named !== undefined || !short) return named;
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

/** An office told without its holder's name, who is named in one of the next sentences with the same employer. */
function announced(gathering: Gathering, own: Candidate): number | undefined {
  if (own.definite && own.country === null && own.to - own.from === 1) return undefined;
  const { text, candidates } = gathering;
  const employer = inside(gathering, own);
  if (employer === undefined) return undefined;
  const here = text.sentenceOf[own.from] ?? -1;
  for (let i = 0; i < candidates.length; i++) {
    const other = candidates[i];
    if (other === undefined || other.from < own.to || other.name === undefined || other.kind !== "person") continue;
    const sentence = text.sentenceOf[other.from] ?? -1;
    if (sentence > here + 2) return undefined;
    const apposed = candidates.find((c) => c.apposed && c.from > other.to && c.from - other.to <= 3);
    if (
      sentence > here &&
      (inside(gathering, other) === employer || (apposed && inside(gathering, apposed) === employer))
    )
      return gathering.of[i] === -1 ? undefined : gathering.of[i];
  }
  return undefined;
}

/** The actor of the last organisation named inside an office. */
function inside(gathering: Gathering, own: Candidate): number | undefined {
  let found: number | undefined;
  gathering.candidates.forEach((other, index) => {
    const body = other.kind === "organization" || other.kind === "outlet";
    if (body && other.from >= own.from && other.to <= own.to && (gathering.of[index] ?? -1) >= 0)
      found = gathering.of[index];
  });
  return found;
}

/** The holder of the office of the person named before, in another state: his Russian counterpart. */
function counterpart(gathering: Gathering, own: Candidate): number | undefined {
  const office = gathering.candidates.findLast(
    (other) =>
      other.to <= own.from &&
      other.title !== undefined &&
      !other.peer &&
      other.country !== own.country &&
      other.head !== "",
  );
  if (office === undefined || own.country === null) return undefined;
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
  let after: number | undefined;
  let last: number | undefined;
  candidates.forEach((other, index) => {
    const at = of[index] ?? -1;
    if (at < 0 || other === own || !fits(other, index)) return;
    if (other.start < own.start) last = at;
    else if (!before) after ??= at;
  });
  return last ?? after;
}

/** The state of a person: their title's, or that of who they are known to be. */
function countryOf(gathering: Gathering, own: Candidate): string | null {
  if (own.country !== null) return own.country;
  const index = gathering.candidates.indexOf(own);
  return gathering.clusters[gathering.of[index] ?? -1]?.country ?? null;
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

function eachPerson(gathering: Gathering, read: (own: Candidate, index: number) => void): void {
  gathering.candidates.forEach((own, index) => {
    if (own.kind === "person") read(own, index);
  });
}
