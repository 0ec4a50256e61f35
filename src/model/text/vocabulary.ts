import type { Reading, Token, Word } from "../layers.ts";
import { fold, strict } from "./fold.ts";
import type { TextTables } from "./tables.ts";

/** Words remembered at most; a text of nothing but new words then begins anew, so that memory has a bound. */
const MOST = 0x8000;

/** The words of a language that were read so far. What it gives depends on nothing but the word and the tables. */
export interface Vocabulary {
  readonly word: (raw: string, kind: Token["kind"]) => Word;
}

const vocabularies = new WeakMap<TextTables, Vocabulary>();

/** The vocabulary of the tables, one for all texts: words recur from one article to the next. */
export function vocabulary(tables: TextTables): Vocabulary {
  let known = vocabularies.get(tables);
  if (known === undefined) {
    const words = new Map<string, Word>();
    known = {
      word(raw, kind) {
        let word = words.get(raw);
        if (word === undefined) {
          if (words.size === MOST) words.clear();
          word = read(words.size, raw, kind, tables);
          words.set(raw, word);
        }
        return word;
      },
    };
    vocabularies.set(tables, known);
  }
  return known;
}

/** What is worked out once for each word, for as long as the word is remembered. */
export class Memo<T> {
  readonly #kept: ({ readonly word: Word; readonly value: T } | undefined)[] = new Array(MOST);
  readonly #make: (word: Word) => T;

  constructor(make: (word: Word) => T) {
    this.#make = make;
  }

  of(word: Word): T {
    const kept = this.#kept[word.id];
    if (kept?.word === word) return kept.value;
    const value = this.#make(word);
    this.#kept[word.id] = { word, value };
    return value;
  }
}

function read(id: number, raw: string, kind: Token["kind"], tables: TextTables): Word {
  // Tokenised texts write quotation marks as two signs.
  const text = raw === "``" || raw === "''" ? '"' : fold(raw);
  const whole: Reading = { proclitics: "", stem: text, enclitic: "", start: 0, end: raw.length };
  const exact = strict(raw);
  const readings = kind === "word" ? [whole, ...tables.clitics(text, raw)] : [whole];
  const chosen = kind === "word" ? tables.choose(readings) : 0;
  // A name behind an elided article is one all the same: l'Ukraine.
  const first = raw.charAt(readings[chosen]?.start ?? 0);
  return { id, text, strict: exact, readings, chosen, capital: first !== first.toLowerCase() };
}
