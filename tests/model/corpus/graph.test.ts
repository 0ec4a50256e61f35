import { describe, expect, test } from "vitest";
import { type ActorGraph, among, neighbourhood, strongest } from "../../../src/model/corpus/graph.ts";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { Weaver } from "../../../src/model/corpus/weaver.ts";
import type { Event } from "../../../src/model/schema.ts";
import { harbour } from "../../support/harbour.ts";
import { happening, society } from "../../support/society.ts";

function graphOf(events: readonly Event[], ids = events.map(({ id }) => id)): ActorGraph {
  const index = indexes(society(events));
  return new Weaver<string>((event, link) => (link === "source" ? link : event.type)).graph(index, ids);
}

const meetings = [
  happening("e1", "meeting", { agent: ["a1"], party: ["a2"] }, { status: "planned" }),
  happening("e2", "meeting", { agent: ["a2"], party: ["a1"] }),
  happening("e3", "assault", { agent: ["a1"], target: ["a2"] }, { polarity: "denied", sources: ["a5"] }),
  happening("e4", "assault", { agent: ["a2"], target: ["a1"] }, { status: "called-for" }),
];

describe("the graph of some events", () => {
  test("actors weigh as many events as they take part in, and a source as many as it tells", () => {
    expect(graphOf(meetings).nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ["a1", 4],
      ["a2", 4],
      ["a5", 1],
    ]);
  });

  test("what is mutual shares one line; what has a direction has a line for each", () => {
    expect(graphOf(meetings).ties).toEqual([
      {
        kind: "tie",
        id: "meeting:a1-a2",
        group: "meeting",
        from: "a1",
        to: "a2",
        directed: false,
        events: ["e1", "e2"],
        status: "happened",
        denied: false,
      },
      expect.objectContaining({ id: "assault:a1>a2", directed: true, events: ["e3"], denied: true }),
      expect.objectContaining({ id: "source:a5>a1", events: ["e3"] }),
      expect.objectContaining({ id: "assault:a2>a1", status: "called-for" }),
    ]);
  });

  test("only the events that are asked for count", () => {
    const graph = graphOf(meetings, ["e4"]);
    expect(graph.nodes.map(({ weight }) => weight)).toEqual([1, 1]);
    expect(graph.ties.map(({ id }) => id)).toEqual(["assault:a2>a1"]);
  });

  test("the same company meeting twice is one", () => {
    const roles = { party: ["a3", "a1", "a2", "a5", "a4"] };
    const graph = graphOf([happening("e1", "meeting", roles), happening("e2", "meeting", roles)]);
    expect(graph.ties).toEqual([]);
    expect(graph.companies).toMatchObject([{ members: ["a1", "a2", "a3", "a4", "a5"], events: ["e1", "e2"] }]);
  });

  test("an actor that is only spoken about is there, and weighs nothing", () => {
    const corpus = harbour();
    const index = indexes(corpus);
    const graph = new Weaver((event) => event.type).graph(index, ["e3"]);
    expect(graph.nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ["a1", 1],
      ["a2", 0],
    ]);
  });

  test("an id that the corpus does not have is passed over", () => {
    expect(graphOf(meetings, ["gone"])).toEqual({ nodes: [], ties: [], companies: [] });
  });
});

describe("a part of the graph", () => {
  const party = ["a1", "a2", "a3", "a4", "a5"];
  const graph = graphOf([
    happening("e1", "meeting", { party }),
    happening("e2", "call", { agent: ["a4"], party: ["a5"] }),
    happening("e3", "call", { agent: ["a5"], party: ["a6"] }),
  ]);

  test("the strongest are those with most events, and whoever must stay", () => {
    expect(strongest(graph, 2, new Set(["a1"])).nodes.map(({ id }) => id)).toEqual(["a5", "a4", "a1"]);
    expect(strongest(graph, 6, new Set())).toBe(graph);
  });

  test("ties stay while both ends do, companies while two members do", () => {
    expect(among(graph, new Set(["a1", "a2", "a5"]))).toMatchObject({
      ties: [],
      companies: [{ members: ["a1", "a2", "a5"] }],
    });
    expect(among(graph, new Set(["a1", "a6"])).companies).toEqual([]);
  });

  test("near an actor is everyone it has a tie or a company with", () => {
    expect([...neighbourhood(graph, "a6")].sort()).toEqual(["a5", "a6"]);
    expect([...neighbourhood(graph, "a1")].sort()).toEqual(party);
  });
});
