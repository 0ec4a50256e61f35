import { createContext } from "svelte";
import { type Corpus, indexes, searchable } from "../../model/index.ts";
import type { Client, Input, Problem } from "../worker/client.ts";

export const NO_CORPUS: Corpus = {
  format: "waqai-corpus",
  version: 1,
  documents: [],
  timexes: [],
  actors: [],
  events: [],
};

/** How far the reading of what was brought in has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The name of what is being read. */
  readonly name: string;
}

/** What is being explored: the corpus, what can be asked of it, and what is being added to it. */
export class Project {
  corpus = $state.raw<Corpus>(NO_CORPUS);
  /** Set while something is being read. */
  progress = $state.raw<Progress | undefined>();
  /** What could not be read in the last addition, and why. */
  problems = $state.raw<readonly Problem[]>([]);
  /** How many documents the last addition brought. */
  added = $state(0);
  /** The corpus by id, by actor, by document. */
  readonly index = $derived(indexes(this.corpus));
  /** The corpus ready to be filtered. */
  readonly searchable = $derived(searchable(this.corpus, this.index));
  readonly #client: Client | undefined;
  #reading: Promise<readonly string[]> = Promise.resolve([]);

  constructor(client?: Client) {
    this.#client = client;
  }

  /** Puts a corpus that was read elsewhere in place of this one. */
  open(corpus: Corpus): void {
    this.corpus = corpus;
  }

  /**
   * Reads articles beside those that are here, after whatever is being read already. What cannot be read becomes a
   * problem; the rest is added. The ids of the documents that are new.
   */
  add(inputs: readonly Input[]): Promise<readonly string[]> {
    this.#reading = this.#reading.then(() => this.#add(inputs));
    return this.#reading;
  }

  async #add(inputs: readonly Input[]): Promise<readonly string[]> {
    if (!this.#client || inputs.length === 0) return [];
    const before = this.index.documents;
    this.problems = [];
    this.added = 0;
    this.progress = { done: 0, total: inputs.length, name: inputs[0]?.name ?? "" };
    try {
      const outcome = await this.#client.read(inputs, this.corpus, (progress) => (this.progress = progress));
      if (!outcome) return [];
      this.problems = outcome.problems;
      this.corpus = outcome.corpus;
      this.progress = undefined;
      const added = outcome.corpus.documents.map(({ id }) => id).filter((id) => !before.has(id));
      this.added = added.length;
      return added;
    } catch (error) {
      this.progress = undefined;
      this.problems = [{ name: "", line: undefined, kind: "failed", cause: String(error) }];
      return [];
    }
  }
}

export const [getProject, setProject] = createContext<Project>();
