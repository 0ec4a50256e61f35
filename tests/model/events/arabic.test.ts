import { describe, expect, test } from "vitest";
import { type Told, told as toldIn } from "../../support/told.ts";

const told = (text: string): readonly Told[] => toldIn(text, "ar");

type Case = readonly [sentence: string, type: string, people: readonly string[]];

function each(cases: readonly Case[]): void {
  for (const [sentence, type, people] of cases)
    test(sentence, () => {
      const [event, ...more] = told(sentence).filter((one) => one.type === type);
      expect(more).toEqual([]);
      expect(event?.people.toSorted()).toEqual(people.toSorted());
    });
}

describe("what a verb asks for behind it says what it tells of", () => {
  each([
    ["أرسلت الإمارات طائرة مساعدات إلى تشاد.", "aid", ["الإمارات العربية المتحدة", "تشاد"]],
    ["قدمت جنوب أفريقيا دعوى ضد إسرائيل.", "accusation", ["جنوب أفريقيا", "إسرائيل"]],
    ["أقال الرئيس التونسي وزير الدفاع أمس.", "order", ["الرئيس التونسي", "وزير الدفاع"]],
    ["قضت محكمة الجنايات بسجن زعيم المعارضة.", "trial", ["محكمة الجنايات", "زعيم المعارضة"]],
    ["سلمت حماس ما لديها من أطفال لإسرائيل.", "release", ["حركة المقاومة الإسلامية حماس", "إسرائيل"]],
    ["انسحبت القوات الفرنسية من مالي.", "withdrawal", ["القوات الفرنسية"]],
    ["طردت بريطانيا السفير الروسي.", "sanction", ["المملكة المتحدة", "السفير الروسي"]],
    ["ضرب زلزال قوي تركيا أمس.", "disaster", ["تركيا"]],
    ["قضت المحكمة بوقف المحامي سمير منصور.", "trial", ["المحكمة", "سمير منصور"]],
    ["تبادل الرئيس التركي برقيات التهنئة مع الرئيس الفرنسي.", "call", ["الرئيس التركي", "الرئيس الفرنسي"]],
  ]);
});

test("a pronoun on the verb is its object, and who stands behind it is who does it", () => {
  const event = told("دعا الوزير إلى جلسة جديدة وقاطعها النواب.").find(({ type }) => type === "rejection");
  const agent = event?.participants.findIndex(({ role }) => role === "agent") ?? -1;
  expect(event?.people[agent]).toBe("النواب");
});

describe("the verb that bears a noun says who does it", () => {
  each([
    ["شنت إسرائيل سلسلة غارات على سوريا.", "assault", ["إسرائيل", "سوريا"]],
    ["شاركت مصر في اجتماع مع قطر.", "meeting", ["مصر", "قطر"]],
    ["تلقى الرئيس المصري اتصالا هاتفيا من الرئيس التركي.", "call", ["الرئيس المصري", "الرئيس التركي"]],
    ["ناقشت الصحف التهديدات التي وجهتها إيران ضد إسرائيل.", "threat", ["إيران", "إسرائيل"]],
    ["نفى الجيش الإسرائيلي قصف مستشفى.", "assault", ["الجيش الإسرائيلي"]],
  ]);
});

describe("those who take part are told in many ways", () => {
  each([
    // The day right behind them is no adjective of theirs.
    ["أطلقت تونس سراح خمسة بحارة ليبيين الجمعة.", "release", ["تونس", "خمسة بحارة ليبيين"]],
    // Behind the family name of a known person stands another one.
    ["عيّن السيسي سامي منصور وزيرا.", "order", ["السيسي", "سامي منصور"]],
    ["اعتقلت السلطات صحفيا سوريا.", "coercion", ["السلطات", "صحفيا سوريا"]],
    ["علقت تونس محادثات السلام مع ليبيا.", "negotiation", ["تونس", "ليبيا"]],
    ["استؤنفت المفاوضات غير المباشرة بين تونس وليبيا.", "negotiation", ["تونس", "ليبيا"]],
    ["أدانت قطر اغتيال إسرائيل إسماعيل هنية.", "assault", ["إسرائيل", "إسماعيل هنية"]],
    ["عقد وزراء خارجية الأردن ومصر وقطر اجتماعا أمس.", "meeting", ["الأردن", "مصر", "قطر"]],
    ["لم يلتق الرئيسان الروسي والأوكراني أمس.", "meeting", ["روسيا", "أوكرانيا"]],
    ["عقد في جنيف اجتماع ضم جون كيري وسيرجي لافروف.", "meeting", ["جون كيري", "سيرجي لافروف"]],
    ["وصل جون كيري إلى القاهرة والتقى سامح شكري.", "meeting", ["جون كيري", "سامح شكري"]],
    ["قال جون كيري إنه زار قطر أمس.", "visit", ["جون كيري", "قطر"]],
    ["عاد الرئيس المصري إلى القاهرة بعد لقاء مع سيرجي لافروف.", "meeting", ["الرئيس المصري", "سيرجي لافروف"]],
  ]);
});

describe("no occurrence is told", () => {
  for (const sentence of [
    // a state of things, a habit, a plan without anybody
    "يسيطر الحوثيون على صنعاء.",
    "تنظم الحركة تظاهرات مناهضة للحكومة في إيران.",
    "تسعى قطر إلى هدنة.",
    // what is only talked about, or aimed at
    "تناولت الصحف فرص وقف إطلاق النار.",
    "تعمل مصر على صفقة لإطلاق سراح الرهائن.",
    // words that look like a trigger
    "استشهدت صحيفة هآرتس بتقرير قديم.",
    "عقد وزير الخارجية المصري مؤتمرا صحفيا أمس.",
    "وصلت العلاقات بين مصر وقطر إلى أدنى مستوياتها.",
    "تعود الأزمة في لبنان إلى سنوات.",
  ])
    test(sentence, () => {
      expect(told(sentence).map(({ type, rule, people }) => [type, rule, people])).toEqual([]);
    });
});

describe("mentions of one occurrence", () => {
  test("a noun with another object in the same sentence is another occurrence", () => {
    const events = told("عقدت مصر وقطر اجتماعا قبل اجتماعهما مع جون كيري.");
    expect(events.map(({ people }) => people.length)).toEqual([2, 3]);
  });

  test("what is aimed at is planned with what will be done for it", () => {
    const events = told("سيتوجه جون كيري إلى الدوحة غدا لاستئناف المفاوضات مع إيران.");
    expect(events.map(({ type, status }) => [type, status])).toEqual([
      ["visit", "planned"],
      ["negotiation", "planned"],
    ]);
  });

  test("the truce alone, with nobody who made it, is background", () => {
    expect(told("تراجعت الأسعار في قطر بعد الهدنة.")).toEqual([]);
  });

  test("that it was agreed is told of those who met", () => {
    const events = told("اجتمعت مصر وقطر أمس. وتم الاتفاق على زيادة التبادل.");
    expect(events.map(({ type, people }) => [type, people])).toEqual([
      ["meeting", ["مصر", "قطر"]],
      ["agreement", ["مصر", "قطر"]],
    ]);
  });
});
