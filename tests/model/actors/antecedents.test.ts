import { expect, test } from "vitest";
import { actors } from "../../../src/model/actors/actors.ts";
import { type Wanted, antecedent } from "../../../src/model/actors/antecedents.ts";
import { locales } from "../../../src/model/locales/index.ts";
import { readText } from "../../../src/model/text/read.ts";

/** Who is meant at the word, by the name that the text gives there. */
function meant(source: string, word: string, wanted: Wanted): string | undefined {
  const lang = /\p{Script=Arabic}/u.test(source) ? "ar" : "en";
  const locale = locales.get(lang);
  if (locale === undefined) throw new Error(`unknown language: ${lang}`);
  const text = readText(source, lang, locale.text);
  const layer = actors(text, locale.actors, []);
  const at = text.tokens.findIndex((token) => source.slice(token.start, token.end) === word);
  const found = antecedent(layer, text, at, wanted);
  return found && source.slice(found.start, found.end);
}

test("a dropped subject means the first person of the sentence before", () => {
  const source = "استقبل الرئيس سمير منصور وفدا من قطر. وأعلن أن المحادثات مستمرة.";
  expect(meant(source, "وأعلن", { person: true, number: "sg" })).toBe("الرئيس سمير منصور");
});

test("a feminine pronoun passes over a man", () => {
  const source = "التقت الوزيرة ليلى حداد بالسفير سامي خليل. وأوضحت أن الزيارة قصيرة.";
  expect(meant(source, "وأوضحت", { person: true, gender: "f" })).toBe("الوزيرة ليلى حداد");
});

test("he means the last man of the same sentence", () => {
  expect(meant("Minister Robert Hale met the press before he left.", "he", { person: true, number: "sg" })).toBe(
    "Minister Robert Hale",
  );
});

test("a pronoun outside a quotation means nobody inside one", () => {
  const source = "“President Robert Hale is late.” Then he left.";
  expect(meant(source, "he", { person: true, number: "sg" })).toBeUndefined();
});
