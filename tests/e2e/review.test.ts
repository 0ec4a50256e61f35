import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractCorpus } from "../../src/model/index.ts";
import { type Site, site } from "../support/page.ts";

const TOWNS = "Tyre Sidon Tripoli Zahle Byblos Batroun Jounieh Aley Jezzine Anjar".split(" ");

/** Ten articles of five sentences, each of which tells of one occurrence. */
const CORPUS = extractCorpus(
  TOWNS.map((town, n) => ({
    id: `article ${n}`,
    date: "2021-05-04",
    text: [
      `President Karim Haddad met Foreign Minister Leila Mansour in ${town} on Monday.`,
      `Police arrested ${20 + n} protesters in ${town} on Sunday.`,
      `Norway sent aid to Lebanon on ${n + 3} April 2021.`,
      `Gunmen attacked ${30 + n} soldiers near ${town} on Friday.`,
      `Turkey imposed sanctions on Norway on ${n + 11} April 2021.`,
    ].join("\n\n"),
  })),
);
const COUNT = CORPUS.events.length;
const WAIT = { timeout: 10_000 };

let waqai: Site;
beforeAll(async () => {
  waqai = await site(CORPUS);
});
afterAll(() => waqai.close());

test("fifty events are reviewed by keyboard alone, with four keys for each or fewer besides what is written, and stay so", async () => {
  expect(COUNT).toBeGreaterThanOrEqual(50);
  const { page, errors } = await waqai.open({ hash: "lang=en&pane=table" });
  await page.getByRole("table").waitFor();
  const review = page.getByRole("region", { name: "Review, least sure first" });
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys++;
    await page.keyboard.press(key);
  };
  await press("q");
  await left(page, COUNT);
  const ids: string[] = [];
  for (let n = 0; n < COUNT; n++) {
    ids.push(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("event") ?? "");
    if (n % 5 === 0) {
      await press("t");
      await page.keyboard.type("Negotiation");
      await press("Enter");
      await page.getByText("Set by a person: what").waitFor();
    }
    if (n % 7 === 0) {
      await press("r");
      await page.keyboard.type("last week");
      await page
        .getByText(/counted from 4 May 2021/)
        .first()
        .waitFor();
      await press("Enter");
    }
    await press(n % 11 === 10 ? "x" : "c");
    if (n + 1 < COUNT) await left(page, COUNT - n - 1);
  }
  await review.getByText("All events of this filter have been reviewed.").waitFor();
  expect(keys / COUNT).toBeLessThanOrEqual(4);
  // Each came once.
  expect(new Set(ids).size).toBe(COUNT);
  await page.getByRole("button", { name: /Saved in this browser/ }).waitFor();

  await page.reload();
  await page.getByRole("table").waitFor();
  await press("q");
  await review.getByText("All events of this filter have been reviewed.").waitFor();
  const [first = ""] = ids;
  await expect.poll(() => page.locator(`tr[data-event="${first}"]`).innerText(), WAIT).toContain("Negotiation");
  expect(errors).toEqual([]);
});

/** The review says how many are still to come. */
function left(page: Page, count: number): Promise<void> {
  const review = page.getByRole("region", { name: "Review, least sure first" });
  return review.getByText(`${String(count)} left`).waitFor(WAIT);
}
