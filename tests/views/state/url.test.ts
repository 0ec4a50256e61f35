import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/model/index.ts";
import { tieEnds, tieId } from "../../../src/views/state/selection.ts";
import { type Address, isStep, read, write } from "../../../src/views/state/url.ts";

const DEFAULT: Address = {
  filter: NO_FILTER,
  selection: { kind: "none" },
  window: undefined,
  clock: "event",
  lanes: "actor",
  pane: "graph",
  folded: false,
  zero: undefined,
  pinned: [],
  shut: [],
  lang: undefined,
};

describe("url", () => {
  test("what stands at its default is not written", () => {
    expect(write(DEFAULT)).toBe("");
    expect(read("")).toEqual(DEFAULT);
  });

  test("what is written is read again", () => {
    const address: Address = {
      filter: {
        query: "قال & 50%",
        types: ["meeting", "statement"],
        actors: ["a1", "a,2"],
        kinds: ["person"],
        sources: ["-"],
        statuses: ["called-for"],
        langs: ["ar"],
        documents: ["d=1"],
        confidence: 0.5,
        not: { ...NO_FILTER.not, types: ["visit"], actors: ["a3"], sources: ["-"], langs: ["en"] },
      },
      selection: { kind: "document", id: "d=1", span: { start: 3, end: 9 } },
      window: { first: -20, last: 19700 },
      clock: "publication",
      lanes: "none",
      pane: "table",
      folded: true,
      zero: "e7",
      pinned: ["a2", "a1"],
      shut: ["a4"],
      lang: "ar",
    };
    expect(read(`#${write(address)}`)).toEqual(address);
  });

  test("a tie is kept by those whom it joins, whoever is named first", () => {
    const selection = { kind: "tie", id: tieId(["b2", "a1"]) } as const;
    expect(read(write({ ...DEFAULT, selection })).selection).toEqual(selection);
    expect(tieId(["a1", "b2"])).toBe(selection.id);
    expect(tieEnds(selection.id)).toEqual(["a1", "b2"]);
  });

  test("unknown and malformed input falls back", () => {
    const hash =
      "#type=party&clock=noon&lanes=__proto__&window=9..3&confidence=7&lang=fr&span=a..b&document=&kind=person&kind=x";
    expect(read(hash)).toEqual({ ...DEFAULT, filter: { ...NO_FILTER, kinds: ["person"] } });
    expect(read("#window=1e9..&%E0%A4%A")).toEqual(DEFAULT);
  });

  test("a movement of the window is no step for Back; a selection is", () => {
    expect(isStep("window=1..2", "window=1..3")).toBe(false);
    expect(isStep("window=1..2", "window=1..2&event=e1")).toBe(true);
  });
});
