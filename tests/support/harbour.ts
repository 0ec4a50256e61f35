import type { Corpus, Event } from "../../src/model/schema.ts";

const TEXT =
  "التقى الأمين وزيرة النقل في الميناء يوم الاثنين وفق ما ذكرت الصحيفة. وقال الأمين إن زيارة الميناء مقررة وإن الوزيرة وافقت. ونفت الصحيفة ذلك.";

/** A small corpus of an article written for the tests: a meeting, a planned visit, a statement that tells of it, and its denial. */
export function harbour(): Corpus {
  const at = (words: string, from = 0): { start: number; end: number } => {
    const start = TEXT.indexOf(words, from);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const placed = (words: string, from = 0): { doc: string; start: number; end: number } => ({
    doc: "d1",
    ...at(words, from),
  });
  const second = TEXT.indexOf("وقال");
  const third = TEXT.indexOf("ونفت");
  const sentences = [
    { start: 0, end: second - 1 },
    { start: second, end: third - 1 },
    { start: third, end: TEXT.length },
  ] as const;
  const event = (
    id: string,
    sentence: { start: number; end: number },
    rest: Pick<Event, "type" | "trigger" | "date"> & Partial<Event>,
  ): Event => ({
    id,
    plover: null,
    sentence,
    timex: null,
    status: "happened",
    polarity: "affirmed",
    participants: [],
    place: null,
    sources: [],
    rule: "test",
    confidence: 0.9,
    ...rest,
  });
  return {
    format: "waqai-corpus",
    version: 1,
    documents: [
      {
        id: "d1",
        lang: "ar",
        title: "خبر من المرفأ",
        outlet: null,
        url: null,
        published: "2021-05-08",
        publishedFrom: "given",
        text: TEXT,
        zones: [],
      },
    ],
    timexes: [
      {
        id: "t1",
        doc: "d1",
        ...at("يوم الاثنين"),
        value: "2021-05-03",
        grain: "day",
        anchor: "dateline",
        certainty: "implied",
        rule: "test",
      },
    ],
    actors: [
      {
        id: "a1",
        kind: "person",
        name: "الأمين",
        names: ["الأمين"],
        titles: [],
        country: null,
        mentions: [{ ...placed("الأمين"), form: "name" }],
      },
      {
        id: "a2",
        kind: "person",
        name: "وزيرة النقل",
        names: ["وزيرة النقل", "الوزيرة"],
        titles: [],
        country: null,
        mentions: [
          { ...placed("وزيرة النقل"), form: "title" },
          { ...placed("الوزيرة"), form: "title" },
        ],
      },
      {
        id: "a3",
        kind: "outlet",
        name: "الصحيفة",
        names: ["الصحيفة"],
        titles: [],
        country: null,
        mentions: [
          { ...placed("الصحيفة"), form: "name" },
          { ...placed("الصحيفة", third), form: "name" },
        ],
      },
    ],
    events: [
      event("e1", sentences[0], {
        type: "meeting",
        trigger: placed("التقى"),
        date: "2021-05-03",
        timex: "t1",
        participants: [
          { actor: "a1", role: "party", ...at("الأمين") },
          { actor: "a2", role: "party", ...at("وزيرة النقل") },
        ],
        place: { name: "الميناء", ...at("الميناء") },
        sources: [{ actor: "a3", ...at("الصحيفة") }],
      }),
      event("e2", sentences[1], {
        type: "visit",
        trigger: placed("زيارة"),
        date: "2021-06",
        status: "planned",
        participants: [{ actor: "a1", role: "agent", ...at("الأمين", second) }],
      }),
      event("e3", sentences[1], {
        type: "statement",
        trigger: placed("قال"),
        date: "2021-05-07",
        disputes: ["e4"],
        statement: {
          speaker: "a1",
          content: placed("زيارة الميناء مقررة وإن الوزيرة وافقت"),
          direct: false,
          act: "statement",
          addressee: null,
          respondsTo: null,
        },
      }),
      event("e4", sentences[2], {
        type: "statement",
        trigger: placed("نفت"),
        date: null,
        confidence: 0.5,
        statement: {
          speaker: "a3",
          content: placed("ذلك"),
          direct: false,
          act: "rejection",
          addressee: null,
          respondsTo: "e3",
        },
      }),
    ],
  };
}
