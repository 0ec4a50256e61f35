import { mentionsIn } from "../actors/mentions.ts";
import type { ActorEntry } from "../layers.ts";
import { fold } from "../text/fold.ts";
import type { Naming } from "./namings.ts";
import type { Scene } from "./scene.ts";
import type { Ending, SpeakerNoun } from "./tables.ts";
import type { History } from "./told.ts";

/** How many sentences back a name may stand that a bare noun means again: the company. */
const BACK = 3;

/** Those who speak and whom the text calls only by a common noun. The same noun in one article means the same. */
export class Witnesses {
  /** Their entries; their indexes go on after those of the actors of the scene. */
  readonly entries: ActorEntry[] = [];
  readonly #scene: Scene;
  readonly #history: History;
  readonly #byPhrase = new Map<string, number>();
  readonly #byLemma = new Map<string, number>();

  constructor(scene: Scene, history: History) {
    this.#scene = scene;
    this.#history = history;
  }

  /** The index of the actor that the noun means. */
  of(naming: Naming): number {
    const { noun, bare } = naming;
    const phrase = this.#slice(naming);
    const key = fold(phrase);
    const lemma = `${noun.lemma}/${noun.number ?? ""}`;
    const known = this.#byPhrase.get(key) ?? (bare ? this.#byLemma.get(lemma) : undefined);
    if (known !== undefined) return this.#again(known, phrase);
    const meant = this.#calls(naming) ? this.#named(naming) : undefined;
    if (meant !== undefined) return meant;
    const index = this.#scene.actors.actors.length + this.entries.length;
    this.#byPhrase.set(key, index);
    if (!this.#byLemma.has(lemma)) this.#byLemma.set(lemma, index);
    const head = this.#slice(naming.head);
    const names = head === phrase || noun.kind !== "group" ? [phrase] : [phrase, head];
    const proper = naming.proper === true;
    const titles = noun.kind === "person" && !proper ? [phrase] : [];
    this.entries.push({ kind: noun.kind, name: phrase, names, titles, country: null, key: undefined, proper });
    return index;
  }

  /** The actor that the noun calls again, where the one whose mention it is has no name of its own or can be no such body. */
  calledAgain(naming: Naming, actor: number): number | undefined {
    const entry = this.#scene.actors.actors[actor];
    const { noun } = naming;
    if (entry === undefined || !this.#calls(naming)) return undefined;
    const own = entry.names.some((name) => fold(name).split(" ").includes(noun.lemma));
    if (entry.proper && (noun.kind === "person" || (own && !this.#isNever(entry, noun)))) return undefined;
    return this.#named(naming);
  }

  #isNever({ names }: ActorEntry, { never }: SpeakerNoun): boolean {
    return (
      never !== undefined &&
      names.some((name) =>
        fold(name)
          .split(" ")
          .some((word) => never.has(word)),
      )
    );
  }

  #slice({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.#scene.text.source.slice(start, end).replace(/\s+/g, " ");
  }

  #again(index: number, phrase: string): number {
    const place = index - this.#scene.actors.actors.length;
    const entry = this.entries[place];
    if (entry !== undefined && !entry.names.includes(phrase))
      this.entries[place] = { ...entry, names: [...entry.names, phrase] };
    return index;
  }

  /** Who was named before and is called by the noun again: the company, the former senator; undefined where it calls somebody new. */
  #named(naming: Naming): number | undefined {
    const { actors, text, lexicon } = this.#scene;
    const { from, noun, bare } = naming;
    const person = noun.kind === "person";
    const here = text.sentenceOf[from] ?? 0;
    // "The Prime Minister": an office in capitals is not held by a schoolgirl.
    const office = person && !bare && text.tokens.slice(from, naming.to).some(({ capital }) => capital);
    const holds = (actor: number): boolean => {
      const titles = actors.actors[actor]?.titles ?? [];
      return !office || titles.length === 0 || titles.some((title) => fold(title).split(" ").includes(noun.lemma));
    };
    for (let index = here; index >= Math.max(0, here - (person && bare ? 1 : BACK)); index--) {
      const sentence = text.sentences[index];
      if (sentence === undefined) return undefined;
      const spoke = this.#history.before((told) => told.sentence === index && !told.nested && told.actor >= 0);
      if (index < here && spoke !== undefined && this.#fits(spoke.actor, spoke, noun) && holds(spoke.actor))
        return spoke.actor;
      const fitting = mentionsIn(actors, sentence).filter(
        (mention) =>
          mention.outer < 0 && mention.to <= from && this.#fits(mention.actor, mention, noun) && holds(mention.actor),
      );
      // Right before it the nearest is meant; of an earlier sentence whom it is about.
      const free = fitting.filter((mention) => lexicon.tie(text.tokens, mention.from, mention.start) === "");
      const meant = index === here ? fitting.at(-1) : (free[0] ?? fitting[0]);
      if (meant !== undefined) return meant.actor;
    }
    return undefined;
  }

  #fits(actor: number, { gender, number }: Ending, noun: SpeakerNoun): boolean {
    const entry = this.#scene.actors.actors[actor];
    if (entry?.proper !== true || entry.kind !== noun.kind || number !== "sg") return false;
    if (noun.gender !== undefined && gender !== undefined && noun.gender !== gender) return false;
    return !this.#isNever(entry, noun);
  }

  /** The noun may call again whom the text has named: the company; the Vermont senator. */
  #calls({ noun, bare, definite, from, to, proper }: Naming): boolean {
    if (!definite || noun.number !== "sg" || proper === true) return false;
    if (bare) return noun.general;
    const { owners, recalling } = this.#scene.lexicon.tables;
    if (noun.kind !== "person" || recalling?.nouns.has(noun.lemma) !== true) return false;
    const words = this.#scene.text.tokens.slice(from, to - 1);
    return (
      !words.some(({ text }) => owners.has(text)) &&
      words.some(({ text, capital }) => capital || recalling.words.has(text))
    );
  }
}
