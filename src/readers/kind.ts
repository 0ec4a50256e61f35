import { type Result, decode, decodeAs, err, ok, undecodableLine } from "../model/index.ts";

/** What a file is, by what it holds; where that leaves it open, by its name. */
export type Kind =
  | { readonly kind: "zip" | "pdf" }
  | {
      readonly kind: "page" | "mail" | "feed" | "gexf" | "json" | "lines" | "table" | "plain";
      readonly text: string;
      /** Set where the letters were guessed. */
      readonly encoding?: "windows-1256";
    };

/** Why a file is of no kind that is read, as the problems of a reading say it. */
export interface Unknown {
  readonly kind: "empty" | "binary" | "encoding" | "extension";
  readonly cause: string;
  readonly line?: number | undefined;
}

/** Endings under which text is looked into. Others are left out: pages are saved beside their scripts and styles. */
const ENDINGS: ReadonlySet<string> = new Set(
  "txt text md markdown json jsonl ndjson csv tsv tab htm html xhtml mht mhtml xml rss atom rdf gexf waqai".split(" "),
);

/** How many characters tell what a text is. */
const HEAD = 2_000;
/** As many columns has the row of a GDELT file, which names none. */
const GDELT_COLUMNS = 40;

export function kindOf(name: string, bytes: Uint8Array): Result<Kind, Unknown> {
  const ending = endingOf(name);
  if (bytes.length === 0) return err({ kind: "empty", cause: "" });
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6])) return ok({ kind: "zip" });
  if (ascii(bytes, 1024).includes("%PDF-")) return ok({ kind: "pdf" });
  // What was written by an old Word, and other documents of before 2007.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err({ kind: "extension", cause: ending || "doc" });
  if (ending !== "" && !ENDINGS.has(ending)) return err({ kind: "extension", cause: ending });
  const declared = declaredText(bytes);
  const decoded = declared === undefined ? decode(bytes) : ok({ text: declared, encoding: undefined });
  if (!decoded.ok)
    return err({
      kind: decoded.error,
      cause: "",
      line: decoded.error === "encoding" ? undecodableLine(bytes) : undefined,
    });
  const { text, encoding } = decoded.value;
  if (text.trim() === "") return err({ kind: "empty", cause: "" });
  return ok({ kind: ofText(text, ending), text, ...(encoding === "windows-1256" ? { encoding } : {}) });
}

/** The ending of a file's name in small letters, without the dot; "" where it has none. */
export function endingOf(name: string): string {
  const base = baseOf(name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? "" : base.slice(dot + 1).toLowerCase();
}

/** The file's name without folders. */
export function baseOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

/** The file's name without folders and ending: what its article is called. */
export function stemOf(name: string): string {
  const base = baseOf(name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? base : base.slice(0, dot);
}

type TextKind = Exclude<Kind["kind"], "zip" | "pdf">;

function ofText(text: string, ending: string): TextKind {
  const head = text.slice(0, HEAD).trimStart();
  const small = head.toLowerCase();
  if (ending === "md" || ending === "markdown") return "plain";
  if (head.startsWith("<")) {
    if (/<gexf[\s>]/.test(small)) return "gexf";
    if (/<(?:rss|feed|rdf:rdf)[\s>]/.test(small)) return "feed";
    if (ending !== "txt" && ending !== "text") return "page";
  }
  if (
    ending === "mht" ||
    ending === "mhtml" ||
    (/^(?:from|mime-version|snapshot-content-location):/.test(small) && small.includes("multipart/related"))
  )
    return "mail";
  if (ending === "htm" || ending === "html" || ending === "xhtml") return "page";
  if (ending === "jsonl" || ending === "ndjson") return "lines";
  if (ending === "json" || ending === "waqai") return "json";
  if (head.startsWith("{") || head.startsWith("[{"))
    return ending === "txt" || ending === "text" ? "plain" : jsonKind(text);
  if (ending === "csv" || ending === "tsv" || ending === "tab") return "table";
  return firstLine(text).split("\t").length >= GDELT_COLUMNS ? "table" : "plain";
}

/** Many records, one a line, or one value. */
function jsonKind(text: string): "json" | "lines" {
  const first = firstLine(text.trimStart());
  try {
    JSON.parse(first);
    return text.trim().length > first.trim().length && first.startsWith("{") ? "lines" : "json";
  } catch {
    return "json";
  }
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

/** The text of a page or of XML in the encoding that it declares; undefined where it declares none or another than it is in. */
function declaredText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef) return undefined;
  const head = ascii(bytes, HEAD);
  if (!head.trimStart().startsWith("<")) return undefined;
  const label = /(?:\bcharset\s*=\s*["']?|<\?xml[^>]{0,80}\bencoding\s*=\s*["'])(?<label>[\w-]{3,20})/i.exec(head)
    ?.groups?.["label"];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return undefined;
  // A page that was saved may be in another encoding than the one that it was sent in.
  return decodeAs(bytes, "utf-8") === undefined || !bytes.some((byte) => byte > 0x7f)
    ? decodeAs(bytes, label)
    : undefined;
}

function ascii(bytes: Uint8Array, size: number): string {
  return String.fromCharCode(...bytes.subarray(0, size));
}

function begins(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}
