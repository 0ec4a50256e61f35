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

/** The articles as `articlesWith` gives them, where one of them has another date than the corpus was read with; else undefined. */
export function staleArticles(corpus: Corpus, before: Log, after: Log): readonly Article[] | undefined {
  if (![...before.edits, ...after.edits].some(({ command }) => command.kind === "document")) return undefined;
  const read = articlesOf(corpus);
  const wanted = articlesWith(corpus, before, after);
  return wanted.some(({ date }, place) => date !== read[place]?.date) ? wanted : undefined;
}

/** All edits of a log as if none was undone: what a corpus may have been read with when it is not known what was undone since. */
export function everything({ edits, undone: others }: Log): Log {
  return { edits: [...edits, ...others.toReversed()], undone: [] };
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
