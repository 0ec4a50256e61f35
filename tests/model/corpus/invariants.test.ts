import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { breaches } from "../../../src/model/corpus/invariants.ts";
import { extractCorpus } from "../../../src/model/corpus/extracted.ts";
import type { Corpus } from "../../../src/model/schema.ts";

const seed = readFileSync(new URL("../../../seeds/000_95bf3637f3ac0fd5.txt", import.meta.url), "utf8");

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["the seed", seed],
  [
    "an English report",
    "CAIRO, May 3, 2024 (Reuters) - Egyptian Foreign Minister Sameh Shoukry met his Qatari counterpart on Thursday.\n" +
      '"We agreed to resume talks," Shoukry said, adding that a truce was near. Israel denied that it had rejected the plan.',
  ],
  [
    "an Arabic report",
    "القاهرة 3-5-2024 (رويترز) - التقى وزير الخارجية المصري سامح شكري نظيره القطري أمس الخميس.\n" +
      "وقال شكري إن الهدنة «باتت قريبة»، مضيفا أن الوفدين سيلتقيان الأحد المقبل. ونفت إسرائيل أن تكون رفضت الخطة.",
  ],
  [
    "one on whose word a quotation is, whom nothing else names",
    'القدس - قال رئيس الوزراء كريم الصالح، الجمعة: "أرسل تعازيي القلبية لعائلته"، حسبما أعلن مكتبه في بيان.',
  ],
  [
    "markup and bidi controls",
    '<b onclick="x()">قال</b> \u202Eمحمد\u202C: "<script>alert(1)</script>" يوم الأحد\u2067.',
  ],
  ["marks that nothing closes", '"قال محمد علي: "إن "أمس" كان « يوما. He said: “never '],
  ["nothing but marks", '""“”«»()[]..،؛؟!!\n\n\n--—'],
  ["nothing", ""],
];

describe("every extraction keeps the invariants", () => {
  for (const [name, text] of TEXTS)
    test(name, () => {
      expect(breaches(extractCorpus([{ id: "a", text }]))).toEqual([]);
    });

  test("several articles in one corpus, in whatever order", () => {
    const articles = TEXTS.map(([, text], index) => ({ id: `d${index}`, text, date: "2024-05-03" }));
    expect(breaches(extractCorpus(articles))).toEqual([]);
    expect(breaches(extractCorpus(articles.toReversed()))).toEqual([]);
  });

  test("the same articles give the same bytes", () => {
    const articles = [{ id: "a", text: seed }];
    expect(JSON.stringify(extractCorpus(articles))).toBe(JSON.stringify(extractCorpus(articles)));
  });
});

describe("a breach is named", () => {
  const sound = extractCorpus([{ id: "a", text: seed }]);
  const event = sound.events[0];
  const broken = (change: Partial<Corpus["events"][number]>): Corpus => ({
    ...sound,
    events: event === undefined ? [] : [{ ...event, ...change }, ...sound.events.slice(1)],
  });

  test("a span outside its document", () => {
    expect(breaches(broken({ trigger: { doc: "a", start: 5, end: 9_999_999 } }))[0]).toContain("outside document a");
  });

  test("an actor that is not there", () => {
    const corpus = broken({ participants: [{ actor: "nobody", role: "agent", start: 0, end: 1 }] });
    expect(breaches(corpus)).toEqual([expect.stringContaining("no actor nobody")]);
  });

  test("a date that is none", () => {
    expect(breaches(broken({ date: "yesterday" }))).toEqual([expect.stringContaining("no EDTF date")]);
  });
});
