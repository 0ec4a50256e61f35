import { describe, expect, test } from "vitest";
import { actors } from "../../../src/model/actors/actors.ts";
import { locales } from "../../../src/model/locales/index.ts";
import { readText } from "../../../src/model/text/read.ts";

/** The people that a text names, as it names them. */
function people(source: string): readonly string[] {
  const locale = locales.get("ar");
  if (locale === undefined) throw new Error("no Arabic");
  const layer = actors(readText(source, "ar", locale.text), locale.actors, []);
  return layer.mentions
    .filter(({ actor, form }) => layer.actors[actor]?.kind === "person" && form !== "title")
    .map(({ start, end }) => source.slice(start, end));
}

describe("a name that no list has is found", () => {
  test.each([
    ["behind a verb of speech", "وقال غرينفيلدمان إن المحادثات مستمرة.", "غرينفيلدمان"],
    ["where clitics are words of their own", "و قال غرينفيلدمان ان ه سيعود غدا .", "غرينفيلدمان"],
    ["behind an office", "استقبل الوزير التشيكي زدينيك هرابالوفا وفدا من التجار.", "الوزير التشيكي زدينيك هرابالوفا"],
    ["as the second of two", "التقى محسن رحمي وشيرين عبادي في المحكمة.", "شيرين عبادي"],
  ])("%s", (_where, text, name) => {
    expect(people(text)).toContain(name);
  });
});

describe("an ordinary word is no name", () => {
  test.each([
    "وأضاف أن تشكيل الحكومة يجعلنا متفائلين.",
    "وقعت الجريمة بدم بارد.",
    "ولم تحقق جولتان من المحادثات أي تقدم.",
    "وقال مسؤول بالوكالة إن المعبر مغلق.",
  ])("%s", (text) => {
    expect(people(text)).toEqual([]);
  });

  test("behind the end of a name", () => {
    expect(people("وأضاف أن تشكيل حكومة أبو مازن يجعلنا متفائلين.")).toEqual(["أبو مازن"]);
  });
});

describe("what a list knows as something else is no person's name", () => {
  test.each(["وقع الحادث في رام الله أمس.", "وقالت المنظمة إن الهاتف جاهز."])("%s", (text) => {
    expect(people(text)).toEqual([]);
  });
});
