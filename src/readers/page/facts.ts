import { articleDate, statedDate } from "../../model/index.ts";
import { textOf } from "./text.ts";
import type { Scan } from "./scan.ts";

/** What a page says of its article. */
export interface Facts {
  readonly title?: string;
  readonly outlet?: string;
  /** The day of publication, EDTF. */
  readonly date?: string;
  readonly url?: string;
  /** The whole text, where the page's data hold it. */
  readonly body?: string;
}

/** Names under which pages have the day of publication, the surest first. */
const DATES = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "og:article:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "publish-date",
  "publish_date",
  "publication_date",
  "publicationdate",
  "pubdate",
  "date.published",
  "article.published",
  "article_date_original",
  "citation_publication_date",
  "originalpublicationdate",
  "displaydate",
  "date",
];
const OUTLETS = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title"];
const TITLES = ["og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "parsely-title"];

/** The facts of a page: from its JSON-LD, else Open Graph and other `meta`, else its `time` elements and title. */
export function factsOf(scan: Scan): Facts {
  const { meta } = scan;
  const data = articleData(scan.data);
  const first = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const title = clean(data.title ?? first(TITLES) ?? (scan.heading.trim() || scan.title));
  const outlet = clean(data.outlet ?? first(OUTLETS));
  const url = webAddress(scan.address ?? meta.get("og:url") ?? data.url);
  const date = day(data.date) ?? DATES.map((name) => day(meta.get(name))).find(Boolean) ?? dayOf(scan.times);
  return {
    ...(title === undefined ? {} : { title: withoutOutlet(title, outlet) }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(data.body === undefined ? {} : { body: data.body }),
  };
}

/** The day of the `time` element that says so, else of the first in the article, else the one day that all of them name. */
function dayOf(times: Scan["times"]): string | undefined {
  const sure = times.find(({ published }) => published) ?? times.find(({ inside }) => inside);
  const days = new Set((sure === undefined ? times : [sure]).map(({ date }) => day(date)));
  return days.size === 1 ? [...days][0] : undefined;
}

/** An address of the web; anything else that stands in its place is none. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim();
  return address !== undefined && address.length < 2_000 && /^https?:\/\/[^\s<>"]+$/.test(address)
    ? address
    : undefined;
}

type Known = { readonly [K in "title" | "outlet" | "date" | "url" | "body"]: string | undefined };
const NOTHING: Known = { title: undefined, outlet: undefined, date: undefined, url: undefined, body: undefined };

/** What the JSON-LD of a page says: of an article before any other thing. */
function articleData(blocks: readonly string[]): Known {
  const things = blocks.flatMap(thingsIn);
  const byId = new Map(things.map((thing) => [thing["@id"], thing]));
  const article = things.find((thing) => typeOf(thing).some((type) => /article|report|blogposting/.test(type)));
  const page = things.find((thing) => typeOf(thing).some((type) => /webpage/.test(type)));
  const known = article ?? page;
  if (known === undefined) return NOTHING;
  const publisher = known["publisher"] ?? known["sourceOrganization"] ?? page?.["publisher"] ?? page?.["isPartOf"];
  const target = record(publisher)?.["@id"];
  const body = text(known["articleBody"]);
  return {
    title: text(known["headline"]) ?? (article === undefined ? undefined : text(known["name"])),
    outlet: nameOf(publisher) ?? nameOf(byId.get(target)),
    date: text(known["datePublished"]) ?? text(page?.["datePublished"]) ?? text(known["dateCreated"]),
    url: text(known["url"]) ?? text(known["mainEntityOfPage"]) ?? text(record(known["mainEntityOfPage"])?.["@id"]),
    body: body === undefined ? undefined : textOf(body),
  };
}

type Thing = Readonly<Record<string, unknown>>;

/** How deep things are looked for: a list of graphs. */
const LEVELS = 4;

function thingsIn(json: string): readonly Thing[] {
  try {
    return flat(JSON.parse(json.trim().replace(/^(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>$/g, "")), LEVELS);
  } catch {
    // A page with bad data still has its text.
    return [];
  }
}

function flat(value: unknown, levels: number): readonly Thing[] {
  if (levels === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, levels - 1));
  const thing = record(value);
  return thing === undefined ? [] : [thing, ...flat(thing["@graph"], levels - 1)];
}

function record(value: unknown): Thing | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return record(value[0]);
  return { ...value };
}

function typeOf(thing: Thing): readonly string[] {
  const types = thing["@type"];
  return (Array.isArray(types) ? types : [types]).map((type) => String(type).toLowerCase());
}

function nameOf(value: unknown): string | undefined {
  return text(value) ?? text(record(value)?.["name"]);
}

function text(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" && one.trim() !== "" ? one.trim() : undefined;
}

function day(written: string | undefined): string | undefined {
  return written === undefined ? undefined : (articleDate(written) ?? statedDate(written));
}

function clean(written: string | undefined): string | undefined {
  const line = written === undefined ? "" : textOf(written).split(/\s+/u).join(" ").trim();
  return line === "" ? undefined : line.slice(0, 500);
}

/** "Talks begin | Harbour News" is "Talks begin" in Harbour News. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined || !title.endsWith(outlet)) return title;
  const rest = title.slice(0, -outlet.length).trimEnd();
  const sign = rest.at(-1);
  return sign !== undefined && "|-–—:•·".includes(sign) && rest.length > 1 ? rest.slice(0, -1).trimEnd() : title;
}
