import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { storyPage } from "../model/index.ts";
import { type Options, corpusOf, tell } from "./corpus.ts";
import { reason } from "./messages.ts";
import { storyOf } from "./project.ts";
import { save } from "./save.ts";
import { stepsIn } from "./steps.ts";

/** The page of stories in the package, from the built file that this becomes a part of (dist/cli/main.js). */
const PAGE = join(import.meta.dirname, "../page/story.html");

export interface PublishOptions extends Options {
  readonly out: string;
  readonly title: string | undefined;
  readonly intro: string | undefined;
  /** A file of the steps that the story leads through. */
  readonly steps: string | undefined;
}

/** `waqai publish`: files in, a page of one file out. Returns the exit code. */
export async function publish(files: readonly string[], options: PublishOptions): Promise<0 | 1> {
  const steps = await stepsIn(options.steps);
  if (!steps.ok) {
    tell(steps.error);
    return 1;
  }
  const { corpus, lost } = await corpusOf(files, options, true);
  if (corpus === undefined) return 1;
  const { out, title, intro } = options;
  const written = await storyOf(files);
  const only = corpus.documents.length === 1 ? corpus.documents[0]?.title : undefined;
  try {
    const page = storyPage(await readFile(PAGE, "utf8"), corpus, {
      title: title ?? written?.title ?? only ?? "",
      intro: intro ?? written?.intro ?? "",
      steps: options.steps === undefined ? (written?.steps ?? []) : steps.value,
    });
    if (page === undefined) throw new Error(`no page of stories: ${PAGE}`);
    await save(page, out);
  } catch (error) {
    tell(`${out}: cannot be written (${reason(error)})`);
    return 1;
  }
  tell(`${out} is one file: it opens in any browser, from a disk as from a site.`);
  return lost ? 1 : 0;
}
