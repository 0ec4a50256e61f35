import type { Reading, Token, Word } from "../layers.ts";
import type { TextTables } from "./tables.ts";
import { usual, vocabulary } from "./vocabulary.ts";

const CLASSES = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, mark: 5 } as const;

/** The class of each code unit of the Basic Multilingual Plane, worked out once. */
const CLASS: Uint8Array = classes();

/**
 * Cuts a text into words, numbers, punctuation marks and line breaks, in one pass.
 * @param depthAt how many quotation marks are open around an offset.
 */
export function tokens(source: string, tables: TextTables, depthAt: (offset: number) => number): Token[] {
  const out: Token[] = [];
  const words = vocabulary(tables);
  for (let start = 0; start < source.length;) {
    const kind = kindAt(source, start);
    const end = kind === undefined ? start + 1 : endOf(source, start, kind);
    if (kind !== undefined) out.push(new Cut(kind, start, end, words.word(source, start, end, kind), depthAt(start)));
    start = end;
  }
  return out;
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
  const kind = classOf(source, at);
  return kind === CLASSES.letter || kind === CLASSES.mark || kind === CLASSES.digit;
}

/** What begins at the offset; undefined for white space and for a mark that stands alone. */
function kindAt(source: string, at: number): Token["kind"] | undefined {
  switch (classOf(source, at)) {
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
      return isOwner(source, at) ? "word" : "punct";
  }
}

function endOf(source: string, start: number, kind: Token["kind"]): number {
  switch (kind) {
    case "break":
      return blankEnd(source, start);
    case "number":
      return numberEnd(source, start);
    case "word":
      return classOf(source, start) === CLASSES.letter ? wordEnd(source, start) : start + 2;
    case "punct":
      if (source.startsWith("``", start) || source.startsWith("''", start)) return start + 2;
      return start + (isHighSurrogate(source.charCodeAt(start)) && start + 1 < source.length ? 2 : 1);
  }
}

/** The English genitive is a word of its own, which some texts set apart: it stands between an owner and what is owned. */
function isOwner(source: string, at: number): boolean {
  const sign = source.charCodeAt(at);
  return (
    (sign === 0x27 || sign === 0x2019) &&
    at > 0 &&
    (classOf(source, at - 1) === CLASSES.letter || isApart(source, at)) &&
    isS(source.charCodeAt(at + 1)) &&
    classOf(source, at + 2) !== CLASSES.letter
  );
}

/** A blank stands before the sign, a word before that, and a blank behind the letter: the bank 's head. */
function isApart(source: string, at: number): boolean {
  const before = classOf(source, at - 2);
  return (
    at > 1 &&
    source.charCodeAt(at - 1) === 0x20 &&
    (before === CLASSES.letter || before === CLASSES.digit) &&
    source.charCodeAt(at + 2) === 0x20
  );
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}

function blankEnd(source: string, from: number): number {
  let i = from;
  while (i < source.length && (classOf(source, i) === CLASSES.newline || classOf(source, i) === CLASSES.space)) i++;
  return i;
}

/** Digits with their group separators (three digits after each) and one decimal part: 1,200.5 but not 3.5.2023. */
function numberEnd(source: string, from: number): number {
  let i = digitsEnd(source, from);
  for (;;) {
    const sign = source.charAt(i);
    if ((sign === "," || sign === "٬") && digitsEnd(source, i + 1) === i + 4) i += 4;
    else break;
  }
  const sign = source.charAt(i);
  if (sign === "." || sign === "٫") {
    const end = digitsEnd(source, i + 1);
    if (end > i + 1 && source.charAt(end) !== ".") return end;
  }
  return i;
}

function digitsEnd(source: string, from: number): number {
  let i = from;
  while (i < source.length && classOf(source, i) === CLASSES.digit) i++;
  return i;
}

function wordEnd(source: string, from: number): number {
  let i = from;
  const latin = isLatin(source.charCodeAt(from));
  for (;;) {
    for (; i < source.length; i++) {
      const kind = classOf(source, i);
      if (kind === CLASSES.mark) continue;
      if (kind !== CLASSES.letter) break;
      if (latin !== isLatin(source.charCodeAt(i))) return i;
    }
    if (!latin) return trimMarks(source, i);
    const sign = source.charAt(i);
    const next = classOf(source, i + 1);
    if (
      (sign === "'" || sign === "’") &&
      next === CLASSES.letter &&
      !(isS(source.charCodeAt(i + 1)) && classOf(source, i + 2) !== CLASSES.letter)
    )
      i += 2;
    else if (sign === "-" && next === CLASSES.digit) i = digitsEnd(source, i + 1);
    else if (sign === "-" && next === CLASSES.letter && (isUpper(source, i + 1) || !isUpper(source, from))) i += 2;
    else if (sign === "." && next === CLASSES.letter && initials(source, from, i)) i += 2;
    else if (sign === "." && i - from >= 3 && initials(source, from, i)) return i + 1;
    else return trimMarks(source, i);
  }
}

/** Letters of an abbreviation at most, with their dots. */
const INITIALS = 24;

/** Whether what stands between the two offsets is single letters with dots between them: U.S */
function initials(source: string, from: number, to: number): boolean {
  if (to - from > INITIALS) return false;
  for (let i = from; i < to; i += 2) {
    if (!isUpper(source, i) || (i + 1 < to && source.charAt(i + 1) !== ".")) return false;
  }
  return (to - from) % 2 === 1;
}

function trimMarks(source: string, end: number): number {
  let i = end;
  while (i > 0 && classOf(source, i - 1) === CLASSES.mark && source.charCodeAt(i - 1) >= 0x2000) i--;
  return i;
}

function isUpper(source: string, at: number): boolean {
  const char = source.charAt(at);
  return char !== char.toLowerCase();
}

function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function classOf(source: string, at: number): number {
  return at < source.length ? (CLASS[source.charCodeAt(at)] ?? 0) : CLASSES.other;
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
