import { Parser } from "htmlparser2";
import { LIMITS } from "../limits.ts";
import { shallow } from "./depth.ts";

/** A page with what is of no use taken out, and what its head says of the article. */
export interface Scan {
  /** Its elements again: no script, style or comment, no attribute but those that tell an article from what is around it. */
  readonly markup: string;
  readonly elements: number;
  /** Contents of `meta` elements by their name, property or itemprop in small letters, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** What `script` elements of JSON-LD hold. */
  readonly data: readonly string[];
  /** The `title` element. */
  readonly title: string;
  /** The first heading of the first rank. */
  readonly heading: string;
  readonly times: readonly Time[];
  /** Where the page is at home. */
  readonly address: string | undefined;
  readonly lang: string | undefined;
}

/** A date of a `time` element. */
export interface Time {
  readonly date: string;
  /** The element says that it is the day of publication. */
  readonly published: boolean;
  /** It stands in the article and not beside it. */
  readonly inside: boolean;
}

const DROPPED: ReadonlySet<string> = new Set(
  "script style noscript template iframe object embed svg math canvas audio video link source track base title".split(
    " ",
  ),
);
const KEPT: readonly string[] = [
  "class",
  "id",
  "role",
  "itemprop",
  "itemtype",
  "rel",
  "property",
  "datetime",
  "dir",
  "lang",
  "hidden",
  "aria-hidden",
  "href",
];
/** Elements that hold no text, and those of which a page has one. */
const UNWRITTEN: ReadonlySet<string> = new Set("area br col hr img input meta wbr html head body".split(" "));
const ARTICLE: ReadonlySet<string> = new Set(["article", "main"]);

/** Goes through a page once, from its first character to its last, whatever it holds. */
export function scan(page: string): Scan {
  const out: string[] = [];
  const meta = new Map<string, string>();
  const data: string[] = [];
  const times: Time[] = [];
  const open: (string | undefined)[] = [];
  let elements = 0;
  let dropped = 0;
  let depth = 0;
  let articles = 0;
  let json = false;
  let [title, heading, address, lang, time]: (string | undefined)[] = [];
  let [inTitle, inHeading] = [false, false];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === "meta") keep(meta, attributes);
        else if (name === "link" && attributes["rel"] === "canonical") address ??= attributes["href"];
        else if (name === "html") lang = attributes["lang"];
        else if (name === "time") time = timeOf(attributes, articles > 0, times);
        if (ARTICLE.has(name)) articles++;
        if (name === "title" && title === undefined) [inTitle, title] = [true, ""];
        if (name === "h1" && heading === undefined) [inHeading, heading] = [true, ""];
        json = name === "script" && (attributes["type"] ?? "").toLowerCase().includes("ld+json");
        if (json) data.push("");
        if (DROPPED.has(name)) {
          dropped++;
          open.push(undefined);
          return;
        }
        elements++;
        const written = dropped === 0 && depth < LIMITS.depth && !UNWRITTEN.has(name);
        open.push(written ? name : undefined);
        if (dropped > 0) return;
        if (written) depth++;
        if (written || name === "br") out.push(`<${name}${attributesOf(attributes)}>`);
      },
      ontext: (text) => {
        if (json) data.push(`${data.pop() ?? ""}${text}`);
        if (inTitle) title += text;
        if (inHeading) heading += text;
        if (time !== undefined) time += text;
        if (dropped === 0) out.push(escaped(text));
      },
      oncomment: (text) => {
        // Browsers note where a page was saved from: saved from url=(0023)https://example.org/a
        const saved = /^ saved from url=\(\d+\)(?<url>https?:\S+)/.exec(text)?.groups?.["url"];
        if (saved !== undefined) address ??= saved;
      },
      onclosetag: (name) => {
        if (name === "title") inTitle = false;
        if (name === "h1") inHeading = false;
        if (name === "script") json = false;
        if (name === "time" && time !== undefined) {
          if (time.trim() !== "") times.push({ date: time, published: false, inside: articles > 0 });
          time = undefined;
        }
        if (ARTICLE.has(name)) articles--;
        const written = open.pop();
        if (DROPPED.has(name)) dropped--;
        else if (written !== undefined) {
          depth--;
          out.push(`</${written}>`);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(shallow(page));
  parser.end();
  return {
    markup: out.join(""),
    elements,
    meta,
    data,
    title: title ?? "",
    heading: heading ?? "",
    times,
    address,
    lang,
  };
}

function keep(meta: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase().trim();
  const content = attributes["content"]?.trim();
  if (name !== undefined && content !== undefined && content !== "" && !meta.has(name)) meta.set(name, content);
}

/** Notes the date of a `time` element; where only its text is one, the text is waited for. */
function timeOf(attributes: Readonly<Record<string, string>>, inside: boolean, times: Time[]): string | undefined {
  const { datetime } = attributes;
  if (datetime === undefined || datetime.trim() === "") return "";
  const published = "pubdate" in attributes || (attributes["itemprop"] ?? "").toLowerCase().includes("datepublished");
  times.push({ date: datetime, published, inside });
  return undefined;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return KEPT.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [` ${name}="${escaped(value)}"`];
  }).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
