import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";

/** The occurrences of a sentence: type, trigger and who takes part. */
function told(text: string): readonly string[] {
  const { events, actors } = extractDocument({ id: "x", text, lang: "ar", date: "2024-05-15" });
  return events
    .filter((event) => event.statement === undefined)
    .map(({ type, trigger, participants }) => {
      const people = participants.map(({ actor }) => actors[actor]?.name ?? "").toSorted();
      return `${type} ${text.slice(trigger.start, trigger.end)}: ${people.join("، ")}`;
    });
}

describe("harm is told with the occurrence that it came of", () => {
  test.each([
    ["قتل خمسة أشخاص في انفجار قنبلة.", ["assault انفجار قنبلة: خمسة أشخاص"]],
    ["قتل خمسة أشخاص وأصيب ستة آخرون في تفجير انتحاري.", ["assault تفجير انتحاري: خمسة أشخاص، ستة آخرون"]],
    ["لقي 40 شخصا مصرعهم في انقلاب حافلة.", ["disaster انقلاب حافلة: 40 شخصا"]],
    ["أسفرت فيضانات اجتاحت المدينة عن مقتل آلاف الأشخاص.", ["disaster فيضانات: آلاف الأشخاص"]],
    ["أودى حريق في مصنع بحياة 20 عاملا.", ["disaster حريق: 20 عاملا"]],
    ["استهدف هجوم صاروخي القوات الأمريكية.", ["assault هجوم صاروخي: القوات الأمريكية"]],
    ["وقع أمس هجوم استهدف القنصلية الإيرانية.", ["assault هجوم: القنصلية الإيرانية"]],
  ])("%s", (sentence, events) => {
    expect(told(sentence)).toEqual(events);
  });
});

describe("what stands behind a verb is told once", () => {
  test.each([
    ["رفعت الولايات المتحدة العقوبات عن السودان.", ["release رفعت: السودان، الولايات المتحدة الأمريكية"]],
    ["أمر رئيس الوزراء المصري بإرسال قوات إلى سيناء.", ["order أمر: رئيس الوزراء المصري"]],
    ["أطاح الجيش السوداني بالرئيس سامي حداد.", ["coercion أطاح: الجيش السوداني، سامي حداد"]],
    ["أعلن الديوان الملكي الأردني وفاة خالد الكركي.", ["other وفاة: خالد الكركي"]],
    ["في اتصال هاتفي مع جون كيري، قال سامح شكري إن مصر مستعدة.", ["call اتصال هاتفي: جون كيري، سامح شكري"]],
    ["أعلنت فرنسا سحب قواتها من مالي.", ["withdrawal سحب قواتها: فرنسا"]],
    ["بدأ الملك عبد الله الثاني زيارة إلى باريس التقى خلالها سيرجي لافروف.", 2],
    ["جاء القرار بعد زيارة قام بها الملك عبد الله الثاني إلى مصر.", ["visit زيارة: عبد الله الثاني، مصر"]],
  ] as const)("%s", (sentence, events) => {
    if (typeof events === "number") expect(told(sentence)).toHaveLength(events);
    else expect(told(sentence)).toEqual(events);
  });
});

describe("nothing happened", () => {
  test.each([
    "يستعد الوزير المصري للسفر إلى بيروت.",
    "أصيب وزير الصحة المصري بفيروس كورونا.",
    "هذا أمر يهم الرئيس المصري.",
    "كان سامي الخطيب جنديا في الجيش المصري.",
  ])("%s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
