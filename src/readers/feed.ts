import { Parser } from "htmlparser2";
import { type Article, type Problem, type Reading, failed, statedDate } from "../model/index.ts";
import { depthOf } from "./page/depth.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { webAddress } from "./page/facts.ts";
import { withTitle } from "./page/page.ts";
import { textOf } from "./page/text.ts";

/** An item of a feed by the names of its elements; of elements that come twice the first. */
type Fields = Map<string, string>;

const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);
/** The elements that are read, under the names that RSS 1.0 and 2.0, Atom, Dublin Core and Media RSS give them. */
const TEXTS = ["content:encoded", "content", "description", "summary", "media:description"];
const DATES = ["pubdate", "published", "dc:date", "dcterms:issued", "date", "updated", "atom:updated"];

/** The articles of a feed (RSS, RDF, Atom): one an item, from the outlet that the feed is of. */
export function feed(id: string, xml: string): Reading {
  const problems: Problem[] = [];
  if (depthOf(xml) > LIMITS.depth) return failed("nested", String(LIMITS.depth));
  if (xml.length > LIMITS.markup) problems.push({ line: undefined, kind: "size", cause: megabytes(LIMITS.markup) });
  const { channel, items } = parsed(xml.slice(0, LIMITS.markup));
  const outlet = textOf(channel.get("title") ?? "");
  const articles = items.flatMap((item, place): Article[] => {
    const read = article(item, `${id} ${place + 1}`, outlet);
    if (read.date === undefined && DATES.some((name) => item.has(name)))
      problems.push({ line: place + 1, kind: "date", cause: DATES.map((name) => item.get(name)).find(Boolean) ?? "" });
    if (read.text.trim() !== "") return [read];
    problems.push({ line: place + 1, kind: "empty", cause: read.id });
    return [];
  });
  if (articles.length === 0 && problems.length === 0) problems.push({ line: undefined, kind: "empty", cause: "" });
  return { articles, problems };
}

function article(item: Fields, id: string, outlet: string): Article {
  const title = textOf(item.get("title") ?? "")
    .split(/\s+/u)
    .join(" ");
  const body = textOf(TEXTS.map((name) => item.get(name)).find((text) => text?.trim()) ?? "");
  const date = DATES.map((name) => statedDate(item.get(name) ?? "")).find(Boolean);
  const url = webAddress(item.get("link") ?? item.get("guid") ?? item.get("id"));
  const source = textOf(item.get("source") ?? "") || outlet;
  const known = title === "" ? {} : { title };
  return {
    id,
    text: body === "" ? title : withTitle(body, known),
    ...known,
    ...(source === "" ? {} : { outlet: source }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Goes through a feed once. Entities that it defines itself are not known, so none can grow or fetch anything. */
function parsed(xml: string): { readonly channel: Fields; readonly items: readonly Fields[] } {
  const channel: Fields = new Map();
  const items: Fields[] = [];
  let item: Fields | undefined;
  /** The element of an item or of the channel that is open, and how deep in it the parser is. */
  let field: string | undefined;
  let inside = 0;
  let text: string[] = [];
  const parser = new Parser(
    {
      onopentag: (raw, attributes) => {
        const name = raw.toLowerCase();
        if (field !== undefined) {
          inside++;
          // Atom holds XHTML as elements; as a page they are read again.
          text.push(`<${name}>`);
        } else if (ITEMS.has(name)) items.push((item = new Map()));
        else if (item !== undefined || name === "title") {
          field = name;
          text = [];
          if (name === "link" && attributes["href"] !== undefined && (attributes["rel"] ?? "alternate") === "alternate")
            text.push(attributes["href"]);
        }
      },
      ontext: (piece) => {
        if (field !== undefined) text.push(inside > 0 ? escaped(piece) : piece);
      },
      onclosetag: (raw) => {
        const name = raw.toLowerCase();
        if (field !== undefined && inside > 0) {
          inside--;
          text.push(`</${name}>`);
        } else if (field !== undefined) {
          const fields = item ?? channel;
          const value = text.join("").trim();
          if (value !== "" && !fields.has(field)) fields.set(field, value);
          field = undefined;
        } else if (ITEMS.has(name)) item = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { channel, items };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
