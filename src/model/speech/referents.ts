import { antecedent } from "../actors/antecedents.ts";
import type { Scene } from "./scene.ts";
import type { Ending } from "./tables.ts";
import { type History, NOBODY, type Speaker, fits, named } from "./told.ts";

/** A statement around a cue, as far as who speaks in it goes. */
export interface Around {
  readonly actor: number;
  readonly direct: boolean;
}

/** Whom a pronoun or a subject that is left out means as a speaker: mostly one who spoke before. */
export class Referents {
  readonly #scene: Scene;
  readonly #history: History;

  constructor(scene: Scene, history: History) {
    this.#scene = scene;
    this.#history = history;
  }

  /**
   * Who a subject pronoun means: the last who spoke and agrees, else the nearest that does.
   * @param around in whose words the pronoun stands, and whether they are quoted; undefined outside what is said.
   */
  meantBy(at: number, around: Around | undefined): Speaker | undefined {
    const { text, lexicon } = this.#scene;
    const token = text.tokens[at];
    if (token === undefined) return undefined;
    const span = { start: token.start, end: token.end };
    if (around !== undefined && lexicon.tables.firsts.has(token.text))
      return { ...NOBODY, actor: around.actor, span, form: "pronoun" };
    const ending = lexicon.tables.pronouns.get(token.text) ?? lexicon.tables.possessives.get(token.text);
    if (ending === undefined) return undefined;
    const meant =
      this.#themselves(around, ending) ??
      this.goesOn(at, ending, around !== undefined, false) ??
      this.antecedent(at, ending, this.#isPerson(ending) ? true : this.#isThing(ending) ? false : undefined);
    return meant && { ...meant, span, form: "pronoun" };
  }

  /**
   * Who goes on speaking: the last who spoke, if nothing was told between; else the subject of the sentence before, if it is a person
   * who agrees; else the last who spoke and agrees.
   */
  goesOn(at: number, ending: Ending, nested: boolean, continues: boolean): Speaker | undefined {
    const { text, actors } = this.#scene;
    const thing = this.#isThing(ending);
    const last = this.#history.before(
      (told) => told.actor >= 0 && (nested || !told.nested) && this.#agrees(told, ending),
    );
    const sentence = text.sentenceOf[at] ?? -1;
    if (last !== undefined && (continues || sentence - last.sentence < 2)) return last;
    const between = antecedent(actors, text, at, { ...ending, person: !thing });
    if (between !== undefined) return named(actors, between);
    return last;
  }

  antecedent(at: number, { gender, number }: Ending, person?: boolean): Speaker | undefined {
    const { actors, text } = this.#scene;
    const mention = antecedent(actors, text, at, { gender, number, person });
    return mention === undefined ? undefined : named(actors, mention);
  }

  /** She says that she …: in what is told without quoting, the pronoun that agrees with its speaker means them. */
  #themselves(around: Around | undefined, ending: Ending): Speaker | undefined {
    if (around === undefined || around.direct || this.#scene.lexicon.tables.order === "verb-first") return undefined;
    const speaker = this.#history.before(({ actor }) => actor === around.actor);
    return speaker !== undefined && speaker.actor >= 0 && this.#agrees(speaker, ending) ? speaker : undefined;
  }

  #agrees(told: Speaker, ending: Ending): boolean {
    if (!fits(told, ending) || told.kind === undefined) return false;
    if (this.#isPerson(ending)) return told.kind === "person";
    return !this.#isThing(ending) || told.kind !== "person";
  }

  /** He or she: one person, where things have a pronoun of their own. */
  #isPerson({ gender, number }: Ending): boolean {
    return gender !== undefined && number === "sg" && this.#scene.lexicon.tables.order === "subject-first";
  }

  /** It: one, and neither man nor woman, where men and women have pronouns of their own. */
  #isThing({ gender, number }: Ending): boolean {
    return gender === undefined && number === "sg" && this.#scene.lexicon.tables.order === "subject-first";
  }
}
