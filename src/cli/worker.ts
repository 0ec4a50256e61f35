import { parentPort, workerData } from "node:worker_threads";
import type { Article, Named } from "../model/index.ts";
import { attempt } from "./attempt.ts";

/** The names that the user adds, the same for every article. */
const names: readonly Named[] = workerData;

/** One thread of the pool: articles come in by the batch, and what was read out of each goes back. */
parentPort?.on("message", (batch: readonly Article[]) => {
  parentPort?.postMessage(batch.map((article) => attempt(article, names)));
});
