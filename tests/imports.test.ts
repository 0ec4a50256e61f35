import { describe, expect, test } from "vitest";
import { type Module, modules } from "./support/modules.ts";

const MODEL = modules("src/model");
const READERS = modules("src/readers");
const VIEWS = modules("src/views");
const CLI = modules("src/cli");
const TRAIN = modules("src/train");
const ALL = [...MODEL, ...READERS, ...VIEWS, ...CLI, ...TRAIN];

const ROOT_TYPES = ["schema", "span", "at", "alike", "bound", "result", "layers"].map((name) => `src/model/${name}.ts`);
const STAGES = ["src/model/text/", "src/model/time/", "src/model/actors/", "src/model/speech/", "src/model/events/"];
/** The stages and what they are held together by: all of the model that reads texts, and no word of which is in a language. */
const ENGINE = [
  ...STAGES,
  "src/model/tagger/",
  "src/model/io/",
  "src/model/corpus/",
  "src/model/assemble.ts",
  "src/model/extract.ts",
];

/** Who may import whom, besides files of the same folder. The first line that a path begins with holds. */
const MAY_IMPORT: readonly (readonly [from: string, to: readonly string[]])[] = [
  ["src/model/schema.ts", ["valibot"]],
  ["src/model/span.ts", []],
  ["src/model/at.ts", []],
  ["src/model/alike.ts", []],
  ["src/model/bound.ts", []],
  ["src/model/result.ts", []],
  ["src/model/layers.ts", ROOT_TYPES],
  ["src/model/text/", [...ROOT_TYPES, "src/model/time/calendar.ts"]],
  ["src/model/time/", [...ROOT_TYPES, "src/model/text/", "temporal-polyfill/full", "edtf"]],
  ["src/model/tagger/", [...ROOT_TYPES, "src/model/text/"]],
  ["src/model/actors/", [...ROOT_TYPES, "src/model/text/", "src/model/tagger/", "src/model/actors/"]],
  ["src/model/events/", [...ROOT_TYPES, "src/model/text/", "src/model/time/", "src/model/actors/"]],
  ["src/model/speech/", [...ROOT_TYPES, "src/model/text/", "src/model/time/", "src/model/actors/"]],
  ["src/model/locales/index.ts", ["src/model/schema.ts", "src/model/locales/"]],
  ["src/model/locales/locale.ts", [...ROOT_TYPES, ...STAGES]],
  ["src/model/locales/", [...ROOT_TYPES, ...STAGES, "src/model/tagger/", "src/model/locales/locale.ts"]],
  [
    "src/model/io/",
    [...ROOT_TYPES, "src/model/assemble.ts", "src/model/corpus/", "src/model/edit/", "src/model/time/", "valibot"],
  ],
  [
    "src/model/corpus/",
    [
      ...ROOT_TYPES,
      "src/model/extract.ts",
      "src/model/import/",
      "src/model/io/",
      "src/model/text/",
      "src/model/time/",
      "valibot",
      "minisearch",
    ],
  ],
  [
    "src/model/import/",
    [...ROOT_TYPES, "src/model/events/", "src/model/extract.ts", "src/model/io/", "src/model/text/", "src/model/time/"],
  ],
  ["src/model/export/", [...ROOT_TYPES, "src/model/corpus/", "src/model/time/", "valibot"]],
  [
    "src/model/edit/",
    [
      ...ROOT_TYPES,
      "src/model/text/",
      "src/model/time/",
      "src/model/events/plover.ts",
      "src/model/corpus/",
      "src/model/io/article.ts",
      "src/model/locales/",
      "valibot",
    ],
  ],
  ["src/model/confidence/", [...ROOT_TYPES, "src/model/bound.ts"]],
  ["src/model/assemble.ts", [...ROOT_TYPES, ...STAGES, "src/model/confidence/"]],
  ["src/model/extract.ts", [...ROOT_TYPES, ...STAGES, "src/model/assemble.ts", "src/model/io/", "src/model/locales/"]],
  ["src/model/index.ts", ["src/model/"]],
  [
    "src/readers/",
    [
      "src/model/index.ts",
      "src/readers/",
      "@mozilla/readability",
      "linkedom/worker",
      "htmlparser2",
      "mammoth",
      "unpdf",
      "fflate",
      "papaparse",
    ],
  ],
  ["src/cli/main.ts", ["src/model/index.ts", "src/cli/", "commander", "package.json"]],
  ["src/cli/", ["src/model/index.ts", "src/readers/read.ts", "node:"]],
  ["src/train/", ["src/model/", "src/train/", "node:", "vite"]],
  [
    "src/views/",
    [
      "src/model/index.ts",
      "src/readers/read.ts",
      "src/views/",
      "seeds/",
      "svelte",
      "d3",
      "cytoscape",
      "graphology",
      "@fontsource/",
      "idb",
    ],
  ],
];

/** Words that any engine of English would be tempted to write down. */
const TEMPTING = new Set(
  (
    "said says told added according yesterday today tomorrow ago last next week-end monday tuesday wednesday thursday " +
    "friday saturday sunday january february march april june july august september october november december " +
    "mr mrs president minister spokesman the and of with met killed"
  ).split(" "),
);
const ARABIC_WORD = /[\u0620-\u064A\u0671-\u06D3]{2,}/;

function folder(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function startsWithAny(path: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => path.startsWith(beginning));
}

/** Imports that the table above has no place for, as "from → to". */
function trespasses({ path, imports }: Module): readonly string[] {
  const line = MAY_IMPORT.find(([from]) => path.startsWith(from));
  if (!line) return [`${path} stands in no line of the table`];
  const [from, allowed] = line;
  const own = from.endsWith("/") ? folder(path) : path;
  const home = from.startsWith("src/model/locales/") ? from + localeOf(path) : from;
  return imports
    .map(({ to }) => to)
    .filter((to) => !to.startsWith(own) && !(home.endsWith("/") && to.startsWith(home)) && !startsWithAny(to, allowed))
    .map((to) => `${path} → ${to}`);
}

/** `ar/` for src/model/locales/ar/text.ts: a locale's home is its own folder alone. */
function localeOf(path: string): string {
  const [, , , lang = "", ...rest] = path.split("/");
  return rest.length === 0 ? "" : `${lang}/`;
}

/** Circles of imports that are there when the code runs, each named by its files. */
function circles(all: readonly Module[]): readonly string[] {
  const byPath = new Map(all.map((module) => [module.path, module]));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const { to, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) walk(path, []);
  return found;
}

describe("imports", () => {
  test("every file imports only what its layer may know", () => {
    expect(ALL.flatMap(trespasses)).toEqual([]);
  });

  test("the graph library is behind one folder, and no other view knows it", () => {
    const users = VIEWS.filter(({ imports }) =>
      imports.some(({ to, typeOnly }) => to.startsWith("cytoscape") && !typeOnly),
    );
    expect(users.filter(({ path }) => !path.startsWith("src/views/graph/")).map(({ path }) => path)).toEqual([]);
  });

  test("no file imports itself through others", () => {
    expect(circles(ALL)).toEqual([]);
  });

  test("a circle would be found", () => {
    const ring = (path: string, to: string): Module => ({
      path,
      imports: [{ to, typeOnly: false }],
      literals: [],
      kinds: [],
    });
    expect(circles([ring("a", "b"), ring("b", "c"), ring("c", "b")])).toEqual(["b → c → b"]);
  });

  test("a trespass would be found", () => {
    const imports = [{ to: "src/model/locales/en/text.ts", typeOnly: true }];
    expect(trespasses({ path: "src/model/locales/ar/text.ts", imports, literals: [], kinds: [] })).toHaveLength(1);
    expect(trespasses({ path: "src/views/Mark.svelte", imports, literals: [], kinds: [] })).toHaveLength(1);
    expect(trespasses({ path: "src/model/time/timexes.ts", imports, literals: [], kinds: [] })).toHaveLength(1);
  });
});

describe("the engine", () => {
  const engine = MODEL.filter(({ path }) => startsWithAny(path, ENGINE));

  test("contains no Arabic word: letters alone stand in the tables of folding", () => {
    const words = engine.flatMap(({ path, literals }) =>
      literals.filter((literal) => ARABIC_WORD.test(literal)).map((literal) => `${path}: ${literal}`),
    );
    expect(words).toEqual([]);
  });

  test("contains no English word that a text is matched with: only names of kinds that a type lists", () => {
    const shared = MODEL.filter(({ path }) => ROOT_TYPES.includes(path)).flatMap(({ kinds }) => kinds);
    const words = engine.flatMap(({ path, literals }) => {
      const near = engine.filter((module) => folder(module.path) === folder(path)).flatMap(({ kinds }) => kinds);
      const known = new Set([...shared, ...near]);
      return literals
        .filter((literal) => TEMPTING.has(literal.toLowerCase()) && !known.has(literal))
        .map((literal) => `${path}: ${literal}`);
    });
    expect(words).toEqual([]);
  });
});
