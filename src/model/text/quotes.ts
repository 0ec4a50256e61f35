import type { Span } from "../span.ts";

/** Opening marks and the mark that closes each; a straight mark closes itself. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "”"],
  ['"', '"'],
]);
const MARKS: ReadonlySet<string> = new Set([...PAIRS.keys(), ...PAIRS.values(), "‟"]);

/** A quotation, its marks included; `inner` leaves them out. */
export interface QuoteSpan extends Span {
  readonly inner: Span;
  readonly depth: number;
}

/**
 * The quotations of a text, in order. A quotation that its paragraph does not close ends with the paragraph
 * when the next one begins with a mark again (a speech over several paragraphs); else the stray mark opens nothing.
 */
export function quotations(source: string): readonly QuoteSpan[] {
  const out: QuoteSpan[] = [];
  let from = 0;
  while (from <= source.length) {
    const newline = source.indexOf("\n", from);
    const end = newline < 0 ? source.length : newline;
    paragraph(source, from, end, out);
    from = end + 1;
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

function paragraph(source: string, from: number, end: number, out: QuoteSpan[]): void {
  const open: { at: number; close: string }[] = [];
  for (let i = from; i < end; i++) {
    const char = source.charAt(i);
    if (!MARKS.has(char)) continue;
    const top = open.at(-1);
    if (top !== undefined && closes(char, top.close)) {
      open.pop();
      out.push({ start: top.at, end: i + 1, inner: { start: top.at + 1, end: i }, depth: open.length + 1 });
    } else {
      const close = PAIRS.get(char);
      if (close !== undefined && open.length < 4) open.push({ at: i, close });
    }
  }
  const left = open[0];
  if (left !== undefined && continues(source, end) && left.at < end - 1)
    out.push({ start: left.at, end, inner: { start: left.at + 1, end }, depth: 1 });
}

/** “ … " and « … “ occur: any closing shape of the same family closes. */
function closes(char: string, expected: string): boolean {
  return char === expected || (expected === "”" && (char === '"' || char === "“"));
}

function continues(source: string, newline: number): boolean {
  let i = newline;
  while (i < source.length && source.charCodeAt(i) <= 32) i++;
  return MARKS.has(source.charAt(i));
}
