import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type Corpus,
  type Filter,
  type Format,
  NO_FILTER,
  actorsNamed,
  exported,
  indexes,
  isFiltered,
  partOf,
  searchable,
  visible,
} from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { counted, reason } from "./messages.ts";
import { print, save } from "./save.ts";

export interface ExportOptions extends Options, Partial<Pick<Filter, "query" | "types" | "statuses" | "confidence">> {
  readonly format: Format;
  /** The file to write, or the folder where the format is several files; undefined for standard output. */
  readonly out: string | undefined;
  /** Names of actors, any of whom must take part. */
  readonly actors?: readonly string[];
}

/** `waqai export`: files in, a format of others out. Returns the exit code. */
export async function exportFiles(files: readonly string[], options: ExportOptions): Promise<0 | 1> {
  const { corpus, lost } = await corpusOf(files, options, true);
  if (corpus === undefined) return 1;
  const part = filtered(corpus, options);
  if (part === undefined) return 1;
  const outputs = exported(part, options.format);
  const [only] = outputs;
  if (outputs.length > 1 && options.out === undefined) {
    tell(
      `${options.format} is several files (${outputs.map(({ name }) => name).join(", ")}): name a folder with --out`,
    );
    return 1;
  }
  let path = options.out ?? "";
  try {
    if (options.out === undefined) await print(only?.text ?? []);
    else if (outputs.length === 1) await save(only?.text ?? [], options.out);
    else {
      await mkdir(options.out, { recursive: true });
      for (const { name, text } of outputs) {
        path = join(options.out, name);
        await save(text, path);
      }
    }
  } catch (error) {
    tell(`${path}: cannot be written (${reason(error)})`);
    return 1;
  }
  return lost ? 1 : 0;
}

/** What the options leave of a corpus; undefined where they name an actor that it does not have, which is told. */
function filtered(corpus: Corpus, options: ExportOptions): Corpus | undefined {
  const searched = searchable(corpus, indexes(corpus));
  const actors: string[] = [];
  for (const name of options.actors ?? []) {
    const named = actorsNamed(searched, name);
    if (named.length === 0) tell(`no actor is called "${name}"`);
    actors.push(...named);
  }
  if ((options.actors?.length ?? 0) > 0 && actors.length === 0) return undefined;
  const { query = "", types = [], statuses = [], confidence = 0 } = options;
  const filter: Filter = { ...NO_FILTER, query, types, statuses, confidence, actors };
  if (!isFiltered(filter)) return corpus;
  const ids = visible(searched, filter);
  tell(`${ids.length} of ${counted(corpus.events.length, "event")} written.`);
  return partOf(corpus, ids);
}
