import { TAGS } from "../model/tagger/tagger.ts";
import { type Weights, rows } from "../model/tagger/weights.ts";
import type { Sequence } from "./sequence.ts";

const T = TAGS.length;
const RATE = 0.15;
/** How far a weight is drawn to nothing at each step that touches it: what is seen seldom says little. */
const DECAY = 2e-5;
/** How often a key must be seen to count. */
const SEEN = 4;
/** Weights nearer to nothing than this say too little to be kept. */
const LEAST = 0.15;
/** The largest number that a byte holds. */
const MOST = 127;

/**
 * Trains a linear-chain conditional random field by stochastic gradients with a step of its own for each weight (AdaGrad). The order
 * is shuffled by a fixed series, so that the same sentences always give the same weights.
 */
export function train(all: readonly Sequence[], buckets: number, rounds: number): Weights {
  const mask = buckets - 1;
  const weights = new Float64Array(buckets * T);
  const seen = new Float64Array(buckets * T);
  const chain = new Float64Array((T + 1) * T);
  const chainSeen = new Float64Array((T + 1) * T);
  const counts = new Uint8Array(buckets);
  for (const { keys } of all)
    for (const own of keys)
      for (const key of own) if ((counts[key & mask] ?? 0) < 255) counts[key & mask] = (counts[key & mask] ?? 0) + 1;
  const kept = all.map(({ keys, tags }) => ({
    tags,
    keys: keys.map((own) => own.filter((key) => (counts[key & mask] ?? 0) >= SEEN)),
  }));
  const order = all.map((_, index) => index);
  let state = 20240515;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const sequence = kept[index];
      if (sequence === undefined || sequence.tags.length === 0) continue;
      step(sequence, mask, weights, seen, chain, chainSeen);
    }
  }
  return packed(weights, chain, buckets);
}

function step(
  { keys, tags }: Sequence,
  mask: number,
  weights: Float64Array,
  seen: Float64Array,
  chain: Float64Array,
  chainSeen: Float64Array,
): void {
  const n = tags.length;
  const emit = new Float64Array(n * T);
  for (let i = 0; i < n; i++)
    for (const key of keys[i] ?? []) {
      const row = (key & mask) * T;
      for (let t = 0; t < T; t++) add(emit, i * T + t, weights[row + t] ?? 0);
    }
  const alpha = new Float64Array(n * T);
  const beta = new Float64Array(n * T);
  const terms = new Float64Array(T);
  for (let i = 0; i < n; i++)
    for (let t = 0; t < T; t++) {
      if (i === 0) alpha[t] = (chain[T * T + t] ?? 0) + (emit[t] ?? 0);
      else {
        for (let f = 0; f < T; f++) terms[f] = (alpha[(i - 1) * T + f] ?? 0) + (chain[f * T + t] ?? 0);
        alpha[i * T + t] = logSum(terms) + (emit[i * T + t] ?? 0);
      }
    }
  for (let i = n - 2; i >= 0; i--)
    for (let f = 0; f < T; f++) {
      for (let t = 0; t < T; t++)
        terms[t] = (chain[f * T + t] ?? 0) + (emit[(i + 1) * T + t] ?? 0) + (beta[(i + 1) * T + t] ?? 0);
      beta[i * T + f] = logSum(terms);
    }
  const total = logSum(alpha.subarray((n - 1) * T));
  for (let i = 0; i < n; i++) {
    const gradient = new Float64Array(T);
    for (let t = 0; t < T; t++)
      gradient[t] = (tags[i] === t ? 1 : 0) - Math.exp((alpha[i * T + t] ?? 0) + (beta[i * T + t] ?? 0) - total);
    for (const key of keys[i] ?? []) {
      const row = (key & mask) * T;
      for (let t = 0; t < T; t++) nudge(weights, seen, row + t, gradient[t] ?? 0);
    }
    if (i === 0) for (let t = 0; t < T; t++) nudge(chain, chainSeen, T * T + t, gradient[t] ?? 0);
    else
      for (let f = 0; f < T; f++)
        for (let t = 0; t < T; t++) {
          const expected = Math.exp(
            (alpha[(i - 1) * T + f] ?? 0) +
              (chain[f * T + t] ?? 0) +
              (emit[i * T + t] ?? 0) +
              (beta[i * T + t] ?? 0) -
              total,
          );
          nudge(chain, chainSeen, f * T + t, (tags[i - 1] === f && tags[i] === t ? 1 : 0) - expected);
        }
  }
}

function nudge(weights: Float64Array, seen: Float64Array, at: number, gradient: number): void {
  if (Math.abs(gradient) < 1e-4) return;
  add(seen, at, gradient * gradient);
  weights[at] = (weights[at] ?? 0) * (1 - DECAY) + (RATE * gradient) / Math.sqrt((seen[at] ?? 0) + 1e-8);
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

/** The weights in bytes; the smallest become nothing and take no place. */
function packed(weights: Float64Array, chain: Float64Array, buckets: number): Weights {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = Math.min(largest, 4) / MOST;
  const bytes = Int8Array.from(weights, (w) =>
    Math.abs(w) < LEAST ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(w / unit))),
  );
  const transitions = Array.from({ length: T + 1 }, (_, row) =>
    [...chain.subarray(row * T, (row + 1) * T)].map((value) => Math.round(value * 1000) / 1000),
  );
  return { buckets, step: unit, transitions, rows: rows(bytes, T) };
}
