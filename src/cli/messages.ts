import type { Problem, ProblemKind } from "../model/index.ts";

/** Something about an input that a person should know. */
export interface Message {
  /** The file as it was named on the command line. */
  readonly file: string;
  /** Line of the file, from 1, where the cause is in one line. */
  readonly line: number | undefined;
  readonly cause: string;
  /** Something was not read because of it. False where it is only worth knowing. */
  readonly lost: boolean;
}

/** One line of the terminal. */
export function written({ file, line, cause }: Message): string {
  return line === undefined ? `${file}: ${cause}` : `${file}, line ${line}: ${cause}`;
}

/** A problem of the model's reader, in plain words. */
export function explained(file: string, { line, kind, cause }: Problem): Message {
  return { file, line, cause: CAUSES[kind](cause), lost: true };
}

/** What the operating system said about a file, in plain words. */
export function refused(file: string, error: unknown): Message {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { file, line: undefined, cause: SYSTEM.get(code) ?? `cannot be read (${reason(error)})`, lost: true };
}

/** The words of an error, whatever was thrown. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A count with its noun: "1 article", "2 articles". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const CAUSES: Readonly<Record<ProblemKind, (cause: string) => string>> = {
  empty: (id) => (id === "" ? "there is no text in it" : `the article "${id}" has no text`),
  binary: () => "this is not text",
  extension: () => "files of this kind cannot be read; .txt, .md, .jsonl and corpus .json files can",
  encoding: () => "the text is neither UTF-8 nor Windows-1256",
  json: (cause) => `this is not valid JSON (${cause})`,
  field: (name) => `the field "${name}" is missing or not what it should be`,
  duplicate: (id) => `the id "${id}" was used before; this article is left out`,
  date: (date) => `the date "${date}" cannot be understood (write it as 2023-12-04); the article is read without it`,
  failed: (cause) => `the article could not be read (${cause})`,
  corpus: (cause) => `this is not a corpus that Waqai can open (${cause})`,
};

const SYSTEM: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "this is a folder, not a file"],
  ["EACCES", "you may not read this file"],
  ["EPERM", "you may not read this file"],
  ["EMFILE", "too many files are open"],
  ["ERR_FS_FILE_TOO_LARGE", "the file is larger than 2 GiB; divide it"],
  ["ERR_STRING_TOO_LONG", "the file is too large to be read at once; divide it"],
]);
