import mammoth from "mammoth";
import { zipSync } from "fflate";
import type { Reading } from "../model/index.ts";
import { withTitle } from "./page/page.ts";
import { textOf } from "./page/text.ts";

/** The parts of a document that hold its text or say how it hangs together. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/_rels\/[^/]+\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes|comments)\.xml)$/;

/** The text of a Word document (DOCX). @param parts the files of its archive that `isPart` names: pictures and macros are not so much as unpacked. */
export async function word(id: string, parts: ReadonlyMap<string, Uint8Array>): Promise<Reading> {
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  // In Node mammoth takes a buffer, in a browser what the buffer is made of.
  const input =
    typeof Buffer === "undefined" ? { arrayBuffer: packed.slice().buffer } : { buffer: Buffer.from(packed) };
  const { value } = await mammoth.extractRawText(input);
  const text = value.replace(/\n{3,}/g, "\n\n").trim();
  if (text === "") return { articles: [], problems: [{ line: undefined, kind: "empty", cause: "" }] };
  const title = titleOf(parts.get("docProps/core.xml"));
  return { articles: [{ id, text: withTitle(text, title), ...title }], problems: [] };
}

/** Whether a file of the archive is one that is read. */
export function isPart(name: string): boolean {
  return PARTS.test(name);
}

/** Whether an archive with these files is a Word document. */
export function isWord(names: Iterable<string>): boolean {
  return [...names].includes("word/document.xml");
}

function titleOf(core: Uint8Array | undefined): { readonly title?: string } {
  const xml = core === undefined ? "" : new TextDecoder().decode(core.subarray(0, 65_536));
  const written = /<dc:title>(?<title>[^<]*)<\/dc:title>/.exec(xml)?.groups?.["title"] ?? "";
  const title = textOf(written);
  return title === "" ? {} : { title };
}
