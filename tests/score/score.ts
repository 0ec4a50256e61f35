import type { Corpus } from "../../src/model/index.ts";
import { scoreActors } from "./actors.ts";
import { scoreEvents } from "./events.ts";
import type { Annotated } from "./gold.ts";
import { type Difference, page } from "./page.ts";
import { scoreStatements } from "./statements.ts";
import type { Tallies } from "./tally.ts";
import { scoreTimes } from "./times.ts";

/** How well one article was read. */
export interface Score {
  readonly id: string;
  readonly lang: string;
  readonly tallies: Tallies;
  readonly differences: readonly Difference[];
  /** Ids of the events and statements that are right rows: what, when and who. */
  readonly rows: ReadonlySet<string>;
}

/** Compares what a corpus says of an article with what a careful reader finds in it. */
export function score(annotated: Annotated, corpus: Corpus): Score {
  const sheet = page(annotated, corpus);
  const { gold, found, differences } = sheet;
  const times = scoreTimes(sheet);
  const actors = scoreActors(sheet);
  const events = scoreEvents(sheet, actors.goldId);
  const statements = scoreStatements(sheet, actors.goldId);
  const rows = new Set([...events.rows, ...statements.rows]);
  const row = {
    right: rows.size,
    gold: gold.events.length + gold.statements.length,
    found: found.events.length + found.statements.length,
  };
  const tallies = { ...times, ...actors.tallies, ...events.tallies, ...statements.tallies, row };
  return { id: gold.id, lang: gold.lang, tallies, differences, rows };
}
