import { type Candidate, candidate } from "../candidate.ts";
import { type Scan, opens } from "./scan.ts";

/** Capitals only: an organisation whose letters stand for its name. */
export function acronym(scan: Scan, at: number): Candidate | undefined {
  const { tokens, lexicon, evidence, headline } = scan;
  const token = tokens[at];
  if (token?.kind !== "word" || headline) return undefined;
  const { strict, text, start, end } = token;
  const letters = strict.replaceAll(".", "");
  if (
    letters.length < 3 ||
    letters.length > 6 ||
    letters !== letters.toUpperCase() ||
    letters === letters.toLowerCase()
  )
    return undefined;
  if (letters.includes("-")) return undefined;
  const { capitals, common, things } = lexicon.tables;
  if (
    capitals.has(text) ||
    lexicon.tables.given.has(text) ||
    common.has(text) ||
    things.has(text) ||
    lexicon.isStop(text)
  )
    return undefined;
  if (opens(scan, at) && !evidence.capital.has(text)) return undefined;
  // In a line of capitals they say nothing.
  const beside = tokens[at + 1]?.strict ?? "";
  if (tokens[at + 1]?.kind === "word" && beside.length > 4 && beside === beside.toUpperCase()) return undefined;
  return candidate({ from: at, to: at + 1, start, end, kind: "organization", form: "name", rule: "actor/acronym" });
}
