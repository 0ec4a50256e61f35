import { describe, expect, test } from "vitest";
import { readFile } from "../../src/readers/read.ts";
import { docx, pdf, utf16, utf8, windows1256, zip } from "../support/files.ts";

const STORY =
  "The minister of transport met the mayor of the harbour town on Sunday and they agreed to open the quay again before the summer, a spokesman of the ministry said.";
const ARABIC =
  "التقى وزير النقل رئيس بلدية الميناء يوم الأحد واتفقا على فتح الرصيف من جديد قبل الصيف، وفق ما قال متحدث باسم الوزارة في بيان وزع على الصحفيين.";

/** A page as newspapers make them: the article, and much around it. */
function page(head: string, body = `<p>${STORY}</p><p>${STORY.replace("Sunday", "Monday")}</p>`): string {
  return `<!doctype html><html><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="article-body"><h1>The quay opens again</h1>${body}</div>
<aside class="related"><a href="/a">Ten things to know about cranes</a></aside>
<footer>All rights reserved. Subscribe to our newsletter.</footer></body></html>`;
}

const LD = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("a page", () => {
  test.each([
    [
      "JSON-LD",
      LD({ "@type": "NewsArticle", datePublished: "2023-12-04T23:30:00+03:00", publisher: { name: "Harbour News" } }),
    ],
    [
      "JSON-LD in a graph, whose publisher stands elsewhere",
      LD({
        "@graph": [
          { "@type": "Organization", "@id": "#us", name: "Harbour News" },
          { "@type": ["Article"], datePublished: "2023-12-04", publisher: { "@id": "#us" } },
        ],
      }),
    ],
    [
      "Open Graph",
      `<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2023-12-04T06:00:00Z">`,
    ],
    [
      "Dublin Core",
      `<meta name="DC.publisher" content="Harbour News"><meta name="DC.date.issued" content="4 December 2023">`,
    ],
  ])("its outlet and day are read from %s", async (_where, head) => {
    const { articles, problems } = await readFile("a.html", utf8(page(head)));
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      id: "a",
      title: "The quay opens again",
      outlet: "Harbour News",
      date: "2023-12-04",
    });
  });

  test("its day is read from the time element that says so, and from the one in the article", async () => {
    const sure = page(
      "",
      `<time datetime="2026-01-01">now</time><time itemprop="datePublished" datetime="2023-12-04">x</time><p>${STORY}</p>`,
    );
    expect((await readFile("a.html", utf8(sure))).articles[0]?.date).toBe("2023-12-04");
    const inside = `<header><time datetime="2026-01-01">today</time></header><article><time>4 December 2023</time><p>${STORY}</p></article>`;
    expect((await readFile("a.html", utf8(inside))).articles[0]?.date).toBe("2023-12-04");
    const several = page("", `<time datetime="2023-12-04">x</time><time datetime="2023-12-05">y</time><p>${STORY}</p>`);
    expect((await readFile("a.html", utf8(several))).articles[0]?.date).toBeUndefined();
  });

  test("what is around the article is gone, and its title stands above it", async () => {
    const { articles } = await readFile("a.html", utf8(page("<title>The quay opens again | Harbour News</title>")));
    expect(articles[0]?.text).toBe(`The quay opens again\n\n${STORY}\n\n${STORY.replace("Sunday", "Monday")}`);
  });

  test("the name of the outlet is taken off its title", async () => {
    const head = `<title>Quay opens – Harbour News</title><meta property="og:site_name" content="Harbour News">`;
    expect((await readFile("a.html", utf8(page(head).replace(/<h1>.*<\/h1>/, "")))).articles[0]?.title).toBe(
      "Quay opens",
    );
  });

  test("it is read in the encoding that it is in, whatever it declares", async () => {
    const declared = page(`<meta charset="windows-1256"><title>خبر</title>`, `<p>${ARABIC}</p>`);
    for (const bytes of [windows1256(declared), utf8(declared), utf16(declared), utf16(declared, false)]) {
      const { articles, problems } = await readFile("a.html", bytes);
      expect(problems).toEqual([]);
      expect(articles[0]?.text).toContain(ARABIC);
    }
  });

  test("where it was saved from is its address, and an address that is none of the web is not", async () => {
    const saved = `<!-- saved from url=(0028)https://news.example.org/a/1 -->${page("")}`;
    expect((await readFile("a.html", utf8(saved))).articles[0]?.url).toBe("https://news.example.org/a/1");
    const bad = page(`<link rel="canonical" href="javascript:alert(1)">`);
    expect((await readFile("a.html", utf8(bad))).articles[0]?.url).toBeUndefined();
  });

  test("scripts, styles and the markup of its text never come into the text", async () => {
    const body = `<p>${STORY}</p><script>alert("x")</script><style>p{}</style><p>Then &lt;b&gt; was <b onclick="y()">bold</b>.</p>`;
    const { articles } = await readFile("a.html", utf8(page("", body)));
    expect(articles[0]?.text).toContain("Then <b> was bold.");
    expect(articles[0]?.text).not.toMatch(/alert|onclick|p\{\}/);
  });

  test("one that is nested beyond all measure is read all the same", async () => {
    const deep = `${"<div>".repeat(60_000)}${STORY}${"</div>".repeat(60_000)}`;
    expect((await readFile("a.html", utf8(deep))).articles[0]?.text).toBe(STORY);
  }, 20_000);

  test("one that a browser saved in one file is unpacked", async () => {
    const quoted = [...utf8(page("", `<p>${ARABIC}</p>`))]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte),
      )
      .join("");
    const mail = [
      "From: <Saved by a browser>",
      "Snapshot-Content-Location: https://news.example.org/b",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="--edge"',
      "",
      "----edge",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      quoted,
      "----edge",
      "Content-Type: image/png",
      "",
      "xxxx",
      "----edge--",
    ].join("\r\n");
    const { articles } = await readFile("a.mhtml", utf8(mail));
    expect(articles[0]).toMatchObject({ url: "https://news.example.org/b", text: expect.stringContaining(ARABIC) });
  });
});

describe("other kinds of files", () => {
  test("a Word document is its paragraphs, under the title that it gives itself", async () => {
    const { articles, problems } = await readFile("letter.docx", docx(["4 December 2023", STORY, ARABIC], "The quay"));
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      { id: "letter", title: "The quay", text: `The quay\n\n4 December 2023\n\n${STORY}\n\n${ARABIC}` },
    ]);
  });

  test("a PDF is its paragraphs: lines that were only broken for want of room are joined", async () => {
    const words = STORY.split(" ");
    const lines = [words.slice(0, 15), words.slice(15, 28), words.slice(28)].map((line) => line.join(" "));
    const { articles } = await readFile("a.pdf", pdf(["4 December 2023", ...lines]));
    expect(articles[0]?.text).toBe(`4 December 2023\n\n${STORY}`);
  });

  test("a PDF without text is told to be pictures", async () => {
    expect((await readFile("a.pdf", pdf([]))).problems.map(({ kind }) => kind)).toEqual(["pictures"]);
  });

  test("a feed is an article an item, with the day and address of each and the outlet of all", async () => {
    const rss = `<?xml version="1.0" encoding="utf-8"?><rss><channel><title>Harbour News</title>
<item><title>Quay &amp; crane</title><link>https://news.example.org/1</link><pubDate>Mon, 04 Dec 2023 10:00:00 +0300</pubDate>
<description><![CDATA[<p>${STORY}</p>]]></description></item>
<item><title>خبر</title><pubDate>الاثنين 4 ديسمبر 2023</pubDate><description>&lt;b&gt;${ARABIC}&lt;/b&gt;</description></item></channel></rss>`;
    const { articles, problems } = await readFile("feed.xml", utf8(rss));
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        id: "feed 1",
        title: "Quay & crane",
        outlet: "Harbour News",
        date: "2023-12-04",
        url: "https://news.example.org/1",
        text: `Quay & crane\n\n${STORY}`,
      },
      { id: "feed 2", title: "خبر", outlet: "Harbour News", date: "2023-12-04", text: `خبر\n\n${ARABIC}` },
    ]);
  });

  test("so is one of Atom, whose text is markup", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><title>Quay</title>
<link rel="self" href="https://x.example/self"/><link href="https://news.example.org/1"/><published>2023-12-04T10:00:00Z</published><updated>2024-01-01</updated>
<content type="xhtml"><div><p>${STORY}</p><p>Second.</p></div></content></entry></feed>`;
    expect((await readFile("f.atom", utf8(atom))).articles[0]).toMatchObject({
      date: "2023-12-04",
      url: "https://news.example.org/1",
      text: `Quay\n\n${STORY}\n\nSecond.`,
    });
  });

  test("entities that a feed defines itself are not followed", async () => {
    const xml = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<rss><channel><title>x</title><item><title>t</title><description>&b; &f; end</description></item></channel></rss>`;
    const { articles } = await readFile("f.rss", utf8(xml));
    expect(articles[0]?.text).not.toContain("aaaa");
    expect(articles[0]?.text).toContain("end");
  });

  test("JSON of other programs is read by the usual names of its fields", async () => {
    const value = {
      articles: [
        { headline: "Quay", body: STORY, publishedAt: "2023-12-04T01:00:00Z", source: { name: "Harbour News" } },
      ],
    };
    const expected = { title: "Quay", text: STORY, date: "2023-12-04", outlet: "Harbour News" };
    expect((await readFile("a.json", utf8(JSON.stringify(value)))).articles[0]).toMatchObject(expected);
    expect((await readFile("a.jsonl", utf8(JSON.stringify(value.articles[0])))).articles[0]).toMatchObject(expected);
  });

  test("a text is known by what it holds where its name has no ending", async () => {
    expect((await readFile("letter", utf8("Hello."))).articles).toEqual([{ id: "letter", text: "Hello." }]);
    expect((await readFile("page", utf8(page("")))).articles[0]?.text).toContain(STORY);
    expect((await readFile("stdin", utf8(`{"id":"x","text":"a"}\n{"id":"y","text":"b"}\n`))).articles).toHaveLength(2);
  });

  test.each([
    ["a picture", "a.png", Uint8Array.of(137, 80, 78, 71), "extension"],
    ["an old Word document", "a.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "extension"],
    ["a sheet", "a.xlsx", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "" }), "extension"],
    ["a cut PDF", "a.pdf", utf8("%PDF-1.7\nnothing"), "broken"],
    ["a cut archive", "a.zip", zip({ "a.txt": "hello" }).subarray(0, 40), "broken"],
    ["nothing", "a.html", new Uint8Array(), "empty"],
    ["bytes", "a.csv", Uint8Array.of(0, 1, 2, 3, 0, 0, 9), "binary"],
    ["a table of numbers", "a.csv", utf8("a,b\n1,2\n"), "columns"],
    ["bad JSON", "a.json", utf8("{"), "json"],
  ])("%s is told", async (_what, name, bytes, kind) => {
    expect((await readFile(name, bytes)).problems.map((problem) => problem.kind)).toEqual([kind]);
  });
});

describe("an archive", () => {
  test("gives all that it holds, and says what it leaves out", async () => {
    const { articles, problems } = await readFile(
      "all.zip",
      zip({
        "a/one.txt": "One.",
        "a/page.html": page(""),
        "a/page_files/x.css": "p{}",
        "a/page_files/y.css": "p{}",
        "__MACOSX/a/._one.txt": "junk",
        "b/letter.docx": docx([STORY]),
        "c/more.zip": zip({ "two.txt": "Two." }),
        "bad.json": "{",
      }),
    );
    expect(articles.map(({ id }) => id)).toEqual(["one", "page", "letter", "two"]);
    expect(problems.map(({ file, kind, cause }) => [file, kind, kind === "skipped" ? cause : ""])).toEqual([
      ["bad.json", "json", ""],
      [undefined, "skipped", ".css × 2"],
    ]);
  });

  test("names that lead elsewhere are only names", async () => {
    const { articles } = await readFile(
      "a.zip",
      zip({ "../../etc/evil.txt": "One.", "C:\\x\\two.txt": "Two.", "tx\u202Et.txt": "Three." }),
    );
    expect(articles.map(({ id }) => id)).toEqual(["evil", "two", "txt"]);
  });

  test("a file that grows beyond all measure is left out, the others are read", async () => {
    const { articles, problems } = await readFile(
      "a.zip",
      zip({ "bomb.txt": new Uint8Array(60 * 2 ** 20), "a.txt": "One." }),
    );
    expect(articles.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ file, kind }) => [file, kind])).toEqual([["bomb.txt", "expansion"]]);
  });

  test("a file that is larger than it says is left out", async () => {
    const bytes = zip({ "a.txt": "x".repeat(5_000) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    expect((await readFile("a.zip", bytes)).problems.map(({ kind }) => kind)).toEqual(["expansion"]);
  });

  test("a file whose bytes are not those that were packed is told", async () => {
    const bytes = zip({ "a.txt": "x".repeat(50) });
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 16, 1, true);
    expect((await readFile("a.zip", bytes)).problems.map(({ kind }) => kind)).toEqual(["broken"]);
  });

  test("a locked file is told", async () => {
    const bytes = zip({ "a.txt": "x".repeat(50) });
    const view = new DataView(bytes.buffer);
    view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);
    expect((await readFile("a.zip", bytes)).problems.map(({ kind }) => kind)).toEqual(["locked"]);
  });

  test("archives in archives end somewhere", async () => {
    let bytes = zip({ "a.txt": "One." });
    for (let n = 0; n < 5; n++) bytes = zip({ "in.zip": bytes });
    expect((await readFile("a.zip", bytes)).problems.map(({ kind }) => kind)).toEqual(["nested"]);
  });
});
