import { fold } from "../text/fold.ts";
import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";

/**
 * Tells whether a family name that stands for a well-known person need not be theirs: somebody whom no list knows has it in
 * this text, and the well-known one is never named in full.
 */
export function namesakes(gathering: Gathering): (own: Candidate) => boolean {
  const families = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const { kind, known, name } of gathering.candidates) {
    if (kind !== "person" || name === undefined) continue;
    const words = gathering.folded(name).split(" ");
    const last = words.at(-1) ?? "";
    if (words.length < 2) continue;
    if (known === undefined) families.set(last, (families.get(last) ?? new Set()).add(words.join("")));
    else named.add(known.key);
  }
  return ({ kind, known, name }) => {
    if (kind !== "person" || name === undefined || known === undefined || named.has(known.key)) return false;
    // Written together or apart, it is the same name: عبدالفتاح, عبد الفتاح.
    const own = fold(known.name).replaceAll(" ", "");
    return [...(families.get(gathering.folded(name)) ?? [])].some((other) => other !== own);
  };
}
