import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/views/format.ts";
import { aired, alike, extent, kept, panned, revealing, zoomed } from "../../../src/views/timeline/range.ts";
import { stepFor, ticks } from "../../../src/views/timeline/ticks.ts";

/** 2024-01-01, a Monday. */
const NEW_YEAR = 19_723;
const days = (count: number): { first: number; last: number } => ({ first: NEW_YEAR, last: NEW_YEAR + count });

describe("ticks", () => {
  test.each([
    [5, "day", 1],
    [60, "day", 7],
    [300, "month", 1],
    [3000, "year", 1],
    [70_000, "year", 20],
    [1_900_000, "year", 500],
  ] as const)("of %i days on 1000 pixels stand every so many days, months or years", (count, unit, each) => {
    expect(stepFor(days(count), 1000)).toEqual({ unit, count: each });
  });

  test("by weeks stand on Mondays, and on the first of a month", () => {
    const shown = ticks(days(60), 1000).map(({ day }) => day);
    expect(shown).toContain(NEW_YEAR + 7);
    expect(shown).toContain(NEW_YEAR + 31);
    for (const day of shown) expect((day - NEW_YEAR) % 7 === 0 || dayOf(day).day === 1).toBe(true);
  });

  test("say where a month begins among days, and a year among months", () => {
    expect(
      ticks(days(60), 1000)
        .filter(({ major }) => major)
        .map(({ day }) => dayOf(day).month),
    ).toEqual([1, 2, 3]);
    expect(
      ticks(days(700), 1000)
        .filter(({ major }) => major)
        .map(({ day }) => dayOf(day).year),
    ).toEqual([2024, 2025]);
  });

  test("stand on the first of January in years before the first", () => {
    for (const { day } of ticks({ first: -730_000, last: -719_000 }, 1000)) {
      expect(dayOf(day)).toMatchObject({ month: 1, day: 1 });
    }
  });
});

describe("the range", () => {
  const bounds = { first: 0, last: 100 };

  test("has air on both sides of what it covers", () => {
    expect(extent([10], [20])).toEqual({ first: 10, last: 21 });
    const { first, last } = aired({ first: 10, last: 21 });
    expect(first).toBeLessThan(10);
    expect(last).toBeGreaterThan(21);
  });

  test("takes no end that is open for a day, and is none where no day is known", () => {
    expect(extent([-Infinity, 5], [7, Infinity])).toEqual({ first: 5, last: 8 });
    expect(extent([], [])).toBeUndefined();
  });

  test("zooms around the day under the pointer", () => {
    const { first, last } = zoomed(bounds, 0.5, 25, bounds);
    expect([first, last]).toEqual([12.5, 62.5]);
    expect((25 - first) / (last - first)).toBe(0.25);
  });

  test("is never shorter than a day, nor much longer than the whole", () => {
    expect(zoomed({ first: 4, last: 5 }, 0.1, 4.5, bounds)).toEqual({ first: 4, last: 5 });
    const { first, last } = zoomed(bounds, 100, 50, bounds);
    expect(last - first).toBe(150);
  });

  test("does not leave what there is to see", () => {
    expect(kept({ first: 500, last: 520 }, bounds).first).toBeLessThan(100);
    expect(panned({ first: 90, last: 110 }, 10, bounds).first).toBeLessThan(100);
  });

  test("moves no further than is needed to show a date", () => {
    const range = { first: 0, last: 50 };
    const date = { first: 20, last: 22, grain: "interval", approximate: false, uncertain: false } as const;
    expect(revealing(range, date)).toBe(range);
    const { first, last } = revealing(range, { ...date, first: 70, last: 71 });
    expect(last).toBeGreaterThan(72);
    expect(last - first).toBeCloseTo(50);
    expect(alike(range, { first: 0.001, last: 50 })).toBe(true);
  });
});
