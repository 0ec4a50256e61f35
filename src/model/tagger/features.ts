import type { Token, Word } from "../layers.ts";

/** Says to what class of words a word belongs by the lists: a few letters, the same for all words that the lists know alike. */
export type Classify = (token: Token) => string;

/** What is known of a word wherever it stands, as keys: 32-bit numbers that a table is asked by. */
export interface WordKeys {
  /** Of the word itself: its letters, ends, length, clitics, class. */
  readonly own: readonly number[];
  /** Of a neighbour: what a word says of the one beside it. */
  readonly near: readonly number[];
  /** Of a word two places off. */
  readonly far: readonly number[];
  readonly form: number;
  readonly class: number;
}

/** How far off each neighbour stands whose keys count. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** What stands outside a sentence. */
export const OUTSIDE: WordKeys = keysOf({ text: "", stem: "", proclitics: "", others: [], class: "|" });

/** The keys of a word. */
export function wordKeys(word: Word, token: Token, classify: Classify): WordKeys {
  const { text, readings, chosen } = word;
  const reading = readings[chosen] ?? readings[0];
  const others = readings.flatMap((one, index) =>
    index === chosen || one.enclitic !== "" || one.proclitics === "" ? [] : [one.stem],
  );
  return keysOf({
    text: token.kind === "number" ? "0" : text,
    stem: reading?.stem ?? text,
    proclitics: reading?.proclitics ?? "",
    others,
    class: token.kind === "word" ? classify(token) : token.kind,
  });
}

/** How many keys words have together. */
export const JOINT = 6;

/** Writes the keys that two or three words have together, by their forms and classes; the middle one is the word that is asked of. */
export function jointKeys(
  formBefore: number,
  before: number,
  own: number,
  after: number,
  formAfter: number,
  into: Int32Array,
): void {
  into[0] = mix(before, own, 101);
  into[1] = mix(own, after, 102);
  into[2] = mix(mix(before, own, 103), after, 103);
  into[3] = mix(formBefore, own, 104);
  into[4] = mix(own, formAfter, 105);
  into[5] = mix(formBefore, after, 106);
}

/** The key as a neighbour at an offset has it. */
export function shifted(key: number, offset: number): number {
  return mix(key, offset + 8, 200);
}

interface Shape {
  readonly text: string;
  readonly stem: string;
  readonly proclitics: string;
  readonly others: readonly string[];
  readonly class: string;
}

function keysOf({ text, stem, proclitics, others, class: kind }: Shape): WordKeys {
  const form = hash(stem, 1);
  const own = hash(kind, 2);
  const bare = `^${stem}$`;
  const keys = [form, own, hash(text, 3), hash(proclitics, 4), hash(String(Math.min(stem.length, 9)), 5)];
  for (const size of [1, 2, 3, 4]) if (stem.length > size) keys.push(hash(stem.slice(-size), 10 + size));
  for (const size of [1, 2, 3]) if (stem.length > size) keys.push(hash(stem.slice(0, size), 20 + size));
  for (let i = 0; i + 3 <= bare.length; i++) keys.push(hash(bare.slice(i, i + 3), 30));
  for (const other of others) keys.push(hash(other, 31));
  keys.push(mix(own, hash(stem.slice(-2), 32), 33), mix(own, hash(stem.slice(0, 2), 34), 35));
  const near = [form, own, hash(text, 3), hash(stem.slice(-2), 12), hash(proclitics, 4)];
  return { own: keys, near, far: [form, own], form, class: own };
}

/** FNV-1a over the code units, salted by what the letters are of. */
function hash(letters: string, salt: number): number {
  let value = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let i = 0; i < letters.length; i++) value = Math.imul(value ^ letters.charCodeAt(i), 0x01000193);
  return finish(value);
}

function mix(a: number, b: number, salt: number): number {
  return finish(Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x01000193) ^ Math.imul(salt, 0x9e3779b1));
}

function finish(value: number): number {
  let mixed = value ^ (value >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed >>> 0;
}
