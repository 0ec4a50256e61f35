import { type Candidate, candidate } from "../candidate.ts";
import { nameRun } from "./name.ts";
import type { Scan } from "./scan.ts";

/** A person by name: capitals that begin with a given name, or that no list knows as something else. */
export function person(scan: Scan, at: number): Candidate | undefined {
  const run = nameRun(scan, at, scan.to);
  if (run === undefined) return undefined;
  const { tokens, lexicon, from } = scan;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to >= run.to) return undefined;
  const base = { from: run.from, to: run.to, start: run.start, end: run.end, kind: "person", form: "name" } as const;
  const name = { start: run.start, end: run.end };
  const gender = lexicon.tables.feminine.has(tokens[at]?.text ?? "") ? "f" : undefined;
  const whole = lexicon.knownAt(tokens, at);
  if (whole?.kind === "person" && (whole.known?.surname !== true || whole.to === run.to) && whole.to >= run.to) {
    return candidate({ ...base, name, known: whole.known, country: whole.country, rule: "actor/known-person" });
  }
  if (run.to - run.from === 1) return candidate({ ...base, name, dependent: true, rule: "actor/lone" });
  const given = lexicon.isGiven(tokens[at]) || run.linked;
  const before = at > from ? (tokens[at - 1]?.text ?? "") : "";
  if (
    !given &&
    (lexicon.tables.locatives.has(before) ||
      scan.headline ||
      (tokens[run.to]?.text === "," && lexicon.knownAt(tokens, run.to + 1)?.kind === "state"))
  )
    return undefined;
  return candidate({
    ...base,
    name,
    gender,
    dependent: !given && run.to - run.from > 3,
    rule: given ? "actor/name" : "actor/run",
  });
}
