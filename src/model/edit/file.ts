import * as v from "valibot";
import { type Heading, HeadingSchema, isBegun } from "../corpus/heading.ts";
import { breaches } from "../corpus/invariants.ts";
import { writeCorpus } from "../corpus/write.ts";
import { type Result, err, ok } from "../result.ts";
import { type Corpus, CorpusSchema } from "../schema.ts";
import { EditSchema } from "./edit.ts";
import type { Log } from "./log.ts";

/** A project as a file holds it: what the machine read, and what a person set right in it. */
export interface ProjectFile {
  readonly name: string;
  readonly corpus: Corpus;
  readonly log: Log;
  /** What is written of a story that leads through it; undefined where nothing is. */
  readonly story?: Heading | undefined;
}

const FORMAT = "waqai-project";
const VERSION = 2;

const ProjectSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  name: v.pipe(v.string(), v.maxLength(1000)),
  corpus: CorpusSchema,
  edits: v.array(EditSchema),
  undone: v.array(EditSchema),
  story: v.optional(HeadingSchema),
});

/** A file's edits alone, as they are sent to be saved. */
const LogSchema = v.object({ edits: v.array(EditSchema), undone: v.array(EditSchema) });

/** What makes a file of one form a file of the next, by what its form says of itself. A corpus is a project in which nothing was set right. */
const MIGRATIONS: ReadonlyMap<string, (file: object) => object> = new Map([
  ["waqai-corpus 1", (corpus) => ({ format: FORMAT, version: 1, name: "", corpus, edits: [], undone: [] })],
  // The first had no story.
  [`${FORMAT} 1`, (file) => ({ ...file, version: 2 })],
]);

/** Whether a value, as parsed from JSON, says of itself that it is a project. */
export function isProjectFile(value: unknown): boolean {
  return formOf(value)?.format === FORMAT;
}

/** Checks that a value, as parsed from JSON, is a project of this or an older version. The error says where it is not. */
export function readProject(value: unknown): Result<ProjectFile> {
  const checked = v.safeParse(ProjectSchema, migrated(value));
  if (!checked.success) {
    const newer = formOf(value);
    if (newer?.format === FORMAT && typeof newer.version === "number" && newer.version > VERSION) {
      return err(`version ${newer.version}: written by a newer Waqai`);
    }
    const [issue] = checked.issues;
    return err(`${v.getDotPath(issue) ?? "project"}: ${issue.message}`);
  }
  const { name, corpus, edits, undone, story } = checked.output;
  const ids = new Set([...edits, ...undone].map(({ id }) => id));
  if (ids.size < edits.length + undone.length) return err("edits: two have the same id");
  const [breach] = breaches(corpus);
  return breach === undefined
    ? ok({ name, corpus, log: { edits, undone }, ...(story && isBegun(story) ? { story } : {}) })
    : err(`corpus: ${breach}`);
}

/** Reads a project file's text. */
export function parseProject(text: string): Result<ProjectFile> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return err(`not JSON (${error instanceof Error ? error.message : ""})`);
  }
  return readProject(value);
}

/** Checks that a value is a log of edits. */
export function readLog(value: unknown): Result<Log> {
  const checked = v.safeParse(LogSchema, value);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  return err(`${v.getDotPath(issue) ?? "edits"}: ${issue.message}`);
}

/** A project as JSON, in pieces: one record a line, as a corpus is written. */
export function* writeProject({ name, corpus, log, story }: ProjectFile): Generator<string> {
  yield `{"format":${JSON.stringify(FORMAT)},"version":${VERSION},"name":${JSON.stringify(name)},\n"corpus":`;
  yield* corpusLines(corpus);
  for (const [field, edits] of [
    ["edits", log.edits],
    ["undone", log.undone],
  ] as const) {
    yield `,\n${JSON.stringify(field)}:[`;
    for (const [index, edit] of edits.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(edit)}`;
    yield "]";
  }
  if (story && isBegun(story)) yield `,\n"story":${JSON.stringify(story)}`;
  yield "}\n";
}

function* corpusLines(corpus: Corpus): Generator<string> {
  for (const piece of writeCorpus(corpus)) yield piece.endsWith("}\n") ? piece.slice(0, -1) : piece;
}

function migrated(value: unknown): unknown {
  let file = value;
  for (;;) {
    const form = formOf(file);
    const migrate = form && MIGRATIONS.get(`${String(form.format)} ${String(form.version)}`);
    if (!migrate || typeof file !== "object" || file === null) return file;
    file = migrate(file);
  }
}

function formOf(value: unknown): { readonly format: unknown; readonly version: unknown } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return {
    format: "format" in value ? value.format : undefined,
    version: "version" in value ? value.version : undefined,
  };
}
