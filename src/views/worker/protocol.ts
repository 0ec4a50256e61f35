import type { Article, Corpus } from "../../model/index.ts";

/** What a person brings in: a file as it is, or text that was pasted. */
export type Input =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly name: string; readonly text: string; readonly date: string | undefined };

/** Something that could not be read, and why. */
export interface Problem {
  /** The file, or "" where none is to blame. */
  readonly name: string;
  readonly line: number | undefined;
  /** Which message says it: the reader's own kind of problem, or `failed`. */
  readonly kind: string;
  /** The cause in the reader's words, where no message says it. */
  readonly cause: string;
}

export interface Outcome {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

/** To the worker. A later request makes an earlier one of no interest. */
export type Request =
  | {
      readonly kind: "read";
      readonly id: number;
      readonly inputs: readonly Input[];
      /** What is already there, to which the inputs are added. */
      readonly corpus: Corpus;
    }
  /** Reads articles again that were read before. */
  | { readonly kind: "again"; readonly id: number; readonly articles: readonly Article[] };

/** From the worker; `id` is the request's. */
export type Reply =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
      readonly name: string;
    }
  | ({ readonly kind: "done"; readonly id: number } & Outcome)
  | { readonly kind: "failed"; readonly id: number; readonly cause: string };
