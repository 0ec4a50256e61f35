import { type Corpus, type Heading, readCorpus, readSteps } from "../../model/index.ts";

/** What a published story is of: it stands in its own file. */
export interface Told extends Heading {
  readonly corpus: Corpus;
}

/** Reads the story that the file holds. One that was changed by hand so that it is none cannot be shown. */
export function told(): Told {
  const held: unknown = JSON.parse(document.getElementById("waqai-story")?.textContent ?? "{}");
  const fields = typeof held === "object" && held !== null ? held : {};
  const corpus = readCorpus("corpus" in fields ? fields.corpus : undefined);
  if (!corpus.ok) throw new Error(`no story in this file: ${corpus.error}`);
  const steps = readSteps("steps" in fields ? fields.steps : []);
  if (!steps.ok) throw new Error(`no steps in this story: ${steps.error}`);
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    title: text("title" in fields ? fields.title : ""),
    intro: text("intro" in fields ? fields.intro : ""),
    steps: steps.value,
    corpus: corpus.value,
  };
}
