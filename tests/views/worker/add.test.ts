import { describe, expect, test } from "vitest";
import { addAll } from "../../../src/views/worker/add.ts";
import type { Input } from "../../../src/views/worker/protocol.ts";
import { NO_CORPUS } from "../../support/corpora.ts";
import { harbour } from "../../support/harbour.ts";

function file(name: string, text: string): Input {
  return { kind: "file", name, bytes: new TextEncoder().encode(text) };
}

const CORPUS = file("corpus.json", JSON.stringify(harbour()));
const NOTE = file("note.txt", "3 May 2021\n\nThe minister met the mayor.\n");
const nothing = (): void => undefined;

describe("addAll(inputs, corpus, onProgress)", () => {
  test("a corpus that comes alone where nothing was is kept as it is", async () => {
    expect(await addAll([CORPUS], NO_CORPUS, nothing)).toEqual({ corpus: harbour(), problems: [], unread: [] });
  });

  test("a corpus brought in beside other articles gives its documents, and all are read together", async () => {
    const { corpus, problems } = await addAll([CORPUS], (await addAll([NOTE], NO_CORPUS, nothing)).corpus, nothing);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["note", "d1"]);
    expect(corpus.documents[1]).toMatchObject({ text: harbour().documents[0]?.text, published: "2021-05-08" });
    expect(problems).toEqual([]);
  });

  test("a document that is there already is left out and said", async () => {
    const { corpus, problems } = await addAll([CORPUS, NOTE], harbour(), nothing);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["d1", "note"]);
    expect(problems.map(({ name, kind }) => [name, kind])).toEqual([["corpus.json", "duplicate"]]);
  });

  test("a JSON file that is no corpus changes nothing and says so", async () => {
    const { corpus, problems } = await addAll([file("other.json", "{}")], harbour(), nothing);
    expect(corpus).toEqual(harbour());
    expect(problems.map(({ name, kind }) => [name, kind])).toEqual([["other.json", "corpus"]]);
  });

  test("another article of the same name gets a name of its own", async () => {
    const { corpus } = await addAll([NOTE, file("note.txt", "Another.")], NO_CORPUS, nothing);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["note", "note 2"]);
  });

  test("files are read where they lie, and those of which nothing came can be tried again", async () => {
    const blob = (name: string, text: string): Input => ({ kind: "blob", name, blob: new Blob([text]) });
    const { corpus, problems, unread } = await addAll(
      [blob("a.txt", "One."), blob("b.json", "{"), blob("c.html", "<p>Three came.</p>")],
      NO_CORPUS,
      nothing,
    );
    expect(corpus.documents.map(({ id, text }) => [id, text])).toEqual([
      ["a", "One."],
      ["c", "Three came."],
    ]);
    expect([unread, problems.map(({ name, kind }) => [name, kind])]).toEqual([[1], [["b.json", "json"]]]);
  });

  test("text that is pasted with its markup is parted as it was", async () => {
    const input: Input = {
      kind: "text",
      name: "p",
      text: "One. Two.",
      date: undefined,
      markup: "<p>One.</p><p>Two.</p>",
    };
    expect((await addAll([input], NO_CORPUS, nothing)).corpus.documents[0]?.text).toBe("One.\n\nTwo.");
  });

  test("progress is told article by article", async () => {
    const told: number[] = [];
    await addAll([NOTE], harbour(), (done) => told.push(done));
    expect(told).toEqual([0, 1, 2]);
  });
});
