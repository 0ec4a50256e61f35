import { expect, test } from "vitest";
import { extractDocument } from "../../src/model/extract.ts";
import type { Lang } from "../../src/model/schema.ts";

/** What a phrase is found as: each expression with its value. */
export function found(lang: Lang, text: string, date?: string): readonly (readonly [string, string | null])[] {
  const { timexes } = extractDocument({ id: "x", text, lang, ...(date === undefined ? {} : { date }) });
  return timexes.map(({ start, end, value }) => [text.slice(start, end), value]);
}

/** Tests that every phrase of a table has the value at the head of its row; the expression is what is in braces. */
export function means(
  lang: Lang,
  date: string,
  table: readonly (readonly [value: string, ...phrases: string[]])[],
): void {
  for (const [value, ...phrases] of table)
    for (const phrase of phrases)
      test(`${value} ← ${phrase}`, () => {
        const text = phrase.replaceAll(/[{}]/g, "");
        const words = /\{(?<words>[^}]*)\}/.exec(phrase)?.groups?.words ?? text;
        expect(found(lang, text, date)).toEqual([[words, value]]);
      });
}

/** Tests that a phrase names no time. */
export function never(lang: Lang, date: string, phrases: readonly string[]): void {
  for (const phrase of phrases)
    test(`none in: ${phrase}`, () => {
      expect(found(lang, phrase, date)).toEqual([]);
    });
}
