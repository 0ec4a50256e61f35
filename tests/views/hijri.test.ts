import { describe, expect, test } from "vitest";
import { dateText } from "../../src/views/format.ts";
import { hijri } from "../../src/views/hijri.ts";

/** 2024-03-11 and 2023-07-19. */
const RAMADAN = 19_793;
const NEW_YEAR = 19_557;

describe("the Hijri calendar", () => {
  test("begins Ramadan and its year on the days of Umm al-Qura", () => {
    expect(hijri(RAMADAN, "day", "en", "latn")).toMatch(/^(1 Ram|Ram\.? 1).*1445/u);
    expect(hijri(NEW_YEAR, "year", "ar", "arab")).toContain("١٤٤٥");
    expect(hijri(NEW_YEAR - 1, "year", "en", "latn")).toContain("1444");
  });

  test("says nothing of days that Umm al-Qura does not reach", () => {
    expect(hijri(-200_000, "day", "en", "latn")).toBeUndefined();
    expect(hijri(400_000, "day", "en", "latn")).toBeUndefined();
  });
});

describe("a day as EDTF writes it", () => {
  test.each([
    [RAMADAN, "2024-03-11"],
    [0, "1970-01-01"],
    [-719_528, "0000-01-01"],
    [-719_529, "-0001-12-31"],
    [4_000_000, "Y12921"],
  ])("%i is %s", (day, text) => {
    expect(dateText(day)).toBe(text);
  });
});
