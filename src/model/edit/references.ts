import type { Actor, Document, Event } from "../schema.ts";
import { overlaps } from "../span.ts";
import { anchorOf, placed } from "./anchor.ts";
import type { Draft } from "./draft.ts";
import type { ActorRef, EventRef } from "./edit.ts";

/** What finds a document by its id. */
export type Documents = (id: string) => Document | undefined;

/** How an event is known again. */
export function eventRef(documents: Documents, { trigger, type }: Event): EventRef | undefined {
  const document = documents(trigger.doc);
  return document && { at: anchorOf(document, trigger), type };
}

/** How an actor is known again: by a mention that names it where there is one. */
export function actorRef(documents: Documents, { name, kind, mentions }: Actor): ActorRef {
  const mention =
    mentions.find(({ form }) => form === "name" || form === "title+name") ??
    mentions.find(({ start, end }) => end > start);
  const document = mention && documents(mention.doc);
  return { name, kind, at: mention && document ? anchorOf(document, mention) : null };
}

/** The event that is meant, in a corpus that may have been read anew: the one whose trigger stands at the words, of that type if it can be. */
export function eventMeant(draft: Draft, ref: EventRef): Event | undefined {
  const at = placed((id) => draft.document(id), ref.at);
  if (!at) return undefined;
  let best: { readonly event: Event; readonly score: number } | undefined;
  for (const event of draft.eventsOf(at.doc)) {
    const { trigger } = event;
    const same = trigger.start === at.start && trigger.end === at.end;
    if (!same && !overlaps(trigger, at)) continue;
    const alike = event.type === ref.type;
    // One that only touches the words must at least be of their kind.
    if (!same && (event.type === "statement") !== (ref.type === "statement")) continue;
    const score = (same ? 2 : 0) + (alike ? 1 : 0);
    if (best === undefined || score > best.score) best = { event, score };
  }
  return best?.event;
}

/** The actor that is meant: whose mention stands at the words, else the only one of that name and kind. */
export function actorMeant(draft: Draft, ref: ActorRef): Actor | undefined {
  const at = ref.at && placed((id) => draft.document(id), ref.at);
  const there = at
    ? draft
        .actorsOf(at.doc)
        .filter(({ mentions }) => mentions.some((mention) => mention.doc === at.doc && overlaps(mention, at)))
    : [];
  const exact = there.filter(({ mentions }) =>
    mentions.some(({ doc, start, end }) => doc === at?.doc && start === at.start && end === at.end),
  );
  const named = (actor: Actor): boolean => actor.name === ref.name || actor.names.includes(ref.name);
  const found = exact.find(named) ?? exact[0] ?? there.find(named);
  if (found) return found;
  const namesakes = draft.actors.filter((actor) => actor.kind === ref.kind && named(actor));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}
