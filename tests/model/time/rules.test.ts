import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import { locales } from "../../../src/model/locales/index.ts";

describe("every rule of time reads its own example, on Wednesday 15 May 2024", () => {
  for (const [lang, locale] of locales)
    for (const { id, example } of locale.time.rules)
      test(id, () => {
        const [text, value] = example;
        const { timexes } = extractDocument({ id: "x", text, lang, date: "2024-05-15" });
        expect(timexes.map((timex) => [timex.rule.split("+")[0], timex.value])).toContainEqual([id, value]);
      });
});

test("no two rules of time have one id", () => {
  for (const { time } of locales.values()) expect(new Set(time.rules.map(({ id }) => id)).size).toBe(time.rules.length);
});
