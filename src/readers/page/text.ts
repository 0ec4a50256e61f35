import { Parser } from "htmlparser2";
import { shallow } from "./depth.ts";

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);
/** Elements whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(
  "script style noscript template iframe object svg math canvas audio video select textarea button title".split(" "),
);

/** The text of markup, a paragraph a block, with an empty line between two. No element, link or entity of it is ever followed. */
export function textOf(markup: string): string {
  const paragraphs: string[] = [];
  let line: string[] = [];
  let unread = 0;
  let preformatted = 0;
  const end = (): void => {
    const raw = line.join("");
    const text = preformatted > 0 ? raw.trim() : tidy(raw);
    if (text !== "") paragraphs.push(text);
    line = [];
  };
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (UNREAD.has(name)) unread++;
        if (BLOCKS.has(name)) end();
        if (name === "pre") preformatted++;
        else if (name === "br") line.push("\n");
        else if (name === "td" || name === "th") line.push(" ");
      },
      ontext: (text) => {
        if (unread === 0) line.push(preformatted > 0 ? text : text.replace(/\s+/gu, " "));
      },
      onclosetag: (name) => {
        if (BLOCKS.has(name)) end();
        if (name === "pre") preformatted = Math.max(0, preformatted - 1);
        if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
      },
    },
    { decodeEntities: true },
  );
  parser.write(shallow(markup));
  parser.end();
  end();
  return paragraphs.join("\n\n");
}

/** One blank between words; lines that a `br` ends stay lines, and more of them are a new paragraph. */
function tidy(raw: string): string {
  if (!raw.includes("\n")) return words(raw);
  return raw
    .split("\n")
    .map(words)
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

function words(text: string): string {
  return text
    .split(/[\s\u200B\uFEFF]+/u)
    .filter(Boolean)
    .join(" ");
}
