import { alike, alikeEntries } from "../alike.ts";
import type { Token, Word } from "../layers.ts";
import { type Found, type Phrases, phrases } from "../text/phrases.ts";
import type { Memo } from "../text/vocabulary.ts";
import { type Small, smallWords } from "./line/small.ts";
import type { EventTables, Form, Frame, Light, Operator, Place, Relation } from "./tables.ts";

/** The event tables of a language as tries. */
export class EventLexicon {
  readonly tables: EventTables;
  readonly forms: Phrases<readonly Form[]>;
  readonly light: Phrases<Light>;
  /** All that a light verb may be: with a preposition and without. */
  readonly lights: Phrases<readonly Light[]>;
  readonly operators: Phrases<Operator>;
  readonly gathers: Phrases<true>;
  readonly prepositions: Phrases<Relation>;
  readonly places: Phrases<Place>;
  readonly causes: Phrases<true>;
  readonly causers: Phrases<string>;
  readonly #states: ReadonlyMap<string, string>;
  readonly #frames: ReadonlyMap<string, Frame>;
  readonly #small: Memo<Small> | undefined;

  constructor(given: EventTables) {
    const frames = alike(given.frames);
    const tables: EventTables = {
      ...given,
      frames: [...frames.values()],
      forms: alikeEntries(framed(given.forms, frames)),
      light: alikeEntries(given.light),
      operators: alikeEntries(given.operators),
    };
    this.tables = tables;
    const byPhrase = new Map<string, Form[]>();
    for (const [phrase, form] of tables.forms) {
      const list = byPhrase.get(phrase);
      if (list === undefined) byPhrase.set(phrase, [form]);
      else if (!list.some((other) => same(other, form))) list.push(form);
    }
    for (const phrase of tables.idioms) byPhrase.set(phrase, []);
    this.forms = phrases(byPhrase);
    this.light = phrases(tables.light);
    const lights = new Map<string, Light[]>();
    for (const [phrase, light] of tables.light) {
      const list = lights.get(phrase);
      if (list === undefined) lights.set(phrase, [light]);
      else list.push(light);
    }
    this.lights = phrases(lights);
    this.gathers = phrases(tables.gathers);
    this.operators = phrases(tables.operators);
    this.prepositions = phrases(tables.prepositions);
    this.places = phrases(tables.places);
    this.causes = phrases(tables.causes);
    this.causers = phrases(tables.causers ?? []);
    this.#states = new Map(
      tables.places
        .flatMap(([, { name, country }]) => (country === undefined ? [] : [[country, name] as const]))
        .toReversed(),
    );
    this.#small = tables.syntax && smallWords(tables, tables.syntax, (word) => this.nisbaOf(word));
    this.#frames = new Map(tables.frames.map((frame) => [frame.id, frame]));
  }

  /** The first name that the list has for a state. */
  stateName(country: string): string | undefined {
    return this.#states.get(country);
  }

  /** What the lists say of a word by itself, in a language whose subjects stand first. */
  small(word: Word): Small {
    if (this.#small === undefined) throw new Error(`no syntax for the word: ${word.text}`);
    return this.#small.of(word);
  }

  frame(id: string): Frame | undefined {
    return this.#frames.get(id);
  }

  /** The preposition that begins at the token; one with clitics in front only where they are conjunctions. */
  prepositionAt(tokens: readonly Token[], at: number): Found<Relation> | undefined {
    const found = this.prepositions.longest(tokens, at);
    if (found === undefined) return undefined;
    return [...found.proclitics].every((letter) => !this.tables.prefixes.has(letter)) ? found : undefined;
  }

  /** What a clitic in front of a span that begins inside the token says. */
  prefix(token: Token, start: number): Relation | undefined {
    if (token.start === start) return undefined;
    const reading = token.readings.find((r) => r.start === start && r.proclitics !== "");
    const letters = reading?.proclitics ?? "";
    for (const letter of letters) {
      const relation = this.tables.prefixes.get(letter);
      if (relation !== undefined) return relation;
    }
    return undefined;
  }

  /** A conjunction stands in front of the span, on the word or before it. */
  joined(tokens: readonly Token[], at: number, start: number): boolean {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) return false;
    if (token.start !== start && token.text.startsWith(this.tables.joiner) && this.tables.joiner !== "") return true;
    return before !== undefined && this.tables.conjunctions.has(before.text);
  }

  /** The country that an adjective says, with or without the article. */
  nisba(token: Token | undefined): string | undefined {
    return token?.kind === "word" ? this.nisbaOf(token.text) : undefined;
  }

  nisbaOf(word: string): string | undefined {
    const { nisbas, article } = this.tables;
    const plain = nisbas.get(word);
    if (plain !== undefined || article === "" || !word.startsWith(article)) return plain;
    return nisbas.get(word.slice(article.length));
  }
}

/** The forms with the frames in place of those that they were made of. */
function framed(forms: EventTables["forms"], frames: ReadonlyMap<Frame, Frame>): EventTables["forms"] {
  return forms.map(([phrase, form]) => [phrase, { ...form, frame: frames.get(form.frame) ?? form.frame }] as const);
}

function same(a: Form, b: Form): boolean {
  const asks = (form: Form): string => `${form.use} ${form.needs.join(",")} ${form.tail.join(" ")}`;
  return a.frame === b.frame && asks(a) === asks(b);
}
