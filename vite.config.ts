import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserOptions } from "./tests/support/browser.ts";

const here = import.meta.dirname;

export default defineConfig({
  root: "src/views",
  base: "./",
  publicDir: resolve(here, "public"),
  build: { outDir: resolve(here, "dist/page"), emptyOutDir: true, target: "es2023", assetsInlineLimit: 0 },
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  worker: { format: "es" },
  test: {
    root: here,
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: "model",
          environment: "node",
          include: ["tests/{model,cli,gold}/**/*.test.ts", "tests/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          include: ["tests/views/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: browserOptions() }),
            instances: [{ browser: "chromium" }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
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
});
