import type { Article } from "../io/article.ts";
import { cameo } from "./cameo.ts";
import { statedDate } from "./date.ts";
import type { Known } from "./names.ts";
import type { Imported } from "./events.ts";
import { type Cell, type Named, articleOfRow } from "./row.ts";

/** A row by the names of its columns; "" where it has no such column or nothing in it. */
export type Cells = (name: string) => string;

/** The columns of GDELT 2.0 events, in their order; the files do not name them. Version 1 has no ADM2 codes. */
const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];
const ACTOR = [
  "Code",
  "Name",
  "CountryCode",
  "KnownGroupCode",
  "EthnicCode",
  "Religion1Code",
  "Religion2Code",
  "Type1Code",
  "Type2Code",
  "Type3Code",
];
const START = ["GlobalEventID", "SQLDATE", "MonthYear", "Year", "FractionDate"];
const MIDDLE = [
  "IsRootEvent",
  "EventCode",
  "EventBaseCode",
  "EventRootCode",
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
];

/** The names of the columns of a file of GDELT events with so many; undefined where it is none. */
export function gdeltColumns(count: number): readonly string[] | undefined {
  const geo = count >= 61 ? GEO : GEO.filter((name) => name !== "ADM2Code");
  const of = (names: readonly string[], what: string): string[] => names.map((name) => `${what}${name}`);
  const columns = [
    ...START,
    ...of(ACTOR, "Actor1"),
    ...of(ACTOR, "Actor2"),
    ...MIDDLE,
    ...of(geo, "Actor1Geo_"),
    ...of(geo, "Actor2Geo_"),
    ...of(geo, "ActionGeo_"),
    "DATEADDED",
    "SOURCEURL",
  ];
  return count === columns.length || count === columns.length - 1 ? columns : undefined;
}

/** How sure the events of a machine are that read headlines; GDELT itself gives no number. */
const CODED = 0.5;

/** A row of GDELT as a document with its event. */
export function gdeltRow(cells: Cells, id: string, line: number, lookUp: (name: string) => Known): Imported {
  const code = cells("EventCode");
  const meaning = cameo(code, cells("EventRootCode"));
  if (meaning === undefined) return { article: undefined, problem: { line, kind: "row", cause: `EventCode ${code}` } };
  const date = statedDate(cells("SQLDATE"));
  if (date === undefined) return { article: undefined, problem: { line, kind: "date", cause: cells("SQLDATE") } };
  const { type, status, words } = meaning;
  const [first, second] = [named(cells("Actor1Name")), named(cells("Actor2Name"))];
  const both =
    type === "meeting" || type === "call" || type === "negotiation" || type === "agreement" || type === "cooperation";
  const actors: Named<Column>[] = [];
  if (first !== "") actors.push({ cell: "first", name: first, role: both ? "party" : "agent" });
  if (second !== "" && second !== first)
    actors.push({ cell: "second", name: second, role: type === "statement" ? "addressee" : both ? "party" : "target" });
  const [added, url] = [statedDate(cells("DATEADDED").slice(0, 8)), cells("SOURCEURL")];
  const value = {
    date: { name: "SQLDATE", value: cells("SQLDATE") },
    first: { name: "Actor1Name", value: first },
    code: { name: "EventCode", value: code },
    words: { value: words },
    second: { name: "Actor2Name", value: second },
    place: { name: "ActionGeo_FullName", value: cells("ActionGeo_FullName") },
    url: { name: "SOURCEURL", value: url },
  } satisfies Record<Column, Cell>;
  const article = articleOfRow<Column>(
    {
      from: "gdelt",
      id,
      cells: value,
      type,
      status,
      trigger: type === "statement" ? "code" : "words",
      content: type === "statement" ? "words" : undefined,
      date: { cell: "date", value: date },
      place: value.place.value === "" ? undefined : "place",
      actors,
      confidence: CODED,
      facts: {
        title: [first, words, second].filter(Boolean).join(" – "),
        ...outletOf(url),
        date: added ?? date,
      },
    },
    lookUp,
  );
  return { article, problem: undefined };
}

type Column = "date" | "first" | "code" | "words" | "second" | "place" | "url";

/** UNITED STATES is written United States, as articles have it. */
function named(shouted: string): string {
  return shouted
    .toLowerCase()
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** The site of an address is whose word it is. */
function outletOf(url: string): Pick<Article, "outlet" | "url"> {
  const host = /^https?:\/\/(?:www\.)?(?<host>[\w.-]+)/i.exec(url)?.groups?.["host"];
  return host === undefined ? {} : { outlet: host, url };
}
