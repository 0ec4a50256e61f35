import type { Candidate } from "../candidate.ts";
import { listed } from "./listed.ts";
import { named } from "./name.ts";
import { type Scan, headed, titled } from "./scan.ts";

/** What stands inside a longer naming: the White House in "a spokesman of the White House", the states of several ministers. */
export function inside(scan: Scan, outer: Candidate): Candidate[] {
  if (outer.head === "" && outer.title === undefined) return [];
  const out: Candidate[] = [];
  const end =
    outer.title === undefined || outer.name === undefined ? outer.to : tokenAfter(scan, outer.name.start, outer);
  for (let at = outer.from + 1; at < end;) {
    const person = held({ ...scan, to: end, heads: new Map(), titles: new Map() }, at);
    const found = knownInside(scan, at, outer) ?? person ?? employer(scan, at, outer);
    if (found === undefined || found.to > end) {
      at++;
      continue;
    }
    out.push(found, ...(found.title === undefined && found.head === "" ? [] : inside(scan, found)));
    at = found.to;
  }
  return out;
}

/** A listed actor inside a longer naming; a ministry's field behind its minister is none. */
function knownInside(scan: Scan, at: number, outer: Candidate): Candidate | undefined {
  const { tokens, lexicon } = scan;
  const found = lexicon.knownAt(tokens, at, outer.kind === "outlet");
  if (found === undefined || (found.kind === "state" && listed(scan, at) === undefined)) return undefined;
  const field = lexicon.tables.portfolios.has(lexicon.bare(tokens[at]?.reading.stem ?? ""));
  return field && lexicon.title(tokens[at - 1]) !== undefined ? undefined : found;
}

/** A person named inside a longer naming. */
function held(scan: Scan, at: number): Candidate | undefined {
  const found = titled(scan, at);
  if (found !== undefined) return found.name === undefined ? undefined : found;
  // «المتحدث باسم الكرملين»: what ties the office, though a man may be called so.
  return scan.lexicon.binder(scan.tokens[at]?.text ?? "") === undefined ? named(scan, at) : undefined;
}

/** The body that an office is of; not the field of a minister, nor a part of a body that is named whole. */
function employer(scan: Scan, at: number, outer: Candidate): Candidate | undefined {
  const { tokens, lexicon } = scan;
  if (outer.kind !== "person" && outer.kind !== "group") return undefined;
  const found = headed(scan, at);
  if (found === undefined || found.dependent || found.head === "") return undefined;
  return lexicon.tables.portfolios.has(found.head) && lexicon.title(tokens[at - 1]) !== undefined ? undefined : found;
}

function tokenAfter({ tokens }: Scan, end: number, { from, to }: Candidate): number {
  for (let at = from; at < to; at++) if ((tokens[at]?.start ?? 0) >= end) return at;
  return to;
}
