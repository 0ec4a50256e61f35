import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureExtraction } from "./extraction.ts";
import { measureArticle, measureGrowth } from "./growth.ts";
import { measureKeep } from "./keep.ts";
import { measureRender } from "./render.ts";
import { table } from "./table.ts";
import { many } from "./texts.ts";

/** The root of the repository, from dist/bench. */
const ROOT = join(import.meta.dirname, "../..");
const SEED = "seeds/000_95bf3637f3ac0fd5.txt";
const COPIES = 200;
/** Articles of a large project. */
const PROJECT = 1000;
const LANGUAGES = [
  ["ar", "Arabic"],
  ["en", "English"],
] as const;
/** Bytes of the many articles, and megabytes of the one that grows. */
const MANY = 1e6;
const SIZES = [0.1, 1, 10];

const seed = readFileSync(join(ROOT, SEED), "utf8");

for (const [lang, language] of LANGUAGES) {
  const { rows, megabytes } = measureExtraction(many(lang, MANY));
  console.log(`\n${language} news: many articles, ${megabytes.toFixed(2)} MB of UTF-8, one thread, median of runs\n`);
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
  console.log(`\nAn article of 6 kB, warm: ${measureArticle(lang).toFixed(1)} ms. One article that grows:\n`);
  console.log(
    table(
      ["MB", "ms", "MB/s"],
      measureGrowth(lang, SIZES).map(({ megabytes: size, ms, rate }) => [String(size), ms.toFixed(0), rate.toFixed(2)]),
    ),
  );
}

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

const kept = await measureKeep(ROOT, seed, PROJECT);
console.log(
  `\nA project of ${kept.documents} documents and ${kept.events} events: opens in ${kept.open.toFixed(0)} ms. A first ` +
    `correction is stored ${kept.first.toFixed(0)} ms after its key, each later one after ${kept.later.toFixed(0)} ms; made at once, while ` +
    `nothing that was read is stored yet, the first one after ${kept.hasty.toFixed(0)} ms.`,
);
