import { join } from "node:path";
import { type Page, chromium } from "playwright";
import { buildCorpus, extractDocument, writeCorpus } from "../../src/model/index.ts";
import { filesOf, serve } from "../../src/cli/server.ts";
import { browserOptions } from "../support/browser.ts";
import { median } from "./median.ts";

const RUNS = 3;
const CORRECTIONS = 5;
/** So long, in milliseconds, a person looks at what opened before they correct something; then what was read is stored already. */
const LOOK = 8000;

/** What a large project costs, in milliseconds. */
export interface Keep {
  readonly documents: number;
  readonly events: number;
  /** From the start of loading to the timeline with its events. */
  readonly open: number;
  /** From the key that ends a first correction, made at once, until it is stored, with everything that was read. */
  readonly hasty: number;
  /** From the key that ends a first correction, made after a look at what opened, until it is stored. */
  readonly first: number;
  /** The same for each later one. */
  readonly later: number;
}

/** Times a project of so many copies of an article in a real browser: opened, corrected, saved. */
export async function measureKeep(root: string, text: string, copies: number): Promise<Keep> {
  const corpus = buildCorpus(Array.from({ length: copies }, (_, n) => extractDocument({ id: `copy-${n + 1}`, text })));
  const json = [...writeCorpus(corpus)].join("");
  const served = new Map(await filesOf(join(root, "dist/page")));
  served.set("/data/corpus.json", async () => json);
  const server = await serve(served, 0);
  const browser = await chromium.launch(browserOptions());
  const runs: { readonly open: number; readonly hasty: number; readonly saves: readonly number[] }[] = [];
  const ids = corpus.events.filter(({ statement }) => statement === undefined).map(({ id }) => id);
  try {
    const visit = async (look: number, corrections: number): Promise<{ open: number; saves: number[] }> => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
      const page = await context.newPage();
      await page.goto(`${server.url}#event=${ids[0] ?? ""}`);
      const seen = await page.waitForFunction(
        () => document.querySelector("[data-event]") !== null && performance.now(),
        undefined,
        { polling: "raf", timeout: 60_000 },
      );
      const open = Number(await seen.jsonValue());
      await page.waitForTimeout(look);
      const saves: number[] = [];
      for (let n = 0; n < corrections; n++) saves.push(await correct(page, n % 2 === 0 ? "Protest" : "Threat"));
      await context.close();
      return { open, saves };
    };
    for (let run = 0; run < RUNS; run++) {
      const { saves: hasty } = await visit(0, 1);
      runs.push({ ...(await visit(LOOK, CORRECTIONS)), hasty: hasty[0] ?? NaN });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return {
    documents: corpus.documents.length,
    events: corpus.events.length,
    open: median(runs.map(({ open }) => open)),
    hasty: median(runs.map(({ hasty }) => hasty)),
    first: median(runs.map(({ saves }) => saves[0] ?? NaN)),
    later: median(runs.flatMap(({ saves }) => saves.slice(1))),
  };
}

/** Gives the chosen event another type by keyboard. Milliseconds from the last key until the page says that it is saved. */
async function correct(page: Page, type: string): Promise<number> {
  await page.keyboard.press("t");
  await page.getByRole("combobox", { name: "What" }).fill(type);
  await page.evaluate(() => {
    const button = document.querySelector('button[aria-label^="Workspace: "]');
    let begun = Infinity;
    let busy = false;
    addEventListener("keydown", () => (begun = performance.now()), { capture: true, once: true });
    Reflect.deleteProperty(window, "savedIn");
    const watch = new MutationObserver(() => {
      const label = button?.getAttribute("aria-label") ?? "";
      busy ||= label.includes("Saving");
      if (!busy || !label.includes("Saved")) return;
      watch.disconnect();
      Object.assign(window, { savedIn: performance.now() - begun });
    });
    if (button) watch.observe(button, { attributes: true });
  });
  await page.keyboard.press("Enter");
  const saved = await page.waitForFunction(() => Reflect.get(window, "savedIn") ?? false, undefined, {
    timeout: 60_000,
  });
  return Number(await saved.jsonValue());
}
