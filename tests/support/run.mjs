// `node tests/support/run.mjs FILE …`: bundles a script as the command line is bundled, so that what runs is what is shipped, on any Node.
import { join, parse } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");
const [script = ""] = process.argv.splice(2, 1);
const { dir, name } = parse(script);
const outDir = join(root, "dist", parse(dir).name);
await build({ configFile: false, root, logLevel: "error", build: { ssr: script, outDir, target: "node20" } });
await import(join(outDir, `${name}.js`));
