import { parentPort } from "node:worker_threads";
import type { Article } from "../model/index.ts";
import { attempt } from "./attempt.ts";

/** One thread of the pool: articles come in one by one, and what was read out of each goes back. */
parentPort?.on("message", (article: Article) => {
  parentPort?.postMessage(attempt(article));
});
