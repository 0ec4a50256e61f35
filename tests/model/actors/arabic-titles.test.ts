import { describe, expect, test } from "vitest";
import { actors } from "../../../src/model/actors/actors.ts";
import { locales } from "../../../src/model/locales/index.ts";
import { readText } from "../../../src/model/text/read.ts";

/** The people of an Arabic text, each with the titles that it gives them; outlets by their name. */
function told(source: string): readonly string[] {
  const locale = locales.get("ar");
  if (locale === undefined) throw new Error("no Arabic");
  const found = actors(readText(source, "ar", locale.text), locale.actors, []).actors;
  return found
    .filter(({ kind }) => kind === "person" || kind === "outlet")
    .map(({ name, titles }) => [name, ...titles.filter((title) => title !== name)].join(" / "));
}

describe("a title in Arabic", () => {
  test("goes with the name behind a short form in brackets", () => {
    expect(told("قال المتحدث باسم وزارة الدفاع الأمريكية (البنتاغون) باتريك مارتن إن الجسر آمن.")).toEqual([
      "باتريك مارتن / المتحدث باسم وزارة الدفاع الأمريكية",
    ]);
  });

  test("goes with the name behind a comma, not the office inside it", () => {
    expect(told("قال وكيل الأمين العام للأمم المتحدة للشؤون الإنسانية، باتريك مارتن إن الجسر آمن.")).toEqual([
      "باتريك مارتن / وكيل الأمين العام للأمم المتحدة للشؤون الإنسانية",
    ]);
  });

  test("goes with a style and the name behind the office", () => {
    expect(told("واستقبل العاهل الأردني الملك عبد الله الثاني الوفد.")).toEqual(["عبد الله الثاني / العاهل الأردني"]);
  });

  test("takes in a body that is told by a pronoun", () => {
    expect(told("وقال المتحدث باسم حكومتها سامر الحلبي إن الجسر آمن.")).toEqual(["سامر الحلبي / المتحدث باسم حكومتها"]);
  });

  test("has a form of address before the name", () => {
    expect(told("وزار أمير الكويت الشيخ سامر الحلبي القاهرة.")).toEqual(["سامر الحلبي / أمير الكويت"]);
  });

  test("has a name that a noun with a preposition is no part of", () => {
    expect(told("وهدد وزير الخارجية سامر داود أوغلو بالرد.")).toEqual(["سامر داود أوغلو / وزير الخارجية"]);
  });

  test("takes in a body whose name no list has", () => {
    expect(told("قال نائب رئيس مؤسسة اماديوس سامر الحلبي إن الجسر آمن.")).toEqual([
      "سامر الحلبي / نائب رئيس مؤسسة اماديوس",
    ]);
  });

  test("does not take in where two of the same office meet", () => {
    expect(told("التقى الوزير نظيره العراقي في بغداد.")).toContain("نظيره العراقي");
  });

  test.each([
    ["an adjective of a thing", "زار السائح المدن الرئيسة والطرق القديمة."],
    ["what is planned", "كان من المقرر نقل المعتمرين."],
    ["a verb in the plural", "رأيت الناس يملون على الناس."],
  ])("is none in %s", (_, text) => {
    expect(told(text).filter((one) => one !== "السائح")).toEqual([]);
  });

  test("leaves the preposition of the verb alone", () => {
    expect(told("أجاب الرئيس الأمريكي عن السؤال بقوله إن الجسر آمن.")).toEqual(["الرئيس الأمريكي"]);
  });

  test("takes in what its holder answers for", () => {
    expect(told("قال المسؤول عن الملف إن الجسر آمن.")).toEqual(["المسؤول عن الملف"]);
  });

  test("between two names is a name itself", () => {
    expect(told("قال وليد السيد عبدالحميد إن الجسر آمن.")).toEqual(["وليد السيد عبدالحميد"]);
  });
});

describe("the outlet of a date line", () => {
  const body = "عقد وزير النقل سامر الحلبي اجتماعا في دمشق.";

  test("is no actor where the text does not cite it", () => {
    expect(told(`اجتماع في المدينة\n\n(CNN)-- ${body}`)).toEqual(["سامر الحلبي / وزير النقل"]);
  });

  test("is one where the text cites it", () => {
    expect(told(`اجتماع في المدينة\n\n(CNN)-- ${body}\nوقال مصدر لشبكة CNN إن الاجتماع انتهى.`)).toContain("CNN");
  });
});
