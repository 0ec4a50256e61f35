import type { Token } from "../layers.ts";
import { fold } from "../text/fold.ts";
import { type Phrases, phrases } from "../text/phrases.ts";
import type { SymbolKind, TimeSymbol, TimeTables } from "./tables.ts";

/** A symbol at a token, with how far it reaches. */
export interface Hit {
  readonly symbol: TimeSymbol;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly proclitics: string;
}

const PUNCTUATION: ReadonlyMap<string, SymbolKind> = new Map([
  ["(", "open"],
  [")", "close"],
  [",", "comma"],
  ["،", "comma"],
  ["-", "dash"],
  ["–", "dash"],
  ["—", "dash"],
  ["/", "dash"],
  [".", "dash"],
]);

/** Finds what the tokens may stand for; every token is looked at once and remembered. */
export interface Lexer {
  readonly at: (index: number) => readonly Hit[];
}

/** The trie of a locale's words of time, built once. */
export type TimeLexicon = Phrases<readonly TimeSymbol[]>;

export function lexicon(tables: TimeTables): TimeLexicon {
  const byPhrase = new Map<string, TimeSymbol[]>();
  for (const [phrase, symbol] of tables.words) {
    const key = fold(phrase);
    const list = byPhrase.get(key);
    if (list) list.push(symbol);
    else byPhrase.set(key, [symbol]);
  }
  return phrases(byPhrase);
}

export function lexer(tokens: readonly Token[], words: TimeLexicon, conjunction: string): Lexer {
  const known: (readonly Hit[] | undefined)[] = new Array<undefined>(tokens.length);
  return { at: (index) => (known[index] ??= read(tokens, index, words, conjunction)) };
}

function read(tokens: readonly Token[], index: number, words: TimeLexicon, conjunction: string): readonly Hit[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const own = { from: index, to: index + 1, start: token.start, end: token.end, proclitics: "" };
  if (token.kind === "number") {
    const value = Number(token.text.replaceAll(",", ""));
    return [{ ...own, symbol: { kind: "number", value } }];
  }
  if (token.kind === "punct") {
    const kind = PUNCTUATION.get(token.text);
    return kind === undefined ? [] : [{ ...own, symbol: { kind, value: 0 } }];
  }
  if (token.kind !== "word") return [];
  const found = words.longest(tokens, index);
  if (found === undefined || found.enclitic !== "") return [];
  const { from, start, proclitics } = found;
  return found.value.map((symbol) => {
    let { to, end } = found;
    if (symbol.kind === "month") ({ to, end } = doubled(tokens, to, end, symbol, words));
    if ((symbol.kind === "number" || symbol.kind === "ordinal") && symbol.value < 10) {
      const tens = tensAfter(tokens, to, words, conjunction);
      if (tens !== undefined)
        return {
          symbol: { ...symbol, value: symbol.value + tens.value },
          from,
          start,
          proclitics,
          to: tens.to,
          end: tens.end,
        };
    }
    return { symbol, from, to, start, end, proclitics };
  });
}

/** A month with its other name behind it, after a stroke or in brackets: تشرين الثاني/نوفمبر, مارس (آذار). */
function doubled(
  tokens: readonly Token[],
  to: number,
  end: number,
  symbol: TimeSymbol,
  words: TimeLexicon,
): { to: number; end: number } {
  const sign = tokens[to]?.text;
  if (sign !== "/" && sign !== "(" && sign !== "-") return { to, end };
  const other = words.longest(tokens, to + 1);
  if (
    other === undefined ||
    other.proclitics !== "" ||
    !other.value.some((s) => s.kind === "month" && s.value === symbol.value)
  )
    return { to, end };
  if (sign !== "(") return { to: other.to, end: other.end };
  const close = tokens[other.to];
  return close?.text === ")" ? { to: other.to + 1, end: close.end } : { to, end };
}

/** ثلاثة وعشرين: the tens joined to the units by the conjunction. */
function tensAfter(
  tokens: readonly Token[],
  at: number,
  words: TimeLexicon,
  conjunction: string,
): { value: number; to: number; end: number } | undefined {
  if (conjunction === "" || tokens[at]?.kind !== "word") return undefined;
  const found = words.longest(tokens, at);
  if (found?.proclitics !== conjunction) return undefined;
  const tens = found.value.find(
    (s) => (s.kind === "number" || s.kind === "ordinal") && s.value >= 20 && s.value % 10 === 0 && s.value < 100,
  );
  return tens === undefined ? undefined : { value: tens.value, to: found.to, end: found.end };
}
