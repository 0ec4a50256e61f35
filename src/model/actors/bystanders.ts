import { elementAt } from "../at.ts";
import type { ActorEntry, ActorLayer, ActorMention, EventLayer, SpeechLayer } from "../layers.ts";

/** The layers of an article that say who takes part in something. */
export interface Doings {
  readonly actors: ActorLayer;
  readonly speech: SpeechLayer;
  readonly events: EventLayer;
}

/**
 * Actors that a text only mentions: people told by a common noun who neither speak nor act nor are acted upon («a team of experts is
 * to be formed»), and states that only the office of a named person is of. They are no actors of the article.
 * @returns indexes of actors.
 */
export function bystanders({ actors, speech, events }: Doings): ReadonlySet<number> {
  const busy = new Set<number>();
  for (const { speaker, addressee, sources } of speech.statements) {
    busy.add(speaker);
    if (addressee !== undefined) busy.add(addressee.actor);
    for (const source of sources) busy.add(source.actor);
  }
  for (const { actor } of speech.attributions) busy.add(actor);
  for (const { participants, sources } of events.events) {
    for (const { actor } of participants) busy.add(actor);
    for (const { actor } of sources) busy.add(actor);
  }
  const idle = new Set<number>();
  const mentions = new Map<number, ActorMention[]>();
  for (const mention of actors.mentions) {
    const own = mentions.get(mention.actor);
    if (own === undefined) mentions.set(mention.actor, [mention]);
    else own.push(mention);
  }
  const inOffice = ({ outer }: ActorMention): boolean => {
    const around = elementAt(actors.mentions, outer);
    const kind = around && actors.actors[around.actor]?.kind;
    return kind === "organization" || (kind === "person" && around?.form === "title+name" && around.number === "sg");
  };
  actors.actors.forEach((entry, index) => {
    if (busy.has(index)) return;
    const own = mentions.get(index) ?? [];
    if (entry.kind === "state" ? own.every(inOffice) : own.every(({ form }) => form === "title") && inert(entry))
      idle.add(index);
  });
  return idle;
}

/** An office that does nothing, and people who do nothing. */
function inert({ kind, acts }: ActorEntry): boolean {
  return acts !== undefined && (kind === "person" || !acts);
}
