import { firstNot } from "../bound.ts";
import type { Quote, Text, Token } from "../layers.ts";
import type { Lang } from "../schema.ts";
import { quotations } from "./quotes.ts";
import { sentences } from "./sentences.ts";
import type { TextTables } from "./tables.ts";
import { tokens as cut } from "./tokens.ts";
import { zones as find } from "./zones.ts";

/** Cuts an article into the first layer: tokens, quotations, zones, sentences. */
export function readText(source: string, lang: Lang, tables: TextTables): Text {
  const marked = quotations(source);
  const tokens = cut(source, tables, depths(marked));
  const zones = find(tokens, tables);
  const cutUp = sentences(tokens, zones, tables);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const sentence of cutUp) sentenceOf.fill(sentence.index, sentence.from, sentence.to);
  const quotes: Quote[] = marked.map((quote) => ({
    ...quote,
    from: firstAt(tokens, quote.inner.start),
    to: firstAt(tokens, quote.inner.end),
  }));
  return { source, lang, tokens, sentences: cutUp, quotes, zones, sentenceOf };
}

/** A function from rising offsets to how many quotations are open there. */
function depths(
  quotes: readonly { readonly inner: { readonly start: number; readonly end: number } }[],
): (offset: number) => number {
  let next = 0;
  let open: number[] = [];
  return (offset) => {
    for (let quote = quotes[next]; quote !== undefined && quote.inner.start <= offset; quote = quotes[++next])
      open.push(quote.inner.end);
    if (open.length > 0) open = open.filter((end) => end > offset);
    return open.length;
  };
}

/** Index of the first token that begins at or after the offset. */
function firstAt(tokens: readonly Token[], offset: number): number {
  return firstNot(tokens.length, (at) => (tokens[at]?.start ?? Infinity) < offset);
}
