import { readFile } from "node:fs/promises";
import type { BrowserContext, CDPSession, Page } from "playwright";
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

type Word = "met" | "visited" | "rejected" | "accused";

/** A tab at the table, in a browser of its own or in the given one. */
async function tab(context?: BrowserContext): Promise<Page> {
  const page = context ? await context.newPage() : (await waqai.open({ hash: "pane=table" })).page;
  if (context) await page.goto(`${waqai.url}#pane=table`);
  await page.getByRole("table").waitFor();
  return page;
}

function row(page: Page, word: Word): ReturnType<Page["locator"]> {
  return page.locator(`tr[data-event="${at.event(word).id}"]`);
}

/** Says by keyboard that an event is of another type, without waiting for anything. */
async function correct(page: Page, word: Word, type: string): Promise<void> {
  await row(page, word).locator("button").first().click();
  await page.keyboard.press("t");
  await page.getByRole("combobox", { name: "What" }).fill(type);
  await page.keyboard.press("Enter");
}

function shows(page: Page, word: Word, type: string): Promise<void> {
  return expect.poll(() => row(page, word).innerText(), { timeout: 10_000 }).toContain(type);
}

async function standing(page: Page, what: RegExp): Promise<void> {
  await expect
    .poll(() => page.getByRole("button", { name: /^Workspace: / }).getAttribute("aria-label"), { timeout: 10_000 })
    .toMatch(what);
}

function devtools(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

describe("a tab that is killed in the middle of a write", () => {
  test("loses nothing that was shown as saved", async () => {
    const first = await tab();
    const context = first.context();
    await correct(first, "met", "Negotiation");
    await standing(first, /Saved in this browser/);
    await correct(first, "rejected", "Protest");
    await standing(first, /Saved in this browser/);
    // The next one is on its way to the disk when the tab dies.
    await correct(first, "accused", "Threat");
    const crashed = first.waitForEvent("crash");
    void (await devtools(first)).send("Page.crash").catch(() => undefined);
    await crashed;
    const second = await tab(context);
    await shows(second, "met", "Negotiation");
    await shows(second, "rejected", "Protest");
    await standing(second, /Saved in this browser/);
    await correct(second, "visited", "Attack");
    await standing(second, /Saved in this browser/);
  });
});

describe("two tabs on one workspace", () => {
  test("one writes and the other follows, until it asks", async () => {
    const one = await tab();
    await correct(one, "met", "Negotiation");
    await standing(one, /Saved in this browser/);
    const two = await tab(one.context());
    await shows(two, "met", "Negotiation");
    await standing(two, /Another tab writes/);
    await correct(one, "rejected", "Protest");
    await shows(two, "rejected", "Protest");
    await two.getByRole("button", { name: /^Workspace: / }).click();
    await two.getByRole("button", { name: "Change it here" }).click();
    await standing(two, /Saved in this browser/);
    await two.keyboard.press("Escape");
    await standing(one, /Another tab writes/);
    await correct(two, "accused", "Threat");
    await shows(one, "accused", "Threat");
  });

  test("whose lock is taken away follows, and writes nothing more", async () => {
    const one = await tab();
    await correct(one, "met", "Negotiation");
    await standing(one, /Saved in this browser/);
    const two = await tab(one.context());
    await two.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      const name = held[0]?.name ?? "";
      await new Promise<void>((stolen) => {
        void navigator.locks.request(name, { steal: true }, () => {
          stolen();
          return new Promise(() => undefined);
        });
      });
    });
    await standing(one, /Another tab writes/);
  });

  test("that hung while another took its turn leaves what that wrote, and keeps its own beside it", async () => {
    const one = await tab();
    await correct(one, "met", "Negotiation");
    await standing(one, /Saved in this browser/);
    // As a tab does that steals the lock of one that does not answer; the first is not told.
    await one.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open("waqai");
        request.onsuccess = () => opened(request.result);
      });
      const turns = db.transaction("turns", "readwrite").objectStore("turns");
      const all = turns.getAll();
      all.onsuccess = () => {
        for (const { id, turn } of all.result) turns.put({ id, turn: turn + 1 });
      };
      await new Promise((done) => (turns.transaction.oncomplete = done));
      db.close();
    });
    await correct(one, "rejected", "Protest");
    // It is told, and why.
    await standing(one, /Saved as a copy/);
    // What was corrected here stands in a workspace of its own; under the old one is what the other tab knows.
    await shows(one, "rejected", "Protest");
    await one.reload();
    await shows(one, "met", "Negotiation");
    await shows(one, "rejected", "Rejection");
    await one.getByRole("button", { name: /^Workspace: / }).click();
    await one.getByRole("button", { name: "Open port" }).click();
    await shows(one, "rejected", "Protest");
    await shows(one, "met", "Negotiation");
  });
});

describe("a workspace that another tab deletes", () => {
  test("comes back with what is corrected in it", async () => {
    const one = await tab();
    await correct(one, "met", "Negotiation");
    await standing(one, /Saved in this browser/);
    const two = await tab(one.context());
    await standing(two, /Another tab writes/);
    await two.getByRole("button", { name: /^Workspace: / }).click();
    await two.getByRole("button", { name: "Delete" }).click();
    await one.getByRole("button", { name: /^Workspace: / }).click();
    await one.getByRole("button", { name: /^Bring back/ }).waitFor();
    await one.keyboard.press("Escape");
    await correct(one, "rejected", "Protest");
    await standing(one, /Saved in this browser/);
    await two.close();
    await one.reload();
    await shows(one, "rejected", "Protest");
    await shows(one, "met", "Negotiation");
    await one.getByRole("button", { name: /^Workspace: / }).click();
    expect(await one.getByRole("button", { name: /^Bring back/ }).count()).toBe(0);
  });
});

describe("a disk without room", () => {
  test("is told, nothing that is shown goes, and what was not saved is saved as soon as there is room", async () => {
    const { page: first } = await waqai.open();
    const context = first.context();
    await first.goto(`${waqai.url}icon.svg`);
    const { origin } = new URL(waqai.url);
    const session = await devtools(first);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    const page = await tab(context);
    await correct(page, "met", "Negotiation");
    await standing(page, /the disk is full/);
    await shows(page, "met", "Negotiation");
    await correct(page, "rejected", "Protest");
    await standing(page, /the disk is full/);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await page.getByRole("button", { name: /^Workspace: / }).click();
    // The browser takes a while to see that there is room.
    await expect
      .poll(
        async () => {
          const again = page.getByRole("button", { name: "Try again" });
          if (await again.isVisible()) await again.click();
          return page.getByText("Saved in this browser").first().isVisible();
        },
        { timeout: 45_000, interval: 1_000 },
      )
      .toBe(true);
    await page.reload();
    await shows(page, "met", "Negotiation");
    await shows(page, "rejected", "Protest");
  });
});

describe("a project file", () => {
  test("takes articles and corrections from one browser to another", async () => {
    const page = await tab();
    await correct(page, "met", "Negotiation");
    await standing(page, /Saved in this browser/);
    await page.getByRole("button", { name: /^Workspace: / }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.waqai$/);
    const buffer = await readFile(await download.path());
    const other = (await waqai.open({ hash: "pane=table" })).page;
    await shows(other, "met", "Meeting");
    await other.locator("input[type=file]").setInputFiles({ name: "quay.waqai", mimeType: "application/json", buffer });
    await shows(other, "met", "Negotiation");
    await standing(other, /Saved in this browser/);
    await other.keyboard.press("Control+z");
    await shows(other, "met", "Meeting");
  });

  test("that is none is refused with its reason, and what is open stays", async () => {
    const page = await tab();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "bad.waqai", mimeType: "", buffer: Buffer.from('{"format":"waqai-project"') });
    await expect.poll(() => page.getByText("bad.waqai").first().isVisible(), { timeout: 10_000 }).toBe(true);
    await shows(page, "met", "Meeting");
  });
});

describe("workspaces", () => {
  test("are renamed, duplicated, deleted and brought back", async () => {
    const page = await tab();
    await correct(page, "met", "Negotiation");
    await standing(page, /Saved in this browser/);
    const list = page.getByRole("button", { name: /^Workspace: / });
    await list.click();
    await page.getByRole("button", { name: "Rename" }).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Harbour");
    await page.keyboard.press("Enter");
    await standing(page, /^Workspace: Harbour/);
    await page.getByRole("button", { name: "Duplicate" }).click();
    await page.getByRole("button", { name: "Open Harbour (copy)" }).click();
    await standing(page, /^Workspace: Harbour \(copy\)/);
    await shows(page, "met", "Negotiation");
    await correct(page, "met", "Protest");
    await standing(page, /Saved in this browser/);
    await list.click();
    await page.getByRole("listitem").filter({ hasText: "(copy)" }).getByRole("button", { name: "Delete" }).click();
    await standing(page, /^Workspace: Harbour\./);
    await shows(page, "met", "Negotiation");
    await page.getByRole("button", { name: "Bring back Harbour (copy)" }).click();
    await standing(page, /^Workspace: Harbour \(copy\)/);
    await shows(page, "met", "Protest");
  });
});
