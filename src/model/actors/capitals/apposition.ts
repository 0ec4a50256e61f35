import type { Candidate } from "../candidate.ts";
import type { Scan } from "./scan.ts";

/** Whether a title stands beside a person's name: Mike Pompeo, the secretary of state; who is the secretary of state. */
export function appositive({ tokens, lexicon }: Scan, out: readonly Candidate[], found: Candidate): boolean {
  if (found.form !== "title" || found.kind !== "person") return false;
  const before = out.findLast((other) => other.to <= found.from);
  if (before?.name === undefined || before.number !== "sg") return false;
  let at = found.from - 1;
  if (lexicon.tables.determiners.has(tokens[at]?.text ?? "")) at--;
  if (tokens[at]?.text === ",") return at === before.to;
  return (
    at === before.to + 1 &&
    lexicon.tables.stops.has(tokens[at]?.text ?? "") &&
    lexicon.tables.stops.has(tokens[at - 1]?.text ?? "") &&
    lexicon.tables.relatives.has(tokens[at - 1]?.text ?? "")
  );
}
