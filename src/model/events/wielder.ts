import type { Span } from "../span.ts";
import { adjectival, isTransparent } from "./arguments.ts";
import type { Context } from "./context.ts";

/** How many words may stand between what one acts with and the adjective that says whose it is. */
const REACH = 4;

/** The state whose planes, ships or guns stand at the token as the subject of a verb: قصفت طائرات حربية روسية. */
export function wielderAt(ctx: Context, at: number): { readonly country: string; readonly span: Span } | undefined {
  const { text, lexicon, actors } = ctx.scene;
  const { transparent, order } = lexicon.tables;
  if (order !== "verb-first" || (actors.at[at] ?? -1) >= 0) return undefined;
  if (!isTransparent(ctx.scene, text.tokens[at]?.reading.stem ?? "")) return undefined;
  for (let i = at + 1; i < Math.min(ctx.sentence.to, at + REACH); i++) {
    const token = text.tokens[i];
    if (token?.kind !== "word" || (actors.at[i] ?? -1) >= 0) return undefined;
    const country = lexicon.nisba(token);
    if (country !== undefined) return { country, span: token };
    if (!adjectival(ctx.scene, token.text) && !transparent.has(token.reading.stem)) return undefined;
  }
  return undefined;
}
