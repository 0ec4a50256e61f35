import { chmod } from "node:fs/promises";
import { join, resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import type { BuildOptions, Plugin } from "vite";
import { defineConfig } from "vitest/config";
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

export default defineConfig(({ isSsrBuild }) => ({
  root: "src/views",
  base: "./",
  publicDir: resolve(here, "public"),
  build: isSsrBuild === true ? commandLine : page,
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), executable],
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
        },
      },
    ],
  },
}));
