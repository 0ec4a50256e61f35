import type { Reading, Word } from "../layers.ts";
import { Memo, Trait } from "../text/vocabulary.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** What words can open in a script without capitals: asked of every token, and worked out once for each word. */
export class Openers {
  readonly #lexicon: ActorLexicon;
  readonly #free = new Memo<Reading | undefined>(undefined, (word) => this.#opening(word, false));
  readonly #licensed = new Memo<Reading | undefined>(undefined, (word) => this.#opening(word, true));
  readonly #heir = new Memo<Heir | undefined>(undefined, (word) => this.#heirOf(word));
  readonly #some = new Trait((word) => this.#opensSome(word));

  constructor(lexicon: ActorLexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether the lists have a naming that may begin with the word; what only the tagger knows is not asked. */
  some(word: Word): boolean {
    return this.#some.of(word);
  }

  /** The reading that may open a name: a given name or a link behind clitics, any word of no list behind a title. Spans count from the start of the word. */
  name(word: Word, licensed: boolean): Reading | undefined {
    return (licensed ? this.#licensed : this.#free).of(word);
  }

  /** A state's adjective with the article that "and" is written on: والروسي. */
  heir(word: Word): Heir | undefined {
    return this.#heir.of(word);
  }

  #opensSome(word: Word): boolean {
    const { tables } = this.#lexicon;
    const bare = (stem: string): string => this.#lexicon.bare(stem);
    return (
      this.#lexicon.beginsKnown(word) ||
      this.name(word, false) !== undefined ||
      this.heir(word) !== undefined ||
      word.readings.some(({ stem }) =>
        [stem, bare(stem)].some(
          (form) =>
            tables.titles.has(form) ||
            tables.heads.has(form) ||
            tables.groups.has(form) ||
            tables.crowds?.has(form) === true,
        ),
      )
    );
  }

  #opening(word: Word, licensed: boolean): Reading | undefined {
    const lexicon = this.#lexicon;
    const { tables } = lexicon;
    const [whole] = word.readings;
    if (whole === undefined) return undefined;
    if (lexicon.isGivenWord(word) || lexicon.isLink(word.text)) return whole;
    if (licensed) return lexicon.isForeignWord(word) || tables.surnames.has(word.text) ? whole : undefined;
    if (lexicon.isStop(word.text) || tables.verbs.has(word.text) || tables.common.has(word.text)) return undefined;
    return word.readings.find(
      ({ proclitics, enclitic, stem, start }) =>
        proclitics !== "" &&
        enclitic === "" &&
        tables.clitics.noun.has(proclitics) &&
        !lexicon.isDefinite(stem) &&
        stem.length >= 3 &&
        (lexicon.isLink(stem) || word.readings.some((r) => r.start === start && lexicon.isGivenReading(word, r))),
    );
  }

  #heirOf(word: Word): Heir | undefined {
    const lexicon = this.#lexicon;
    const { and } = lexicon.tables;
    const reading = word.readings.find(({ proclitics }) => proclitics === and && proclitics !== "");
    if (reading === undefined || !lexicon.isDefinite(reading.stem)) return undefined;
    const country = lexicon.nisba(reading.stem);
    return country === undefined ? undefined : { country, start: reading.start };
  }
}

/** The adjective of who holds an office beside one named before: its state, and where it begins in its word. */
export interface Heir {
  readonly country: string;
  readonly start: number;
}
