import { type Reading, decode, decodeAs, failed } from "../../model/index.ts";
import { page } from "./page.ts";

/** A page that a browser saved as one file (MHTML): the first part that is HTML. Its pictures and styles are not unpacked. */
export function mail(id: string, text: string): Reading {
  const [head, body] = parted(text);
  const boundary = /boundary="?(?<mark>[^"\r\n;]{1,100})"?/i.exec(head)?.groups?.["mark"];
  const parts = boundary === undefined ? [text] : body.split(`--${boundary}`);
  for (const part of parts) {
    const [about, content] = parted(part.trimStart());
    if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(about)) continue;
    const reading = page(id, decoded(about, content));
    const location = /^(?:snapshot-content-location|content-location):\s*(?<url>https?:\S+)/im.exec(`${head}\n${about}`)
      ?.groups?.["url"];
    const articles = reading.articles.map((article) =>
      location === undefined ? article : { url: location, ...article },
    );
    return { ...reading, articles };
  }
  return failed("empty", "");
}

/** What stands before the first empty line, and what after it. */
function parted(text: string): readonly [string, string] {
  const end = /\r?\n\r?\n/.exec(text);
  return end === null ? [text, ""] : [text.slice(0, end.index), text.slice(end.index + end[0].length)];
}

function decoded(about: string, content: string): string {
  const way = /^content-transfer-encoding:\s*(?<way>[\w-]+)/im.exec(about)?.groups?.["way"]?.toLowerCase();
  if (way !== "quoted-printable" && way !== "base64") return content;
  const bytes = way === "base64" ? base64(content) : quotedPrintable(content);
  const charset = /charset="?(?<label>[\w-]{2,20})/i.exec(about)?.groups?.["label"];
  const named = charset === undefined ? undefined : decodeAs(bytes, charset);
  if (named !== undefined) return named;
  const guessed = decode(bytes);
  return guessed.ok ? guessed.value.text : "";
}

/** Bytes of a text in which those beyond ASCII are written =D8, and a line that goes on ends with =. */
function quotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=\r?\n/g, "");
  const bytes = new Uint8Array(joined.length * 3);
  const encoder = new TextEncoder();
  let size = 0;
  for (let at = 0; at < joined.length; at++) {
    const byte = joined[at] === "=" ? Number.parseInt(joined.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(byte)) size += encoder.encodeInto(joined.charAt(at), bytes.subarray(size)).written;
    else {
      bytes[size++] = byte;
      at += 2;
    }
  }
  return bytes.subarray(0, size);
}

function base64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, "")), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
