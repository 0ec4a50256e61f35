import { describe, expect, test } from "vitest";
import { around } from "../../../src/model/edit/around.ts";
import { isReviewed, toReview } from "../../../src/model/edit/review.ts";
import { QUAY, pointing, quay } from "../../support/quay.ts";

const CORPUS = quay();

describe("words that a person chose", () => {
  test("stand in a sentence, beside a cue, near actors and a date", () => {
    const [document] = CORPUS.documents;
    const start = QUAY.indexOf("We will rebuild the quay");
    const found = document && around(CORPUS, document, { start: start - 1, end: start + 26 });
    expect(found && QUAY.slice(found.sentence.start, found.sentence.end)).toContain("said on Monday");
    expect(found && QUAY.slice(found.cue.start, found.cue.end)).toBe("Haddad");
    expect(found?.quoted).toBe(true);
    expect(found?.date).toBe("2021-05-03");
    expect(found?.actors).toEqual([pointing(CORPUS).actor("Karim Haddad").id]);
  });

  test("are none where there is only white space", () => {
    const [document] = CORPUS.documents;
    expect(document && around(CORPUS, document, { start: 3, end: 4 })).toBeUndefined();
  });
});

test("what is least sure is reviewed first, and what a person confirmed or made not again", () => {
  const queue = toReview(CORPUS.events);
  expect(queue.map(({ confidence }) => confidence)).toEqual(
    CORPUS.events.map(({ confidence }) => confidence).sort((a, b) => a - b),
  );
  const [first] = queue;
  expect(first && isReviewed({ ...first, person: ["confirmed"] })).toBe(true);
  expect(first && isReviewed({ ...first, person: ["date"] })).toBe(false);
});
