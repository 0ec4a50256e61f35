import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import { locales } from "../../../src/model/locales/index.ts";

describe("every group of cues reads its own example", () => {
  for (const [lang, locale] of locales)
    for (const group of locale.speech.groups)
      test(group.id, () => {
        const { events, document } = extractDocument({ id: "x", text: group.example, lang, date: "2024-05-15" });
        const own = events.find((event) => event.rule === group.id);
        const content = own?.statement?.content;
        expect(content && document.text.slice(content.start, content.end)).toBe(group.says);
        expect(own?.statement?.speaker).toBeGreaterThanOrEqual(0);
      });
});

test("no two groups of a language have one id", () => {
  for (const { speech } of locales.values())
    expect(new Set(speech.groups.map(({ id }) => id)).size).toBe(speech.groups.length);
});

test("Arabic and English know a hundred and fifty cues or more", () => {
  for (const { speech } of [...locales.values()].filter(({ lang }) => lang === "ar" || lang === "en"))
    expect(new Set(speech.cues.map(([, { use, lemma }]) => `${use} ${lemma}`)).size).toBeGreaterThan(150);
});
