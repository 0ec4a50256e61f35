import type { Text } from "../layers.ts";
import { titleCase } from "./headline.ts";

/** What a text itself says of its words, in a script with capitals. */
export interface Evidence {
  /** Words that it writes small somewhere: a capital at the head of a sentence says nothing of them. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
}

const SEEN = new WeakMap<Text, Evidence>();

/** Reads a text once for how it writes its words; headlines, where every word may have a capital, are left out. */
export function evidenceOf(text: Text): Evidence {
  const seen = SEEN.get(text);
  if (seen !== undefined) return seen;
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of text.sentences) {
    if (sentence.zone === "headline" || titleCase(text.tokens, sentence.from, sentence.to)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = text.tokens[at];
      if (token?.kind !== "word") continue;
      if (!token.capital) small.add(token.text);
      else if (at > sentence.from && inside(text, at)) capital.add(token.text);
    }
  }
  const evidence = { small, capital };
  SEEN.set(text, evidence);
  return evidence;
}

/** Whether no sentence begins at the token: a word stands before it, or an initial with its full stop. */
function inside({ tokens }: Text, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "word") return true;
  const initial = tokens[at - 2];
  return before?.text === "." && initial?.kind === "word" && initial.capital && initial.text.length === 1;
}
