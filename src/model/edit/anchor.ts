import * as v from "valibot";
import type { Corpus, Document } from "../schema.ts";
import type { Span } from "../span.ts";

/**
 * A place in a document by its exact words and what stands around them, as the text quote selector of the W3C's Web Annotations
 * has it: it is found again in a text that has changed elsewhere. `start` is where the words stood; it chooses between equals.
 */
export const AnchorSchema = v.object({
  doc: v.pipe(v.string(), v.minLength(1)),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Anchor = v.InferOutput<typeof AnchorSchema>;

/** How many characters of the surroundings an anchor keeps on each side. */
const AROUND = 32;
/** So many characters of the surroundings must still stand where the words alone would not do. */
const ENOUGH = 8;
/** Words so long are known again without their surroundings, where they stand but once. */
const LONG = 16;
/** At how many places at most the words are looked for. */
const MOST = 2000;

/** The anchor of a span of a document. */
export function anchorOf({ id, text }: Pick<Document, "id" | "text">, { start, end }: Span): Anchor {
  return {
    doc: id,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
  };
}

/** Where the anchor's words stand in a text now; undefined where they do not, or nothing says which of several places is meant. */
export function locate(text: string, anchor: Anchor): Span | undefined {
  const { exact, prefix, suffix, start } = anchor;
  const end = start + exact.length;
  if (text.startsWith(exact, start) && text.endsWith(prefix, start) && text.startsWith(suffix, end)) {
    return { start, end };
  }
  if (exact === "") return located(text, prefix, suffix);
  let best: { readonly at: number; readonly score: number } | undefined;
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0 && places < MOST; at = text.indexOf(exact, at + 1)) {
    places++;
    const score = before(text, at, prefix) + after(text, at + exact.length, suffix);
    const nearer = best !== undefined && Math.abs(at - start) < Math.abs(best.at - start);
    if (best === undefined || score > best.score || (score === best.score && nearer)) best = { at, score };
  }
  if (best === undefined) return undefined;
  const known = best.score >= Math.min(ENOUGH, prefix.length + suffix.length);
  return known || (places === 1 && exact.length >= LONG) ? spanAt(best.at, exact.length) : undefined;
}

/** The anchor's document in a corpus with its place there. */
export function placed(
  documents: (id: string) => Corpus["documents"][number] | undefined,
  anchor: Anchor,
): (Span & { readonly doc: string }) | undefined {
  const document = documents(anchor.doc);
  const span = document && locate(document.text, anchor);
  return span && { doc: anchor.doc, ...span };
}

/** A place between two words, which has no words of its own. */
function located(text: string, prefix: string, suffix: string): Span | undefined {
  const at = text.indexOf(prefix + suffix);
  return at < 0 ? undefined : spanAt(at + prefix.length, 0);
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length };
}

/** How many characters before a place are those of the prefix. */
function before(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && at > same && text[at - same - 1] === prefix[prefix.length - same - 1]) same++;
  return same;
}

/** How many characters after a place are those of the suffix. */
function after(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same] && at + same < text.length) same++;
  return same;
}
