import { type Corpus, readCorpus } from "../../model/index.ts";
import type { Input } from "../worker/client.ts";
import seed from "../../../seeds/000_95bf3637f3ac0fd5.txt?url";

/** The corpus that `waqai view` serves beside the page, or undefined where the page stands alone. */
export async function served(): Promise<Corpus | undefined> {
  try {
    const response = await fetch("./data/corpus.json");
    if (!response.ok) return undefined;
    const corpus = readCorpus(await response.json());
    return corpus.ok ? corpus.value : undefined;
  } catch {
    return undefined;
  }
}

/** The article that the page opens with when it is given none. */
export async function sample(): Promise<Input> {
  const response = await fetch(seed);
  return { kind: "file", name: "seed.txt", bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Files that a person chose or dropped, with their bytes. */
export async function inputsOf(files: Iterable<File>): Promise<readonly Input[]> {
  return Promise.all(
    [...files].map(async (file): Promise<Input> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { kind: "file", name: file.name, bytes };
    }),
  );
}
