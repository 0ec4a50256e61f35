import { describe, expect, test } from "vitest";
import type { Corpus, Event } from "../../src/model/index.ts";
import type { Annotated } from "../score/gold.ts";
import { interval } from "../score/interval.ts";
import { pairs } from "../score/pairs.ts";
import { nearest, placesOf } from "../score/places.ts";
import { score } from "../score/score.ts";
import { f1, precision, recall, sum } from "../score/tally.ts";
import { NO_CORPUS } from "../support/corpora.ts";

const TEXT = "The envoy met the king on Monday. The envoy said the king was tired.";

const ANNOTATED: Annotated = {
  article: { id: "a", text: TEXT },
  gold: {
    id: "a",
    lang: "en",
    published: "2024-01-02",
    timex: [{ quote: "Monday", n: 1, value: "2024-01-01" }],
    actors: [
      { id: "envoy", kind: "person", names: ["envoy"] },
      { id: "king", kind: "person", names: ["king"] },
    ],
    events: [
      {
        ...{ id: "e1", type: "meeting", trigger: "met", n: 1, date: "2024-01-01", status: "happened" },
        ...{ polarity: "affirmed", participants: ["envoy", "king"], place: null, sources: [] },
      },
    ],
    statements: [
      {
        ...{ id: "s1", cue: "said", n: 1, speaker: "envoy", content: "the king was tired", direct: false },
        ...{ act: "statement", date: null, addressee: null, sources: [], respondsTo: null },
      },
    ],
  },
};

const actor = (id: string, name: string): Corpus["actors"][number] => {
  const start = TEXT.indexOf(name);
  const mentions = [{ doc: "a", start, end: start + name.length, form: "title" as const }];
  return { id, kind: "person", name, names: [name], titles: [], country: null, mentions };
};
const MET: Event = {
  ...{ id: "e1", type: "meeting", plover: "CONSULT", trigger: { doc: "a", start: 10, end: 13 } },
  ...{ sentence: { start: 0, end: 33 }, date: "2024-01-01", timex: "t1", status: "happened", polarity: "affirmed" },
  participants: [
    { actor: "a1", role: "party", start: 4, end: 9 },
    { actor: "a2", role: "party", start: 18, end: 22 },
  ],
  ...{ place: null, sources: [], rule: "meet", confidence: 0.9 },
};
const SAID: Event = {
  ...{ ...MET, id: "e2", type: "statement", trigger: { doc: "a", start: 44, end: 48 }, date: null, timex: null },
  statement: {
    ...{ speaker: "a1", content: { doc: "a", start: 49, end: 67 }, direct: false, act: "statement" },
    ...{ addressee: null, respondsTo: null },
  },
};
const CORPUS: Corpus = {
  ...NO_CORPUS,
  timexes: [
    {
      ...{ id: "t1", doc: "a", start: 26, end: 32, value: "2024-01-01", grain: "day", anchor: "dateline" },
      ...{ certainty: "known", rule: "en/time/weekday" },
    },
  ],
  actors: [actor("a1", "envoy"), actor("a2", "king")],
  events: [MET, SAID],
};

const shares = (corpus: Corpus): Record<string, number> =>
  Object.fromEntries(Object.entries(score(ANNOTATED, corpus).tallies).map(([task, tally]) => [task, f1(tally)]));

describe("the score", () => {
  test("is whole where all is found as annotated, but for dates that the gold does not give", () => {
    const { "statement date": none, ...others } = shares(CORPUS);
    expect(none).toBe(0);
    expect(new Set(Object.values(others))).toEqual(new Set([1]));
    expect(score(ANNOTATED, CORPUS).differences).toEqual([]);
  });

  test("is nothing where nothing is found", () => {
    expect(new Set(Object.values(shares(NO_CORPUS)))).toEqual(new Set([0]));
  });

  test("takes an event of another type, or without its date or half of its people, for no right row", () => {
    const wrong: readonly Partial<Event>[] = [{ type: "visit" }, { date: "2024-01-02" }, { participants: [] }];
    for (const change of wrong) expect(shares({ ...CORPUS, events: [{ ...MET, ...change }, SAID] }).row).toBe(0.5);
    const half = MET.participants.slice(0, 1);
    expect(shares({ ...CORPUS, events: [{ ...MET, participants: half }, SAID] }).row).toBe(1);
  });

  test("takes a statement of another speaker for found, and for no right row", () => {
    const statement = SAID.statement && { ...SAID.statement, speaker: "a2" };
    const { statements, speaker, row } = shares({
      ...CORPUS,
      events: [MET, { ...SAID, ...(statement && { statement }) }],
    });
    expect([statements, speaker, row]).toEqual([1, 0, 0.5]);
  });
});

describe("what a score is made of", () => {
  test("a quote with a gap is from its beginning to its end", () => {
    expect(placesOf("a b c d e", "b … d")).toEqual([{ start: 2, end: 7 }]);
    expect(placesOf("a b c d e", "b … x")).toEqual([]);
    expect(nearest(placesOf("ab ab ab", "ab"), { start: 8, end: 9 })).toEqual({ start: 6, end: 8 });
  });

  test("pairs take the likest first, and each thing once", () => {
    const { both, left, right } = pairs([1, 5, 40], [4, 6, 90], (a, b) => -Math.abs(a - b), -10);
    expect([...both]).toEqual([
      [5, 4],
      [1, 6],
    ]);
    expect([left, right]).toEqual([[40], [90]]);
  });

  test("precision, recall and F1 are of the sum, and the interval is the same every time", () => {
    const tallies = [
      { right: 1, gold: 2, found: 1 },
      { right: 1, gold: 1, found: 3 },
    ];
    const whole = sum(tallies);
    expect([precision(whole), recall(whole), f1(whole)]).toEqual([2 / 4, 2 / 3, 4 / 7]);
    expect(interval(tallies, f1)).toEqual(interval(tallies, f1));
    expect(interval(tallies, f1)).toEqual([f1({ right: 1, gold: 1, found: 3 }), f1({ right: 1, gold: 2, found: 1 })]);
  });
});
