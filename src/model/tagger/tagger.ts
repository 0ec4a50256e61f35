import type { Text, Token } from "../layers.ts";
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
  /** From tag to tag, as factors. */
  readonly #chain: Float64Array;
  readonly #classify: Classify;
  readonly #words: Memo<{ known?: Known }>;
  readonly #outside: Known;

  constructor(weights: Weights, classify: Classify) {
    this.#table = table(weights, T);
    this.#mask = weights.buckets - 1;
    this.#step = weights.step;
    this.#chain = Float64Array.from(weights.transitions.flat(), Math.exp);
    this.#classify = classify;
    this.#words = new Memo(() => ({}));
    this.#outside = this.#read(OUTSIDE);
  }

  /** Reads a text sentence by sentence. */
  read({ tokens, sentences }: Text): Tags {
    const likely = new Float32Array(tokens.length * T);
    for (const { from, to } of sentences) this.#sentence(tokens, from, to, likely);
    const of = (at: number, tag: number): number => likely[at * T + tag] ?? 0;
    return {
      person: (at) => of(at, 1) + of(at, 2),
      goesOn: (at) => of(at, 2),
    };
  }

  /** The likelihood of each tag at each token, by the sums over all ways to tag the sentence. */
  #sentence(tokens: readonly Token[], from: number, to: number, likely: Float32Array): void {
    const length = to - from;
    const emit = this.#emissions(tokens, from, to);
    const chain = this.#chain;
    const forward = new Float64Array(length * T);
    for (let i = 0; i < length; i++) {
      const row = i * T;
      let sum = 0;
      for (let tag = 0; tag < T; tag++) {
        let into = i === 0 ? at(chain, T * T + tag) : 0;
        if (i > 0) for (let last = 0; last < T; last++) into += at(forward, row - T + last) * at(chain, last * T + tag);
        const value = into * at(emit, row + tag);
        forward[row + tag] = value;
        sum += value;
      }
      for (let tag = 0; tag < T; tag++) forward[row + tag] = at(forward, row + tag) / sum;
    }
    const after = new Float64Array(T).fill(1);
    const ahead = new Float64Array(T);
    for (let i = length - 1; i >= 0; i--) {
      const row = i * T;
      let sum = 0;
      for (let tag = 0; tag < T; tag++) sum += at(forward, row + tag) * at(after, tag);
      for (let tag = 0; tag < T; tag++) {
        likely[(from + i) * T + tag] = (at(forward, row + tag) * at(after, tag)) / sum;
        ahead[tag] = at(emit, row + tag) * at(after, tag);
      }
      let total = 0;
      for (let tag = 0; tag < T; tag++) {
        let value = 0;
        for (let next = 0; next < T; next++) value += at(chain, tag * T + next) * at(ahead, next);
        after[tag] = value;
        total += value;
      }
      for (let tag = 0; tag < T; tag++) after[tag] = at(after, tag) / total;
    }
  }

  /** What the words say for each tag, as factors; the best of a token is 1. */
  #emissions(tokens: readonly Token[], from: number, to: number): Float64Array {
    const length = to - from;
    const out = new Float64Array(length * T);
    const known: Known[] = [];
    for (let i = from; i < to; i++) known.push(this.#known(tokens[i]));
    for (let i = 0; i < length; i++) {
      const row = i * T;
      for (let slot = 0; slot < OFFSETS.length; slot++) {
        const { scores } = known[i + (OFFSETS[slot] ?? 0)] ?? this.#outside;
        for (let tag = 0; tag < T; tag++) out[row + tag] = at(out, row + tag) + at(scores, slot * T + tag);
      }
      const own = known[i] ?? this.#outside;
      for (const key of jointKeys(
        (known[i - 1] ?? this.#outside).keys,
        own.keys,
        (known[i + 1] ?? this.#outside).keys,
      )) {
        const base = (key & this.#mask) * T;
        for (let tag = 0; tag < T; tag++) out[row + tag] = at(out, row + tag) + at(this.#table, base + tag);
      }
      let best = -Infinity;
      for (let tag = 0; tag < T; tag++) best = Math.max(best, at(out, row + tag));
      for (let tag = 0; tag < T; tag++) out[row + tag] = Math.exp((at(out, row + tag) - best) * this.#step);
    }
    return out;
  }

  #known(token: Token | undefined): Known {
    if (token === undefined) return this.#outside;
    const held = this.#words.of(token.word);
    held.known ??= this.#read(wordKeys(token.word, token, this.#classify));
    return held.known;
  }

  #read(keys: WordKeys): Known {
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

function at(values: Float64Array | Float32Array | Int8Array, index: number): number {
  return values[index] ?? 0;
}
