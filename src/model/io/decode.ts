import { type Result, err, ok } from "../result.ts";

/** The part of the platform's decoder that is used; browsers and Node both have it, and this code knows neither. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256";

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Why bytes are no text. */
export type Undecodable = "binary" | "encoding";

/** How many bytes are looked at to tell text from binary data. */
const SAMPLE = 65_536;

/** Bytes as text: by their byte order mark, else UTF-8, else Windows-1256 where that gives plausible Arabic. */
export function decode(bytes: Uint8Array): Result<Decoded, Undecodable> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes.subarray(2), "utf-16be");
  const bare = bareUtf16(bytes);
  if (bare !== undefined) return read(bytes, bare);
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (isBinary(body)) return err("binary");
  const utf8 = read(body, "utf-8");
  if (utf8.ok) return utf8;
  const arabic = read(body, "windows-1256");
  return arabic.ok && plausible(arabic.value.text) ? arabic : err("encoding");
}

/** The first line, from 1, that is no UTF-8; undefined where a mark says that they are UTF-16. */
export function undecodableLine(bytes: Uint8Array): number | undefined {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return undefined;
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!read(bytes.subarray(start, end), "utf-8").ok) return line;
    start = end + 1;
  }
  return undefined;
}

function read(bytes: Uint8Array, encoding: Encoding): Result<Decoded, Undecodable> {
  try {
    return ok({ text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding });
  } catch {
    return err("encoding");
  }
}

/** Text by the encoding that it declares itself to be in, where the platform knows that encoding and the bytes keep to it. */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * UTF-16 that no mark says: every second byte is one of the few that the letters of a text begin with, NUL for Latin, 6 for Arabic,
 * and hardly one of the others is.
 */
function bareUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const size = Math.min(bytes.length, SAMPLE) & ~1;
  if (size < 8 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  let none = 0;
  for (let i = 0; i < size; i += 2) {
    const [a = 0, b = 0] = [bytes[i], bytes[i + 1]];
    if (a === 0 || a === 6) even++;
    if (b === 0 || b === 6) odd++;
    if (a === 0 || b === 0) none++;
  }
  if (none === 0) return undefined;
  const half = size / 2;
  if (odd > half * 0.9 && even < half * 0.1) return "utf-16le";
  return even > half * 0.9 && odd < half * 0.1 ? "utf-16be" : undefined;
}

/** Text holds no NUL and hardly a control character. */
function isBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls * 50 > size;
}

/** Whether most letters are Arabic: bytes of another 8-bit encoding read as Windows-1256 give a mixture. */
function plausible(text: string): boolean {
  let arabic = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x621 && code <= 0x64a) arabic++;
    else if (code > 0x7f && !(code >= 0x64b && code <= 0x652) && code !== 0x60c && code !== 0x61b && code !== 0x61f)
      other++;
  }
  return arabic > 10 && other * 10 < arabic;
}
