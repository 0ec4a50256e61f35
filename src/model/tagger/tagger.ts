import type { Text, Token } from "../layers.ts";
import { Emissions } from "./emissions.ts";
import type { Classify } from "./features.ts";
import type { Weights } from "./weights.ts";

/** What a word of a text may be, by its place in the table: part of no name, or the first or a later word of one. */
export const TAGS = ["out", "person", "in-person", "body", "in-body", "state", "in-state"] as const;

/** How likely the words of a text are to name somebody, by a model that was trained on annotated news: evidence, and no decision. */
export interface Tags {
  /** That the token is part of a person's name, from 0 to 1. */
  readonly person: (at: number) => number;
  /** That a person's name goes on with the token. */
  readonly goesOn: (at: number) => number;
}

const T = TAGS.length;
const PERSON = TAGS.indexOf("person");
const IN_PERSON = TAGS.indexOf("in-person");

/** A linear-chain model over hashed features of the words. */
export class Tagger {
  readonly #emissions: Emissions;
  /** From tag (row) to tag, as factors; the last row is from before the sentence. */
  readonly #chain: Float64Array;
  #emitted = new Float64Array(0);
  #forward = new Float64Array(0);

  constructor(weights: Weights, classify: Classify) {
    this.#emissions = new Emissions(weights, T, classify);
    this.#chain = Float64Array.from(weights.transitions.flat(), Math.exp);
  }

  /** Reads a text sentence by sentence. */
  read({ tokens, sentences }: Text): Tags {
    const first = new Float32Array(tokens.length);
    const later = new Float32Array(tokens.length);
    for (const { from, to } of sentences) this.#sentence(tokens, from, to, first, later);
    return {
      person: (at) => (first[at] ?? 0) + (later[at] ?? 0),
      goesOn: (at) => later[at] ?? 0,
    };
  }

  /** The likelihood of two of the tags at each token, by the sums over all ways to tag the sentence. */
  #sentence(tokens: readonly Token[], from: number, to: number, first: Float32Array, later: Float32Array): void {
    const length = to - from;
    if (this.#forward.length < length * T) {
      this.#forward = new Float64Array(2 * length * T);
      this.#emitted = new Float64Array(2 * length * T);
    }
    const [emit, forward, chain] = [this.#emitted, this.#forward, this.#chain];
    this.#emissions.read(tokens, from, to, emit);
    for (let row = 0; row < length * T; row += T) {
      let sum = 0;
      for (let tag = 0; tag < T; tag++) {
        let into = row === 0 ? at(chain, T * T + tag) : 0;
        if (row > 0)
          for (let last = 0; last < T; last++) into += at(forward, row - T + last) * at(chain, last * T + tag);
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
      first[from + i] = (at(forward, row + PERSON) * at(after, PERSON)) / sum;
      later[from + i] = (at(forward, row + IN_PERSON) * at(after, IN_PERSON)) / sum;
      for (let tag = 0; tag < T; tag++) ahead[tag] = at(emit, row + tag) * at(after, tag);
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
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
