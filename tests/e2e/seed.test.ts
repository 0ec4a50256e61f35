import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, site } from "../support/page.ts";

let waqai: Site;
beforeAll(async () => {
  waqai = await site();
});
afterAll(() => waqai.close());

const INTERFACES = [
  {
    lang: "en",
    locale: "en-GB",
    timeline: "Events on the timeline",
    actors: "Actors",
    details: "Details and article",
    table: "Table",
    visitName: "Visit",
    disputed: "disputed",
  },
  {
    lang: "ar",
    locale: "ar",
    timeline: "الأحداث على الخط الزمني",
    actors: "الفاعلون",
    details: "التفاصيل والمقال",
    table: "الجدول",
    visitName: "زيارة",
    disputed: "مختلَف فيه",
  },
] as const;

/** The events that the timeline shows, as its list for keyboard and screen reader has them. */
function events(page: Page, name: string): Locator {
  return page.getByLabel(name, { exact: true }).locator("[data-event]");
}

/** Where an actor's node is on the screen, as Cytoscape says that is left on its container. */
async function nodeAt(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  // Places are found away from the page, so the node may not stand yet.
  const found = await page.waitForFunction((wanted) => {
    const host = document.querySelector(".host");
    const registered: unknown = host === null ? undefined : Reflect.get(host, "_cyreg");
    if (host === null || typeof registered !== "object" || registered === null) return undefined;
    const cy: {
      readonly $id: (id: string) => {
        readonly renderedPosition: () => { readonly x: number; readonly y: number } | undefined;
      };
    } = Reflect.get(registered, "cy");
    const { left, top } = host.getBoundingClientRect();
    const at = cy.$id(wanted).renderedPosition();
    return at && { x: left + at.x, y: top + at.y };
  }, id);
  const place = await found.jsonValue();
  if (place === undefined) throw new Error("no graph on the page");
  return place;
}

describe.each(INTERFACES)(
  "the seed article in $lang",
  ({ lang, locale, timeline, actors, details, table, visitName, disputed }) => {
    async function seed(): Promise<Page> {
      const { page } = await waqai.open({ locale });
      await events(page, timeline).first().waitFor({ state: "attached", timeout: 20_000 });
      return page;
    }

    test("the interface is in the language and direction that the browser asks for", async () => {
      const page = await seed();
      const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(root).toEqual([lang, lang === "ar" ? "rtl" : "ltr"]);
    });

    test("the meeting in Amman stands on 4 November 2023", async () => {
      const page = await seed();
      const dates = page.getByLabel(timeline, { exact: true }).locator('[data-date="2023-11-04"]');
      expect(await dates.count()).toBeGreaterThan(0);
    });

    test("last week is an interval, not a day", async () => {
      const page = await seed();
      const week = page.getByLabel(timeline, { exact: true }).locator('[data-date="2023-11-27/2023-12-03"]');
      expect(await week.count()).toBeGreaterThan(0);
    });

    test("days stand on the axis where the week says they do", async () => {
      const page = await seed();
      const place = async (date: string): Promise<{ readonly from: number; readonly to: number }> => {
        const mark = page.getByLabel(timeline, { exact: true }).locator(`[data-date="${date}"] button`).first();
        const { x, width } = (await mark.boundingBox()) ?? { x: NaN, width: NaN };
        // Counted in the direction in which time runs.
        return lang === "ar" ? { from: -x - width, to: -x } : { from: x, to: x + width };
      };
      const week = await place("2023-11-27/2023-12-03");
      const day = (week.to - week.from) / 7;
      const middle = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2;
      const meeting = middle(await place("2023-11-04"));
      const kirby = middle(await place("2023-12-03"));
      expect(Math.abs(week.from - meeting - 22.5 * day)).toBeLessThan(day / 2);
      expect(Math.abs(kirby - week.from - 6.5 * day)).toBeLessThan(day / 2);
    });

    test("John Kirby's node, clicked on the picture, selects him", async () => {
      const page = await seed();
      const id = await page.locator("[data-actor]").filter({ hasText: "جون كيربي" }).first().getAttribute("data-actor");
      const { x, y } = await nodeAt(page, id ?? "");
      await page.mouse.click(x, y);
      await page.getByRole("region", { name: details }).getByRole("heading", { name: "جون كيربي" }).waitFor();
      const said = page.getByRole("region", { name: details }).locator("[data-statements=by] [data-event]");
      await expect.poll(() => said.count()).toBe(3);
    });

    test("John Kirby, chosen in the list of the graph, shows his three statements of 3 December, and each opens at its sentence", async () => {
      const page = await seed();
      await page.getByRole("list", { name: actors }).getByRole("button", { name: "جون كيربي" }).first().press("Enter");
      const said = page.getByRole("region", { name: details }).locator("[data-statements=by] [data-event]");
      await expect.poll(() => said.count()).toBe(3);
      const ids = await said.evaluateAll((items) => items.map((item) => item.getAttribute("data-event")));
      for (const id of ids) {
        const date = await page
          .getByLabel(timeline, { exact: true })
          .locator(`[data-event="${id}"]`)
          .first()
          .getAttribute("data-date");
        expect(date).toBe("2023-12-03");
      }
      await said.filter({ hasText: "غير متأكد" }).first().click();
      const sentence = page.locator("[data-selected]").filter({ hasText: "غير متأكد" }).first();
      await sentence.waitFor();
      const { y, height } = (await sentence.boundingBox()) ?? { y: -1, height: 0 };
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThanOrEqual(900);
    });

    test("the visit of Burns is told on the word of the Washington Post", async () => {
      const page = await seed();
      await page.getByRole("tab", { name: table }).click();
      const visit = page.locator("tr[data-event]").filter({ hasText: visitName }).filter({ hasText: "بيرنز" }).first();
      expect(await visit.locator("td.source").innerText()).toContain("واشنطن بوست");
      await visit.click();
      await page.getByRole("region", { name: details }).getByText("واشنطن بوست").first().waitFor();
    });

    test("the claim and al-Arouri's denial of it are both marked as disputed", async () => {
      const page = await seed();
      await page.getByRole("tab", { name: table }).click();
      const pair = page.locator("tr[data-event]").filter({ hasText: disputed });
      expect(await pair.count()).toBeGreaterThanOrEqual(2);
      expect(await pair.filter({ hasText: "العاروري" }).count()).toBeGreaterThan(0);
    });
  },
);
