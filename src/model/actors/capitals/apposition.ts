import type { Candidate } from "../candidate.ts";
import type { Scan } from "./scan.ts";

/** Whether a title stands beside a person's name: Mike Pompeo, the secretary of state; who is the secretary of state. */
export function appositive(scan: Scan, out: readonly Candidate[], found: Candidate): boolean {
  const { tokens, lexicon } = scan;
  if (found.form === "title" && found.kind === "organization") return ofBody(scan, out, found);
  if (found.form !== "title" || found.kind !== "person") return false;
  const before = out.findLast((other) => other.to <= found.from);
  if (before?.apposed === true && joined(scan, before.to, found.from)) return true;
  if (before?.name === undefined || before.number !== "sg") return false;
  let at = found.from - 1;
  // President and chief executive: the first of two titles that share what they are of.
  if (tokens[at]?.text === lexicon.tables.and && lexicon.tables.titles.has(tokens[at - 1]?.text ?? "")) at -= 2;
  if (lexicon.tables.determiners.has(tokens[at]?.text ?? "")) at--;
  if (tokens[at]?.text === ",") return at === before.to;
  return (
    at === before.to + 1 &&
    lexicon.tables.stops.has(tokens[at]?.text ?? "") &&
    lexicon.tables.stops.has(tokens[at - 1]?.text ?? "") &&
    lexicon.tables.relatives.has(tokens[at - 1]?.text ?? "")
  );
}

/** Whether a noun for a body stands between marks beside the body's name: Hale Group, the second-largest bank of the country, said. */
function ofBody({ tokens, lexicon }: Scan, out: readonly Candidate[], found: Candidate): boolean {
  const before = out.findLast((other) => other.to <= found.from);
  if (before?.kind !== "organization" || before.form !== "name") return false;
  let at = found.from - 1;
  if (lexicon.tables.determiners.has(tokens[at]?.text ?? "")) at--;
  return tokens[at]?.text === "," && at === before.to && lexicon.tables.determiners.has(tokens[at + 1]?.text ?? "");
}

/** Whether only "and" with an article stands between two titles of one person: a developer and spokeswoman for the coalition. */
function joined({ tokens, lexicon }: Scan, from: number, to: number): boolean {
  const { and, determiners } = lexicon.tables;
  if (tokens[from]?.text !== and) return false;
  return to === from + 1 || (to === from + 2 && determiners.has(tokens[from + 1]?.text ?? ""));
}
