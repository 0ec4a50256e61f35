import { describe, expect, test } from "vitest";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { Weaver } from "../../../src/model/corpus/weaver.ts";
import { bonds, emphasis } from "../../../src/views/graph/emphasis.ts";
import { type Graph, groupOf } from "../../../src/views/graph/groups.ts";
import type { Shown } from "../../../src/views/graph/shown.ts";
import { happening, society } from "../../support/society.ts";

const events = [
  happening("e1", "meeting", { party: ["a1", "a2"] }),
  happening("e2", "assault", { agent: ["a1"], target: ["a2"] }),
  happening("e3", "call", { party: ["a2", "a3"] }),
  happening("e4", "meeting", { party: ["a1", "a4", "a5", "a6", "a7"] }, { sources: ["a8"] }),
];
const index = indexes(society(events));
const graph: Graph = new Weaver(groupOf).graph(
  index,
  events.map(({ id }) => id),
);
const picture: Shown = { graph, discs: [], bundles: [], weak: 0 };
const company = graph.companies[0]?.id ?? "";

describe("emphasis", () => {
  test("around an actor stand its neighbours, its lines, and the companies it was in", () => {
    const { near, chosen } = emphasis(picture, { kind: "actor", id: "a2" });
    expect([...chosen]).toEqual(["a2"]);
    expect([...(near ?? [])].sort()).toEqual(["a1", "a2", "a3", "force:a1>a2", "talk:a1-a2", "talk:a2-a3"]);
    expect(emphasis(picture, { kind: "actor", id: "a7" }).near).toContain(company);
  });

  test("an event brings out who is in it and what it ties, and its source", () => {
    const { near } = emphasis(picture, { kind: "event", id: "e4" });
    expect(near).toContain(company);
    expect(near).toContain("a8");
    expect(near).not.toContain("a2");
  });

  test("what the graph does not show makes nothing step back", () => {
    expect(emphasis(picture, { kind: "actor", id: "a99" }).near).toBeUndefined();
    expect(emphasis(picture, { kind: "event", id: "e99" }).near).toBeUndefined();
    expect(emphasis(picture, { kind: "none" }).near).toBeUndefined();
  });

  test("on a way from one to another its stops and their ties are near, and both ends are chosen", () => {
    const { near, chosen } = emphasis(picture, { kind: "path", ends: ["a1", "a2", "a3"] });
    expect([...(near ?? [])].sort()).toEqual(["a1", "a2", "a3", "force:a1>a2", "talk:a1-a2", "talk:a2-a3"]);
    expect([...chosen]).toEqual(["a1", "a3"]);
  });

  test("between two actors every line is near, and the one asked about is chosen", () => {
    const { near, chosen } = emphasis(picture, { kind: "between", ends: ["a1", "a2"], line: "talk:a1-a2" });
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
