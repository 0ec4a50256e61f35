import type { Candidate } from "./candidate.ts";
import type { Gathering } from "./clusters.ts";

/** The name of one person in several words, cut up once for all the short names that are compared with it. */
export class LongName {
  /** Of the candidate. */
  readonly index: number;
  readonly words: readonly string[];
  readonly last: string;
  /** The last word without its article. */
  readonly bare: string;
  /** The last two words. */
  readonly tail: string;
  readonly #gathering: Gathering;
  #skeleton: string | undefined = undefined;

  constructor(gathering: Gathering, index: number, words: readonly string[]) {
    this.index = index;
    this.words = words;
    this.last = words.at(-1) ?? "";
    this.bare = gathering.lexicon.bare(this.last);
    this.tail = words.slice(-2).join(" ");
    this.#gathering = gathering;
  }

  /** The bare last word by the letters that its spellings share. */
  get skeleton(): string {
    return (this.#skeleton ??= this.#gathering.lexicon.skeleton(this.bare));
  }
}

/** The names of several words of a text, in its order. */
export function longNames(gathering: Gathering, candidates: readonly Candidate[]): readonly LongName[] {
  const out: LongName[] = [];
  candidates.forEach(({ name, number }, index) => {
    if (name === undefined || number !== "sg") return;
    const words = gathering.folded(name).split(" ");
    if (words.length > 1) out.push(new LongName(gathering, index, words));
  });
  return out;
}
