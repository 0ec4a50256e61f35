import { describe, expect, test } from "vitest";
import { actors } from "../../../src/model/actors/actors.ts";
import { locales } from "../../../src/model/locales/index.ts";
import { readText } from "../../../src/model/text/read.ts";

/** How the actors of an Arabic sentence are named. */
function namings(source: string): readonly string[] {
  const locale = locales.get("ar");
  if (locale === undefined) throw new Error("no Arabic");
  return actors(readText(source, "ar", locale.text), locale.actors, []).mentions.map(({ start, end }) =>
    source.slice(start, end),
  );
}

describe("an actor in Arabic", () => {
  test.each([
    ["is people who are counted", "وقتل ثلاثة أشخاص في الانفجار.", "ثلاثة أشخاص"],
    ["is people who are counted in the singular", "وأصيب ١٥ جندياً في الانفجار.", "١٥ جندياً"],
    ["is the others who are counted", "وجرح ثلاثة آخرون في الهجوم.", "ثلاثة آخرون"],
    ["is an indefinite group that ends before its object", "واقتحم محتجون مقر البرلمان.", "محتجون"],
    ["is the two sides", "وبحث الجانبان سبل التعاون.", "الجانبان"],
    ["is a national society", "وأرسل الهلال الأحمر التركي شاحنات.", "الهلال الأحمر التركي"],
    ["is who presides", "وعقد الاجتماع برئاسة خالد المهيري.", "خالد المهيري"],
    ["is an office that ends before its object", "ووصف الرئيس التونسي العملية بالجريمة.", "الرئيس التونسي"],
    ["is an outlet in quotation marks", 'وقال مسؤول لبناني "للنهار" إن المباحثات تعثرت.', "مسؤول لبناني"],
  ])("%s", (_what, source, name) => {
    expect(namings(source)).toContain(name);
  });

  test.each([
    ["people whom nobody counts", "وكان جنديا في الحرب.", "جنديا"],
    ["what presides as a body", "وعقد الاجتماع برئاسة خالد المهيري.", "رئاسة خالد المهيري"],
  ])("is not %s", (_what, source, name) => {
    expect(namings(source)).not.toContain(name);
  });
});
