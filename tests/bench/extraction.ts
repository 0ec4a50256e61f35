import { STAGES, buildCorpus, extractDocument } from "../../src/model/index.ts";
import { median } from "./median.ts";
import type { Sample } from "./texts.ts";

const WARM_UP = 2;
const RUNS = 7;

/** What a stage costs. */
export interface Row {
  readonly name: string;
  readonly ms: number;
  /** Of the whole; undefined for the whole itself. */
  readonly share: number | undefined;
  /** Megabytes of UTF-8 a second, as if this stage were alone. */
  readonly rate: number;
}

/** Times the extraction of articles, stage by stage; all stages in the same runs, so that they compare. */
export function measureExtraction(articles: readonly Sample[]): {
  readonly rows: readonly Row[];
  readonly megabytes: number;
} {
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const runs: ReadonlyMap<string, number>[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const spent = new Map<string, number>();
    let last = performance.now();
    const lap = (name: string): void => {
      const now = performance.now();
      spent.set(name, (spent.get(name) ?? 0) + now - last);
      last = now;
    };
    const extractions = articles.map((article) => extractDocument(article, lap));
    buildCorpus(extractions);
    lap("build");
    if (run >= WARM_UP) runs.push(spent);
  }
  const stages = [...STAGES, "build"].map((name) => ({ name, ms: median(runs.map((run) => run.get(name) ?? 0)) }));
  const whole = median(runs.map((run) => [...run.values()].reduce((sum, ms) => sum + ms, 0)));
  const rate = (ms: number): number => megabytes / (ms / 1000);
  return {
    megabytes,
    rows: [
      ...stages.map(({ name, ms }) => ({ name, ms, share: ms / whole, rate: rate(ms) })),
      { name: "whole", ms: whole, share: undefined, rate: rate(whole) },
    ],
  };
}
