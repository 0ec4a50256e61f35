import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Article, Extraction, Named, Result } from "../model/index.ts";
import { attempt } from "./attempt.ts";

/** Below so many characters in all, starting threads costs more time than they save. */
const WORTH_THREADS = 2_000_000;
const LARGEST_BATCH = 32;

/** How many threads to use where the person does not say: one a core for much text, else none but this. */
export function jobsFor(articles: readonly Article[]): number {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return characters < WORTH_THREADS ? 1 : availableParallelism();
}

/**
 * What was read out of each article, in the order of the articles, whatever the number of threads.
 * @param names actors that the user adds to the lists.
 * @param jobs how many threads work at once; with 1 this one does it.
 */
export async function extractions(
  articles: readonly Article[],
  jobs: number,
  names: readonly Named[],
  onDone: (done: number, total: number) => void,
): Promise<readonly Result<Extraction>[]> {
  const threads = Math.min(jobs, articles.length);
  if (threads > 1) return spread(articles, threads, names, onDone);
  return articles.map((article, index) => {
    const result = attempt(article, names);
    onDone(index + 1, articles.length);
    return result;
  });
}

async function spread(
  articles: readonly Article[],
  threads: number,
  names: readonly Named[],
  onDone: (done: number, total: number) => void,
): Promise<readonly Result<Extraction>[]> {
  const batches = batched(articles, threads);
  const waiting = batches.entries();
  const results = batches.map((): readonly Result<Extraction>[] => []);
  let done = 0;
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL("./worker.js", import.meta.url), { workerData: names }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const [index, batch] of waiting) {
          results[index] = await answer(worker, batch);
          done += batch.length;
          onDone(done, articles.length);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results.flat();
}

/** Articles by the handful: few enough that no thread is left with a long rest, many enough that messages cost little. */
function batched(articles: readonly Article[], threads: number): readonly (readonly Article[])[] {
  const size = Math.min(LARGEST_BATCH, Math.max(1, Math.floor(articles.length / (threads * 4))));
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, n) => articles.slice(n * size, (n + 1) * size));
}

function answer(worker: Worker, batch: readonly Article[]): Promise<readonly Result<Extraction>[]> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number): void => reject(new Error(`a thread ended with code ${code}`));
    worker.once("exit", onExit);
    worker.once("error", reject);
    worker.once("message", (results: readonly Result<Extraction>[]) => {
      worker.off("exit", onExit);
      worker.off("error", reject);
      resolve(results);
    });
    worker.postMessage(batch);
  });
}
