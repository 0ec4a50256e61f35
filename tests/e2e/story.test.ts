import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type Page, chromium } from "playwright";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractCorpus, storyPage } from "../../src/model/index.ts";
import { browserOptions } from "../support/browser.ts";

const ROOT = join(import.meta.dirname, "../..");
const HOSTILE = `</script><script>window.harmed = 1</script><img src="https://stranger.example/x" onerror="window.harmed = 2">`;

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
  });
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

async function open(name: string, hash = ""): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
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
