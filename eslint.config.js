import { readdirSync } from "node:fs";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What the model must do without: it is the same code in a browser's worker, in Node and in a test. */
const OUTSIDE_THE_MODEL = [
  "Date",
  "document",
  "window",
  "self",
  "globalThis",
  "navigator",
  "location",
  "localStorage",
  "indexedDB",
  "fetch",
  "performance",
  "crypto",
  "process",
  "Buffer",
  "console",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
];

/** Packages of the page and of the command line. */
const NOT_FOR_THE_MODEL = ["node:*", "svelte", "svelte/*", "d3", "d3-*", "cytoscape", "cytoscape-*", "commander"];

const ARABIC_WORD = "[\\u0620-\\u064A\\u0671-\\u06D3]{2,}";

const noWords = [
  { selector: `Literal[value=/${ARABIC_WORD}/]`, message: "A word of a language belongs in src/model/locales." },
  {
    selector: `Literal[regex.pattern=/${ARABIC_WORD}/]`,
    message: "A word of a language belongs in src/model/locales.",
  },
  {
    selector: `TemplateElement[value.raw=/${ARABIC_WORD}/]`,
    message: "A word of a language belongs in src/model/locales.",
  },
];

const noParsing = [
  { selector: "Literal[regex]", message: "Views parse no text: ask the model." },
  { selector: "NewExpression[callee.name='RegExp']", message: "Views parse no text: ask the model." },
  {
    selector: "CallExpression[callee.property.name=/^(match|matchAll|split)$/]",
    message: "Views parse no text: ask the model.",
  },
  { selector: "SvelteMustacheTag[kind='raw']", message: "The text of an article only ever becomes text nodes." },
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]",
    message: "The text of an article only ever becomes text nodes.",
  },
];

const pureModel = { group: NOT_FOR_THE_MODEL, message: "The model knows no page, no framework and no Node." };
const upwards = { group: ["**/views/**", "**/cli/**"], message: "The model does not know who reads it." };
/** What is behind the model's index. */
const INSIDE_THE_MODEL = ["**/model/*", "**/model/*/**", "!**/model/index.ts"];

/** Each folder of locales is a language. */
const LOCALES = readdirSync(new URL("src/model/locales/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * What a locale may not import.
 * @param {string} own
 * @returns {import("eslint").Linter.Config}
 */
function alone(own) {
  const others = LOCALES.filter((name) => name !== own).map((name) => `**/${name}/**`);
  const patterns = [pureModel, upwards, { group: others, message: "Locales never import each other." }];
  return {
    files: [`src/model/locales/${own}/**/*.ts`],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    rules: { "svelte/require-each-key": "error", "svelte/no-at-html-tags": "error" },
  },

  // The model.
  {
    files: ["src/model/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...OUTSIDE_THE_MODEL.map((name) => ({ name, message: "The model knows no clock, no page and no process." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same text gives the same bytes." },
        { property: "toLocaleString", message: "The result depends on the machine." },
        { property: "toLocaleLowerCase", message: "The result depends on the machine." },
      ],
      "no-restricted-imports": ["error", { patterns: [pureModel, upwards] }],
    },
  },
  {
    files: ["src/model/{text,time,tagger,actors,speech,events,corpus,io}/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            pureModel,
            upwards,
            { group: ["**/locales/**"], message: "The engine takes its locale as an argument." },
          ],
        },
      ],
      "no-restricted-syntax": ["error", ...noWords],
    },
  },
  ...LOCALES.map(alone),

  // The page and the command line.
  {
    files: ["src/views/**/*.{ts,svelte}"],
    languageOptions: { globals: globals.browser },
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: INSIDE_THE_MODEL, message: "A view knows the model by its index alone." },
            { group: ["node:*", "**/cli/**"], message: "The page runs in a browser." },
          ],
        },
      ],
      "no-restricted-syntax": ["error", ...noParsing],
    },
  },
  {
    files: ["src/cli/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: INSIDE_THE_MODEL, message: "The command line knows the model by its index alone." },
            { group: ["**/views/**", "svelte", "d3", "cytoscape"], message: "The command line has no page." },
          ],
        },
      ],
    },
  },
  {
    files: ["tests/support/*.mjs", "tests/{bench,score}/**"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
);
