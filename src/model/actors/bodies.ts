import { elementAt } from "../at.ts";
import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";
import type { ActorLexicon } from "./lexicon.ts";
import { nearest } from "./people.ts";
import { namesakes } from "./namesakes.ts";

/** How many candidates a naming has inside it or around it at most. */
const AROUND = 12;

/** Those that a list knows: by its key. A family name that somebody else in the text has too is left for what follows. */
export function keyed(gathering: Gathering): void {
  const isNamesake = namesakes(gathering);
  const byKey = new Map<string, number>();
  const counts = new Map<string | null, number>();
  for (const { country, known } of gathering.candidates)
    if (known?.homonym === undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  const said = (country: string | null): number => counts.get(country) ?? 0;
  gathering.candidates.forEach((own, index) => {
    const { known } = own;
    if (known === undefined || isNamesake(own)) return;
    const { homonym } = known;
    const { key } = homonym !== undefined && said(homonym.country) > said(known.country) ? homonym : known;
    const at = gathering.put(index, byKey.get(key), key);
    byKey.set(key, at);
  });
}

/** Organisations, outlets and groups: by the listed one inside them, by their whole name, by what brackets say. */
export function bodies(gathering: Gathering): void {
  const { candidates, of } = gathering;
  const byName = new Map<string, number>();
  const named = (own: Candidate): string => `${own.kind}:${unincorporated(gathering, own)}`;
  candidates.forEach((own, index) => {
    const at = of[index] ?? -1;
    if (at >= 0 && own.kind === "organization" && own.form === "name" && !byName.has(named(own)))
      byName.set(named(own), at);
  });
  candidates.forEach((own, index) => {
    if (of[index] !== -1 || own.kind === "person" || own.dependent) return;
    const name = named(own);
    const found =
      apposed(gathering, own, index) ?? core(gathering, own) ?? staffOf(gathering, own, byName) ?? byName.get(name);
    const at = gathering.put(index, found);
    if (!byName.has(name)) byName.set(name, at);
    const staff = staffKey(gathering, own);
    if (staff !== undefined && !byName.has(staff)) byName.set(staff, at);
  });
  // Capitals that looked like a person's are the body's that has more to its name: Brookdale Motor, of its Company.
  candidates.forEach((own, index) => {
    const body = own.rule === "actor/run" ? byName.get(`organization:${gathering.folded(own)}`) : undefined;
    const at = of[index] ?? -1;
    if (body !== undefined && at >= 0 && gathering.clusters[at]?.key === undefined) gathering.join(body, at);
  });
  candidates.forEach((own, index) => bracketed(gathering, own, index));
}

/** A body's name as it is compared: without article, and without the words at its end that only say how it is incorporated. */
function unincorporated(gathering: Gathering, own: Candidate): string {
  const { lexicon } = gathering;
  const whole = lexicon.bare(gathering.folded(own));
  if (own.kind !== "organization" || own.form !== "name") return whole;
  const words = whole.split(" ");
  let end = words.length;
  while (end > 1 && lexicon.tables.incorporations.has((words[end - 1] ?? "").replace(/\.$/, ""))) end--;
  return words.slice(0, end).join(" ");
}

/** The body by name that the noun stands in apposition to. */
function apposed({ candidates, of }: Gathering, own: Candidate, index: number): number | undefined {
  if (!own.apposed) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - AROUND); at--) {
    const other = candidates[at];
    if (other?.form === "name" && other.kind === own.kind && other.to <= own.from - 2 && own.from - other.to <= 3)
      return (of[at] ?? -1) < 0 ? undefined : of[at];
  }
  return undefined;
}

/** A name behind its own kind of word is the same as the name alone: صحيفة X, X. */
function core(gathering: Gathering, own: Candidate): number | undefined {
  const index = gathering.inside(own).find((at) => {
    const other = gathering.candidates[at];
    if (other?.known === undefined || other.from <= own.from || other.kind !== own.kind) return false;
    return (
      own.kind === "outlet" ||
      gathering.lexicon.opens(own.head, other.known.key) ||
      (gathering.lexicon.tables.heads.get(own.head)?.named === true && other.from - own.from <= 2)
    );
  });
  return index === undefined ? undefined : gathering.of[index];
}

/** The administration of a person, by whatever word; that of a state is its leader's if that one has been named. */
function staffOf(gathering: Gathering, own: Candidate, byName: ReadonlyMap<string, number>): number | undefined {
  const key = staffKey(gathering, own);
  return key === undefined ? undefined : byName.get(key);
}

function staffKey(gathering: Gathering, own: Candidate): string | undefined {
  if (!own.staff) return undefined;
  const person = gathering.inside(own).find((place) => {
    const other = gathering.candidates[place];
    return other?.kind === "person" && other.name !== undefined;
  });
  const at = (person === undefined ? undefined : gathering.of[person]) ?? -1;
  return at < 0 ? undefined : `staff:${at}`;
}

/**
 * A body that is told by its head and its state in either order, a government told without its state, a group told with fewer
 * words: the same as the one told before.
 */
export function retold(gathering: Gathering): void {
  gathering.candidates.forEach((own, index) => {
    const at = gathering.of[index] ?? -1;
    if (at < 0 || own.head === "" || own.kind === "person" || own.staff) return;
    const same = (other: Candidate, i: number): boolean =>
      other.head === own.head && other.kind === own.kind && other.number === own.number && gathering.of[i] !== at;
    const short = own.to - own.from <= 3;
    const found =
      own.kind === "state" && own.known === undefined
        ? nearest(gathering, own, same)
        : own.kind === "group"
          ? nearest(
              gathering,
              own,
              (other, i) =>
                same(other, i) &&
                !counted(gathering, own, other) &&
                (within(gathering, index, i) || within(gathering, i, index)),
              true,
            )
          : own.country !== null && short && own.known === undefined
            ? nearest(gathering, own, (o, i) => same(o, i) && o.country === own.country && o.to - o.from <= 3, true)
            : undefined;
    if (found !== undefined) gathering.join(found, at);
  });
}

/** "20 million people … ten people": others are counted, or only some of those told before. */
function counted(gathering: Gathering, own: Candidate, other: Candidate): boolean {
  const { lexicon } = gathering;
  const count = (one: Candidate): string =>
    gathering
      .folded(one)
      .split(" ")
      .filter((word) => counts(lexicon, word) && lexicon.tables.measures?.has(word) !== true)
      .join(" ");
  const mine = count(own);
  return mine !== "" && !own.definite && mine !== count(other);
}

/** Whether the words of one naming are all in the other, and both are of the same state. */
function within(gathering: Gathering, a: number, b: number): boolean {
  const { lexicon, candidates } = gathering;
  const [short, long] = [candidates[a], candidates[b]];
  if (short === undefined || long === undefined) return false;
  if (short.country !== long.country && short.to - short.from > 1) return false;
  const construct = lexicon.tables.order === "construct";
  const words = (own: Candidate, index: number): readonly string[] =>
    owned(gathering, own, index)
      .split(" ")
      .slice(construct ? 1 : 0)
      .map((word) => lexicon.bare(word))
      .filter(
        (word) => construct || !(lexicon.nisba(word) !== undefined || word === own.head || counts(lexicon, word)),
      );
  const others = new Set(words(long, b));
  return words(short, a).every((word) => others.has(word)) && (short.definite || short.to - short.from > 1);
}

/** A naming with the number of the actor instead of the words of the organisation that it begins with: AU officials, African Union officials. */
function owned(gathering: Gathering, own: Candidate, index: number): string {
  const whole = gathering.folded(own.title ?? own);
  const inner = gathering.candidates[index + 1];
  const at = gathering.of[index + 1] ?? -1;
  if (inner?.from !== own.from || inner.to >= own.to || at < 0 || inner.kind === "person") return whole;
  const name = gathering.folded(inner);
  return whole.startsWith(name) ? `#${at}${whole.slice(name.length)}` : whole;
}

/** "The army" that nobody named, but that does something: an actor all the same. */
function acts({ text, lexicon }: Gathering, own: Candidate): boolean {
  if (!own.definite || own.head === "") return false;
  if (lexicon.tables.order === "capitals") return lexicon.isVerb(text.tokens[own.to]);
  const { bound, echo } = lexicon.tables.heads.get(own.head) ?? {};
  return bound !== true && echo !== true && lexicon.isVerb(text.tokens[own.from - 1]);
}

/** A number or a word for some of many: it does not say who. */
function counts(lexicon: ActorLexicon, word: string): boolean {
  return lexicon.tables.quantifiers.has(word) || /^[\d.,]+$/.test(word);
}

/** What brackets behind a name say is the same actor: وكالة الأنباء الإيرانية (إرنا), the Islamic State (ISIS). */
function bracketed(gathering: Gathering, own: Candidate, index: number): void {
  const { tokens } = gathering.text;
  if (tokens[own.from - 1]?.text !== "(" || tokens[own.to]?.text !== ")") return;
  let before = index - 1;
  while (before >= Math.max(0, index - AROUND) && !endsBefore(gathering, before, own)) before--;
  const a = gathering.of[before] ?? -1;
  const b = gathering.of[index] ?? -1;
  if (before < Math.max(0, index - AROUND) || a < 0 || b < 0 || a === b) return;
  const [x, y] = [gathering.clusters[a], gathering.clusters[b]];
  if (x === undefined || y === undefined || x.kind !== y.kind || x.kind === "state") return;
  if (x.key !== undefined && y.key !== undefined && x.key !== y.key) return;
  gathering.join(a, b);
}

/** Whether the candidate ends at the bracket before the other, and is no part of a person's naming. */
function endsBefore({ candidates }: Gathering, index: number, own: Candidate): boolean {
  const other = candidates[index];
  if (other === undefined || other.to !== own.from - 1) return false;
  return !candidates
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .some((c) => c.kind === "person" && c.from <= other.from && c.to >= other.to && c !== other);
}

/** "The group", whatever the one named in this sentence or the one before calls itself. */
function told(gathering: Gathering, own: Candidate): number | undefined {
  const { text, lexicon } = gathering;
  if (lexicon.tables.heads.get(own.head)?.echo !== true) return undefined;
  const here = text.sentenceOf[own.from] ?? -1;
  return nearest(
    gathering,
    own,
    (other) =>
      other.proper &&
      (other.kind === "organization" || other.kind === "outlet") &&
      here - (text.sentenceOf[other.from] ?? -1) <= 1,
    true,
  );
}

/** "The agency", "the movement": the last one named whose name such a word opens. */
export function dependents(gathering: Gathering): void {
  const { lexicon } = gathering;
  gathering.candidates.forEach((own, index) => {
    if (gathering.of[index] !== -1 || own.kind === "person" || !own.dependent) return;
    const key = (at: number): string | undefined => elementAt(gathering.clusters, gathering.of[at])?.key;
    const alike = (other: Candidate, at: number): boolean =>
      other.kind === own.kind && (other.head === own.head || lexicon.opens(own.head, key(at)));
    const found =
      nearest(gathering, own, alike, true) ??
      (lexicon.tables.order === "construct" && acts(gathering, own) ? nearest(gathering, own, alike) : undefined) ??
      (own.kind === "outlet"
        ? nearest(gathering, own, (other) => other.kind === "outlet", true)
        : told(gathering, own));
    if (found !== undefined || acts(gathering, own)) gathering.put(index, found);
  });
}
