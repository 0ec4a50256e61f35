/** What a tagger has learned, as its data file holds it. */
export interface Weights {
  /** Rows of the table; a power of two. */
  readonly buckets: number;
  /** What one step of a stored number is worth. */
  readonly step: number;
  /** From tag (row) to tag. The last row is from before the sentence. */
  readonly transitions: readonly (readonly number[])[];
  /** Base64 of the rows that are not empty, in order: how many rows on (a varint), a bit for each tag, then a signed byte for each bit set. */
  readonly rows: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NONE = 64;
/** The value of each code unit as a digit; line breaks and whatever else have none. */
const DIGIT = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = DIGITS.indexOf(String.fromCharCode(code));
  return digit < 0 ? NONE : digit;
});

/** The table of a tagger: for each bucket what it says for each of the tags. */
export function table({ buckets, rows }: Weights, tags: number): Int8Array {
  const bytes = decode(rows);
  const out = new Int8Array(buckets * tags);
  let bucket = 0;
  for (let at = 0; at < bytes.length;) {
    let skip = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      skip |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    bucket += skip;
    const mask = bytes[at++] ?? 0;
    for (let tag = 0; tag < tags; tag++) if (mask & (1 << tag)) out[bucket * tags + tag] = bytes[at++] ?? 0;
  }
  return out;
}

/** The opposite of `table`, for who trains. */
export function rows(values: Int8Array, tags: number): string {
  const bytes: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket * tags < values.length; bucket++) {
    const row = values.subarray(bucket * tags, (bucket + 1) * tags);
    const mask = row.reduce((bits, value, tag) => (value === 0 ? bits : bits | (1 << tag)), 0);
    if (mask === 0) continue;
    let skip = bucket - last;
    for (; skip >= 0x80; skip >>= 7) bytes.push((skip & 0x7f) | 0x80);
    bytes.push(skip, mask, ...[...row].filter((value) => value !== 0).map((value) => value & 0xff));
    last = bucket;
  }
  return encode(bytes);
}

function decode(text: string): Uint8Array {
  const out = new Uint8Array((text.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGIT[text.charCodeAt(i)] ?? NONE;
    if (digit === NONE) continue;
    bits = ((bits << 6) | digit) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out[at++] = (bits >> held) & 0xff;
  }
  return out.subarray(0, at);
}

function encode(bytes: readonly number[]): string {
  let out = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      out += DIGITS.charAt((bits >> held) & 63);
    }
  }
  return held > 0 ? out + DIGITS.charAt((bits << (6 - held)) & 63) : out;
}
