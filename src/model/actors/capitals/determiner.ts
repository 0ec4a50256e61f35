import type { Scan } from "./scan.ts";

/** How many words that no list has may stand between the article and the phrase. */
const GAPS = 3;

/** Whether the phrase only says what somebody is: X is a key producer of steel. */
export function predicative({ tokens, lexicon, from }: Scan, at: number): boolean {
  const { articles, determiners, copulas } = lexicon.tables;
  let before = at - 1;
  while (before > Math.max(from, at - 1 - GAPS) && isPlain(tokens[before]?.text ?? "", lexicon)) before--;
  const article = before > from ? (tokens[before]?.text ?? "") : "";
  if (!determiners.has(article) || articles.has(article)) return false;
  return copulas?.has(tokens[before - 1]?.text ?? "") === true;
}

/** A word that may stand before a noun. */
function isPlain(word: string, { tables }: Scan["lexicon"]): boolean {
  return /^[\p{L}-]+$/u.test(word) && !tables.stops.has(word) && !tables.determiners.has(word);
}

export type Determiner = "definite" | "other" | "none";

/** The article or the like before a phrase, or a genitive: what makes a bare title an actor. */
export function determined({ tokens, lexicon, from }: Scan, at: number): Determiner {
  const before = at > from ? tokens[at - 1]?.text : undefined;
  if (before === undefined) return "none";
  if (lexicon.tables.articles.has(before)) return "definite";
  return lexicon.tables.determiners.has(before) || before === "'s" ? "other" : "none";
}
