import { describe, expect, test } from "vitest";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { COMPANY, type Relation, relationsOf } from "../../../src/model/corpus/relations.ts";
import type { Corpus, Event } from "../../../src/model/schema.ts";
import { harbour } from "../../support/harbour.ts";
import { happening, society } from "../../support/society.ts";

function relations(corpus: Corpus, id: string): readonly Relation[] {
  const index = indexes(corpus);
  const event = index.events.get(id);
  if (!event) throw new Error(`no event: ${id}`);
  return relationsOf(event, index);
}

/** What an event of a society ties, as `link from to`, or `company` and its members. */
function ties(events: readonly Event[]): readonly string[] {
  return relations(society(events), "e1").map((relation) =>
    relation.kind === "pair"
      ? `${relation.link} ${relation.from} ${relation.to}`
      : `company ${relation.members.join(" ")}`,
  );
}

describe("an event", () => {
  test("those who act do so toward those acted on", () => {
    expect(ties([happening("e1", "assault", { agent: ["a1"], target: ["a2", "a3"] })])).toEqual([
      "toward a1 a2",
      "toward a1 a3",
    ]);
  });

  test("those who act together on somebody are beside each other, not against each other", () => {
    expect(ties([happening("e1", "sanction", { agent: ["a1", "a2"], target: ["a3"] })])).toEqual([
      "toward a1 a3",
      "toward a2 a3",
      "beside a1 a2",
    ]);
  });

  test("those who meet are with each other, the one who invites as the others", () => {
    expect(ties([happening("e1", "meeting", { agent: ["a1"], party: ["a2", "a3"] })])).toEqual([
      "with a1 a2",
      "with a1 a3",
      "with a2 a3",
    ]);
  });

  test("many who meet are one company", () => {
    const party = ["a2", "a3", "a4", "a5"];
    expect(COMPANY).toBe(party.length + 1);
    expect(ties([happening("e1", "meeting", { agent: ["a1"], party })])).toEqual(["company a1 a2 a3 a4 a5"]);
  });

  test("one alone is tied to nobody, and twice the same actor is not tied to itself", () => {
    expect(ties([happening("e1", "protest", { agent: ["a1"] })])).toEqual([]);
    expect(ties([happening("e1", "meeting", { agent: ["a1"], party: ["a1"] })])).toEqual([]);
  });
});

describe("a source", () => {
  test("it is tied to those who act, the nearest one only", () => {
    const event = happening("e1", "visit", { agent: ["a1"], party: ["a2"] }, { sources: ["a4", "a5"] });
    expect(ties([event])).toEqual(["with a1 a2", "source a4 a1"]);
  });

  test("one who takes part needs no tie of that kind", () => {
    const event = happening("e1", "visit", { agent: ["a1"], party: ["a2"] }, { sources: ["a2"] });
    expect(ties([event])).toEqual(["with a1 a2"]);
  });
});

describe("a statement", () => {
  test("the speaker speaks about those whom the content names", () => {
    expect(relations(harbour(), "e3")).toMatchObject([{ kind: "pair", link: "about", from: "a1", to: "a2" }]);
    expect(relations(harbour(), "e4")).toEqual([]);
  });

  test("whoever is addressed is not also spoken about", () => {
    const corpus = harbour();
    const events = corpus.events.map((event) =>
      event.statement?.speaker === "a1" ? { ...event, statement: { ...event.statement, addressee: "a2" } } : event,
    );
    expect(relations({ ...corpus, events }, "e3")).toMatchObject([
      { kind: "pair", link: "toward", from: "a1", to: "a2" },
    ]);
  });

  test("what it tells of is not tied to the speaker a second time", () => {
    const corpus = harbour();
    const events = corpus.events.map((event) =>
      event.id === "e2" ? { ...event, participants: [], sources: [{ actor: "a1", start: 0, end: 1 }] } : event,
    );
    expect(relations({ ...corpus, events }, "e2")).toEqual([]);
  });
});
