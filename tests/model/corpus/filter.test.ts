import { describe, expect, test } from "vitest";
import { NO_FILTER, actorsNamed, counts, isFiltered, searchable, visible } from "../../../src/model/corpus/filter.ts";
import { OWN_WORD } from "../../../src/model/corpus/columns.ts";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { shelve } from "../../../src/model/corpus/shelf.ts";
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

  test("what is unwanted is left out, whatever else is wanted", () => {
    expect(shown({ not: { ...NO_FILTER.not, types: ["meeting"] } })).toEqual(
      shown({}).filter((id) => !shown({ types: ["meeting"] }).includes(id)),
    );
    expect(shown({ not: { ...NO_FILTER.not, actors: ["a3"] } })).toEqual(["e1", "e2", "e3"]);
    expect(shown({ types: ["meeting", "visit"], not: { ...NO_FILTER.not, statuses: ["planned"] } })).toEqual(["e1"]);
    expect(isFiltered({ ...NO_FILTER, not: { ...NO_FILTER.not, langs: ["fr"] } })).toBe(true);
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

describe("a shelf of texts", () => {
  const found = (texts: readonly string[], word: string): readonly number[] => {
    const into = new Uint8Array(texts.length);
    shelve(texts.length, (n) => texts[n] ?? "").find(word, into);
    return [...into.keys()].filter((place) => into[place] === 1);
  };

  test("finds every text that holds a word, also the first and the last, and one that holds it twice", () => {
    expect(found(["ship port", "port", "", "a port, a port", "sea", "port"], "port")).toEqual([0, 1, 3, 5]);
    expect(found(["ab", "cd"], "bc")).toEqual([]);
    expect(found([], "port")).toEqual([]);
  });

  test("lays texts bit by bit, until all are laid, and finds the same then", () => {
    const texts = Array.from({ length: 40 }, (_, n) => `${"x".repeat(50_000)}${n % 7 === 0 ? "port" : ""}`);
    const asked: number[] = [];
    const shelf = shelve(texts.length, (n) => {
      asked.push(n);
      return texts[n] ?? "";
    });
    expect(shelf.lay()).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(texts.length);
    while (shelf.lay());
    const into = new Uint8Array(texts.length);
    shelf.find("port", into);
    expect([...into.keys()].filter((place) => into[place] === 1)).toEqual([0, 7, 14, 21, 28, 35]);
    expect(asked).toEqual([...texts.keys()]);
  });

  test("finds them on every board", () => {
    const long = "x".repeat(1_500_000);
    expect(found([long, `${long}port`, long, "port", long, `port${long}`], "port")).toEqual([1, 3, 5]);
  });
});

describe("actorsNamed", () => {
  test("an actor is found by any of its names, folded", () => {
    expect(actorsNamed(searched, "امين")).toEqual(["a1"]);
    expect(actorsNamed(searched, " ")).toEqual([]);
  });
});
