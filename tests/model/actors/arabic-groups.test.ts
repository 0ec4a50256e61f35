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
    ["is thousands of people", "وتظاهر آلاف الجزائريين أمس.", "آلاف الجزائريين"],
    ["is men whom no feminine word behind them tells of", "واقتحم المسلحون القنصلية التركية.", "المسلحون"],
    ["is forces that somebody blames", "واتهمت المعارضة السورية القوات الحكومية بالعنف.", "القوات الحكومية"],
    ["is a crowd of which only the number is told", "وتظاهر الآلاف في سوسة أمس.", "الآلاف"],
    ["is tens of thousands of nobody else", "وخرج عشرات الآلاف إلى الشوارع أمس.", "عشرات الآلاف"],
    ["is members of a family who are counted", "وقتل عشرة أفراد من عائلة واحدة.", "عشرة أفراد"],
    ["is a state's people behind a number", "وقتل سبعة عراقيين أمس.", "سبعة عراقيين"],
    ["is one of a state's people behind a verb", "واعتقل الجيش فلسطينيا.", "فلسطينيا"],
    ["is somebody whom no name tells", "واعتقلت الشرطة شابا فلسطينيا.", "شابا فلسطينيا"],
    [
      "is an office with its rank and name",
      "ووصل وزير الداخلية اللواء محمود توفيق.",
      "وزير الداخلية اللواء محمود توفيق",
    ],
    ["is who is told by two offices", "وقالت رئيسة البعثة، النائبة ليلى حداد، إنها", "رئيسة البعثة، النائبة ليلى حداد"],
    ["is a body with two adjectives", "ودعا المجلس الاقتصادي والاجتماعي إلى الحوار.", "المجلس الاقتصادي والاجتماعي"],
    [
      "is an office for finance, not of the capital written alike",
      "واجتمع وزراء مالية مجموعة السبع.",
      "وزراء مالية مجموعة السبع",
    ],
    ["is a body of a state without article", "وقضت محكمة فرنسية بسجنه.", "محكمة فرنسية"],
    ["is a club", "وفاز ريال مدريد أمس.", "ريال مدريد"],
    ["is who presides", "وعقد الاجتماع برئاسة خالد المهيري.", "خالد المهيري"],
    ["is an office that ends before its object", "ووصف الرئيس التونسي العملية بالجريمة.", "الرئيس التونسي"],
    ["is an outlet in quotation marks", 'وقال مسؤول لبناني "للنهار" إن المباحثات تعثرت.', "مسؤول لبناني"],
  ])("%s", (_what, source, name) => {
    expect(namings(source)).toContain(name);
  });

  test.each([
    ["who a thing is named after", "ووصل إلى مطار محمد الخامس.", "محمد الخامس"],
    ["an outlet that is a place here", "وضرب زلزال جنوب الجزيرة.", "الجزيرة"],
    ["what a person was made", "وعين سامي حداد رئيسا للوزراء.", "رئيسا للوزراء"],
    ["an adjective of an attack", "ووقع هجوم مسلح أمس.", "مسلح"],
    ["people whom nobody counts", "وكان جنديا في الحرب.", "جنديا"],
    ["what presides as a body", "وعقد الاجتماع برئاسة خالد المهيري.", "رئاسة خالد المهيري"],
  ])("is not %s", (_what, source, name) => {
    expect(namings(source)).not.toContain(name);
  });
});
