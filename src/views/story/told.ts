import { type Corpus, readCorpus } from "../../model/index.ts";

/** What a published story is of: it stands in its own file. */
export interface Told {
  readonly title: string;
  readonly intro: string;
  readonly corpus: Corpus;
}

/** Reads the story that the file holds. One that was changed by hand so that it is none cannot be shown. */
export function told(): Told {
  const held: unknown = JSON.parse(document.getElementById("waqai-story")?.textContent ?? "{}");
  const fields = typeof held === "object" && held !== null ? held : {};
  const corpus = readCorpus("corpus" in fields ? fields.corpus : undefined);
  if (!corpus.ok) throw new Error(`no story in this file: ${corpus.error}`);
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    title: text("title" in fields ? fields.title : ""),
    intro: text("intro" in fields ? fields.intro : ""),
    corpus: corpus.value,
  };
}
