import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, site } from "../support/page.ts";
import { pointing, quay } from "../support/quay.ts";

const CORPUS = quay();
const at = pointing(CORPUS);
let waqai: Site;
beforeAll(async () => {
  waqai = await site(CORPUS);
});
afterAll(() => waqai.close());

/** What the table says of the event at a trigger. */
function row(page: Page, word: string): ReturnType<Page["locator"]> {
  return page.locator(`tr[data-event="${at.event(word).id}"]`);
}

/** A browser of its own on the page, at an event's card. */
async function open(hash: string, locale = "en-GB"): Promise<Page> {
  const { page } = await waqai.open({ hash: `pane=table&${hash}`, locale });
  await page.getByRole("table").waitFor();
  return page;
}

async function saved(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Saved in this browser/ }).waitFor();
}

const MET = `event=${at.event("met").id}`;

describe("two spellings of a name", () => {
  test("are made one after what changes is shown; undone, redone, and still one after a reload", async () => {
    const hadad = at.actor("Karim Hadad").id;
    const page = await open(`actor=${hadad}`);
    await page.getByRole("button", { name: "Same as …" }).click();
    const dialog = page.getByRole("dialog", { name: "Make one of two" });
    await dialog.getByRole("combobox").fill("haddad");
    await page.keyboard.press("Enter");
    await dialog.getByText("Karim Hadad becomes Karim Haddad").waitFor({ state: "attached" });
    await dialog.getByText("1 mention moves · 1 event follows").waitFor();
    await dialog.getByRole("button", { name: "Make one" }).click();
    const also = page.getByRole("region", { name: "Details and article" }).getByText("Karim Hadad", { exact: true });
    await also.first().waitFor();
    await expect.poll(() => row(page, "visited").innerText()).toContain("Karim Haddad");
    await page.keyboard.press("Control+z");
    await expect.poll(() => row(page, "visited").innerText()).toContain("Karim Hadad");
    await expect.poll(() => row(page, "visited").innerText()).not.toContain("Karim Haddad");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => row(page, "visited").innerText()).toContain("Karim Haddad");
    await saved(page);
    await page.reload();
    await expect.poll(() => row(page, "visited").innerText()).toContain("Karim Haddad");
    await page.keyboard.press("Control+z");
    await expect.poll(() => row(page, "visited").innerText()).not.toContain("Karim Haddad");
    await saved(page);
    await page.reload();
    await page.getByRole("table").waitFor();
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => row(page, "visited").innerText()).toContain("Karim Haddad");
  });

  test("can be made one the other way round", async () => {
    const page = await open(`actor=${at.actor("Karim Hadad").id}`);
    await page.getByRole("button", { name: "Same as …" }).click();
    await page.getByRole("dialog").getByRole("combobox").fill("haddad");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "The other way round" }).click();
    await page.getByText("Karim Haddad becomes Karim Hadad").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Make one" }).click();
    await expect.poll(() => row(page, "met").innerText()).toContain("Karim Hadad");
  });
});

describe("an article that is given another date", () => {
  test("is read again: yesterday moves, and undoing moves it back", async () => {
    const page = await open(`document=port`);
    await expect.poll(() => row(page, "met").innerText()).toContain("3 May 2021");
    await page.getByRole("button", { name: /Date, title and outlet/ }).click();
    const field = page.getByRole("textbox", { name: "Published" });
    await field.fill("10 June 2021");
    await page.getByText("Understood as 10 Jun 2021").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => row(page, "met").innerText()).toContain("9 Jun 2021");
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => row(page, "met").innerText()).toContain("3 May 2021");
  });
});

describe("five corrections of five events", () => {
  test("all stand when the articles are read again", async () => {
    const page = await open(MET);
    const correct = async (word: string, key: "t" | "r", text: string): Promise<void> => {
      await page
        .locator(`tr[data-event="${at.event(word).id}"] button`)
        .first()
        .click();
      await page.keyboard.press(key);
      await page.getByRole(key === "t" ? "combobox" : "textbox", { name: key === "t" ? "What" : "When" }).fill(text);
      await page.keyboard.press("Enter");
    };
    await correct("met", "t", "Negotiation");
    await correct("visited", "r", "before March 2020");
    await correct("rejected", "t", "Protest");
    await correct("accused", "r", "3 Dec 2023");
    await correct("التقى", "r", "أواخر آذار 2011");
    const check = async (): Promise<void> => {
      await expect.poll(() => row(page, "met").innerText()).toContain("Negotiation");
      await expect.poll(() => row(page, "visited").innerText()).toContain("up to 29 Feb 2020");
      await expect.poll(() => row(page, "rejected").innerText()).toContain("Protest");
      await expect.poll(() => row(page, "accused").innerText()).toContain("3 Dec 2023");
      await expect.poll(() => row(page, "التقى").innerText()).toContain("about March 2011");
    };
    await check();
    await page.getByRole("button", { name: "History" }).click();
    const listed = page.getByRole("dialog", { name: "History" }).getByRole("listitem");
    await expect.poll(() => listed.count()).toBe(5);
    await page.getByRole("button", { name: "Read the articles again" }).click();
    await page.getByRole("button", { name: "Read the articles again", disabled: false }).waitFor();
    await check();
    await page.reload();
    await check();
  });
});

describe("the history", () => {
  test("says what, when and why, and takes back one from the middle", async () => {
    const page = await open(MET);
    await page.keyboard.press("t");
    await page.keyboard.type("call");
    await page.keyboard.press("Enter");
    await page.keyboard.press("c");
    await page.getByRole("button", { name: "History" }).click();
    const history = page.getByRole("dialog", { name: "History" });
    const first = history.getByRole("listitem").filter({ hasText: "what → Call" });
    await first.getByRole("button", { name: "Say why" }).click();
    await page.keyboard.type("They spoke by telephone");
    await page.keyboard.press("Enter");
    await first.getByText("They spoke by telephone").waitFor();
    expect(await first.locator("time").getAttribute("datetime")).toContain("T");
    await first.getByRole("button", { name: "Take this one back" }).click();
    await expect.poll(() => row(page, "met").innerText()).toContain("Meeting");
    expect(await history.getByRole("listitem").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByText("Confirmed by a person").waitFor();
  });
});

describe("the review", () => {
  test("goes through all events by keyboard alone, least sure first", async () => {
    const page = await open("");
    await page.keyboard.press("q");
    const review = page.getByRole("region", { name: "Review, least sure first" });
    await review.getByText(`${CORPUS.events.length} left`).waitFor();
    const least = [...CORPUS.events].sort((a, b) => a.confidence - b.confidence)[0];
    await expect.poll(() => page.url()).toContain(`event=${least?.id}`);
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("t");
    await page.keyboard.type("threat");
    await page.keyboard.press("Enter");
    await page.getByText("Set by a person: what").waitFor();
    await page.getByText(/The rest by the machine, \d+%/).waitFor();
    await page.keyboard.press("r");
    await page.keyboard.type("last week");
    await page.getByText(/counted from 4 May 2021/).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("c");
    await review.getByText(`${CORPUS.events.length - 1} left`).waitFor();
    await page.keyboard.press("x");
    await review.getByText(`${CORPUS.events.length - 2} left`).waitFor();
    await page.keyboard.press("Control+z");
    await review.getByText(`${CORPUS.events.length - 1} left`).waitFor();
    for (let left = CORPUS.events.length - 1; left > 0; left--) {
      await page.keyboard.press("c");
      if (left > 1) await review.getByText(`${left - 1} left`).waitFor();
    }
    await review.getByText("All events of this filter have been reviewed.").waitFor();
  });
});

describe("words that are selected in the article", () => {
  test("become an event, by keyboard alone", async () => {
    const page = await open(`document=port`);
    await page.locator(".article .mark.actor").first().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("toolbar").getByRole("button", { name: "Event" }).press("Enter");
    await page.keyboard.type("aid");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Aid" }).waitFor();
    await page.getByText("Made by a person").waitFor();
    expect(page.url()).toContain("event=e-");
  });

  test("become an actor, by mouse", async () => {
    const page = await open(`document=port`);
    const word = page.locator(".article p").last();
    const box = await word.evaluate((p) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf("quay") ?? -1;
        if (start < 0) continue;
        range.setStart(node, start);
        range.setEnd(node, start + 4);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2 };
      }
      return { left: 0, right: 0, y: 0 };
    });
    await page.mouse.move(box.left + 1, box.y);
    await page.mouse.down();
    await page.mouse.move(box.right - 1, box.y, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("toolbar").getByRole("button", { name: "Actor" }).click();
    await page.getByRole("option", { name: "Organization" }).click();
    await page.getByRole("heading", { name: "quay" }).waitFor();
    expect(page.url()).toContain("actor=a-");
  });
});

describe.each([
  ["en", "en-GB", "Same as …", 1440],
  ["ar", "ar", "هو نفسه …", 1440],
  ["ar", "ar", "هو نفسه …", 360],
])("everybody can use it (%s %s %s %i)", (lang, locale, same, width) => {
  test("nothing serious is found in the forms, the review, the history and the workspaces", async () => {
    const { page } = await waqai.open({ hash: MET, locale, viewport: { width, height: 800 } });
    await page.getByRole("article").first().waitFor();
    const found: string[] = [];
    const look = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const bad = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      found.push(...bad.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`));
    };
    await page.keyboard.press("q");
    await page.keyboard.press("t");
    await look("type");
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    await look("event");
    await page.keyboard.press("e");
    await page.keyboard.press("c");
    await page.locator("[popovertarget=history]").click();
    await look("history");
    await page.keyboard.press("Escape");
    await page.locator("[popovertarget=workspaces]").click();
    await look("workspaces");
    await page.keyboard.press("Escape");
    await page.goto(`${waqai.url}?again#lang=${lang}&actor=${at.actor("Karim Haddad").id}`);
    await page.getByRole("button", { name: same }).waitFor();
    await page.keyboard.press("e");
    await look("actor");
    await page.getByRole("button", { name: same }).click();
    await look("merge");
    expect(found).toEqual([]);
    const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflows).toBe(false);
  });
});
