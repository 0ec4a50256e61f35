import { describe, expect, test } from "vitest";
import { apart } from "../../../src/views/graph/layout/apart.ts";
import { type Wanted, arrange, gathered } from "../../../src/views/graph/layout/arrange.ts";
import { scales } from "../../../src/views/graph/layout/box.ts";
import { communities } from "../../../src/views/graph/layout/communities.ts";
import { type Net, type Places, parts, within } from "../../../src/views/graph/layout/net.ts";
import { pack } from "../../../src/views/graph/packing.ts";

/** A net of nodes alike, by its edges. */
function net(count: number, edges: readonly (readonly [number, number])[]): Net {
  return {
    sides: new Float64Array(count).fill(24),
    from: Uint32Array.from(edges, ([from]) => from),
    to: Uint32Array.from(edges, ([, to]) => to),
    pull: new Float64Array(edges.length).fill(1),
  };
}

const ring = Array.from({ length: 12 }, (_, n) => [n, (n + 1) % 12] as const);
const room = { width: 600, height: 300 };
const wanted = (of: Net, rest: Partial<Wanted> = {}): Wanted => ({
  ...{ net: of, room, groups: undefined, kept: undefined },
  ...rest,
});

/** Two cliques of so many, joined by one edge. */
function pairOfCliques(size: number): Net {
  const clique = (first: number): (readonly [number, number])[] =>
    Array.from({ length: size }, (_, a) =>
      Array.from({ length: a }, (__, b) => [first + a, first + b] as const),
    ).flat();
  return net(2 * size, [...clique(0), ...clique(size), [0, size]]);
}

function distances({ x, y }: Places): readonly number[] {
  return [...x].flatMap((own, a) =>
    [...x].slice(0, a).map((other, b) => Math.hypot(own - other, (y[a] ?? 0) - (y[b] ?? 0))),
  );
}

describe("a layout", () => {
  test("is the same for the same graph, every time", () => {
    expect(arrange(wanted(net(12, ring)))).toEqual(arrange(wanted(net(12, ring))));
  });

  test("lets no two nodes cover each other, and makes no line of a ring", () => {
    const found = arrange(wanted(net(12, ring)));
    expect(Math.min(...distances(found))).toBeGreaterThan(24);
    const side = (values: Float64Array): number => Math.max(...values) - Math.min(...values);
    expect(side(found.x)).toBeGreaterThan(150);
    expect(side(found.y)).toBeGreaterThan(150);
  });

  test("keeps apart what nothing joins", () => {
    const found = arrange(wanted(net(14, [...ring, [12, 13]])));
    expect(found.x[12]).toBeGreaterThan(Math.max(...found.x.slice(0, 12)));
  });

  test("moves nobody who has a place already when others come", () => {
    const before = arrange(wanted(net(12, ring)));
    const kept = { x: Float64Array.of(...before.x, NaN), y: Float64Array.of(...before.y, NaN) };
    const after = arrange(wanted(net(13, [...ring, [3, 12]]), { kept }));
    expect(after.x.slice(0, 12)).toEqual(before.x);
    expect(after.y.slice(0, 12)).toEqual(before.y);
    expect(Number.isFinite(after.x[12])).toBe(true);
    expect(Math.min(...distances(after))).toBeGreaterThan(24);
  });

  test("sets groups in discs that do not touch, with their members inside", () => {
    const groups = Int32Array.from({ length: 12 }, (_, n) => (n < 5 ? 0 : 1));
    const { x, y, discs } = arrange(wanted(net(12, ring), { groups }));
    const [r0 = 0, r1 = 0] = discs.r;
    expect(Math.min(...distances(discs))).toBeGreaterThan(r0 + r1);
    for (const [node, group] of groups.entries()) {
      const away = Math.hypot((x[node] ?? 0) - (discs.x[group] ?? 0), (y[node] ?? 0) - (discs.y[group] ?? 0));
      expect(away).toBeLessThan(discs.r[group] ?? 0);
    }
  });

  test("of very many sets the discs of their groups at once, and leaves the members for later", () => {
    const large = net(
      1600,
      Array.from({ length: 1599 }, (_, n) => [n, n + 1] as const),
    );
    const found = arrange(wanted(large, { groups: "communities" }));
    expect(found.filled).toBe(false);
    expect(found.discs.r.length).toBeGreaterThan(3);
    expect(found.groups.every((group) => group < found.discs.r.length)).toBe(true);
  });
});

describe("communities", () => {
  test("are those who have more to do with each other than with others", () => {
    const found = communities(pairOfCliques(6));
    expect(new Set(found.slice(0, 6)).size).toBe(1);
    expect(new Set(found.slice(6)).size).toBe(1);
    expect(found[0]).not.toBe(found[6]);
  });

  test("are the same every time", () => {
    expect(communities(pairOfCliques(20))).toEqual(communities(pairOfCliques(20)));
  });

  test("are numbered by size, and those too small to be one are the rest", () => {
    const { numbers, rest } = gathered(Int32Array.of(7, 8, 8, 8, 8, 9, 9, 9, 9, 9));
    expect([...numbers]).toEqual([2, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(rest).toBe(2);
    expect(gathered(Int32Array.of(3, 3, 3, 3)).rest).toBeUndefined();
  });
});

test("the parts of a net are what no edge joins, the largest first", () => {
  const found = parts(
    net(5, [
      [0, 4],
      [1, 2],
      [2, 3],
    ]),
  );
  expect(found.map((part) => [...part])).toEqual([
    [1, 2, 3],
    [0, 4],
  ]);
  const inner = within(
    net(5, [
      [0, 4],
      [1, 2],
    ]),
    Uint32Array.of(1, 2),
  );
  expect([...inner.from, ...inner.to]).toEqual([0, 1]);
});

test("a picture is pulled to the shape of its room, but not out of its own", () => {
  expect(scales({ width: 100, height: 100 }, { width: 300, height: 200 })).toEqual({ x: 3, y: 2 });
  expect(scales({ width: 100, height: 100 }, { width: 900, height: 100 })).toEqual({ x: 1.7, y: 1 });
  expect(scales({ width: 0, height: 0 }, room)).toEqual({ x: 1, y: 1 });
});

test("nodes that cover each other are moved apart, and one that is held stays", () => {
  const start = { x: Float64Array.of(0, 5), y: Float64Array.of(0, 0) };
  const moved = apart(start, Float64Array.of(20, 20), { beside: 10, below: 10 }, Uint8Array.of(1, 0));
  expect([moved.x[0], moved.y[0]]).toEqual([0, 0]);
  expect(moved.x[1]).toBeGreaterThanOrEqual(30);
  expect([...start.x]).toEqual([0, 5]);
});

test("parcels do not overlap, and lower ones are stacked beside higher ones", () => {
  const corners = pack(
    [
      { id: "low", width: 50, height: 40 },
      { id: "high", width: 100, height: 200 },
      { id: "flat", width: 50, height: 50 },
    ],
    2,
    36,
  );
  expect(corners.get("high")).toEqual({ x: 0, y: 0 });
  expect(corners.get("flat")).toEqual({ x: 136, y: 0 });
  expect(corners.get("low")).toEqual({ x: 136, y: 86 });
});
