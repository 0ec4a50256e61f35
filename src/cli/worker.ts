import { parentPort } from "node:worker_threads";
import type { Article } from "../model/index.ts";
import { attempt } from "./attempt.ts";

/** One thread of the pool: articles come in by the batch, and what was read out of each goes back. */
parentPort?.on("message", (batch: readonly Article[]) => {
  parentPort?.postMessage(batch.map(attempt));
});
