import { describe, expect, test } from "vitest";
import { told } from "../../support/told.ts";

/** Type, who and how of the only event of a sentence. */
type Case = readonly [sentence: string, type: string, people: readonly string[], status: string, polarity: string];

function each(lang: "ar" | "en", cases: readonly Case[]): void {
  for (const [sentence, type, people, status, polarity] of cases)
    test(sentence, () => {
      const events = told(sentence, lang).filter((event) => event.type === type);
      expect(events).toHaveLength(1);
      const [event] = events;
      expect(event?.people.toSorted()).toEqual(people.toSorted());
      expect([event?.status, event?.polarity]).toEqual([status, polarity]);
    });
}

describe("Arabic", () => {
  describe("who takes part", () => {
    each("ar", [
      ["اجتمعت مصر مع قطر أمس.", "meeting", ["مصر", "قطر"], "happened", "affirmed"],
      ["عقدت مصر وقطر اجتماعا في جنيف.", "meeting", ["مصر", "قطر"], "happened", "affirmed"],
      ["شهدت جنيف اجتماعا بين مصر وقطر.", "meeting", ["مصر", "قطر"], "happened", "affirmed"],
      ["شنت إسرائيل غارة على سوريا.", "assault", ["إسرائيل", "سوريا"], "happened", "affirmed"],
      ["تعرضت سوريا لهجوم من قبل إسرائيل.", "assault", ["إسرائيل", "سوريا"], "happened", "affirmed"],
      ["نددت دول عربية بغارة إسرائيلية على سوريا.", "assault", ["إسرائيل", "سوريا"], "happened", "affirmed"],
    ]);
  });

  describe("what words before the trigger make of it", () => {
    each("ar", [
      ["ستعقد مصر وقطر اجتماعا غدا.", "meeting", ["مصر", "قطر"], "planned", "affirmed"],
      ["من المقرر أن تجتمع مصر وقطر غدا.", "meeting", ["مصر", "قطر"], "planned", "affirmed"],
      ["لم تجتمع مصر وقطر أمس.", "meeting", ["مصر", "قطر"], "happened", "denied"],
      ["لن تجتمع مصر وقطر غدا.", "meeting", ["مصر", "قطر"], "planned", "denied"],
      ["قد تجتمع مصر وقطر غدا.", "meeting", ["مصر", "قطر"], "hypothetical", "affirmed"],
      ["تجتمع مصر وقطر حاليا.", "meeting", ["مصر", "قطر"], "ongoing", "affirmed"],
      ["يخشى كثيرون احتمال هجوم إيران على إسرائيل.", "assault", ["إيران", "إسرائيل"], "hypothetical", "affirmed"],
    ]);
  });

  test("to seize a ship is coercion, to seize ground is an assault", () => {
    expect(told("استولت إيران على سفينة في الخليج.", "ar").map((event) => event.type)).toEqual(["coercion"]);
    expect(told("استولى الحوثيون على مدينة تعز.", "ar").map((event) => event.type)).toEqual(["assault"]);
  });

  test("the date is that of the clause", () => {
    const [first, second] = told("زار الرئيس المصري قطر أمس، وزار الرئيس التركي مصر الأحد الماضي.", "ar");
    expect([first?.date, second?.date]).toEqual(["2024-05-14", "2024-05-12"]);
  });

  test("the place is a span of the text", () => {
    const [event] = told("التقت مصر وقطر في سوريا أمس.", "ar");
    expect(event?.place?.name).toBe("سوريا");
  });

  test("a second mention of the same occurrence is no second event", () => {
    const events = told("عقدت مصر وقطر اجتماعا أمس.\nوتناول الاجتماع بين مصر وقطر الوضع في السودان.", "ar");
    expect(events).toHaveLength(1);
    expect(events[0]?.mentions).toHaveLength(1);
  });
});

describe("English", () => {
  describe("who takes part", () => {
    each("en", [
      ["Egypt met Qatar on Tuesday.", "meeting", ["Egypt", "Qatar"], "happened", "affirmed"],
      ["Egypt held a meeting with Qatar on Tuesday.", "meeting", ["Egypt", "Qatar"], "happened", "affirmed"],
      ["Syria was attacked by Israel on Tuesday.", "assault", ["Israel", "Syria"], "happened", "affirmed"],
      [
        "Israel's killing of Hassan Nasrallah shook Lebanon.",
        "assault",
        ["Hassan Nasrallah", "Israel"],
        "happened",
        "affirmed",
      ],
    ]);
  });

  describe("what words before the trigger make of it", () => {
    each("en", [
      ["Egypt will meet Qatar tomorrow.", "meeting", ["Egypt", "Qatar"], "planned", "affirmed"],
      ["Egypt plans to meet Qatar tomorrow.", "meeting", ["Egypt", "Qatar"], "planned", "affirmed"],
      ["Egypt did not meet Qatar on Tuesday.", "meeting", ["Egypt", "Qatar"], "happened", "denied"],
      ["Egypt may meet Qatar tomorrow.", "meeting", ["Egypt", "Qatar"], "hypothetical", "affirmed"],
      ["Egypt failed to meet Qatar on Tuesday.", "meeting", ["Egypt", "Qatar"], "happened", "denied"],
    ]);
  });

  test("an outcome of an attack is no attack of its own", () => {
    expect(told("An attack by Israel killed twelve in Syria.", "en")).toHaveLength(1);
  });

  test("to release a statement sets nobody free", () => {
    expect(told("Egypt released a statement on Tuesday.", "en")).toEqual([]);
  });
});

describe("an occurrence has the time of its own clause", () => {
  /** Type and day of every occurrence. */
  const dated = (text: string, lang: "ar" | "en"): readonly string[] =>
    told(text, lang).map(({ type, date }) => `${type} ${date ?? "-"}`);

  test.each([
    [
      "Egypt met Qatar on Sunday and on Monday Turkey withdrew from Syria.",
      ["meeting 2024-05-12", "withdrawal 2024-05-13"],
    ],
    [
      "On Tuesday, after a long flight over the sea, the Egyptian president, who is 60, met Qatar.",
      ["meeting 2024-05-14"],
    ],
    ["Egypt said on Tuesday that Israel had attacked Syria on Sunday.", ["assault 2024-05-12"]],
    ["Egypt said on Tuesday that Israel had attacked Syria.", ["assault -"]],
    ["Israel attacked Syria, Egypt said on Tuesday.", ["assault -"]],
    ["Israel said on Tuesday that it attacked Syria.", ["assault 2024-05-14"]],
    ["The Egyptian president ordered Israel to free prisoners by Friday.", ["order -", "release ../2024-05-17"]],
    ["After Sunday's attack by Israel, Egypt met Qatar.", ["assault 2024-05-12", "meeting -"]],
    ["Egypt met Qatar on Monday over the 2015 deal.", ["meeting 2024-05-13"]],
    ["Fighting broke out last June, when Israel seized Syria's port.", ["coercion 2023-06"]],
    ["Israel attacked Syria. It was its first attack since 1999.", ["assault -"]],
    ["On Monday Egypt met Qatar. They signed a deal.", ["meeting 2024-05-13", "agreement 2024-05-13"]],
    ["Israel attacked Syria on Sunday, killing ten soldiers.", ["assault 2024-05-12"]],
  ] as const)("English: %s", (text, days) => {
    expect(dated(text, "en")).toEqual(days);
  });

  test.each([
    ["هاجمت إسرائيل سوريا أمس، فيما زار الرئيس المصري قطر.", ["assault 2024-05-14", "visit -"]],
    ["قالت مصر أمس إن إسرائيل هاجمت سوريا.", ["assault -"]],
    ["وصل الرئيس المصري إلى قطر أمس والتقى وزير الخارجية التركي.", ["visit 2024-05-14", "meeting 2024-05-14"]],
    ["في وقت سابق، السبت، زار الرئيس المصري قطر.", ["visit 2024-05-11"]],
  ] as const)("Arabic: %s", (text, days) => {
    expect(dated(text, "ar")).toEqual(days);
  });
});
