import { alikeEntries } from "../alike.ts";
import type { Token } from "../layers.ts";
import { type Act, MEDIA, type Medium } from "../schema.ts";
import { type Found, type Phrases, phrases } from "../text/phrases.ts";
import { Trait } from "../text/vocabulary.ts";
import type { Cue, SpeechTables } from "./tables.ts";

/** The speech tables of a language as tries. */
export class SpeechLexicon {
  readonly tables: SpeechTables;
  readonly acts: Phrases<Act>;
  readonly #cues: Phrases<readonly Cue[]>;
  readonly #complementisers: Phrases<boolean>;
  readonly #adverbs: Phrases<true>;
  readonly #addressees: Phrases<true>;
  readonly #turns: Phrases<true>;
  readonly #media: Phrases<Medium>;
  readonly #answers: Phrases<true>;
  readonly #negates = new Trait(
    (word) => this.tables.negations.has(word.text) || this.tables.negations.has(this.bare(word)),
  );

  constructor(tables: SpeechTables) {
    this.tables = tables;
    const byPhrase = new Map<string, Cue[]>();
    for (const phrase of tables.idioms) byPhrase.set(phrase, []);
    const idioms = new Set(tables.idioms);
    for (const [phrase, cue] of alikeEntries(tables.cues)) {
      if (idioms.has(phrase)) continue;
      const list = byPhrase.get(phrase);
      if (list === undefined) byPhrase.set(phrase, [cue]);
      else list.push(cue);
    }
    this.#cues = phrases(byPhrase);
    this.#complementisers = phrases([
      ...tables.subordinators.map((phrase) => [phrase, false] as const),
      ...tables.complementisers.map((phrase) => [phrase, true] as const),
    ]);
    this.#adverbs = phrases(tables.adverbs.map((phrase) => [phrase, true] as const));
    this.#addressees = phrases(tables.addressees.map((phrase) => [phrase, true] as const));
    this.#media = phrases(
      MEDIA.flatMap((medium) => (tables.media?.nouns[medium] ?? []).map((noun) => [noun, medium] as const)),
    );
    this.#turns = phrases(tables.turns.map((phrase) => [phrase, true] as const));
    this.#answers = phrases(tables.answers.map((phrase) => [phrase, true] as const));
    this.acts = phrases(tables.acts);
  }

  /** The cues that one written form may be. A conjunction or the mark of the future may be written on it, and whom it is said to. */
  cuesAt(tokens: readonly Token[], at: number): Found<readonly Cue[]> | undefined {
    const found = this.#cues.longest(tokens, at);
    if (found === undefined) return undefined;
    if (found.to === at + 1 && this.tables.lookalikes?.has(tokens[at]?.strict ?? "") === true) return undefined;
    for (const letter of found.proclitics) if (this.tables.prefixes.has(letter)) return undefined;
    return found.enclitic === "" || this.tables.suffixes.has(found.enclitic) ? found : undefined;
  }

  /** What opens content at the token (`value` true), or only looks like it (false). */
  complementiserAt(tokens: readonly Token[], at: number): Found<boolean> | undefined {
    return this.#complementisers.longest(tokens, at);
  }

  adverbAt(tokens: readonly Token[], at: number): Found<true> | undefined {
    return this.#adverbs.longest(tokens, at);
  }

  /** Those who are told, without a name. */
  addresseeAt(tokens: readonly Token[], at: number): Found<true> | undefined {
    return this.#addressees.longest(tokens, at);
  }

  /** A noun for that by which something is said. */
  mediumAt(tokens: readonly Token[], at: number): Found<Medium> | undefined {
    return this.#media.longest(tokens, at);
  }

  turnAt(tokens: readonly Token[], at: number): Found<true> | undefined {
    return this.#turns.longest(tokens, at);
  }

  answerAt(tokens: readonly Token[], at: number): Found<true> | undefined {
    return this.#answers.longest(tokens, at);
  }

  /** Whether the word denies, with or without a conjunction written on it. */
  negates(token: Token): boolean {
    return this.#negates.of(token.word);
  }

  /** The word without a conjunction written on it. */
  bare(token: Pick<Token, "text">): string {
    const { joinerClitics } = this.tables;
    const first = token.text.charAt(0);
    return token.text.length > 2 && joinerClitics.has(first) ? token.text.slice(1) : token.text;
  }

  /** The word begins another clause beside the one before it. */
  joins(token: Token | undefined, start?: number): boolean {
    if (token === undefined) return false;
    const { joiners, joinerClitics } = this.tables;
    if (joiners.has(token.text) || joiners.has(this.bare(token))) return true;
    return start !== undefined && token.start < start && joinerClitics.has(token.text.charAt(0));
  }

  /** The preposition that is written on a word whose stem begins at `start`, or stands as the word before. "" for none. */
  tie(tokens: readonly Token[], at: number, start: number): string {
    const token = tokens[at];
    if (token === undefined) return "";
    if (token.start < start) {
      const clitics = token.readings.find((reading) => reading.start === start)?.proclitics ?? "";
      for (const letter of clitics) if (this.tables.prefixes.has(letter)) return letter;
    }
    const before = tokens[at - 1];
    if (before === undefined) return "";
    const bare = this.bare(before);
    if (this.isEach(tokens, at - 2)) return "";
    if (this.tables.prepositions.has(before.text)) return before.text;
    if (this.tables.prepositions.has(bare)) return bare;
    // لـ"إسرائيل": the clitic and the mark that follows it are tokens of their own.
    const mark = before.kind === "punct" ? tokens[at - 2] : undefined;
    if (mark !== undefined && this.tables.prefixes.has(mark.text)) return mark.text;
    return this.tables.prefixes.has(before.text) ? before.text : "";
  }

  /** Two words that only say that each of those behind them did it: كل من مصر وقطر. */
  isEach(tokens: readonly Token[], at: number): boolean {
    return this.tables.each?.has(`${tokens[at]?.text ?? ""} ${tokens[at + 1]?.text ?? ""}`) === true;
  }
}
