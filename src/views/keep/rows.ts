import type { Edit, Log } from "../../model/index.ts";

/** An edit as it is stored: at its place among those that hold and, behind them, those that can be redone. */
export interface Row {
  readonly workspace: string;
  readonly place: number;
  readonly edit: Edit;
  readonly undone: boolean;
}

/** The rows of a log: those that hold, oldest first, then those that were undone, the one to redo first first. */
export function rowsOf(workspace: string, { edits, undone }: Log): readonly Row[] {
  return [
    ...edits.map((edit, place) => ({ workspace, place, edit, undone: false })),
    ...undone.toReversed().map((edit, n) => ({ workspace, place: edits.length + n, edit, undone: true })),
  ];
}

/** The log of rows in the order of their places. */
export function logOf(rows: readonly Row[]): Log {
  return {
    edits: rows.filter(({ undone }) => !undone).map(({ edit }) => edit),
    undone: rows
      .filter(({ undone }) => undone)
      .map(({ edit }) => edit)
      .toReversed(),
  };
}

/** What must be written so that the rows of one log become those of another: a correction, one row; undoing it, the same. */
export function rowsToWrite(
  workspace: string,
  before: Log,
  after: Log,
): { readonly put: readonly Row[]; readonly drop: readonly number[] } {
  const old = rowsOf(workspace, before);
  const rows = rowsOf(workspace, after);
  return {
    put: rows.filter(({ edit, undone }, place) => old[place]?.edit !== edit || old[place].undone !== undone),
    drop: old.slice(rows.length).map(({ place }) => place),
  };
}
