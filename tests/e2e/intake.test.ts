import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/model/schema.ts";
import { browserOptions } from "../support/browser.ts";
import { docx, utf8, windows1256, zip } from "../support/files.ts";
import { harbour } from "../support/harbour.ts";
import { type Site, documentsOf, site } from "../support/page.ts";

let waqai: Site;
beforeAll(async () => {
  waqai = await site(harbour());
});
afterAll(() => waqai.close());

const STORY =
  "Foreign Minister Layla Haddad met President Karim Mansour in Tunis on Sunday, and both agreed to open the border again before the summer, a spokesman said.";
const ARABIC = [
  "التقت وزيرة الخارجية ليلى حداد الرئيس كريم منصور في تونس يوم الأحد، واتفقا على فتح الحدود من جديد قبل الصيف.",
  "وقالت حداد (52 عامًا) إن الاتفاق رقم 14 سيوقّع في 3 كانون الثاني 2024، وفق ما نقلت وكالة News Wire عنها.",
];
const HTML = `<!doctype html><html lang="en"><head><meta charset="windows-1256"><title>The border</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The border opens","datePublished":"2023-12-04T08:00:00Z","publisher":{"name":"Harbour News"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>The border opens</h1><p>${STORY}</p><p>${ARABIC[0]}</p><img src="https://stranger.example/x.png"></article><footer>Subscribe now</footer></body></html>`;

async function give(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const chosen = Object.entries(files).map(([name, bytes]) => ({ name, mimeType: "", buffer: Buffer.from(bytes) }));
  await page.locator("input[type=file]").setInputFiles(chosen);
}

/** The article of this id, as soon as it is there. */
async function article(page: Page, id: string): Promise<Document> {
  let found: Document | undefined;
  await expect
    .poll(async () => (found = (await documentsOf(page)).find((one) => one.id === id)) !== undefined, {
      timeout: 30_000,
    })
    .toBe(true);
  if (!found) throw new Error(`no article: ${id}`);
  return found;
}

/** A PDF as a browser prints it: with fonts of its own, letters as they are drawn. */
async function printed(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch(browserOptions());
  const page = await browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf({ format: "A4" });
  await browser.close();
  return bytes;
}

describe("every format is brought in, with its day and its outlet", () => {
  test("a page saved from the web, in an old encoding, asks for nothing", async () => {
    const { page, strangers, errors } = await waqai.open();
    await give(page, { "border.html": windows1256(HTML) });
    const { title, outlet, published, text } = await article(page, "border");
    expect([title, outlet, published]).toEqual(["The border opens", "Harbour News", "2023-12-04"]);
    expect(text).toContain(ARABIC[0]);
    expect(text).not.toMatch(/Subscribe|Home/);
    expect([strangers, errors]).toEqual([[], []]);
  });

  test("a PDF in Arabic is read in the order in which it is read aloud", async () => {
    const body = ARABIC.map((text) => `<p>${text}</p>`).join("");
    const bytes = await printed(
      `<html dir="rtl" lang="ar"><meta charset="utf-8"><title>الحدود</title><body style="font-size:15px"><h1>الحدود</h1><p>4 كانون الأول 2023</p>${body}</body></html>`,
    );
    const { page, errors } = await waqai.open();
    await give(page, { "paper.pdf": bytes });
    const { published, text } = await article(page, "paper");
    expect(text.split("\n\n")).toEqual(["الحدود", "4 كانون الأول 2023", ...ARABIC]);
    expect(published).toBe("2023-12-04");
    expect(errors).toEqual([]);
  });

  test("Word, a feed, tables, JSON and an archive of them, all at once", async () => {
    const { page, errors } = await waqai.open();
    await give(page, {
      "letter.docx": docx(["4 December 2023", STORY], "The border"),
      "feed.rss": utf8(
        `<rss><channel><title>Harbour News</title><item><title>Quay</title><pubDate>Mon, 04 Dec 2023 10:00:00 GMT</pubDate><description>${STORY}</description></item></channel></rss>`,
      ),
      "lines.jsonl": utf8(JSON.stringify({ id: "line", body: STORY, published: "2023-12-04", source: "Harbour News" })),
      "all.zip": zip({ "in/note.md": `---\ndate: 2023-12-04\noutlet: Harbour News\n---\n${STORY}`, "x.css": "p{}" }),
      "table.csv": utf8(
        `title;text;date;outlet\nQuay;${STORY};4.12.2023;Harbour News\nTwo;${STORY};25.12.2023;Harbour News\n`,
      ),
    });
    await article(page, "table 2");
    const all = new Map((await documentsOf(page)).map((one) => [one.id, one]));
    for (const id of ["letter", "feed 1", "line", "note", "table 1"])
      expect([id, all.get(id)?.published]).toEqual([id, "2023-12-04"]);
    for (const id of ["feed 1", "line", "note", "table 1"])
      expect([id, all.get(id)?.outlet]).toEqual([id, "Harbour News"]);
    await page.getByText("Files of other kinds were left out: .css × 1.").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("a table alone", () => {
  test("is shown first, and its columns can be named", async () => {
    const { page } = await waqai.open();
    await give(page, { "odd.csv": utf8(`a,b,c\n2023-12-04,Layla Haddad met Karim Mansour,Tunis\n`) });
    const dialog = page.getByRole("dialog", { name: "What is in this table?" });
    await dialog.getByRole("cell", { name: "Tunis" }).waitFor();
    await dialog.getByRole("radio", { name: "an event" }).check();
    await dialog.getByLabel("Column for: title or event").selectOption("b");
    await dialog.getByLabel("Column for: date").selectOption("a");
    await dialog.getByLabel("Column for: place").selectOption("c");
    const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
    await dialog.getByRole("button", { name: "Read it" }).click();
    expect((await article(page, "odd 1")).title).toBe("Layla Haddad met Karim Mansour");
  });
});

describe("many files", () => {
  test("the page answers while it reads them, and what is cancelled is not added", async () => {
    const { page } = await waqai.open();
    const many = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, n) => [`n${n}.html`, utf8(HTML.replace("border opens", `border ${n}`))]),
    );
    await give(page, many);
    await page.getByText(/of 1,?000 files/).waitFor({ timeout: 20_000 });
    const start = performance.now();
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("checkbox", { name: "planned" }).waitFor();
    expect(performance.now() - start).toBeLessThan(3_000);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await documentsOf(page)).toHaveLength(1);
    await give(page, { "after.txt": utf8(STORY) });
    await article(page, "after");
  });

  test("what failed is listed with its cause, and can be tried again", async () => {
    const { page } = await waqai.open();
    await give(page, { "good.txt": utf8(STORY), "bad.json": utf8("{"), "cut.pdf": utf8("%PDF-1.7") });
    await page.getByText("bad.json").waitFor({ timeout: 20_000 });
    await page.getByText("This is not valid JSON.").waitFor();
    await page.getByText("The file is damaged, or is not what it seems to be.").waitFor();
    await page.getByRole("button", { name: "Try 2 files again" }).click();
    await expect.poll(() => page.getByText("2 things could not be read").isVisible(), { timeout: 10_000 }).toBe(true);
  });
});

describe("pasting", () => {
  test("a page from the clipboard is an article with its paragraphs", async () => {
    const { page } = await waqai.open();
    await page.evaluate(
      ([text, html]) => {
        const data = new DataTransfer();
        data.setData("text/plain", text ?? "");
        data.setData("text/html", html ?? "");
        document.body.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      [STORY, `<h2>The border</h2><p>${STORY}</p><script>window.harmed=1</script>`],
    );
    expect((await article(page, "Pasted text")).text).toBe(`The border\n\n${STORY}`);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
  });
});
