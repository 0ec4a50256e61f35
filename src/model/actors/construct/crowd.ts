import { type Candidate, nameless } from "../candidate.ts";
import type { Scan } from "./scan.ts";

/** People of whom only the number is told, behind a verb or what befell them: تظاهر الآلاف, خرج عشرات الآلاف, نزوح المئات. */
export function crowd(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, from } = scan;
  const { crowds, befalling, quantifiers } = lexicon.tables;
  const isCrowd = (place: number): boolean => {
    const stem = tokens[place]?.reading.stem ?? "";
    return lexicon.isDefinite(stem) && crowds?.has(lexicon.bare(stem)) === true;
  };
  const first = tokens[at];
  const before = at > from ? tokens[at - 1] : undefined;
  if (crowds === undefined || first === undefined || before?.kind !== "word") return undefined;
  const last = isCrowd(at) ? at : isCrowd(at + 1) && quantifiers.has(first.reading.stem) ? at + 1 : -1;
  const end = tokens[last];
  if (end === undefined || first.reading.proclitics !== "") return undefined;
  if (!lexicon.isVerb(before) && befalling?.has(before.reading.stem) !== true) return undefined;
  // «الآلاف من المتظاهرين»: who they are stands behind.
  const told = lexicon.group(tokens[last + 2]) !== undefined;
  if (told && lexicon.binder(tokens[last + 1]?.text ?? "") !== undefined) return undefined;
  return nameless({
    from: at,
    to: last + 1,
    start: first.start,
    end: end.end,
    kind: "group",
    number: "pl",
    head: end.text,
    rule: "actor/crowd",
  });
}
