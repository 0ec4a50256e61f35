import { readFile } from "node:fs/promises";
import { type Corpus, type Named, buildCorpus, readNames } from "../model/index.ts";
import { type Inputs, type Source, readInputs } from "./inputs.ts";
import { type Message, counted, explained, reason, written } from "./messages.ts";
import { extractions, jobsFor } from "./pool.ts";
import { progressBar } from "./progress.ts";

export interface Options {
  /** Date of publication of the articles that give none of their own, EDTF. */
  readonly date: string | undefined;
  /** How many threads work at once; undefined leaves it to the amount of text. */
  readonly jobs: number | undefined;
  /** A file of further names, to know actors by. */
  readonly names?: string | undefined;
}

/** What came of the files of a command line. */
export interface Outcome {
  /** Undefined where nothing at all could be read. */
  readonly corpus: Corpus | undefined;
  /** Something could not be read. Each cause has been told on standard error. */
  readonly lost: boolean;
}

/**
 * Reads files into one corpus, telling on standard error how it goes.
 * @param asItIs whether a corpus that is the only file is left as it is, and not read again.
 */
export async function corpusOf(files: readonly string[], options: Options, asItIs: boolean): Promise<Outcome> {
  const inputs = await readInputs(files, options.date);
  const pack = await namesIn(options.names);
  const kept = asItIs ? inputs.corpus : undefined;
  const { corpus, messages } = kept ? { corpus: kept, messages: [] } : await extract(inputs, options, pack.names);
  const all = [...inputs.messages, ...pack.messages, ...messages];
  for (const message of all) tell(written(message));
  const lost = all.filter((message) => message.lost).length;
  tell(corpus === undefined ? "Nothing could be read." : summary(corpus, lost));
  return { corpus, lost: lost > 0 };
}

/** Writes a line for the person; never among the results. */
export function tell(line: string): void {
  process.stderr.write(`waqai: ${line}\n`);
}

async function extract(
  { sources }: Inputs,
  { jobs }: Options,
  names: readonly Named[],
): Promise<{ corpus: Corpus | undefined; messages: readonly Message[] }> {
  const articles = sources.map(({ article }) => article);
  const progress = progressBar(process.stderr);
  const results = await extractions(articles, jobs ?? jobsFor(articles), names, progress.report);
  progress.end();
  const messages = sources.flatMap(({ file, line }, index): readonly Message[] => {
    const result = results[index];
    if (result?.ok === false) return [explained(file, { line, kind: "failed", cause: result.error })];
    const document = result?.value.document;
    return document?.published === null && document.imported === undefined ? [undated({ file, line })] : [];
  });
  const read = results.flatMap((result) => (result.ok ? [result.value] : []));
  return { corpus: read.length === 0 ? undefined : buildCorpus(read), messages };
}

/** What a file of names holds; none where it cannot be read, which is told. */
async function namesIn(
  file: string | undefined,
): Promise<{ readonly names: readonly Named[]; readonly messages: readonly Message[] }> {
  if (file === undefined) return { names: [], messages: [] };
  const lost = (cause: string): { names: readonly Named[]; messages: readonly Message[] } => ({
    names: [],
    messages: [{ file, line: undefined, cause, lost: true }],
  });
  try {
    const read = readNames(await readFile(file, "utf8"));
    return read.ok ? { names: read.value, messages: [] } : lost(`no names are read from it (${read.error})`);
  } catch (error) {
    return lost(`cannot be read (${reason(error)})`);
  }
}

function undated({ file, line }: Pick<Source, "file" | "line">): Message {
  const cause = "no date of publication was found, so words like “yesterday” stay open; give one with --date";
  return { file, line, cause, lost: true };
}

function summary(corpus: Corpus, lost: number): string {
  const { documents, events, actors } = corpus;
  const statements = events.filter(({ type }) => type === "statement").length;
  const counts = [
    counted(events.length - statements, "event"),
    counted(statements, "statement"),
    counted(actors.length, "actor"),
  ];
  const trouble = lost === 0 ? "" : ` ${counted(lost, "problem")}, told above.`;
  return `${counted(documents.length, "article")} read: ${counts.join(", ")}.${trouble}`;
}
