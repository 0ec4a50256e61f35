import { describe, expect, test } from "vitest";
import { actors } from "../../../src/model/actors/actors.ts";
import { locales } from "../../../src/model/locales/index.ts";
import { readText } from "../../../src/model/text/read.ts";

/** How the organisations of an Arabic sentence are named. */
function bodies(source: string): readonly string[] {
  const locale = locales.get("ar");
  if (locale === undefined) throw new Error("no Arabic");
  const { actors: found } = actors(readText(source, "ar", locale.text), locale.actors, []);
  return found.filter(({ kind }) => kind === "organization").map(({ name }) => name);
}

describe("the name of a body in Arabic", () => {
  test.each([
    ["goes on with what it is for", "أعلنت الهيئة العامة للموانئ خطتها.", "الهيئة العامة للموانئ"],
    ["goes on so behind a state's adjective", "رفض الاتحاد التونسي للصيد القرار.", "الاتحاد التونسي للصيد"],
    [
      "says what its purpose is turned to",
      "قالت الرابطة الليبية للدفاع عن حقوق الطفل إنها سترفع دعوى.",
      "الرابطة الليبية للدفاع عن حقوق الطفل",
    ],
    ["may end with a place", "صوت مجلس أوروبا على القرار.", "مجلس أوروبا"],
    ["may end with an adjective of people", "قال اتحاد الصيادين العرب إنه يرفض القرار.", "اتحاد الصيادين العرب"],
  ])("%s", (_what, source, name) => {
    expect(bodies(source)).toContain(name);
  });

  test.each([
    ["those it speaks to", "قالت اللجنة العليا للصحفيين إن النتائج جاهزة.", "اللجنة العليا للصحفيين"],
    ["what it is against", "رحبت المنظمة الدولية بالقرار.", "المنظمة الدولية بالقرار"],
    ["a noun without article", "قدم المجلس الأعلى لاحقا خطته.", "المجلس الأعلى لاحقا"],
  ])("does not take in %s", (_what, source, name) => {
    expect(bodies(source)).not.toContain(name);
  });
});
