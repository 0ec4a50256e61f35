import { phraseAt } from "./phrase.ts";
import type { Scan } from "./scan.ts";

/** What a preposition ties to a title or a group: of the ministry, for the governor, from Japan. */
export function tie(
  scan: Scan,
  at: number,
  to: number,
): { readonly to: number; readonly country: string | null } | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token?.kind !== "word" || at + 1 >= to || lexicon.binder(token.text) === undefined) return undefined;
  let start = at + 1;
  while (lexicon.tables.determiners.has(tokens[start]?.text ?? "")) start++;
  const listed = lexicon.knownAt(tokens, start);
  const phrase = phraseAt(scan, start, to);
  if (phrase !== undefined && (listed === undefined || phrase.to > listed.to)) {
    if (lexicon.binder(token.text) === "state" && phrase.title !== undefined) return undefined;
    return { to: phrase.to, country: phrase.country };
  }
  if (listed !== undefined) return { to: listed.to, country: listed.country };
  // State, peace and security: what an office is for.
  if (lexicon.binder(token.text) !== "any") return undefined;
  let end = start;
  while (
    end < to &&
    (lexicon.tables.portfolios.has(tokens[end]?.text ?? "") ||
      (end > start &&
        tokens[end]?.text === lexicon.tables.and &&
        lexicon.tables.portfolios.has(tokens[end + 1]?.text ?? "")))
  )
    end++;
  return end > start ? { to: end, country: null } : undefined;
}
