import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTOR_KINDS, ACTS, EVENT_TYPES, STATUSES } from "../../src/model/index.ts";
import { problemsOf } from "../score/check.ts";
import { readGold } from "../score/gold.ts";

const annotated = readGold(join(import.meta.dirname, "texts"));
const golds = annotated.map(({ gold }) => gold);

describe("the project's own gold", () => {
  test("every quote is in its text, every id is there, every date is one", () => {
    expect(annotated.flatMap(problemsOf)).toEqual([]);
  });

  test("has at least fifteen articles of each language, of years from 2000 to 2024", () => {
    for (const lang of ["ar", "en"]) {
      const years = golds.filter((gold) => gold.lang === lang).map(({ published }) => published.slice(0, 4));
      expect(years.length).toBeGreaterThanOrEqual(15);
      expect(new Set(years).size).toBeGreaterThanOrEqual(12);
      expect(years.filter((year) => year < "2000" || year > "2024")).toEqual([]);
    }
  });

  test("has every type of event, every kind of actor, every act and every status, in each language", () => {
    for (const lang of ["ar", "en"]) {
      const own = golds.filter((gold) => gold.lang === lang);
      const kinds = new Set(own.flatMap(({ events }) => events.map(({ type }) => type)));
      expect(EVENT_TYPES.filter((type) => type !== "statement" && !kinds.has(type))).toEqual([]);
      const acts = new Set(own.flatMap(({ statements }) => statements.map(({ act }) => act)));
      expect(ACTS.filter((act) => !acts.has(act))).toEqual([]);
      const actors = new Set(own.flatMap((gold) => gold.actors.map(({ kind }) => kind)));
      expect(ACTOR_KINDS.filter((kind) => !actors.has(kind))).toEqual([]);
      const statuses = new Set(own.flatMap(({ events }) => events.map(({ status }) => status)));
      expect(STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
    }
  });
});

describe("the checker", () => {
  test("tells of a quote that is not there, of an unknown actor and of what is no date", () => {
    const [first] = annotated;
    if (first === undefined) throw new Error("no gold");
    const { article, gold } = first;
    const event = { type: "meeting", status: "happened", polarity: "affirmed", place: null, n: 1 } as const;
    const events = [{ ...event, id: "e1", trigger: "…", date: "soon", participants: ["nobody"], sources: [] }];
    expect(problemsOf({ article, gold: { ...gold, events, statements: [] } })).toEqual([
      `${gold.id}: not 1 times in the text: …`,
      `${gold.id}: no date: soon`,
      `${gold.id}: no such actor: nobody`,
    ]);
  });
});
