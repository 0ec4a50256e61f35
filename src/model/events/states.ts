import type { ActorEntry, ActorLayer, AddedMention } from "../layers.ts";
import type { Span } from "../span.ts";
import type { EventLexicon } from "./lexicon.ts";

/** The states that take part in something under an adjective or a place alone: a Russian proposal, talks in Muscat. */
export class States {
  readonly entries: ActorEntry[] = [];
  readonly added: AddedMention[] = [];
  readonly #actors: ActorLayer;
  readonly #lexicon: EventLexicon;
  readonly #source: string;

  constructor(actors: ActorLayer, lexicon: EventLexicon, source: string) {
    this.#actors = actors;
    this.#lexicon = lexicon;
    this.#source = source;
  }

  /** The index of the state's actor; it is made where the text does not name it elsewhere. */
  of(country: string, span: Span): number {
    const key = `state:${country}`;
    const known = this.#actors.actors.findIndex((entry) => entry.key === key);
    if (known >= 0) return known;
    const slice = this.#source.slice(span.start, span.end);
    const made = this.entries.findIndex((entry) => entry.key === key);
    const entry = this.entries[made];
    const index = this.#actors.actors.length + (entry === undefined ? this.entries.length : made);
    if (entry === undefined) {
      const name = this.#lexicon.stateName(country) ?? slice;
      this.entries.push({ kind: "state", name, names: [...new Set([name, slice])], titles: [], country, key });
    } else if (!entry.names.includes(slice)) this.entries[made] = { ...entry, names: [...entry.names, slice] };
    if (!this.added.some((mention) => mention.start === span.start))
      this.added.push({ actor: index, start: span.start, end: span.end, form: "name", rule: "actor/state-adjective" });
    return index;
  }
}
