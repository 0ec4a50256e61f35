import { describe, expect, test } from "vitest";
import { indexes } from "../../../src/model/index.ts";
import { type Order, row, sorted } from "../../../src/views/table/rows.ts";
import { harbour } from "../../support/harbour.ts";

const corpus = harbour();
const index = indexes(corpus);
const names = {
  type: ({ type }: { readonly type: string }) => type,
  status: ({ status }: { readonly status: string }) => status,
};
const rows = corpus.events.map((event) => row(event, index.dates.get(event.id), index, names));
const ids = (order: Order): readonly string[] =>
  sorted(rows, order, new Intl.Collator("en")).map(({ event }) => event.id);

describe("row", () => {
  test("a statement is told by its content, another event by its sentence from its word on", () => {
    expect(rows[2]?.text).toBe("زيارة الميناء مقررة وإن الوزيرة وافقت");
    expect(rows[0]?.text).toBe("التقى الأمين وزيرة النقل في الميناء يوم الاثنين وفق ما ذكرت الصحيفة.");
    expect(rows[0]?.who).toEqual(["الأمين", "وزيرة النقل"]);
    expect(rows[0]?.source).toEqual(["الصحيفة"]);
  });
});

describe("sorted", () => {
  test("what has no date comes last, whichever way time runs", () => {
    expect(ids({ column: "date", descending: false })).toEqual(["e1", "e3", "e2", "e4"]);
    expect(ids({ column: "date", descending: true })).toEqual(["e2", "e3", "e1", "e4"]);
  });

  test("words are sorted as the language does, equal ones staying as they were", () => {
    expect(ids({ column: "type", descending: false })).toEqual(["e1", "e3", "e4", "e2"]);
  });
});
