import { type Candidate, candidate } from "../candidate.ts";
import type { Scan } from "./scan.ts";

/** Capitals only: an organisation whose letters stand for its name. */
export function acronym({ tokens, lexicon, from, headline }: Scan, at: number): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || headline || at === from || lexicon.tables.capitals.has(token.text)) return undefined;
  const { strict, start, end } = token;
  if (strict.length < 3 || strict.length > 6 || strict !== strict.toUpperCase() || strict === strict.toLowerCase())
    return undefined;
  const rest = { from: at, to: at + 1, start, end, kind: "organization", form: "name" } as const;
  return candidate({ ...rest, rule: "actor/acronym" });
}
