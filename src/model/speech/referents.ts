import { antecedent } from "../actors/antecedents.ts";
import type { Scene } from "./scene.ts";
import type { Ending } from "./tables.ts";
import { type History, OPEN, type Speaker, fits, named } from "./told.ts";

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
   * @param around who says what the pronoun stands in; undefined outside what is said.
   */
  meantBy(at: number, around: number | undefined, nested: boolean): Speaker | undefined {
    const { text, lexicon } = this.#scene;
    const token = text.tokens[at];
    if (token === undefined) return undefined;
    const span = { start: token.start, end: token.end };
    if (around !== undefined && lexicon.tables.firsts.has(token.text))
      return { actor: around, span, ...OPEN, form: "pronoun" };
    const ending = lexicon.tables.pronouns.get(token.text) ?? lexicon.tables.possessives.get(token.text);
    if (ending === undefined) return undefined;
    const meant =
      this.goesOn(at, ending, nested, false) ?? this.antecedent(at, ending, this.#isThing(ending) ? false : undefined);
    return meant && { ...meant, span, form: "pronoun" };
  }

  /**
   * Who goes on speaking: the last who spoke, if nothing was told between; else the subject of the sentence before, if it is a person
   * who agrees; else the last who spoke and agrees.
   */
  goesOn(at: number, ending: Ending, nested: boolean, continues: boolean): Speaker | undefined {
    const { text, actors, lexicon } = this.#scene;
    const person = ending.gender !== undefined && ending.number === "sg" && lexicon.tables.order === "subject-first";
    const thing = this.#isThing(ending);
    const agreed = (told: Speaker): boolean =>
      fits(told, ending) &&
      !(thing && actors.actors[told.actor]?.kind === "person") &&
      (!person || actors.actors[told.actor]?.kind === "person" || told.actor >= actors.actors.length);
    const last = this.#history.before((told) => told.actor >= 0 && (nested || !told.nested) && agreed(told));
    const sentence = text.sentenceOf[at] ?? -1;
    if (last !== undefined && (continues || sentence - last.sentence < 2)) return last;
    const between = antecedent(actors, text, at, { ...ending, person: !thing });
    if (between !== undefined) return named(between);
    return last;
  }

  antecedent(at: number, { gender, number }: Ending, person?: boolean): Speaker | undefined {
    const { actors, text } = this.#scene;
    const mention = antecedent(actors, text, at, { gender, number, person });
    return mention === undefined ? undefined : named(mention);
  }

  /** It: one, and neither man nor woman, where men and women have pronouns of their own. */
  #isThing({ gender, number }: Ending): boolean {
    return gender === undefined && number === "sg" && this.#scene.lexicon.tables.order === "subject-first";
  }
}
