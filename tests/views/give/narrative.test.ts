import { describe, expect, test } from "vitest";
import { Narrative } from "../../../src/views/give/narrative.svelte.ts";

function written(...texts: readonly string[]): Narrative {
  const narrative = new Narrative();
  for (const text of texts) {
    narrative.add(`q=${text}`);
    narrative.set(narrative.steps.at(-1)?.id ?? 0, { text });
  }
  return narrative;
}

const order = (narrative: Narrative): string => narrative.heading.steps.map(({ text }) => text).join("");

describe("a story that is being written", () => {
  test("its steps have the order in which they were added until they are moved; past the ends they stay", () => {
    const story = written("a", "b", "c");
    const [first, , third] = story.steps.map(({ id }) => id);
    story.move(third ?? 0, -1);
    expect(order(story)).toBe("acb");
    story.move(first ?? 0, -1);
    expect(order(story)).toBe("acb");
    story.move(first ?? 0, 1);
    expect(order(story)).toBe("cab");
    story.drop(first ?? 0);
    expect(story.heading.steps).toEqual([
      { text: "c", view: "q=c" },
      { text: "b", view: "q=b" },
    ]);
  });

  test("it takes over what is kept, and says the same again", () => {
    const story = written("a");
    const kept = { title: "Title", intro: "Intro", steps: [{ text: "b", view: "q=b" }] };
    story.load(kept);
    expect(story.heading).toEqual(kept);
    const [step] = story.steps;
    // What is here already is not made anew: whoever writes in it keeps their place.
    story.load({ ...kept });
    expect(story.steps[0]).toBe(step);
    story.load({ title: "", intro: "", steps: [] });
    expect(story.begun).toBe(false);
  });
});
