import type { ActorEntry, Text } from "../layers.ts";
import { fold } from "../text/fold.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** An actor while its mentions are gathered. */
interface Cluster {
  readonly members: number[];
  kind: Candidate["kind"];
  key: string | undefined;
  country: string | null;
  /** Folded full names. */
  readonly full: Set<string>;
  /** Folded titles, without and with the adjective of the state. */
  readonly titles: Set<string>;
}

export interface Clusters {
  readonly entries: readonly ActorEntry[];
  /** The actor of each candidate; -1 for one that names nobody. */
  readonly of: Int32Array;
}

/** Joins candidates that name the same actor, by sieves in order of precision: list key, full name, surname, title. */
export function clusters(text: Text, candidates: readonly Candidate[], lexicon: ActorLexicon): Clusters {
  const all: Cluster[] = [];
  const of = new Int32Array(candidates.length).fill(-1);
  const byKey = new Map<string, number>();
  const byName = new Map<string, number>();
  const bySurname = new Map<string, number>();
  const byTitle = new Map<string, number>();
  const put = (candidate: Candidate, index: number, found: number | undefined): number => {
    let at = found;
    if (at === undefined) {
      at = all.length;
      all.push({
        members: [],
        kind: candidate.kind,
        key: candidate.known?.key,
        country: candidate.country,
        full: new Set(),
        titles: new Set(),
      });
    }
    of[index] = at;
    all[at]?.members.push(index);
    return at;
  };
  const sliceOf = (span: { start: number; end: number }): string =>
    fold(text.source.slice(span.start, span.end)).replaceAll('"', "");
  // First those that say most: list entries and full names; then what may be short for them.
  candidates.forEach((candidate, index) => {
    if (candidate.known !== undefined) {
      const key = candidate.known.key;
      byKey.set(key, put(candidate, index, byKey.get(key)));
    } else if (candidate.name !== undefined) {
      const name = sliceOf(candidate.name);
      const words = name.split(" ");
      const surname = words.at(-1) ?? name;
      const found = byName.get(name) ?? (words.length === 1 ? bySurname.get(name) : undefined);
      const at = put(candidate, index, found);
      byName.set(name, at);
      if (words.length > 1) bySurname.set(surname, bySurname.get(surname) ?? at);
      if (candidate.title !== undefined) {
        const title = titleKey(sliceOf(candidate.title), lexicon);
        byTitle.set(title, at);
        const adjective = stripped(title, lexicon);
        if (!byTitle.has(adjective) && adjective.includes(" ")) byTitle.set(adjective, at);
      }
    }
  });
  candidates.forEach((candidate, index) => {
    if (of[index] !== -1) return;
    const name = titleKey(sliceOf(candidate), lexicon);
    if (candidate.kind === "person") {
      const found = byTitle.get(name) ?? byTitle.get(stripped(name, lexicon));
      byTitle.set(name, put(candidate, index, found));
    } else {
      // A name behind its own kind of word is the same as the name alone: صحيفة X, X.
      const core = candidates.findIndex(
        (other) =>
          other.known !== undefined &&
          other.from > candidate.from &&
          other.to <= candidate.to &&
          other.kind === candidate.kind,
      );
      const key = core >= 0 ? (candidates[core]?.known?.key ?? name) : `${candidate.kind}:${name}`;
      const found = core >= 0 ? byKey.get(key) : byName.get(key);
      byName.set(key, put(candidate, index, found));
    }
  });
  return { entries: all.map((cluster) => entry(text, candidates, cluster)), of };
}

/** A title as it is compared: without the article of its head, so that an office first told in full is known again. */
function titleKey(title: string, lexicon: ActorLexicon): string {
  return lexicon.isDefinite(title) ? title.slice(lexicon.tables.article.length) : title;
}

/** A title without its adjectives of state. */
function stripped(title: string, lexicon: ActorLexicon): string {
  return title
    .split(" ")
    .filter((word) => lexicon.nisba(word) === undefined)
    .join(" ");
}

function entry(text: Text, candidates: readonly Candidate[], cluster: Cluster): ActorEntry {
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  let name: string | undefined;
  let best = -1;
  const add = (to: Map<string, string>, span: { start: number; end: number }): string => {
    const written = text.source.slice(span.start, span.end).replace(/\s+/g, " ");
    if (!to.has(fold(written))) to.set(fold(written), written);
    return written;
  };
  for (const index of cluster.members) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const written =
      candidate.known !== undefined && candidate.form === "metonym"
        ? undefined
        : add(names, candidate.name ?? candidate);
    const rank =
      candidate.name !== undefined
        ? 100 + candidate.name.end - candidate.name.start
        : candidate.form === "metonym"
          ? 0
          : 50;
    if (written !== undefined && rank > best) {
      best = rank;
      name = written;
    }
    add(names, candidate);
    if (candidate.title !== undefined) {
      add(names, candidate.title);
      add(titles, candidate.title);
    }
  }
  const known = cluster.members.map((index) => candidates[index]?.known).find((k) => k !== undefined);
  return {
    kind: cluster.kind,
    name: known?.metonym === false ? known.name : (known?.name ?? name ?? ""),
    names: [...new Set([...(known === undefined ? [] : [known.name]), ...names.values()])],
    titles: [...titles.values()],
    country: cluster.country,
    key: cluster.key,
  };
}
