import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "../../src/model/index.ts";
import { problemsOf } from "./check.ts";
import { extracted, sureOf } from "./extracted.ts";
import { readGold } from "./gold.ts";
import { report } from "./report.ts";
import { score } from "./score.ts";

/** The project's own annotated texts, from dist/score. */
const OWN = join(import.meta.dirname, "../../tests/gold/texts");

const { values: given } = parseArgs({
  options: {
    gold: { type: "string", default: OWN },
    pred: { type: "string" },
    errors: { type: "string" },
    "min-confidence": { type: "string", default: "0" },
  },
});

const annotated = readGold(given.gold);
const problems = annotated.flatMap(problemsOf);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  const corpus = given.pred === undefined ? extracted(annotated) : corpusIn(given.pred);
  const sure = sureOf(corpus, Number(given["min-confidence"]));
  const scores = annotated.map((one) => score(one, sure));
  console.log(report(scores));
  console.log("\nA row is an event or a statement whose type, date and people are all right.");
  if (given.errors !== undefined)
    writeFileSync(
      given.errors,
      scores.flatMap(({ id, differences }) => differences.map((one) => `${[id, ...one].join("\t")}\n`)).join(""),
    );
}

function corpusIn(path: string): ReturnType<typeof extracted> {
  const read = readCorpus(JSON.parse(readFileSync(path, "utf8")));
  if (!read.ok) throw new Error(`${path}: ${read.error}`);
  return read.value;
}
