// `npm run bench`: bundles the bench as the command line is bundled, so that what is measured is what is shipped.
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");
await build({
  configFile: false,
  root,
  logLevel: "error",
  build: { ssr: "tests/bench/bench.ts", outDir: join(root, "dist/bench"), target: "node20" },
});
await import(join(root, "dist/bench/bench.js"));
