import type { Scan } from "./scan.ts";

export type Determiner = "definite" | "other" | "none";

/** The article or the like before a phrase, or a genitive: what makes a bare title an actor. */
export function determined({ tokens, lexicon, from }: Scan, at: number): Determiner {
  const before = at > from ? tokens[at - 1]?.text : undefined;
  if (before === undefined) return "none";
  if (lexicon.tables.articles.has(before)) return "definite";
  return lexicon.tables.determiners.has(before) || before === "'s" ? "other" : "none";
}
