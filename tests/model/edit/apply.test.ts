import { describe, expect, test } from "vitest";
import { breaches } from "../../../src/model/corpus/invariants.ts";
import { readCorpus } from "../../../src/model/corpus/read.ts";
import { applyEdit, applyEdits } from "../../../src/model/edit/apply.ts";
import { Draft } from "../../../src/model/edit/draft.ts";
import type { Command } from "../../../src/model/edit/edit.ts";
import type { Corpus } from "../../../src/model/schema.ts";
import { edited, pointing, quay } from "../../support/quay.ts";

const CORPUS = quay();
const at = pointing(CORPUS);

/** The corpus after a command that fits. */
function after(...commands: readonly Command[]): Corpus {
  const { corpus, applied } = applyEdits(
    CORPUS,
    commands.map((command) => edited(command)),
  );
  expect(applied.map(({ misfit }) => misfit)).toEqual(commands.map(() => undefined));
  return corpus;
}

const COMMANDS: readonly (readonly [what: string, command: Command])[] = [
  ["the type of an event", { kind: "event", event: at.eventRef("met"), set: { type: "negotiation" } }],
  ["an event into a statement", { kind: "event", event: at.eventRef("rejected"), set: { type: "statement" } }],
  ["a statement into an event", { kind: "event", event: at.eventRef("accused"), set: { type: "protest" } }],
  ["a date", { kind: "event", event: at.eventRef("met"), set: { date: "2021-04~" } }],
  ["that there is no date", { kind: "event", event: at.eventRef("met"), set: { date: null } }],
  ["status and polarity", { kind: "event", event: at.eventRef("met"), set: { status: "planned", polarity: "denied" } }],
  ["a place by its words", { kind: "event", event: at.eventRef("met"), set: { place: at.words("port", "harbour") } }],
  ["a place that the text does not name", { kind: "event", event: at.eventRef("met"), set: { place: "Sidon" } }],
  ["no place", { kind: "event", event: at.eventRef("met"), set: { place: null } }],
  ["another role", { kind: "cast", event: at.eventRef("met"), actor: at.actorRef("mayor of Tyre"), role: "target" }],
  [
    "one more participant",
    { kind: "cast", event: at.eventRef("met"), actor: at.actorRef("Leila Mansour"), role: "party" },
  ],
  ["one participant less", { kind: "cast", event: at.eventRef("met"), actor: at.actorRef("Karim Haddad"), role: null }],
  [
    "another speaker",
    { kind: "statement", event: at.eventRef("said"), set: { speaker: at.actorRef("Leila Mansour") } },
  ],
  ["no speaker", { kind: "statement", event: at.eventRef("said"), set: { speaker: null, addressee: null } }],
  [
    "what is said, how and in answer to what",
    {
      kind: "statement",
      event: at.eventRef("accused"),
      set: { content: at.words("port", "of delay"), direct: true, act: "threat", respondsTo: at.eventRef("said") },
    },
  ],
  [
    "a content that takes the cue in at its edge",
    { kind: "statement", event: at.eventRef("accused"), set: { content: at.words("port", "accused Haddad of delay") } },
  ],
  [
    "an actor's name, kind, titles and country",
    {
      kind: "actor",
      actor: at.actorRef("mayor of Tyre"),
      set: { name: "Nadia Tyre", kind: "organization", titles: ["mayor"], country: "LB" },
    },
  ],
  ["one actor of two", { kind: "merge", actor: at.actorRef("Karim Hadad"), into: at.actorRef("Karim Haddad") }],
  [
    "one actor of two who speak to each other",
    { kind: "merge", actor: at.actorRef("Karim Haddad"), into: at.actorRef("Leila Mansour") },
  ],
  [
    "two actors of one",
    {
      kind: "split",
      actor: at.actorRef("Karim Haddad"),
      mentions: [at.words("port", "Haddad of delay")],
      name: "Another Haddad",
    },
  ],
  [
    "a mention another's",
    {
      kind: "move",
      actor: at.actorRef("Karim Hadad"),
      mention: at.words("port", "Karim Hadad "),
      to: at.actorRef("Karim Haddad"),
    },
  ],
  ["an event wrong", { kind: "wrong", event: at.eventRef("met") }],
  ["an event right", { kind: "confirm", event: at.eventRef("met") }],
  [
    "an event of words",
    {
      kind: "make-event",
      words: at.words("port", "rebuild"),
      sentence: at.words("port", '"We will rebuild the quay," Haddad said on Monday.'),
      type: "cooperation",
      date: "2022",
    },
  ],
  [
    "a statement of words",
    {
      kind: "make-statement",
      words: at.words("ar", "المرفأ سيعاد بناؤه"),
      sentence: at.words("ar", "وقال خوري إن المرفأ سيعاد بناؤه."),
      cue: at.words("ar", "إن المرفأ".slice(0, 2)),
      speaker: at.actorRef("سامر خوري"),
      act: "statement",
      direct: false,
      date: null,
    },
  ],
  ["an actor of words", { kind: "make-actor", words: at.words("ar", "المرفأ"), name: "المرفأ", actor: "organization" }],
  ["a mention of words", { kind: "mention", words: at.words("port", "We"), actor: at.actorRef("Karim Haddad") }],
  [
    "a document's title",
    { kind: "document", doc: "port", was: { title: null, publishedFrom: "metadata" }, set: { title: "The quay" } },
  ],
];

describe("a correction makes", () => {
  test.each(COMMANDS)("%s, and leaves a sound corpus", (_what, command) => {
    const corpus = after(command);
    expect(breaches(corpus)).toEqual([]);
    expect(readCorpus(JSON.parse(JSON.stringify(corpus))).ok).toBe(true);
    expect(corpus).not.toEqual(CORPUS);
  });

  test.each(COMMANDS)("%s, and its inverse brings back what was before, record for record", (_what, command) => {
    const draft = new Draft(CORPUS);
    const { changes = [] } = applyEdit(draft, edited(command));
    expect(draft.corpus()).not.toEqual(CORPUS);
    draft.revert(changes);
    const back = draft.corpus();
    expect(back).toEqual(CORPUS);
    expect(back.events.map(({ id }) => id)).toEqual(CORPUS.events.map(({ id }) => id));
  });

  test("all of them one after another, and undoing all of them, the last first, brings back the first", () => {
    const draft = new Draft(CORPUS);
    const applied = COMMANDS.map(([, command]) => applyEdit(draft, edited(command)));
    expect(breaches(draft.corpus())).toEqual([]);
    for (const { changes = [] } of applied.toReversed()) draft.revert(changes);
    expect(draft.corpus()).toEqual(CORPUS);
  });
});

describe("what a correction says", () => {
  test("what a person set is marked as theirs, and a date of theirs is counted from nothing", () => {
    const corpus = after({ kind: "event", event: at.eventRef("met"), set: { date: "2021-04", type: "visit" } });
    const event = pointing(corpus).event("met");
    expect(event).toMatchObject({ date: "2021-04", timex: null, type: "visit", plover: "CONSULT" });
    expect(event.person).toEqual(["type", "date"]);
  });

  test("what is confirmed is sure", () => {
    const corpus = after({ kind: "confirm", event: at.eventRef("rejected") });
    expect(pointing(corpus).event("rejected")).toMatchObject({ confidence: 1, person: ["confirmed"] });
  });

  test("a merge keeps the second's name and knows both, and events follow", () => {
    const corpus = after({ kind: "merge", actor: at.actorRef("Karim Hadad"), into: at.actorRef("Karim Haddad") });
    const now = pointing(corpus);
    expect(corpus.actors).toHaveLength(CORPUS.actors.length - 1);
    expect(now.actor("Karim Haddad").names).toContain("Karim Hadad");
    expect(now.event("visited").participants).toMatchObject([{ actor: now.actor("Karim Haddad").id }]);
  });

  test("a merge goes in its direction", () => {
    const corpus = after({ kind: "merge", actor: at.actorRef("Karim Haddad"), into: at.actorRef("Karim Hadad") });
    expect(corpus.actors.map(({ name }) => name)).not.toContain("Karim Haddad");
  });

  test("a split takes what the events say at the mention, and leaves the rest", () => {
    const corpus = after({
      kind: "split",
      actor: at.actorRef("Karim Haddad"),
      mentions: [at.words("port", "Haddad said")],
      name: "The other Haddad",
    });
    const now = pointing(corpus);
    const other = now.actor("The other Haddad").id;
    expect(now.event("said").statement?.speaker).toBe(other);
    expect(now.event("met").participants.map(({ actor }) => actor)).not.toContain(other);
  });

  test("an event that is wrong is gone, and no answer points at it", () => {
    const answered = applyEdits(CORPUS, [
      edited({ kind: "statement", event: at.eventRef("accused"), set: { respondsTo: at.eventRef("said") } }),
      edited({ kind: "wrong", event: at.eventRef("said") }),
    ]).corpus;
    expect(breaches(answered)).toEqual([]);
    expect(pointing(answered).event("accused").statement?.respondsTo).toBeNull();
  });

  test("records that an edit does not touch stay the same objects", () => {
    const corpus = after({ kind: "confirm", event: at.eventRef("met") });
    expect(corpus.events.filter((event) => CORPUS.events.includes(event))).toHaveLength(CORPUS.events.length - 1);
    expect(corpus.actors).toBe(CORPUS.actors);
  });
});

describe("what does not fit", () => {
  test("is told with why, changes nothing, and the others go on", () => {
    const gone = { ...at.words("port", "quay"), exact: "lighthouse", prefix: "the old ", suffix: " stands" };
    const { corpus, applied } = applyEdits(CORPUS, [
      edited({ kind: "wrong", event: { at: gone, type: "meeting" } }),
      edited({ kind: "make-actor", words: gone, name: "x", actor: "group" }),
      edited({ kind: "event", event: { ...at.eventRef("met"), at: at.words("port", "quay") }, set: { type: "aid" } }),
      edited({ kind: "merge", actor: { name: "Nobody", kind: "person", at: null }, into: at.actorRef("Karim Hadad") }),
      edited({
        kind: "document",
        doc: "elsewhere",
        was: { title: null, publishedFrom: "none" },
        set: { title: "x" },
      }),
      edited({ kind: "confirm", event: at.eventRef("met") }),
    ]);
    expect(applied.map(({ misfit }) => misfit)).toEqual(["event", "words", "event", "actor", "document", undefined]);
    expect(pointing(corpus).event("met").person).toEqual(["confirmed"]);
    expect(breaches(corpus)).toEqual([]);
  });

  test("no chain of answers is made to go round", () => {
    const { applied } = applyEdits(CORPUS, [
      edited({ kind: "statement", event: at.eventRef("accused"), set: { respondsTo: at.eventRef("said") } }),
      edited({ kind: "statement", event: at.eventRef("said"), set: { respondsTo: at.eventRef("accused") } }),
    ]);
    expect(applied.map(({ misfit }) => misfit)).toEqual([undefined, "circle"]);
  });
});
