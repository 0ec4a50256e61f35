import { type Component, flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { Event, EventType } from "../../../src/model/schema.ts";
import Graph from "../../../src/views/graph/Graph.svelte";
import { Project, setProject } from "../../../src/views/state/project.svelte.ts";
import type { Selection } from "../../../src/views/state/selection.ts";
import { View, setView } from "../../../src/views/state/view.svelte.ts";
import "../../../src/views/theme.css";
import { happening, society } from "../../support/society.ts";

const ARABIC = [
  ...["ليلى حداد", "البرلمان", "تونس", "المتظاهرون", "صحيفة المرفأ", "كريم منصور", "نقابة البحّارة", "المغرب"],
  ...["أهالي الحي القديم", "إذاعة الساحل", "سلمى الطرابلسي", "وزارة النقل", "الجزائر", "الصيادون", "وكالة الأنباء"],
];
const ENGLISH = [
  ...["Layla Haddad", "The Parliament", "Tunisia", "Protesters", "The Harbour", "Karim Mansour", "Sailors' Union"],
  ...["Morocco", "People of the old quarter", "Radio Coast", "Salma Trabelsi", "Ministry of Transport", "Algeria"],
  ...["Fishermen", "News Agency"],
];
const TYPES: readonly EventType[] = ["meeting", "call", "accusation", "order", "visit", "aid", "assault"];

/** So many actors who do things to each other, always the same: some much and most little. */
function doings(count: number): readonly Event[] {
  return Array.from({ length: Math.round(count * 1.6) }, (_, n) => {
    const one = (n * n + 3 * n) % Math.max(3, Math.round(count / 3));
    const other = (n * 7 + 5) % count;
    const type = TYPES[n % TYPES.length] ?? "meeting";
    const both = [one, one === other ? (other + 1) % count : other].map((place) => `a${String(place + 1)}`);
    const roles =
      type === "meeting" || type === "call" ? { party: both } : { agent: both.slice(0, 1), target: both.slice(1) };
    return happening(`e${String(n + 1)}`, type, roles, { status: n % 9 === 4 ? "planned" : "happened" });
  });
}

interface State {
  readonly count: number;
  readonly lang: "ar" | "en";
  readonly theme: "light" | "dark";
  readonly selection?: Selection;
}

const STATES: readonly (readonly [name: string, state: State])[] = [
  ["15-en-light", { count: 15, lang: "en", theme: "light" }],
  ["15-ar-dark", { count: 15, lang: "ar", theme: "dark" }],
  ["15-ar-light-selected", { count: 15, lang: "ar", theme: "light", selection: { kind: "actor", id: "a1" } }],
  ["200-en-dark", { count: 200, lang: "en", theme: "dark" }],
];

let end: (() => void) | undefined;
afterEach(() => end?.());

test.each(STATES)("the graph of %s looks as it did", async (name, { count, lang, theme, selection }) => {
  await page.viewport(900, 480);
  const known = lang === "ar" ? ARABIC : ENGLISH;
  const project = new Project();
  project.open(society(doings(count), Object.fromEntries(known.map((one, n) => [`a${String(n + 1)}`, one]))));
  const view = new View(project);
  view.lang = lang;
  const root = document.createElement("div");
  root.dataset["testid"] = "picture";
  root.style.cssText =
    "block-size: 480px; inline-size: 900px; inset: 0; position: fixed; z-index: 1; background: var(--paper); color: var(--ink)";
  document.documentElement.dataset["theme"] = theme;
  document.documentElement.lang = lang;
  document.documentElement.dir = view.dir;
  document.body.append(root);
  // Faces that come later would be other places for the names.
  const faces = ["400 12px", "500 12px", "600 12px"];
  await Promise.all(
    faces.flatMap((face) =>
      ["IBM Plex Sans", "IBM Plex Sans Arabic"].map((family) => document.fonts.load(`${face} "${family}"`, "aأ")),
    ),
  );
  let rested = false;
  const shown: Component = (internals, props) => {
    setProject(project);
    setView(view);
    return Graph(internals, { ...props, onrest: () => (rested = true) });
  };
  const mounted = mount(shown, { target: root });
  end = () => {
    void unmount(mounted);
    root.remove();
  };
  flushSync();
  await expect.poll(() => rested, { timeout: 10_000 }).toBe(true);
  if (selection) view.select(selection);
  flushSync();
  await new Promise((resolve) => setTimeout(resolve, 400));
  await expect.element(page.getByTestId("picture")).toMatchScreenshot(`graph-${name}`);
});
