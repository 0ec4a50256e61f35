import type { ActorLayer, TimexMention } from "./layers.ts";
import type { Actor, Event, MentionForm } from "./schema.ts";
import type { Span } from "./span.ts";

export interface ReadActor extends Omit<Actor, "id" | "mentions"> {
  /** The key of a list, the same in every article and language. */
  readonly key: string | undefined;
  /** It has a name of its own, not only a title. */
  readonly proper: boolean;
  readonly mentions: readonly (Span & { readonly form: MentionForm; readonly rule: string })[];
}

/** An event or statement whose actors, times and other events are still indexes within its article; -1 for none. */
export interface ReadEvent extends Omit<
  Event,
  "id" | "trigger" | "timex" | "participants" | "sources" | "mentions" | "disputes" | "statement"
> {
  readonly trigger: Span;
  readonly timex: number;
  readonly participants: readonly (Span & {
    readonly actor: number;
    readonly role: Event["participants"][number]["role"];
  })[];
  readonly sources: readonly (Span & { readonly actor: number })[];
  readonly mentions: readonly Span[];
  readonly disputes: readonly number[];
  readonly statement:
    | (Omit<NonNullable<Event["statement"]>, "speaker" | "content" | "addressee" | "respondsTo"> & {
        readonly speaker: number;
        readonly content: Span;
        readonly addressee: number;
        readonly respondsTo: number;
      })
    | undefined;
}

/** What the layers of one article come to. */
export interface Readings {
  readonly timexes: readonly TimexMention[];
  readonly actors: readonly ReadActor[];
  readonly events: readonly ReadEvent[];
}

/** Puts the layers of an article together. Actors without a mention are left out. */
export function assemble(timexes: readonly TimexMention[], layer: ActorLayer): Readings {
  const actors = layer.actors.map((entry, index): ReadActor => ({
    kind: entry.kind,
    name: entry.name,
    names: [...entry.names],
    titles: [...entry.titles],
    country: entry.country,
    key: entry.key,
    proper: layer.mentions.some(
      (mention) => mention.actor === index && (mention.form === "name" || mention.form === "title+name"),
    ),
    mentions: layer.mentions
      .filter((m) => m.actor === index)
      .map(({ start, end, form, rule }) => ({ start, end, form, rule })),
  }));
  return { timexes, actors, events: [] };
}
