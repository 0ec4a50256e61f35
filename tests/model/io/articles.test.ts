import { describe, expect, test } from "vitest";
import { NO_CORPUS } from "../../support/corpora.ts";
import { harbour } from "../../support/harbour.ts";
import { readArticles } from "../../../src/model/io/articles.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readArticles(name, bytes)", () => {
  test("a text file is one article, named after the file", () => {
    const { articles, problems } = readArticles("news/today/harbour.4.txt", bytes("One.\r\nTwo."));
    expect(articles).toEqual([{ id: "harbour.4", text: "One.\r\nTwo." }]);
    expect(problems).toEqual([]);
  });

  test("a folder of Windows is no part of the name", () => {
    expect(readArticles("C:\\news\\harbour.TXT", bytes("One.")).articles).toEqual([{ id: "harbour", text: "One." }]);
  });

  test("a dot in a folder's name is no extension", () => {
    const { problems } = readArticles("news.txt/harbour", bytes("One."));
    expect(problems).toEqual([{ line: undefined, kind: "extension", cause: "harbour" }]);
  });

  test("a file of another kind is refused by its extension", () => {
    const { articles, problems } = readArticles("harbour.pdf", bytes("%PDF"));
    expect(articles).toEqual([]);
    expect(problems).toEqual([{ line: undefined, kind: "extension", cause: ".pdf" }]);
  });

  test.each([
    ["nothing", bytes("")],
    ["white space", bytes(" \n\u00A0\t")],
    ["a byte order mark alone", bytes("\uFEFF")],
  ])("a file of %s is empty", (_what, content) => {
    expect(readArticles("a.txt", content).problems).toEqual([{ line: undefined, kind: "empty", cause: "" }]);
  });

  test("a corpus is read as a corpus", () => {
    const { articles, corpus, problems } = readArticles("corpus.json", bytes(JSON.stringify(NO_CORPUS)));
    expect([articles, corpus, problems]).toEqual([[], NO_CORPUS, []]);
  });

  test("a corpus whose spans lie outside its documents is refused, and the problem says which", () => {
    const corpus = harbour();
    const events = corpus.events.map((event) => ({ ...event, sentence: { start: 0, end: 9999 } }));
    const { problems } = readArticles("corpus.json", bytes(JSON.stringify({ ...corpus, events })));
    expect(problems).toEqual([{ line: undefined, kind: "corpus", cause: expect.stringContaining("event e1") }]);
  });

  test.each([
    ["another object", '{"name": "x"}'],
    ["a later version", JSON.stringify({ ...NO_CORPUS, version: 2 })],
    ["a list", "[]"],
  ])("JSON that is %s is no corpus, and the problem says where", (_what, text) => {
    const { corpus, problems } = readArticles("corpus.json", bytes(text));
    expect(corpus).toBeUndefined();
    expect(problems).toEqual([{ line: undefined, kind: "corpus", cause: expect.stringMatching(/^\w+: /) }]);
  });
});

describe("a Markdown file", () => {
  test("lines between two fences at its head are fields, and no part of the text", () => {
    const head =
      '---\nTitle: "Harbour: opened"\ndate: 2021-05-03T10:00:00Z\nlang: en\nurl: https://news.example/1\n---\n';
    expect(readArticles("a.md", bytes(`${head}# Harbour\n`)).articles).toEqual([
      {
        id: "a",
        text: "# Harbour\n",
        title: "Harbour: opened",
        date: "2021-05-03",
        lang: "en",
        url: "https://news.example/1",
      },
    ]);
  });

  test("without a second fence the whole file is text", () => {
    expect(readArticles("a.md", bytes("---\ndate: 2021\n")).articles).toEqual([{ id: "a", text: "---\ndate: 2021\n" }]);
  });

  test("a date that cannot be understood is a problem of its line, and the article is read", () => {
    const { articles, problems } = readArticles("a.md", bytes("---\noutlet: News\ndate: soon\n---\nText."));
    expect(articles).toEqual([{ id: "a", text: "Text.", outlet: "News" }]);
    expect(problems).toEqual([{ line: 3, kind: "date", cause: "soon" }]);
  });

  test("fields without a text are an empty article", () => {
    expect(readArticles("a.md", bytes("---\ndate: 2021\n---\n\n")).problems.map(({ kind }) => kind)).toEqual(["empty"]);
  });
});

describe("JSON Lines", () => {
  test("each line is an article with its fields and its place in the file", () => {
    const text =
      '{"id":"a","text":"One.","date":"2021-05","outlet":"News"}\r\n\r\n{"id":"b","text":"Two.","lang":"ar"}';
    expect(readArticles("a.jsonl", bytes(text)).articles).toEqual([
      { id: "a", text: "One.", line: 1, date: "2021-05", outlet: "News" },
      { id: "b", text: "Two.", line: 3, lang: "ar" },
    ]);
  });

  test("a bad line is a problem of that line, and the others are read", () => {
    const text = [
      '{"id":"a","text":"One."}',
      '{"id":',
      "[]",
      '{"text":"No name."}',
      '{"id":"b"}',
      '{"id":"c","text":" "}',
      '{"id":"a","text":"Again."}',
      '{"id":"d","text":"Two.","date":5}',
    ].join("\n");
    const { articles, problems } = readArticles("a.jsonl", bytes(text));
    expect(articles.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [2, "json"],
      [3, "field"],
      [4, "field"],
      [5, "field"],
      [6, "empty"],
      [7, "duplicate"],
      [8, "field"],
    ]);
  });

  test("a language that is not known is left to be found out", () => {
    expect(readArticles("a.jsonl", bytes('{"id":"a","text":"x","lang":"xx"}')).articles).toEqual([
      { id: "a", text: "x", line: 1 },
    ]);
  });
});
