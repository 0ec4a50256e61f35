import { type Corpus, type Event, type Span, readCorpus } from "../../src/model/index.ts";

const TEXT = [
  "Layla Haddad met سامي منصور in Tunis on 3 May 2021.",
  "The two countries traded goods during May 2021.",
  "Mansour has led the committee since 1 June 2021; before that, until 30 May 2021, nobody did.",
  '=HYPERLINK("x") <script>alert(1)</script> & the visit, says "Al-Sabah" 😀, has no date;',
  "Haddad said that the deal was signed. Mansour denied it.",
].join("\n");

/** The place of some words of the text. */
function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function mention(words: string): { readonly doc: string; readonly form: "name" } & Span {
  return { doc: "a", ...at(words), form: "name" };
}

function event(id: string, words: string, rest: Partial<Event>): unknown {
  const trigger = at(words);
  const start = TEXT.lastIndexOf("\n", trigger.start) + 1;
  const newline = TEXT.indexOf("\n", trigger.start);
  return {
    id,
    type: "meeting",
    plover: "CONSULT",
    trigger: { doc: "a", ...trigger },
    sentence: { start, end: newline < 0 ? TEXT.length : newline },
    date: null,
    timex: null,
    status: "happened",
    polarity: "affirmed",
    participants: [],
    place: null,
    sources: [],
    rule: "test",
    confidence: 0.9,
    ...rest,
  };
}

function told(speaker: string, content: string, respondsTo: string | null): NonNullable<Event["statement"]> {
  return {
    speaker,
    content: { doc: "a", ...at(content) },
    direct: false,
    act: "statement",
    addressee: null,
    respondsTo,
  };
}

const LAYLA = { actor: "a1", ...at("Layla Haddad") };
const SAMI = { actor: "a2", ...at("سامي منصور") };

/**
 * A small affair that has every kind of date (a day, a month, an interval, open at either end, none), a claim and its denial, a
 * source, both scripts, and words that formats would take for their own: a formula, markup, quotation marks, a character outside
 * the basic plane.
 */
export function affair(): Corpus {
  const read = readCorpus({
    format: "waqai-corpus",
    version: 1,
    documents: [
      {
        id: "a",
        lang: "en",
        title: "Haddad & Mansour",
        outlet: "The Harbour",
        url: "https://example.org/a?b=1&c=2",
        published: "2021-07-01",
        publishedFrom: "metadata",
        text: TEXT,
        zones: [],
      },
    ],
    timexes: [
      {
        id: "t1",
        doc: "a",
        ...at("3 May 2021"),
        value: "2021-05-03",
        grain: "day",
        anchor: "none",
        certainty: "known",
        rule: "test",
      },
    ],
    actors: [
      {
        id: "a1",
        kind: "person",
        name: "Layla Haddad",
        names: ["Layla Haddad", "Haddad"],
        titles: ["minister"],
        country: "TN",
        mentions: [mention("Layla Haddad")],
      },
      {
        id: "a2",
        kind: "person",
        name: "سامي منصور",
        names: ["سامي منصور", "Mansour"],
        titles: [],
        country: null,
        mentions: [mention("سامي منصور")],
      },
      {
        id: "a3",
        kind: "outlet",
        name: "Al-Sabah",
        names: ["Al-Sabah"],
        titles: [],
        country: null,
        mentions: [mention("Al-Sabah")],
      },
      { id: "a4", kind: "state", name: "تونس", names: ["تونس"], titles: [], country: "TN", mentions: [] },
    ],
    events: [
      event("e1", "met", {
        date: "2021-05-03",
        timex: "t1",
        participants: [
          { ...LAYLA, role: "party" },
          { ...SAMI, role: "party" },
        ],
        place: { name: "Tunis", ...at("Tunis") },
      }),
      event("e2", "traded", {
        type: "cooperation",
        plover: "COOPERATE",
        date: "2021-05~",
        participants: [{ ...LAYLA, role: "agent" }],
      }),
      event("e3", "led", {
        type: "order",
        plover: null,
        date: "2021-06-01/..",
        status: "ongoing",
        participants: [{ ...SAMI, role: "agent" }],
      }),
      event("e4", "until", {
        type: "other",
        plover: null,
        date: "../2021-05-30",
        participants: [{ ...SAMI, role: "agent" }],
      }),
      event("e5", "=HYPERLINK", {
        type: "visit",
        status: "planned",
        participants: [
          { ...LAYLA, role: "agent" },
          { actor: "a4", role: "target", ...at("the visit") },
        ],
        sources: [{ actor: "a3", ...at("Al-Sabah") }],
      }),
      event("e6", "said", {
        type: "statement",
        plover: null,
        date: "2021-05-10/2021-05-12",
        disputes: ["e7"],
        statement: told("a1", "the deal was signed", null),
      }),
      event("e7", "denied", {
        type: "statement",
        plover: "REJECT",
        date: "2021-06-20",
        polarity: "denied",
        disputes: ["e6"],
        statement: { ...told("a2", "it", "e6"), act: "rejection" },
      }),
    ],
  });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** What a format makes of the affair, by the name of the file. */
export function texts(
  outputs: readonly { readonly name: string; readonly text: Iterable<string> }[],
): ReadonlyMap<string, string> {
  return new Map(outputs.map(({ name, text }) => [name, [...text].join("")]));
}
