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

/** A problem of a reader, in plain words. */
export function explained(file: string, { file: inner, line, kind, cause }: Problem): Message {
  return {
    file: inner === undefined ? file : `${file}/${inner}`,
    line,
    cause: CAUSES[kind](cause),
    lost: kind !== "skipped",
  };
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
  extension: () => "files of this kind cannot be read; text, pages, PDF, DOCX, JSON, tables, feeds and ZIP can",
  encoding: () => "the text is neither UTF-8 nor Windows-1256",
  json: (cause) => `this is not valid JSON (${cause})`,
  field: (name) => `the field "${name}" is missing or not what it should be`,
  duplicate: (id) => `the id "${id}" was used before; this article is left out`,
  date: (date) => `the date "${date}" cannot be understood (write it as 2023-12-04); the article is read without it`,
  failed: (cause) => `the article could not be read (${cause})`,
  corpus: (cause) => `this is not a corpus that Waqai can open (${cause})`,
  broken: (cause) => `the file is damaged or not what it seems to be (${cause})`,
  locked: () => "it is locked with a password",
  pictures: () => "its pages are pictures: there is no text in them",
  columns: (names) => `no column seems to be a text or an event with a date (columns: ${names})`,
  row: (cause) => `this row is none that is known (${cause}); it is left out`,
  size: (limit) => `it is larger than ${limit}; what is beyond is left out`,
  expansion: () => "it unpacks to far more than it says or than a text does; it is left out",
  entries: (limit) => `it holds more than ${limit}; the rest is left out`,
  nested: (limit) => `more than ${limit} things stand in each other; it is left out`,
  slow: () => "reading it took too long",
  skipped: (endings) => `files of other kinds were left out (${endings})`,
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
