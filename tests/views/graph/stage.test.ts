import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { indexes } from "../../../src/model/corpus/indexing.ts";
import { Weaver } from "../../../src/model/corpus/weaver.ts";
import { emphasis } from "../../../src/views/graph/emphasis.ts";
import { type Graph, groupOf } from "../../../src/views/graph/groups.ts";
import { type Cluster, type Laid, NOTHING_LAID } from "../../../src/views/graph/laid.ts";
import { palette } from "../../../src/views/graph/palette.ts";
import type { Shown } from "../../../src/views/graph/shown.ts";
import { Stage, type Words } from "../../../src/views/graph/stage.ts";
import "../../../src/views/theme.css";
import { happening, society } from "../../support/society.ts";

const events = [
  happening("e1", "meeting", { party: ["a1", "a2"] }),
  happening("e2", "assault", { agent: ["a1"], target: ["a2"] }),
  happening("e3", "call", { party: ["a3", "a4"] }),
];
const index = indexes(society(events));
const graph: Graph = new Weaver(groupOf).graph(
  index,
  events.map(({ id }) => id),
);
const points = new Map([
  ["a1", { x: 0, y: 0 }],
  ["a2", { x: 240, y: 0 }],
  ["a3", { x: 0, y: 160 }],
  ["a4", { x: 240, y: 160 }],
]);

const laid: Laid = { ...NOTHING_LAID, points };
const words: Words = { counts: String, disc: () => ({ title: "Group", count: "2", number: "2", names: [] }) };
const picture = (of: Graph): Shown => ({ graph: of, discs: [], bundles: [], weak: 0 });

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
    disc: (id) => heard.push(`disc ${id}`),
    focus: (id) => heard.push(`focus ${id}`),
    hover: (thing) => heard.push(thing ? `over ${thing.id}` : "out"),
    moved: (id) => heard.push(`moved ${id}`),
  });
  stage.show(picture(graph), laid, 3, words);
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
    const faint = (): readonly string[] =>
      stage.painting.lines.filter(({ alpha }) => alpha < 0.2).flatMap(({ lines }) => lines.map(({ id }) => id));
    stage.emphasize(emphasis(picture(graph), { kind: "actor", id: "a1" }));
    expect(faint()).toEqual(["talk:a3-a4"]);
    expect(stage.painting.nodes.map(({ alpha }) => alpha)).toEqual([0.35, 1, 1]);
    stage.emphasize(emphasis(picture(graph), { kind: "none" }));
    expect(faint()).toEqual([]);
    expect(stage.painting.nodes.map(({ alpha }) => alpha)).toEqual([1]);
  });

  test("a closed group is a disc that a click opens", async () => {
    const { stage, host, heard } = staged();
    const cluster: Cluster = { id: "group 0", basis: { by: "community" }, x: 0, y: 0, r: 60, ids: ["a1", "a2"] };
    const disc = { id: "group 0", cluster, open: false, members: graph.nodes.slice(0, 2), drawn: 0, acts: new Map() };
    const rest = { nodes: [], ties: [], companies: [] };
    stage.show({ graph: rest, discs: [disc], bundles: [], weak: 0 }, laid, 3, words);
    stage.fit();
    const position = stage.position("group 0") ?? { x: 0, y: 0 };
    await userEvent.click(host, { position });
    await expect.poll(() => heard).toContain("disc group 0");
  });

  test("what stays when others are hidden does not move on the screen", () => {
    const { stage } = staged();
    stage.zoom(1.2);
    const before = stage.position("a1");
    stage.show(picture({ ...graph, nodes: graph.nodes.slice(0, 2), ties: [] }), laid, 3, words);
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
