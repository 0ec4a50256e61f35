import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright";
import { build } from "vite";
import type { Corpus } from "../../src/model/schema.ts";
import { browserOptions } from "./browser.ts";

const MEDIA: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
};

/** The page as it is built, on a server of its own, with a browser to open it in. */
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

/** Builds the page and serves it: with a corpus as `waqai view` would, or bare. */
export async function site(corpus?: Corpus): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), "waqai-page-"));
  await build({
    configFile: join(import.meta.dirname, "../../vite.config.ts"),
    logLevel: "error",
    build: { outDir: root },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/data/corpus.json" && corpus) {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(corpus));
      return;
    }
    const file = join(root, path === "/" ? "index.html" : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": MEDIA[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const browser = await chromium.launch(browserOptions());
  return {
    url,
    open: (options) => visit(browser, url, options),
    close: async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
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
