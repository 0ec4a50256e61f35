import { flushSync } from "svelte";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Project } from "../../../src/views/state/project.svelte.ts";
import { View } from "../../../src/views/state/view.svelte.ts";
import Timeline from "../../../src/views/timeline/Timeline.svelte";
import { harbour } from "../../support/harbour.ts";
import { mounted, sized } from "../../support/mounted.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const HOSTILE = `<script>"&'\u0001\ud800`;

/** The timeline of the harbour, and the files that it gives out. */
async function shown(
  lang: "ar" | "en",
  look: (view: View) => void = () => {},
): Promise<{
  readonly view: View;
  readonly given: (format: "svg" | "png") => Promise<Blob>;
  readonly root: HTMLElement;
}> {
  const project = new Project();
  const corpus = harbour();
  project.open({ ...corpus, actors: corpus.actors.map((actor) => ({ ...actor, name: actor.name + HOSTILE })) });
  const view = new View(project);
  view.lang = lang;
  look(view);
  const root = mounted(Timeline, project, view, "block-size: 300px; inline-size: 900px; inset: 0; position: fixed");
  await sized();
  const blobs: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "#";
  });
  return {
    view,
    root,
    given: async (format) => {
      expect(view.send(`timeline-${format}`)).toBe(true);
      await expect.poll(() => blobs.length).toBe(1);
      return blobs.shift() ?? new Blob();
    },
  };
}

async function parsed(blob: Blob): Promise<Document> {
  return new DOMParser().parseFromString(await blob.text(), "image/svg+xml");
}

const words = (svg: Document): string => [...svg.querySelectorAll("text")].map((one) => one.textContent).join("|");

describe("the timeline as it is shown, as a file", () => {
  test.each(["ar", "en"] as const)(
    "is a well-formed picture of all lanes with their words as text (%s)",
    async (lang) => {
      const { given, root } = await shown(lang);
      const svg = await parsed(await given("svg"));
      expect(svg.querySelector("parsererror")).toBeNull();
      const lanes = [...root.querySelectorAll(".names .name")].map((one) => one.textContent.slice(0, 6));
      expect(lanes.length).toBeGreaterThan(1);
      for (const lane of lanes) expect(words(svg)).toContain(lane);
      expect(svg.querySelectorAll("script")).toHaveLength(0);
    },
  );

  test("has what the filter leaves and the days that are shown, and no more", async () => {
    const whole = await shown("en");
    const all = words(await parsed(await whole.given("svg")));
    const { given } = await shown("en", (view) => view.narrow({ types: ["visit"] }));
    const some = words(await parsed(await given("svg")));
    expect(all).toContain("4 of 4 events");
    expect(some).toContain("1 of 4 events");
    expect(all).toContain("وزيرة النقل");
    expect(some).not.toContain("وزيرة النقل");
  });

  test("leaves the page as it was", async () => {
    const { given, root } = await shown("en");
    const tall = (): string | undefined => root.querySelector<HTMLElement>(".plot")?.style.height;
    const before = tall();
    await given("svg");
    flushSync();
    expect(tall()).toBe(before);
  });

  test("is a PNG of the same size, twice as fine", async () => {
    const { given } = await shown("en");
    const svg = await parsed(await given("svg"));
    const image = await createImageBitmap(await given("png"));
    expect(image.width).toBe(Math.ceil(Number(svg.documentElement.getAttribute("width")) * 2));
    expect(image.height).toBe(Math.ceil(Number(svg.documentElement.getAttribute("height")) * 2));
  });
});
