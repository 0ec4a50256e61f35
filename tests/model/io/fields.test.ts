import { describe, expect, test } from "vitest";
import { articleDate } from "../../../src/model/io/fields.ts";

describe("articleDate(value)", () => {
  test.each([
    ["2021-05-03", "2021-05-03"],
    [" 2021-05-03 ", "2021-05-03"],
    ["2021-05", "2021-05"],
    ["2021", "2021"],
    ["2021-05-03/2021-05-05", "2021-05-03/2021-05-05"],
    ["2021-05-03T10:20:30+03:00", "2021-05-03"],
    ["2021-05-03 10:20", "2021-05-03"],
  ])("%s is %s", (value, date) => {
    expect(articleDate(value)).toBe(date);
  });

  test.each(["", "soon", "2021-13-01", "2021-02-30", "3/5/2021", "2021-05-03x", "20210503T10"])(
    "%j is no date",
    (value) => {
      expect(articleDate(value)).toBeUndefined();
    },
  );
});
