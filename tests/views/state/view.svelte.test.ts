import { describe, expect, test } from "vitest";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { View } from "../../../src/views/state/view.svelte.ts";
import { harbour } from "../../support/harbour.ts";

function view(): View {
  const project = new Project();
  project.open(harbour());
  return new View(project);
}

const selectedId = (on: View): string => (on.selection.kind === "none" ? "" : on.selection.id);

describe("step", () => {
  test("it goes from event to event in time, and stays at the ends", () => {
    const on = view();
    const visited = [1, 1, 1, 1, 1, -1].map((by) => {
      on.step(by);
      return selectedId(on);
    });
    expect(visited).toEqual(["e1", "e3", "e2", "e4", "e4", "e2"]);
  });

  test("with nothing selected, one step back begins at the end", () => {
    const on = view();
    on.step(-1);
    expect(selectedId(on)).toBe("e4");
    on.step(-Infinity);
    expect(selectedId(on)).toBe("e1");
  });

  test("it passes over what the filter hides", () => {
    const on = view();
    on.toggle("types", "statement");
    on.step(1);
    expect(selectedId(on)).toBe("e3");
    on.toggle("types", "statement");
    expect(on.visible).toHaveLength(4);
  });
});

describe("the clock", () => {
  test("on the clock of publication every event of an article stands on the same day", () => {
    const on = view();
    on.clock = "publication";
    expect(new Set(on.timed.map(({ date }) => date?.first)).size).toBe(1);
  });
});

describe("the axis", () => {
  test("time runs as the interface reads until the reader says otherwise", () => {
    const on = view();
    on.lang = "ar";
    expect(on.axis).toBe("rtl");
    on.axis = "ltr";
    on.lang = "en";
    on.lang = "ar";
    expect(on.axis).toBe("ltr");
  });
});

describe("commands", () => {
  test("the last to offer answers, and nobody after all have left", () => {
    const on = view();
    const heard: string[] = [];
    const first = on.on("fit", () => heard.push("first"));
    const second = on.on("fit", () => heard.push("second"));
    on.send("fit");
    second();
    on.send("fit");
    first();
    expect(on.send("fit")).toBe(false);
    expect(heard).toEqual(["second", "first"]);
  });
});

test("a selection that the corpus does not have selects nothing", () => {
  const on = view();
  on.select({ kind: "event", id: "gone" });
  expect(on.selected).toEqual({ kind: "none" });
});
