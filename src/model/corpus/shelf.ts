import { firstNot } from "../bound.ts";

/** Many short texts laid end to end, so that a word is looked for in a few long ones. They are laid down as they are needed. */
export interface Shelf {
  /** Lays down some more of the texts; false where all were laid already. */
  readonly lay: () => boolean;
  /** Marks the texts that hold a word, of all of them. */
  readonly find: (word: string, into: Uint8Array) => void;
}

/** A string of this length is made within a frame. */
const MOST = 1 << 19;
/** Stands between texts; no word that is looked for holds it. */
const BETWEEN = "\n";

interface Board {
  readonly text: string;
  /** Where in `text` each text begins, and the number of the first. */
  readonly begin: Uint32Array;
  readonly first: number;
}

/** Lays so many texts end to end. @param textOf is asked for each text once. */
export function shelve(count: number, textOf: (n: number) => string): Shelf {
  const boards: Board[] = [];
  let next = 0;
  const lay = (): boolean => {
    if (next === count) return false;
    const first = next;
    const begin = [0];
    const texts: string[] = [];
    for (let size = 0; next < count && size < MOST; next++) {
      const text = textOf(next);
      texts.push(text);
      size += text.length + BETWEEN.length;
      begin.push(size);
    }
    boards.push({ text: texts.join(BETWEEN), begin: Uint32Array.from(begin), first });
    return true;
  };
  return {
    lay,
    find(word, into) {
      while (lay());
      for (const board of boards) findOn(board, word, into);
    },
  };
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
