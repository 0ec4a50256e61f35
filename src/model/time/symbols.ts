import type { Token } from "../layers.ts";
import { fold } from "../text/fold.ts";
import { type Found, type Phrases, phrases } from "../text/phrases.ts";
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

/** What a word or phrase may stand for. */
interface Entry {
  readonly symbols: TimeSymbol[];
  /** Of all its symbols. */
  readonly kinds: KindSet;
}

/** The trie of a locale's words of time. */
type Words = Phrases<Entry>;

/** The words of time of a locale, built once. */
export interface TimeLexicon {
  readonly phrases: Words;
  readonly kinds: Kinds;
  /** A word that a phrase begins with, or two in one with a stroke between them. */
  readonly timed: Trait;
}

export function lexicon(tables: TimeTables, kinds: Kinds): TimeLexicon {
  const byPhrase = new Map<string, TimeSymbol[]>();
  for (const [phrase, symbol] of tables.words) {
    const key = fold(phrase);
    const list = byPhrase.get(key);
    if (list) list.push(whole(symbol));
    else byPhrase.set(key, [whole(symbol)]);
  }
  const entries = [...byPhrase].map(
    ([phrase, symbols]) => [phrase, { symbols, kinds: kinds.set(symbols.map(({ kind }) => kind)) }] as const,
  );
  const trie = phrases(entries);
  return { phrases: trie, kinds, timed: new Trait((word) => trie.begins(word) || word.text.includes("-")) };
}

const BLANK = {
  kind: undefined,
  value: undefined,
  unit: undefined,
  plural: undefined,
  calendar: undefined,
  homograph: undefined,
  approximate: undefined,
  name: undefined,
  definite: undefined,
  closing: undefined,
  capital: undefined,
} satisfies Record<keyof TimeSymbol, undefined>;

/** The symbol with all its fields, so that symbols are built alike and are read fast. */
function whole(symbol: TimeSymbol): TimeSymbol {
  return { ...BLANK, ...symbol };
}

export function lexer(tokens: readonly Token[], words: TimeLexicon, conjunction: string): Lexer {
  const known: (Stand | undefined)[] = new Array<undefined>(tokens.length);
  const stand = (index: number): Stand => (known[index] ??= read(tokens, index, words, conjunction));
  return { at: (index) => stand(index).hits, kinds: (index) => stand(index).kinds };
}

interface Stand {
  readonly hits: readonly Hit[];
  readonly kinds: KindSet;
}

const NOTHING: Stand = { hits: [], kinds: NO_KINDS };

function read(tokens: readonly Token[], index: number, words: TimeLexicon, conjunction: string): Stand {
  const token = tokens[index];
  if (token === undefined) return NOTHING;
  if (token.kind === "number" || token.kind === "punct") {
    const kind = token.kind === "number" ? "number" : PUNCTUATION.get(token.text);
    if (kind === undefined) return NOTHING;
    const value = kind === "number" ? Number(token.text.replaceAll(",", "")) : 0;
    return standing([hitOf(whole({ kind, value }), index, index + 1, token.start, token.end, "")], words);
  }
  if (token.kind !== "word" || !words.timed.of(token.word)) return NOTHING;
  const found = words.phrases.longest(tokens, index);
  if (found === undefined) return standing(compound(token, index, words.phrases), words);
  if (found.enclitic !== "") return NOTHING;
  const { symbols, kinds } = found.value;
  const hits: Hit[] = [];
  for (const symbol of symbols)
    if (symbol.capital !== true || token.capital) hits.push(reach(tokens, found, symbol, words.phrases, conjunction));
  return hits.length === symbols.length ? { hits, kinds } : standing(hits, words);
}

function standing(hits: readonly Hit[], { kinds }: TimeLexicon): Stand {
  return hits.length === 0 ? NOTHING : { hits, kinds: kinds.set(hits.map(({ symbol }) => symbol.kind)) };
}

function hitOf(symbol: Sign, from: number, to: number, start: number, end: number, proclitics: string): Hit {
  return { symbol, from, to, start, end, proclitics };
}

/** A symbol with the words that go on with it: the other name of a month, the tens of a number. */
function reach(
  tokens: readonly Token[],
  { from, to, start, end, proclitics }: Found<Entry>,
  symbol: TimeSymbol,
  words: Words,
  conjunction: string,
): Hit {
  if (symbol.kind === "month") {
    const other = doubled(tokens, to, end, symbol, words);
    return hitOf(symbol, from, other.to, start, other.end, proclitics);
  }
  if (symbol.kind !== "number" && symbol.kind !== "ordinal") return hitOf(symbol, from, to, start, end, proclitics);
  const all = sum(tokens, { to, end }, symbol, words, conjunction);
  const added = all.value === symbol.value ? symbol : { ...symbol, value: all.value };
  return hitOf(added, from, all.to, start, all.end, proclitics);
}

/** A part and what it is a part of in one word: mid-March, mid-2014. */
function compound(token: Token, index: number, words: Words): readonly Hit[] {
  const cut = token.text.indexOf("-");
  if (cut < 0 || !words.word(token.text.slice(0, cut))?.symbols.some((symbol) => symbol.kind === "part")) return [];
  const tail = token.text.slice(cut + 1);
  const symbols: readonly TimeSymbol[] = /^\d{4}$/.test(tail)
    ? [{ kind: "number", value: Number(tail) }]
    : (words.word(tail)?.symbols ?? []).filter((symbol) => symbol.kind === "month");
  return symbols.map(({ kind, value }) =>
    hitOf(whole({ kind, value, approximate: true }), index, index + 1, token.start, token.end, ""),
  );
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
  // Some agencies write both names side by side: ابريل نيسان.
  const beside = tokens[to]?.kind === "word";
  if (!beside && sign !== "/" && sign !== "(" && sign !== "-" && sign !== "\\") return { to, end };
  const other = words.longest(tokens, beside ? to : to + 1);
  if (
    other === undefined ||
    other.proclitics !== "" ||
    !other.value.symbols.some((s) => s.kind === "month" && s.value === symbol.value)
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
    const next = found.value.symbols.find(
      (s) => (s.kind === "number" || s.kind === "ordinal") && follows(held, s.value),
    );
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
