import { alikeEntries, alikeValues } from "../alike.ts";
import type { Word as Form, Reading, Token } from "../layers.ts";
import { type Found, type Phrases, phrases } from "../text/phrases.ts";
import { Tagger } from "../tagger/tagger.ts";
import { Memo, Trait, usual } from "../text/vocabulary.ts";
import { type Candidate, candidate } from "./candidate.ts";
import { Openers } from "./openers.ts";
import type { ActorTables, Binder, HeadWord, Known, TitleWord } from "./tables.ts";

/** A word of a table at a token, by one reading of its clitics. */
export interface Word<T> {
  readonly reading: Reading;
  readonly value: T;
  /** Without the article. */
  readonly bare: string;
  readonly definite: boolean;
}

/** A word of a table, found in a form wherever that stands: by which of its readings. */
interface Place<T> extends Omit<Word<T>, "reading"> {
  readonly reading: number;
}

/** The actor tables of a language with the questions that the detectors ask of them. */
export class ActorLexicon {
  readonly tables: ActorTables;
  readonly tagger: Tagger | undefined;
  readonly openers = new Openers(this);
  readonly #known: Phrases<Known>;
  readonly #places: Phrases<true>;
  readonly #states: ReadonlyMap<string, Known>;
  /** By key of a listed actor, the words that its longer names begin with: حركة for Hamas. */
  readonly #openers = new Map<string, Set<string>>();
  readonly #titles: Memo<Place<TitleWord> | undefined>;
  readonly #heads: Memo<Place<HeadWord> | undefined>;
  readonly #groups: Memo<Place<HeadWord> | undefined>;
  readonly #begins = new Trait(({ text }) => this.#isNominal(text));
  readonly #common = new Trait((form) => this.#isCommon(form));
  readonly #given = new Trait(({ text, strict }) => this.#isGiven(text, strict));
  readonly #verb = new Trait((form) => this.#isVerb(form));
  readonly #foreign = new Trait((form) => this.#isForeign(form));

  constructor(given: ActorTables) {
    const tables: ActorTables = {
      ...given,
      known: alikeEntries(given.known),
      titles: alikeValues(given.titles),
      heads: alikeValues(given.heads),
      groups: alikeValues(given.groups),
    };
    this.tables = tables;
    this.tagger = tables.tagger && new Tagger(tables.tagger, (token) => this.classOf(token));
    this.#known = phrases(tables.known);
    this.#places = phrases(tables.places.map((place) => [place, true]));
    this.#titles = new Memo<Place<TitleWord> | undefined>(undefined, (form) =>
      this.#look(form, tables.titles, (word) => word.peer === true || word.relation === true),
    );
    this.#heads = new Memo<Place<HeadWord> | undefined>(undefined, (form) =>
      this.#look(form, tables.heads, () => false),
    );
    this.#groups = new Memo<Place<HeadWord> | undefined>(undefined, (form) =>
      this.#look(form, tables.groups, () => true),
    );
    this.#states = new Map(
      tables.known
        .flatMap(([, known]) =>
          known.kind === "state" && !known.metonym && known.country ? [[known.country, known] as const] : [],
        )
        .reverse(),
    );
    for (const [phrase, { key }] of tables.known) {
      const word = tables.heads.get(phrase.split(" ")[0] ?? "");
      if (word !== undefined) this.#openers.set(key, (this.#openers.get(key) ?? new Set()).add(word.lemma));
    }
  }

  /** Whether a listed actor has a name that the head opens. */
  opens(head: string, key: string | undefined): boolean {
    return key !== undefined && this.#openers.get(key)?.has(head) === true;
  }

  /** A folded name by the letters that its spellings share. */
  skeleton(folded: string): string {
    const { skeleton } = this.tables;
    let out = "";
    for (const letter of folded) out += skeleton.get(letter) ?? letter;
    return out;
  }

  /** Whether the naming of a listed actor may begin with the word. */
  beginsKnown(word: Form): boolean {
    return this.#known.begins(word);
  }

  /** The listed actor whose naming begins at the token. @param headed whether a word before says what it is. */
  knownAt(tokens: readonly Token[], at: number, headed = false): Candidate | undefined {
    if (this.tables.order === "capitals" && tokens[at]?.capital !== true) return undefined;
    const found = this.#known.longest(tokens, at);
    if (found === undefined || found.enclitic !== "" || !this.#allowed(found, tokens, headed)) return undefined;
    const { value: known, from, start } = found;
    const { to, end } = this.#withState(tokens, found);
    return candidate({
      from,
      to,
      start,
      end,
      kind: known.kind,
      form: known.metonym ? "metonym" : "name",
      known,
      country: known.country,
      name: known.kind === "person" ? { start, end } : undefined,
      rule: "actor/known",
    });
  }

  /** A listed body with the adjective of its state behind it: وكالة الاستخبارات المركزية الأمريكية. */
  #withState(
    tokens: readonly Token[],
    { value, to, end }: Found<Known>,
  ): { readonly to: number; readonly end: number } {
    const next = tokens[to];
    const own =
      this.tables.order === "construct" &&
      value.kind === "organization" &&
      value.country !== null &&
      next !== undefined;
    if (!own || next.kind !== "word" || !this.isDefinite(next.text) || this.nisba(next.text) !== value.country)
      return { to, end };
    return { to: to + 1, end: next.end };
  }

  #allowed({ value: known, from, to, proclitics }: Found<Known>, tokens: readonly Token[], headed: boolean): boolean {
    const first = tokens[from];
    if (first === undefined) return false;
    if (this.tables.order === "capitals") {
      if (!first.capital) return false;
      if (known.acronym === true && first.strict !== first.strict.toUpperCase()) return false;
    }
    if (!this.#nominal(proclitics)) return false;
    const quoted = tokens[from - 1]?.text === '"' && tokens[to]?.text === '"';
    return known.headed !== true || headed || quoted;
  }

  /** The place whose name begins at the token. */
  placeAt(tokens: readonly Token[], at: number): Found<true> | undefined {
    if (this.tables.order === "capitals" && tokens[at]?.capital !== true) return undefined;
    const found = this.#places.longest(tokens, at);
    if (found === undefined || found.enclitic !== "") return undefined;
    return this.tables.order === "capitals" && tokens[at]?.capital !== true ? undefined : found;
  }

  state(country: string): Known | undefined {
    return this.#states.get(country);
  }

  title(token: Token | undefined): Word<TitleWord> | undefined {
    const found = at(token, this.#titles);
    return found?.value.bound === true && found.definite ? undefined : found;
  }

  head(token: Token | undefined): Word<HeadWord> | undefined {
    return at(token, this.#heads);
  }

  group(token: Token | undefined): Word<HeadWord> | undefined {
    return at(token, this.#groups);
  }

  /** The code of the state that an adjective is made from. */
  nisba(folded: string): string | undefined {
    return this.tables.nisbas.get(this.bare(folded));
  }

  isDefinite(folded: string): boolean {
    const { article, whole } = this.tables;
    if (article === "" || !folded.startsWith(article) || folded.length <= article.length + 1) return false;
    return whole?.has(folded) !== true;
  }

  /** An adjective of state, a listed adjective, or a word with an adjective's ending. */
  isAdjective(folded: string): boolean {
    return (
      this.tables.qualifiers.has(folded) ||
      this.nisba(folded) !== undefined ||
      (this.isDefinite(folded) &&
        folded.length > 5 &&
        !this.tables.surnames.has(folded) &&
        this.tables.adjectival.some((ending) => folded.endsWith(ending)))
    );
  }

  /** Whether a naming may begin with the word though it has no capital: a noun for people or bodies, or what stands before one. */
  begins(token: Token): boolean {
    return this.#begins.of(token.word);
  }

  #isNominal(text: string): boolean {
    const { titles, groups, heads, qualifiers, links } = this.tables;
    return titles.has(text) || groups.has(text) || heads.has(text) || qualifiers.has(text) || links.has(text);
  }

  isQualifier(folded: string): boolean {
    return this.tables.qualifiers.has(folded);
  }

  /** Whether the word is a given name; one that folding makes like a function word counts only as it is really written. */
  isGiven(token: Token | undefined): boolean {
    return token !== undefined && this.#given.of(token.word);
  }

  isGivenWord(word: Form): boolean {
    return this.#given.of(word);
  }

  /** A given name behind clitics. */
  isGivenReading(token: Pick<Form, "strict">, { proclitics, stem, enclitic }: Reading): boolean {
    return enclitic === "" && this.#isGiven(stem, token.strict.slice(proclitics.length));
  }

  #isGiven(stem: string, strict: string): boolean {
    return this.tables.given.has(stem) && (!this.tables.stops.has(stem) || this.tables.exact.has(strict));
  }

  isSurname(token: Token | undefined): boolean {
    return token !== undefined && this.tables.surnames.has(token.text);
  }

  isLink(folded: string): boolean {
    return this.tables.links.has(folded);
  }

  isStop(folded: string): boolean {
    return this.tables.stops.has(folded);
  }

  /** A given name that is an ordinary word as well: it needs more than itself to be a name. */
  isDoubtful(folded: string): boolean {
    return this.tables.stops.has(folded) || this.tables.common.has(folded) || this.tables.verbs.has(folded);
  }

  /** Whether the word is a form of a listed verb, with or without what verbs have written on them. */
  isVerb(token: Token | undefined): boolean {
    return token?.kind === "word" && this.#verb.of(token.word);
  }

  #isVerb({ readings }: Form): boolean {
    const { verbs, clitics } = this.tables;
    return readings.some(
      ({ proclitics, stem }) => verbs.has(stem) && (proclitics === "" || clitics.verb.has(proclitics)),
    );
  }

  binder(folded: string): Binder | undefined {
    return this.tables.binders.get(folded);
  }

  /** Whether the word is a listed ordinary one, by any reading of its clitics: فإن, سيزور, بحكومة. */
  isCommon(token: Token): boolean {
    return this.#common.of(token.word);
  }

  #isCommon(form: Form): boolean {
    const { stops, verbs, common, titles, heads, groups, qualifiers, clitics } = this.tables;
    const known = (stem: string): boolean => {
      const bare = this.bare(stem);
      return (
        common.has(stem) ||
        common.has(bare) ||
        titles.has(bare) ||
        heads.has(bare) ||
        groups.has(bare) ||
        qualifiers.has(stem) ||
        qualifiers.has(bare)
      );
    };
    return form.readings.some(({ proclitics, stem, enclitic }) => {
      const whole = proclitics === "" && enclitic === "";
      if (stops.has(stem)) return whole || stem.length + enclitic.length > 2 || clitics.verb.has(proclitics);
      if (verbs.has(stem)) return whole || (stem.length > 2 && (proclitics === "" || clitics.verb.has(proclitics)));
      if (!known(stem)) return false;
      return whole || stem.length > 3 || (stem.length === 3 && proclitics === "");
    });
  }

  /** Whether the word may be part of a name though no list has it. */
  isForeign(token: Token | undefined): boolean {
    return token?.kind === "word" && this.#foreign.of(token.word);
  }

  isForeignWord(word: Form): boolean {
    return this.#foreign.of(word);
  }

  #isForeign(word: Form): boolean {
    const { text } = word;
    if (text.length < 2 || this.isDefinite(text)) return false;
    if (this.tables.verbal?.some(([prefix, ending]) => text.startsWith(prefix) && text.endsWith(ending))) return false;
    if (this.#common.of(word) || usual(word).proclitics !== "") return false;
    if (this.tables.nominal.some((ending) => word.strict.endsWith(ending))) return false;
    if (this.#joined(word)) return false;
    return this.nisba(text) === undefined && this.#known.word(text)?.kind !== "state";
  }

  /** A name, a link, a listed actor or a state's adjective with the conjunction on it: the next of several. */
  #joined(word: Form): boolean {
    const { and, links } = this.tables;
    return word.readings.some(
      (reading) =>
        reading.proclitics === and &&
        reading.enclitic === "" &&
        (this.isGivenReading(word, reading) ||
          links.has(reading.stem) ||
          this.nisba(reading.stem) !== undefined ||
          this.#known.word(reading.stem) !== undefined),
    );
  }

  /** What the lists know of a word, a letter for each: the same for all words that they know alike. */
  classOf(token: Token): string {
    const own = this.#classOf(token, token.reading);
    if (own !== "") return own;
    for (const reading of token.readings) {
      const behind = reading.proclitics === "" ? "" : this.#classOf(token, reading);
      if (behind !== "" && this.#nominal(reading.proclitics)) return `+${behind}`;
    }
    return "";
  }

  #classOf(token: Token, reading: Reading): string {
    const { tables } = this;
    const { stem } = reading;
    const bare = this.bare(stem);
    const known = this.#known.word(stem);
    const title = tables.titles.get(bare);
    const marks: readonly (readonly [string, boolean])[] = [
      ["A", this.isDefinite(stem)],
      [known?.metonym === true ? "m" : (known?.kind.charAt(0) ?? ""), known !== undefined],
      ["D", this.#places.word(stem) === true],
      [this.isDoubtful(stem) ? "g" : "G", this.isGivenReading(token, reading)],
      ["S", tables.surnames.has(stem)],
      ["L", tables.links.has(stem)],
      ["X", tables.stops.has(token.text)],
      ["N", this.nisba(stem) !== undefined],
      [title?.rank === true ? "R" : title?.number === "sg" ? "T" : "P", title !== undefined],
      ["H", tables.heads.has(bare)],
      ["U", tables.groups.has(stem) || tables.groups.has(bare)],
      ["V", this.isVerb(token)],
      ["C", tables.common.has(bare)],
      ["Q", tables.qualifiers.has(stem) || tables.qualifiers.has(bare)],
    ];
    return marks.map(([mark, holds]) => (holds ? mark : "")).join("");
  }

  /** The word without its article. */
  bare(folded: string): string {
    return this.isDefinite(folded) ? folded.slice(this.tables.article.length) : folded;
  }

  #nominal(proclitics: string): boolean {
    return proclitics === "" || this.tables.clitics.noun.has(proclitics);
  }

  #look<T>(form: Form, table: ReadonlyMap<string, T>, suffixed: (value: T) => boolean): Place<T> | undefined {
    for (const [reading, { stem, proclitics, enclitic }] of form.readings.entries()) {
      const bare = this.bare(stem);
      const value = table.get(stem) ?? table.get(bare);
      if (value === undefined || (enclitic !== "" && !suffixed(value))) continue;
      if (!this.#nominal(proclitics)) continue;
      if (proclitics !== "" && (this.tables.common.has(form.text) || this.tables.stops.has(form.text))) continue;
      return { reading, value, bare, definite: this.isDefinite(stem) || enclitic !== "" };
    }
    return undefined;
  }
}

/** What a table has of the word at a token. */
function at<T>(token: Token | undefined, table: Memo<Place<T> | undefined>): Word<T> | undefined {
  const place = token?.kind === "word" ? table.of(token.word) : undefined;
  const reading = place && token?.readings[place.reading];
  return place && reading && { ...place, reading };
}
