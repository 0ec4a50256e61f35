import { extractDocument } from "../../src/model/index.ts";
import { median } from "./median.ts";
import { long } from "./texts.ts";

const RUNS = 3;
const WARM_UP = 200_000;

export interface Growth {
  readonly lang: string;
  readonly megabytes: number;
  readonly ms: number;
  readonly rate: number;
}

/** How long one article takes that grows: where time grows with its length, the rate stays. */
export function measureGrowth(lang: string, megabytes: readonly number[]): readonly Growth[] {
  const warm = long(lang, WARM_UP);
  for (let run = 0; run < RUNS; run++) extractDocument(warm);
  return megabytes.map((size) => {
    const article = long(lang, size * 1e6);
    const ms = timed(() => extractDocument(article), size < 1 ? RUNS : 1);
    return { lang, megabytes: size, ms, rate: size / (ms / 1000) };
  });
}

/** How long an article of six kilobytes takes when the code is warm. */
export function measureArticle(lang: string): number {
  const article = long(lang, 6000);
  timed(() => extractDocument(article), 50);
  return timed(() => extractDocument(article), 50);
}

function timed(work: () => unknown, runs: number): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
