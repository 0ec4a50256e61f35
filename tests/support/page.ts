import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright";
import { build } from "vite";
import { filesOf, serve } from "../../src/cli/server.ts";
import { type Corpus, readCorpus } from "../../src/model/index.ts";
import { browserOptions } from "./browser.ts";

/** The page as it is built, on the server of `waqai view`, with a browser to open it in. */
export interface Site {
  readonly url: string;
  /** A fresh browser window on the page, and everything that it did which it should not do. */
  readonly open: (options?: BrowserContextOptions & { readonly hash?: string }) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Requests to any origin but the page's own. */
  readonly strangers: readonly string[];
  /** Uncaught errors, and what the content security policy refused. */
  readonly errors: readonly string[];
}

const CONFIG = { configFile: join(import.meta.dirname, "../../vite.config.ts"), logLevel: "error" } as const;

/** Builds the page and serves it, with a corpus or bare. @param stories whether the page of published stories is built too. */
export async function site(corpus?: Corpus, stories = false): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), "waqai-page-"));
  await build({ ...CONFIG, build: { outDir: root } });
  if (stories) await build({ ...CONFIG, mode: "story", build: { outDir: root } });
  const served = new Map(await filesOf(root));
  if (corpus) served.set("/data/corpus.json", async () => JSON.stringify(corpus));
  const server = await serve(served, 0);
  const { url } = server;
  const browser = await chromium.launch(browserOptions());
  return {
    url,
    open: (options) => visit(browser, url, options),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  { hash = "", ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const own = request.url().startsWith(url) || request.url().startsWith("data:") || request.url().startsWith("blob:");
    if (!own) strangers.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) errors.push(message.text());
  });
  await page.goto(`${url}#${hash}`);
  await page.getByRole("combobox").first().waitFor();
  return { page, strangers, errors };
}

/** The documents that the page holds, as its export says. */
export async function documentsOf(page: Page): Promise<Corpus["documents"]> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const whole = page.getByRole("button", { name: "Everything as it is here" });
  const [download] = await Promise.all([page.waitForEvent("download"), whole.click()]);
  await page.keyboard.press("Escape");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const corpus = readCorpus(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  if (!corpus.ok) throw new Error(`the export is no corpus: ${corpus.error}`);
  return corpus.value.documents;
}
