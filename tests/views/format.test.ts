import { describe, expect, test } from "vitest";
import { type DateWords, dateWords, daysWords } from "../../src/views/format.ts";

const ENGLISH: DateWords = { lang: "en", digits: "latn", months: "gulf" };
const ARABIC: DateWords = { lang: "ar", digits: "latn", months: "gulf" };

describe("dateWords", () => {
  test.each([
    ["2023-11-04", "4 Nov 2023", "4 نوفمبر 2023"],
    ["2023-11-27/2023-12-03", "27 Nov – 3 Dec 2023", "27 نوفمبر – 3 ديسمبر 2023"],
    ["2023-11-06/2023-11-12", "6–12 Nov 2023", "6–12 نوفمبر 2023"],
    ["2022-12-30/2023-01-02", "30 Dec 2022 – 2 Jan 2023", "30 ديسمبر 2022 – 2 يناير 2023"],
    ["2015-03", "March 2015", "مارس 2015"],
    ["2015-03~", "about March 2015", "نحو مارس 2015"],
    ["2015", "2015", "2015"],
    ["../2023-12-04", "up to 4 Dec 2023", "حتى 4 ديسمبر 2023"],
    ["2023-10-07/..", "since 7 Oct 2023", "منذ 7 أكتوبر 2023"],
    [null, "No date", "بلا تاريخ"],
  ])("%s is said in both languages", (edtf, english, arabic) => {
    expect(dateWords(edtf, ENGLISH)).toBe(english);
    expect(dateWords(edtf, ARABIC)).toBe(arabic);
  });

  test("month names and digits are the reader's", () => {
    expect(dateWords("2023-11-04", { ...ARABIC, months: "levant", digits: "arab" })).toBe("٤ تشرين الثاني ٢٠٢٣");
    expect(dateWords("2023-11-04", { ...ARABIC, months: "morocco" })).toBe("4 نونبر 2023");
    expect(dateWords("2023-01-04", { ...ARABIC, months: "algeria" })).toBe("4 جانفي 2023");
  });

  test("what is no date is given back as it is", () => {
    expect(dateWords("soon", ENGLISH)).toBe("soon");
  });
});

test("daysWords writes one day once", () => {
  expect(daysWords(0, 0, ENGLISH)).toBe("1 Jan 1970");
  expect(daysWords(0, 1, ENGLISH)).toBe("1–2 Jan 1970");
});
