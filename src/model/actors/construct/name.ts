import { isComma } from "../../text/comma.ts";
import { type Candidate, candidate } from "../candidate.ts";
import { type NameRun, nameRun } from "../names.ts";
import type { Token } from "../../layers.ts";
import { type Scan } from "./scan.ts";

/** How far from its opening a bracket may close that only holds a short form. */
const ASIDE = 3;

/** A person by name alone. */
export function named(scan: Scan, at: number): Candidate | undefined {
  const run = nameRun(scan.tokens, scan.lexicon, at, scan.to, false, scan.tags);
  if (run === undefined) return elliptic(scan, at);
  const { start, end, from, to, known, gender } = run;
  return candidate({
    from,
    to,
    start,
    end,
    kind: "person",
    form: "name",
    name: { start, end },
    known,
    country: known?.country ?? null,
    gender,
    rule: "actor/name",
  });
}

/** The name after a title: at once, or behind a comma where it is surely one. */
export function nameAfter(
  { tokens, lexicon, to, tags }: Scan,
  at: number,
  licensed: boolean,
  alone: boolean,
): NameRun | undefined {
  const sure = licensed && !alone;
  const from = aside(tokens, at);
  const direct =
    nameRun(tokens, lexicon, from, to, sure, tags) ??
    (sure ? undefined : nameRun(tokens, lexicon, from, to, false, tags));
  if (direct !== undefined) return tokens[from]?.start === direct.start ? direct : undefined;
  if (tokens[at]?.kind !== "punct" || !isComma(tokens[at]?.text ?? "")) return undefined;
  const behind = nameRun(tokens, lexicon, at + 1, to, false, tags);
  return behind?.start === tokens[at + 1]?.start ? behind : undefined;
}

/** A second holder whose title is left out: وزير الخارجية الأميركي جون كيري والروسي سيرجي لافروف. */
function elliptic({ tokens, lexicon, to, tags }: Scan, at: number): Candidate | undefined {
  const token = tokens[at];
  const heir = token && lexicon.openers.heir(token.word);
  const name = heir && nameRun(tokens, lexicon, at + 1, to, false, tags);
  if (token === undefined || heir === undefined || name === undefined) return undefined;
  if (name.start !== tokens[at + 1]?.start) return undefined;
  return candidate({
    from: at,
    to: name.to,
    start: token.start + heir.start,
    end: name.end,
    kind: "person",
    form: "title+name",
    name: { start: name.start, end: name.end },
    known: name.known,
    country: heir.country,
    gender: name.gender,
    rule: "actor/elliptic",
  });
}

/** The token behind a short form in brackets: وزارة الدفاع (البنتاغون) فلان. */
function aside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let close = at + 2; close <= at + ASIDE; close++) if (tokens[close]?.text === ")") return close + 1;
  return at;
}
