import type { Sentence, Text } from "../layers.ts";
import type { TimeTables } from "./tables.ts";

/** How many tokens before and after an expression are searched for a word that says which way its clause looks. */
const BACK = 14;
const ON = 4;

/** Which way the clause around a token looks; neither where no word says so. */
export interface Tense {
  readonly future: boolean;
  readonly past: boolean;
}

/** The nearest word before the token that looks ahead or back, else one of the next few. */
export function tense(text: Text, sentence: Sentence, at: number, tables: TimeTables): Tense {
  const depth = text.tokens[at]?.depth ?? 0;
  const done = text.tokens[at - 2];
  if (
    tables.due.has(text.tokens[at - 1]?.text ?? "") &&
    done?.kind === "word" &&
    !tables.past(done, text.tokens[at - 3])
  )
    return { future: true, past: false };
  const { appointed } = tables;
  if (text.tokens[at - 1]?.text === appointed?.by && appointed?.nouns.has(done?.text ?? "") === true)
    return { future: true, past: false };
  // Will stay closed until Friday: what will be so ends in time to come, whatever stands between.
  const ends = tables.ends?.has(text.tokens[at - 1]?.text ?? "") === true;
  let past = false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - BACK); i--) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break") break;
    if (token.kind !== "word" || token.depth !== depth) continue;
    if (tables.future(token, text.tokens[i - 1])) return { future: true, past: false };
    past ||= tables.past(token, text.tokens[i - 1]);
    if (past && !ends) return { future: false, past };
  }
  if (past) return { future: false, past };
  for (let i = at + 1; i < Math.min(sentence.to, at + ON + 1); i++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "punct") break;
    if (tables.future(token, text.tokens[i - 1])) return { future: true, past: false };
    if (tables.past(token, text.tokens[i - 1])) return { future: false, past: true };
  }
  return { future: false, past: false };
}
