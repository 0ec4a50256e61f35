import { harm } from "../readers/hurt.ts";

/** `npm run fuzz -- RUNS SEED`: reads damaged files and tells what came of it. */
const [runs = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const { failures, slowest } = await harm(runs, seed, () => performance.now());
console.log(
  `${runs} damaged files, ${failures.length} failures, the slowest ${slowest.name}: ${Math.round(slowest.milliseconds)} ms`,
);
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
