import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";
import { written } from "../../support/told.ts";

const told = (text: string): readonly string[] => written(text, { dates: true });

describe("a noun with a pronoun on its last hamza is the noun", () => {
  test.each([
    ["قال الرئيس التركي بعد لقائه الرئيس المصري إنه متفائل.", ["meeting لقائه -: الرئيس التركي، الرئيس المصري"]],
    ["أكد جون كيري خلال لقائه مع سامح شكري أن الحل قريب.", ["meeting لقائه -: جون كيري، سامح شكري"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("another word for what was told before tells no other occurrence", () => {
  test.each([
    ["اعتقلت الشرطة التونسية خالد الكركي أمس.\nوأثار توقيف خالد الكركي غضبا.", 1],
    ["قصف الجيش الإسرائيلي مواقع لحزب الله.\nوجاءت الغارات الإسرائيلية بعد يوم هادئ.", 1],
    ["التقى جون كيري سامح شكري أمس.\nوتناول الاجتماع بين جون كيري وسامح شكري الوضع.", 1],
    // in another place, or with other people, it is another one
    ["التقى جون كيري سامح شكري في القاهرة.\nوالتقى جون كيري سيرجي لافروف في جنيف.", 2],
  ])("%s", (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

describe("what goes on in the plain past has the day of the sentence before", () => {
  test.each([
    [
      "زار جون كيري بغداد الأحد. والتقى سامح شكري.",
      ["visit زار 2024-05-12: العراق، جون كيري", "meeting التقى 2024-05-12: جون كيري، سامح شكري"],
    ],
    [
      // background is of another day
      "زار جون كيري بغداد الأحد. وكان قد التقى سامح شكري.",
      ["visit زار 2024-05-12: العراق، جون كيري", "meeting التقى -: جون كيري، سامح شكري"],
    ],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test("a present right behind a noun without the article only says which", () => {
  expect(told("صوت مجلس الأمن الدولي أمس على قرار يمدد مهمة البعثة.")).toEqual([
    "order صوت 2024-05-14: مجلس الأمن الدولي",
  ]);
});

describe("the noun phrase that a clause opens with is who its verb is about, whatever stands between", () => {
  test.each([
    [
      "قال متحدث إن الرئيس بشار الأسد، الذي يزور موسكو حاليا، أجرى محادثات مع سيرجي لافروف.",
      ["meeting محادثات -: بشار الأسد، سيرجي لافروف"],
    ],
    [
      "أعلن الجيش اللبناني أن باسكال سليمان، منسق حزب القوات اللبنانية في جبيل، تم خطفه.",
      ["coercion خطفه -: باسكال سليمان"],
    ],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("the words around say whether it happened", () => {
  test.each([
    ["يجتمع وزراء خارجية مصر وقطر غدا.", "meeting planned affirmed"],
    ["اجتمع وزراء خارجية مصر وقطر أمس.", "meeting happened affirmed"],
    ["كان من المفترض أن يزور جون كيري مصر.", "visit planned affirmed"],
    ["تستعد المنطقة لهجوم محتمل بعد الغارة الإسرائيلية على سوريا.", "assault happened affirmed"],
    ["ألغى جون كيري زيارته إلى مصر.", "rejection happened affirmed"],
  ])("%s", (text, standing) => {
    const { events } = extractDocument({ id: "x", text, lang: "ar", date: "2024-05-15" });
    expect(events.map(({ type, status, polarity }) => `${type} ${status} ${polarity}`)).toEqual([standing]);
  });
});

describe("words that look like a trigger tell of nothing", () => {
  test.each([
    "دعا سامح شكري إيران إلى ضبط النفس.",
    "يخوض جون كيري معركة انتخابية في مصر.",
    "قال جون كيري إنه لا يعرف من أطلق النار.",
    "أعلنت إيران أن الرد سيأتي عاجلا أو آجلا.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a clause on a noun has its own people and its own time", () => {
  test.each([
    // what was signed names nobody before it
    ["رفض جون كيري أمس الاتفاق الذي أبرم عام 2015.", ["rejection رفض 2024-05-14: جون كيري"]],
    // between commas
    [
      "رفض حزب النور، الذي تظاهر أنصاره منذ ديسمبر الماضي، الاتفاق.",
      ["rejection رفض -: حزب النور", "protest تظاهر 2023-12-01/..: أنصاره، حزب النور"],
    ],
    // without a pronoun
    ["قصف الجيش الإسرائيلي الأحد برجا يضم مكاتب لقناة الجزيرة.", ["assault قصف 2024-05-12: الجيش الإسرائيلي"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("a verb that goes on has who stands at the head of its sentence", () => {
  test.each([
    [
      "زار جون كيري بغداد. وعرض سامح شكري الوساطة، وأجرى اتصالات هاتفية مع قادة روسيا.",
      ["visit زار -: العراق، جون كيري", "call أجرى -: سامح شكري، قادة روسيا"],
    ],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("who gets hold of a town is who took it", () => {
  test.each([
    ["سقطت الموصل في يد تنظيم داعش عام 2014.", ["assault سقطت 2014: تنظيم الدولة الإسلامية"]],
    ["قتل الجندي خالد الكركي بأيدي مسلحين الأحد.", ["assault قتل 2024-05-12: خالد الكركي، مسلحين"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("of what somebody is accused of they are who did it", () => {
  test.each([
    ["اتهمت المعارضة إسرائيل بقتل ثلاثة أشخاص الأحد.", ["assault قتل 2024-05-12: إسرائيل، ثلاثة أشخاص"]],
    ["اتهم سامح شكري تركيا بشن هجوم على سوريا الأحد.", ["assault هجوم 2024-05-12: تركيا، سوريا"]],
    // and where the harm stands before its cause
    ["اتهمت المعارضة القوات الحكومية بقتل تسعة أشخاص في هجوم.", ["assault هجوم -: القوات الحكومية، تسعة أشخاص"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe("what is on the agenda has the weekday to come", () => {
  test.each([
    ["يصل سامح شكري إلى بغداد الخميس.", ["visit يصل 2024-05-16: العراق، سامح شكري"]],
    ["وصل سامح شكري إلى بغداد الخميس.", ["visit وصل 2024-05-09: العراق، سامح شكري"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });
});
