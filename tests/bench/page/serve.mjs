// `npm run bench:page [port]`: builds the real timeline and the real graph as pages that wait for data, and serves them.
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, preview } from "vite";

const here = import.meta.dirname;
const outDir = join(here, "../../../dist/bench-page");
/** @type {import("vite").InlineConfig} */
const config = {
  configFile: false,
  root: here,
  logLevel: "error",
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  worker: { format: "es" },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: ["timeline", "graph", "corpus"].map((name) => join(here, `${name}.html`)) },
  },
};
await build(config);
const port = Number(process.argv[2] ?? 4180);
const site = await preview({ ...config, preview: { host: "127.0.0.1", port } });
for (const name of ["timeline", "graph", "corpus"]) {
  process.stdout.write(`${site.resolvedUrls?.local[0] ?? ""}${name}\n`);
}
