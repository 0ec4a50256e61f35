import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, site } from "../support/page.ts";
import { happening, society } from "../support/society.ts";

/** Every two of a circle of seven, whose first is numbered so. */
function pairs(first: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 7 }, (_, a) =>
    Array.from({ length: a }, (__, b) => [first + a, first + b] as const),
  ).flat();
}

/** Three circles in which everyone meets everyone, each circle tied to the next by one call, one event a day. */
const corpus = society(
  [...pairs(1), ...pairs(11), ...pairs(21), [1, 11] as const, [11, 21] as const].map(([one, other], n) =>
    happening(
      `e${String(n)}`,
      n % 4 === 0 ? "call" : "meeting",
      { party: [`a${String(one)}`, `a${String(other)}`] },
      { date: new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10) },
    ),
  ),
);

let waqai: Site;
beforeAll(async () => {
  waqai = await site(corpus);
});
afterAll(() => waqai.close());

async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(".graph").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the graph of three circles", () => {
  test("grouped by common events it has three groups, and nothing in it troubles axe in either theme", async () => {
    const { page, errors } = await waqai.open({ hash: "pane=graph" });
    await page.getByRole("combobox", { name: "Group by" }).selectOption("community");
    const groups = page.locator("[data-group]");
    await expect.poll(() => groups.count(), { timeout: 10_000 }).toBe(3);
    await page.getByRole("button", { name: "List of actors" }).click();
    await page.getByRole("button", { name: "Legend" }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
    expect(await seriousFindings(page)).toEqual([]);
    await groups.first().focus();
    await page.keyboard.press("Enter");
    expect(await groups.first().getAttribute("aria-expanded")).toBe("false");
    expect(errors).toEqual([]);
  });

  test("the way from one circle to the third leads over the second, found with the keyboard alone", async () => {
    const { page } = await waqai.open({ hash: "pane=graph" });
    await page.getByRole("button", { name: "Way between two actors" }).focus();
    await page.keyboard.press("Enter");
    for (const id of ["a1", "a21"]) {
      await page.locator(`[data-actor=${id}]`).focus();
      await page.keyboard.press("Enter");
    }
    const stops = page.getByRole("region", { name: "Way between two actors" }).locator("li .stop");
    await expect.poll(() => stops.allTextContents()).toEqual(["Actor 1", "Actor 11", "Actor 21"]);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("time plays through it: the timeline's window moves on, and the graph shows who acts in it", async () => {
    const { page } = await waqai.open({ hash: "pane=graph", reducedMotion: "no-preference" });
    await page.getByRole("button", { name: "Play through time" }).click();
    await page.getByText("in the days on the timeline").first().waitFor();
    const first = await page.locator(".dock .days").textContent();
    await expect.poll(() => page.locator(".dock .days").textContent()).not.toBe(first);
    await page.getByRole("button", { name: "Pause" }).click();
    expect(await page.getByRole("button", { name: "Play through time" }).count()).toBe(1);
  });

  test("the picture is saved as SVG with every name in it as text, and as PNG", async () => {
    const { page } = await waqai.open({ hash: "pane=graph" });
    // The click waits until the button can be pressed, which is when everyone has a place.
    const [drawing] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the picture as SVG" }).click(),
    ]);
    const text = await readFile(await drawing.path(), "utf8");
    expect(text).toContain("<title>Actor 1</title>");
    expect([...text.matchAll(/<tspan/g)].length).toBeGreaterThan(20);
    const [image] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the picture as PNG" }).click(),
    ]);
    expect((await readFile(await image.path())).subarray(1, 4).toString()).toBe("PNG");
  });
});
