import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type ProjectFile, writeCorpus, writeProject } from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { isProject, openProject } from "./project.ts";
import { savingTo } from "./saving.ts";
import { filesOf, serve } from "./server.ts";

/** Folders of the package, from the built file that this becomes a part of (dist/cli/main.js). */
const PAGE = join(import.meta.dirname, "../page");
const SEEDS = join(import.meta.dirname, "../../seeds");

export interface ViewOptions extends Options {
  /** The port to begin with; where it is taken, the next free one is used. */
  readonly port: number;
  /** Whether corrections are written back to the project file that is viewed. */
  readonly save?: boolean | undefined;
}

/** `waqai view`: serves the page with what the files hold until Ctrl+C. Returns the exit code. */
export async function view(files: readonly string[], options: ViewOptions): Promise<0 | 1> {
  const [file = "", ...others] = files;
  const single = others.length === 0 && isProject(file);
  if (options.save === true && !single) {
    tell("--save needs one .waqai project; `waqai extract FILE… --out project.waqai` makes one");
    return 1;
  }
  const { json, project, lost } = single ? await fromProject(file) : await fromFiles(files, options);
  if (json === undefined) return 1;
  const served = new Map(await filesOf(PAGE));
  served.set("/data/corpus.json", async () => json);
  const kept = (path: string): void => tell(`${file} was changed by another program; what it held is kept in ${path}`);
  const saving = options.save === true && project ? await savingTo(file, project, kept) : undefined;
  const stopped = stop();
  const site = await serve(served, options.port, saving?.answer);
  process.stdout.write(`${site.url}${saving ? `?token=${saving.token}` : ""}\n`);
  if (saving) tell(`Corrections are saved to ${file}. Whoever has this address can change it.`);
  tell("Open this address in a browser. Ctrl+C ends it.");
  await stopped;
  await site.close();
  return lost ? 1 : 0;
}

/** What is served of the files of a command line; `json` is undefined where there is nothing. */
interface Contents {
  readonly json: Buffer | undefined;
  readonly project?: ProjectFile;
  readonly lost: boolean;
}

async function fromProject(file: string): Promise<Contents> {
  const project = await openProject(file);
  if (project === undefined) return { json: undefined, lost: true };
  return { json: Buffer.from([...writeProject(project)].join("")), project, lost: false };
}

async function fromFiles(files: readonly string[], options: ViewOptions): Promise<Contents> {
  const { corpus, lost } = await corpusOf(files.length === 0 ? await seeds() : files, options, true);
  return { json: corpus && Buffer.from([...writeCorpus(corpus)].join("")), lost };
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
