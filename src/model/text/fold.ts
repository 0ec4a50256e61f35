/**
 * Arabic and Latin text folded for matching, one pass over UTF-16 code units, with a map back to the source.
 * What is folded follows the usual practice of Arabic search: alef forms, hamza seats, alef maqsura, ta marbuta, tatweel,
 * diacritics, Persian letters, both digit sets, quotation marks, bidi controls and presentation forms.
 */
const DROP = 0;
const STRICT = new Uint16Array(0x10000);
const FOLDED = new Uint16Array(0x10000);

/** [first, last] of the code units that carry no letter of their own: diacritics, tatweel, bidi and joining controls. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** Letters that differ by keyboard or font only. */
const SAME: readonly (readonly [string, string])[] = [
  ["ی", "ي"],
  ["ک", "ك"],
  ["ڪ", "ك"],
  ["ہ", "ه"],
  ["ە", "ه"],
  ["ٱ", "ا"],
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‟", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‐", "-"],
  ["‑", "-"],
  ["٫", "."],
  ["٬", ","],
  ["٪", "%"],
];
/** Letters that spelling varies between. */
const VARIED: readonly (readonly [string, string])[] = [
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ى", "ي"],
  ["ئ", "ي"],
  ["ؤ", "و"],
  ["ة", "ه"],
  ["گ", "ك"],
  ["ڤ", "ف"],
  ["پ", "ب"],
  ["چ", "ج"],
  ["ژ", "ز"],
];

for (let code = 0; code < 0x10000; code++) {
  STRICT[code] = code;
  FOLDED[code] = lower(code);
}
for (const [first, last] of DROPPED) for (let code = first; code <= last; code++) STRICT[code] = FOLDED[code] = DROP;
for (let digit = 0; digit < 10; digit++)
  for (const zero of [0x0660, 0x06f0]) STRICT[zero + digit] = FOLDED[zero + digit] = 0x30 + digit;
for (const [from, to] of SAME) STRICT[from.charCodeAt(0)] = FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);
for (const [from, to] of VARIED) FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);
for (let code = 0xc0; code < 0x250; code++) FOLDED[code] = plain(code);

/** A folded text and, for each of its code units, the offset in the source that it came from; one more entry for the end. */
export interface Folded {
  readonly text: string;
  readonly map: Uint32Array;
}

/** `text` folded fully: what lists, rules and searches are compared with. */
export function fold(text: string): string {
  return apply(text, FOLDED);
}

/** `text` with only diacritics, tatweel, controls, digits and presentation forms undone; letters and case stay as written. */
export function strict(text: string): string {
  return apply(text, STRICT);
}

/** `text` folded, with the map from each folded code unit to its place in the source. */
export function foldWithMap(text: string): Folded {
  const map: number[] = [];
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const piece = unit(text, i, FOLDED);
    for (let k = 0; k < piece.length; k++) map.push(i);
    out += piece;
  }
  map.push(text.length);
  return { text: out, map: Uint32Array.from(map) };
}

function apply(text: string, table: Uint16Array): string {
  let changed = false;
  for (let i = 0; i < text.length && !changed; i++) {
    const code = text.charCodeAt(i);
    changed = table[code] !== code || presentation(code);
  }
  if (!changed) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const to = table[code] ?? DROP;
    out += presentation(code) ? unit(text, i, table) : to === DROP ? "" : (LETTERS[to] ?? String.fromCharCode(to));
  }
  return out;
}

/** The letters that most texts fold to, each made once. */
const LETTERS: readonly string[] = Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code));

function unit(text: string, at: number, table: Uint16Array): string {
  const code = text.charCodeAt(at);
  if (presentation(code)) return apply(text.charAt(at).normalize("NFKC").trim(), table);
  const to = table[code] ?? DROP;
  return to === DROP ? "" : String.fromCharCode(to);
}

/** Arabic presentation forms: ready-shaped letters and ligatures, as PDF files and old pages hold them. */
function presentation(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
}

function lower(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** A Latin letter without its accent: é → e. */
function plain(code: number): number {
  const small = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase();
  return small.charCodeAt(0);
}
