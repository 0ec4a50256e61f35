import type { Token } from "../layers.ts";

/** A number for the letters of a word: the same for the same letters. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** How many words the tokens have, marks left out, and a number that is the same where these are the same, and hardly ever else. */
export function printOf(tokens: readonly Token[], from: number, to: number): { words: number; print: number } {
  let words = 0;
  let high = 0;
  let low = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "punct") continue;
    words++;
    high = Math.imul(high ^ token.word.hash, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low + token.word.hash, 0xc2b2ae35) ^ (low >>> 16);
  }
  return { words, print: (high >>> 0) * 0x200000 + (low >>> 11) };
}

/** Whether two ranges of tokens have the same words, marks left out. */
export function sameWords(
  tokens: readonly Token[],
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean {
  let i = nextWord(tokens, a.from, a.to);
  let k = nextWord(tokens, b.from, b.to);
  while (i < a.to && k < b.to) {
    if (tokens[i]?.text !== tokens[k]?.text) return false;
    i = nextWord(tokens, i + 1, a.to);
    k = nextWord(tokens, k + 1, b.to);
  }
  return i >= a.to && k >= b.to;
}

function nextWord(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.kind === "punct") at++;
  return at;
}
