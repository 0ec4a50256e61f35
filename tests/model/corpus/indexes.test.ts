import { describe, expect, test } from "vitest";
import { actorsOf, dateOn } from "../../../src/model/corpus/indexes.ts";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { harbour } from "../../support/harbour.ts";

const corpus = harbour();
const index = indexes(corpus);
const ids = (events: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (events ?? []).map(({ id }) => id);

describe("indexes", () => {
  test("an actor's events come in time order, those without a date last", () => {
    expect(ids(index.eventsOfActor.get("a1"))).toEqual(["e1", "e3", "e2"]);
    expect(ids(index.statementsBy.get("a3"))).toEqual(["e4"]);
  });

  test("a statement is about whom its content names, and not about its own speaker", () => {
    expect(ids(index.statementsAbout.get("a2"))).toEqual(["e3"]);
    expect(index.statementsAbout.get("a1")).toBeUndefined();
  });

  test("a dispute is known from both sides", () => {
    expect(index.disputes.get("e3")).toEqual(["e4"]);
    expect(index.disputes.get("e4")).toEqual(["e3"]);
  });

  test("what a statement tells of is told in it", () => {
    expect(index.toldIn.get("e2")?.id).toBe("e3");
    expect(index.toldIn.has("e1")).toBe(false);
  });

  test("everyone who takes part is named once, the speaker first", () => {
    expect(corpus.events.map(actorsOf)).toEqual([["a1", "a2"], ["a1"], ["a1"], ["a3"]]);
  });
});

describe("dateOn", () => {
  test("each clock gives its own date, and the date of publication where nobody is known to have said it", () => {
    const [meeting, visit] = corpus.events;
    if (!meeting || !visit) throw new Error("the sample has four events");
    expect(dateOn("event", meeting, index)).toBe("2021-05-03");
    expect(dateOn("statement", meeting, index)).toBe("2021-05-08");
    expect(dateOn("statement", visit, index)).toBe("2021-05-07");
    expect(dateOn("publication", visit, index)).toBe("2021-05-08");
  });
});
