import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { train } from "./field.ts";
import { printed, samples } from "./sample.ts";
import { sequences } from "./sequence.ts";

/** Where the weights are kept, from dist/train. */
const OUT = join(import.meta.dirname, "../../src/model/locales/ar/actors/weights.ts");
const BUCKETS = 1 << 18;
const ROUNDS = 4;
const WIDTH = 118;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("no file: npm run train -- FILE.jsonl");
const all = samples(readFileSync(file, "utf8"));
// Both as annotated, every clitic a word, and as newspapers print it.
const weights = train(sequences([...all, ...all.map(printed)], "ar"), BUCKETS, ROUNDS);
const lines = weights.rows.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [];
writeFileSync(
  OUT,
  `import type { Weights } from "../../../tagger/weights.ts";

/**
 * What the tagger of Arabic names has learned. Made by \`npm run train\` from ${all.length} sentences of NewsFANE (Fahd Alotaibi and Mark Lee, "A
 * Hybrid Approach to Features Representation for Fine-grained Arabic Named Entity Recognition", COLING 2014), which is
 * licensed CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/). These numbers are under the same licence;
 * everything else here is under that of the project.
 */
export const WEIGHTS: Weights = {
  buckets: ${weights.buckets},
  step: ${weights.step},
  transitions: ${JSON.stringify(weights.transitions)},
  rows: \`
${lines.join("\n")}
\`,
};
`,
);
