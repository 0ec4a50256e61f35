import { elementAt } from "../at.ts";
import type { ActorLayer, ActorMention, EventMention } from "../layers.ts";
import type { Role } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Argument, Scene } from "./arguments.ts";

/** The participants of one event while they are gathered; an actor stands once. */
export class Cast {
  readonly list: { actor: number; role: Role; span: Span }[] = [];
  readonly #actors: ActorLayer;
  readonly #scene: Scene;

  constructor(scene: Scene, already: EventMention["participants"] = []) {
    this.#scene = scene;
    this.#actors = scene.actors;
    this.list.push(...already);
  }

  add(argument: Argument, role: Role | undefined): void {
    const mention = this.#actors.mentions[argument.mention];
    if (role === undefined || mention === undefined || mention.actor < 0) return;
    const parts = this.#parts(argument.mention);
    if (parts.length > 0) {
      for (const part of parts) this.addActor(part.actor, role, part);
      return;
    }
    if (this.list.some((one) => one.actor === mention.actor)) return;
    this.list.push({ actor: mention.actor, role, span: { start: mention.start, end: mention.end } });
  }

  addMention(mention: number, role: Role): void {
    const found = elementAt(this.#actors.mentions, mention);
    if (found !== undefined) this.addActor(found.actor, role, found);
  }

  addActor(actor: number, role: Role, span: Span): void {
    if (actor < 0 || this.list.some((one) => one.actor === actor)) return;
    this.list.push({ actor, role, span: { start: span.start, end: span.end } });
  }

  /** Ministers of several states, or those who come for one, without names: the states. */
  #parts(index: number): readonly { readonly actor: number; readonly start: number; readonly end: number }[] {
    const { actors, mentions } = this.#actors;
    const outer = elementAt(mentions, index);
    if (outer === undefined || outer.number === "sg" || outer.form !== "title") return [];
    const inner: ActorMention[] = [];
    for (let i = index + 1; i < mentions.length && (mentions[i]?.start ?? outer.end) < outer.end; i++) {
      const mention = mentions[i];
      if (mention?.outer === index && actors[mention.actor]?.kind === "state") inner.push(mention);
    }
    return inner.length > 1 ? inner : this.#adjectives(outer);
  }

  /** The states of two who are told by their adjectives: الرئيسان الروسي والأوكراني. */
  #adjectives(
    outer: ActorMention,
  ): readonly { readonly actor: number; readonly start: number; readonly end: number }[] {
    const { text, lexicon, states } = this.#scene;
    if (lexicon.tables.order !== "verb-first" || outer.number !== "du") return [];
    const found = text.tokens.slice(outer.from, outer.to).flatMap((token) => {
      const reading = token.readings.find(({ stem }) => lexicon.nisbaOf(stem) !== undefined);
      const country = reading && lexicon.nisbaOf(reading.stem);
      return reading === undefined || country === undefined ? [] : [{ country, span: reading }];
    });
    if (new Set(found.map(({ country }) => country)).size < 2) return [];
    return found.map(({ country, span: { start, end } }) => ({
      actor: states.of(country, { start, end }),
      start,
      end,
    }));
  }

  has(role: Role): boolean {
    return this.list.some((one) => one.role === role);
  }
}
