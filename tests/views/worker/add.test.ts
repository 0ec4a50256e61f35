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
  test("a corpus that comes alone where nothing was is kept as it is", () => {
    expect(addAll([CORPUS], NO_CORPUS, nothing)).toEqual({ corpus: harbour(), problems: [] });
  });

  test("a corpus brought in beside other articles gives its documents, and all are read together", () => {
    const { corpus, problems } = addAll([CORPUS], addAll([NOTE], NO_CORPUS, nothing).corpus, nothing);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["note", "d1"]);
    expect(corpus.documents[1]).toMatchObject({ text: harbour().documents[0]?.text, published: "2021-05-08" });
    expect(problems).toEqual([]);
  });

  test("a document that is there already is left out and said", () => {
    const { corpus, problems } = addAll([CORPUS, NOTE], harbour(), nothing);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["d1", "note"]);
    expect(problems.map(({ name, kind }) => [name, kind])).toEqual([["corpus.json", "duplicate"]]);
  });

  test("a JSON file that is no corpus changes nothing and says so", () => {
    const { corpus, problems } = addAll([file("other.json", "{}")], harbour(), nothing);
    expect(corpus).toEqual(harbour());
    expect(problems.map(({ name, kind }) => [name, kind])).toEqual([["other.json", "corpus"]]);
  });

  test("another article of the same name gets a name of its own", () => {
    const { corpus } = addAll([NOTE, file("note.txt", "Another.")], NO_CORPUS, nothing);
    expect(corpus.documents.map(({ id }) => id)).toEqual(["note", "note 2"]);
  });

  test("progress is told article by article", () => {
    const told: number[] = [];
    addAll([NOTE], harbour(), (done) => told.push(done));
    expect(told).toEqual([1, 2]);
  });
});
