import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";

const published = (text: string, date?: string): readonly [string | null, string] => {
  const { document } = extractDocument({ id: "x", text, ...(date === undefined ? {} : { date }) });
  return [document.published, document.publishedFrom];
};
const first = (text: string, date: string): string | null | undefined =>
  extractDocument({ id: "x", text, date }).timexes[0]?.value;

describe("the day of publication", () => {
  test("comes from the fields of the article before all else", () => {
    expect(published("RABAT, May 3, 2020 (Reuters) - The king left today.", "2020-05-04")).toEqual([
      "2020-05-04",
      "metadata",
    ]);
  });

  test("else from a date line or an agency's dateline", () => {
    expect(published("King leaves for Spain\n\nMonday, September 23, 2019\n\nThe king left today.")).toEqual([
      "2019-09-23",
      "dateline",
    ]);
    expect(published("King leaves for Spain\n\nMarch 01 , 2008\n\nThe king left today .")).toEqual([
      "2008-03-01",
      "dateline",
    ]);
    expect(published("04-ديسمبر-2023\nغادر الملك اليوم إلى إسبانيا.")).toEqual(["2023-12-04", "dateline"]);
    expect(published("الملك يغادر\nالرباط 15 يوليو 2000 (ا ف ب) - غادر الملك اليوم.")).toEqual([
      "2000-07-15",
      "dateline",
    ]);
  });

  test.each([
    ["a month with both of its names", "الملك يغادر\n\n12 أكتوبر/ تشرين الأول 2018\n\nغادر الملك اليوم.", "2018-10-12"],
    ["a month of two words", "الملك يغادر\n\n7 كانون الثاني 2016\n\nغادر الملك اليوم.", "2016-01-07"],
    ["a town and an agency of no list, without a dash", "طنجة 2-9-2010 (أنباء الساحل) غادر الملك اليوم.", "2010-09-02"],
  ])("a date line may have %s", (_what, text, day) => {
    expect(published(text)).toEqual([day, "dateline"]);
  });

  test.each([
    ["of a town and a day without its year", "الملك يغادر\nطنجة 2-9 (أ س) - غادر الملك يوم الأحد."],
    ["of another calendar", "الملك يغادر\nالأحد 6 جمادى الآخرة 1435\nغادر الملك يوم الأحد."],
  ])("a dateline %s is no time expression", (_what, text) => {
    expect(extractDocument({ id: "x", text, date: "2024-05-15" }).timexes.map(({ value }) => value)).toEqual([
      "2024-05-12",
    ]);
  });

  test("a date before brackets in a sentence is no dateline", () => {
    expect(
      published("Talks failed\nThe treaty that both sides signed in Geneva on 3 May 1999 (Monday) has ended.")[1],
    ).not.toBe("dateline");
  });

  test("else from an expression that gives it away", () => {
    expect(published("The king left for Spain yesterday, May 14, 2024, and will return.")).toEqual([
      "2024-05-15",
      "inferred",
    ]);
    expect(published("غادر الملك أمس الثلاثاء 14 مايو 2024 إلى إسبانيا.")).toEqual(["2024-05-15", "inferred"]);
  });

  test("is not known where nothing says it", () => {
    expect(published("The king left on Monday.")).toEqual([null, "none"]);
  });
});

describe("today is the day on which the text was written", () => {
  test("by its own dateline, which may be a few days before it was collected", () => {
    expect(first("الملك يغادر\nالرباط 13-5 (ا ف ب) - غادر الملك اليوم إلى إسبانيا.", "2024-05-15")).toBe("2024-05-13");
    expect(first("الملك يغادر\nالرباط 13 مايو 09:37\nغادر الملك اليوم إلى إسبانيا.", "2024-05-15")).toBe("2024-05-13");
  });

  test("by its weekday words, which are then flagged", () => {
    const { timexes } = extractDocument({
      id: "x",
      text: "غادر الملك اليوم الثلاثاء إلى إسبانيا. وكان وصل أمس.",
      date: "2024-05-15",
    });
    expect(timexes.map(({ value, certainty }) => [value, certainty])).toEqual([
      ["2024-05-14", "conflict"],
      ["2024-05-13", "implied"],
    ]);
  });

  test("a date keeps its day where the weekday beside it disagrees", () => {
    const { timexes } = extractDocument({ id: "x", text: "They met on Monday, May 8, 2024.", date: "2024-05-15" });
    expect(timexes.map(({ value, certainty }) => [value, certainty])).toEqual([["2024-05-08", "conflict"]]);
  });
});
