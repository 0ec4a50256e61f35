import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { type Corpus, buildCorpus, extractDocument, writeCorpus } from "../../src/model/index.ts";
import { filesOf, serve } from "../../src/cli/server.ts";
import { browserOptions } from "../support/browser.ts";
import { median } from "./median.ts";

const RUNS = 5;

export interface Render {
  readonly documents: number;
  readonly events: number;
  /** Milliseconds from the start of loading to the first thing that is painted. */
  readonly paint: number;
  /** Milliseconds to the first frame in which the timeline has its events and the graph its nodes. */
  readonly full: number;
}

/** Times the built page in a real browser, each run in a fresh window. */
export async function measureRender(root: string, text: string, sizes: readonly number[]): Promise<readonly Render[]> {
  const browser = await chromium.launch(browserOptions());
  try {
    const renders: Render[] = [];
    for (const size of sizes) renders.push(await measure(browser, root, corpusOf(text, size)));
    return renders;
  } finally {
    await browser.close();
  }
}

function corpusOf(text: string, copies: number): Corpus {
  return buildCorpus(Array.from({ length: copies }, (_, n) => extractDocument({ id: `copy-${n + 1}`, text })));
}

async function measure(browser: Browser, root: string, corpus: Corpus): Promise<Render> {
  const served = new Map(await filesOf(join(root, "dist/page")));
  const json = [...writeCorpus(corpus)].join("");
  served.set("/data/corpus.json", async () => json);
  const site = await serve(served, 0);
  const runs: { paint: number; full: number }[] = [];
  try {
    for (let run = 0; run < RUNS; run++) runs.push(await load(browser, site.url));
  } finally {
    await site.close();
  }
  return {
    documents: corpus.documents.length,
    events: corpus.events.length,
    paint: median(runs.map(({ paint }) => paint)),
    full: median(runs.map(({ full }) => full)),
  };
}

async function load(browser: Browser, url: string): Promise<{ paint: number; full: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${url}#pane=graph`);
  const seen = await page.waitForFunction(allThere, undefined, { polling: "raf", timeout: 60_000 });
  const full = Number(await seen.jsonValue());
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
  await context.close();
  return { paint, full };
}

/** Runs in the page: the time at which the timeline has events and something is drawn on the graph's canvas. */
function allThere(): number | false {
  const graph = document.querySelector<HTMLCanvasElement>(".stage > canvas");
  if (!graph || graph.width === 0 || document.querySelector("[data-event]") === null) return false;
  const small = new OffscreenCanvas(64, 64).getContext("2d");
  small?.drawImage(graph, 0, 0, 64, 64);
  return small?.getImageData(0, 0, 64, 64).data.some((part) => part > 0) === true && performance.now();
}
