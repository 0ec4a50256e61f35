import { expect, test } from "vitest";
import { buildCorpus, extractDocument, indexes } from "../../src/model/index.ts";
import { eventLabel } from "../../src/views/labels.ts";

function labels(text: string): readonly string[] {
  const corpus = buildCorpus([extractDocument({ id: "one", text, date: "2023-05-10" })]);
  const index = indexes(corpus);
  return corpus.events.map((event) => eventLabel(event, index, (type) => type).text);
}

test("a label has no stop at its end, beside a space or not", () => {
  expect(labels("Protesters marched through the port of Haifa on Monday .")).toEqual([
    expect.stringMatching(/on Monday$/),
  ]);
  expect(labels("تظاهر العمال في ميناء حيفا أمس.")).toEqual([expect.stringMatching(/أمس$/)]);
});

test("a label that breaks off says so", () => {
  const [label] = labels(
    "Protesters marched through the port of Haifa on Monday with drums and flags and songs and long banners of many colours and bells.",
  );
  expect(label).toMatch(/[a-z]…$/);
});
