import type { Text } from "../../layers.ts";
import type { Candidate } from "../candidate.ts";
import { evidenceOf } from "../evidence.ts";
import type { ActorLexicon } from "../lexicon.ts";
import { acronym } from "./acronym.ts";
import { appositive } from "./apposition.ts";
import { bodied } from "./body.ts";
import { inside } from "./inside.ts";
import { known } from "./listed.ts";
import { person } from "./person.ts";
import { phraseAt } from "./phrase.ts";
import type { Scan } from "./scan.ts";
import { titled } from "./title.ts";

/**
 * Actors in a language that writes names with capitals. A capital makes a candidate, not a name: a title before it, a given name,
 * a list, or a word for an organisation in it says what it is; a lone word is a name only where a longer one has it.
 */
export function capitals(text: Text, lexicon: ActorLexicon, from: number, to: number): Candidate[] {
  const sentence = text.sentences[text.sentenceOf[from] ?? -1];
  const headline = sentence?.zone === "headline";
  const scan: Scan = { tokens: text.tokens, lexicon, evidence: evidenceOf(text), from, to, headline };
  const out: Candidate[] = [];
  for (let at = from; at < to;) {
    const found = candidateAt(scan, at);
    if (found === undefined) {
      const place = lexicon.placeAt(text.tokens, at);
      at = Math.max(place?.to ?? 0, at + 1);
      continue;
    }
    const apposed = appositive(scan, out, found);
    out.push(apposed ? { ...found, apposed } : found, ...inside(scan, found));
    at = Math.max(found.to, at + 1);
  }
  return out;
}

function candidateAt(scan: Scan, at: number): Candidate | undefined {
  if (scan.tokens[at]?.kind !== "word" && scan.tokens[at]?.kind !== "number") return undefined;
  const phrase = phraseAt(scan, at, scan.to);
  if (phrase?.title !== undefined) return titled(scan, phrase, phrase.title);
  if (phrase?.body !== undefined) return bodied(scan, phrase, phrase.body);
  return known(scan, at) ?? person(scan, at) ?? acronym(scan, at);
}
