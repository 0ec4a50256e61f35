import type { ActorLayer, EventMention } from "../layers.ts";
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
    if (this.list.some((one) => one.actor === mention.actor)) return;
    this.list.push({ actor: mention.actor, role, span: { start: mention.start, end: mention.end } });
  }

  addActor(actor: number, role: Role, span: Span): void {
    if (actor < 0 || this.list.some((one) => one.actor === actor)) return;
    this.list.push({ actor, role, span: { start: span.start, end: span.end } });
  }

  has(role: Role): boolean {
    return this.list.some((one) => one.role === role);
  }
}
