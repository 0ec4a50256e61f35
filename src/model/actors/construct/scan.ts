import type { Token } from "../../layers.ts";
import type { Tags } from "../../tagger/tagger.ts";
import type { Candidate } from "../candidate.ts";
import type { ActorLexicon } from "../lexicon.ts";

/** One sentence while its actors are looked for. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: ActorLexicon;
  readonly tags: Tags | undefined;
  readonly from: number;
  readonly to: number;
  /** What was found at a token, so that a chain of heads is read once and not once for each of its links. */
  readonly heads: Map<number, Candidate | undefined>;
  readonly titles: Map<number, Candidate | undefined>;
  readonly readers: Readers;
}

/** What reads a chain that begins at a token. A complement may hold any other, so that they know of each other only through the scan. */
export interface Readers {
  readonly title: (scan: Scan, at: number) => Candidate | undefined;
  readonly body: (scan: Scan, at: number) => Candidate | undefined;
}

/** The title that begins at the token, with the name of who holds it. */
export function titled(scan: Scan, at: number): Candidate | undefined {
  return once(scan.titles, at, () => scan.readers.title(scan, at));
}

/** The organisation that begins at the token. */
export function headed(scan: Scan, at: number): Candidate | undefined {
  return once(scan.heads, at, () => scan.readers.body(scan, at));
}

/** Whether a word that is also an adjective stands behind a noun that it agrees with: المؤتمر الصحفي. */
export function behindNoun({ tokens, lexicon, from }: Scan, at: number, definite: boolean): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  if (before?.kind !== "word" || tokens[at]?.reading.proclitics !== "") return false;
  const { stem, enclitic } = before.reading;
  if (definite) return lexicon.isDefinite(stem) || enclitic !== "";
  const { common, accusative } = lexicon.tables;
  // «مؤتمرا صحفيا»: with the ending of an object.
  const bare = accusative !== undefined && stem.endsWith(accusative) ? stem.slice(0, -accusative.length) : stem;
  return common.has(stem) || common.has(before.text) || common.has(bare);
}

/** Where a number or a word for some of many begins before those who are counted: ستة أشخاص, العديد من الفصائل. */
export function quantified({ tokens, lexicon, from }: Scan, at: number): number {
  let start = at;
  while (start > from) {
    const before = tokens[start - 1];
    if (before?.kind !== "number" && !lexicon.tables.quantifiers.has(before?.reading.stem ?? "")) break;
    start--;
  }
  // "Of" counts only behind a quantity.
  return start < at && lexicon.binder(tokens[start]?.text ?? "") !== undefined ? at : start;
}

function once(
  seen: Map<number, Candidate | undefined>,
  at: number,
  read: () => Candidate | undefined,
): Candidate | undefined {
  if (!seen.has(at)) seen.set(at, read());
  return seen.get(at);
}
