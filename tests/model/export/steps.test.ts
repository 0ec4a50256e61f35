import { expect, test } from "vitest";
import { readSteps, storyPage } from "../../../src/model/index.ts";
import { harbour } from "../../support/harbour.ts";

test("a step is a text and a view, which may be given as the whole address that was copied", () => {
  const read = readSteps([
    { text: "First\nof two", view: "event=e1" },
    { text: "", view: "#event=e2&lanes=type" },
    { text: "‏ثم", view: "http://127.0.0.1:4173/#lang=ar&q=%23tag" },
    { text: "All of it", view: "" },
  ]);
  expect(read.ok && read.value.map(({ view }) => view)).toEqual([
    "event=e1",
    "event=e2&lanes=type",
    "lang=ar&q=%23tag",
    "",
  ]);
});

test("what is none says at which step, and in what of it", () => {
  const wrong = (value: unknown): string => {
    const read = readSteps(value);
    return read.ok ? "" : read.error;
  };
  expect(wrong({})).toMatch(/^not a list of steps: /);
  expect(wrong([{ text: "one", view: "" }, { text: "two" }])).toMatch(/^step 2, view: /);
  expect(wrong([{ text: 1, view: "" }])).toMatch(/^step 1, text: /);
  expect(wrong(["one"])).toMatch(/^step 1: /);
});

test("no word of a step can end the element that holds the story", () => {
  const page = "<title><!--waqai:title--></title><script><!--waqai:story--></script>";
  const steps = [{ text: "</script><b>", view: "</script>" }];
  const made = [...(storyPage(page, harbour(), { title: "", intro: "", steps }) ?? [])].join("");
  expect(made.match(/<\/script>/g)).toHaveLength(1);
  const [, held = ""] = /<script>([^<]*)<\/script>/.exec(made) ?? [];
  expect(JSON.parse(held)).toMatchObject({ steps });
});
