import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../../src/model/time/edtf.ts";
import { writtenDate } from "../../../src/model/edit/written.ts";

const ANCHOR = "2023-12-04";

describe("a date as people write it", () => {
  test.each([
    [
      "2023-12-03",
      "3 Dec 2023",
      "3 December 2023",
      "December 3, 2023",
      "2023-12-03",
      "٣ ديسمبر ٢٠٢٣",
      "3 كانون الأول 2023",
    ],
    ["2011-05-23/2011-05-29", "last week of May 2011", "الأسبوع الأخير من مايو 2011"],
    ["../2020-02-29", "before March 2020", "قبل مارس 2020", "../2020-02-29"],
    ["2023-10-08/..", "after 7 October 2023", "بعد 7 أكتوبر 2023"],
    ["2011-03~", "أواخر آذار 2011", "late March 2011", "2011-03~"],
    ["2010~", "about 2010", "circa 2010", "حوالي 2010", "نحو عام 2010", "2010~"],
    ["2011-03~", "around March 2011", "about March 2011", "حوالي آذار 2011"],
    ["2010~", "c. 2010", "c.2010", "ca. 2010", "2010 or so", "زهاء 2010", "2010 تقريبًا", "env. 2010"],
    ["2010-05-12~", "c. 12 May 2010", "about 12 May 2010", "12 مايو 2010 تقريبا"],
    ["2011-05-01/..", "not before May 2011", "no earlier than May 2011", "May 2011 or later"],
    ["2011-05-01/..", "ليس قبل أيار 2011", "لا قبل مايو 2011", "pas avant mai 2011"],
    ["2011-01-01/..", "not before 2011", "ليس قبل عام 2011", "ليس قبل 2011"],
    ["../2011-05-31", "no later than May 2011", "not after May 2011", "May 2011 at the latest", "May 2011 or earlier"],
    ["../2011-05-31", "في موعد أقصاه مايو 2011", "مايو 2011 على أبعد تقدير", "mai 2011 au plus tard"],
    ["../2011-05-03", "في موعد لا يتجاوز 3 مايو 2011", "no later than 3 May 2011"],
    ["2011", "2011", "٢٠١١", "عام 2011", "in 2011"],
    ["2023-12-03", "yesterday", "أمس", "Sunday", "الأحد"],
    ["2023-05", "May", "مايو", "May 2023", "أيار 2023"],
    ["2021-05-03/2021-05-05", "3 May 2021 to 5 May 2021", "من 3 إلى 5 مايو 2021", "2021-05-03/2021-05-05"],
    ["2012-03", "mars 2012", "آذار 2012"],
    ["199X", "199x"],
  ])("%s ← %s", (edtf, ...phrases) => {
    for (const phrase of phrases) expect([phrase, writtenDate(phrase, ANCHOR, "en")?.edtf]).toEqual([phrase, edtf]);
  });

  test.each([
    "",
    "  ",
    "nonsense",
    "met the mayor yesterday",
    "March 2012 and May 2013",
    "12",
    "about 12",
    "about the mayor",
    "not before the mayor",
    "not before since 2011",
    "c. 12",
    "or later",
    "ليس قبل الوزير",
    "2023-13-40",
    "x".repeat(500),
  ])("is not made up: %s", (phrase) => {
    expect(writtenDate(phrase, ANCHOR, "ar")).toBeUndefined();
  });

  test("is said to be counted where it hangs on the document's date", () => {
    expect(writtenDate("last week", ANCHOR, "en")).toEqual({ edtf: "2023-11-27/2023-12-03", counted: true });
    expect(writtenDate("3 May 2021", ANCHOR, "en")?.counted).toBe(false);
    expect(writtenDate("last week", null, "en")).toBeUndefined();
  });

  test("is always EDTF", () => {
    for (const phrase of ["the 1990s", "early June 2019", "spring 2014", "since May", "منذ 2011"]) {
      expect(parseEdtf(writtenDate(phrase, ANCHOR, "en")?.edtf ?? "")).toBeDefined();
    }
  });
});
