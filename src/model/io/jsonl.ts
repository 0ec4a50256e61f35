import { type Result, err, ok } from "../result.ts";
import type { Reading } from "./article.ts";
import { type Numbered, articlesOfRecords } from "./record.ts";

/** One article a line. A line that is no article is a problem of that line; the others are read. */
export function jsonLines(_name: string, text: string): Reading {
  return articlesOfRecords(recordsOfLines(text));
}

/** The records of a text of one a line; empty lines are left out. */
export function* recordsOfLines(text: string): Generator<Numbered> {
  for (const [index, raw] of text.split("\n").entries())
    if (raw.trim() !== "") yield { line: index + 1, value: parsed(raw) };
}

function parsed(json: string): Result<unknown> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    return err(error instanceof Error ? error.message : "");
  }
}
