import type { Corpus, Document } from "../schema.ts";
import type { Article } from "../io/article.ts";
import { articlesOf } from "../corpus/articles.ts";
import type { CommandOf, Edit } from "./edit.ts";

/** All edits of a project: those that hold, oldest first, and those that were undone, the one to redo first last. */
export interface Log {
  readonly edits: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const NO_EDITS: Log = { edits: [], undone: [] };

/** The log with a new edit; what was undone before it can no longer be redone. */
export function recorded(log: Log, edit: Edit): Log {
  return { edits: [...log.edits, edit], undone: [] };
}

/** The log without its last edit, which can then be redone. */
export function undone({ edits, undone: others }: Log): Log {
  const last = edits.at(-1);
  return last ? { edits: edits.slice(0, -1), undone: [...others, last] } : { edits, undone: others };
}

/** The log with the edit that was undone last. */
export function redone({ edits, undone: others }: Log): Log {
  const last = others.at(-1);
  return last ? { edits: [...edits, last], undone: others.slice(0, -1) } : { edits, undone: others };
}

/** The log without one edit, wherever it stands. */
export function without({ edits, undone: others }: Log, id: string): Log {
  return { edits: edits.filter((edit) => edit.id !== id), undone: others };
}

/** The log with a reason given for one of its edits. */
export function explained({ edits, undone: others }: Log, id: string, why: string): Log {
  const said = (edit: Edit): Edit => {
    const { id: own, at, command } = edit;
    return own !== id ? edit : why.trim() === "" ? { id, at, command } : { id, at, command, why };
  };
  return { edits: edits.map(said), undone: others };
}

/**
 * The articles of a corpus to be read again, dated as the log says: what it sets of documents is set, and what was set and is undone is
 * as it was. @param before the log that the corpus was read with.
 */
export function articlesWith(corpus: Corpus, before: Log, after: Log): readonly Article[] {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  for (const { command } of [...before.edits].reverse()) {
    const document = command.kind === "document" ? documents.get(command.doc) : undefined;
    if (command.kind === "document" && document) documents.set(document.id, asItWas(document, command));
  }
  for (const { command } of after.edits) {
    const document = command.kind === "document" ? documents.get(command.doc) : undefined;
    if (command.kind === "document" && document) documents.set(document.id, asSet(document, command));
  }
  return articlesOf({ ...corpus, documents: [...documents.values()] });
}

/** Whether two logs date the documents differently, so that the articles must be read again. */
export function redates(before: Log, after: Log): boolean {
  return datesIn(before) !== datesIn(after);
}

function datesIn({ edits }: Log): string {
  const dates = new Map<string, string | null>();
  for (const { command } of edits) {
    if (command.kind === "document" && command.set.published !== undefined)
      dates.set(command.doc, command.set.published);
  }
  return JSON.stringify([...dates].sort());
}

function asItWas(document: Document, { was }: CommandOf<"document">): Document {
  const { published, publishedFrom, title, outlet } = was;
  return {
    ...document,
    ...(published === undefined ? {} : { published, publishedFrom }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

function asSet(document: Document, { set }: CommandOf<"document">): Document {
  const { published, title, outlet } = set;
  return {
    ...document,
    ...(published === undefined ? {} : { published, publishedFrom: "given" as const }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}
