import { describe, expect, test } from "vitest";
import { number, phrases, speak } from "../../src/views/phrases.ts";

const messages = phrases(
  { plain: "Close", named: "Reading {name}", counted: { one: "{count} event", other: "{count} events" } },
  {
    plain: "إغلاق",
    named: "تجري قراءة {name}",
    counted: {
      zero: "لا أحداث",
      one: "حدث واحد",
      two: "حدثان",
      few: "{count} أحداث",
      many: "{count} حدثًا",
      other: "{count} حدث",
    },
  },
);

describe("speak", () => {
  test("English has two forms of a counted thing", () => {
    const t = speak(messages, "en", "latn");
    expect([0, 1, 2, 1000].map((count) => t("counted", { count }))).toEqual([
      "0 events",
      "1 event",
      "2 events",
      "1,000 events",
    ]);
  });

  test("Arabic has six", () => {
    const t = speak(messages, "ar", "latn");
    expect([0, 1, 2, 3, 11, 100].map((count) => t("counted", { count }))).toEqual([
      "لا أحداث",
      "حدث واحد",
      "حدثان",
      "3 أحداث",
      "11 حدثًا",
      "100 حدث",
    ]);
  });

  test("parameters are put in as they are, whatever they look like", () => {
    expect(speak(messages, "en", "latn")("named", { name: "{name} $& <b>" })).toBe("Reading {name} $& <b>");
  });
});

test("numbers are written in the wanted digits, in Arabic only", () => {
  expect(number(15, "ar", "arab")).toBe("١٥");
  expect(number(15, "en", "arab")).toBe("15");
});
