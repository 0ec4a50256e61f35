import { extractAll } from "../extract.ts";
import type { Article } from "../io/article.ts";
import type { Corpus } from "../schema.ts";
import { buildCorpus } from "./build.ts";

/** Reads articles and builds their corpus. @param onDone told after each how many are read. */
export function extractCorpus(articles: readonly Article[], onDone?: (done: number) => void): Corpus {
  return buildCorpus(extractAll(articles, onDone));
}
