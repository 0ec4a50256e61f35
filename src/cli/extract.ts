import { basename } from "node:path";
import { type ProjectFile, NO_EDITS, applyEdits, writeCorpus, writeProject } from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { reason } from "./messages.ts";
import { isProject, openProject, readAgain } from "./project.ts";
import { print, save } from "./save.ts";

export interface ExtractOptions extends Options {
  /** The file to write, a project where its name says so; undefined for standard output. */
  readonly out: string | undefined;
}

/** `waqai extract`: files in, a corpus or a project out. Returns the exit code. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<0 | 1> {
  const { project, lost } = await projectOf(files, options);
  if (project === undefined) return 1;
  const { out } = options;
  if (out === undefined) {
    await print(corpusLines(project));
    return lost ? 1 : 0;
  }
  try {
    await save(isProject(out) ? writeProject(project) : corpusLines(project), out);
  } catch (error) {
    tell(`${out}: cannot be written (${reason(error)})`);
    return 1;
  }
  return lost ? 1 : 0;
}

/** What the files hold as a project. A project that is the only file is read again, and keeps its corrections. */
async function projectOf(
  files: readonly string[],
  options: ExtractOptions,
): Promise<{ readonly project: ProjectFile | undefined; readonly lost: boolean }> {
  const [only = "", ...others] = files;
  if (others.length === 0 && isProject(only)) {
    const opened = await openProject(only);
    return { project: opened && readAgain(opened), lost: opened === undefined };
  }
  const { corpus, lost } = await corpusOf(files, options, false);
  const name = basename(options.out ?? "", ".waqai");
  return { project: corpus && { name, corpus, log: NO_EDITS }, lost };
}

function corpusLines({ corpus, log }: ProjectFile): Generator<string> {
  return writeCorpus(applyEdits(corpus, log.edits).corpus);
}
