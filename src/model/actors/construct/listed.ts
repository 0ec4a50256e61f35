import type { Candidate } from "../candidate.ts";
import type { Scan } from "./scan.ts";

/** A listed actor. A capital behind a preposition of place is the town; a state there is named all the same. */
export function listed({ tokens, lexicon, from }: Scan, at: number): Candidate | undefined {
  const found = lexicon.knownAt(tokens, at);
  // «جنوبي الجزيرة»: a place, and not who is called so.
  if (found?.kind === "outlet" && found.to - found.from === 1 && at > from && found.start === tokens[at]?.start)
    if (lexicon.tables.locatives.has(tokens[at - 1]?.reading.stem ?? "")) return undefined;
  if (found === undefined || found.kind !== "state") return found?.known?.kind === "person" ? undefined : found;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to > found.to) return undefined;
  const before = at > from ? tokens[at - 1] : undefined;
  const proclitics = tokens[at]?.readings.find((reading) => reading.start === found.start)?.proclitics ?? "";
  if (found.known?.metonym !== true) return found;
  if (before !== undefined && lexicon.tables.locatives.has(before.reading.stem)) return undefined;
  const second = at - 1 > from && lexicon.nisba(before?.text ?? "") !== undefined ? tokens[at - 2] : undefined;
  if (second !== undefined && lexicon.tables.locatives.has(second.reading.stem)) return undefined;
  return lexicon.tables.locatives.has(proclitics) ? undefined : found;
}
