import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureExtraction } from "./extraction.ts";
import { measureRender } from "./render.ts";
import { table } from "./table.ts";

/** The root of the repository, from dist/bench. */
const ROOT = join(import.meta.dirname, "../..");
const SEED = "seeds/000_95bf3637f3ac0fd5.txt";
const COPIES = 200;

const seed = readFileSync(join(ROOT, SEED), "utf8");

const { rows, megabytes } = measureExtraction(seed, COPIES);
console.log(
  `Extraction: the seed in ${COPIES} documents, ${megabytes.toFixed(2)} MB of UTF-8, one thread, median of runs\n`,
);
console.log(
  table(
    ["stage", "ms", "share", "MB/s"],
    rows.map(({ name, ms, share, rate }) => [
      name,
      ms.toFixed(1),
      share === undefined ? "" : `${(share * 100).toFixed(0)} %`,
      rate.toFixed(2),
    ]),
  ),
);

console.log(
  "\nFirst full render: from the start of loading to the timeline and the graph on the screen, median of runs\n",
);
const renders = await measureRender(ROOT, seed, [1, COPIES]);
console.log(
  table(
    ["documents", "events", "first paint, ms", "all there, ms"],
    renders.map(({ documents, events, paint, full }) => [
      String(documents),
      String(events),
      paint.toFixed(0),
      full.toFixed(0),
    ]),
  ),
);
