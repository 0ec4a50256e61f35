import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Corpus, writeCorpus } from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { reason } from "./messages.ts";

export interface ExtractOptions extends Options {
  /** The file to write; undefined for standard output. */
  readonly out: string | undefined;
}

/** `waqai extract`: files in, a corpus out. Returns the exit code. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<0 | 1> {
  const { corpus, lost } = await corpusOf(files, options, false);
  if (corpus === undefined) return 1;
  if (options.out === undefined) {
    await print(corpus);
    return lost ? 1 : 0;
  }
  try {
    await save(corpus, options.out);
  } catch (error) {
    tell(`${options.out}: cannot be written (${reason(error)})`);
    return 1;
  }
  return lost ? 1 : 0;
}

async function print(corpus: Corpus): Promise<void> {
  try {
    await pipeline(Readable.from(writeCorpus(corpus)), process.stdout, { end: false });
  } catch (error) {
    // Whoever reads the pipe has had enough, as `head` does.
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

/** Writes beside the file and then puts it in its place, so that one that was there is never left half written over. */
async function save(corpus: Corpus, path: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  const file = await open(beside, "w");
  try {
    await pipeline(Readable.from(writeCorpus(corpus)), file.createWriteStream());
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
