import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Step, extractCorpus, storyPage } from "../../src/model/index.ts";
import { browserOptions } from "../support/browser.ts";

const ROOT = join(import.meta.dirname, "../..");
const HOSTILE = `</script><script>window.harmed = 1</script><img src="https://stranger.example/x" onerror="window.harmed = 2">`;

const STEPS: readonly Step[] = [
  { text: `They met.\nNobody says where. ${HOSTILE}`, view: "event=e1" },
  { text: "ثم قال كل منهم ما عنده.", view: "type=statement&pane=table" },
  { text: "The last days.", view: "type=statement&pane=table&window=19690..19700" },
];

let folder: string;
let file: string;
let browser: Browser;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waqai-story-"));
  await build({
    configFile: join(ROOT, "vite.config.ts"),
    mode: "story",
    logLevel: "error",
    build: { outDir: folder },
  });
  const seed = await readFile(join(ROOT, "seeds/000_95bf3637f3ac0fd5.txt"), "utf8");
  const corpus = extractCorpus([
    { id: "seed", text: seed },
    { id: "bad", text: `4 December 2023\n\nThe minister met the mayor on Sunday. ${HOSTILE}`, title: HOSTILE },
  ]);
  const page = storyPage(await readFile(join(folder, "story.html"), "utf8"), corpus, {
    title: `Talks ${HOSTILE}`,
    intro: "What was said.\nAnd by whom.",
    steps: [],
  });
  const stepped = storyPage(await readFile(join(folder, "story.html"), "utf8"), corpus, {
    title: "Talks",
    intro: "What was said.",
    steps: STEPS,
  });
  await writeFile(join(folder, "steps.html"), [...(stepped ?? [])].join(""));
  file = join(folder, "out.html");
  await writeFile(file, [...(page ?? [])].join(""));
  await writeFile(
    join(folder, "host.html"),
    `<!doctype html><iframe src="out.html" width="900" height="600" sandbox="allow-scripts"></iframe>`,
  );
  browser = await chromium.launch(browserOptions());
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a file of the folder. Without motion, so that nothing is looked at while its colours fade into others. */
async function open(
  name: string,
  hash = "",
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob|file):/.test(request.url())) asked.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${pathToFileURL(join(folder, name)).href}${hash}`);
  return { page, errors };
}

test("a story is one file, small, and opens from a disk without asking for anything", async () => {
  const whole = await readFile(file, "utf8");
  expect(whole.replace(/url\(data:font[^)]*\)/g, "").length).toBeLessThan(1_500_000);
  const { page, errors } = await open("out.html");
  await page.getByRole("heading", { level: 1 }).getByText("Talks").waitFor();
  await page.getByText("And by whom.").waitFor();
  await page
    .getByText("29 of")
    .or(page.getByText(/events|حدث/))
    .first()
    .waitFor();
  expect(errors).toEqual([]);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => "harmed" in window)).toBe(false);
});

test("nothing in it can be brought in or corrected", async () => {
  const { page } = await open("out.html", "#lang=en&event=e1");
  await page.locator(".card blockquote").first().waitFor();
  for (const name of ["Open", "Paste", "Export", "Correct", "Right", "Wrong"])
    expect(await page.getByRole("button", { name, exact: true }).count()).toBe(0);
  await page.keyboard.press("x");
  expect(await page.locator(".card blockquote").count()).toBeGreaterThan(0);
});

test("a link opens the same view", async () => {
  const { page } = await open("out.html", "#lang=ar&pane=table&type=meeting");
  await page.getByRole("table").waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  const rows = await page.locator("tbody tr").count();
  expect(rows).toBeGreaterThan(0);
  await page.locator("tbody tr button").first().click();
  expect(page.url()).toContain("event=");
});

test("it can be embedded, also where it may do no more than run", async () => {
  const { page, errors } = await open("host.html");
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  expect(errors).toEqual([]);
});

test("it is ready for those who listen and those who use keys", async () => {
  const { page } = await open("out.html", "#lang=en");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual(
    [],
  );
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("event=");
});

describe("a story of steps", () => {
  test("opens at the first; its words are text", async () => {
    const { page, errors } = await open("steps.html");
    const story = page.getByRole("navigation");
    await story.getByText("They met.").waitFor();
    expect(await story.getByRole("status").innerText()).toContain("Nobody says where. </script><script>");
    expect(page.url()).toContain("event=e1");
    expect([errors, await page.evaluate(() => "harmed" in window)]).toEqual([[], false]);
  });

  test("leads on and back, also by Back and Forward, and by a step's own mark", async () => {
    const { page } = await open("steps.html", "#lang=en&event=e1");
    const story = page.getByRole("navigation");
    const current = async (): Promise<string | null> => story.locator("[aria-current=step]").getAttribute("aria-label");
    await story.getByRole("button", { name: "Next step" }).click();
    await page.getByRole("table").waitFor();
    expect(await current()).toContain("Step 2");
    await story.getByRole("button", { name: "Next step" }).click();
    expect(page.url()).toContain("window=19690..19700");
    expect(await story.getByRole("button", { name: "Next step" }).getAttribute("aria-disabled")).toBe("true");
    await page.goBack();
    await expect.poll(current).toContain("Step 2");
    await page.goBack();
    await expect.poll(current).toContain("Step 1");
    expect(page.url()).toContain("event=e1");
    await page.goForward();
    await expect.poll(current).toContain("Step 2");
    await story.getByRole("button", { name: "Step 3" }).click();
    await expect.poll(() => story.getByRole("status").innerText()).toContain("The last days.");
  });

  test("its keys are J and K; the arrows are the timeline's, and from where they lead one comes back", async () => {
    const { page } = await open("steps.html", "#lang=en&event=e1");
    const story = page.getByRole("navigation");
    await story.getByText("They met.").waitFor();
    await page.keyboard.press("j");
    await story.getByText("ثم قال").waitFor();
    await page.keyboard.press("k");
    await story.getByText("They met.").waitFor();
    await page.keyboard.press("PageDown");
    await story.getByText("ثم قال").waitFor();
    const back = story.getByRole("button", { name: "Show this step again" });
    expect(await back.isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("event=");
    await story.getByText("ثم قال").waitFor();
    await back.click();
    await expect.poll(() => page.url()).not.toContain("event=");
  });

  test.each([
    ["on a wide screen", 1280, 800, "en", "light"],
    ["on a narrow one", 390, 844, "ar", "dark"],
    ["in a small frame", 700, 420, "en", "light"],
  ] as const)("is ready for those who listen and those who use keys %s", async (_, width, height, lang, scheme) => {
    const screen = { viewport: { width, height }, colorScheme: scheme };
    const { page } = await open("steps.html", `#lang=${lang}&event=e1`, screen);
    const story = page.getByRole("navigation");
    await story.getByText("They met.").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ).toEqual([]);
    // Nothing of it is beyond the edge, and the views keep most of the room.
    const box = await story.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    const views = await page.locator("main").boundingBox();
    expect((views?.height ?? 0) / height).toBeGreaterThan(0.4);
  });
});
