import type { Context } from "./context.ts";

/** A noun without the article, which is no name, particle or time. */
export function indefinite(ctx: Context, at: number): boolean {
  const { text, lexicon, actors, timexAt, finite } = ctx.scene;
  const { article, breaks, auxiliaries, conjunctions, continuers, adverbEndings } = lexicon.tables;
  const token = text.tokens[at];
  if (at < ctx.sentence.from || token?.kind !== "word" || finite[at] === 1) return false;
  // An adverb ends as an indefinite accusative does: لاحقا.
  if (adverbEndings?.some((end) => token.text.endsWith(end)) === true) return false;
  if ((actors.at[at] ?? -1) >= 0 || (timexAt[at] ?? -1) >= 0 || token.reading.stem.startsWith(article)) return false;
  if (lexicon.prepositionAt(text.tokens, at) !== undefined || lexicon.operators.longest(text.tokens, at)) return false;
  return ![breaks, auxiliaries, conjunctions, continuers].some(
    (words) => words.has(token.text) || words.has(token.reading.stem),
  );
}
