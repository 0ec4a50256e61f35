import type { Line } from "./lines.ts";

/** On so many pages what stands at the same edge is no part of the text: a header or a page number. */
const REPEATED = 3;
/** A gap to the next line beyond this many times the usual one begins a paragraph. */
const APART = 1.35;
/** A gap of so many heights of a letter has room for another line. */
const ROOMY = 1.9;
const END = /[.!?؟…:»"”]$/u;
/** What a word and its blank take beyond the share of its letters. */
const ROOM = 1.1;

/** The paragraphs of pages, without what stands on every page: lines are joined that a page only broke for want of room. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly string[] {
  const margins = repeated(pages);
  const out: string[] = [];
  let open: string | undefined;
  let before: Line | undefined;
  for (const page of pages) {
    const lines = page.filter((line, place) => !(isEdge(place, page.length) && isMargin(line, margins, pages.length)));
    const [usual, width] = [usualGap(lines), Math.max(0, ...lines.map(({ left, right }) => right - left))];
    for (const [place, line] of lines.entries()) {
      const next = before === undefined || open === undefined || begins(line, before, place === 0, usual, width);
      if (next) {
        if (open !== undefined) out.push(open);
        open = line.text;
      } else open = joined(open ?? "", line.text);
      before = line;
    }
  }
  if (open !== undefined) out.push(open);
  return out;
}

function begins(line: Line, before: Line, atTop: boolean, usual: number, width: number): boolean {
  if (line.rtl !== before.rtl || Math.abs(line.height - before.height) > before.height * 0.15) return true;
  // Where the next word had had room, the line was ended on purpose.
  const short = width - (before.right - before.left) > firstWord(line) * ROOM;
  if (atTop) return short || END.test(before.text);
  const gap = before.y - line.y;
  // Where every line is a paragraph there is no usual gap: a full stop with room for a line behind it.
  const roomy = gap > before.height * ROOMY && END.test(before.text);
  return gap < 0 || gap > usual * APART || short || roomy;
}

/** How wide the first word of a line is with the blank before it. */
function firstWord({ text, left, right }: Line): number {
  const blank = text.indexOf(" ");
  const letters = blank < 0 ? text.length : blank;
  return ((right - left) * (letters + 1)) / Math.max(text.length, 1);
}

/** The gap between lines that half of them do not exceed. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, place) => (lines[place]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? Infinity;
}

/** A word that was parted at the end of a line is one again. */
function joined(text: string, line: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`;
}

function isEdge(place: number, count: number): boolean {
  return place < 2 || place >= count - 2;
}

/** Lines at the edges of pages by how many pages have them, whatever number stands in them. */
function repeated(pages: readonly (readonly Line[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(page.filter((_, place) => isEdge(place, page.length)).map(({ text }) => shape(text)));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return counts;
}

function isMargin({ text }: Line, margins: ReadonlyMap<string, number>, pages: number): boolean {
  const seen = margins.get(shape(text)) ?? 0;
  return (pages > 1 && shape(text).replace(/[\s/\-–—|]/gu, "") === "#") || (seen >= REPEATED && seen * 2 > pages);
}

function shape(text: string): string {
  return text.replace(/\p{Nd}+/gu, "#").trim();
}
