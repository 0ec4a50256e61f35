import type { Corpus } from "../../model/index.ts";
import type { Piece } from "./pieces.ts";

/** So many pieces are begun before the page has a moment of its own. */
const TOGETHER = 16;

/** A corpus on its way into the store, piece by piece: it holds only once a workspace says that it is its own. */
export class Laying {
  readonly id: string;
  readonly corpus: Corpus;
  readonly #pieces: Iterator<Piece>;
  readonly #put: (piece: Piece) => Promise<unknown>;
  #last: Promise<unknown> = Promise.resolve();
  #error: unknown;

  constructor(id: string, corpus: Corpus, pieces: Iterator<Piece>, put: (piece: Piece) => Promise<unknown>) {
    this.id = id;
    this.corpus = corpus;
    this.#pieces = pieces;
    this.#put = put;
  }

  /** Begins to store the next piece; false where none is left, or one could not be stored. */
  readonly step = (): boolean => {
    const { value, done } = this.#pieces.next();
    if (done === true || this.#error !== undefined) return false;
    const before = this.#last;
    const put = this.#put(value);
    this.#last = Promise.all([before, put]).catch((error: unknown) => (this.#error ??= error));
    return true;
  };

  /** Stores all that is left, with time for the page between the pieces. Throws what kept one from being stored. */
  async finish(): Promise<void> {
    for (let begun = 1; this.step(); begun++) if (begun % TOGETHER === 0) await this.#last;
    await this.#last;
    // What IndexedDB throws is handed on, for it says whether the disk is full.
    if (this.#error !== undefined) throw this.#error;
  }
}
