import { type Tally, sum } from "./tally.ts";

const SAMPLES = 1000;
const SEED = 20231204;

/**
 * Between which two values a measure lies in 95 of 100 draws of as many articles, each drawn with return. The draws are the
 * same every time.
 */
export function interval(articles: readonly Tally[], measure: (tally: Tally) => number): readonly [number, number] {
  const next = numbers(SEED);
  const drawn = Array.from({ length: SAMPLES }, () =>
    measure(sum(articles.flatMap(() => articles[Math.floor(next() * articles.length)] ?? []))),
  ).toSorted((a, b) => a - b);
  const at = (share: number): number => drawn[Math.floor(share * (SAMPLES - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Numbers between 0 and 1 that look drawn by lot and are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
