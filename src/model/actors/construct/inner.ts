import type { Candidate } from "../candidate.ts";
import type { Inner } from "../complement.ts";
import { nameRun } from "../names.ts";
import { named } from "./name.ts";
import { type Scan, headed, titled } from "./scan.ts";

/** What a complement may ask of this scan. */
export function inner(scan: Scan): Inner {
  return { headed: (at) => headed(scan, at), person: (at) => person(scan, at) };
}

function person(scan: Scan, at: number): Candidate | undefined {
  const held = titled(scan, at);
  if (held?.name !== undefined) return held;
  const run = nameRun(scan.tokens, scan.lexicon, at, scan.to, false, scan.tags);
  return run === undefined ? undefined : named(scan, at);
}
