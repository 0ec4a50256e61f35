import { type Candidate, nameless } from "../candidate.ts";
import { adjectiveAt } from "./adjective.ts";
import { determined } from "./determiner.ts";
import { type Scan, isVerb, wordAt } from "./scan.ts";

/** One person of a state whom only its adjective names: a Palestinian was killed; not an Israeli airstrike. */
export function compatriotAt(scan: Scan, at: number): Candidate | undefined {
  const found = adjectiveAt(scan, at);
  if (found === undefined || determined(scan, at) !== "other" || wordAt(scan, at - 1) === "'s") return undefined;
  const first = scan.tokens[at];
  const last = scan.tokens[found.to - 1];
  const next = scan.tokens[found.to];
  if (first === undefined || last === undefined) return undefined;
  // "An Israeli strike on X": of a word that is a noun as well, only the form that goes with one person is a verb.
  const verb =
    isVerb(scan, found.to) && (next?.text.endsWith("s") || !scan.lexicon.tables.common.has(next?.text ?? ""));
  const alone = next?.kind !== "word" || scan.lexicon.isStop(next.text) || verb;
  // An Israeli-led force, an Iranian/Syrian plan.
  if (!alone || next?.text === "-" || next?.text === "/" || next?.kind === "number") return undefined;
  return nameless({
    from: at,
    to: found.to,
    start: first.start,
    end: last.end,
    kind: "person",
    country: found.country,
    number: "sg",
    head: first.text,
    rule: "actor/compatriot",
  });
}
