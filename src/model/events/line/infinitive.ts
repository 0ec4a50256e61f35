import type { Context } from "../context.ts";
import type { Syntax } from "../tables.ts";

/** The word that marks an infinitive is also a preposition: only before the base of a verb is it the mark. */
export function opensInfinitive(ctx: Context, syntax: Syntax, at: number): boolean {
  const { text, lexicon, actors } = ctx.scene;
  if (text.tokens[at]?.text !== syntax.infinitive) return false;
  let next = at + 1;
  while (syntax.adverbs.has(text.tokens[next]?.text ?? "") || syntax.adverb(text.tokens[next]?.text ?? "")) next++;
  const token = text.tokens[next];
  if (token?.kind !== "word" || token.capital || (actors.at[next] ?? -1) >= 0) return false;
  const { tables } = lexicon;
  if (syntax.auxiliaries.has(token.text)) return true;
  // Sentenced to nine years.
  if (syntax.counts.has(token.text)) return false;
  if (tables.determiners.has(token.text) || tables.possessives.has(token.text)) return false;
  const found = lexicon.forms.longest(text.tokens, next);
  if (found !== undefined && found.value.length > 0) {
    // "to talks", "to protests": only a base is an infinitive; of a word that is both, the one with an object behind it.
    return found.value.some(({ use }) => use === "base");
  }
  const light = lexicon.light.longest(text.tokens, next);
  if (light !== undefined) return light.value.use === "base";
  return syntax.verbs.get(token.text) === "base" || !syntax.nominal(token.text);
}
