import { type Candidate, nameless } from "../candidate.ts";
import { type Scan, isVerb, wordAt } from "./scan.ts";

/** People of whom only the number is told: thousands rallied in the capital, tens of thousands marched. */
export function crowdAt(scan: Scan, at: number): Candidate | undefined {
  const { crowds, binders, copulas } = scan.lexicon.tables;
  if (crowds?.has(wordAt(scan, at)) !== true) return undefined;
  const more = binders.has(wordAt(scan, at + 1)) && crowds.has(wordAt(scan, at + 2));
  const to = more ? at + 3 : at + 1;
  const first = scan.tokens[at];
  const last = scan.tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  if (!isVerb(scan, to) && copulas?.has(wordAt(scan, to)) !== true) return undefined;
  return nameless({
    from: at,
    to,
    start: first.start,
    end: last.end,
    kind: "group",
    number: "pl",
    head: last.text,
    rule: "actor/crowd",
  });
}
