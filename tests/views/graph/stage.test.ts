import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { actorGraph } from "../../../src/model/corpus/graph.ts";
import { indexes } from "../../../src/model/corpus/indexes.ts";
import { relations } from "../../../src/model/corpus/relations.ts";
import { emphasis } from "../../../src/views/graph/emphasis.ts";
import { type Graph, groupOf } from "../../../src/views/graph/groups.ts";
import { palette } from "../../../src/views/graph/palette.ts";
import { Stage } from "../../../src/views/graph/stage.ts";
import "../../../src/views/theme.css";
import { happening, society } from "../../support/society.ts";

const events = [
  happening("e1", "meeting", { party: ["a1", "a2"] }),
  happening("e2", "assault", { agent: ["a1"], target: ["a2"] }),
  happening("e3", "call", { party: ["a3", "a4"] }),
];
const index = indexes(society(events));
const graph: Graph = actorGraph(
  index,
  relations(index),
  events.map(({ id }) => id),
  groupOf,
);
const points = new Map([
  ["a1", { x: 0, y: 0 }],
  ["a2", { x: 240, y: 0 }],
  ["a3", { x: 0, y: 160 }],
  ["a4", { x: 240, y: 160 }],
]);

let ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends) end();
  ends = [];
});

function staged(): {
  readonly stage: Stage;
  readonly host: HTMLElement;
  readonly heard: string[];
  readonly canvas: HTMLCanvasElement;
} {
  const host = document.createElement("div");
  host.style.cssText = "position: absolute; inset: 0 auto auto 0; inline-size: 400px; block-size: 300px";
  const canvas = document.createElement("canvas");
  document.body.append(host, canvas);
  const heard: string[] = [];
  const stage = new Stage(host, canvas, palette(host), {
    actor: (id) => heard.push(`actor ${id}`),
    line: (id) => heard.push(`line ${id}`),
    ground: () => heard.push("ground"),
    focus: (id) => heard.push(`focus ${id}`),
    hover: (thing) => heard.push(thing ? `over ${thing.id}` : "out"),
    moved: (id) => heard.push(`moved ${id}`),
  });
  stage.show(graph, { points, size: 1 }, String);
  ends.push(() => {
    stage.destroy();
    host.remove();
    canvas.remove();
  });
  return { stage, host, heard, canvas };
}

describe("the stage", () => {
  test("a click on a node names the actor, a click on the ground nobody", async () => {
    const { stage, host, heard } = staged();
    const position = stage.position("a2") ?? { x: 0, y: 0 };
    await userEvent.click(host, { position });
    await expect.poll(() => heard).toContain("actor a2");
    await userEvent.click(host, { position: { x: position.x, y: position.y + 60 } });
    await expect.poll(() => heard).toContain("ground");
  });

  test("a click on a line names the line", async () => {
    const { stage, host, heard } = staged();
    const [a, b] = [stage.position("a3"), stage.position("a4")];
    if (!a || !b) throw new Error("both are shown");
    // A line that is alone bows a little: its middle is looked for across the straight way.
    for (let off = -20; off <= 20 && heard.every((word) => !word.startsWith("line")); off += 4) {
      await userEvent.click(host, { position: { x: (a.x + b.x) / 2, y: a.y + off } });
      await new Promise((later) => setTimeout(later, 30));
    }
    expect(heard).toContain("line talk:a3-a4");
  });

  test("the neighbourhood of the selected actor stands out and the rest steps back", () => {
    const { stage } = staged();
    stage.emphasize(emphasis(graph, { kind: "actor", id: "a1" }));
    expect(stage.classes("a1")).toContain("chosen");
    expect(stage.classes("a2")).not.toContain("far");
    expect(stage.classes("force:a1>a2")).toContain("near");
    expect(stage.classes("a3")).toContain("far");
    expect(stage.classes("talk:a3-a4")).toContain("far");
    stage.emphasize(emphasis(graph, { kind: "none" }));
    expect(stage.classes("a3")).not.toContain("far");
  });

  test("what stays when others are hidden does not move on the screen", () => {
    const { stage } = staged();
    stage.zoom(1.2);
    const before = stage.position("a1");
    stage.show({ ...graph, nodes: graph.nodes.slice(0, 2), ties: [] }, { points, size: 1 }, String);
    expect(stage.position("a1")).toEqual(before);
    expect(stage.position("a4")).toBeUndefined();
  });

  test("names are drawn", async () => {
    const { canvas } = staged();
    const drawn = (): boolean => {
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some((value) => value > 0);
    };
    await expect.poll(() => canvas.width > 0 && drawn()).toBe(true);
  });
});
