import { describe, expect, test } from "vitest";
import { anchorOf, locate } from "../../../src/model/edit/anchor.ts";

const TEXT = "The mayor met the guild. Later the mayor met the port's masters, and the mayor left.";
const second = TEXT.indexOf("mayor", 20);
const anchor = anchorOf({ id: "d", text: TEXT }, { start: second, end: second + 5 });

describe("an anchor", () => {
  test("keeps the words and what stands around them", () => {
    expect(anchor).toMatchObject({ doc: "d", exact: "mayor", start: second });
    expect(anchor.prefix.endsWith("Later the ")).toBe(true);
    expect(anchor.suffix.startsWith(" met the port")).toBe(true);
  });

  test.each([
    ["where they stood", TEXT],
    ["behind text that is new", `A new first paragraph.\n\n${TEXT}`],
    ["after text before it was cut", TEXT.slice(10)],
    ["where the text behind has changed", TEXT.replace("masters", "pilots")],
  ])("finds its words %s", (_where, text) => {
    const at = text.indexOf("mayor met the port");
    expect(locate(text, anchor)).toEqual({ start: at, end: at + 5 });
  });

  test.each([
    ["the words are gone", TEXT.replaceAll("mayor", "queen")],
    ["they stand in other surroundings only", "A mayor."],
    ["the text is empty", ""],
  ])("finds nothing where %s", (_where, text) => {
    expect(locate(text, anchor)).toBeUndefined();
  });

  test("a place between two words is found again", () => {
    const empty = anchorOf({ id: "d", text: TEXT }, { start: second, end: second });
    expect(locate(`New. ${TEXT}`, empty)).toEqual({ start: second + 5, end: second + 5 });
  });

  test("words at the very ends of a text are found", () => {
    const all = anchorOf({ id: "d", text: "One" }, { start: 0, end: 3 });
    expect(locate("One", all)).toEqual({ start: 0, end: 3 });
  });
});
