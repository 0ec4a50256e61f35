import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { writeCorpus } from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { filesOf, serve } from "./server.ts";

/** Folders of the package, from the built file that this becomes a part of (dist/cli/main.js). */
const PAGE = join(import.meta.dirname, "../page");
const SEEDS = join(import.meta.dirname, "../../seeds");

export interface ViewOptions extends Options {
  /** The port to begin with; where it is taken, the next free one is used. */
  readonly port: number;
}

/** `waqai view`: serves the page with what the files hold until Ctrl+C. Returns the exit code. */
export async function view(files: readonly string[], options: ViewOptions): Promise<0 | 1> {
  const { corpus, lost } = await corpusOf(files.length === 0 ? await seeds() : files, options, true);
  if (corpus === undefined) return 1;
  const served = new Map(await filesOf(PAGE));
  const json = Buffer.from([...writeCorpus(corpus)].join(""));
  served.set("/data/corpus.json", async () => json);
  const stopped = stop();
  const site = await serve(served, options.port);
  process.stdout.write(`${site.url}\n`);
  tell("Open this address in a browser. Ctrl+C ends it.");
  await stopped;
  await site.close();
  return lost ? 1 : 0;
}

/** The sample documents that come with Waqai. */
async function seeds(): Promise<readonly string[]> {
  const names = await readdir(SEEDS);
  return names
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(SEEDS, name));
}

function stop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
