import type { Actor, Document } from "../../model/index.ts";
import type { Event, Indexes } from "../../model/index.ts";

/** An actor as a list offers it. */
export interface Offered {
  readonly value: string;
  readonly name: string;
  readonly also: string;
  readonly hint: string;
}

/**
 * All actors as a list offers them: those that an event's sentence mentions first, then those of its document, then the others, each
 * with most events first.
 */
export function offered(
  actors: readonly Actor[],
  index: Indexes,
  near: { readonly doc: Document["id"]; readonly start: number; readonly end: number } | undefined,
  kindName: (kind: Actor["kind"]) => string,
): readonly Offered[] {
  const rank = ({ mentions }: Actor): number => {
    if (!near) return 0;
    const here = mentions.filter(({ doc }) => doc === near.doc);
    if (here.some(({ start, end }) => start >= near.start && end <= near.end)) return 0;
    return here.length > 0 ? 1 : 2;
  };
  const weight = ({ id }: Actor): number => index.eventsOfActor.get(id)?.length ?? 0;
  return actors
    .map((actor) => ({ actor, rank: rank(actor), weight: weight(actor) }))
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
    .map(({ actor: { id, name, names, kind } }) => ({ value: id, name, also: names.join(" "), hint: kindName(kind) }));
}

/** Where an event stands, for those who are near it. */
export function placeOf({ trigger, sentence }: Event): {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
} {
  return { doc: trigger.doc, start: sentence.start, end: sentence.end };
}

/** The participants of an event beside its speaker, each once. */
export function castOf(event: Event): Event["participants"] {
  const seen = new Set<string>(event.statement?.speaker ? [event.statement.speaker] : []);
  return event.participants.filter(({ actor }) => !seen.has(actor) && seen.add(actor));
}
