import { describe, expect, test } from "vitest";
import { articlesOf } from "../../../src/model/corpus/articles.ts";
import { writeCorpus } from "../../../src/model/corpus/write.ts";
import { NO_CORPUS } from "../../support/corpora.ts";
import { harbour } from "../../support/harbour.ts";

describe("writeCorpus(corpus)", () => {
  test.each([
    ["an empty corpus", NO_CORPUS],
    ["a corpus", harbour()],
  ])("%s is read back as it was", (_what, corpus) => {
    expect(JSON.parse([...writeCorpus(corpus)].join(""))).toEqual(corpus);
  });

  test("each record stands on a line of its own", () => {
    const corpus = harbour();
    const { documents, timexes, actors, events } = corpus;
    const lines = [...writeCorpus(corpus)].join("").split("\n");
    for (const record of [...documents, ...timexes, ...actors, ...events])
      expect(lines.some((line) => line.startsWith(JSON.stringify(record)))).toBe(true);
    expect(lines.at(-1)).toBe("");
  });
});

describe("articlesOf(corpus)", () => {
  test("gives the documents back as they were brought in", () => {
    const [document] = harbour().documents;
    expect(articlesOf(harbour())).toEqual([
      { id: "d1", lang: "ar", date: "2021-05-08", dateFrom: "given", title: "خبر من المرفأ", text: document?.text },
    ]);
  });

  test("leaves out a date that was read from the text: it will be read again", () => {
    const corpus = harbour();
    const documents = corpus.documents.map((document) => ({ ...document, publishedFrom: "dateline" as const }));
    expect(articlesOf({ ...corpus, documents })[0]).not.toHaveProperty("date");
  });
});
