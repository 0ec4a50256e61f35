import { describe, expect, test } from "vitest";
import { PLAIN, dayRange, drawnRange, foldOf } from "../../../src/views/timeline/fold.ts";
import { coreOf, extent } from "../../../src/views/timeline/range.ts";
import { scaleOf } from "../../../src/views/timeline/scale.ts";
import { ticks } from "../../../src/views/timeline/ticks.ts";

/** Thirty days, four years of nothing, thirty days. */
const apart = [...Array(30).keys(), ...Array.from({ length: 30 }, (_, i) => 1500 + i)];

describe("folded time", () => {
  test("makes short what is empty, and leaves the rest as long as it is", () => {
    const fold = foldOf(apart, apart);
    expect(fold.gaps).toEqual([{ first: 30, last: 1500 }]);
    expect(fold.at(29) - fold.at(0)).toBe(29);
    expect(fold.at(1529) - fold.at(1500)).toBe(29);
    expect(fold.at(1500) - fold.at(30)).toBeLessThan(10);
  });

  test("leads from a day to its place and back", () => {
    const fold = foldOf(apart, apart);
    for (const day of [-400, 0, 12.5, 30, 31, 800, 1499, 1500, 1512, 9000])
      expect(fold.day(fold.at(day))).toBeCloseTo(day, 6);
    expect(dayRange(fold, drawnRange(fold, { first: 3, last: 1520 }))).toEqual({ first: 3, last: 1520 });
  });

  test("never runs backwards", () => {
    const fold = foldOf(apart, apart);
    const places = Array.from({ length: 400 }, (_, i) => fold.at(i * 5 - 100));
    expect(places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))).toBe(true);
  });

  test("is time as it is where nothing stands out", () => {
    expect(foldOf([0, 3, 8, 14, 20], [1, 3, 9, 14, 22])).toBe(PLAIN);
    expect(foldOf([], [])).toBe(PLAIN);
  });

  test("counts as full what a long event covers", () => {
    expect(foldOf([0, 5, 1500], [1500, 5, 1502])).toBe(PLAIN);
  });

  test("has no ticks in what is folded", () => {
    const fold = foldOf(apart, apart);
    const days = ticks({ first: 0, last: 1530 }, 1000, { fold, zero: undefined }).map(({ day }) => day);
    expect(days.length).toBeGreaterThan(4);
    for (const day of days) expect(day <= 30 || day >= 1500).toBe(true);
  });

  test("puts a day on the screen where its place says", () => {
    const fold = foldOf(apart, apart);
    const scale = scaleOf(fold, { first: 0, last: 1530 }, 600, true);
    expect(scale.x(0)).toBeCloseTo(0);
    expect(scale.x(1530)).toBeCloseTo(600);
    expect(scale.dayAt(scale.x(1507))).toBeCloseTo(1507);
    const back = scaleOf(fold, { first: 0, last: 1530 }, 600, false);
    expect(back.x(1507)).toBeCloseTo(600 - scale.x(1507));
  });
});

describe("ticks that count from a day", () => {
  test("stand on it and by round numbers on both sides", () => {
    const found = ticks({ first: 95, last: 106 }, 1040, { fold: PLAIN, zero: 100 });
    expect(found.map(({ day }) => day - 100)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
    expect(found.filter(({ major }) => major).map(({ day }) => day)).toEqual([100]);
    expect(ticks({ first: 0, last: 1000 }, 600, { fold: PLAIN, zero: 100 })[0]?.step.count).toBe(200);
  });
});

describe("the core of dates", () => {
  const days = Array.from({ length: 100 }, (_, i) => 19_000 + i);
  const core = (dates: readonly number[]): ReturnType<typeof coreOf> =>
    coreOf(dates, dates, extent(dates, dates) ?? { first: 0, last: 0 });

  test("passes over a few that lie a thousand years away, and says how many", () => {
    expect(core([-354_000, -353_000, ...days])).toEqual({ range: { first: 19_000, last: 19_100 }, outside: 2 });
    expect(core([...days, 400_000])).toEqual({ range: { first: 19_000, last: 19_100 }, outside: 1 });
  });

  test("is everything where the far are weeks away, and not years", () => {
    const weeks = [19_000, 19_001, ...Array.from({ length: 7 }, (_, i) => 19_023 + i)];
    expect(core(weeks).outside).toBe(0);
  });

  test("is everything where nothing is far", () => {
    expect(core(days)).toEqual({ range: { first: 19_000, last: 19_100 }, outside: 0 });
  });

  test("is everything where the far are many, or all are few", () => {
    const many = Array.from({ length: 30 }, (_, i) => -300_000 + i);
    expect(core([...many, ...days]).outside).toBe(0);
    expect(core([-300_000, 19_000, 19_001]).outside).toBe(0);
  });

  test("articles of some years are not squeezed by what they name from the century before, however that is spread", () => {
    const years = Array.from({ length: 100 }, (_, i) => 16_000 + i * 33);
    const before = [-19_200, -8_000, -7_990, -930, 2_150, 7_600];
    expect(core([...before, ...years])).toEqual({ range: { first: 16_000, last: 16_000 + 99 * 33 + 1 }, outside: 6 });
    // What was a few years before belongs to it, and so does a century that is told throughout.
    expect(core([15_200, ...years]).outside).toBe(0);
    expect(core(Array.from({ length: 100 }, (_, i) => i * 365)).outside).toBe(0);
  });

  test("what has no beginning hides nothing", () => {
    const days = Array.from({ length: 100 }, (_, i) => 19_000 + i);
    const first = [-Infinity, ...days];
    const last = [19_050, ...days];
    expect(coreOf(first, last, extent(first, last) ?? { first: 0, last: 0 }).outside).toBe(0);
  });
});
