import { readFile } from "node:fs/promises";
import {
  type Heading,
  type ProjectFile,
  applyEdits,
  articlesWith,
  buildCorpus,
  everything,
  extractDocument,
  parseProject,
} from "../model/index.ts";
import { tell } from "./corpus.ts";
import { counted, refused, written } from "./messages.ts";

/** Whether a file is a project by its name. */
export function isProject(file: string): boolean {
  return file.toLowerCase().endsWith(".waqai");
}

/** Opens a project file; undefined where it cannot be, which is told. */
export async function openProject(file: string): Promise<ProjectFile | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    tell(written(refused(file, error)));
    return undefined;
  }
  const project = parseProject(text);
  if (!project.ok) {
    tell(`${file}: this is not a project that Waqai can open (${project.error})`);
    return undefined;
  }
  const { corpus, log } = project.value;
  const unfit = applyEdits(corpus, log.edits).applied.filter(({ misfit }) => misfit !== undefined).length;
  const fits = unfit === 0 ? "" : `; ${counted(unfit, "correction")} no longer fit and are kept`;
  tell(`${counted(corpus.documents.length, "article")} with ${counted(log.edits.length, "correction")}${fits}.`);
  return project.value;
}

/** The project with its articles read again, as this version reads them. Its corrections stay. */
export function readAgain({ name, corpus, log, story }: ProjectFile): ProjectFile {
  const articles = articlesWith(corpus, everything(log), log);
  return { name, corpus: buildCorpus(articles.map((article) => extractDocument(article))), log, story };
}

/** What is written of a story in the one project that is given; undefined where there is none, or it cannot be opened, which others tell. */
export async function storyOf(files: readonly string[]): Promise<Heading | undefined> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || !isProject(file)) return undefined;
  const project = parseProject(await readFile(file, "utf8").catch(() => ""));
  return project.ok ? project.value.story : undefined;
}
