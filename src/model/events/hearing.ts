import { firstNot } from "../bound.ts";
import type { Sentence, SpeechLayer, Text } from "../layers.ts";

/** What is said in each sentence or of it: the statements with a cue or words of their content there, and the attributions that hold there. */
export type Hearing = (sentence: Sentence) => SpeechLayer;

interface Heard {
  readonly statements: SpeechLayer["statements"][number][];
  readonly attributions: SpeechLayer["attributions"][number][];
}

const NOTHING: SpeechLayer = { statements: [], actors: [], attributions: [], added: [] };

/** Sorts what is said by sentence, so that a sentence is not held against the whole of a long text. */
export function hearing({ sentences }: Text, speech: SpeechLayer): Hearing {
  const heard = new Map<number, Heard>();
  const at = (index: number): Heard => {
    const known = heard.get(index) ?? { statements: [], attributions: [] };
    heard.set(index, known);
    return known;
  };
  const over = (span: { readonly start: number; readonly end: number }): readonly number[] => {
    const found: number[] = [];
    const first = firstNot(sentences.length, (i) => (sentences[i]?.end ?? 0) <= span.start);
    for (let i = first; (sentences[i]?.start ?? Infinity) < span.end; i++) found.push(i);
    return found;
  };
  for (const statement of speech.statements)
    for (const index of new Set([statement.sentence, ...over(statement.content)])) at(index).statements.push(statement);
  for (const attribution of speech.attributions)
    for (const index of over(attribution.scope)) at(index).attributions.push(attribution);
  return ({ index }) => ({ ...NOTHING, ...heard.get(index) });
}
