import type { ActorLayer, ActorMention, EventMention } from "../layers.ts";
import type { Role } from "../schema.ts";
import type { Span } from "../span.ts";
import type { Argument } from "./arguments.ts";

/** The participants of one event while they are gathered; an actor stands once. */
export class Cast {
  readonly list: { actor: number; role: Role; span: Span }[] = [];
  readonly #actors: ActorLayer;

  constructor(actors: ActorLayer, already: EventMention["participants"] = []) {
    this.#actors = actors;
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
    const found = this.#actors.mentions[mention];
    if (found !== undefined) this.addActor(found.actor, role, found);
  }

  addActor(actor: number, role: Role, span: Span): void {
    if (actor < 0 || this.list.some((one) => one.actor === actor)) return;
    this.list.push({ actor, role, span: { start: span.start, end: span.end } });
  }

  /** Ministers of several states, or those who come for one, without names: the states. */
  #parts(index: number): readonly ActorMention[] {
    const { actors, mentions } = this.#actors;
    const outer = mentions[index];
    if (outer === undefined || outer.number === "sg" || outer.form !== "title") return [];
    const inner: ActorMention[] = [];
    for (let i = index + 1; i < mentions.length && (mentions[i]?.start ?? outer.end) < outer.end; i++) {
      const mention = mentions[i];
      if (mention?.outer === index && actors[mention.actor]?.kind === "state") inner.push(mention);
    }
    return inner.length > 1 ? inner : [];
  }

  has(role: Role): boolean {
    return this.list.some((one) => one.role === role);
  }
}
