import { flushSync } from "svelte";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FORMATS } from "../../../src/model/index.ts";
import Export from "../../../src/views/bar/Export.svelte";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { View } from "../../../src/views/state/view.svelte.ts";
import { harbour } from "../../support/harbour.ts";
import { mounted } from "../../support/mounted.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The export of the harbour's corpus, opened, and the names of the files that it gives out. */
async function opened(
  narrow: (view: View) => void = () => {},
): Promise<{ root: HTMLElement; given: string[]; view: View }> {
  const project = new Project();
  project.open(harbour());
  const view = new View(project);
  narrow(view);
  const root = mounted(Export, project, view);
  const given: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    given.push(this.download);
  });
  flushSync();
  root.querySelector("button")?.click();
  await expect.poll(() => root.querySelectorAll("[role=group] li button").length).toBe(FORMATS.length);
  return { root, given, view };
}

const format = (root: HTMLElement, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll<HTMLButtonElement>("li button")].find((one) => one.textContent.trim().startsWith(name));

const extent = (root: HTMLElement): string | undefined => root.querySelector<HTMLInputElement>("input:checked")?.value;

describe("the export", () => {
  test("a format of several files is given out file by file, and says so to those who listen", async () => {
    const { root, given } = await opened();
    format(root, "CSV")?.click();
    await expect.poll(() => root.querySelector(".saved[role=status]")?.textContent).toContain("Saved 4 files:");
    expect(given).toEqual(["events.csv", "statements.csv", "actors.csv", "ties.csv"]);
  });

  test("everything is given out while there is no filter", async () => {
    expect(extent((await opened()).root)).toBe("all");
  });

  test("what the filter leaves is given out where there is one, and the counts of both stand there", async () => {
    const { root } = await opened((view) => view.narrow({ types: ["visit"] }));
    expect(extent(root)).toBe("shown");
    expect(root.querySelector("fieldset")?.textContent).toMatch(/Everything \(4\)\s*What the filter leaves \(1\)/);
  });

  test("what is nothing cannot be given out, but everything still can", async () => {
    const { root } = await opened((view) => view.narrow({ query: "nowhere" }));
    expect(format(root, "JSON")?.disabled).toBe(true);
    root.querySelector<HTMLInputElement>("input[value=all]")?.click();
    flushSync();
    expect(format(root, "JSON")?.disabled).toBe(false);
  });

  test("every format says in both languages what it is for", async () => {
    const { root, view } = await opened();
    const uses = (): readonly string[] => [...root.querySelectorAll("li span")].map((one) => one.textContent);
    const english = uses();
    view.lang = "ar";
    flushSync();
    // Beside the formats: the pictures, the citations, paper and the story.
    expect(uses().filter((one, at) => /\p{Script=Arabic}/u.test(one) && one !== english[at])).toHaveLength(
      FORMATS.length + 6,
    );
  });

  test("the citations of what the filter leaves go to the clipboard: sentence, outlet and day", async () => {
    const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { root } = await opened((view) => view.narrow({ types: ["visit"] }));
    format(root, "Citations")?.click();
    await expect.poll(() => written.mock.calls.length).toBe(1);
    const [text = ""] = written.mock.calls[0] ?? [];
    const [visit] = harbour().events.filter(({ type }) => type === "visit");
    const { text: source = "" } = harbour().documents.find(({ id }) => id === visit?.trigger.doc) ?? {};
    expect(text).toContain(source.slice(visit?.trigger.start, visit?.trigger.end));
  });
});
