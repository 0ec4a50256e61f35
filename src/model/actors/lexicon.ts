import type { Reading, Token } from "../layers.ts";
import type { ActorKind } from "../schema.ts";
import { type Phrases, phrases } from "../text/phrases.ts";
import type { Candidate } from "./candidate.ts";
import type { ActorTables, Known, TitleWord } from "./tables.ts";

/** The actor tables of a language with the questions that the detectors ask of them. */
export class ActorLexicon {
  readonly tables: ActorTables;
  readonly #known: Phrases<Known>;
  readonly #states: ReadonlyMap<string, Known>;

  constructor(tables: ActorTables) {
    this.tables = tables;
    this.#known = phrases(tables.known);
    this.#states = new Map(
      tables.known
        .flatMap(([, known]) =>
          known.kind === "state" && !known.metonym && known.country ? [[known.country, known] as const] : [],
        )
        .reverse(),
    );
  }

  /** The listed actor whose naming begins at the token. */
  knownAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const found = this.#known.longest(tokens, at);
    if (found === undefined || found.enclitic !== "") return undefined;
    const { value: known, from, to, start, end } = found;
    if (this.tables.order === "capitals") {
      const first = tokens[from];
      if (first?.capital !== true || (known.acronym === true && first.strict !== first.strict.toUpperCase()))
        return undefined;
    }
    const form = known.metonym ? "metonym" : "name";
    const plain = { name: undefined, title: undefined, gender: undefined, number: "sg" } as const;
    return {
      from,
      to,
      start,
      end,
      kind: known.kind,
      form,
      known,
      country: known.country,
      rule: "actor/known",
      ...plain,
    };
  }

  state(country: string): Known | undefined {
    return this.#states.get(country);
  }

  title(token: Token | undefined): { reading: Reading; word: TitleWord } | undefined {
    return lookUp(token, this.tables.titles, this.tables.article, (reading, word) => ({ reading, word }));
  }

  head(token: Token | undefined): { reading: Reading; kind: ActorKind } | undefined {
    return lookUp(token, this.tables.heads, this.tables.article, (reading, kind) => ({ reading, kind }));
  }

  group(token: Token | undefined): { reading: Reading } | undefined {
    if (token?.kind !== "word") return undefined;
    for (const reading of token.readings) {
      if (reading.enclitic !== "") continue;
      if (this.tables.groups.has(reading.stem) || this.tables.groups.has(this.#bare(reading.stem))) return { reading };
    }
    return undefined;
  }

  nisba(folded: string): string | undefined {
    return this.tables.nisbas.get(this.#bare(folded));
  }

  isDefinite(folded: string): boolean {
    const { article } = this.tables;
    return article !== "" && folded.startsWith(article) && folded.length > article.length + 1;
  }

  isQualifier(folded: string): boolean {
    return this.tables.qualifiers.has(folded);
  }

  /** Whether the word is a given name; one that folding makes like a function word counts only as it is really written. */
  isGiven(token: Token | undefined): boolean {
    if (token === undefined || !this.tables.given.has(token.text)) return false;
    return !this.tables.stops.has(token.text) || token.strict === token.text;
  }

  isLink(folded: string): boolean {
    return this.tables.links.has(folded);
  }

  isStop(folded: string): boolean {
    return this.tables.stops.has(folded);
  }

  isBinder(folded: string): boolean {
    return this.tables.binders.has(folded);
  }

  /** Whether a preposition written on a word ties what follows to the head: للجيش, بالبيت الأبيض. */
  binds(clitic: string): boolean {
    return this.tables.binders.has(clitic);
  }

  clitics(token: Token | undefined, start: number): string {
    return token?.readings.find((reading) => reading.start === start)?.proclitics ?? "";
  }

  /** The stem of a word that a binding preposition is written on: لحركة → حركة. */
  boundReading(token: Token): string | undefined {
    for (const reading of token.readings) {
      if (reading.enclitic !== "" || reading.proclitics === "" || !this.binds(reading.proclitics)) continue;
      if (this.isDefinite(reading.stem) || this.tables.heads.has(reading.stem)) return reading.stem;
    }
    return undefined;
  }

  /** A definite noun joined by the conjunction: والأمن. */
  joinedDefinite(token: Token): boolean {
    const { reading } = token;
    const bare = this.#bare(reading.stem);
    return (
      reading.proclitics.length === 1 &&
      !this.binds(reading.proclitics) &&
      this.isDefinite(reading.stem) &&
      !this.tables.titles.has(bare) &&
      !this.tables.heads.has(bare) &&
      !this.tables.groups.has(bare) &&
      !this.tables.groups.has(reading.stem)
    );
  }

  /** A word that stands in a construct chain by its own: a head or a title. */
  isConstruct(folded: string): boolean {
    return this.tables.heads.has(folded) || this.tables.titles.has(folded);
  }

  /** Whether a word may be part of a name: none that the lists know as something else. `surname` allows the article. */
  nameLike(token: Token, surname: boolean): boolean {
    const { text } = token;
    const { stops, titles, heads, groups, qualifiers } = this.tables;
    if (token.kind !== "word" || text.length < 2 || stops.has(text)) return false;
    if (this.isDefinite(text) && !surname) return false;
    if (token.reading.proclitics !== "") return false;
    const bare = this.#bare(text);
    if (titles.has(bare) || heads.has(bare) || groups.has(bare) || groups.has(text) || qualifiers.has(text))
      return false;
    if (this.tables.nisbas.has(bare) && this.isDefinite(text)) return false;
    const known = this.#known.word(text);
    if (known !== undefined && known.kind !== "outlet") return false;
    return !token.readings.some(
      (reading) =>
        reading.proclitics !== "" && reading.enclitic === "" && stops.has(reading.stem) && reading.stem.length > 3,
    );
  }

  #bare(folded: string): string {
    return this.isDefinite(folded) ? folded.slice(this.tables.article.length) : folded;
  }
}

function lookUp<T, R>(
  token: Token | undefined,
  table: ReadonlyMap<string, T>,
  article: string,
  make: (reading: Reading, value: T) => R,
): R | undefined {
  if (token?.kind !== "word") return undefined;
  for (const reading of token.readings) {
    if (reading.enclitic !== "") continue;
    const bare = article !== "" && reading.stem.startsWith(article) ? reading.stem.slice(article.length) : reading.stem;
    const value = table.get(reading.stem) ?? table.get(bare);
    if (value !== undefined) return make(reading, value);
  }
  return undefined;
}
