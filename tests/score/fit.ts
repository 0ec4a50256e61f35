import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { table } from "../bench/table.ts";
import { bins, curve } from "./curve.ts";
import { extracted } from "./extracted.ts";
import { readGold } from "./gold.ts";
import { type Sample, type Weights, crossed, fitted } from "./logistic.ts";
import { score } from "./score.ts";

/** The root of the repository, from dist/score. */
const ROOT = join(import.meta.dirname, "../..");
const FOLDS = 11;
const LEVELS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9];

const { positionals: others } = parseArgs({ allowPositionals: true });

const kinds = ["event", "statement"] as const;
const samples = new Map(kinds.map((kind) => [kind, [] as Sample[]]));
let annotated = 0;
for (const folder of [join(ROOT, "tests/gold/texts"), ...others]) {
  const all = readGold(folder);
  const corpus = extracted(all);
  for (const one of all) {
    const { rows, lang } = score(one, corpus);
    const found = corpus.events.filter(({ trigger }) => trigger.doc === one.gold.id);
    annotated += one.gold.events.length + one.gold.statements.length;
    for (const { id, type, evidence = [] } of found)
      samples.get(type === "statement" ? "statement" : "event")?.push({
        doc: `${folder}/${one.gold.id}`,
        features: ["always", lang, type, ...evidence],
        right: rows.has(id),
      });
  }
}

const judged = kinds.flatMap((kind) => crossed(samples.get(kind) ?? [], FOLDS));
console.log(
  `Fitted on ${judged.length} rows found; each is judged by what was fitted on the articles of other folds.\n`,
);
console.log(
  table(
    ["confidence", "rows", "said", "right"],
    bins(judged).map(({ from, count, said, right }) => [from.toFixed(1), String(count), percent(said), percent(right)]),
  ),
);
console.log();
console.log(
  table(
    ["at least", "rows", "precision", "recall"],
    LEVELS.map((level) => {
      const kept = judged.filter(({ likely }) => likely >= level);
      const right = kept.filter((one) => one.right).length;
      return [level.toFixed(2), String(kept.length), percent(right / kept.length), percent(right / annotated)];
    }),
  ),
);

writeFileSync(join(ROOT, "docs/confidence.svg"), curve(bins(judged)));
writeFileSync(
  join(ROOT, "src/model/confidence/weights.ts"),
  `/** Written by \`npm run fit\`: what each piece of evidence adds to the logarithm of the odds that a row is right. */
export const WEIGHTS: Readonly<Record<"event" | "statement", ReadonlyMap<string, number>>> = {
${kinds.map((kind) => `  ${kind}: new Map([\n${lines(fitted(samples.get(kind) ?? []))}  ]),\n`).join("")}};
`,
);

function lines(weights: Weights): string {
  return [...weights].map(([name, weight]) => `    ["${name}", ${weight}],\n`).join("");
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
