import type { Reading, Token, Word } from "../layers.ts";
import type { TextTables } from "./tables.ts";
import { usual, vocabulary } from "./vocabulary.ts";

const CLASSES = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, mark: 5 } as const;

/** The class of each code unit of the Basic Multilingual Plane, worked out once. */
const CLASS: Uint8Array = classes();
/** 1 for each code unit that has a small letter beside it. */
const UPPER: Uint8Array = uppers();

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const BACKTICK = 0x60;
const ARABIC_POINT = 0x66b;
const ARABIC_COMMA = 0x66c;
const QUOTE = 0x2019;

/** How many code units of nothing stand behind a text, so that it may be looked ahead without asking where it ends. */
const PAD = 2;

/**
 * Cuts a text into words, numbers, punctuation marks and line breaks, in one pass.
 * @param depthAt how many quotation marks are open around an offset.
 */
export function tokens(source: string, tables: TextTables, depthAt: (offset: number) => number): Token[] {
  const out: Token[] = [];
  const words = vocabulary(tables);
  const { length } = source;
  const codes = codesOf(source);
  for (let start = 0; start < length;) {
    const kind = kindAt(codes, start);
    const end = kind === undefined ? start + 1 : endOf(codes, start, kind);
    if (kind !== undefined)
      out.push(new Cut(kind, start, end, words.word(source, codes, start, end, kind), depthAt(start)));
    start = end;
  }
  return out;
}

/** The code units of a text: read faster than those of a string, which is held in one of many ways. */
function codesOf(source: string): Uint16Array {
  const { length } = source;
  const codes = new Uint16Array(length + PAD);
  for (let i = 0; i < length; i++) codes[i] = source.charCodeAt(i);
  return codes;
}

/** A token that works out where its readings stand only when it is asked: most never are. */
class Cut implements Token {
  readonly kind: Token["kind"];
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly depth: number;
  #readings: readonly Reading[] | undefined = undefined;
  #reading: Reading | undefined = undefined;

  constructor(kind: Token["kind"], start: number, end: number, word: Word, depth: number) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.word = word;
    this.depth = depth;
  }

  get text(): string {
    return this.word.text;
  }

  get strict(): string {
    return this.word.strict;
  }

  get capital(): boolean {
    return this.word.capital;
  }

  get readings(): readonly Reading[] {
    this.#readings ??= this.word.readings.map((reading) => moved(reading, this.start));
    return this.#readings;
  }

  get reading(): Reading {
    return (this.#reading ??= moved(usual(this.word), this.start));
  }
}

function moved({ proclitics, stem, enclitic, start, end }: Reading, by: number): Reading {
  return { proclitics, stem, enclitic, start: by + start, end: by + end };
}

/** Whether a letter, a mark on one, or a digit stands at the offset. */
export function isLettered(source: string, at: number): boolean {
  const kind = CLASS[source.charCodeAt(at)];
  return kind === CLASSES.letter || kind === CLASSES.mark || kind === CLASSES.digit;
}

/** What begins at the offset; undefined for white space and for a mark that stands alone. */
function kindAt(codes: Uint16Array, at: number): Token["kind"] | undefined {
  switch (classOf(codes, at)) {
    case CLASSES.space:
    case CLASSES.mark:
      return undefined;
    case CLASSES.newline:
      return "break";
    case CLASSES.digit:
      return "number";
    case CLASSES.letter:
      return "word";
    default:
      return isOwner(codes, at) ? "word" : "punct";
  }
}

function endOf(codes: Uint16Array, start: number, kind: Token["kind"]): number {
  switch (kind) {
    case "break":
      return blankEnd(codes, start);
    case "number":
      return numberEnd(codes, start);
    case "word":
      return classOf(codes, start) === CLASSES.letter ? wordEnd(codes, start) : start + 2;
    case "punct":
      if ((codes[start] === BACKTICK || codes[start] === APOSTROPHE) && codes[start + 1] === codes[start])
        return start + 2;
      return start + (isHighSurrogate(codes[start] ?? 0) && start + 1 < codes.length - PAD ? 2 : 1);
  }
}

/** The English genitive is a word of its own, which some texts set apart: it stands between an owner and what is owned. */
function isOwner(codes: Uint16Array, at: number): boolean {
  const sign = codes[at];
  return (
    (sign === APOSTROPHE || sign === QUOTE) &&
    at > 0 &&
    (classOf(codes, at - 1) === CLASSES.letter || isApart(codes, at)) &&
    isS(codes[at + 1] ?? 0) &&
    classOf(codes, at + 2) !== CLASSES.letter
  );
}

/** A blank stands before the sign, a word before that, and a blank behind the letter: the bank 's head. */
function isApart(codes: Uint16Array, at: number): boolean {
  const before = classOf(codes, at - 2);
  return (
    at > 1 &&
    codes[at - 1] === BLANK &&
    (before === CLASSES.letter || before === CLASSES.digit) &&
    codes[at + 2] === BLANK
  );
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

function blankEnd(codes: Uint16Array, from: number): number {
  let i = from;
  while (classOf(codes, i) === CLASSES.newline || classOf(codes, i) === CLASSES.space) i++;
  return i;
}

/** Digits with their group separators (three digits after each) and one decimal part: 1,200.5 but not 3.5.2023. */
function numberEnd(codes: Uint16Array, from: number): number {
  let i = digitsEnd(codes, from);
  for (;;) {
    const sign = codes[i];
    if ((sign === COMMA || sign === ARABIC_COMMA) && digitsEnd(codes, i + 1) === i + 4) i += 4;
    else break;
  }
  const sign = codes[i];
  if (sign === STOP || sign === ARABIC_POINT) {
    const end = digitsEnd(codes, i + 1);
    if (end > i + 1 && codes[end] !== STOP) return end;
  }
  return i;
}

function digitsEnd(codes: Uint16Array, from: number): number {
  let i = from;
  while (classOf(codes, i) === CLASSES.digit) i++;
  return i;
}

function wordEnd(codes: Uint16Array, from: number): number {
  let i = from;
  const latin = isLatin(codes[from] ?? 0);
  for (;;) {
    for (; ; i++) {
      const kind = classOf(codes, i);
      if (kind === CLASSES.mark) continue;
      if (kind !== CLASSES.letter) break;
      if (latin !== isLatin(codes[i] ?? 0)) return i;
    }
    if (!latin) return trimMarks(codes, i);
    const sign = codes[i];
    const next = classOf(codes, i + 1);
    if (
      (sign === APOSTROPHE || sign === QUOTE) &&
      next === CLASSES.letter &&
      !(isS(codes[i + 1] ?? 0) && classOf(codes, i + 2) !== CLASSES.letter)
    )
      i += 2;
    else if (sign === HYPHEN && next === CLASSES.digit) i = digitsEnd(codes, i + 1);
    else if (sign === HYPHEN && next === CLASSES.letter && (isUpper(codes, i + 1) || !isUpper(codes, from))) i += 2;
    else if (sign === STOP && next === CLASSES.letter && initials(codes, from, i)) i += 2;
    else if (sign === STOP && i - from >= 3 && initials(codes, from, i)) return i + 1;
    else return trimMarks(codes, i);
  }
}

/** Letters of an abbreviation at most, with their dots. */
const INITIALS = 24;

/** Whether what stands between the two offsets is single letters with dots between them: U.S */
function initials(codes: Uint16Array, from: number, to: number): boolean {
  if (to - from > INITIALS) return false;
  for (let i = from; i < to; i += 2) {
    if (!isUpper(codes, i) || (i + 1 < to && codes[i + 1] !== STOP)) return false;
  }
  return (to - from) % 2 === 1;
}

function trimMarks(codes: Uint16Array, end: number): number {
  let i = end;
  while (i > 0 && classOf(codes, i - 1) === CLASSES.mark && (codes[i - 1] ?? 0) >= 0x2000) i--;
  return i;
}

function isUpper(codes: Uint16Array, at: number): boolean {
  return UPPER[codes[at] ?? 0] === 1;
}

function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function classOf(codes: Uint16Array, at: number): number {
  return CLASS[codes[at] ?? 0] ?? CLASSES.other;
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 11 || code === 12)
      table[code] = CLASSES.newline;
    else if (/\s/u.test(char)) table[code] = CLASSES.space;
    else if (
      code === 0x640 ||
      code === 0xad ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x2069) ||
      code === 0x61c ||
      code === 0xfeff ||
      /\p{M}/u.test(char)
    )
      table[code] = CLASSES.mark;
    else if (/\p{Nd}/u.test(char)) table[code] = CLASSES.digit;
    else if (/[\p{L}\p{Nl}]/u.test(char)) table[code] = CLASSES.letter;
  }
  return table;
}

function uppers(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    if (char !== char.toLowerCase()) table[code] = 1;
  }
  return table;
}
