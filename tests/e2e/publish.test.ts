import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { type Site, site } from "../support/page.ts";

const WAIT = { timeout: 10_000 };

let waqai: Site;
beforeAll(async () => {
  waqai = await site(harbour(), true);
});
afterAll(() => waqai.close());

test("a story is written step by step from what is shown, is there when one comes back to it, and is published", async () => {
  const { page, errors } = await waqai.open({ hash: "lang=en&pane=table" });
  const toggle = page.getByRole("button", { name: "Export", exact: true });
  const form = page.getByRole("group", { name: "Steps" });
  const add = form.getByRole("button", { name: "Add what is shown as a step" });
  await toggle.click();
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("The harbour");
  await add.click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("What step 1 says");
  await page.keyboard.type("All of it.");
  await page.keyboard.press("Escape");
  await page.locator("tr[data-event=e2] button").click();
  await toggle.click();
  await add.click();
  await form.getByLabel("What step 2 says").fill("First\nthe visit.");
  await add.click();
  await form.getByRole("button", { name: "Delete step 3" }).click();
  await form.getByRole("button", { name: "Move step 2 up" }).click();
  expect(await form.getByLabel("What step 1 says").inputValue()).toBe("First\nthe visit.");
  await form.getByRole("button", { name: "Show what step 2 shows" }).click();
  expect(page.url()).not.toContain("event=");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make the page" }).click(),
  ]);
  const file = join(tmpdir(), `waqai-${String(process.pid)}.html`);
  await download.saveAs(file);
  try {
    const story = await page.context().newPage();
    await story.goto(pathToFileURL(file).href);
    const told = story.getByRole("navigation").getByRole("status");
    await expect.poll(() => told.innerText()).toContain("First\nthe visit.");
    expect(story.url()).toContain("event=e2");
    await story.keyboard.press("j");
    await expect.poll(() => told.innerText()).toContain("All of it.");
    await expect.poll(() => story.url()).not.toContain("event=");
  } finally {
    await rm(file);
  }
  expect(errors).toEqual([]);
});

test("what is written of a story is there after a reload, in another browser by its file, and in a second tab", async () => {
  const { page, errors } = await waqai.open({ hash: "lang=en&pane=table" });
  const context = page.context();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("The harbour");
  const form = page.getByRole("group", { name: "Steps" });
  await form.getByRole("button", { name: "Add what is shown as a step" }).click();
  await page.keyboard.type("All of it.");
  await saved(page);
  await page.reload();
  await written(page);

  const second = await context.newPage();
  await second.goto(page.url());
  await written(second);

  await page.bringToFront();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Workspace: / }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const buffer = await readFile(await download.path());
  const other = (await waqai.open({ hash: "lang=en&pane=table" })).page;
  await other.locator("input[type=file]").setInputFiles({ name: "story.waqai", mimeType: "application/json", buffer });
  await saved(other);
  await written(other);
  expect(errors).toEqual([]);
});

/** The story of the test is there: what was begun stands open where it is given out. */
async function written(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("group", { name: "Steps" }).waitFor(WAIT);
  expect(await page.getByRole("textbox", { name: "Title" }).inputValue()).toBe("The harbour");
  expect(await page.getByLabel("What step 1 says").inputValue()).toBe("All of it.");
}

async function saved(page: Page): Promise<void> {
  const keeping = page.getByRole("button", { name: /^Workspace: / });
  await expect.poll(() => keeping.getAttribute("aria-label"), WAIT).toMatch(/Saved in this browser/);
}
