import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";

/** The actors that the corpus keeps of an article. */
function kept(text: string, lang: "ar" | "en" = "ar"): readonly string[] {
  const { actors } = extractDocument({ id: "x", text, lang, date: "2024-05-15" });
  return actors.filter(({ mentions }) => mentions.length > 0).map(({ name }) => name);
}

describe("people told by a common noun", () => {
  test.each([
    ["قال مسؤول رفيع إن المحادثات مستمرة.", "مسؤول رفيع"],
    ["لم يستطع موظفو البلدية فتح الطريق.", "موظفو البلدية"],
    ["نددت دول عربية بغارة إسرائيلية على سوريا.", "دول عربية"],
  ])("are actors where they speak or act: %s", (text, name) => {
    expect(kept(text)).toContain(name);
  });

  test.each([
    "قررت مصر تشكيل فريق من الخبراء.",
    "طالبت قطر بضمان سلامة المدنيين والنازحين.",
    "أكدت الصين أن الخطة تراعي حقوق العمال.",
  ])("are none where they are only spoken of: %s", (text) => {
    expect(kept(text)).toHaveLength(1);
  });
});

describe("a state", () => {
  test("is none where only the office of a named person is of it", () => {
    expect(kept("وصل وزير خارجية قطر سامي حداد.")).toEqual(["سامي حداد"]);
  });

  test("is one where it acts, though an office is of it as well", () => {
    expect(kept("وصل وزير خارجية قطر سامي حداد. ودعت قطر إلى هدنة.")).toContain("قطر");
  });

  test("is named behind a preposition of place too, but its capital is then the town", () => {
    expect(kept("ارتفعت الأسعار في تونس.")).toEqual(["تونس"]);
    expect(kept("ارتفعت الأسعار في القاهرة.")).toEqual([]);
  });
});
