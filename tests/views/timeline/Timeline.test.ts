import { flushSync } from "svelte";
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../../src/model/schema.ts";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { View } from "../../../src/views/state/view.svelte.ts";
import Timeline from "../../../src/views/timeline/Timeline.svelte";
import { happening, society } from "../../support/society.ts";
import { mounted, sized } from "../../support/mounted.ts";

/** The timeline of a corpus on a page of its own. */
async function shown(
  corpus: Corpus,
  set: (view: View) => void = () => undefined,
): Promise<{ readonly view: View; readonly project: Project; readonly root: HTMLElement }> {
  const project = new Project();
  project.open(corpus);
  const view = new View(project);
  set(view);
  const root = mounted(Timeline, project, view, "inline-size: 1000px; block-size: 420px");
  await sized();
  return { view, project, root };
}

const corpus = society([
  happening("e1", "meeting", { party: ["a1", "a6"] }, { date: "2021-04-05" }),
  happening("e2", "visit", { agent: ["a1"] }, { date: "2021-04-12/2021-04-18", status: "planned", sources: ["a5"] }),
  happening("e3", "protest", { agent: ["a4"] }, { date: "2021-05-02", polarity: "denied" }),
  happening("e4", "aid", { agent: ["a3"] }),
]);

function list(root: HTMLElement, label = "Events on the timeline"): HTMLElement {
  const found = root.querySelector<HTMLElement>(`ul[aria-label="${label}"]`);
  if (!found) throw new Error(`no list: ${label}`);
  return found;
}

const dates = (root: HTMLElement): readonly (readonly (string | undefined)[])[] =>
  [...list(root).querySelectorAll<HTMLElement>("[data-event]")].map(({ dataset }) => [
    dataset["event"],
    dataset["date"],
  ]);

function mark(root: HTMLElement, id: string): HTMLButtonElement {
  const found = root.querySelector<HTMLButtonElement>(`[data-event=${id}] button`);
  if (!found) throw new Error(`no mark: ${id}`);
  return found;
}

describe("the timeline", () => {
  test("lists the events that have a date, with their dates as they are", async () => {
    const { root } = await shown(corpus);
    expect(dates(root)).toEqual(
      expect.arrayContaining([
        ["e1", "2021-04-05"],
        ["e2", "2021-04-12/2021-04-18"],
        ["e3", "2021-05-02"],
      ]),
    );
    expect(dates(root)).toHaveLength(3);
  });

  test("lets keys enter the shelf at one mark, whatever is selected, and go on from there with the arrows", async () => {
    const { view, root } = await shown(
      society([
        happening("e1", "meeting", { party: ["a1", "a6"] }, { date: "2021-04-05" }),
        happening("e4", "aid", { agent: ["a3"] }),
        happening("e5", "protest", { agent: ["a4"] }),
      ]),
    );
    const shelf = list(root, "Events without a date");
    const stops = (): readonly (string | undefined)[] =>
      [...shelf.querySelectorAll<HTMLElement>("[data-event]")]
        .filter((item) => item.querySelector("button")?.tabIndex === 0)
        .map(({ dataset }) => dataset["event"]);
    expect(stops()).toEqual(["e4"]);
    view.select({ kind: "event", id: "e1" });
    flushSync();
    expect(stops()).toEqual(["e4"]);
    view.select({ kind: "event", id: "e5" });
    flushSync();
    expect(stops()).toEqual(["e5"]);
    mark(root, "e4").focus();
    const pressed = (key: string): Element | null => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      return document.activeElement;
    };
    expect(pressed("ArrowRight")).toBe(mark(root, "e5"));
    expect(pressed("ArrowRight")).toBe(mark(root, "e5"));
    expect(pressed("ArrowLeft")).toBe(mark(root, "e4"));
  });

  test("keeps events without a date on the shelf", async () => {
    const { root } = await shown(corpus);
    expect(list(root, "Events without a date").querySelectorAll("[data-event=e4]")).toHaveLength(1);
  });

  test("tells those who listen what it is, how sure, when, who, and on whose word", async () => {
    const { root } = await shown(corpus);
    const spoken = mark(root, "e2").getAttribute("aria-label") ?? "";
    for (const part of ["Visit", "planned", "12–18 Apr 2021", "Actor 1", "per Actor 5"]) expect(spoken).toContain(part);
    expect(mark(root, "e3").getAttribute("aria-label")).toContain("denied");
  });

  test("runs to the left where the reader wants it so", async () => {
    const place = (root: HTMLElement, id: string): number => mark(root, id).getBoundingClientRect().left;
    const left = await shown(corpus);
    expect(place(left.root, "e1")).toBeLessThan(place(left.root, "e3"));
    const right = await shown(corpus, (view) => (view.axis = "rtl"));
    expect(place(right.root, "e1")).toBeGreaterThan(place(right.root, "e3"));
  });

  test("selects for the whole page, and shows what the page has selected", async () => {
    const { root, view } = await shown(corpus);
    mark(root, "e1").click();
    expect(view.selection).toEqual({ kind: "event", id: "e1" });
    view.select({ kind: "event", id: "e3" });
    flushSync();
    expect(mark(root, "e3").getAttribute("aria-pressed")).toBe("true");
    expect(mark(root, "e1").getAttribute("aria-pressed")).toBe("false");
  });

  test("is one stop for the tabulator, which goes with the selection", async () => {
    const { root, view } = await shown(corpus);
    const stops = (): readonly (string | undefined)[] =>
      [...list(root).querySelectorAll<HTMLElement>("button[tabindex='0']")].map(
        (button) => button.closest<HTMLElement>("[data-event]")?.dataset["event"],
      );
    expect(stops()).toHaveLength(1);
    view.select({ kind: "event", id: "e2" });
    flushSync();
    expect(stops()).toEqual(["e2"]);
  });

  test("shows only the window, and all again", async () => {
    const { root, view } = await shown(corpus);
    view.window = { first: 18_740, last: 18_760 };
    flushSync();
    expect(dates(root).map(([id]) => id)).toEqual(["e3"]);
    view.window = undefined;
    flushSync();
    expect(dates(root)).toHaveLength(3);
  });

  test("zooms around the middle when it is asked to", async () => {
    const { view } = await shown(corpus);
    expect(view.send("zoom-in")).toBe(true);
    await expect.poll(() => (view.window ? view.window.last - view.window.first : Infinity)).toBeLessThan(25);
  });

  test("zooms by the wheel where the pointer is", async () => {
    const { root, view } = await shown(corpus);
    const box = list(root).getBoundingClientRect();
    const wheel = {
      bubbles: true,
      cancelable: true,
      deltaY: -300,
      ctrlKey: true,
      clientX: box.left + 10,
      clientY: box.top + 10,
    };
    list(root).dispatchEvent(new WheelEvent("wheel", wheel));
    await expect.poll(() => view.window).toBeDefined();
    flushSync();
    const { first, last } = view.window ?? { first: NaN, last: NaN };
    expect(last - first).toBeLessThan(30);
    expect(mark(root, "e1").getBoundingClientRect().left).toBeGreaterThan(box.left);
  });

  test("leaves the wheel to the page that it stands in, as it does here, unless a key asks for it", async () => {
    const { root, view } = await shown(corpus);
    const plain = new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY: -300 });
    list(root).dispatchEvent(plain);
    expect(plain.defaultPrevented).toBe(false);
    const asked = new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY: -300, ctrlKey: true });
    list(root).dispatchEvent(asked);
    expect(asked.defaultPrevented).toBe(true);
    await expect.poll(() => view.window).toBeDefined();
  });

  test("dates an event of the shelf by the day that it is dropped on", async () => {
    const { root, project } = await shown(corpus);
    const shelved = list(root, "Events without a date").querySelector("[data-event=e4] button");
    if (!shelved) throw new Error("nothing on the shelf");
    const from = shelved.getBoundingClientRect();
    const to = mark(root, "e1").getBoundingClientRect();
    const at = (x: number, y: number): PointerEventInit => ({ bubbles: true, pointerId: 1, clientX: x, clientY: y });
    Object.assign(shelved, { setPointerCapture: () => undefined });
    shelved.dispatchEvent(new PointerEvent("pointerdown", at(from.left + 4, from.top + 4)));
    shelved.dispatchEvent(new PointerEvent("pointermove", at(to.left + to.width / 2, to.top)));
    flushSync();
    expect(root.textContent).toContain("5 Apr 2021");
    shelved.dispatchEvent(new PointerEvent("pointerup", at(to.left + to.width / 2, to.top)));
    flushSync();
    expect(project.index.events.get("e4")?.date).toBe("2021-04-05");
    expect(dates(root)).toHaveLength(4);
    project.undo();
    flushSync();
    expect(dates(root)).toHaveLength(3);
  });

  test("shuts a lane, keeps one first, and both lie in the view", async () => {
    const { root, view } = await shown(corpus);
    const lanes = list(root, "lanes");
    const names = (): readonly (string | null | undefined)[] =>
      [...lanes.querySelectorAll("li")].map((lane) => lane.querySelector(".name")?.textContent);
    const last = "Actor 4";
    expect(names()[0]).not.toBe(last);
    lanes.querySelector<HTMLButtonElement>(`[aria-label="Keep first: ${last}"]`)?.click();
    flushSync();
    expect(names()[0]).toBe(last);
    expect(view.pinned).toHaveLength(1);
    const before = dates(root).length;
    lanes.querySelector<HTMLButtonElement>(`[aria-label="Events of ${last}"]`)?.click();
    flushSync();
    expect(view.shut).toEqual(view.pinned);
    expect(dates(root).length).toBeLessThan(before);
  });

  test("counts days from an event when it is asked to", async () => {
    const { root, view } = await shown(corpus, (on) => on.select({ kind: "event", id: "e1" }));
    [...root.querySelectorAll("button")]
      .find(({ textContent }) => textContent === "Count days from this event")
      ?.click();
    flushSync();
    expect(view.zero).toBe("e1");
    expect(root.textContent).toContain("Day 0: Meeting");
  });

  test("tells the page where it has come to when it rests, not on the way", async () => {
    const { root, view } = await shown(corpus);
    const box = list(root).getBoundingClientRect();
    const ways: unknown[] = [];
    for (let step = 0; step < 5; step++) {
      const wheel = {
        bubbles: true,
        cancelable: true,
        deltaY: -60,
        ctrlKey: true,
        clientX: box.left + 300,
        clientY: box.top + 10,
      };
      list(root).dispatchEvent(new WheelEvent("wheel", wheel));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      ways.push(view.window);
    }
    expect(ways.every((window) => window === undefined)).toBe(true);
    await expect.poll(() => view.window).toBeDefined();
  });

  test("goes up and down between lanes by the arrow keys", async () => {
    const { root } = await shown(corpus);
    const first = mark(root, "e1");
    first.focus();
    first.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
    expect(document.activeElement).not.toBe(first);
    expect(list(root).contains(document.activeElement)).toBe(true);
  });

  test("counts what stands too close, and shows it when it is asked to", async () => {
    const events = Array.from({ length: 200 }, (_, i) =>
      happening(
        `e${String(i)}`,
        "visit",
        { agent: ["a1"] },
        { date: `20${String(10 + (i % 9))}-01-1${String((Math.floor(i / 9) % 3) + 1)}` },
      ),
    );
    const { root, view } = await shown(society(events));
    const column = list(root).querySelector<HTMLButtonElement>("li:not([data-event]) button");
    expect(column?.getAttribute("aria-label")).toContain("events");
    column?.click();
    await expect.poll(() => view.window).toBeDefined();
  });

  test("lists the events of a single day, which no zoom can part, and lets go of them by Escape", async () => {
    const events = Array.from({ length: 30 }, (_, i) =>
      happening(`e${String(i)}`, "visit", { agent: ["a1"] }, { date: "2021-04-05" }),
    );
    const { root, view } = await shown(society(events));
    list(root).querySelector<HTMLButtonElement>("li:not([data-event]) button")?.click();
    flushSync();
    const crowd = root.querySelector<HTMLElement>("[role=dialog]");
    expect(crowd?.querySelectorAll("li")).toHaveLength(30);
    crowd?.querySelector<HTMLButtonElement>("li button")?.click();
    expect(view.selection.kind).toBe("event");
    crowd?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    flushSync();
    expect(root.querySelector("[role=dialog]")).toBeNull();
  });

  test("draws what it lists: the place of a mark is not paper", async () => {
    const { root } = await shown(corpus);
    const canvas = root.querySelector<HTMLCanvasElement>(".plot canvas");
    const plot = canvas?.getBoundingClientRect();
    const box = mark(root, "e1").getBoundingClientRect();
    const copy = new OffscreenCanvas(box.width, box.height).getContext("2d");
    if (!canvas || !plot || !copy) throw new Error("nothing is drawn");
    copy.drawImage(canvas, plot.left - box.left, plot.top - box.top);
    const { data } = copy.getImageData(0, 0, Math.floor(box.width), Math.floor(box.height));
    const colors = new Set(Array.from({ length: data.length / 4 }, (_, i) => data.slice(i * 4, i * 4 + 3).join(" ")));
    expect(colors.size).toBeGreaterThan(4);
  });

  test("says so where no event has a date", async () => {
    const { root } = await shown(society([happening("e1", "visit", { agent: ["a1"] })]));
    expect(root.textContent).toContain("No event here has a date.");
    expect(root.querySelectorAll("[data-event=e1]")).toHaveLength(1);
  });

  test("speaks Arabic", async () => {
    const { root } = await shown(corpus, (view) => (view.lang = "ar"));
    expect(list(root, "الأحداث على الخط الزمني").querySelectorAll("[data-event]")).toHaveLength(3);
    expect(mark(root, "e2").getAttribute("aria-label")).toContain("مقرر");
  });
});
