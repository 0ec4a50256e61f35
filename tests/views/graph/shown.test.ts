import { describe, expect, test } from "vitest";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { Weaver } from "../../../src/model/corpus/weaver.ts";
import { sortedBy } from "../../../src/views/graph/grouping.ts";
import { type Graph, groupOf } from "../../../src/views/graph/groups.ts";
import { type Cluster, type Laid, NOTHING_LAID } from "../../../src/views/graph/laid.ts";
import { path } from "../../../src/views/graph/paths.ts";
import { shown } from "../../../src/views/graph/shown.ts";
import { happening, society } from "../../support/society.ts";

const events = [
  happening("e1", "meeting", { party: ["a1", "a2"] }),
  happening("e2", "call", { party: ["a1", "a2"] }),
  happening("e3", "call", { party: ["a2", "a3"] }),
  happening("e4", "assault", { agent: ["a3"], target: ["a4"] }),
  happening("e5", "meeting", { party: ["a1", "a5"] }),
  happening("e6", "meeting", { party: ["a5", "a4"] }),
  happening("e7", "meeting", { party: ["a5", "a4"] }),
];
const index = indexes(society(events));
const graph: Graph = new Weaver(groupOf).graph(
  index,
  events.map(({ id }) => id),
);
const cluster = (id: string, ids: readonly string[]): Cluster => ({
  ...{ id, ids, basis: { by: "community" }, x: 0, y: 0, r: 50 },
});
const [left, right] = [cluster("left", ["a1", "a2"]), cluster("right", ["a3", "a4", "a5"])];
const laid: Laid = {
  ...NOTHING_LAID,
  clusters: [left, right],
  clusterOf: new Map([left, right].flatMap((each) => each.ids.map((id) => [id, each] as const))),
};

describe("what is shown", () => {
  test("without groups is everything", () => {
    const found = shown(graph, NOTHING_LAID, new Set(), 1);
    expect(found.graph).toBe(graph);
    expect(found.discs).toEqual([]);
  });

  test("of closed groups is a disc each, and one line for all that ties two of them", () => {
    const { graph: drawn, discs, bundles } = shown(graph, laid, new Set(), 1);
    expect(drawn.nodes).toEqual([]);
    expect(discs.map(({ id, members, drawn: count }) => [id, members.length, count])).toEqual([
      ["left", 2, 0],
      ["right", 3, 0],
    ]);
    expect(bundles.map(({ from, to, events: ids }) => [from, to, [...ids].sort()])).toEqual([
      ["left", "right", ["e3", "e5"]],
    ]);
  });

  test("of an open group is its members, each tied to the closed ones", () => {
    const { graph: drawn, bundles } = shown(graph, laid, new Set(["left"]), 1);
    expect(drawn.nodes.map(({ id }) => id).sort()).toEqual(["a1", "a2"]);
    expect(drawn.ties).toHaveLength(1);
    expect(bundles.map(({ from, to }) => [from, to])).toEqual([
      ["a2", "right"],
      ["a1", "right"],
    ]);
  });

  test("says how many ties stand for too few events, and leaves nobody out", () => {
    const found = shown(graph, NOTHING_LAID, new Set(), 2);
    expect(found.weak).toBe(3);
    expect(found.graph.nodes).toHaveLength(5);
    expect(found.graph.ties.map(({ from, to }) => [from, to].sort().join())).toEqual(["a1,a2", "a4,a5"]);
  });
});

describe("a way between two actors", () => {
  test("is the shortest, and of equally short ones that with most events", () => {
    expect(path(graph, "a1", "a4")).toEqual(["a1", "a5", "a4"]);
    expect(path(graph, "a3", "a1")).toEqual(["a3", "a2", "a1"]);
    expect(path(graph, "a1", "a1")).toEqual(["a1"]);
  });

  test("is none where nothing ties them", () => {
    expect(path({ ...graph, ties: [] }, "a1", "a4")).toBeUndefined();
  });

  test("leads through a company too", () => {
    const many = [happening("e1", "meeting", { party: ["a1", "a2", "a3", "a4", "a5"] })];
    const met = indexes(society(many));
    expect(path(new Weaver(groupOf).graph(met, ["e1"]), "a2", "a5")).toEqual(["a2", "a5"]);
  });
});

test("actors are sorted by kind or country, the largest group first, those without a country last", () => {
  const nodes = graph.nodes.map((node) => ({
    ...node,
    actor: { ...node.actor, country: node.id === "a4" ? "TN" : null },
  }));
  const { numbers, bases } = sortedBy({ ...graph, nodes }, "country");
  expect(bases).toEqual([
    { by: "country", country: "TN" },
    { by: "rest", of: "country" },
  ]);
  expect([...numbers].filter((number) => number === 0)).toHaveLength(1);
  expect(sortedBy(graph, "kind").bases).toHaveLength(5);
});
