import type { Candidate } from "../candidate.ts";
import type { Scan } from "./scan.ts";

/** A listed actor; a state behind a preposition of place is only where something happens. */
export function known({ tokens, lexicon, from }: Scan, at: number): Candidate | undefined {
  const found = lexicon.knownAt(tokens, at);
  if (found === undefined) return undefined;
  if (found.known?.kind === "person" && found.known.surname === true) return undefined;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to > found.to) return undefined;
  if (found.kind !== "state") return found;
  // An adjective that is written like the name stands before a noun: US troops.
  const next = tokens[found.to];
  if (
    lexicon.nisba(tokens[at]?.text ?? "") !== undefined &&
    found.to === at + 1 &&
    next?.kind === "word" &&
    next.text !== "'s" &&
    lexicon.tables.common.has(next.text)
  )
    return undefined;
  let before = at - 1;
  while (before >= from && lexicon.tables.determiners.has(tokens[before]?.text ?? "")) before--;
  if (before >= from && lexicon.tables.locatives.has(tokens[before]?.text ?? "")) return undefined;
  // City, State: an address.
  if (
    tokens[at - 1]?.text === "," &&
    at - 2 >= from &&
    tokens[at - 2]?.capital === true &&
    lexicon.placeAt(tokens, at - 2) !== undefined
  )
    return undefined;
  return found;
}
