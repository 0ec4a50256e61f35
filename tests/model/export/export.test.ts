import { Model, defaultModel } from "@alephdata/followthemoney";
import { MultiDirectedGraph, MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import ICAL from "ical.js";
import jsonld from "jsonld";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { FORMATS, type Format, exported, partOf } from "../../../src/model/index.ts";
import { affair, texts } from "../../support/affair.ts";

function written(format: Format, name: string): string {
  const text = texts(exported(affair(), format)).get(name);
  if (text === undefined) throw new Error(`no file ${name} of ${format}`);
  return text;
}

function rows(name: string, format: Format = "csv"): readonly Readonly<Record<string, string>>[] {
  const read = Papa.parse<Record<string, string>>(written(format, name).replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(read.errors).toEqual([]);
  return read.data;
}

describe("every format", () => {
  test.each(FORMATS)("%s is the same twice, and has the same files for nothing", (format) => {
    expect(texts(exported(affair(), format))).toEqual(texts(exported(affair(), format)));
    const names = [...texts(exported(affair(), format)).keys()];
    expect([...texts(exported(partOf(affair(), []), format)).keys()]).toEqual(names);
  });
});

describe("csv", () => {
  test("events keep their exact date, and say it in words and in days", () => {
    const dates = rows("events.csv").map(({ id, date, first_day, last_day, date_in_words }) => [
      id,
      date,
      first_day,
      last_day,
      date_in_words,
    ]);
    expect(dates).toEqual([
      ["e2", "2021-05~", "2021-05-01", "2021-05-31", "some time in 2021-05, approximately"],
      ["e1", "2021-05-03", "2021-05-03", "2021-05-03", "2021-05-03"],
      ["e4", "../2021-05-30", "", "2021-05-30", "some time up to 2021-05-30"],
      ["e3", "2021-06-01/..", "2021-06-01", "", "from 2021-06-01 on"],
      ["e5", "", "", "", ""],
    ]);
  });

  test("no text is left that a spreadsheet takes for a formula", () => {
    const [event] = rows("events.csv").filter(({ id }) => id === "e5");
    expect(event?.["trigger"]).toBe("'=HYPERLINK");
    expect(event?.["sentence"]?.startsWith('\'=HYPERLINK("x") <script>')).toBe(true);
  });

  test("who takes part stands in a column for each role, with the source beside", () => {
    const [event] = rows("events.csv").filter(({ id }) => id === "e5");
    expect(event).toMatchObject({
      agents: "Layla Haddad",
      targets: "تونس",
      according_to: "Al-Sabah",
      status: "planned",
    });
  });

  test("a statement has its speaker, its content, what it answers and who disputes it", () => {
    expect(
      rows("statements.csv").map(({ id, speaker, content, answers, disputed_by }) => [
        id,
        speaker,
        content,
        answers,
        disputed_by,
      ]),
    ).toEqual([
      ["e6", "Layla Haddad", "the deal was signed", "", "e7"],
      ["e7", "سامي منصور", "it", "e6", "e6"],
    ]);
  });

  test("actors and ties refer to each other", () => {
    const ids = rows("actors.csv").map(({ id }) => id);
    const ties = rows("ties.csv");
    expect(ids).toEqual(["a1", "a2", "a3", "a4"]);
    expect(ties.map(({ from, to, link, type }) => [from, to, link, type])).toContainEqual([
      "a1",
      "a2",
      "with",
      "meeting",
    ]);
    for (const { from = "", to = "" } of ties) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });
});

describe("gexf and graphml", () => {
  test("graphology reads back every actor and every tie of the GEXF, with its weight", () => {
    const graph = gexf.parse(MultiGraph, written("gexf", "actors.gexf"), { addMissingNodes: false });
    expect(graph.nodes().toSorted()).toEqual(["a1", "a2", "a3", "a4"]);
    expect(graph.getNodeAttribute("a2", "label")).toBe("سامي منصور");
    expect(graph.getNodeAttribute("a1", "country")).toBe("TN");
    expect(graph.size).toBe(rows("ties.csv").length);
    expect(graph.edges("a1", "a2").map((edge) => graph.getEdgeAttribute(edge, "type"))).toContain("meeting");
  });

  test("a tie of the GEXF lives in the spells of its events, and one without dates has none", () => {
    const xml = written("gexf", "actors.gexf");
    expect(xml).toContain('<spell start="2021-05-03" end="2021-05-03"/>');
    expect(xml).toContain('version="1.3"');
    expect(xml).toContain('timeformat="date"');
  });

  test("graphology reads back every actor and every tie of the GraphML", () => {
    const graph = graphml.parse(MultiDirectedGraph, written("graphml", "actors.graphml"));
    expect(graph.nodes().toSorted()).toEqual(["a1", "a2", "a3", "a4"]);
    expect(graph.getNodeAttribute("a3", "kind")).toBe("outlet");
    expect(graph.size).toBe(rows("ties.csv").length);
  });
});

describe("followthemoney", () => {
  const model = new Model(defaultModel);
  const entities = written("ftm", "entities.ftm.json")
    .trim()
    .split("\n")
    .map((line): { id: string; schema: string; properties: Record<string, string[]> } => JSON.parse(line));

  test("its model knows every schema and every property", () => {
    for (const { id, schema, properties } of entities) {
      const known = model.getSchema(schema).getProperties();
      for (const name of Object.keys(properties)) expect([id, known.has(name), name]).toEqual([id, true, name]);
      expect(model.getEntity({ id, schema, properties }).id).toBe(id);
    }
  });

  test("a month stays a month, and what is open has one end", () => {
    const of = (id: string): Record<string, string[]> | undefined =>
      entities.find((one) => one.id === `waqai-event-${id}`)?.properties;
    expect(of("e2")).toMatchObject({ date: ["2021-05"] });
    expect(of("e3")).toMatchObject({ startDate: ["2021-06-01"] });
    expect(of("e3")).not.toHaveProperty("endDate");
    expect(of("e6")).toMatchObject({ startDate: ["2021-05-10"], endDate: ["2021-05-12"] });
    expect(of("e5")).not.toHaveProperty("date");
  });

  test("what an entity refers to is there", () => {
    const ids = new Set(entities.map(({ id }) => id.replace("waqai-", "")));
    const links = entities.flatMap(({ properties: { involved = [], proof = [], subject = [], object = [] } }) =>
      [involved, proof, subject, object].flat(),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !ids.has(id.replace("waqai-", "")))).toEqual([]);
  });
});

describe("iCalendar", () => {
  const text = written("ics", "events.ics");
  const calendar = new ICAL.Component(ICAL.parse(text));

  test("a parser of the format reads whole days, the last day included", () => {
    const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    const [first] = events.filter(({ uid }) => uid === "e6.a@waqai");
    expect(first?.startDate.isDate).toBe(true);
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(["2021-05-10", "2021-05-13"]);
    expect(first?.description).toContain("When: some time from 2021-05-10 to 2021-05-12.");
  });

  test("what has no two ends is a journal entry that says so", () => {
    const journals = calendar.getAllSubcomponents("vjournal");
    const words = journals.map((one) => [
      one.getFirstPropertyValue("uid"),
      String(one.getFirstPropertyValue("description")).split("\n")[0],
    ]);
    expect(words).toEqual([
      ["e4.a@waqai", "When: some time up to 2021-05-30."],
      ["e3.a@waqai", "When: from 2021-06-01 on."],
      ["e5.a@waqai", "No date in the text."],
    ]);
    expect(journals.map((one) => one.getFirstPropertyValue("x-waqai-edtf"))).toEqual([
      "../2021-05-30",
      "2021-06-01/..",
      null,
    ]);
  });

  test("no line is longer than 75 octets, and a planned event is tentative", () => {
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).toContain("STATUS:CONFIRMED");
  });
});

describe("JSON-LD", () => {
  test("a processor expands it without asking anybody, and every type is of schema.org", async () => {
    const documentLoader = (): never => {
      throw new Error("it asked for something");
    };
    const nodes = await jsonld.expand(JSON.parse(written("jsonld", "corpus.jsonld")), { documentLoader });
    const types = nodes.flatMap((node) => node["@type"] ?? []).toSorted();
    expect(new Set(types)).toEqual(
      new Set(
        ["Claim", "Country", "Event", "NewsArticle", "NewsMediaOrganization", "Person"].map(
          (type) => `https://schema.org/${type}`,
        ),
      ),
    );
    const [meeting] = nodes.filter((node) => node["@id"] === "urn:waqai:event:e1");
    expect(meeting?.["https://schema.org/temporalCoverage"]).toEqual([
      { "@type": "http://id.loc.gov/datatypes/edtf", "@value": "2021-05-03" },
    ]);
  });
});

describe("web annotations", () => {
  const page: {
    type: string;
    items: { id: string; type: string; body: { purpose: string }[]; target: { selector: Selector[] } }[];
  } = JSON.parse(written("annotations", "annotations.jsonld"));
  interface Selector {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly prefix: string;
  }
  const { text } = affair().documents[0] ?? { text: "" };

  test("each has the fields that the data model asks for", () => {
    expect(page.type).toBe("AnnotationPage");
    for (const { id, type, body, target } of page.items) {
      expect([id.startsWith("urn:waqai:"), type, body.length > 0, target.selector.length]).toEqual([
        id.startsWith("urn:waqai:"),
        "Annotation",
        true,
        2,
      ]);
    }
  });

  test("its position, counted in characters, and its quotation name the same words", () => {
    const characters = [...text];
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      expect(characters.slice(position?.start, position?.end).join("")).toBe(quote?.exact);
      expect(text).toContain(`${quote?.prefix ?? "?"}${quote?.exact ?? "?"}`);
    }
  });
});

describe("a part of the corpus", () => {
  test("has what its events name, and no reference to what is left out", () => {
    const part = partOf(affair(), ["e1", "e7"]);
    expect(part.events.map(({ id, disputes, statement }) => [id, disputes, statement?.respondsTo])).toEqual([
      ["e1", undefined, undefined],
      ["e7", undefined, null],
    ]);
    expect(part.actors.map(({ id }) => id)).toEqual(["a1", "a2"]);
    expect(part.timexes.map(({ id }) => id)).toEqual(["t1"]);
  });
});
