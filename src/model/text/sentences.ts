import { elementAt } from "../at.ts";
import type { Sentence, Token } from "../layers.ts";
import type { Span } from "../span.ts";
import type { ZoneKind } from "../schema.ts";
import { printOf, sameWords } from "./print.ts";
import type { TextTables } from "./tables.ts";

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "؟", "…"]);
/** Tokens of a sentence at most. No prose has longer ones; text that nothing ends is cut, so that the work of every later stage has a bound. */
const MOST = 500;
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ")", "]"]);

/**
 * Cuts tokens into sentences: at line breaks and after end marks, but not after an abbreviation, and not inside a quotation;
 * and where one grows past all measure.
 * A sentence whose words stood before says so in `repeats`: pages print captions and leads twice.
 * @param zones the zones of the text, in order; tokens of a dateline belong to no sentence.
 */
export function sentences(
  tokens: readonly Token[],
  zones: readonly (Span & { readonly kind: ZoneKind })[],
  tables: TextTables,
): Sentence[] {
  const out: Sentence[] = [];
  const before = new Map<number, number>();
  let from = 0;
  let paragraph = 0;
  let zone = 0;
  const close = (to: number): void => {
    let first = from;
    while (first < to && zoneAt(first) === "dateline") first++;
    from = to;
    const a = tokens[first];
    const b = tokens[to - 1];
    if (first >= to || a === undefined || b === undefined) return;
    const { words, print } = printOf(tokens, first, to);
    if (words === 0) return;
    const last = out.at(-1);
    // Short sentences recur by chance, but not right after one that is repeated.
    const follows = last !== undefined && last.repeats !== undefined && last.paragraph === paragraph;
    const told = words > 4 || follows ? elementAt(out, before.get(print)) : undefined;
    const earlier = told !== undefined && sameWords(tokens, told, { from: first, to }) ? told.index : undefined;
    if (earlier === undefined) before.set(print, out.length);
    out.push({
      index: out.length,
      start: a.start,
      end: b.end,
      from: first,
      to,
      paragraph,
      zone: zoneAt(first),
      ...(earlier === undefined ? {} : { repeats: earlier }),
    });
  };
  const zoneAt = (index: number): ZoneKind => {
    const at = tokens[index]?.start ?? 0;
    while (zone > 0 && (zones[zone]?.start ?? 0) > at) zone--;
    while (zone + 1 < zones.length && (zones[zone]?.end ?? 0) <= at) zone++;
    const here = zones[zone];
    return here !== undefined && here.start <= at && at < here.end ? here.kind : "body";
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === "break") {
      close(i);
      from = i + 1;
      paragraph++;
    } else if (token.kind === "punct" && ENDS.has(token.text)) {
      const end = sentenceEnd(tokens, i, tables);
      if (end > 0) {
        close(end);
        i = end - 1;
      }
    } else if (i - from >= MOST) close(i);
  }
  close(tokens.length);
  return out;
}

/** The token index after the sentence that an end mark at `at` closes, or 0 where it closes none. */
function sentenceEnd(tokens: readonly Token[], at: number, tables: TextTables): number {
  const mark = tokens[at];
  const previous = tokens[at - 1];
  if (mark === undefined || previous === undefined) return 0;
  let after = at + 1;
  while (after < tokens.length && ENDS.has(tokens[after]?.text ?? "")) after++;
  let closed = false;
  while (
    after < tokens.length &&
    CLOSERS.has(tokens[after]?.text ?? "") &&
    tokens[after]?.start === tokens[after - 1]?.end
  ) {
    if (tokens[after]?.text === '"') {
      // A straight mark after the stop closes the quotation only where one was open.
      if (mark.depth === 0) break;
      closed = true;
    }
    after++;
  }
  const next = tokens[after];
  if (next === undefined || next.kind === "break") return after;
  if (mark.depth > 0 && !closed) return 0;
  if (closed && !next.capital) return 0;
  if (next.start === tokens[after - 1]?.end) return 0;
  if (
    mark.text === "." &&
    previous.kind === "word" &&
    previous.end === mark.start &&
    tables.abbreviations.has(previous.text)
  )
    return 0;
  if (mark.text === "." && isLatinWord(next) && !next.capital) return 0;
  return after;
}

function isLatinWord(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return token.kind === "word" && code < 0x250;
}
