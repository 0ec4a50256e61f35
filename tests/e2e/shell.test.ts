import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import Papa from "papaparse";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { type Site, site } from "../support/page.ts";

let waqai: Site;
beforeAll(async () => {
  waqai = await site(harbour());
});
afterAll(() => waqai.close());

/** Rows of the table, by the ids of their events. */
async function rows(page: Page): Promise<readonly (string | null)[]> {
  const found = await page.getByRole("table").locator("tbody tr").all();
  return Promise.all(found.map((row) => row.getAttribute("data-event")));
}

async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the table", () => {
  test("it lists the events that pass the filter, in time order, and says so to those who listen", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("table").waitFor();
    expect(await rows(page)).toEqual(["e1", "e3", "e2", "e4"]);
    expect(await page.getByRole("columnheader", { name: "When" }).getAttribute("aria-sort")).toBe("ascending");
  });

  test("a click on a heading sorts by it, a second one turns it round; what has no date stays last", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("button", { name: "When" }).click();
    expect(await rows(page)).toEqual(["e2", "e3", "e1", "e4"]);
    await page.getByRole("button", { name: "What" }).click();
    expect(await rows(page)).toEqual(["e1", "e3", "e4", "e2"]);
  });

  test("its rows are walked through with the arrow keys, and the selection is the page's", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.locator("tr[data-event=e1] button").click();
    await page.keyboard.press("ArrowDown");
    expect(page.url()).toContain("event=e3");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("tr")?.dataset["event"])).toBe("e3");
  });
});

describe("the filter", () => {
  test("a chip leaves the events of its kind, the counts follow, and Back undoes it", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("button", { name: "Statements, 2 events" }).click();
    await expect.poll(() => rows(page)).toEqual(["e3", "e4"]);
    await expect.poll(() => page.getByText("2 of 4 events shown").count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(4);
  });

  test("the search finds Arabic words however they are spelled, and Escape gives everything back", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("table").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("وزيره النقل");
    await expect.poll(() => rows(page)).toEqual(["e1"]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => rows(page)).toHaveLength(4);
  });

  test("actors of the name that is typed are offered, and Enter takes one", async () => {
    const { page } = await waqai.open();
    await page.getByRole("combobox", { name: "Search events" }).fill("الامين");
    await page.getByRole("option", { name: "الأمين" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("actor=a1");
    expect(page.url()).not.toContain("q=");
  });

  test("when nothing passes, the page says so and offers the way back", async () => {
    const { page } = await waqai.open({ hash: "pane=table&q=nowhere" });
    await page.getByText("No event passes this filter.").first().waitFor();
    await page.getByRole("button", { name: "Clear all" }).first().click();
    await expect.poll(() => rows(page)).toHaveLength(4);
  });

  test("the panel filters by status and by whose word it is", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("checkbox", { name: "planned" }).check();
    await expect.poll(() => rows(page)).toEqual(["e2"]);
    expect(page.url()).toContain("status=planned");
  });
});

describe("what is left out", () => {
  test("a value can be left out, turned into the only one, and both are undone by Back", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("button", { name: "Leave out: planned" }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect(page.url()).toContain("not-status=planned");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show only: planned" }).click();
    await expect.poll(() => rows(page)).toEqual(["e2"]);
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(3);
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(4);
  });
});

describe("only what is sure", () => {
  test("one switch asks for it, the slider follows, and switching it off gives everything back", async () => {
    const { page } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("button", { name: "Filters" }).click();
    const only = page.getByRole("switch", { name: "Only what is sure" });
    await only.check();
    await expect.poll(() => page.url()).toContain("confidence=0.85");
    expect(await page.getByRole("slider", { name: "At least this certain" }).inputValue()).toBe("0.85");
    await only.uncheck();
    await expect.poll(() => page.url()).not.toContain("confidence");
  });
});

describe("the export", () => {
  test("what the filter leaves is given out as a table that can be read back", async () => {
    const { page, strangers, errors } = await waqai.open({ hash: "pane=table" });
    await page.getByRole("button", { name: "Statements, 2 events" }).click();
    await page.getByRole("button", { name: "Export" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "What the filter leaves (2)" }).waitFor();
    expect(await page.getByRole("radio", { name: "What the filter leaves (2)" }).isChecked()).toBe(true);
    expect(await serious(page)).toEqual([]);
    const files: Promise<readonly [string, string]>[] = [];
    page.on("download", (file) => {
      files.push(file.path().then(async (path) => [file.suggestedFilename(), await readFile(path, "utf8")] as const));
    });
    await page.getByRole("button", { name: "CSV" }).press("Enter");
    await expect.poll(() => files.length).toBe(4);
    const tables = new Map(await Promise.all(files));
    const ids = (name: string): readonly unknown[] =>
      Papa.parse<{ id: string }>(tables.get(name) ?? "", { header: true, skipEmptyLines: true }).data.map(
        ({ id }) => id,
      );
    expect(ids("statements.csv")).toEqual(["e3", "e4"]);
    expect(ids("events.csv")).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog", { name: "Export" }).isVisible()).toBe(false);
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("the address", () => {
  test("it opens the page as it was left", async () => {
    const { page } = await waqai.open({ hash: "lang=ar&type=visit&pane=table&event=e2" });
    await expect.poll(() => rows(page)).toEqual(["e2"]);
    expect(await page.locator("tr[aria-current]").count()).toBe(1);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      "ar",
      "rtl",
    ]);
  });

  test("nonsense in it is passed over", async () => {
    const { page, errors } = await waqai.open({ hash: "lang=xx&type=1&pane=<b>&window=z&event=none&span=%E0%A4%A" });
    await page.getByRole("tab", { name: "Table" }).click();
    await expect.poll(() => rows(page)).toHaveLength(4);
    expect(errors).toEqual([]);
  });
});

describe("the keyboard", () => {
  test("? lists the keys, also under an Arabic layout", async () => {
    const { page } = await waqai.open();
    await page.getByRole("tab", { name: "Table" }).waitFor();
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
  });

  test("End and Home go to the last and the first event, Escape lets go", async () => {
    const { page } = await waqai.open();
    await page.getByRole("tab", { name: "Table" }).waitFor();
    await page.keyboard.press("End");
    await expect.poll(() => page.url()).toContain("event=e4");
    await page.keyboard.press("Home");
    await expect.poll(() => page.url()).toContain("event=e1");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toContain("event=");
  });

  test("the dividers move with the arrow keys", async () => {
    const { page } = await waqai.open();
    const divider = page.getByRole("separator", { name: "Height of the timeline" });
    const before = Number(await divider.getAttribute("aria-valuenow"));
    await divider.press("ArrowDown");
    expect(Number(await divider.getAttribute("aria-valuenow"))).toBe(before + 2);
  });
});

describe("in every state", () => {
  const states = [
    ["the actors", ""],
    ["the table with a selection", "pane=table&event=e1"],
    ["an actor", "actor=a1"],
    ["nothing found", "q=nowhere"],
  ] as const;
  for (const lang of ["en", "ar"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1440, 360]) {
        test(`${lang}, ${colorScheme}, ${width} px: no serious finding, no stranger asked, nothing refused`, async () => {
          const { page, strangers, errors } = await waqai.open({ colorScheme, viewport: { width, height: 800 } });
          for (const [state, hash] of states) {
            await page.goto(`${waqai.url}?${state}#lang=${lang}&${hash}`);
            await page.getByRole("tablist").waitFor();
            await page.waitForTimeout(300);
            expect(await serious(page), state).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(width);
          }
          expect(strangers).toEqual([]);
          expect(errors).toEqual([]);
        });
      }
    }
  }

  test("the panels and dialogs have no serious finding", async () => {
    const { page } = await waqai.open();
    for (const name of ["Filters", "Export", "Settings"]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("dialog", { name }).waitFor();
      expect(await serious(page), name).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: "Paste" }).click();
    expect(await serious(page), "Paste").toEqual([]);
  });
});
