import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { type Site, documentsOf, site } from "../support/page.ts";

let waqai: Site;
beforeAll(async () => {
  waqai = await site(harbour());
});
afterAll(() => waqai.close());

const SCRIPT = `<script>window.harmed = 1</script><img src="x" onerror="window.harmed = 2"><svg onload="window.harmed = 3">`;
const BIDI = "\u202E\u2066\u202B قال الأمين \u2069\u202C إن الميناء مفتوح \u200F\u202D";

async function give(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/plain", buffer: typeof text === "string" ? Buffer.from(text) : text });
}

describe("bringing articles in", () => {
  test("another article is added beside the first", async () => {
    const { page, strangers, errors } = await waqai.open();
    await give(page, "second.txt", "الرباط 3-5-2021\n\nقال الوزير أمس إن المعرض سيفتح غدا.\n");
    await expect.poll(async () => (await documentsOf(page)).length, { timeout: 15_000 }).toBe(2);
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("text can be pasted", async () => {
    const { page } = await waqai.open();
    await page.getByRole("button", { name: "Paste" }).click();
    await page
      .getByRole("textbox", { name: "Text of the article" })
      .fill("The minister said on Monday that the port was open.");
    await page.getByLabel("Date of publication").fill("2021-05-08");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect.poll(async () => (await documentsOf(page)).length, { timeout: 15_000 }).toBe(2);
  });

  test("what cannot be read is named with its cause, and the rest is added", async () => {
    const { page } = await waqai.open();
    await page.locator("input[type=file]").setInputFiles([
      { name: "nothing.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
      { name: "third.txt", mimeType: "text/plain", buffer: Buffer.from("قال الوزير إن المعرض سيفتح غدا.") },
    ]);
    await page.getByText("nothing.txt").waitFor({ timeout: 15_000 });
    await page.getByText("The file is empty.").waitFor();
    expect(await documentsOf(page)).toHaveLength(2);
  });
});

describe("a hostile article", () => {
  test("markup and script in it stay text", async () => {
    const { page, strangers, errors } = await waqai.open();
    await give(page, "markup.txt", `${SCRIPT}\nقال الوزير إن ${SCRIPT} المعرض سيفتح غدا.\n`);
    await expect.poll(async () => (await documentsOf(page)).length, { timeout: 15_000 }).toBe(2);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(await page.locator("#app img").count()).toBe(0);
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("bidi controls in it do not turn the page round", async () => {
    const { page } = await waqai.open();
    const before = await page.getByRole("button", { name: "Export" }).boundingBox();
    await give(page, "bidi.txt", BIDI);
    await expect.poll(async () => (await documentsOf(page)).length, { timeout: 15_000 }).toBe(2);
    expect((await documentsOf(page))[1]?.text).toContain("\u202E");
    expect((await page.getByRole("button", { name: "Export" }).boundingBox())?.x).toBe(before?.x);
  });

  test("ten megabytes of nonsense are read, and the page can still be used", async () => {
    const { page, errors } = await waqai.open();
    const line = 'قغفث ذظط  \u0000\u0301\u0301 "«( 99999999999-99-99 lorem <b>&amp; \u{1F600}\n';
    await give(page, "nonsense.txt", line.repeat(Math.ceil(10_000_000 / Buffer.byteLength(line))));
    await page.keyboard.press("End");
    await expect.poll(() => page.url()).toContain("event=e4");
    const settled = page.getByText("nonsense.txt").first();
    await settled.waitFor({ timeout: 15_000 });
    await expect.poll(() => page.getByRole("progressbar").count(), { timeout: 100_000 }).toBe(0);
    await page.getByRole("tab", { name: "Table" }).click();
    await page.getByRole("table").waitFor();
    expect(errors).toEqual([]);
  }, 150_000);
});
