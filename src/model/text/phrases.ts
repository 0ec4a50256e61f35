import type { Reading, Token, Word } from "../layers.ts";
import { Memo } from "./vocabulary.ts";

/** A phrase of a list that stands at a token. */
export interface Found<T> {
  readonly value: T;
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
  /** Source span without the clitics of the first token. */
  readonly start: number;
  readonly end: number;
  /** Folded clitics before the first word. */
  readonly proclitics: string;
  /** Folded pronoun suffix of the last word. */
  readonly enclitic: string;
}

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

/** A list of phrases, each a sequence of folded words, found at a token in one walk whatever the list's length. */
export interface Phrases<T> {
  /** The longest phrase that begins at token `at`, by any reading of its clitics; undefined where none does. */
  readonly longest: (tokens: readonly Token[], at: number) => Found<T> | undefined;
  /** Whether a phrase may begin with the word, by any reading of its clitics. */
  readonly begins: (word: Word) => boolean;
  /** The value of a single folded word. */
  readonly word: (folded: string) => T | undefined;
}

/**
 * Builds the trie. Keys are phrases already cut and folded, words joined by one space; of two entries with one key the first stays.
 * The first word may carry proclitics, the last a pronoun suffix.
 */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root: Node<T> = { next: undefined, value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(" ")) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: undefined, value: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  const heads = new Memo<readonly Head<T>[] | undefined>(undefined, (word) => headsOf(root, word.readings));
  return {
    longest: (tokens, at) => longest(heads, tokens, at),
    begins: (word) => heads.of(word) !== undefined,
    word: (folded) => root.next?.get(folded)?.value,
  };
}

/** A reading of a word that phrases of the list begin with. */
interface Head<T> {
  readonly reading: Reading;
  readonly node: Node<T>;
}

/** Undefined, as for most words, where no phrase begins with any reading. */
function headsOf<T>(root: Node<T>, readings: readonly Reading[]): readonly Head<T>[] | undefined {
  const heads = readings.flatMap((reading) => {
    const node = root.next?.get(reading.stem);
    return node === undefined ? [] : [{ reading, node }];
  });
  return heads.length === 0 ? undefined : heads;
}

function longest<T>(
  headsOf: Memo<readonly Head<T>[] | undefined>,
  tokens: readonly Token[],
  at: number,
): Found<T> | undefined {
  const first = tokens[at];
  const heads = first === undefined ? undefined : headsOf.of(first.word);
  if (first === undefined || heads === undefined) return undefined;
  let best: Found<T> | undefined;
  for (const { reading, node } of heads) {
    const { proclitics, enclitic } = reading;
    const start = first.start + reading.start;
    if (node.value !== undefined && (best === undefined || best.to < at + 1)) {
      const end = first.start + reading.end;
      best = { from: at, start, proclitics, value: node.value, to: at + 1, end, enclitic };
    }
    if (enclitic !== "") continue;
    let here: Node<T> = node;
    for (let i = at + 1; i < tokens.length && here.next !== undefined; i++) {
      const token = tokens[i];
      if (token === undefined || token.kind === "break") break;
      const child = here.next.get(token.text);
      if (child === undefined) break;
      here = child;
      if (child.value !== undefined && (best === undefined || best.to < i + 1))
        best = { from: at, start, proclitics, value: child.value, to: i + 1, end: token.end, enclitic: "" };
    }
  }
  return best;
}
