import { extractCorpus } from "../../src/model/corpus/extracted.ts";
import { type ActorRef, type Command, type Edit, type EventRef } from "../../src/model/edit/edit.ts";
import { type Anchor, anchorOf } from "../../src/model/edit/anchor.ts";
import { actorRef, eventRef } from "../../src/model/edit/references.ts";
import type { Article } from "../../src/model/io/article.ts";
import type { Actor, Corpus, Event } from "../../src/model/schema.ts";

export const QUAY = `The minister Karim Haddad met the mayor of Tyre in the harbour yesterday.

"We will rebuild the quay," Haddad said on Monday. Leila Mansour rejected the plan. Karim Hadad visited Tyre last week. Mansour accused Haddad of delay.`;

export const MARFA =
  "التقى وزير الدفاع سامر خوري أمس رئيس بلدية صور ليلى منصور في بيروت. وقال خوري إن المرفأ سيعاد بناؤه.";

export const ARTICLES: readonly Article[] = [
  { id: "port", text: QUAY, date: "2021-05-04" },
  { id: "ar", text: MARFA, date: "2021-05-04" },
];

/** Two articles written for the tests, as the machine reads them: an actor is written in two ways, and a day is counted from the date. */
export function quay(articles: readonly Article[] = ARTICLES): Corpus {
  return extractCorpus(articles);
}

/** What the tests point at, by its words. */
export function pointing(corpus: Corpus): {
  readonly event: (word: string) => Event;
  readonly eventRef: (word: string) => EventRef;
  readonly actor: (name: string) => Actor;
  readonly actorRef: (name: string) => ActorRef;
  readonly words: (doc: string, exact: string) => Anchor;
} {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const find = (id: string): Corpus["documents"][number] | undefined => documents.get(id);
  const event = (word: string): Event =>
    known(
      corpus.events.find(({ trigger: { doc, start, end } }) => find(doc)?.text.slice(start, end) === word),
      word,
    );
  const actor = (name: string): Actor =>
    known(
      corpus.actors.find((one) => one.name === name),
      name,
    );
  return {
    event,
    actor,
    eventRef: (word) => known(eventRef(find, event(word)), word),
    actorRef: (name) => actorRef(find, actor(name)),
    words: (doc, exact) => {
      const document = known(find(doc), doc);
      const start = document.text.indexOf(exact);
      if (start < 0) throw new Error(`not in the text: ${exact}`);
      return anchorOf(document, { start, end: start + exact.length });
    },
  };
}

let made = 0;
/** An edit of a command. */
export function edited(command: Command, id = `x${++made}`): Edit {
  return { id, at: "2026-11-25T20:00:00.000Z", command };
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`not there: ${what}`);
  return value;
}
