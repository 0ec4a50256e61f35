import { describe, expect, test } from "vitest";
import { meant, turned, turnedRound } from "../../src/readers/pdf/letters.ts";
import { type Run, linesOf, mended } from "../../src/readers/pdf/lines.ts";
import { paragraphsOf } from "../../src/readers/pdf/paragraphs.ts";

function run(text: string, x: number, y: number, width = text.length * 5): Run {
  return { text, x, y, width, height: 10 };
}

/** A text as a program stores it that knows nothing of direction: letter by letter from the left. */
function drawn(text: string): string {
  return [...text].reverse().join("");
}

describe("letters", () => {
  test.each([
    ["مصر", "\uFEE3\uFEBC\uFEAE"],
    ["لا", "\uFEFB"],
    ["الله", "\uFDF2"],
    ["كتاب", "\uFEDB\uFE98\uFE8E\uFE8F"],
  ])("%s is meant by letters as they are drawn", (expected, text) => {
    expect(meant(text)).toBe(expected);
  });

  test("a vowel sign on a blank is the sign alone", () => {
    expect(meant("م\uFE76حمد")).toBe("م\u064Eحمد");
  });

  test("a line that stands as it is drawn is told from one that is read, and is put right", () => {
    const line = "التقى الوزير رئيس البلدية في القاهرة";
    expect(turned(line)).toBeLessThan(0);
    expect(turned(drawn(line))).toBeGreaterThan(0);
    expect(turnedRound(drawn(line))).toBe(line);
  });

  test("numbers and foreign words keep their own direction", () => {
    expect(turnedRound("2023 ةنس (BBC News) يف")).toBe("في (BBC News) سنة 2023".replace("BBC News", "News BBC"));
  });
});

describe("lines", () => {
  test("words of a line from right to left stand in the order in which they are read", () => {
    const lines = linesOf([run("الوزير", 60, 700), run("التقى", 100, 700), run("رئيس", 30, 700)]);
    expect(lines.map(({ text, rtl }) => [text, rtl])).toEqual([["التقى الوزير رئيس", true]]);
  });

  test("English words in it are read from the left", () => {
    const [line] = linesOf([
      run("قال", 200, 700),
      run("News", 160, 700),
      run("BBC", 140, 700),
      run("أمس في القاهرة", 60, 700),
    ]);
    expect(line?.text).toBe("قال BBC News أمس في القاهرة");
  });

  test("a wide gap parts columns", () => {
    expect(linesOf([run("left side", 50, 700), run("right side", 300, 700)]).map(({ text }) => text)).toEqual([
      "left side",
      "right side",
    ]);
  });

  test("a document whose lines stand as they are drawn is put right as a whole", () => {
    const texts = ["التقى الوزير رئيس البلدية", "في المدينة القديمة", "من قبل"];
    const lines = mended(texts.flatMap((text, at) => linesOf([run(drawn(text), 50, 700 - at * 12)])));
    expect(lines.map(({ text }) => text)).toEqual(texts);
  });
});

describe("paragraphs", () => {
  const line = (text: string, y: number, right = 500): Parameters<typeof paragraphsOf>[0][number][number] => ({
    text,
    rtl: false,
    left: 50,
    right,
    y,
    height: 10,
  });

  test("lines are joined that were broken for want of room, and a word that was parted is one", () => {
    expect(
      paragraphsOf([
        [
          line("The minister met the may-", 700),
          line("or of the harbour town.", 688, 300),
          line("Another day came.", 676, 200),
        ],
      ]),
    ).toEqual(["The minister met the mayor of the harbour town.", "Another day came."]);
  });

  test("a gap begins a paragraph", () => {
    expect(
      paragraphsOf([[line("One line that is full", 700), line("and goes on here", 688), line("Two begins here", 664)]]),
    ).toHaveLength(2);
  });

  test("what stands on every page, and its number, are left out", () => {
    const pages = [1, 2, 3, 4].map((page) => [
      line("Harbour Daily", 780, 120),
      line(`Text of page ${"abcd"[page - 1]} is here.`, 700),
      line(String(page), 20, 60),
    ]);
    expect(paragraphsOf(pages)).toEqual([
      "Text of page a is here.",
      "Text of page b is here.",
      "Text of page c is here.",
      "Text of page d is here.",
    ]);
  });
});
