import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";

/** The occurrences of a text published on Wednesday 15 May 2024: type, trigger, date and who takes part. */
function told(text: string): readonly string[] {
  const { events, actors } = extractDocument({ id: "x", text, lang: "ar", date: "2024-05-15" });
  return events
    .filter((event) => event.statement === undefined)
    .map(({ type, trigger, date, participants }) => {
      const people = participants.map(({ actor }) => actors[actor]?.name ?? "").toSorted();
      return `${type} ${text.slice(trigger.start, trigger.end)} ${date ?? "-"}: ${people.join("، ")}`;
    });
}

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
