import { expect, test } from "vitest";
import { rows, table } from "../../../src/model/tagger/weights.ts";

const TAGS = 7;

test("what is packed is unpacked the same, empty rows between and line breaks in it", () => {
  const values = new Int8Array(4096 * TAGS);
  for (let i = 0; i < 300; i++) values[(i * 7919) % values.length] = (i % 255) - 127;
  const packed = rows(values, TAGS).replace(/.{40}/g, "$&\n");
  expect(table({ buckets: 4096, step: 1, transitions: [], rows: packed }, TAGS)).toEqual(values);
});

test("a table of nothing takes no place", () => {
  expect(rows(new Int8Array(64 * TAGS), TAGS)).toBe("");
});
