import { assertUnreachable } from "../result.ts";
import type { Corpus } from "../schema.ts";
import { merge, move, setActor, split } from "./actors.ts";
import { type Change, Draft } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { cast, confirm, dropWrong, setEvent, setStatement } from "./events.ts";
import { addMention, makeActor, makeEvent, makeStatement } from "./made.ts";
import { DoesNotFit, type Misfit, needed } from "./misfit.ts";

/** What came of an edit: what it changed, from which it can be undone, or why it does not fit. */
export type Applied =
  | { readonly edit: Edit; readonly changes: readonly Change[]; readonly misfit?: never }
  | { readonly edit: Edit; readonly misfit: Misfit; readonly changes?: never };

export interface Replay {
  readonly corpus: Corpus;
  /** One for each edit, in order. */
  readonly applied: readonly Applied[];
}

/**
 * Carries edits out on a corpus, one after another; on the one that they were made on as on one that was read anew, with a newer
 * version or another date. One that no longer fits changes nothing and is told; the others go on.
 */
export function applyEdits(corpus: Corpus, edits: readonly Edit[]): Replay {
  if (edits.length === 0) return { corpus, applied: [] };
  const draft = new Draft(corpus);
  const applied = edits.map((edit) => applyEdit(draft, edit));
  return { corpus: draft.corpus(), applied };
}

/** Carries one edit out on a draft. */
export function applyEdit(draft: Draft, edit: Edit): Applied {
  try {
    carryOut(draft, edit);
    return { edit, changes: draft.taken() };
  } catch (error) {
    draft.revert(draft.taken());
    if (error instanceof DoesNotFit) return { edit, misfit: error.why };
    throw error;
  }
}

function carryOut(draft: Draft, { id, command }: Edit): void {
  switch (command.kind) {
    case "event":
      return setEvent(draft, command);
    case "cast":
      return cast(draft, command);
    case "statement":
      return setStatement(draft, command);
    case "actor":
      return setActor(draft, command);
    case "merge":
      return merge(draft, command);
    case "split":
      return split(draft, command, `a-${id}`);
    case "move":
      return move(draft, command);
    case "wrong":
      return dropWrong(draft, command);
    case "confirm":
      return confirm(draft, command);
    case "make-event":
      return makeEvent(draft, command, `e-${id}`);
    case "make-statement":
      return makeStatement(draft, command, `e-${id}`);
    case "make-actor":
      return makeActor(draft, command, `a-${id}`);
    case "mention":
      return addMention(draft, command);
    case "document": {
      const document = needed(draft.document(command.doc), "document");
      const { published, ...rest } = command.set;
      const dated = published === undefined ? {} : { published, publishedFrom: "given" as const };
      draft.putDocument({ ...document, ...given(rest), ...dated });
      return;
    }
    default:
      assertUnreachable(command);
  }
}

/** Without what is not given. */
function given(fields: { readonly title?: string | null | undefined; readonly outlet?: string | null | undefined }): {
  title?: string | null;
  outlet?: string | null;
} {
  return {
    ...(fields.title === undefined ? {} : { title: fields.title }),
    ...(fields.outlet === undefined ? {} : { outlet: fields.outlet }),
  };
}
