import { describe, expect, test } from "vitest";
import { type Reading, articlesOf, buildCorpus, exported, extractCorpus, readCorpus } from "../../src/model/index.ts";
import { breaches } from "../../src/model/corpus/invariants.ts";
import { readFile } from "../../src/readers/read.ts";
import { harbour } from "../support/harbour.ts";
import { utf8 } from "../support/files.ts";

/** The events of a reading, as a corpus has them, with the words that they stand on. */
function eventsOf({ articles }: Reading): readonly unknown[] {
  const corpus = extractCorpus(articles);
  expect(breaches(corpus)).toEqual([]);
  expect(readCorpus(corpus).ok).toBe(true);
  const actors = new Map(corpus.actors.map((actor) => [actor.id, actor]));
  const texts = new Map(corpus.documents.map(({ id, text }) => [id, text]));
  return corpus.events.map(({ type, date, trigger, participants, statement }) => ({
    type,
    date,
    words: texts.get(trigger.doc)?.slice(trigger.start, trigger.end),
    who: participants.map(({ actor, role }) => `${role} ${actors.get(actor)?.name}`),
    ...(statement ? { speaker: actors.get(statement.speaker ?? "")?.name } : {}),
  }));
}

const csv = (text: string, name = "a.csv"): Promise<Reading> => readFile(name, utf8(text));

describe("a table of articles", () => {
  test.each([
    ["English names", "Headline,Body,Publication date,Source\nQuay,It opened.,4 Dec 2023,Harbour News\n"],
    [
      "Arabic names, parted by semicolons",
      "العنوان;النص;تاريخ النشر;المصدر\nQuay;It opened.;2023-12-04;Harbour News\n",
    ],
    ["tabs", "title\ttext\tdate\toutlet\nQuay\tIt opened.\t04.12.2023\tHarbour News\nB\tx\t23.12.2023\t\n"],
  ])("is mapped by %s", async (_how, text) => {
    const { articles, problems } = await csv(text);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: "Quay",
      text: "It opened.",
      date: "2023-12-04",
      outlet: "Harbour News",
    });
  });

  test("rows without text, with an id twice and with a bad date are told by their line", async () => {
    const { articles, problems } = await csv("id,text,date\na,One.,2023\na,Two.,2023\nb,,2023\nc,Three.,whenever\n");
    expect(articles.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [3, "duplicate"],
      [4, "empty"],
      [5, "date"],
    ]);
  });

  test("a day that may be a month is not guessed, but by the other days of its column", async () => {
    const alone = await csv("text,date\nOne.,4/12/2023\n");
    expect([alone.articles[0]?.date, alone.problems[0]?.kind]).toEqual([undefined, "date"]);
    const column = await csv("text,date\nOne.,4/12/2023\nTwo.,25/12/2023\n");
    expect(column.articles[0]?.date).toBe("2023-12-04");
  });

  test("columns may be told", async () => {
    const columns = { rows: "articles", roles: { text: "b", title: "a" } } as const;
    const { articles } = await readFile("a.csv", utf8("a,b\nQuay,It opened.\n"), { columns });
    expect(articles[0]).toMatchObject({ title: "Quay", text: "It opened." });
  });
});

describe("timelines of other tools", () => {
  test("a plain table of events keeps days as exact as they are, and who and where are words of the row", async () => {
    const text = `date,end,event,type,agent,target,place
3 Dec 2023,,The minister met the mayor,meeting,,,Amman
March 2020,May 2020,Port closed,other,Layla Haddad; Jordan,Egypt,
someday,,Something,,,,
`;
    const reading = await csv(text);
    expect(eventsOf(reading)).toMatchObject([
      { type: "meeting", date: "2023-12-03", words: "The minister met the mayor" },
      { type: "other", date: "2020-03/2020-05", who: ["agent Layla Haddad", "agent Jordan", "target Egypt"] },
      { date: null },
    ]);
    expect(reading.problems.map(({ line, kind }) => [line, kind])).toEqual([[4, "date"]]);
  });

  test("the columns of TimelineJS", async () => {
    const reading =
      await csv(`Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
,,,,,,,,,The quay,<b>How it opened</b>,,,,,title,,
2023,12,4,,,,,,,Ministers of Jordan and Egypt met in Amman,They <i>met</i>.,,,,,,meeting,
1999,,,,,,,,,Quay closed,,,,,,,,
`);
    expect(reading.articles[0]).toMatchObject({ title: "The quay", text: "The quay\nHow it opened" });
    expect(eventsOf(reading)).toMatchObject([{ type: "meeting", date: "2023-12-04" }, { date: "1999" }]);
  });

  test("the JSON of TimelineJS, as Waqai itself writes it", async () => {
    const [output] = exported(harbour(), "timelinejs");
    const reading = await readFile("timeline.json", utf8([...(output?.text ?? [])].join("")));
    const dates = eventsOf(reading).map((event) => Object.values(Object(event))[1]);
    expect(dates).toEqual(
      harbour()
        .events.flatMap(({ date }) => date ?? [])
        .toSorted(),
    );
  });

  test("GDELT: its codes become types, its actors are those that articles have", async () => {
    const row = (code: string, root: string): string => {
      const cells: string[] = Array.from({ length: 61 }, () => "");
      const given = {
        0: `11450000${code}`,
        1: "20231204",
        6: "UNITED STATES",
        16: "JORDAN",
        26: code,
        28: root,
        52: "Amman, Jordan",
        59: "20231205101500",
        60: "https://www.news.example.org/x",
      };
      for (const [at, value] of Object.entries(given)) cells[Number(at)] = value;
      return cells.join("\t");
    };
    const text = [row("010", "01"), row("042", "04"), row("190", "19"), row("999", "99")].join("\n");
    const reading = await csv(text, "20231205.export.CSV");
    expect(eventsOf(reading)).toEqual([
      {
        type: "statement",
        date: "2023-12-04",
        words: "010",
        who: ["agent United States", "addressee Jordan"],
        speaker: "United States",
      },
      { type: "visit", date: "2023-12-04", words: "makes a visit", who: ["agent United States", "target Jordan"] },
      { type: "assault", date: "2023-12-04", words: "fights", who: ["agent United States", "target Jordan"] },
    ]);
    expect(extractCorpus(reading.articles).actors.map(({ country }) => country)).toEqual(["US", "JO"]);
    expect(reading.articles[0]).toMatchObject({ outlet: "news.example.org", date: "2023-12-05" });
    expect(reading.problems.map(({ line, kind }) => [line, kind])).toEqual([[4, "row"]]);
  });

  test("ACLED: a day that is only known by its week or month is not made exact", async () => {
    const head =
      "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,country,source,notes";
    const reading = await csv(`${head}
Y1,04 December 2023,1,Protests,Peaceful protest,Protesters (Yemen),,Taiz,Yemen,Al Jazeera; Harbour News,"On 4 December, people protested."
Y2,05 December 2023,2,Battles,Armed clash,Military Forces of Yemen,Some Militia,Taiz,Yemen,Harbour News,They clashed.
Y3,01 December 2023,3,Strategic developments,Agreement,Some Militia,Other Militia,Taiz,Yemen,Harbour News,They agreed.
`);
    expect(eventsOf(reading)).toMatchObject([
      { type: "protest", date: "2023-12-04", words: "Peaceful protest" },
      { type: "assault", date: "2023-12-05~", who: ["agent Military Forces of Yemen", "target Some Militia"] },
      { type: "agreement", date: "2023-12", who: ["party Some Militia", "party Other Militia"] },
    ]);
  });

  test("GEXF: actors of Waqai's own graph, and of each tie the times that it had", async () => {
    const [output] = exported(harbour(), "gexf");
    const reading = await readFile("actors.gexf", utf8([...(output?.text ?? [])].join("")));
    const corpus = extractCorpus(reading.articles);
    expect(corpus.actors.map(({ name, kind }) => `${kind} ${name}`)).toEqual(
      harbour().actors.map(({ name, kind }) => `${kind} ${name}`),
    );
    expect(eventsOf(reading).length).toBeGreaterThan(0);
  });

  test("what was imported stays as it is when articles are read beside it", async () => {
    const { articles } = await csv("date,event,type,agent\n2023-12-03,The quay opened,other,Jordan\n");
    const first = buildCorpus([]);
    const imported = extractCorpus(articles);
    const again = extractCorpus([
      ...articlesOf(imported),
      { id: "b", text: "4 May 2023\n\nJordan met Egypt in Amman." },
    ]);
    expect(first.events).toEqual([]);
    expect(again.events[0]).toEqual(imported.events[0]);
    expect(again.documents[0]).toEqual(imported.documents[0]);
    expect(again.actors.filter(({ name }) => name === "Jordan")).toHaveLength(1);
  });
});
