import { elementAt } from "../at.ts";
import type { ActorEntry, ActorMention } from "../layers.ts";
import { fold } from "../text/fold.ts";
import type { Naming } from "./namings.ts";
import type { Scene } from "./scene.ts";

/** How many sentences back a name may stand that a bare noun means again: the company. */
const BACK = 3;

/** Those who speak and whom the text calls only by a common noun. The same noun in one article means the same. */
export class Witnesses {
  /** Their entries; their indexes go on after those of the actors of the scene. */
  readonly entries: ActorEntry[] = [];
  readonly #scene: Scene;
  readonly #byPhrase = new Map<string, number>();
  readonly #byLemma = new Map<string, number>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The index of the actor that the noun means. */
  of(naming: Naming): number {
    const { noun, bare, definite } = naming;
    const phrase = this.#slice(naming);
    const key = fold(phrase);
    const lemma = `${noun.lemma}/${noun.number ?? ""}`;
    const known = this.#byPhrase.get(key) ?? (bare ? this.#byLemma.get(lemma) : undefined);
    if (known !== undefined) return this.#again(known, phrase);
    const again = noun.general && bare && definite && noun.number === "sg";
    const meant = again ? this.#named(naming) : undefined;
    if (meant !== undefined) return meant.actor;
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

  /** The nearest named before that the noun may mean: an organisation, or for a person only who stands in the sentence before. */
  #named({ from, noun }: Naming): ActorMention | undefined {
    const { actors, text } = this.#scene;
    const here = text.sentenceOf[from] ?? 0;
    const floor = text.sentences[Math.max(0, here - (noun.kind === "person" ? 1 : BACK))]?.from ?? 0;
    for (let at = from - 1; at >= floor; at--) {
      const mention = elementAt(actors.mentions, actors.at[at]);
      if (mention === undefined || mention.number !== "sg") continue;
      const entry = actors.actors[mention.actor];
      const same = entry?.kind === noun.kind;
      const agrees = noun.gender === undefined || mention.gender === undefined || noun.gender === mention.gender;
      if (same && agrees && entry?.proper === true) return mention;
    }
    return undefined;
  }
}
