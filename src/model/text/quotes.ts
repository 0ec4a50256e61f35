import type { Span } from "../span.ts";

/** A quotation, its marks included; `inner` leaves them out. */
export interface QuoteSpan extends Span {
  readonly inner: Span;
  readonly depth: number;
}

/** A quotation mark where it stands: what it may open, and whether it may close. */
interface Mark extends Span {
  readonly text: string;
}

/** Opening marks and the marks that close each; a straight mark closes itself, and “ … “ and „ … “ occur. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "«": ["»"],
    "“": ["”", '"', "“"],
    "„": ["”", '"', "“"],
    '"': ['"'],
    // As tokenised texts write them.
    "``": ["''"],
    "''": ["''"],
  }).map(([open, close]) => [open, new Set(close)] as const),
);
const DOUBLE = codes("«»“”„\"‟`'");
const SINGLE = codes("‘’'");
/** Marks that stand for one only where two of them do. */
const DOUBLED = codes("`'");
/** Marks that look the same whether they open or close. */
const STRAIGHT: ReadonlySet<string> = new Set(['"', "''"]);

/** How many quotations may stand one inside another. */
const DEEPEST = 4;
/** Over how many paragraphs a quotation is followed that its own does not close. */
const PARAGRAPHS = 5;
/** How long a quotation between apostrophes may be that no comma or stop ends. */
const SHORT = 60;

/**
 * The quotations of a text, in order. A quotation that its paragraph does not close ends with the paragraph when the next one begins
 * with a mark again (a speech over several paragraphs), or at the mark that closes it some lines on; else the stray mark opens nothing.
 */
export function quotations(source: string): readonly QuoteSpan[] {
  const lines = paragraphs(source);
  const marks = lines.map(({ start, end }) => marksOf(source, start, end, DOUBLE));
  const out: QuoteSpan[] = [];
  if (marks.every((own) => own.length === 0)) {
    for (const { start, end } of lines) single(source, start, end, out);
    return out;
  }
  /** Where a quotation of an earlier paragraph ends: marks up to there are its own. */
  let until = 0;
  lines.forEach((line, at) => {
    const own = (marks[at] ?? []).filter(({ start }) => start >= until);
    const stray = paired(own, out);
    if (stray === undefined || stray.end >= line.end) return;
    const next = marks[at + 1]?.[0];
    const again = next !== undefined && source.slice(lines[at + 1]?.start, next.start).trim() === "";
    const close =
      again && opens(source, next) ? undefined : closing(source, stray, marks.slice(at + 1, at + PARAGRAPHS));
    if (close === undefined && !again) return;
    const inner = { start: stray.end, end: close?.start ?? line.end };
    out.push({ start: stray.start, end: close?.end ?? line.end, inner, depth: 1 });
    until = close?.end ?? 0;
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The lines of a text that hold something. */
function paragraphs(source: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start <= source.length;) {
    const newline = source.indexOf("\n", start);
    const end = newline < 0 ? source.length : newline;
    if (source.slice(start, end).trim() !== "") out.push({ start, end });
    start = end + 1;
  }
  return out;
}

function marksOf(source: string, from: number, to: number, wanted: ReadonlySet<number>): Mark[] {
  const out: Mark[] = [];
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    // Most letters are none of the marks, by their number alone.
    if ((code > 0x60 && code < 0xab) || (code > 0xbb && code < 0x2018) || code > 0x201f || !wanted.has(code)) continue;
    const twice = wanted === DOUBLE && DOUBLED.has(code);
    if (twice && (at + 1 >= to || source.charCodeAt(at + 1) !== code)) continue;
    const end = at + (twice ? 2 : 1);
    out.push({ text: source.slice(at, end), start: at, end });
    at = end - 1;
  }
  return out;
}

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** Adds the quotations that the marks of a paragraph make, and gives back the first that stays open. */
function paired(marks: readonly Mark[], out: QuoteSpan[]): Mark | undefined {
  const open: Mark[] = [];
  for (const mark of marks) {
    const top = open.at(-1);
    if (top !== undefined && PAIRS.get(top.text)?.has(mark.text) === true) {
      open.pop();
      const inner = { start: top.end, end: mark.start };
      out.push({ start: top.start, end: mark.end, inner, depth: open.length + 1 });
    } else if (PAIRS.has(mark.text) && open.length < DEEPEST) open.push(mark);
  }
  return open[0];
}

/** The mark in one of the next paragraphs that closes the open one, if no other opens before it. */
function closing(source: string, open: Mark, next: readonly (readonly Mark[])[]): Mark | undefined {
  for (const marks of next) {
    const first = marks[0];
    if (first === undefined) continue;
    const fits = PAIRS.get(open.text)?.has(first.text) === true;
    return fits && (!STRAIGHT.has(first.text) || marks.length % 2 === 1) && !opens(source, first) ? first : undefined;
  }
  return undefined;
}

/** The mark opens a quotation by its shape, or because a word follows it and none stands before. */
function opens(source: string, { text, start, end }: Mark): boolean {
  if (!STRAIGHT.has(text)) return text !== "»" && text !== "”";
  return isBlank(source.charAt(start - 1)) && !isBlank(source.charAt(end));
}

/** Quotations between apostrophes, in a text that has no other marks: ‘We are ready,’ he said. */
function single(source: string, from: number, to: number, out: QuoteSpan[]): void {
  let open: Mark | undefined;
  for (const mark of marksOf(source, from, to, SINGLE)) {
    const before = source.charAt(mark.start - 1);
    const after = source.charAt(mark.end);
    if (open === undefined) {
      const begins = isBlank(before) || before === "(" || before === ":";
      if (mark.text !== "’" && begins && /[\p{L}\p{N}]/u.test(after)) open = mark;
      continue;
    }
    if (mark.text === "‘" || /[\p{L}\p{N}]/u.test(after)) continue;
    const ended = /[,.!?]/.test(before);
    // The apostrophe of a plural owner closes nothing: the two officials' claim.
    if (!ended && (before === "s" || mark.start - open.start > SHORT)) continue;
    out.push({ start: open.start, end: mark.end, inner: { start: open.end, end: mark.start }, depth: 1 });
    open = undefined;
  }
}

function isBlank(char: string): boolean {
  return char.trim() === "";
}
