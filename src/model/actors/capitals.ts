import type { Text } from "../layers.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** Actors in a language that writes names with capitals. */
export function capitals(text: Text, lexicon: ActorLexicon, from: number, to: number): Candidate[] {
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found = lexicon.knownAt(text.tokens, at);
    if (found) out.push(found);
    at = found?.to ?? at + 1;
  }
  return out;
}
