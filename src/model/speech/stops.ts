import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt } from "./scene.ts";

/** Where the clause of a cue begins: before its conjunction, its auxiliaries and a subject that stands before it. */
export function clauseStart(scene: Scene, found: CueFound, subjectFrom: number | undefined): number {
  const { tokens } = scene.text;
  const { tables } = scene.lexicon;
  let at = Math.min(found.from, subjectFrom ?? found.from);
  for (;;) {
    const before = tokens[at - 1];
    if (before === undefined || at - 1 < found.sentence.from || mentionAt(scene, at - 1) !== undefined) break;
    const bare = scene.lexicon.bare(before);
    if (before.kind === "word" && (tables.auxiliaries.has(bare) || tables.joiners.has(bare))) at--;
    else break;
  }
  while (at - 1 > found.sentence.from && isComma(tokens[at - 1]?.text ?? "")) at--;
  return at;
}
