import { breaches } from "../../src/model/corpus/invariants.ts";
import { extractCorpus } from "../../src/model/index.ts";
import { readFile } from "../../src/readers/read.ts";
import { GOOD, mutated, seeded } from "./mutations.ts";

/** What a run of bad files showed. */
export interface Harm {
  readonly runs: number;
  /** Files that made a reader fail, gave nothing without a word, or a corpus that is none; by their name and number. */
  readonly failures: readonly string[];
  readonly slowest: { readonly name: string; readonly milliseconds: number };
}

/** Reads so many files that are damaged in one way or another, the same each time. @param clock milliseconds. */
export async function harm(runs: number, seed: number, clock: () => number): Promise<Harm> {
  const failures: string[] = [];
  let slowest = { name: "", milliseconds: 0 };
  for (let n = 0; n < runs; n++) {
    const [name, bytes] = GOOD[n % GOOD.length] ?? ["", new Uint8Array()];
    const what = `${name} ${n}`;
    const start = clock();
    try {
      const { articles, corpus, problems } = await readFile(name, mutated(bytes, seeded(seed + n)));
      if (articles.length === 0 && corpus === undefined && problems.length === 0) failures.push(`${what}: lost`);
      if (articles.some(({ text }) => text.trim() === "")) failures.push(`${what}: an empty article`);
      const given = articles.filter((article) => article.given !== undefined);
      for (const found of [extractCorpus(given), ...(corpus === undefined ? [] : [corpus])]) {
        const [breach] = breaches(found);
        if (breach !== undefined) failures.push(`${what}: ${breach}`);
      }
    } catch (error) {
      failures.push(`${what}: ${String(error)}`);
    }
    const milliseconds = clock() - start;
    if (milliseconds > slowest.milliseconds) slowest = { name: what, milliseconds };
  }
  return { runs, failures, slowest };
}
