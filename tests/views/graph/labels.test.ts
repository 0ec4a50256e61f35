import { describe, expect, test } from "vitest";
import { type Box, type Wish, placeLabels } from "../../../src/views/graph/labels.ts";
import { direction } from "../../../src/views/direction.ts";
import { written } from "../../../src/views/graph/text.ts";

const wish = (id: string, x: number, y: number, must = false): Wish => ({
  ...{ id, x, y, must, rx: 10, ry: 10, room: () => ({ width: 60, height: 15 }) },
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const everywhere = { left: -Infinity, right: Infinity };

describe("placeLabels", () => {
  test("a name stands below its node where there is room", () => {
    expect(placeLabels([wish("a", 0, 0)], [], [], everywhere).get("a")).toEqual({
      left: -30,
      top: 13,
      right: 30,
      bottom: 28,
    });
  });

  test("names never overlap, and the one that comes first has the better place", () => {
    const many = Array.from({ length: 60 }, (_, n) => wish(`n${String(n)}`, (n % 10) * 40, Math.floor(n / 10) * 50));
    const nodes = many.map(({ x, y }) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }));
    const boxes = [...placeLabels(many, nodes, [], everywhere).values()];
    expect(boxes.length).toBeGreaterThan(10);
    for (const [place, a] of boxes.entries())
      for (const b of [...boxes.slice(place + 1), ...nodes]) expect(overlap(a, b)).toBe(false);
    expect(placeLabels(many, nodes, [], everywhere).has("n0")).toBe(true);
  });

  test("a name goes to a corner of its node where no side has room", () => {
    const above: Box = { left: 15, top: -60, right: 60, bottom: -12 };
    const below: Box = { left: -15, top: 12, right: 60, bottom: 60 };
    const beside: Box = { left: 11, top: -8, right: 60, bottom: 60 };
    const other: Box = { left: -60, top: -3, right: -12, bottom: 3 };
    const box = placeLabels([wish("a", 0, 0)], [], [above, below, beside, other], everywhere).get("a");
    expect(box).toBeDefined();
    for (const blocked of [above, below, beside, other]) expect(overlap(box ?? blocked, blocked)).toBe(false);
  });

  test("a name that must be shown is, though there is no room", () => {
    const wall: Box = { left: -500, top: -500, right: 500, bottom: 500 };
    expect(placeLabels([wish("a", 0, 0)], [], [wall], everywhere).size).toBe(0);
    expect(placeLabels([wish("a", 0, 0, true)], [], [wall], everywhere).size).toBe(1);
  });

  test("no name reaches out of the picture", () => {
    const below: Box = { left: -40, top: 12, right: 40, bottom: 40 };
    expect(placeLabels([wish("a", 0, 0)], [], [below], { left: -50, right: 50 }).get("a")?.bottom).toBe(-13);
    expect(placeLabels([wish("a", 0, 0)], [], [], { left: -20, right: 20 }).size).toBe(0);
  });

  test("a name is not measured where not even a short one has room", () => {
    const wall: Box = { left: -500, top: -500, right: 500, bottom: 500 };
    const unmeasured = {
      ...wish("a", 0, 0),
      room: (): never => {
        throw new Error("measured");
      },
    };
    expect(placeLabels([unmeasured], [], [wall], everywhere).size).toBe(0);
  });
});

describe("written", () => {
  const measure = (text: string): number => text.length * 10;

  test("a long name is broken at a space, and what still does not fit is cut", () => {
    expect(written("Ministry of Ports", 120, measure).lines).toEqual(["Ministry of", "Ports"]);
    expect(written("Ministry of Ports and Light Railways", 120, measure).lines).toEqual([
      "Ministry of",
      "Ports and L…",
    ]);
    expect(written("Unbreakablename", 100, measure).lines).toEqual(["Unbreakab…"]);
  });

  test("its direction is that of its first letter", () => {
    expect(direction("وزارة BBC")).toBe("rtl");
    expect(direction("«BBC» عربي")).toBe("ltr");
    expect(direction("17")).toBe("ltr");
  });
});
