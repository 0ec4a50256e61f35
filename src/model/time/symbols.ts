import type { Token } from "../layers.ts";
import { fold } from "../text/fold.ts";
import { type Phrases, phrases } from "../text/phrases.ts";
import { Trait } from "../text/vocabulary.ts";
import { type KindSet, type Kinds, NO_KINDS } from "./kinds.ts";
import type { Sign } from "./meaning.ts";
import type { SymbolKind, TimeSymbol, TimeTables } from "./tables.ts";

/** A symbol at a token, with how far it reaches. */
export interface Hit {
  readonly symbol: Sign;
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
  [".", "stop"],
]);

/** Finds what the tokens may stand for; every token is looked at once and remembered. */
export interface Lexer {
  readonly at: (index: number) => readonly Hit[];
  /** The kinds of the symbols at a token. */
  readonly kinds: (index: number) => KindSet;
}

/** The trie of a locale's words of time. */
type Words = Phrases<readonly TimeSymbol[]>;

/** The words of time of a locale, built once. */
export interface TimeLexicon {
  readonly phrases: Words;
  /** A word that a phrase begins with, or two in one with a stroke between them. */
  readonly timed: Trait;
}

export function lexicon(tables: TimeTables): TimeLexicon {
  const byPhrase = new Map<string, TimeSymbol[]>();
  for (const [phrase, symbol] of tables.words) {
    const key = fold(phrase);
    const list = byPhrase.get(key);
    if (list) list.push(symbol);
    else byPhrase.set(key, [symbol]);
  }
  const trie = phrases(byPhrase);
  return { phrases: trie, timed: new Trait((word) => trie.begins(word) || word.text.includes("-")) };
}

export function lexer(tokens: readonly Token[], words: TimeLexicon, conjunction: string, kinds: Kinds): Lexer {
  const known: (Stand | undefined)[] = new Array<undefined>(tokens.length);
  const stand = (index: number): Stand => {
    let found = known[index];
    if (found === undefined) {
      const hits = read(tokens, index, words, conjunction);
      found = hits.length === 0 ? NOTHING : { hits, kinds: kinds.set(hits.map(({ symbol }) => symbol.kind)) };
      known[index] = found;
    }
    return found;
  };
  return { at: (index) => stand(index).hits, kinds: (index) => stand(index).kinds };
}

interface Stand {
  readonly hits: readonly Hit[];
  readonly kinds: KindSet;
}

const NONE: readonly Hit[] = [];
const NOTHING: Stand = { hits: NONE, kinds: NO_KINDS };

function read(tokens: readonly Token[], index: number, words: TimeLexicon, conjunction: string): readonly Hit[] {
  const token = tokens[index];
  if (token === undefined) return NONE;
  if (token.kind === "number" || token.kind === "punct") {
    const kind = token.kind === "number" ? "number" : PUNCTUATION.get(token.text);
    if (kind === undefined) return NONE;
    const value = kind === "number" ? Number(token.text.replaceAll(",", "")) : 0;
    const { start, end } = token;
    return [{ from: index, to: index + 1, start, end, proclitics: "", symbol: { kind, value } }];
  }
  if (token.kind !== "word" || !words.timed.of(token.word)) return NONE;
  const found = words.phrases.longest(tokens, index);
  if (found === undefined) return compound(token, index, words.phrases);
  if (found.enclitic !== "") return NONE;
  const { from, start, proclitics } = found;
  return found.value.flatMap((symbol): Hit[] => {
    if (symbol.capital === true && !token.capital) return [];
    if (symbol.kind === "month") {
      const { to, end } = doubled(tokens, found.to, found.end, symbol, words.phrases);
      return [{ symbol, from, to, start, end, proclitics }];
    }
    const { value, to, end } =
      symbol.kind === "number" || symbol.kind === "ordinal"
        ? sum(tokens, found, symbol, words.phrases, conjunction)
        : { ...symbol, to: found.to, end: found.end };
    return [{ symbol: value === symbol.value ? symbol : { ...symbol, value }, from, to, start, end, proclitics }];
  });
}

/** A part and what it is a part of in one word: mid-March, mid-2014. */
function compound(token: Token, index: number, words: Words): readonly Hit[] {
  const cut = token.text.indexOf("-");
  if (cut < 0 || !words.word(token.text.slice(0, cut))?.some((symbol) => symbol.kind === "part")) return NONE;
  const tail = token.text.slice(cut + 1);
  const symbols: readonly TimeSymbol[] = /^\d{4}$/.test(tail)
    ? [{ kind: "number", value: Number(tail) }]
    : (words.word(tail) ?? []).filter((symbol) => symbol.kind === "month");
  const { start, end } = token;
  return symbols.map(({ kind, value }) => ({
    ...{ from: index, to: index + 1, start, end, proclitics: "" },
    symbol: { kind, value, approximate: true },
  }));
}

/** A month with its other name behind it, after a stroke or in brackets: تشرين الثاني/نوفمبر, مارس (آذار). */
function doubled(
  tokens: readonly Token[],
  to: number,
  end: number,
  symbol: TimeSymbol,
  words: Words,
): { to: number; end: number } {
  const sign = tokens[to]?.text;
  if (sign !== "/" && sign !== "(" && sign !== "-" && sign !== "\\") return { to, end };
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

/** A number that the conjunction makes of several words: ثلاثة وعشرين, ألفين وثمانية عشر, ألف وتسعمائة وثمانية وسبعون. */
function sum(
  tokens: readonly Token[],
  head: { readonly to: number; readonly end: number },
  symbol: TimeSymbol,
  words: Words,
  conjunction: string,
): { value: number; to: number; end: number } {
  let { value } = symbol;
  let { to, end } = head;
  if (conjunction === "") return { value, to, end };
  for (let guard = 0; guard < 3; guard++) {
    const found = tokens[to]?.kind === "word" ? words.longest(tokens, to) : undefined;
    if (found?.proclitics !== conjunction) break;
    const held = value;
    const next = found.value.find((s) => (s.kind === "number" || s.kind === "ordinal") && follows(held, s.value));
    if (next === undefined) break;
    value += next.value;
    ({ to, end } = found);
  }
  return { value, to, end };
}

/** Whether a number goes on after the other in one: tens after units, anything under a hundred after hundreds. */
function follows(held: number, next: number): boolean {
  if (held % 1000 === 0) return next < 1000;
  if (held % 100 === 0) return next < 100;
  const units = held % 100;
  return units < 10 && next >= 20 && next < 100 && next % 10 === 0;
}
