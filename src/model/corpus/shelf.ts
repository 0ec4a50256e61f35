import { firstNot } from "../bound.ts";

/** Many short texts laid end to end, so that a word is looked for in a few long ones. */
export interface Shelf {
  /** Marks the texts that hold a word. */
  readonly find: (word: string, into: Uint8Array) => void;
}

/** A string of this length is still quickly made. */
const MOST = 1 << 22;
/** Stands between texts; no word that is looked for holds it. */
const BETWEEN = "\n";

interface Board {
  readonly text: string;
  /** Where in `text` each text begins, and the number of the first. */
  readonly begin: Uint32Array;
  readonly first: number;
}

/** Lays texts end to end. */
export function shelve(texts: readonly string[]): Shelf {
  const boards: Board[] = [];
  for (let first = 0; first < texts.length;) {
    let size = 0;
    let last = first;
    for (; last < texts.length && size < MOST; last++) size += (texts[last]?.length ?? 0) + BETWEEN.length;
    boards.push(board(texts.slice(first, last), first));
    first = last;
  }
  return {
    find(word, into) {
      for (const one of boards) findOn(one, word, into);
    },
  };
}

function board(texts: readonly string[], first: number): Board {
  const begin = new Uint32Array(texts.length + 1);
  texts.forEach((text, n) => (begin[n + 1] = (begin[n] ?? 0) + text.length + BETWEEN.length));
  return { text: texts.join(BETWEEN), begin, first };
}

function findOn({ text, begin, first }: Board, word: string, into: Uint8Array): void {
  for (let at = text.indexOf(word); at >= 0;) {
    const found = at;
    const n = firstNot(begin.length, (i) => (begin[i] ?? 0) <= found) - 1;
    into[first + n] = 1;
    // One place in a text is enough.
    at = text.indexOf(word, begin[n + 1] ?? text.length);
  }
}
