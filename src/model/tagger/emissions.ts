import type { Token, Word } from "../layers.ts";
import { type Classify, JOINT, OFFSETS, OUTSIDE, type WordKeys, jointKeys, shifted, wordKeys } from "./features.ts";
import { type Weights, table } from "./weights.ts";

/** Numbers from the beginning of one row of a table to the next: a power of two, so that a row lies in one line of the cache. */
const ROW = 8;
/** Numbers that a word has: a row for each place in which it may stand beside another. */
const WORD = OFFSETS.length * ROW;
/** Words that there is room for at first. */
const FEW = 1024;
/** How many steps below the best a factor is looked up; further down it is worked out. */
const STEPS = 4096;

/**
 * What the words of a sentence say for each tag. Most of it hangs on one word and on how far off it stands, so that a word's keys are
 * looked up once and added up for good; only what words have together is looked up each time.
 */
export class Emissions {
  readonly #tags: number;
  readonly #table: Int8Array;
  readonly #mask: number;
  readonly #step: number;
  readonly #classify: Classify;
  /** The factor of so many steps below the best. */
  readonly #factors: Float64Array;
  /** The word whose numbers stand in a place: its id and one more; the first place is what stands outside. */
  readonly #words: (Word | undefined)[] = [];
  #scores = new Int32Array(FEW * WORD);
  #forms = new Int32Array(FEW);
  #classes = new Int32Array(FEW);
  /** The places of a sentence's words, two places outside before them and behind them. */
  #places = new Int32Array(FEW);
  readonly #joint = new Int32Array(JOINT);
  readonly #sums = new Int32Array(ROW);

  constructor(weights: Weights, tags: number, classify: Classify) {
    this.#tags = tags;
    this.#table = spaced(table(weights, tags), tags);
    this.#mask = weights.buckets - 1;
    this.#step = weights.step;
    this.#classify = classify;
    this.#factors = Float64Array.from({ length: STEPS }, (_, steps) => Math.exp(-steps * weights.step));
    this.#put(0, OUTSIDE);
  }

  /** Writes the factors of a sentence's words, a row of tags for each; the best of a word is 1. */
  read(tokens: readonly Token[], from: number, to: number, out: Float64Array): void {
    const length = to - from;
    const places = this.#placed(tokens, from, to);
    const tags = this.#tags;
    const [scores, forms, classes, sums, joint] = [this.#scores, this.#forms, this.#classes, this.#sums, this.#joint];
    for (let i = 0; i < length; i++) {
      const before = places[i + 1] ?? 0;
      const own = places[i + 2] ?? 0;
      const after = places[i + 3] ?? 0;
      const two = (places[i] ?? 0) * WORD;
      const one = before * WORD + ROW;
      const here = own * WORD + 2 * ROW;
      const next = after * WORD + 3 * ROW;
      const last = (places[i + 4] ?? 0) * WORD + 4 * ROW;
      for (let tag = 0; tag < tags; tag++)
        sums[tag] =
          (scores[two + tag] ?? 0) +
          (scores[one + tag] ?? 0) +
          (scores[here + tag] ?? 0) +
          (scores[next + tag] ?? 0) +
          (scores[last + tag] ?? 0);
      jointKeys(
        forms[before] ?? 0,
        classes[before] ?? 0,
        classes[own] ?? 0,
        classes[after] ?? 0,
        forms[after] ?? 0,
        joint,
      );
      for (let k = 0; k < JOINT; k++) this.#add(joint[k] ?? 0, sums, 0);
      this.#factor(sums, out, i * tags);
    }
  }

  #factor(sums: Int32Array, out: Float64Array, row: number): void {
    let best = sums[0] ?? 0;
    for (let tag = 1; tag < this.#tags; tag++) best = Math.max(best, sums[tag] ?? 0);
    for (let tag = 0; tag < this.#tags; tag++) {
      const below = best - (sums[tag] ?? 0);
      out[row + tag] = below < STEPS ? (this.#factors[below] ?? 0) : Math.exp(-below * this.#step);
    }
  }

  #placed(tokens: readonly Token[], from: number, to: number): Int32Array {
    const size = to - from + 4;
    if (this.#places.length < size) this.#places = new Int32Array(2 * size);
    const places = this.#places;
    places.fill(0, size - 2, size);
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      places[i - from + 2] = token === undefined ? 0 : this.#place(token);
    }
    return places;
  }

  #place(token: Token): number {
    const { word } = token;
    const place = word.id + 1;
    if (this.#words[place] !== word) {
      this.#words[place] = word;
      this.#put(place, wordKeys(word, token, this.#classify));
    }
    return place;
  }

  #put(place: number, keys: WordKeys): void {
    if (place >= this.#forms.length) this.#grow(2 * place);
    this.#forms[place] = keys.form;
    this.#classes[place] = keys.class;
    OFFSETS.forEach((offset, slot) => {
      const row = place * WORD + slot * ROW;
      this.#scores.fill(0, row, row + ROW);
      const list = offset === 0 ? keys.own : Math.abs(offset) === 1 ? keys.near : keys.far;
      for (const key of list) this.#add(offset === 0 ? key : shifted(key, offset), this.#scores, row);
    });
  }

  /** Adds what the table has for a key. */
  #add(key: number, to: Int32Array, row: number): void {
    const base = (key & this.#mask) * ROW;
    for (let tag = 0; tag < this.#tags; tag++) to[row + tag] = (to[row + tag] ?? 0) + (this.#table[base + tag] ?? 0);
  }

  #grow(words: number): void {
    this.#scores = grown(this.#scores, words * WORD);
    this.#forms = grown(this.#forms, words);
    this.#classes = grown(this.#classes, words);
  }
}

function grown(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(length);
  out.set(values);
  return out;
}

/** The table with its rows set apart by `ROW`. */
function spaced(values: Int8Array, tags: number): Int8Array {
  const rows = values.length / tags;
  const out = new Int8Array(rows * ROW);
  for (let row = 0; row < rows; row++) out.set(values.subarray(row * tags, (row + 1) * tags), row * ROW);
  return out;
}
