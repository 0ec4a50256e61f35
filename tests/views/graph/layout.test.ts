import { describe, expect, test } from "vitest";
import { actorGraph } from "../../../src/model/corpus/graph.ts";
import { indexes } from "../../../src/model/corpus/indexes.ts";
import { relations } from "../../../src/model/corpus/relations.ts";
import type { Event } from "../../../src/model/schema.ts";
import { type Graph, groupOf } from "../../../src/views/graph/groups.ts";
import { arrange, layout } from "../../../src/views/graph/layout.ts";
import { pack } from "../../../src/views/graph/packing.ts";
import { Placement } from "../../../src/views/graph/placement.ts";
import { scales, spaced } from "../../../src/views/graph/room.ts";
import { happening, society } from "../../support/society.ts";

function graphOf(events: readonly Event[]): Graph {
  const index = indexes(society(events));
  return actorGraph(
    index,
    relations(index),
    events.map(({ id }) => id),
    groupOf,
  );
}

const call = (n: number, one: number, other: number): Event =>
  happening(`e${String(n)}`, "call", { party: [`a${String(one)}`, `a${String(other)}`] });
const ring = Array.from({ length: 12 }, (_, n) => call(n, n + 1, ((n + 1) % 12) + 1));
const pair = call(20, 13, 14);
const room = { width: 600, height: 300 };

describe("layout", () => {
  test("the same graph always gives the same picture", () => {
    expect(layout(graphOf(ring), 2)).toEqual(layout(graphOf(ring), 2));
  });

  test("no two actors stand in the same place, and a ring is no line", () => {
    const points = [...layout(graphOf(ring), 2).values()];
    expect(new Set(points.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBe(12);
    const side = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
    expect(side(points.map(({ x }) => x))).toBeGreaterThan(150);
    expect(side(points.map(({ y }) => y))).toBeGreaterThan(150);
  });

  test("newcomers find a place and move nobody", () => {
    const before = layout(graphOf(ring), 2);
    const after = arrange(graphOf([...ring, call(21, 3, 13)]), before);
    for (const [id, point] of before) expect(after.get(id)).toEqual(point);
    expect(after.has("a13")).toBe(true);
  });

  test("those who have nothing to do with each other stand side by side", () => {
    const points = layout(graphOf([...ring, pair]), 2);
    const xs = ring.map((_, n) => points.get(`a${String(n + 1)}`)?.x ?? 0);
    expect(points.get("a13")?.x).toBeGreaterThan(Math.max(...xs));
  });
});

describe("placement", () => {
  test("a filter moves nobody, and what it hid comes back where it was", () => {
    const placement = new Placement();
    const whole = graphOf(ring);
    const first = placement.place(whole, whole, room, 0).points;
    expect(placement.place(graphOf(ring.slice(0, 3)), whole, room, 0).points).toEqual(first);
    expect(placement.place(whole, whole, room, 0).points).toEqual(first);
  });

  test("an actor stays where a person put it", () => {
    const placement = new Placement();
    const whole = graphOf(ring);
    placement.place(whole, whole, room, 0);
    placement.move("a1", { x: 333, y: 77 }, room);
    const { x, y } = placement.place(whole, whole, room, 0).points.get("a1") ?? { x: 0, y: 0 };
    expect([Math.round(x), Math.round(y)]).toEqual([333, 77]);
  });
});

test("a picture is pulled to the shape of its room, but not out of its own", () => {
  expect(scales({ width: 100, height: 100 }, { width: 300, height: 200 })).toEqual({ x: 3, y: 2 });
  expect(scales({ width: 100, height: 100 }, { width: 900, height: 100 })).toEqual({ x: 2, y: 1 });
  expect(scales({ width: 0, height: 0 }, room)).toEqual({ x: 1, y: 1 });
});

test("nodes that cover each other are moved apart, and one that is held stays", () => {
  const at = (
    id: string,
    x: number,
    pinned = false,
  ): { id: string; x: number; y: number; side: number; pinned: boolean } => ({
    ...{ id, x, y: 0, side: 20, pinned },
  });
  const moved = spaced([at("a", 0, true), at("b", 5)], 10, 10);
  expect(moved.get("a")).toEqual({ x: 0, y: 0 });
  expect(moved.get("b")?.x).toBeGreaterThanOrEqual(30);
});

test("parcels do not overlap, and lower ones are stacked beside higher ones", () => {
  const corners = pack(
    [
      { id: "low", width: 50, height: 40 },
      { id: "high", width: 100, height: 200 },
      { id: "flat", width: 50, height: 50 },
    ],
    2,
  );
  expect(corners.get("high")).toEqual({ x: 0, y: 0 });
  expect(corners.get("flat")).toEqual({ x: 136, y: 0 });
  expect(corners.get("low")).toEqual({ x: 136, y: 86 });
});
