import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { citations, exported, extractCorpus, storyPage } from "../../../src/model/index.ts";
import { harbour } from "../../support/harbour.ts";

/** The elements of an SVG, by their names, and the events that it draws. */
function drawn(corpus: Parameters<typeof exported>[0]): {
  readonly events: readonly string[];
  readonly open: number;
  readonly width: number;
} {
  const events: string[] = [];
  let open = 0;
  let width = 0;
  const parser = new Parser(
    {
      onopentag: (name, { "data-event": event, width: wide }) => {
        open++;
        if (name === "svg") width = Number(wide);
        if (event !== undefined) events.push(event);
      },
      onclosetag: () => open--,
    },
    { xmlMode: true },
  );
  for (const { text } of exported(corpus, "svg")) for (const piece of text) parser.write(piece);
  parser.end();
  return { events, open, width };
}

describe("the timeline as SVG", () => {
  test("every event is in it once, with a date or without", () => {
    const { events, open } = drawn(harbour());
    expect(events.toSorted()).toEqual(harbour().events.map(({ id }) => id));
    expect(open).toBe(0);
  });

  test("a long one is wide, and nothing of it is left out", () => {
    const articles = Array.from({ length: 300 }, (_, n) => ({
      id: `d${n}`,
      text: "The minister met the mayor on Sunday.",
      date: `${1900 + (n % 120)}-05-0${1 + (n % 9)}`,
    }));
    const corpus = extractCorpus(articles);
    const { events, width } = drawn(corpus);
    expect(events).toHaveLength(corpus.events.length);
    expect(width).toBeGreaterThan(5_000);
  });

  test("no mark of an article becomes markup", () => {
    const corpus = harbour();
    const actors = corpus.actors.map((actor) => ({ ...actor, name: `<script>"&'` }));
    const [svg] = exported({ ...corpus, actors }, "svg");
    expect([...(svg?.text ?? [])].join("")).not.toContain("<script>");
  });
});

test("a citation has the event, its sentence, its outlet and its day", () => {
  const corpus = harbour();
  const documents = corpus.documents.map((document) => ({ ...document, outlet: "Harbour News" }));
  const [first] = citations({ ...corpus, documents }).split("\n\n");
  expect(first).toContain("Harbour News, خبر من المرفأ, 2021-05-08");
  expect(first).toContain("“التقى الأمين وزيرة النقل");
});

test("a story stands in the page of stories and in no other, and can end none of its elements", () => {
  const page = "<title><!--waqai:title--></title><script><!--waqai:story--></script>";
  const corpus = harbour();
  const made = [...(storyPage(page, corpus, { title: "a $& <b>", intro: "</script>", steps: [] }) ?? [])].join("");
  expect(made).toContain("<title>a $&amp; &lt;b&gt;</title>");
  expect(made.match(/<\/script>/g)).toHaveLength(1);
  expect(storyPage("<title>x</title>", corpus, { title: "", intro: "", steps: [] })).toBeUndefined();
});
