import { PLOVER } from "../events/plover.ts";
import type { Event, EventType, Statement } from "../schema.ts";
import { type Span, contains, overlaps } from "../span.ts";
import { type Anchor, locate, placed } from "./anchor.ts";
import type { Draft } from "./draft.ts";
import type { CommandOf } from "./edit.ts";
import { marked } from "./marks.ts";
import { DoesNotFit, needed } from "./misfit.ts";
import { actorMeant, eventMeant } from "./references.ts";

/** Sets fields of an event. */
export function setEvent(draft: Draft, { event: ref, set }: CommandOf<"event">): void {
  let event = needed(eventMeant(draft, ref), "event");
  if (set.type !== undefined) event = retyped(draft, event, set.type);
  if (set.date !== undefined) event = { ...event, date: set.date, timex: null, person: marked(event.person, "date") };
  if (set.status !== undefined) event = { ...event, status: set.status, person: marked(event.person, "status") };
  if (set.polarity !== undefined) {
    event = { ...event, polarity: set.polarity, person: marked(event.person, "polarity") };
  }
  if (set.place !== undefined) {
    event = { ...event, place: placeOf(draft, event, set.place), person: marked(event.person, "place") };
  }
  draft.putEvent(event);
}

/** Gives an actor a role in an event, or takes it out. */
export function cast(draft: Draft, { event: ref, actor: who, role }: CommandOf<"cast">): void {
  const event = needed(eventMeant(draft, ref), "event");
  const actor = needed(actorMeant(draft, who), "actor");
  const person = marked(event.person, "participants");
  if (role === null) {
    const participants = event.participants.filter((one) => one.actor !== actor.id);
    draft.putEvent({ ...event, participants, person });
    return;
  }
  const known = event.participants.some((one) => one.actor === actor.id);
  const { doc } = event.trigger;
  const mention = actor.mentions.find((one) => one.doc === doc && contains(event.sentence, one));
  const { start, end } = mention ?? { start: event.trigger.start, end: event.trigger.start };
  draft.putEvent({
    ...event,
    participants: known
      ? event.participants.map((one) => (one.actor === actor.id ? { ...one, role } : one))
      : [...event.participants, { actor: actor.id, role, start, end }],
    person,
  });
}

/** Sets who said what, how, and in answer to what. */
export function setStatement(draft: Draft, { event: ref, set }: CommandOf<"statement">): void {
  let event = needed(eventMeant(draft, ref), "event");
  let statement = needed(event.statement, "event");
  let { person } = event;
  if (set.speaker !== undefined) {
    const speaker = set.speaker === null ? null : needed(actorMeant(draft, set.speaker), "actor").id;
    event = spokenBy(draft, event, statement.speaker, speaker);
    statement = { ...statement, speaker };
    person = marked(person, "speaker");
  }
  if (set.addressee !== undefined) {
    const addressee = set.addressee === null ? null : needed(actorMeant(draft, set.addressee), "actor").id;
    statement = { ...statement, addressee };
    person = marked(person, "addressee");
  }
  if (set.content !== undefined) {
    statement = { ...statement, content: contentOf(draft, event, set.content) };
    person = marked(person, "content");
  }
  if (set.direct !== undefined) {
    statement = { ...statement, direct: set.direct };
    person = marked(person, "direct");
  }
  if (set.act !== undefined) {
    statement = { ...statement, act: set.act };
    person = marked(person, "act");
  }
  if (set.respondsTo !== undefined) {
    const other = set.respondsTo === null ? null : needed(eventMeant(draft, set.respondsTo), "event").id;
    if (other !== null && leadsTo(draft, other, event.id)) throw new DoesNotFit("circle");
    statement = { ...statement, respondsTo: other };
    person = marked(person, "respondsTo");
  }
  draft.putEvent({ ...event, statement, person: marked(person) });
}

/** Takes an event out, and what others say of it. */
export function dropWrong(draft: Draft, { event: ref }: CommandOf<"wrong">): void {
  const { id } = needed(eventMeant(draft, ref), "event");
  draft.dropEvent(id);
  for (const event of draft.events) {
    const answers = event.statement?.respondsTo === id;
    const disputes = event.disputes?.includes(id) === true;
    if (!answers && !disputes) continue;
    const { disputes: sides, statement, ...rest } = event;
    const others = sides?.filter((side) => side !== id) ?? [];
    draft.putEvent({
      ...rest,
      ...(statement ? { statement: answers ? { ...statement, respondsTo: null } : statement } : {}),
      ...(others.length === 0 ? {} : { disputes: others }),
    });
  }
}

/** Says that an event is right as it stands. */
export function confirm(draft: Draft, { event: ref }: CommandOf<"confirm">): void {
  const event = needed(eventMeant(draft, ref), "event");
  draft.putEvent({ ...event, confidence: 1, person: marked(event.person, "confirmed") });
}

/** An event of another type: what makes it a statement comes or goes with the type. */
function retyped(draft: Draft, event: Event, type: EventType): Event {
  const { statement, ...rest } = event;
  const person = marked(event.person, "type");
  const changed: Event = { ...rest, type, plover: PLOVER[type], person };
  if (type !== "statement") return changed;
  return { ...changed, statement: statement ?? statementIn(draft, event) };
}

/** What an event says where it turns out to be a statement: the rest of its sentence, on the word of the one who acts. */
function statementIn(draft: Draft, event: Event): Statement {
  const { doc, start, end } = event.trigger;
  const text = draft.document(doc)?.text ?? "";
  const { sentence } = event;
  const after = trimmed(text, { start: Math.min(end, sentence.end), end: sentence.end });
  const content = after.end > after.start ? after : trimmed(text, { start: sentence.start, end: start });
  const speaker = event.participants.find(({ role }) => role === "agent")?.actor ?? null;
  return { speaker, content: { doc, ...content }, direct: false, act: "statement", addressee: null, respondsTo: null };
}

function placeOf(draft: Draft, event: Event, place: Anchor | string | null): Event["place"] {
  if (place === null) return null;
  if (typeof place === "string") {
    // A name that the text does not have; one that its sentence has is that.
    const text = draft.document(event.trigger.doc)?.text ?? "";
    const at = text.indexOf(place, event.sentence.start);
    const found = at >= 0 && at + place.length <= event.sentence.end;
    const start = found ? at : event.trigger.start;
    return { name: place, start, end: found ? at + place.length : start };
  }
  const document = needed(draft.document(event.trigger.doc), "document");
  const span = needed(place.doc === document.id ? locate(document.text, place) : undefined, "words");
  return { name: place.exact, ...span };
}

/** The event with another speaker among those who take part, who is then not the source of their own words. */
function spokenBy(draft: Draft, event: Event, before: string | null, speaker: string | null): Event {
  const others = event.participants.filter(({ actor, role }) => role !== "agent" || actor !== before);
  const sources = event.sources.filter(({ actor }) => actor !== speaker);
  if (speaker === null) return { ...event, participants: others, sources };
  const { doc, start } = event.trigger;
  const mention = draft
    .actor(speaker)
    ?.mentions.find((one) => one.doc === doc && contains(event.sentence, one) && one.end > one.start);
  const span = mention ? { start: mention.start, end: mention.end } : { start, end: start };
  const rest = others.filter(({ actor }) => actor !== speaker);
  return { ...event, participants: [{ actor: speaker, role: "agent", ...span }, ...rest], sources };
}

/** Where the content stands, without the cue at its edge. */
function contentOf(draft: Draft, { trigger }: Event, anchor: Anchor): Statement["content"] {
  const span = needed(
    placed((id) => draft.document(id), anchor),
    "words",
  );
  const text = draft.document(span.doc)?.text ?? "";
  return withoutCue(text, span, trigger);
}

/** A content that keeps clear of its cue: cut at it where it stands at an edge, split round it where it stands within. */
export function withoutCue(
  text: string,
  span: Span & { readonly doc: string },
  cue: Span & { readonly doc: string },
): Statement["content"] {
  const { doc } = span;
  if (cue.doc !== doc) throw new DoesNotFit("content");
  if (!overlaps(span, cue)) return { doc, start: span.start, end: span.end };
  if (span.start < cue.start && cue.end < span.end) return { doc, start: span.start, end: span.end };
  const cut = cue.start <= span.start ? { start: cue.end, end: span.end } : { start: span.start, end: cue.start };
  const content = trimmed(text, cut);
  if (content.end <= content.start) throw new DoesNotFit("content");
  return { doc, ...content };
}

/** The span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === "") from++;
  while (to > from && text.charAt(to - 1).trim() === "") to--;
  return { start: from, end: to };
}

/** Whether following the answers from one event comes to another. */
function leadsTo(draft: Draft, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null | undefined = from; at && !seen.has(at);) {
    if (at === to) return true;
    seen.add(at);
    at = draft.event(at)?.statement?.respondsTo;
  }
  return false;
}
