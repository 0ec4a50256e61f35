import { Inflate } from "fflate";
import { type Result, decode, err, ok } from "../model/index.ts";
import { LIMITS } from "./limits.ts";

/** A file in an archive, still packed. */
export interface Entry {
  /** Its path there. It is only ever a name: nothing is written to a disk. */
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly locked: boolean;
  readonly method: number;
  readonly crc: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the directory stands at the end of the file, before a comment of at most so many bytes. */
const LONGEST_END = 65_557;

/** The files that an archive lists, in its order, without folders. The error says that it is no archive, or cut off. */
export function entriesOf(bytes: Uint8Array): Result<readonly Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return err("no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return err("directory");
    const nameLength = view.getUint16(at + 28, true);
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = nameOf(raw);
    const flags = view.getUint16(at + 8, true);
    if (!name.endsWith("/"))
      entries.push({
        name,
        locked: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

/** Why a file of an archive is not unpacked. */
export type Refusal = "locked" | "expansion" | "broken";

/** The bytes of a file in an archive: no more than it says that it has, and those that its sum says. */
export function unpacked(bytes: Uint8Array, entry: Entry): Result<Uint8Array, Refusal> {
  const { size, packed, offset, locked, method, crc } = entry;
  if (locked) return err("locked");
  if (size > LIMITS.entry || (size > 2 ** 20 && size > packed * LIMITS.ratio)) return err("expansion");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return err("broken");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return err("broken");
  if (method !== 0 && method !== 8) return err("broken");
  const content = method === 0 ? ok(data) : inflated(data, size);
  if (!content.ok) return content;
  return content.value.length === size && checksum(content.value) === crc ? content : err("broken");
}

const PIECE = 65_536;

/** Unpacks piece by piece, and stops where more comes out than was said. */
function inflated(data: Uint8Array, size: number): Result<Uint8Array, Refusal> {
  const out = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > size) over = true;
    else out.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let from = 0; from < data.length && !over; from += PIECE)
      inflate.push(data.subarray(from, from + PIECE), from + PIECE >= data.length);
  } catch {
    return err("broken");
  }
  return over ? err("expansion") : ok(out);
}

function endOfDirectory(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

/** The name in UTF-8, else in whatever Arabic encoding gives Arabic letters, else as its letters of ASCII stand. */
function nameOf(raw: Uint8Array): string {
  const decoded = decode(raw);
  const name = decoded.ok ? decoded.value.text : String.fromCharCode(...raw.map((byte) => (byte < 0x80 ? byte : 0x5f)));
  // What would turn the letters of a list round or end its line is no part of a name.
  return name.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32, as archives have it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
