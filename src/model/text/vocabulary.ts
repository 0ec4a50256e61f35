import type { Reading, Token, Word } from "../layers.ts";
import { fold, strict } from "./fold.ts";
import { hashOf } from "./print.ts";
import type { TextTables } from "./tables.ts";

/** Words remembered at most; a text of nothing but new words then begins anew, so that memory has a bound. */
const MOST = 0x8000;
/** Slots for them: twice as many, so that a word is mostly found in the first. */
const SLOTS = 2 * MOST;
/** How many slots are tried: who chooses words for their hash gains nothing by it. */
const TRIED = 16;

/**
 * The words of a language that were read so far. What it gives depends on nothing but the word and the tables. Most words of a text
 * have been read before, so that one is found by its letters where they stand, and a string of its own is made only of a new one.
 */
class Vocabulary {
  readonly #tables: TextTables;
  #words: Word[] = [];
  /** The letters of the words as they are written, one word behind the other, and where each begins: compared with a text faster than strings. */
  #letters = new Uint16Array(16 * MOST);
  readonly #starts = new Int32Array(MOST + 1);
  /** By the hash of what is written: the place of a word in the list, and one more; 0 where none is. */
  readonly #slots = new Uint16Array(SLOTS);
  /** Words that found all their slots taken. */
  readonly #others = new Map<string, Word>();

  constructor(tables: TextTables) {
    this.#tables = tables;
  }

  /** The word that stands between two offsets of a text. @param codes the code units of the text. */
  word(source: string, codes: Uint16Array, start: number, end: number, kind: Token["kind"]): Word {
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
    let slot = hash ^ (hash >>> 15);
    for (let tried = 0; tried < TRIED; tried++, slot++) {
      const place = this.#slots[slot & (SLOTS - 1)] ?? 0;
      if (place === 0) return this.#add(source.slice(start, end), kind, slot & (SLOTS - 1));
      if (this.#stands(place - 1, codes, start, end)) {
        const word = this.#words[place - 1];
        if (word !== undefined) return word;
      }
    }
    const raw = source.slice(start, end);
    return this.#others.get(raw) ?? this.#add(raw, kind, undefined);
  }

  #add(raw: string, kind: Token["kind"], free: number | undefined): Word {
    let slot = free;
    if (this.#words.length === MOST) {
      this.#words = [];
      this.#slots.fill(0);
      this.#others.clear();
      slot = undefined;
    }
    const word = read(this.#words.length, raw, kind, this.#tables);
    this.#write(raw);
    this.#words.push(word);
    if (slot === undefined) this.#others.set(raw, word);
    else this.#slots[slot] = this.#words.length;
    return word;
  }

  #write(raw: string): void {
    const place = this.#words.length;
    const start = this.#starts[place] ?? 0;
    const end = start + raw.length;
    if (end > this.#letters.length) {
      const letters = new Uint16Array(2 * end);
      letters.set(this.#letters);
      this.#letters = letters;
    }
    for (let i = 0; i < raw.length; i++) this.#letters[start + i] = raw.charCodeAt(i);
    this.#starts[place + 1] = end;
  }

  /** Whether the letters of the word stand between the two offsets. */
  #stands(place: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[place] ?? 0;
    if ((this.#starts[place + 1] ?? 0) - from !== end - start) return false;
    const letters = this.#letters;
    for (let i = 0; i < end - start; i++) if (letters[from + i] !== codes[start + i]) return false;
    return true;
  }
}

const vocabularies = new WeakMap<TextTables, Vocabulary>();

/** The vocabulary of the tables, one for all texts: words recur from one article to the next. */
export function vocabulary(tables: TextTables): Vocabulary {
  let known = vocabularies.get(tables);
  if (known === undefined) vocabularies.set(tables, (known = new Vocabulary(tables)));
  return known;
}

/** The reading of a word that holds when nothing else is known. */
export function usual({ readings, chosen, text }: Word): Reading {
  const reading = readings[chosen] ?? readings[0];
  if (reading === undefined) throw new Error(`a word without a reading: ${text}`);
  return reading;
}

/** How many memos and traits there are: each has a place of its own among the marks of a word. */
let places = 0;
/** Two bits a place, fifteen places a number: a small integer is held where it stands, and a word is seldom more than two lines of the cache. */
const MARKS = 15;
const NO = 1;
const YES = 2;

/** A place among the marks of words. */
class Place {
  readonly index: number;
  readonly shift: number;

  constructor() {
    const place = places++;
    this.index = Math.floor(place / MARKS);
    this.shift = 2 * (place % MARKS);
  }

  mark({ marks }: Word, value: number): void {
    while (marks.length <= this.index) marks.push(0);
    marks[this.index] = (marks[this.index] ?? 0) | (value << this.shift);
  }
}

/**
 * What is worked out once for each word, for as long as the word is remembered. Of most words most lists know nothing, and rules ask
 * all the same, again and again: that is marked on the word itself, where the question finds it without a way through memory.
 */
export class Memo<T> {
  readonly #place = new Place();
  readonly #index = this.#place.index;
  readonly #no = NO << this.#place.shift;
  readonly #nothing: T;
  readonly #make: (word: Word) => T;
  /** By the id of a word: the place of what is kept of it, and one more; 0 where nothing is. Few words have something, so that the list itself stays short. */
  #places = new Uint16Array(0);
  readonly #kept: { readonly word: Word; readonly value: T }[] = [];

  /** @param nothing what most words come to: the value of a word that no list has. */
  constructor(nothing: T, make: (word: Word) => T) {
    this.#nothing = nothing;
    this.#make = make;
  }

  of(word: Word): T {
    return ((word.marks[this.#index] ?? 0) & this.#no) !== 0 ? this.#nothing : this.#remembered(word);
  }

  #remembered(word: Word): T {
    const place = this.#places[word.id] ?? 0;
    const kept = place === 0 ? undefined : this.#kept[place - 1];
    if (kept?.word === word) return kept.value;
    const value = this.#make(word);
    if (value === this.#nothing) this.#place.mark(word, NO);
    else this.#keep(place, { word, value });
    return value;
  }

  /** @param place of what was kept of a word with the same id that is forgotten by now; 0 where there was none. */
  #keep(place: number, kept: { readonly word: Word; readonly value: T }): void {
    const { id } = kept.word;
    if (id >= this.#places.length) {
      const places = new Uint16Array(Math.min(MOST, Math.max(1024, 2 * id)));
      places.set(this.#places);
      this.#places = places;
    }
    if (place === 0) this.#places[id] = this.#kept.push(kept);
    else this.#kept[place - 1] = kept;
  }
}

/** Something that holds of a word or does not, wherever it stands: worked out once and marked on the word. */
export class Trait {
  readonly #place = new Place();
  readonly #index = this.#place.index;
  readonly #shift = this.#place.shift;
  readonly #test: (word: Word) => boolean;

  constructor(test: (word: Word) => boolean) {
    this.#test = test;
  }

  of(word: Word): boolean {
    const known = ((word.marks[this.#index] ?? 0) >> this.#shift) & 3;
    return known === 0 ? this.#tested(word) : known === YES;
  }

  #tested(word: Word): boolean {
    const holds = this.#test(word);
    this.#place.mark(word, holds ? YES : NO);
    return holds;
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
  const capital = first !== first.toLowerCase();
  return { id, raw, hash: hashOf(text), text, strict: exact, readings, chosen, capital, marks: [0, 0, 0, 0] };
}
