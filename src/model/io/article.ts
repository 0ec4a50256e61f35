import type { Readings } from "../assemble.ts";
import type { Corpus, Import, Lang } from "../schema.ts";
import type { Encoding } from "./decode.ts";

/** An article as it is brought in. */
export interface Article {
  readonly id: string;
  /** Exactly as read, without a byte order mark. */
  readonly text: string;
  readonly lang?: Lang;
  /** Date of publication, EDTF. */
  readonly date?: string;
  /** Whose word the date is: the article's own fields (`metadata`, which holds where nothing is said), or the reader's. */
  readonly dateFrom?: "metadata" | "given";
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** The line of the file, from 1, where the file holds one article a line. */
  readonly line?: number;
  /** What another tool or a person has read out of it. It is taken as it is, and the text is not read. */
  readonly given?: Given;
}

/** Events that come with their text. */
export interface Given extends Readings {
  /** The kind of file that they come from. */
  readonly from: Import;
}

/** What is wrong with an input: something of it was not read. */
export const PROBLEM_KINDS = [
  "empty",
  "binary",
  "extension",
  "encoding",
  "json",
  "field",
  "duplicate",
  "date",
  "failed",
  "corpus",
  "broken",
  "locked",
  "pictures",
  "columns",
  "row",
  "size",
  "expansion",
  "entries",
  "nested",
  "slow",
  "skipped",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  /** The file inside the one that was brought in, where that is an archive. */
  readonly file?: string;
  /** Line of the file, from 1, where the trouble is in one line. */
  readonly line: number | undefined;
  readonly kind: ProblemKind;
  /** The particular: the field, the date, the limit, the parser's words. */
  readonly cause: string;
}

/** What one file holds. */
export interface Reading {
  readonly articles: readonly Article[];
  /** Set where the file is a corpus that was written before. */
  readonly corpus?: Corpus;
  /** How the bytes were read as text. */
  readonly encoding?: Encoding;
  readonly problems: readonly Problem[];
}

/** A reading of which nothing came but a problem. */
export function failed(kind: ProblemKind, cause: string, line?: number): Reading {
  return { articles: [], problems: [{ line, kind, cause }] };
}
