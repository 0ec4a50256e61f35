import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const eslint = new ESLint({ cwd: ROOT });

/** The rules that a line of code breaks when it stands in a file of that path. */
async function broken(path: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(ROOT, path) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const CASES: readonly (readonly [because: string, path: string, code: string, rule: string])[] = [
  ["the model has no clock", "src/model/time/x.ts", "export const x = new Date();", "no-restricted-globals"],
  ["the model has no page", "src/model/text/x.ts", "export const x = document;", "no-restricted-globals"],
  ["the model has no process", "src/model/x.ts", "export const x = process;", "no-restricted-globals"],
  ["the model has no chance", "src/model/x.ts", "export const x = Math.random();", "no-restricted-properties"],
  [
    "the model has no machine's language",
    "src/model/x.ts",
    "export const x = (1).toLocaleString();",
    "no-restricted-properties",
  ],
  ["the model has no Node", "src/model/x.ts", 'export * from "node:fs";', "no-restricted-imports"],
  ["the model has no Svelte", "src/model/x.ts", 'export * from "svelte";', "no-restricted-imports"],
  ["the model has no d3", "src/model/text/x.ts", 'export * from "d3";', "no-restricted-imports"],
  [
    "the model does not know its views",
    "src/model/locales/ar/x.ts",
    'export * from "../../../views/format.ts";',
    "no-restricted-imports",
  ],
  [
    "the engine does not know its locales",
    "src/model/events/x.ts",
    'export * from "../locales/ar/text.ts";',
    "no-restricted-imports",
  ],
  ["the engine has no word of a language", "src/model/events/x.ts", 'export const x = "قال";', "no-restricted-syntax"],
  ["nor in a template", "src/model/speech/x.ts", "export const x = `قال`;", "no-restricted-syntax"],
  ["nor in a regular expression", "src/model/time/x.ts", "export const x = /قال/u;", "no-restricted-syntax"],
  [
    "locales do not import each other",
    "src/model/locales/ar/x.ts",
    'export * from "../en/text.ts";',
    "no-restricted-imports",
  ],
  [
    "nor from deeper",
    "src/model/locales/en/actors/x.ts",
    'export * from "../../ar/actors/words.ts";',
    "no-restricted-imports",
  ],
  [
    "views know the model by its index",
    "src/views/x.ts",
    'export * from "../model/time/edtf.ts";',
    "no-restricted-imports",
  ],
  [
    "and by no other file beside it",
    "src/views/bar/x.ts",
    'export * from "../../model/schema.ts";',
    "no-restricted-imports",
  ],
  ["views have no Node", "src/views/x.ts", 'export * from "node:fs";', "no-restricted-imports"],
  ["views parse no text", "src/views/x.ts", "export const x = /a/;", "no-restricted-syntax"],
  ["with no built expression", "src/views/x.ts", 'export const x = new RegExp("a");', "no-restricted-syntax"],
  ["nor cut it up", "src/views/x.ts", 'export const x = "a b".split(" ");', "no-restricted-syntax"],
  ["nor match it", "src/views/x.ts", 'export const x = "a".match("a");', "no-restricted-syntax"],
  [
    "views write no markup",
    "src/views/x.ts",
    "export const x = (node: Element) => (node.innerHTML = node.id);",
    "no-restricted-syntax",
  ],
  ["nor in a component", "src/views/X.svelte", "{@html text}", "svelte/no-at-html-tags"],
  ["each each has a key", "src/views/X.svelte", "{#each [1] as n}{n}{/each}", "svelte/require-each-key"],
  ["a component parses no text", "src/views/X.svelte", "<script>const x = /a/;</script>{x}", "no-restricted-syntax"],
  ["the command line has no page", "src/cli/x.ts", 'export * from "../views/format.ts";', "no-restricted-imports"],
  [
    "the command line knows the model by its index",
    "src/cli/x.ts",
    'export * from "../model/time/edtf.ts";',
    "no-restricted-imports",
  ],
  ["no value is of any type", "src/cli/x.ts", "export const x: any = 1;", "@typescript-eslint/no-explicit-any"],
  [
    "no value is said not to be null",
    "src/cli/x.ts",
    "export const x = [1].at(0)!;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  ["no line writes to the console", "src/cli/x.ts", "console.log(1);", "no-console"],
];

describe("lint", () => {
  test.each(CASES)("%s (%s)", async (_because, path, code, rule) => {
    expect(await broken(path, code)).toContain(rule);
  });

  test.each([
    ["src/model/locales/ar/x.ts", 'export const x = "قال";'],
    ["src/model/text/x.ts", 'export const x = "ة";'],
    ["src/views/x.ts", 'export * from "../model/index.ts";'],
    ["src/cli/x.ts", 'export * from "node:fs";'],
  ])("what a layer may do breaks nothing (%s)", async (path, code) => {
    expect(await broken(path, code)).toEqual([]);
  });
});
