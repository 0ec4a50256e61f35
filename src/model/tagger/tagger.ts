import type { Text, Token, Word } from "../layers.ts";
import { Memo } from "../text/vocabulary.ts";
import { type Classify, OFFSETS, OUTSIDE, type WordKeys, jointKeys, shifted, wordKeys } from "./features.ts";
import { type Weights, table } from "./weights.ts";

/** What a word of a text may be, by its place in the table: part of no name, or the first or a later word of one. */
export const TAGS = ["out", "person", "in-person", "body", "in-body", "state", "in-state"] as const;

/** How likely the words of a text are to name somebody, by a model that was trained on annotated news: evidence, and no decision. */
export interface Tags {
  /** That the token is part of a person's name, from 0 to 1. */
  readonly person: (at: number) => number;
  /** That a person's name goes on with the token. */
  readonly goesOn: (at: number) => number;
  /** That the token is part of the name of an organisation or a group. */
  readonly body: (at: number) => number;
}

/** A word's keys, and what each tag gets from it where it stands at each of the offsets. */
interface Known {
  readonly keys: WordKeys;
  readonly scores: Float32Array;
}

const T = TAGS.length;

/** A linear-chain model over hashed features of the words. */
export class Tagger {
  readonly #table: Int8Array;
  readonly #mask: number;
  readonly #step: number;
  readonly #transitions: readonly Float64Array[];
  readonly #classify: Classify;
  readonly #words: Memo<{ known?: Known }>;
  readonly #outside: Float32Array;

  constructor(weights: Weights, classify: Classify) {
    this.#table = table(weights, T);
    this.#mask = weights.buckets - 1;
    this.#step = weights.step;
    this.#transitions = weights.transitions.map((row) => Float64Array.from(row, Math.exp));
    this.#classify = classify;
    this.#words = new Memo(() => ({}));
    this.#outside = this.#scored(OUTSIDE);
  }

  /** Reads a text sentence by sentence. */
  read({ tokens, sentences }: Text): Tags {
    const likely = new Float32Array(tokens.length * T);
    for (const { from, to } of sentences) this.#sentence(tokens, from, to, likely);
    const of = (at: number, tag: number): number => likely[at * T + tag] ?? 0;
    return {
      person: (at) => of(at, 1) + of(at, 2),
      goesOn: (at) => of(at, 2),
      body: (at) => of(at, 3) + of(at, 4),
    };
  }

  /** The likelihood of each tag at each token, by the sums over all ways to tag the sentence. */
  #sentence(tokens: readonly Token[], from: number, to: number, likely: Float32Array): void {
    const length = to - from;
    const emit = this.#emissions(tokens, from, to);
    const forward = new Float64Array(length * T);
    const start = this.#transitions[T];
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let tag = 0; tag < T; tag++) {
        let into = start?.[tag] ?? 1;
        if (i > 0) {
          into = 0;
          for (let from = 0; from < T; from++)
            into += (forward[(i - 1) * T + from] ?? 0) * (this.#transitions[from]?.[tag] ?? 0);
        }
        const value = into * (emit[i * T + tag] ?? 0);
        forward[i * T + tag] = value;
        sum += value;
      }
      for (let tag = 0; tag < T; tag++) forward[i * T + tag] = (forward[i * T + tag] ?? 0) / sum;
    }
    let after = new Float64Array(T).fill(1);
    for (let i = length - 1; i >= 0; i--) {
      let sum = 0;
      for (let tag = 0; tag < T; tag++) sum += (forward[i * T + tag] ?? 0) * (after[tag] ?? 0);
      for (let tag = 0; tag < T; tag++)
        likely[(from + i) * T + tag] = ((forward[i * T + tag] ?? 0) * (after[tag] ?? 0)) / sum;
      const before = new Float64Array(T);
      let total = 0;
      for (let tag = 0; tag < T; tag++) {
        let value = 0;
        for (let next = 0; next < T; next++)
          value += (this.#transitions[tag]?.[next] ?? 0) * (emit[i * T + next] ?? 0) * (after[next] ?? 0);
        before[tag] = value;
        total += value;
      }
      for (let tag = 0; tag < T; tag++) before[tag] = (before[tag] ?? 0) / total;
      after = before;
    }
  }

  /** What the words say for each tag, as factors; the best of a token is 1. */
  #emissions(tokens: readonly Token[], from: number, to: number): Float64Array {
    const out = new Float64Array((to - from) * T);
    const known: (Known | undefined)[] = [];
    for (let at = from; at < to; at++) known.push(this.#known(tokens[at]));
    const sums = new Float64Array(T);
    for (let i = 0; i < known.length; i++) {
      sums.fill(0);
      OFFSETS.forEach((offset, slot) => {
        const scores = known[i + offset]?.scores ?? this.#outside;
        for (let tag = 0; tag < T; tag++) sums[tag] = (sums[tag] ?? 0) + (scores[slot * T + tag] ?? 0);
      });
      const own = known[i]?.keys ?? OUTSIDE;
      for (const key of jointKeys(known[i - 1]?.keys ?? OUTSIDE, own, known[i + 1]?.keys ?? OUTSIDE)) {
        const row = (key & this.#mask) * T;
        for (let tag = 0; tag < T; tag++) sums[tag] = (sums[tag] ?? 0) + (this.#table[row + tag] ?? 0);
      }
      let best = -Infinity;
      for (let tag = 0; tag < T; tag++) best = Math.max(best, sums[tag] ?? 0);
      for (let tag = 0; tag < T; tag++) out[i * T + tag] = Math.exp(((sums[tag] ?? 0) - best) * this.#step);
    }
    return out;
  }

  #known(token: Token | undefined): Known | undefined {
    if (token === undefined) return undefined;
    const held = this.#words.of(token.word);
    held.known ??= this.#read(token.word, token);
    return held.known;
  }

  #read(word: Word, token: Token): Known {
    const keys = wordKeys(word, token, this.#classify);
    return { keys, scores: this.#scored(keys) };
  }

  #scored(keys: WordKeys): Float32Array {
    const scores = new Float32Array(OFFSETS.length * T);
    OFFSETS.forEach((offset, slot) => {
      const list = offset === 0 ? keys.own : Math.abs(offset) === 1 ? keys.near : keys.far;
      for (const key of list) {
        const row = ((offset === 0 ? key : shifted(key, offset)) & this.#mask) * T;
        for (let tag = 0; tag < T; tag++)
          scores[slot * T + tag] = (scores[slot * T + tag] ?? 0) + (this.#table[row + tag] ?? 0);
      }
    });
    return scores;
  }
}
