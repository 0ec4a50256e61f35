import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { LIMITS } from "../limits.ts";
import type { Scan } from "./scan.ts";
import { textOf } from "./text.ts";

/** Less text than this is no article, and where Readability finds no more, all text of the page is better. */
const LEAST = 140;

/** The text of the article of a page without what is around it. */
export function bodyOf({ markup, elements }: Scan): string {
  if (elements <= LIMITS.elements) {
    const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
    const article = new Readability(document, { charThreshold: LEAST }).parse();
    const text = textOf(article?.content ?? "");
    if (text.length >= LEAST) return text;
  }
  return textOf(markup);
}
