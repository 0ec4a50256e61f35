import type { Article, Corpus } from "../../model/index.ts";
import type { Columns, Preview } from "../../readers/read.ts";

/** What a person brings in: a file as it is or where it lies, or text that was pasted. */
export type Input =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly columns?: Columns }
  | { readonly kind: "blob"; readonly name: string; readonly blob: Blob; readonly columns?: Columns }
  | {
      readonly kind: "text";
      readonly name: string;
      readonly text: string;
      readonly date: string | undefined;
      /** The same with its markup, where there is some: it parts paragraphs better. */
      readonly markup?: string;
    };

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
  /** The places of inputs of which nothing was read. */
  readonly unread: readonly number[];
}

/** To the worker. A later request makes an earlier one of no interest. */
export type Request =
  | {
      readonly kind: "read";
      readonly id: number;
      readonly inputs: readonly Input[];
      /** What is already there, to which the inputs are added. */
      readonly corpus: Corpus;
      /** The places of inputs that took too long before. */
      readonly slow: readonly number[];
    }
  /** Reads articles again that were read before. */
  | { readonly kind: "again"; readonly id: number; readonly articles: readonly Article[] }
  | { readonly kind: "preview"; readonly id: number; readonly name: string; readonly blob: Blob };

/** From the worker; `id` is the request's. */
export type Reply =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number;
      readonly name: string;
      /** The place of the input that is being read; undefined once all are, and their articles are read. */
      readonly input: number | undefined;
    }
  | ({ readonly kind: "done"; readonly id: number } & Outcome)
  | { readonly kind: "preview"; readonly id: number; readonly preview: Preview | undefined }
  | { readonly kind: "failed"; readonly id: number; readonly cause: string };
