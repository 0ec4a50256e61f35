import { expect, test } from "vitest";
import { harm } from "./hurt.ts";

test("no damaged file makes a reader fail, hang, or lose what it holds without a word", async () => {
  const { failures, slowest } = await harm(360, 1, () => performance.now());
  expect(failures).toEqual([]);
  expect(slowest.milliseconds).toBeLessThan(5_000);
}, 120_000);
