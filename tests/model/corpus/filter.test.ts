import { describe, expect, test } from "vitest";
import {
  NO_FILTER,
  OWN_WORD,
  actorsNamed,
  counts,
  isFiltered,
  searchable,
  visible,
} from "../../../src/model/corpus/filter.ts";
import { indexes } from "../../../src/model/corpus/indexes.ts";
import { harbour } from "../../support/harbour.ts";

const corpus = harbour();
const searched = searchable(corpus, indexes(corpus));
const shown = (change: Partial<typeof NO_FILTER>): readonly string[] => visible(searched, { ...NO_FILTER, ...change });

describe("visible", () => {
  test("the empty filter shows every event", () => {
    expect(shown({})).toEqual(["e1", "e2", "e3", "e4"]);
    expect(isFiltered(NO_FILTER)).toBe(false);
  });

  test("within a facet any of the values will do, and all facets must agree", () => {
    expect(shown({ types: ["meeting", "visit"] })).toEqual(["e1", "e2"]);
    expect(shown({ types: ["meeting", "visit"], statuses: ["planned"] })).toEqual(["e2"]);
  });

  test("an actor stands for the events it takes part in or speaks, not for those told on its word", () => {
    expect(shown({ actors: ["a3"] })).toEqual(["e4"]);
    expect(shown({ sources: ["a3"] })).toEqual(["e1"]);
    expect(shown({ sources: [OWN_WORD] })).toEqual(["e2", "e3", "e4"]);
  });

  test("a query finds Arabic words however their hamza and diacritics are written", () => {
    expect(shown({ query: "الأمين" })).toEqual(shown({ query: "الامين" }));
    expect(shown({ query: "الامين" })).toEqual(["e1", "e2", "e3"]);
  });

  test("every word of a query must be found, be it in the sentence, a name or the date", () => {
    expect(shown({ query: "2021-05-03" })).toEqual(["e1"]);
    expect(shown({ query: "الامين الميناء" })).toEqual(["e1", "e2", "e3"]);
    expect(shown({ query: "لاشيء" })).toEqual([]);
  });

  test("what is less certain than asked is left out", () => {
    expect(shown({ confidence: 0.6 })).toEqual(["e1", "e2", "e3"]);
  });
});

describe("counts", () => {
  test("counts say what each value would leave, whatever is chosen in that facet", () => {
    const filter = { ...NO_FILTER, types: ["meeting" as const], statuses: ["happened" as const] };
    expect([...counts(searched, filter, "types")]).toEqual([
      ["meeting", 1],
      ["statement", 2],
    ]);
    expect([...counts(searched, filter, "statuses")]).toEqual([["happened", 1]]);
  });
});

describe("actorsNamed", () => {
  test("an actor is found by any of its names, folded", () => {
    expect(actorsNamed(searched, "امين")).toEqual(["a1"]);
    expect(actorsNamed(searched, " ")).toEqual([]);
  });
});
