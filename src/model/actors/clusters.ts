import type { ActorEntry, Text } from "../layers.ts";
import type { ActorKind } from "../schema.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../span.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";
import { singleBlanks } from "../text/blanks.ts";
import { entry, written } from "./entry.ts";
import { type LongName, longNames } from "./long-names.ts";
import { sieves } from "./sieves.ts";

/** An actor while its mentions are gathered. */
export interface Cluster {
  /** Indexes of candidates, those that made it first. */
  readonly members: number[];
  kind: ActorKind;
  key: string | undefined;
  country: string | null;
  /** Set when it was joined to another. */
  gone: boolean;
}

export interface Clusters {
  readonly entries: readonly ActorEntry[];
  /** The actor of each candidate; -1 for one that names nobody. */
  readonly of: Int32Array;
}

/** The candidates of a text and the actors that they have been joined to so far. */
export class Gathering {
  readonly text: Text;
  readonly lexicon: ActorLexicon;
  readonly candidates: readonly Candidate[];
  readonly clusters: Cluster[] = [];
  /** The actor of each candidate; -1 for none yet. */
  readonly of: Int32Array;
  readonly #written = new Map<number, string>();
  readonly #folded = new Map<number, string>();
  #longNames: readonly LongName[] | undefined = undefined;
  readonly #places: ReadonlyMap<Candidate, number>;

  constructor(text: Text, candidates: readonly Candidate[], lexicon: ActorLexicon) {
    this.text = text;
    this.candidates = candidates;
    this.lexicon = lexicon;
    this.of = new Int32Array(candidates.length).fill(-1);
    this.#places = new Map(candidates.map((own, index) => [own, index]));
  }

  /** Index of a candidate. */
  place(own: Candidate): number {
    return this.#places.get(own) ?? -1;
  }

  /** Indexes of the candidates inside another, in text order; itself is not among them. */
  inside(own: Candidate): readonly number[] {
    const found: number[] = [];
    const from = this.place(own);
    // A candidate with the same beginning may stand before it: longer ones come first.
    for (let at = from + 1; (this.candidates[at]?.start ?? own.end) < own.end; at++)
      if ((this.candidates[at]?.to ?? own.to + 1) <= own.to) found.push(at);
    return found;
  }

  /** The names of several words, in text order. */
  get longNames(): readonly LongName[] {
    return (this.#longNames ??= longNames(this, this.candidates));
  }

  /** How an actor is written at a span, made once for all that ask. */
  written(span: Span): string {
    const place = this.#placeOf(span);
    let found = this.#written.get(place);
    if (found === undefined) this.#written.set(place, (found = written(this.text, span, this.lexicon)));
    return found;
  }

  #placeOf({ start, end }: Span): number {
    return start * (this.text.source.length + 1) + end;
  }

  /** Folded, without quotation marks, the article that a preposition swallowed given back: what namings are compared by. */
  folded(span: Span): string {
    const place = this.#placeOf(span);
    let found = this.#folded.get(place);
    if (found === undefined) {
      found = fold(this.written(span));
      if (found.includes('"')) found = found.replaceAll('"', "");
      found = singleBlanks(found).trim();
      this.#folded.set(place, found);
    }
    return found;
  }

  /** Puts a candidate to an actor, or makes it one. */
  put(index: number, found: number | undefined, key = this.candidates[index]?.known?.key): number {
    const own = this.candidates[index];
    let at = found;
    if (at === undefined) {
      at = this.clusters.length;
      const { kind = "group", country = null, known } = own ?? {};
      const homonym = known?.homonym?.key === key ? known?.homonym : undefined;
      this.clusters.push({ members: [], kind, key, country: homonym?.country ?? country, gone: false });
    }
    const cluster = this.clusters[at];
    if (cluster !== undefined) {
      cluster.members.push(index);
      cluster.key ??= key;
      cluster.country ??= own?.country ?? null;
    }
    this.of[index] = at;
    return at;
  }

  /** Makes one actor of two. */
  join(into: number, other: number): void {
    const kept = this.clusters[into];
    const lost = this.clusters[other];
    if (into === other || kept === undefined || lost === undefined) return;
    kept.members.push(...lost.members);
    for (const index of lost.members) this.of[index] = into;
    kept.key ??= lost.key;
    kept.country ??= lost.country;
    lost.members.length = 0;
    lost.gone = true;
  }
}

/** Joins candidates that name the same actor, by sieves in order of precision; those that depend on another and found none name nobody. */
export function clusters(text: Text, candidates: readonly Candidate[], lexicon: ActorLexicon): Clusters {
  const gathering = new Gathering(text, candidates, lexicon);
  for (const sieve of sieves) sieve(gathering);
  const place = new Map<number, number>();
  const entries: ActorEntry[] = [];
  gathering.clusters.forEach((cluster, index) => {
    if (cluster.gone || cluster.members.length === 0) return;
    place.set(index, entries.length);
    entries.push(entry(gathering, cluster));
  });
  return { entries, of: gathering.of.map((at) => place.get(at) ?? -1) };
}
