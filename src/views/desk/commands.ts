import {
  type Actor,
  type ActorRef,
  type Correction,
  type Document,
  type Event,
  type EventRef,
  type Indexes,
  actorRef,
  eventRef,
} from "../../model/index.ts";

type Of<K extends Correction["kind"]> = Extract<Correction, { readonly kind: K }>;

/** The corrections of an event as it stands in a corpus; undefined where its document is not there. */
export interface EventCommands {
  readonly set: (set: Of<"event">["set"]) => Correction;
  readonly say: (set: Of<"statement">["set"]) => Correction;
  readonly cast: (actor: Actor, role: Of<"cast">["role"]) => Correction;
  readonly wrong: () => Correction;
  readonly confirm: () => Correction;
}

/** What can be done with an event. */
export function commandsFor(event: Event, index: Indexes): EventCommands | undefined {
  const ref = refOf(event, index);
  if (!ref) return undefined;
  return {
    set: (set) => ({ kind: "event", event: ref, set }),
    say: (set) => ({ kind: "statement", event: ref, set }),
    cast: (actor, role) => ({ kind: "cast", event: ref, actor: whoOf(actor, index), role }),
    wrong: () => ({ kind: "wrong", event: ref }),
    confirm: () => ({ kind: "confirm", event: ref }),
  };
}

/** How an event is known again. */
export function refOf(event: Event, index: Indexes): EventRef | undefined {
  return eventRef((id) => index.documents.get(id), event);
}

/** How an actor is known again. */
export function whoOf(actor: Actor, index: Indexes): ActorRef {
  return actorRef((id) => index.documents.get(id), actor);
}

/** The correction that sets what is known of a document. */
export function documentCommand(document: Document, set: Of<"document">["set"]): Correction {
  const { id, published, publishedFrom, title, outlet } = document;
  return { kind: "document", doc: id, was: { published, publishedFrom, title, outlet }, set };
}
