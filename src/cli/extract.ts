import { writeCorpus } from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { reason } from "./messages.ts";
import { print, save } from "./save.ts";

export interface ExtractOptions extends Options {
  /** The file to write; undefined for standard output. */
  readonly out: string | undefined;
}

/** `waqai extract`: files in, a corpus out. Returns the exit code. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<0 | 1> {
  const { corpus, lost } = await corpusOf(files, options, false);
  if (corpus === undefined) return 1;
  if (options.out === undefined) {
    await print(writeCorpus(corpus));
    return lost ? 1 : 0;
  }
  try {
    await save(writeCorpus(corpus), options.out);
  } catch (error) {
    tell(`${options.out}: cannot be written (${reason(error)})`);
    return 1;
  }
  return lost ? 1 : 0;
}
