import { existsSync } from "node:fs";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Corpus, readCorpus } from "../../src/model/index.ts";
import { docx, pdf, windows1256, zip } from "../support/files.ts";
import { type Waqai, waqai } from "../support/waqai.ts";

const DATED = "3 May 2021\n\nThe minister met the mayor in the harbour on Sunday.\n";
const ARABIC = "3 أيار 2021\n\nالتقى الوزير رئيس البلدية في الميناء يوم الأحد وتحدث معه عن المشروع الجديد.\n";

let command: Waqai;
beforeAll(async () => {
  command = await waqai();
  await command.put("good.txt", DATED);
});
afterAll(() => command.close());

function corpus(json: string): Corpus {
  const read = readCorpus(JSON.parse(json));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function ids(json: string): readonly string[] {
  return corpus(json).documents.map(({ id }) => id);
}

function lines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

describe("waqai extract", () => {
  test("--names makes further actors known, with threads as without; a file that is none is told", async () => {
    const actors = [{ kind: "organization", names: ["North Skiff"] }];
    await command.put("names.json", JSON.stringify({ format: "waqai-names", version: 1, actors }));
    await command.put(
      "skiff.jsonl",
      lines([1, 2].map((id) => ({ id: `s${id}`, date: "2021-05-03", text: "North Skiff closed." }))),
    );
    for (const jobs of ["1", "2"]) {
      const { code, out } = await command.run(["extract", "skiff.jsonl", "--names", "names.json", "--jobs", jobs]);
      expect(code).toBe(0);
      expect(corpus(out).actors.map(({ name }) => name)).toEqual(["North Skiff"]);
    }
    const { code, err } = await command.run(["extract", "skiff.jsonl", "--names", "skiff.jsonl"]);
    expect(code).toBe(1);
    expect(err).toContain("skiff.jsonl: no names are read from it (not JSON)");
  });

  test("a corpus comes out on standard output, and everything else on standard error", async () => {
    const { code, out, err } = await command.run(["extract", "good.txt"]);
    expect(code).toBe(0);
    expect(ids(out)).toEqual(["good"]);
    expect(corpus(out).documents[0]).toMatchObject({ published: "2021-05-03", text: DATED });
    expect(err).toMatch(/^waqai: 1 article read: /);
  });

  test("--out writes the file, says nothing on standard output and leaves no other file behind", async () => {
    const { code, out } = await command.run(["extract", "good.txt", "--out", "out.json"]);
    expect([code, out]).toEqual([0, ""]);
    expect(ids(await readFile(join(command.folder, "out.json"), "utf8"))).toEqual(["good"]);
    expect((await readdir(command.folder)).filter((name) => name.includes("part"))).toEqual([]);
  });

  test("an --out that cannot be written is told, with exit code 1", async () => {
    const { code, err } = await command.run(["extract", "good.txt", "--out", "no/such/folder.json"]);
    expect(code).toBe(1);
    expect(err).toContain("waqai: no/such/folder.json: cannot be written");
  });

  test("several files become one corpus, in the order in which they are named", async () => {
    await command.put(
      "lines.jsonl",
      lines([
        { id: "b", text: DATED, date: "2021-05-03" },
        { id: "a", text: DATED },
      ]),
    );
    await command.put("more.md", `---\ndate: 2020-02-01\noutlet: Harbour News\n---\n${DATED}`);
    const { code, out } = await command.run(["extract", "more.md", "lines.jsonl", "good.txt"]);
    expect(code).toBe(0);
    expect(ids(out)).toEqual(["more", "b", "a", "good"]);
    expect(corpus(out).documents[0]).toMatchObject({ published: "2020-02-01", outlet: "Harbour News" });
  });

  test("standard input is read as text, as JSON Lines or as a corpus, by how it begins", async () => {
    const text = await command.run(["extract", "-"], DATED);
    expect([text.code, ids(text.out)]).toEqual([0, ["stdin"]]);
    const jsonl = await command.run(["extract", "-"], lines([{ id: "x", text: DATED }]));
    expect([jsonl.code, ids(jsonl.out)]).toEqual([0, ["x"]]);
    const again = await command.run(["extract", "-"], jsonl.out);
    expect([again.code, again.out]).toEqual([0, jsonl.out]);
  });

  test("--date dates the articles that have no date of their own", async () => {
    await command.put(
      "dates.jsonl",
      lines([
        { id: "own", text: "Now.", date: "2020-01-01" },
        { id: "none", text: "Now." },
      ]),
    );
    const { code, out } = await command.run(["extract", "dates.jsonl", "--date", "2021-05-03"]);
    expect(code).toBe(0);
    expect(corpus(out).documents).toMatchObject([
      { published: "2020-01-01", publishedFrom: "metadata" },
      { published: "2021-05-03", publishedFrom: "given" },
    ]);
  });

  test("the same bytes come out whatever the number of threads", async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({
      id: `d${n}`,
      text: `${n % 2 ? ARABIC : DATED}\nNumber ${n}.`,
    }));
    await command.put("many.jsonl", lines(many));
    const one = await command.run(["extract", "many.jsonl", "--jobs", "1"]);
    const four = await command.run(["extract", "many.jsonl", "--jobs", "4"]);
    expect(one.code).toBe(0);
    expect(four.out).toBe(one.out);
    expect(ids(one.out)).toEqual(many.map(({ id }) => id));
  });
});

/** Inputs of which something cannot be read: the file, what it holds, and what is said of it. */
const BAD: readonly (readonly [why: string, name: string, content: string | Uint8Array, message: string])[] = [
  ["an empty file", "empty.txt", "", "empty.txt: there is no text in it"],
  ["a file of white space", "blank.txt", " \n\t\n", "blank.txt: there is no text in it"],
  ["a binary file", "picture.txt", Uint8Array.of(137, 80, 78, 71, 0, 0, 0, 13), "picture.txt: this is not text"],
  ["an unknown extension", "letter.odt", DATED, "letter.odt: files of this kind cannot be read"],
  [
    "text in no known encoding",
    "latin.txt",
    Buffer.from("10 May 2021\nL\xE9a est arriv\xE9e \xE0 l'\xE9cole.\n", "latin1"),
    "latin.txt, line 2: the text is neither UTF-8 nor Windows-1256",
  ],
  [
    "an article without a date",
    "undated.txt",
    "They met yesterday.\n",
    "undated.txt: no date of publication was found",
  ],
  [
    "a line without a date",
    "undated.jsonl",
    lines([
      { id: "u1", text: "Now.", date: "2021" },
      { id: "u2", text: "They met yesterday." },
    ]),
    "undated.jsonl, line 2: no date of publication was found",
  ],
  [
    "a line that is not JSON",
    "bad.jsonl",
    `{"id":"j1","text":"x","date":"2021"}\n{"id":\n`,
    "bad.jsonl, line 2: this is not valid JSON",
  ],
  ["a line that is no record", "list.jsonl", '{"id":"l1","text":"x","date":"2021"}\n[1]\n', "list.jsonl, line 2: "],
  ["a line without text", "none.jsonl", `{"id":"n1"}\n`, 'none.jsonl, line 1: the field "text" is missing'],
  [
    "a line with empty text",
    "void.jsonl",
    `{"id":"v1","text":" "}\n`,
    'void.jsonl, line 1: the article "v1" has no text',
  ],
  [
    "an id that is used twice",
    "twice.jsonl",
    lines([
      { id: "same", text: "First.", date: "2021" },
      { id: "same", text: "Second.", date: "2021" },
    ]),
    'twice.jsonl, line 2: the id "same" was used before',
  ],
  [
    "a date that cannot be understood",
    "date.jsonl",
    lines([{ id: "when", text: DATED, date: "the other day" }]),
    'date.jsonl, line 1: the date "the other day" cannot be understood',
  ],
  [
    "such a date in front matter",
    "date.md",
    `---\ntitle: Harbour\ndate: 2021-13-45\n---\n${DATED}`,
    'date.md, line 3: the date "2021-13-45" cannot be understood',
  ],
  ["JSON that is no corpus", "other.json", '{"name": "x"}', "other.json: this is not a corpus that Waqai can open"],
];

describe("of bad input, waqai extract tells file, line and cause, reads the rest and ends with 1", () => {
  test.each(BAD)("%s", async (_why, name, content, message) => {
    await command.put(name, content);
    const { code, out, err } = await command.run(["extract", name, "good.txt"]);
    expect(code).toBe(1);
    expect(err).toContain(`waqai: ${message}`);
    expect(ids(out)).toContain("good");
  });

  test("a file that does not exist, and a folder with nothing in it", async () => {
    await mkdir(join(command.folder, "folder.txt"));
    const { code, out, err } = await command.run(["extract", "gone.txt", "folder.txt", "good.txt"]);
    expect(code).toBe(1);
    expect(err).toContain("waqai: gone.txt: there is no such file\n");
    expect(err).toContain("waqai: folder.txt: there is no file in this folder\n");
    expect(ids(out)).toEqual(["good"]);
  });

  test("the same article named twice", async () => {
    const { code, out, err } = await command.run(["extract", "good.txt", "good.txt"]);
    expect([code, ids(out)]).toEqual([1, ["good"]]);
    expect(err).toContain('waqai: good.txt: the id "good" was used before');
  });

  test("where nothing can be read, nothing is written", async () => {
    const { code, out, err } = await command.run(["extract", "gone.txt", "--out", "nothing.json"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("waqai: Nothing could be read.");
    expect(existsSync(join(command.folder, "nothing.json"))).toBe(false);
  });
});

describe("unusual input that can be read whole ends with 0", () => {
  test("Windows-1256 is recognised, read, and said", async () => {
    await command.put("old.txt", windows1256(ARABIC));
    const { code, out, err } = await command.run(["extract", "old.txt"]);
    expect(code).toBe(0);
    expect(corpus(out).documents[0]?.text).toBe(ARABIC);
    expect(err).toContain("waqai: old.txt: the text is not UTF-8; it is read as Windows-1256");
  });

  test("a byte order mark is taken off, and line ends of Windows stay as they are", async () => {
    const text = DATED.split("\n").join("\r\n");
    await command.put("windows.txt", `\uFEFF${text}`);
    const { code, out } = await command.run(["extract", "windows.txt"]);
    expect(code).toBe(0);
    expect(corpus(out).documents[0]).toMatchObject({ text, published: "2021-05-03" });
  });

  test("JSON Lines with a byte order mark and line ends of Windows are read", async () => {
    await command.put(
      "windows.jsonl",
      `\uFEFF{"id":"w1","text":"x","date":"2021"}\r\n{"id":"w2","text":"y","date":"2021"}\r\n`,
    );
    const { code, out } = await command.run(["extract", "windows.jsonl"]);
    expect([code, ids(out)]).toEqual([0, ["w1", "w2"]]);
  });

  test("two different files of the same name in different folders are both read", async () => {
    await mkdir(join(command.folder, "sub"));
    await command.put("sub/good.txt", ARABIC);
    const { code, out } = await command.run(["extract", "good.txt", "sub/good.txt"]);
    expect([code, ids(out)]).toEqual([0, ["good", "good 2"]]);
  });
});

describe("every kind of file is read", () => {
  const HTML = `<html><head><meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2021-05-03"></head>
<body><article><h1>The quay</h1><p>The minister met the mayor in the harbour on Sunday. They agreed to open the quay again before the summer, and a spokesman said that ships would come.</p></article></body></html>`;

  test("a folder is gone through to its end, and what is no article in it is told but not missed", async () => {
    await mkdir(join(command.folder, "news/page_files"), { recursive: true });
    await command.put("news/b.txt", DATED);
    await command.put("news/page.html", HTML);
    await command.put("news/page_files/style.css", "p{}");
    await command.put("news/.hidden.txt", DATED);
    await command.put("news/a.docx", docx(["3 May 2021", "The minister met the mayor on Sunday."]));
    await command.put(
      "news/z.zip",
      zip({ "in/c.txt": DATED, "d.pdf": pdf(["3 May 2021", "The minister met the mayor."]) }),
    );
    const { code, out, err } = await command.run(["extract", "news"]);
    expect(ids(out)).toEqual(["a", "b", "page", "c", "d"]);
    expect(corpus(out).documents.map(({ published }) => published)).toEqual(
      Array.from({ length: 5 }, () => "2021-05-03"),
    );
    expect(corpus(out).documents[2]).toMatchObject({ outlet: "Harbour News", title: "The quay" });
    expect(err).toContain("style.css: files of this kind cannot be read");
    expect(code).toBe(0);
  });

  test("a timeline of another tool keeps its events, with threads as without", async () => {
    await command.put(
      "line.csv",
      "date,event,type,agent\n2021-05-03,The quay opened,other,Jordan\nMay 2021,Ships came,other,\n",
    );
    for (const threads of ["1", "2"]) {
      const { code, out } = await command.run(["extract", "line.csv", "--jobs", threads]);
      expect(corpus(out).events.map(({ date, rule }) => [date, rule])).toEqual([
        ["2021-05-03", "import/events"],
        ["2021-05", "import/events"],
      ]);
      expect(code).toBe(0);
    }
  });
});

describe("wrong usage ends with 2 and says why on standard error", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["devour"]],
    ["no file", ["extract"]],
    ["an unknown option", ["extract", "--swiftly", "good.txt"]],
    ["a date that is none", ["extract", "--date", "soon", "good.txt"]],
    ["no thread", ["extract", "--jobs", "0", "good.txt"]],
    ["a port that is none", ["view", "--port", "65536", "good.txt"]],
    ["an option without its value", ["extract", "good.txt", "--out"]],
  ])("%s", async (_why, args) => {
    const { code, out, err } = await command.run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err.length).toBeGreaterThan(0);
  });

  test("--help and --version are no mistake", async () => {
    for (const args of [["--help"], ["extract", "--help"], ["view", "--help"]]) {
      const { code, out, err } = await command.run(args);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain("Exit codes: 0");
    }
    const { code, out } = await command.run(["--version"]);
    expect([code, out.trim()]).toEqual([0, "0.1.0"]);
  });
});
