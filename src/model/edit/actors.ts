import type { Actor, Event, Mention } from "../schema.ts";
import { type Span, overlaps } from "../span.ts";
import { type Anchor, placed } from "./anchor.ts";
import type { Draft } from "./draft.ts";
import type { CommandOf } from "./edit.ts";
import { marked } from "./marks.ts";
import { DoesNotFit, needed } from "./misfit.ts";
import { actorMeant } from "./references.ts";

/** Sets fields of an actor. A name that it is given stands first among its names. */
export function setActor(draft: Draft, { actor: ref, set }: CommandOf<"actor">): void {
  let actor = needed(actorMeant(draft, ref), "actor");
  if (set.name !== undefined) {
    const names = [...new Set([set.name, ...actor.names])];
    actor = { ...actor, name: set.name, names, person: marked(actor.person, "name") };
  }
  if (set.kind !== undefined) actor = { ...actor, kind: set.kind, person: marked(actor.person, "kind") };
  if (set.titles !== undefined) actor = { ...actor, titles: set.titles, person: marked(actor.person, "titles") };
  if (set.country !== undefined) actor = { ...actor, country: set.country, person: marked(actor.person, "country") };
  draft.putActor(actor);
}

/** Makes one actor of two: what the first did and where it was named goes to the second. */
export function merge(draft: Draft, { actor: ref, into: other }: CommandOf<"merge">): void {
  const from = needed(actorMeant(draft, ref), "actor");
  const into = needed(actorMeant(draft, other), "actor");
  // A newer reading may have made them one by itself.
  if (from.id === into.id) return;
  draft.putActor({
    ...into,
    names: [...new Set([...into.names, ...from.names])],
    titles: [...new Set([...into.titles, ...from.titles])],
    country: into.country ?? from.country,
    mentions: [...into.mentions, ...from.mentions],
    person: marked(into.person, "mentions"),
  });
  replace(draft, draft.events, (event) => renamed(event, from.id, into.id));
  draft.dropActor(from.id);
}

/** Makes an actor of its own of some mentions of another, with what the events say of it there. @param id of the new actor. */
export function split(draft: Draft, { actor: ref, mentions, name }: CommandOf<"split">, id: string): void {
  const actor = needed(actorMeant(draft, ref), "actor");
  const moved = mentionsAt(draft, actor, mentions);
  const { kind, country } = actor;
  const names = [...new Set([name, ...namesIn(draft, moved)])];
  draft.putActor({ id, kind, name, names, titles: [], country, mentions: moved, person: ["made"] });
  take(draft, actor, moved, id);
}

/** Gives a mention to another actor. */
export function move(draft: Draft, { actor: ref, mention, to }: CommandOf<"move">): void {
  const actor = needed(actorMeant(draft, ref), "actor");
  const other = needed(actorMeant(draft, to), "actor");
  if (other.id === actor.id) return;
  const moved = mentionsAt(draft, actor, [mention]);
  const names = [...new Set([...other.names, ...namesIn(draft, moved)])];
  const mentions = [...other.mentions, ...moved];
  draft.putActor({ ...other, names, mentions, person: marked(other.person, "mentions") });
  take(draft, actor, moved, other.id);
}

/** The actor's mentions at the words. */
function mentionsAt(draft: Draft, actor: Actor, anchors: readonly Anchor[]): Mention[] {
  const places = anchors.flatMap((anchor) => placed((id) => draft.document(id), anchor) ?? []);
  const found = actor.mentions.filter((mention) =>
    places.some((place) => place.doc === mention.doc && (overlaps(place, mention) || sameSpan(place, mention))),
  );
  if (found.length === 0) throw new DoesNotFit("words");
  return found;
}

/** Takes mentions away from an actor, and gives what the events say of it there to another. One that has no mention left goes. */
function take(draft: Draft, actor: Actor, moved: readonly Mention[], to: string): void {
  const gone = new Set(moved);
  const mentions = actor.mentions.filter((mention) => !gone.has(mention));
  if (mentions.length === 0) {
    // A person may have given it a role where nothing mentions it.
    replace(draft, draft.events, (event) => renamed(event, actor.id, to));
    draft.dropActor(actor.id);
    return;
  }
  for (const doc of new Set(moved.map((mention) => mention.doc))) {
    const places = moved.filter((mention) => mention.doc === doc);
    replace(draft, draft.eventsOf(doc), (event) => regiven(event, actor.id, to, places));
  }
  draft.putActor({ ...actor, mentions, person: marked(actor.person, "mentions") });
}

function replace(draft: Draft, events: readonly Event[], by: (event: Event) => Event): void {
  for (const event of events) {
    const after = by(event);
    if (after !== event) draft.putEvent(after);
  }
}

/** The event with one actor in another's place wherever it is named. */
function renamed(event: Event, from: string, to: string): Event {
  return withActors(event, (actor) => (actor === from ? to : actor), from);
}

/** The event with one actor in another's place where it is named at one of the places. */
function regiven(event: Event, from: string, to: string, places: readonly Span[]): Event {
  const there = (span: Span): boolean => places.some((place) => overlaps(place, span) || sameSpan(place, span));
  const spoken = event.participants.find(({ actor, role }) => actor === from && role === "agent");
  const speaks = spoken !== undefined && there(spoken);
  return withActors(
    event,
    (actor, span) => (actor === from && (span === undefined ? speaks : there(span)) ? to : actor),
    from,
  );
}

function withActors(event: Event, of: (actor: string, span?: Span) => string, from: string): Event {
  const { participants, sources, statement } = event;
  const named =
    participants.some(({ actor }) => actor === from) ||
    sources.some(({ actor }) => actor === from) ||
    statement?.speaker === from ||
    statement?.addressee === from;
  if (!named) return event;
  const who = (actor: string | null): string | null => (actor === null ? null : of(actor));
  const said = statement && { ...statement, speaker: who(statement.speaker), addressee: who(statement.addressee) };
  return {
    ...event,
    participants: once(participants.map((one) => ({ ...one, actor: of(one.actor, one) }))),
    sources: once(sources.map((one) => ({ ...one, actor: of(one.actor, one) }))).filter(
      ({ actor }) => !said || actor !== said.speaker,
    ),
    ...(said ? { statement: said } : {}),
  };
}

/** Without those that say the same of the same actor twice. */
function once<T extends { readonly actor: string; readonly role?: string }>(list: readonly T[]): T[] {
  const seen = new Set<string>();
  return list.filter(({ actor, role = "" }) => {
    const key = `${role} ${actor}`;
    return !seen.has(key) && seen.add(key);
  });
}

function namesIn(draft: Draft, mentions: readonly Mention[]): readonly string[] {
  return mentions
    .filter(({ form }) => form === "name")
    .map(({ doc, start, end }) => draft.document(doc)?.text.slice(start, end) ?? "")
    .filter((name) => name.trim() !== "");
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
