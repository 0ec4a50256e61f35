import { describe, expect, test } from "vitest";
import { type Highlight, paragraphs } from "../../../src/model/corpus/segments.ts";
import type { Document } from "../../../src/model/schema.ts";

function document(text: string): Document {
  return {
    id: "d",
    lang: "en",
    title: null,
    outlet: null,
    url: null,
    published: null,
    publishedFrom: "none",
    text,
    zones: [{ kind: "headline", start: 0, end: 4 }],
  };
}

const at = (start: number, end: number, id: string): Highlight => ({ start, end, id, kind: "actor" });

describe("paragraphs", () => {
  test("segments put together are the text of their line", () => {
    const text = "Title\n\nOne two three.\nFour";
    const lines = paragraphs(document(text), [at(7, 14, "a"), at(11, 20, "b")]);
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(["Title", "One two three.", "Four"]);
    for (const line of lines) {
      const joined = line.segments.map(({ start, end }) => text.slice(start, end)).join("");
      expect(joined).toBe(text.slice(line.start, line.end));
    }
  });

  test("where highlights cross, the stretch has both, the shorter first", () => {
    const [line] = paragraphs(document("abcdefgh"), [at(0, 6, "long"), at(4, 8, "short")]);
    expect(line?.segments.map(({ highlights }) => highlights.map(({ id }) => id))).toEqual([
      ["long"],
      ["short", "long"],
      ["short"],
    ]);
  });

  test("a highlight over a line's end goes on in the next line", () => {
    const lines = paragraphs(document("abc\ndef"), [at(1, 6, "a")]);
    expect(lines.map((line) => line.segments.at(-1)?.highlights.length)).toEqual([1, 0]);
    expect(lines[1]?.segments[0]?.highlights[0]?.id).toBe("a");
  });

  test("a line is in the zone that it touches", () => {
    const lines = paragraphs(document("Head\nbody"), []);
    expect(lines.map(({ zone }) => zone)).toEqual(["headline", undefined]);
  });
});
