import { beforeEach, describe, expect, test } from "vitest";
import type { Step } from "../../../src/model/index.ts";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { View } from "../../../src/views/state/view.svelte.ts";
import { Walk } from "../../../src/views/story/walk.svelte.ts";
import { harbour } from "../../support/harbour.ts";

const STEPS: readonly Step[] = [
  { text: "One", view: "event=e1" },
  { text: "Two", view: "lang=ar&type=visit" },
  { text: "Three", view: "type=visit&window=18000..18100" },
  { text: "Four", view: "type=visit&window=18000..18100" },
];

beforeEach(() => history.replaceState(null, "", location.pathname + location.search));

function walking(steps = STEPS): { readonly view: View; readonly walk: Walk } {
  const project = new Project();
  project.open(harbour());
  const view = new View(project);
  return { view, walk: new Walk(view, steps) };
}

describe("the walk through a story", () => {
  test("it begins at the first step, a link at its own", () => {
    const { walk } = walking();
    expect(walk.opening("").selection).toEqual({ kind: "event", id: "e1" });
    expect(walk.opening("#lang=ar")).toMatchObject({ selection: { kind: "event", id: "e1" }, lang: "ar" });
    expect(walk.opening("#type=visit").filter.types).toEqual(["visit"]);
    expect(walking([]).walk.opening("").selection).toEqual({ kind: "none" });
  });

  test("a link to the page as it opens means the step that shows that", () => {
    const { walk } = walking([...STEPS, { text: "All", view: "" }]);
    expect(walk.opening("#lang=en").selection).toEqual({ kind: "none" });
  });

  test("a step shows its view in the reader's own language, and is a place for Back", () => {
    const { view, walk } = walking();
    view.lang = "en";
    walk.go(1);
    expect([view.lang, view.filter.types]).toEqual(["en", ["visit"]]);
    expect(location.hash).toBe("#lang=en&type=visit");
    const before = history.length;
    walk.by(1);
    expect(history.length).toBe(before + 1);
    expect(location.hash).toContain("window=");
  });

  test("it stays within its ends", () => {
    const { walk } = walking();
    walk.by(-1);
    expect(walk.current).toBe(0);
    walk.by(9);
    expect(walk.current).toBe(3);
  });

  test("of steps that show the same the one that was gone to is the one", () => {
    const { walk } = walking();
    walk.go(3);
    expect(walk.current).toBe(3);
    walk.go(2);
    expect(walk.current).toBe(2);
  });

  test("looking at other days leaves no step; looking at something else does, until it is shown again", () => {
    const { view, walk } = walking();
    walk.go(1);
    view.window = { first: 1, last: 9 };
    expect([walk.current, walk.strayed]).toEqual([1, false]);
    view.select({ kind: "event", id: "e3" });
    expect([walk.current, walk.strayed]).toEqual([1, true]);
    walk.go(walk.current);
    expect([view.selection.kind, view.window, walk.strayed]).toEqual(["none", undefined, false]);
  });

  test("whoever comes to what another step shows is at that step", () => {
    const { view, walk } = walking();
    walk.go(2);
    view.filter = { ...view.filter, types: [] };
    view.window = undefined;
    view.select({ kind: "event", id: "e1" });
    expect(walk.current).toBe(0);
  });

  test("on a narrow screen an event is shown on the timeline, and another pane leads no step away", () => {
    const { view, walk } = walking();
    view.compact = true;
    walk.go(0);
    expect(view.pane).toBe("timeline");
    view.pane = "table";
    expect(walk.strayed).toBe(false);
  });
});
