import { type Component, flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { Project, setProject } from "../../../src/views/state/project.svelte.ts";
import type { Axis } from "../../../src/views/state/settings.ts";
import { View, setView } from "../../../src/views/state/view.svelte.ts";
import type { Source } from "../../../src/views/timeline/source.svelte.ts";
import Timeline from "../../../src/views/timeline/Timeline.svelte";
import { generated, generatedColumns, generatedIndexes } from "../../bench/page/generated.ts";
import { made } from "../../bench/page/made.ts";
import { Generated } from "../../bench/page/source.svelte.ts";
import "../../../src/views/theme.css";

/** Every number of events in either language, and every theme and direction of time beside them. */
const STATES: readonly (readonly [count: number, lang: "ar" | "en", theme: "light" | "dark", axis: Axis])[] = [
  [1, "en", "dark", "ltr"],
  [1, "ar", "light", "rtl"],
  [30, "en", "light", "ltr"],
  [30, "ar", "dark", "rtl"],
  [3000, "en", "dark", "rtl"],
  [3000, "ar", "light", "rtl"],
  [300_000, "en", "light", "ltr"],
  [300_000, "ar", "dark", "ltr"],
];

let end: (() => void) | undefined;
afterEach(() => end?.());

test.each(STATES)("%i events, %s, %s, %s, look as they did", async (count, lang, theme, axis) => {
  await page.viewport(900, 420);
  const { events, meta } = made(count, lang);
  const project = new Project();
  Object.defineProperty(project, "index", { value: generatedIndexes(events, meta) });
  const view = new View(project);
  view.lang = lang;
  view.axis = axis;
  const chronicle = generated(events);
  const source = new Generated(chronicle, generatedColumns(events, chronicle));
  const shown: Component<{ source: Source }> = (internals, props) => {
    setProject(project);
    setView(view);
    return Timeline(internals, props);
  };
  const root = document.createElement("div");
  root.dataset["testid"] = "picture";
  root.style.cssText =
    "block-size: 420px; inline-size: 900px; inset: 0; position: fixed; z-index: 1; background: var(--paper); color: var(--ink)";
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = lang;
  document.documentElement.dir = view.dir;
  document.body.append(root);
  const mounted = mount(shown, { target: root, props: { source } });
  end = () => {
    void unmount(mounted);
    root.remove();
  };
  flushSync();
  const faces = ["400 12px", "500 12px", "600 12px", "400 11px"];
  await Promise.all(
    faces.flatMap((face) =>
      ["IBM Plex Sans", "IBM Plex Sans Arabic"].map((family) => document.fonts.load(`${face} "${family}"`, "aأ")),
    ),
  );
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await expect
    .element(page.getByTestId("picture"))
    .toMatchScreenshot(`timeline-${String(count)}-${lang}-${theme}-${axis}`);
});
