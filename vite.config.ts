import { chmod } from "node:fs/promises";
import { join, resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import type { BuildOptions, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { storyTemplate } from "./src/build/template.ts";
import { browserOptions } from "./tests/support/browser.ts";

const here = import.meta.dirname;

/** `vite build`: the page. */
const page: BuildOptions = {
  outDir: resolve(here, "dist/page"),
  emptyOutDir: true,
  target: "es2023",
  assetsInlineLimit: 0,
};

/** `vite build --ssr`: the command line, and the thread of its pool as a file of its own. */
const commandLine: BuildOptions = {
  outDir: resolve(here, "dist/cli"),
  emptyOutDir: true,
  copyPublicDir: false,
  target: "node20",
  rolldownOptions: {
    input: { main: resolve(here, "src/cli/main.ts"), worker: resolve(here, "src/cli/worker.ts") },
    output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
  },
};

/** Lets the built command be started by its name. */
const executable: Plugin = {
  name: "executable",
  apply: (_config, { isSsrBuild }) => isSsrBuild === true,
  writeBundle: ({ dir = "" }) => chmod(join(dir, "main.js"), 0o755),
};

/** `vite build --mode story`: the page of a published story, one file that asks for no other. */
const story: BuildOptions = {
  outDir: resolve(here, "dist/page"),
  emptyOutDir: false,
  copyPublicDir: false,
  target: "es2023",
  assetsInlineLimit: Infinity,
  cssCodeSplit: false,
  rolldownOptions: { input: resolve(here, "src/views/story/main.ts"), output: { codeSplitting: false } },
};

/** What a story does without, and what stands there instead: it is neither read again nor corrected. */
const UNREAD = /\/model\/(?:extract|edit\/(?:written|around))\.ts$/;
const UNEDITED = /\/desk\/(?:Chosen|DocumentForm|EventForm|ActorForm|Merge|ReviewBar|Tools)\.svelte$/;

/** Leaves out of a story what it does without, and puts its code and style into one page. */
const oneFile: Plugin = {
  name: "one-file",
  enforce: "pre",
  apply: (_config, { mode }) => mode === "story",
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (found !== null && UNREAD.test(found.id)) return resolve(here, "src/views/story/unread.ts");
    if (found !== null && UNEDITED.test(found.id)) return resolve(here, "src/views/story/Unedited.svelte");
    return found;
  },
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      let [code, style] = ["", ""];
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === "chunk") code += output.code;
        else if (name.endsWith(".css")) style += String(output.source);
        Reflect.deleteProperty(bundle, name);
      }
      this.emitFile({ type: "asset", fileName: "story.html", source: storyTemplate(code, style) });
    },
  },
};

export default defineConfig(({ isSsrBuild, mode }) => ({
  root: "src/views",
  base: "./",
  publicDir: resolve(here, "public"),
  build: isSsrBuild === true ? commandLine : mode === "story" ? story : page,
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), executable, oneFile],
  worker: { format: "es" as const },
  test: {
    root: here,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true as const,
        test: {
          name: "model",
          environment: "node",
          // Some read whole files or start the linter: a busy machine takes its time.
          testTimeout: 20_000,
          include: ["tests/{model,gold,readers}/**/*.test.ts", "tests/*.test.ts"],
        },
      },
      {
        extends: true as const,
        test: {
          name: "cli",
          environment: "node",
          include: ["tests/cli/**/*.test.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        // Made ready before the tests begin: a library that is found while they run has the page loaded anew.
        optimizeDeps: { include: ["idb"] },
        test: {
          name: "views",
          include: ["tests/views/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: browserOptions() }),
            instances: [{ browser: "chromium" as const }],
            screenshotFailures: false,
            // One picture for all machines: letters are set a little differently on each, and nothing else may be.
            expect: {
              toMatchScreenshot: {
                comparatorName: "pixelmatch" as const,
                comparatorOptions: { threshold: 0.25, allowedMismatchedPixelRatio: 0.015 },
                resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
                  join(root, testFileDirectory, "baselines", `${arg}${ext}`),
              },
            },
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A worker begins with the knowledge of two languages: a busy machine takes a while to load it.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
}));
