import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page, chromium } from "playwright";
import { browserOptions } from "../../support/browser.ts";
import { filterTimes } from "./filter.ts";
import { writeGenerated } from "./write.ts";

/** `npm run bench:corpus [events]`: writes a corpus of a million made-up events, opens it from its file in a browser, and filters as many. */
const count = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(tmpdir(), "waqai-corpus-"));
const file = join(folder, "corpus.json");
await writeGenerated(file, count);
const { size } = await stat(file);
say(`${count.toLocaleString("en")} events, ${megabytes(size)} of JSON`);

const server = spawn(process.execPath, ["tests/bench/page/serve.mjs", "4187"], {
  stdio: ["ignore", "pipe", "inherit"],
});
await once(server.stdout, "data");
const browser = await chromium.launch(browserOptions());
try {
  const page = await browser.newPage();
  await page.goto("http://127.0.0.1:4187/corpus");
  await watch(page);
  const begin = performance.now();
  await page.setInputFiles("input", file);
  const end = "window.__ready === true || document.querySelector('output').textContent.includes('Error')";
  await page.waitForFunction(end, undefined, { timeout: 300_000 });
  if (!(await page.evaluate("window.__ready === true"))) throw new Error(await page.innerText("output"));
  say(`opened and drawn in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  say(`longest task of the page meanwhile: ${String(await page.evaluate("Math.round(window.longest)"))} ms`);
  say(`memory of the page, with its columns: ${megabytes(await memory(page))}`);

  const again = await browser.newPage();
  await again.goto("http://127.0.0.1:4187/corpus");
  await again.setInputFiles("input", file);
  await again.waitForFunction("document.querySelector('progress').value > 0.1", undefined, { timeout: 300_000 });
  await again.click("button");
  const reached = await again.evaluate("document.querySelector('progress').value");
  await again.waitForTimeout(500);
  const stays = (await again.evaluate("document.querySelector('progress').value")) === reached;
  say(`cancelled at ${Math.round(Number(reached) * 100).toString()} %: ${stays ? "it stopped" : "it went on"}`);

  const bare = await browser.newPage();
  const made = join(folder, "made.json");
  for (const { name, first, later } of await filterTimes(bare, "http://127.0.0.1:4187/timeline", count, made))
    say(`filter by ${name}: ${first.toFixed(0)} ms at first, then ${later.toFixed(0)} ms`);
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true });
}

/** Keeps the longest task from now on. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  `);
}

async function memory(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await client.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toString()} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
