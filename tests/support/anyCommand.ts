import { type Anchor, anchorOf } from "../../src/model/edit/anchor.ts";
import type { ActorRef, Command, EventRef } from "../../src/model/edit/edit.ts";
import { actorRef, eventRef } from "../../src/model/edit/references.ts";
import {
  ACTOR_KINDS,
  ACTS,
  type Corpus,
  EVENT_TYPES,
  type Event,
  POLARITIES,
  ROLES,
  STATUSES,
} from "../../src/model/schema.ts";
import type { Chance } from "./chance.ts";

const DATES = ["2021-05-03", "2020", "2021-04/2021-06", "../2021-01-01", "2021-05-04~", null] as const;

/** Some command that a person could give on a corpus, of any kind. */
export function anyCommand(corpus: Corpus, { below, one }: Chance): Command {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const find = (id: string): Corpus["documents"][number] | undefined => documents.get(id);
  const refOf = (event: Event): EventRef => {
    const ref = eventRef(find, event);
    if (!ref) throw new Error(`no document of ${event.id}`);
    return ref;
  };
  const document = one(corpus.documents);
  const event = refOf(one(corpus.events));
  const actor = (): ActorRef => actorRef(find, one(corpus.actors));
  const words = (): Anchor => {
    const start = below(document.text.length - 20);
    return anchorOf(document, { start, end: start + 1 + below(15) });
  };
  const statements = corpus.events.filter(({ statement }) => statement !== undefined);
  const said = statements.length === 0 ? event : refOf(one(statements));
  const mentioned = one(corpus.actors);
  const mentions = mentioned.mentions.flatMap(({ doc, start, end }) => {
    const text = find(doc);
    return text && end > start ? [anchorOf(text, { start, end })] : [];
  });
  const mention = mentions.length === 0 ? words() : one(mentions);
  const whole = { start: 0, end: document.text.length };
  return one<() => Command>([
    () => ({ kind: "event", event, set: { type: one(EVENT_TYPES) } }),
    () => ({ kind: "event", event, set: { date: one(DATES) } }),
    () => ({ kind: "event", event, set: { status: one(STATUSES), polarity: one(POLARITIES), place: "Tyre" } }),
    () => ({ kind: "cast", event, actor: actor(), role: one([...ROLES, null]) }),
    () => ({ kind: "statement", event: said, set: { speaker: one([actor(), null]), act: one(ACTS) } }),
    () => ({ kind: "statement", event: said, set: { addressee: actor(), respondsTo: one([event, null]) } }),
    () => ({ kind: "statement", event: said, set: { content: words() } }),
    () => ({ kind: "actor", actor: actor(), set: { name: `N${String(below(9))}`, kind: one(ACTOR_KINDS) } }),
    () => ({ kind: "merge", actor: actor(), into: actor() }),
    () => ({ kind: "split", actor: actorRef(find, mentioned), mentions: [mention], name: `S${String(below(9))}` }),
    () => ({ kind: "move", actor: actorRef(find, mentioned), mention, to: actor() }),
    () => ({ kind: "wrong", event }),
    () => ({ kind: "confirm", event }),
    () => ({
      kind: "make-event",
      words: words(),
      sentence: anchorOf(document, whole),
      type: one(EVENT_TYPES.filter((type) => type !== "statement")),
      date: one(DATES),
    }),
    () => ({
      kind: "make-statement",
      words: anchorOf(document, whole),
      sentence: anchorOf(document, whole),
      cue: anchorOf(document, { start: 0, end: 1 + below(9) }),
      speaker: one([actor(), null]),
      act: one(ACTS),
      direct: false,
      date: one(DATES),
    }),
    () => ({ kind: "make-actor", words: words(), name: `M${String(below(9))}`, actor: one(ACTOR_KINDS) }),
    () => ({ kind: "mention", words: words(), actor: actor() }),
    () => ({
      kind: "document",
      doc: document.id,
      was: { publishedFrom: document.publishedFrom, title: document.title },
      set: { title: `T${String(below(9))}` },
    }),
  ])();
}
