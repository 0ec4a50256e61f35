import { expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import type { Lang } from "../../../src/model/schema.ts";

/** The medium of each statement of a text with the words that tell it, "" for none. */
function media(lang: Lang, text: string): readonly string[] {
  const { events, document } = extractDocument({ id: "x", text, lang, date: "2024-05-15" });
  return events.flatMap(({ statement }) => {
    if (statement === undefined) return [];
    const { medium } = statement;
    return [medium === undefined ? "" : `${medium.kind}: ${document.text.slice(medium.start, medium.end)}`];
  });
}

test.each([
  ["en", "The ministry said in a written statement that talks would resume.", ["release: in a written statement"]],
  ["en", "“We will go,” Ivan Reed told a joint news conference.", ["conference: a joint news conference"]],
  ["en", "“We will go,” Ivan Reed said at a joint news conference.", ["conference: at a joint news conference"]],
  ["en", "In a televised address, Ivan Reed said the war was over.", ["speech: In a televised address"]],
  ["en", "Ivan Reed said over the telephone that he agreed.", ["call: over the telephone"]],
  ["en", "Ivan Reed wrote on Twitter that he was fine.", ["post: on Twitter"]],
  ["fr", "Emmanuel Macron a déclaré dans un entretien que la guerre était finie.", ["interview: dans un entretien"]],
  ["ar", "قال الوزير سامي حداد في بيان إن المحادثات ستستأنف.", ["release: في بيان"]],
  ["ar", "وقال سامي حداد خلال مؤتمر صحفي مشترك إن القوات ستنسحب.", ["conference: خلال مؤتمر صحفي"]],
  ["ar", "وفي كلمة متلفزة، أعلن سامي حداد أن الحرب انتهت.", ["broadcast: في كلمة متلفزة"]],
  ["ar", "وقال الجيش اللبناني ببيان إنه انسحب.", ["release: ببيان"]],
] as const)("%s: by what something is said: %s", (lang, text, found) => {
  expect(media(lang, text)).toEqual(found);
});

test("what goes on beside a cue is said by the same", () => {
  const text = "Ivan Reed said in an interview that the war was over, adding that troops would leave.";
  expect(media("en", text)).toEqual(["interview: in an interview", "interview: in an interview"]);
});

test.each([
  ["en", "Ivan Reed said a statement had been sent in May."],
  ["en", "Ivan Reed said the army had hacked her phone in a letter bomb inquiry."],
  ["ar", "قال سامي حداد إن البيان صدر في رسالة قديمة."],
] as const)("%s: what is told of a text is not said by it: %s", (lang, text) => {
  expect(media(lang, text)).toEqual([""]);
});
