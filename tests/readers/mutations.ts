import { writeProject } from "../../src/model/index.ts";
import { NO_EDITS, recorded } from "../../src/model/edit/log.ts";
import { docx, pdf, utf16, utf8, windows1256, zip } from "../support/files.ts";
import { edited, pointing, quay } from "../support/quay.ts";

/** Numbers that look like chance and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STORY =
  "The minister of transport met the mayor of the harbour town on Sunday and they agreed to open the quay again before the summer, a spokesman said.";
const ARABIC =
  "التقى وزير النقل رئيس بلدية الميناء يوم الأحد 3 كانون الأول 2023 واتفقا على فتح الرصيف من جديد قبل الصيف.";
const PAGE = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>Quay | News</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-12-04","publisher":{"name":"News"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Quay</h1><time datetime="2023-12-04">x</time><p>${STORY}</p><p>${ARABIC}</p></article></body></html>`;
const GDELT = Array.from(
  { length: 61 },
  (_, at) =>
    ({ 0: "1145", 1: "20231204", 6: "JORDAN", 16: "EGYPT", 26: "040", 28: "04", 59: "20231205101500" })[at] ?? "",
).join("\t");
const ACLED = `event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,country,source,notes\nY1,04 December 2023,1,Protests,Peaceful protest,Protesters,,Taiz,Yemen,News,"On 4 December, people protested."`;
const TIMELINE = JSON.stringify({
  title: { text: { headline: "Line" } },
  events: [
    {
      start_date: { year: 2023, month: 12 },
      text: { headline: "Ministers met", text: `<p>${STORY}</p>` },
      group: "meeting",
    },
  ],
});

const CORPUS = quay();
const at = pointing(CORPUS);
const PROJECT = [
  ...writeProject({
    name: "Quay",
    corpus: CORPUS,
    log: [
      edited({ kind: "event", event: at.eventRef("met"), set: { date: "2021-04", type: "visit" } }),
      edited({ kind: "merge", actor: at.actorRef("Karim Hadad"), into: at.actorRef("Karim Haddad") }),
      edited({ kind: "wrong", event: at.eventRef("rejected") }),
    ].reduce(recorded, NO_EDITS),
  }),
].join("");

/** A good file of every kind that is read. */
export const GOOD: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["page.html", utf8(PAGE)],
  ["old.html", windows1256(PAGE)],
  ["wide.txt", utf16(ARABIC)],
  ["letter.docx", docx(["4 December 2023", STORY, ARABIC], "Quay")],
  ["paper.pdf", pdf(["4 December 2023", STORY.slice(0, 70), STORY.slice(70)])],
  ["all.zip", zip({ "a/page.html": PAGE, "b.txt": ARABIC, "c.zip": zip({ "d.csv": "text,date\nOne.,2023\n" }) })],
  [
    "feed.xml",
    utf8(
      `<?xml version="1.0"?><rss><channel><title>News</title><item><title>Quay</title><pubDate>Mon, 04 Dec 2023 10:00:00 GMT</pubDate><description><![CDATA[<p>${STORY}</p>]]></description></item></channel></rss>`,
    ),
  ],
  [
    "actors.gexf",
    utf8(
      `<gexf><graph><nodes><node id="1" label="Jordan"/><node id="2" label="Layla Haddad"/></nodes><edges><edge source="1" target="2" label="met" start="2023-12-04"/></edges></graph></gexf>`,
    ),
  ],
  ["articles.csv", utf8(`العنوان;النص;التاريخ\nQuay;"${STORY}";2023-12-04\n`)],
  [
    "events.csv",
    utf8(`date,end,event,type,agent,place\n3 Dec 2023,,The minister met the mayor,meeting,Jordan; Egypt,Amman\n`),
  ],
  ["gdelt.CSV", utf8(`${GDELT}\n${GDELT}\n`)],
  ["acled.csv", utf8(ACLED)],
  ["timeline.json", utf8(TIMELINE)],
  ["list.json", utf8(JSON.stringify({ articles: [{ title: "Quay", body: STORY, published: "2023-12-04" }] }))],
  [
    "lines.jsonl",
    utf8(
      `${JSON.stringify({ id: "a", text: STORY, date: "2023-12-04" })}\n${JSON.stringify({ id: "b", text: ARABIC })}\n`,
    ),
  ],
  [
    "saved.mhtml",
    utf8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>${STORY}=\r\n</p>\r\n--b--\r\n`,
    ),
  ],
  ["quay.waqai", utf8(PROJECT)],
  ["note.md", utf8(`---\ndate: 2023-12-04\ntitle: Quay\n---\n${STORY}\n`)],
];

const PIECES = [
  "<",
  ">",
  "</",
  "<div>",
  "<p>",
  "&",
  "&#x41;",
  "]]>",
  "<!--",
  '"',
  "'",
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ";",
  "\t",
  "\r\n",
  "\n\n",
  "\u0000",
  "\u202E",
  "-1",
  "99999999999",
  "1e309",
  "%PDF",
  "PK\u0003\u0004",
  "endobj",
  "stream",
  "--b",
  "=D8",
  "null",
].map(utf8);

/** A good file with something wrong in it: bytes changed, taken out, put in, doubled, moved, or the end cut off. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let out = bytes;
  const below = (count: number): number => Math.floor(random() * count);
  for (let n = 1 + below(6); n > 0; n--) {
    const at = below(out.length + 1);
    const size = Math.min(out.length - at, 1 + below(random() < 0.8 ? 8 : 400));
    const [head, middle, tail] = [out.subarray(0, at), out.subarray(at, at + size), out.subarray(at + size)];
    switch (below(7)) {
      case 0:
        out = joined(
          head,
          middle.map((byte) => byte ^ (1 << below(8))),
          tail,
        );
        break;
      case 1:
        out = joined(
          head,
          Uint8Array.from(middle, () => below(256)),
          tail,
        );
        break;
      case 2:
        out = joined(head, tail);
        break;
      case 3:
        out = joined(head, PIECES[below(PIECES.length)] ?? middle, middle, tail);
        break;
      case 4:
        out = joined(head, ...Array.from({ length: 1 + below(50) }, () => middle), tail);
        break;
      case 5:
        out = joined(tail, head, middle);
        break;
      default:
        out = random() < 0.3 ? head : joined(head, middle, bytes.subarray(below(bytes.length)));
    }
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
