import type { Token } from "../layers.ts";
import type { Span } from "../span.ts";
import type { ZoneKind } from "../schema.ts";
import type { TextTables } from "./tables.ts";

export type Zone = Span & { readonly kind: ZoneKind };

/** A line of the source as a token range. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** How many tokens an agency's dateline may have before its dash. */
const DATELINE_TOKENS = 26;
/** How many tokens a town with a date may have: رام الله 2-9-2010. */
const TOWN_AND_DATE = 9;
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "―", ":"]);

/** The zones of an article, in order, without gaps but for line breaks: found by what a line holds and where it stands. */
export function zones(tokens: readonly Token[], tables: TextTables): Zone[] {
  const all = lines(tokens);
  const out: Zone[] = [];
  let body = false;
  all.forEach((line, n) => {
    const kind = lineKind(tokens, line, all, n, body, tables);
    if (kind !== "body") {
      out.push({ kind, start: line.start, end: line.end });
      return;
    }
    const split = body && n > 6 ? undefined : datelineEnd(tokens, line, tables);
    body = true;
    if (split === undefined) out.push({ kind, start: line.start, end: line.end });
    else {
      out.push({ kind: "dateline", start: line.start, end: split });
      if (split < line.end) out.push({ kind, start: split, end: line.end });
    }
  });
  return out;
}

function lines(tokens: readonly Token[]): Line[] {
  const out: Line[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.kind !== "break") continue;
    const first = tokens[from];
    const last = tokens[i - 1];
    if (i > from && first !== undefined && last !== undefined)
      out.push({ from, to: i, start: first.start, end: last.end });
    from = i + 1;
  }
  return out;
}

function lineKind(
  tokens: readonly Token[],
  line: Line,
  all: readonly Line[],
  n: number,
  body: boolean,
  tables: TextTables,
): ZoneKind {
  const size = line.to - line.from;
  const first = tokens[line.from];
  const last = tokens[line.to - 1];
  if (first === undefined || last === undefined) return "body";
  if (
    all.length > 1 &&
    size <= 10 &&
    dateOnly(tokens, line, tables) &&
    (lineDate(tokens.slice(line.from, line.to), tables) !== undefined || otherDate(tokens, line, tables))
  )
    return "dateline";
  if (size > 4 && (alike(tokens, line, all[n - 1]) || alike(tokens, line, all[n + 1]))) return "caption";
  const opener =
    tables.openers.get(first.text) ?? tables.openers.get(`${first.text} ${tokens[line.from + 1]?.text ?? ""}`);
  // A byline is short; a sentence may begin like one: كتب الرئيس, by Monday.
  if (opener !== undefined && (opener === "caption" || size <= (opener === "byline" ? 8 : 30))) return opener;
  if (size <= 10 && tokens.slice(line.from, line.to).some((t) => t.text === "|")) return "byline";
  const ended = last.kind === "punct" && last.text !== '"' && last.text !== ")";
  if (!body && n < 4 && all.length > n + 1 && size <= 40 && !ended) {
    const headline = all.slice(0, n).every((l) => l.to - l.from <= 10);
    if (headline) return "headline";
  }
  return "body";
}

/** Whether two lines say the same. */
function alike(tokens: readonly Token[], a: Line, b: Line | undefined): boolean {
  if (b === undefined || a.to - a.from !== b.to - b.from) return false;
  for (let i = 0; i < a.to - a.from; i++) if (tokens[a.from + i]?.text !== tokens[b.from + i]?.text) return false;
  return true;
}

/** Where an agency's dateline at the head of a line ends, its dash included: `القاهرة 15-7 (ا ف ب) -`, `(CNN)--`, `RABAT (Reuters) -`. */
function datelineEnd(tokens: readonly Token[], line: Line, tables: TextTables): number | undefined {
  let agency = false;
  const limit = Math.min(line.to, line.from + DATELINE_TOKENS);
  for (let i = line.from; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.kind === "punct" && DASHES.has(token.text) && agency) {
      let end = i;
      while (end + 1 < line.to && DASHES.has(tokens[end + 1]?.text ?? "")) end++;
      return tokens[end]?.end;
    }
    if (token.text === "(") {
      const close = closing(tokens, i, line.to);
      if (close > 0 && close - i <= 8) {
        const inside = tokens
          .slice(i + 1, close)
          .map((t) => t.text)
          .join("");
        const date = townDate(tokens, line.from, i, tables);
        const dashed = DASHES.has(tokens[close + 1]?.text ?? "");
        const named = tables.agencies.has(inside) || isShouted(tokens[line.from]);
        agency = named || (date !== undefined && (dashed || date.year !== undefined));
        // Behind a whole date, brackets hold an agency of whatever name, and no dash need follow: رام الله 2-9-2010 (صفا).
        if (date?.year !== undefined && !dashed) return tokens[close]?.end;
        if (agency) {
          i = close;
          continue;
        }
      }
    }
    if (agency) return undefined;
    if ((token.text === "." && !abbreviated(tokens[i - 1])) || token.text === "؛") return undefined;
    if (DASHES.has(token.text) && token.text !== ":" && towned(tokens, line.from, i, tables)) return token.end;
  }
  return undefined;
}

/** A full stop behind so short a word with a capital is that of an abbreviation: Nov. 9, ST. LOUIS. */
function abbreviated(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.strict.length < 5;
}

/** Nothing but the names of a town in capitals, and perhaps a date, stands before a dash between blanks: BEIRUT, Nov. 9 -. */
function towned(tokens: readonly Token[], from: number, dash: number, tables: TextTables): boolean {
  const [before, own, after] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  if (own === undefined || before === undefined || after === undefined) return false;
  if (own.start === before.end || (after.start === own.end && own.text === "-") || !isShouted(tokens[from]))
    return false;
  return tokens
    .slice(from, dash)
    .every(
      (token) =>
        token.kind !== "word" || isShouted(token) || monthOf(token, tables) !== undefined || abbreviated(token),
    );
}

/** The date behind a town, where nothing else stands before the bracket. */
function townDate(tokens: readonly Token[], from: number, bracket: number, tables: TextTables): LineDate | undefined {
  const before = tokens.slice(from, bracket);
  return before.length <= TOWN_AND_DATE && before.at(-1)?.kind === "number" ? lineDate(before, tables) : undefined;
}

/** A town in capitals opens a dateline whatever agency follows: ATHENS (Aegean Wire) -. */
function isShouted(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && token.strict.length > 2 && token.capital && token.strict === token.strict.toUpperCase()
  );
}

function closing(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (tokens[i]?.text === ")") return i;
  return -1;
}

/** A date in a line of its own or in a dateline; the year may be missing (an agency's `15-7`). */
export interface LineDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The first date among the tokens: day, month (a name or a number) and year in any usual order. */
export function lineDate(tokens: readonly Token[], tables: TextTables): LineDate | undefined {
  const items = tokens.filter((t) => t.kind !== "punct" && t.kind !== "break");
  for (let i = 0; i < items.length; i++) {
    const token = items[i];
    if (token === undefined) continue;
    const month = monthOf(token, tables) ?? pairOf(token, items[i + 1], tables);
    if (month !== undefined) {
      const before = number(items[i - 1]);
      const after = number(items[i + 1]);
      // The month may have a second word, and then its other name, before the year: 12 أكتوبر/ تشرين الأول 2018.
      const year = items
        .slice(i + 1, i + 5)
        .map(number)
        .find((n) => n !== undefined && n > 1000);
      const day = isDay(before) ? before : isDay(after) ? after : undefined;
      if (day !== undefined) return { year, month, day };
    }
    const a = number(token);
    const b = number(items[i + 1]);
    const c = number(items[i + 2]);
    if (a === undefined || b === undefined || !joined(token, items[i + 1])) continue;
    if (a > 1000 && b >= 1 && b <= 12 && isDay(c)) return { year: a, month: b, day: c };
    if (isDay(a) && b >= 1 && b <= 12)
      return {
        year: c !== undefined && c > 1000 && joined(items[i + 1], items[i + 2]) ? c : undefined,
        month: b,
        day: a,
      };
  }
  return undefined;
}

function dateOnly(tokens: readonly Token[], line: Line, tables: TextTables): boolean {
  const own = tokens.slice(line.from, line.to);
  const words = own.filter((t) => t.kind === "word" && monthOf(t, tables) === undefined);
  const year = own.some((t) => (number(t) ?? 0) > 1000);
  // Where no year is written, a time of day does: Jerusalem 2 May 09:37.
  const clock = own.some((t, i) => t.text === ":" && own[i - 1]?.kind === "number" && own[i + 1]?.kind === "number");
  return words.length <= (year ? 4 : 2) && (year || clock);
}

/** A day, a month and a year of a calendar that nobody here counts by: الأحد 6 جمادى الآخرة 1435. */
function otherDate(tokens: readonly Token[], { from, to }: Line, { otherMonths }: TextTables): boolean {
  for (let at = from + 1; at < to; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "word" || !isDay(number(tokens[at - 1]))) continue;
    const long = otherMonths.has(`${token.text} ${next?.text ?? ""}`);
    const year = number(tokens[at + (long ? 2 : 1)]);
    if ((long || otherMonths.has(token.text)) && year !== undefined && year > 1000) return true;
  }
  return false;
}

function monthOf(token: Token | undefined, tables: TextTables): number | undefined {
  return token?.kind === "word" ? tables.months.get(token.text) : undefined;
}

/** A month whose name has two words: تشرين الأول. */
function pairOf(first: Token, second: Token | undefined, tables: TextTables): number | undefined {
  return second?.kind === "word" ? tables.months.get(`${first.text} ${second.text}`) : undefined;
}

function number(token: Token | undefined): number | undefined {
  if (token?.kind !== "number") return undefined;
  const value = Number(token.text);
  return Number.isInteger(value) ? value : undefined;
}

function isDay(value: number | undefined): value is number {
  return value !== undefined && value >= 1 && value <= 31;
}

/** Whether only one sign stands between the two: 15-7, 15/7. */
function joined(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end === 1;
}
