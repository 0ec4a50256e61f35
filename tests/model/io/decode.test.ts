import { describe, expect, test } from "vitest";
import { decode, undecodableLine } from "../../../src/model/io/decode.ts";

const ARABIC = "قال الوزير إن الميناء سيفتح أبوابه، وإن العمل يبدأ قريبًا.";

/** Bytes of a one-byte encoding, by asking the decoder for each. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === "le");
  return bytes;
}

describe("decode(bytes)", () => {
  test.each([
    ["utf-8", new TextEncoder().encode(ARABIC)],
    ["utf-8", new TextEncoder().encode(`\uFEFF${ARABIC}`)],
    ["utf-16le", utf16(`\uFEFF${ARABIC}`, "le")],
    ["utf-16be", utf16(`\uFEFF${ARABIC}`, "be")],
    ["windows-1256", encoded(ARABIC, "windows-1256")],
  ])("reads %s and takes its mark off", (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, value: { text: ARABIC, encoding } });
  });

  test("keeps line ends and a byte order mark inside the text as they are", () => {
    const text = "a\r\nb\rc\uFEFF";
    expect(decode(new TextEncoder().encode(text))).toMatchObject({ value: { text } });
  });

  test.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ["control characters", Uint8Array.from({ length: 100 }, (_, n) => (n % 4 === 0 ? 2 : 65))],
  ])("takes %s for no text", (_what, bytes) => {
    expect(decode(bytes)).toEqual({ ok: false, error: "binary" });
  });

  test.each([
    ["French", "windows-1252", "L'été à la forêt: hélas, déjà fini. Noël, où êtes-vous passé?"],
    ["Russian", "windows-1251", "Сегодня министр сказал, что порт откроют завтра."],
  ])("does not take %s in an encoding of its own for Arabic", (_language, encoding, text) => {
    expect(decode(encoded(text, encoding))).toEqual({ ok: false, error: "encoding" });
  });
});

describe("undecodableLine(bytes)", () => {
  test("is the first line that is no UTF-8", () => {
    expect(undecodableLine(Uint8Array.of(65, 10, 0xc3, 0xa9, 10, 66, 0xe9, 10, 0xe9))).toBe(3);
  });

  test("is undefined where every line is UTF-8, or a mark says UTF-16", () => {
    expect(undecodableLine(new TextEncoder().encode("é\né"))).toBeUndefined();
    expect(undecodableLine(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toBeUndefined();
  });
});
