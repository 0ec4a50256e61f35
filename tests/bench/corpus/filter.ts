import { writeFile } from "node:fs/promises";
import type { Page } from "playwright";
import type { Filter } from "../../../src/model/index.ts";
import { median } from "../median.ts";
import { made } from "../page/made.ts";

/** What is asked of the events, one after the other: each time it is another actor, type or word, so that no answer is known. */
const ASKED: readonly (readonly [string, readonly Partial<Filter>[]])[] = [
  ["one actor", ["a0", "a7", "a15", "a3", "a20"].map((id) => ({ actors: [id] }))],
  ["one type", (["meeting", "protest", "assault", "order", "aid"] as const).map((type) => ({ types: [type] }))],
  ["words", ["طحين", "الإضراب", "سفينتين", "التعرفه", "محضر الاجتماع"].map((query) => ({ query }))],
];

/**
 * Times a filter over so many made-up events on the real timeline, until what passes is painted.
 * @param file where to put them for the page to read. @returns for each kind of question the milliseconds of the first, which makes its columns ready, and the median of the others.
 */
export async function filterTimes(
  page: Page,
  url: string,
  count: number,
  file: string,
): Promise<readonly { readonly name: string; readonly first: number; readonly later: number }[]> {
  await writeFile(file, JSON.stringify(made(count, "ar")));
  await page.goto(url);
  // Nobody serves so much: the page takes the file from a field of its own.
  await page.evaluate("document.body.append(Object.assign(document.createElement('input'), { type: 'file' }))");
  await page.setInputFiles("input[type=file]", file);
  await page.evaluate(`
    const field = document.querySelector("input[type=file]");
    field.files[0].text().then((text) => {
      const { events, meta } = JSON.parse(text);
      window.__load(events, meta);
      field.remove();
    });
  `);
  await page.waitForFunction("window.__ready === true", undefined, { timeout: 300_000 });
  // As a reader's first look takes.
  await page.waitForTimeout(4000);
  const times: { readonly name: string; readonly first: number; readonly later: number }[] = [];
  for (const [name, changes] of ASKED) {
    const taken: number[] = [];
    for (const change of changes) taken.push(await page.evaluate((what) => window.__filter?.(what) ?? NaN, change));
    times.push({ name, first: taken[0] ?? NaN, later: median(taken.slice(1)) });
  }
  return times;
}
