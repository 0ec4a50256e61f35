import { describe, expect, test } from "vitest";
import { quotations } from "../../../src/model/text/quotes.ts";

describe("a text's quotations are found", () => {
  test.each([
    ["in any shape of mark", '“One” and «two» and "three" and „four“.', ["One", "two", "three", "four"]],
    ["as tokenised texts write them", "He said `` one two '' .", [" one two "]],
    ["one inside another", "“He said «no» twice.”", ["He said «no» twice.", "no"]],
    ["over the lines of one speech", "“One.\nTwo,” he said.", ["One.\nTwo,"]],
    ["in paragraphs that each open one anew", "“One.\n“Two.”", ["One.", "Two."]],
    [
      "between apostrophes where there are no other marks",
      "‘The Browns’ well is dry,’ he said.",
      ["The Browns’ well is dry,"],
    ],
    ["with the apostrophes of words inside", "'It isn't dry,' he said.", ["It isn't dry,"]],
  ])("%s", (_, text, inner) => {
    expect(quotations(text).map((quote) => text.slice(quote.inner.start, quote.inner.end))).toEqual(inner);
  });

  test.each([
    ["a stray mark", 'He is 6" tall.'],
    ["apostrophes of owners and of letters left out", "The two officials' claim isn't theirs'."],
    ["a mark that no later line closes", "“One.\n\nTwo.\n\nThree."],
  ])("but not by %s", (_, text) => {
    expect(quotations(text)).toEqual([]);
  });
});
