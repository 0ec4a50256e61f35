import { describe, expect, test } from "vitest";
import { progressBar } from "../../src/cli/progress.ts";

/** A stream that keeps what is written to it. */
function paper(isTTY: boolean): { isTTY: boolean; write: (text: string) => boolean; lines: string[] } {
  const lines: string[] = [];
  return { isTTY, lines, write: (text) => lines.push(text) > 0 };
}

describe("progressBar(stream)", () => {
  test("draws over itself on a terminal, and is gone at the end", () => {
    const { lines, ...stream } = paper(true);
    const bar = progressBar(stream);
    bar.report(1, 2);
    bar.report(2, 2);
    bar.end();
    expect(lines).toEqual([
      `\r\u001B[KReading ${"█".repeat(15)}${"░".repeat(15)} 50 %`,
      `\r\u001B[KReading ${"█".repeat(30)} 100 %`,
      "\r\u001B[K",
    ]);
  });

  test("draws nothing twice", () => {
    const { lines, ...stream } = paper(true);
    const bar = progressBar(stream);
    bar.report(1, 10_000);
    bar.report(2, 10_000);
    expect(lines).toHaveLength(1);
  });

  test("writes nothing where nobody looks", () => {
    const { lines, ...stream } = paper(false);
    const bar = progressBar(stream);
    bar.report(1, 1);
    bar.end();
    expect(lines).toEqual([]);
  });
});
