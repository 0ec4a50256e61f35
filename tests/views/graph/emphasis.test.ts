import { describe, expect, test } from "vitest";
import { actorGraph } from "../../../src/model/corpus/graph.ts";
import { indexes } from "../../../src/model/corpus/indexes.ts";
import { relations } from "../../../src/model/corpus/relations.ts";
import { bonds, emphasis } from "../../../src/views/graph/emphasis.ts";
import { type Graph, groupOf } from "../../../src/views/graph/groups.ts";
import { happening, society } from "../../support/society.ts";

const events = [
  happening("e1", "meeting", { party: ["a1", "a2"] }),
  happening("e2", "assault", { agent: ["a1"], target: ["a2"] }),
  happening("e3", "call", { party: ["a2", "a3"] }),
  happening("e4", "meeting", { party: ["a1", "a4", "a5", "a6", "a7"] }, { sources: ["a8"] }),
];
const index = indexes(society(events));
const graph: Graph = actorGraph(
  index,
  relations(index),
  events.map(({ id }) => id),
  groupOf,
);
const company = graph.companies[0]?.id ?? "";

describe("emphasis", () => {
  test("around an actor stand its neighbours, its lines, and the companies it was in", () => {
    const { near, chosen } = emphasis(graph, { kind: "actor", id: "a2" });
    expect([...chosen]).toEqual(["a2"]);
    expect([...(near ?? [])].sort()).toEqual(["a1", "a2", "a3", "force:a1>a2", "talk:a1-a2", "talk:a2-a3"]);
    expect(emphasis(graph, { kind: "actor", id: "a7" }).near).toContain(company);
  });

  test("an event brings out who is in it and what it ties, and its source", () => {
    const { near } = emphasis(graph, { kind: "event", id: "e4" });
    expect(near).toContain(company);
    expect(near).toContain("a8");
    expect(near).not.toContain("a2");
  });

  test("what the graph does not show makes nothing step back", () => {
    expect(emphasis(graph, { kind: "actor", id: "a99" }).near).toBeUndefined();
    expect(emphasis(graph, { kind: "event", id: "e99" }).near).toBeUndefined();
    expect(emphasis(graph, { kind: "none" }).near).toBeUndefined();
  });

  test("between two actors every line is near, and the one asked about is chosen", () => {
    const { near, chosen } = emphasis(graph, { kind: "between", ends: ["a1", "a2"], line: "talk:a1-a2" });
    expect([...(near ?? [])].sort()).toEqual(["a1", "a2", "force:a1>a2", "talk:a1-a2"]);
    expect([...chosen]).toEqual(["talk:a1-a2"]);
  });
});

test("those around an actor come with most events first, by way of a company too", () => {
  expect(bonds(graph, "a1").map(({ node, lines }) => [node.id, lines.length])).toEqual([
    ["a2", 2],
    ["a4", 1],
    ["a5", 1],
    ["a6", 1],
    ["a7", 1],
    ["a8", 1],
  ]);
});
