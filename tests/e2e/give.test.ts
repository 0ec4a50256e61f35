import { readFile } from "node:fs/promises";
import { Model, defaultModel } from "@alephdata/followthemoney";
import { MultiDirectedGraph, MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { Parser } from "htmlparser2";
import ICAL from "ical.js";
import jsonld from "jsonld";
import Papa from "papaparse";
import type { Download, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../../src/model/index.ts";
import { harbour } from "../support/harbour.ts";
import { type Site, site } from "../support/page.ts";

let waqai: Site;
let page: Page;
beforeAll(async () => {
  waqai = await site(harbour());
  ({ page } = await waqai.open());
  await page.getByRole("button", { name: "Export", exact: true }).click();
});
afterAll(() => waqai.close());

/** The files that a button of the export gives out, by their names. @param use what it says it is for, from the beginning. */
async function given(use: string, count: number): Promise<ReadonlyMap<string, Buffer>> {
  const downloads: Download[] = [];
  const take = (download: Download): void => void downloads.push(download);
  page.on("download", take);
  const button = page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: use });
  await button.click();
  // A browser on a busy machine drops a download now and then; who waits for one file in vain presses again.
  for (let tenths = 1; tenths < 100 && downloads.length === 0; tenths++) {
    await page.waitForTimeout(100);
    if (count === 1 && tenths % 30 === 0 && downloads.length === 0) await button.click();
  }
  await expect.poll(() => Math.min(downloads.length, count), { timeout: 10_000 }).toBe(count);
  page.off("download", take);
  const files = await Promise.all(
    downloads.map(async (one) => [one.suggestedFilename(), await readFile(await one.path())] as const),
  );
  return new Map(files);
}

async function one(use: string): Promise<string> {
  const [file] = (await given(use, 1)).values();
  return file?.toString("utf8") ?? "";
}

function table(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const { events, actors } = harbour();
const ids = events.map(({ id }) => id).toSorted();
const names = actors.map(({ name }) => name).toSorted();

describe("what the page gives out is read back", () => {
  test("CSV, by a reader of tables", async () => {
    const files = await given("Four tables", 4);
    const rows = table(files.get("events.csv")?.toString("utf8") ?? "");
    const said = table(files.get("statements.csv")?.toString("utf8") ?? "");
    expect(new Set([...rows, ...said].map(({ id }) => id))).toEqual(new Set(ids));
    expect(
      table(files.get("actors.csv")?.toString("utf8") ?? "")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names);
  });

  test("JSON, by Waqai itself", async () => {
    const read = readCorpus(JSON.parse(await one("Everything as it is here")));
    expect(read.ok && read.value.events.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test("TimelineJS, as JSON and as the table of its spreadsheet", async () => {
    const files = await given("A timeline for a web page", 2);
    const slides: unknown = JSON.parse(files.get("timeline.json")?.toString("utf8") ?? "");
    expect(slides).toHaveProperty("events.0.start_date.year");
    expect(table(files.get("timeline.csv")?.toString("utf8") ?? "")[0]).toHaveProperty("Headline");
  });

  test("GEXF and GraphML, by graphology", async () => {
    const ties = gexf.parse(MultiGraph, await one("Actors and their ties through time"));
    expect(ties.order).toBe(actors.length);
    const other = graphml.parse(MultiDirectedGraph, await one("Actors and their ties, for yEd"));
    expect(other.order).toBe(actors.length);
    expect(other.size).toBe(ties.size);
  });

  test("FollowTheMoney, by its own model", async () => {
    const model = new Model(defaultModel);
    const lines = (await one("Entities for Aleph")).trim().split("\n");
    const schemata = lines.map((line) => model.getEntity(JSON.parse(line)).schema.name);
    expect(schemata.length).toBeGreaterThan(actors.length);
  });

  test("iCalendar, by a parser of calendars", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await one("The events in a calendar")));
    expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
  });

  test("JSON-LD, by a processor that asks nobody", async () => {
    const document = JSON.parse(await one("Linked data"));
    expect(Object.keys(document)).toContain("@graph");
    const asked: string[] = [];
    const documentLoader = (url: string): Promise<never> => {
      asked.push(url);
      return Promise.reject(new Error(url));
    };
    expect((await jsonld.expand(document, { documentLoader })).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  test("Web Annotations, each with the words that it is of", async () => {
    const text = await one("Everything that was read");
    expect(text).toContain("TextQuoteSelector");
    expect(JSON.parse(text)).toHaveProperty("@context");
  });

  test("the whole timeline and what is shown of it, as SVG and PNG", async () => {
    for (const use of [
      "The whole timeline as a picture that can be enlarged",
      "The timeline as it is shown now, to be",
    ]) {
      let drawn = 0;
      const parser = new Parser({ onopentag: (name) => (drawn += Number(name === "text")) }, { xmlMode: true });
      parser.end(await one(use));
      expect(drawn).toBeGreaterThan(events.length);
    }
    for (const use of ["The whole timeline as a picture for", "The timeline as it is shown now, for"]) {
      const [file] = (await given(use, 1)).values();
      // Its signature, and its size from where the format has it.
      expect(file?.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect(file?.readUInt32BE(16)).toBeGreaterThan(900);
    }
  });
});
