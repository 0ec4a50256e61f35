import { flushSync } from "svelte";
import { describe, expect, test } from "vitest";
import type { Corpus, Event as Happening } from "../../../src/model/schema.ts";
import Graph from "../../../src/views/graph/Graph.svelte";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { View } from "../../../src/views/state/view.svelte.ts";
import { harbour } from "../../support/harbour.ts";
import { happening, society } from "../../support/society.ts";
import { mounted } from "../../support/mounted.ts";

/** The graph of a corpus on a page of its own. */
function shown(corpus: Corpus): { readonly view: View; readonly root: HTMLElement } {
  const project = new Project();
  project.open(corpus);
  const view = new View(project);
  const root = mounted(Graph, project, view, "inline-size: 800px; block-size: 400px");
  return { view, root };
}

const names = (root: HTMLElement): readonly (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>("[data-actor]")].map((button) => button.dataset["actor"]);

function button(root: HTMLElement, selector: string): HTMLButtonElement {
  const found = root.querySelector<HTMLButtonElement>(selector);
  if (!found) throw new Error(`no button: ${selector}`);
  return found;
}

/** So many calls, each between one actor and the next. */
function chain(count: number): readonly Happening[] {
  return Array.from({ length: count }, (_, n) =>
    happening(`e${String(n + 1)}`, "call", { party: [`a${String(n + 1)}`, `a${String(n + 2)}`] }),
  );
}

/** The groups in the list, and whether each is open. */
function groups(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll("[data-group]")].map(
    (group) => `${group.getAttribute("aria-label") ?? ""} ${group.getAttribute("aria-expanded") ?? ""}`,
  );
}

function choose(root: HTMLElement, grouping: string): void {
  const select = root.querySelector("select");
  if (!select) throw new Error("nothing to group by");
  select.value = grouping;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
}

describe("the list of actors", () => {
  test("it has a button for everyone in the graph, those who do most first", () => {
    const { root } = shown(harbour());
    expect(root.querySelector("ul")?.getAttribute("aria-label")).toBe("Actors");
    expect(names(root)).toEqual(["a1", "a3", "a2"]);
    expect(button(root, "[data-actor=a1]").getAttribute("aria-label")).toBe("الأمين, Person, 3 events");
  });

  test("it selects for the whole page, and shows what the page has selected", () => {
    const { root, view } = shown(harbour());
    button(root, "[data-actor=a2]").click();
    expect(view.selection).toEqual({ kind: "actor", id: "a2" });
    view.select({ kind: "actor", id: "a3" });
    flushSync();
    expect([...root.querySelectorAll("[aria-pressed=true][data-actor]")]).toEqual([button(root, "[data-actor=a3]")]);
  });

  test("it is one stop for the Tab key, and the arrows go from name to name", () => {
    const { root } = shown(harbour());
    expect(root.querySelectorAll("ul button[tabindex='0']")).toHaveLength(1);
    button(root, "[data-actor=a1]").focus();
    button(root, "[data-actor=a1]").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    expect(document.activeElement).toBe(button(root, "[data-actor=a3]"));
    flushSync();
    expect(button(root, "[data-actor=a3]").tabIndex).toBe(0);
  });

  test("below the selected actor stand those it has to do with; one of them opens what is between the two", () => {
    const { root, view } = shown(harbour());
    view.select({ kind: "actor", id: "a1" });
    flushSync();
    const bonds = [...root.querySelectorAll<HTMLButtonElement>("ul ul button")];
    expect(bonds.map((bond) => bond.getAttribute("aria-label"))).toEqual([
      "وزيرة النقل, 2 events between them",
      "الصحيفة, 1 event between them",
    ]);
    bonds[0]?.click();
    flushSync();
    const events = [...root.querySelectorAll<HTMLElement>("[data-event]")];
    expect(events.map((event) => event.dataset["event"])).toEqual(["e1", "e3"]);
    events[1]?.click();
    expect(view.selection).toEqual({ kind: "event", id: "e3" });
    flushSync();
    expect(root.querySelectorAll("[data-event]")).toHaveLength(2);
    view.select({ kind: "actor", id: "a1" });
    flushSync();
    expect(root.querySelectorAll("[data-event]")).toHaveLength(0);
  });

  test("one event between two is selected at once", () => {
    const { root, view } = shown(harbour());
    view.select({ kind: "actor", id: "a3" });
    flushSync();
    button(root, "ul ul button").click();
    expect(view.selection).toEqual({ kind: "event", id: "e1" });
  });
});

describe("what is shown", () => {
  test("the filter leaves only those who are in its events", () => {
    const { root, view } = shown(harbour());
    view.toggle("types", "visit");
    flushSync();
    expect(names(root)).toEqual(["a1"]);
    expect(root.textContent).toContain("Nobody else takes part with الأمين.");
  });

  test("the days on the timeline leave only those who act in them, once they stand still", async () => {
    const { root, view } = shown(harbour());
    const day = Date.UTC(2021, 4, 7) / 86_400_000;
    view.window = { first: day, last: day };
    flushSync();
    expect(names(root)).toHaveLength(3);
    await expect.poll(() => names(root)).toEqual(["a1", "a2"]);
    expect(root.textContent).toContain("in the days on the timeline");
  });

  test("one actor and its neighbours alone, until everyone is asked for again", () => {
    const { root, view } = shown(
      society([
        happening("e1", "meeting", { party: ["a1", "a2"] }),
        happening("e2", "meeting", { party: ["a2", "a3"] }),
      ]),
    );
    view.select({ kind: "actor", id: "a1" });
    flushSync();
    button(root, "[aria-label^='Only this actor']").click();
    flushSync();
    expect(names(root)).toEqual(["a2", "a1"]);
    button(root, ".chip").click();
    flushSync();
    expect(names(root)).toHaveLength(3);
  });

  test("of very many actors the first hundred are listed, with how many more there are and a way to them", () => {
    const { root } = shown(society(chain(150)));
    expect(names(root)).toHaveLength(100);
    expect(button(root, ".more").textContent).toContain("51 more");
    button(root, ".more").click();
    flushSync();
    expect(names(root)).toHaveLength(151);
    expect(root.querySelector(".more")).toBeNull();
  });

  test("everything is said in a sentence for those who listen", () => {
    const { root } = shown(harbour());
    expect(root.querySelector(".heard[role=status]")?.textContent).toContain(
      "3 actors, 4 ties. Most between الأمين and وزيرة النقل.",
    );
  });

  test("actors are grouped by kind, and a group is closed and opened", async () => {
    const { root } = shown(harbour());
    choose(root, "kind");
    await expect.poll(() => groups(root)).toEqual(["Person, 2 actors true", "News outlet, 1 actor true"]);
    button(root, "[data-group]").click();
    flushSync();
    expect(groups(root)[0]).toBe("Person, 2 actors false");
    choose(root, "none");
    await expect.poll(() => groups(root)).toEqual([]);
  });

  test("of more than a thousand actors their groups are drawn first, and whoever is selected opens the group", async () => {
    const { root, view } = shown(society(chain(1600)));
    await expect.poll(() => groups(root).length, { timeout: 10_000 }).toBeGreaterThan(3);
    expect(groups(root).every((group) => group.endsWith("false"))).toBe(true);
    expect(root.querySelector(".note")?.textContent).toMatch("1,601 actors");
    expect(root.querySelector(".note")?.textContent).toContain("0 of them drawn");
    view.select({ kind: "actor", id: "a7" });
    flushSync();
    expect(groups(root).filter((group) => group.endsWith("true"))).toHaveLength(1);
  }, 20_000);

  test("ties of few events are hidden by the slider, which says how many are left", () => {
    const meeting = (n: number, one: string, other: string): Happening =>
      happening(`e${String(n)}`, "meeting", { party: [one, other] });
    const { root } = shown(society([meeting(1, "a1", "a2"), meeting(2, "a1", "a2"), meeting(3, "a2", "a3")]));
    const slider = root.querySelector<HTMLInputElement>("input[type=range]");
    if (!slider) throw new Error("no slider");
    slider.value = "2";
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    flushSync();
    expect(slider.getAttribute("aria-valuetext")).toBe("Ties of at least 2 events: 1 of 2 ties");
    expect(names(root)).toHaveLength(3);
  });

  test("the way between two actors is asked for by choosing both in the list", () => {
    const { root, view } = shown(society(chain(4)));
    button(root, "[aria-label='Way between two actors']").click();
    flushSync();
    expect(root.querySelector(".way")?.textContent).toContain("From whom?");
    button(root, "[data-actor=a1]").click();
    flushSync();
    button(root, "[data-actor=a4]").click();
    flushSync();
    const stops = [...root.querySelectorAll(".way li .stop")].map((stop) => stop.textContent.trim());
    expect(stops).toEqual(["Actor 1", "Actor 2", "Actor 3", "Actor 4"]);
    button(root, ".way .step").click();
    expect(view.selection).toEqual({ kind: "event", id: "e1" });
  });

  test("events without actors say so", () => {
    const { root } = shown(society([happening("e1", "disaster", {})]));
    expect(root.textContent).toContain("No actor takes part in these events.");
  });
});

test("Cytoscape writes no style into the page", () => {
  shown(harbour());
  expect(document.querySelector("style#__________cytoscape_stylesheet")).toBeNull();
});
