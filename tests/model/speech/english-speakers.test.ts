import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";

/** Who says what in a text: speaker and content, in order. */
function said(text: string): readonly string[] {
  const whole = `A day in the town\n\nThe weather was mild over the hills.\n\n${text}`;
  const { events, actors, document } = extractDocument({ id: "x", text: whole, lang: "en", date: "2024-05-15" });
  return events.flatMap(({ statement }) => {
    if (statement === undefined) return [];
    const { start, end } = statement.content;
    return [`${actors[statement.speaker]?.name ?? "nobody"}: ${document.text.slice(start, end).replace(/\s+/g, " ")}`];
  });
}

/** What is said, and the texts in which it is. */
const SAID: readonly (readonly [about: string, text: string, says: readonly string[]])[] = [
  [
    "a speaker in a paragraph of their own under a quotation",
    "“It was a long night.”\n\nRobert Hale, a farmer, said.",
    ["Robert Hale: It was a long night"],
  ],
  [
    "a verb before its subject in a paragraph of their own",
    "“It was a long night.”\n\nsaid Robert Hale, a farmer.",
    ["Robert Hale: It was a long night"],
  ],
  [
    "the paragraphs of a speech that only the last one closes",
    "“It was a long night.\n\n“Nobody slept,” Robert Hale said.",
    ["Robert Hale: It was a long night. “Nobody slept"],
  ],
  [
    "two quotations in paragraphs of their own, each with its cue",
    "“We wait,” said Robert Hale.\n\n“Nobody came. We had to walk,” he added.",
    ["Robert Hale: We wait", "Robert Hale: Nobody came. We had to walk"],
  ],
  [
    "a quotation that goes on behind its cue and a conjunction",
    "“We are tired,” Robert Hale said, but “we will go on.”",
    ["Robert Hale: We are tired,” Robert Hale said, but “we will go on"],
  ],
  [
    "a feeling that a deed follows",
    "Robert Hale expressed deep concern and ordered a review.",
    ["Robert Hale: deep concern"],
  ],
  [
    "what somebody is accused of saying",
    "Robert Hale accused Chad of offering “one lie after another.”",
    ["Robert Hale: Chad of offering “one lie after another"],
  ],
  [
    "who goes on behind those they speak of",
    "The judiciary denied that they had been detained and said they had been warned.",
    ["judiciary: they had been detained", "judiciary: they had been warned"],
  ],
  [
    "a name behind a noun that no list knows",
    "More than 100 were held, a leading tweedle, Robert Hale, told Reuters.",
    ["Robert Hale: More than 100 were held"],
  ],
  [
    "an office that a girl does not hold",
    "Bill Roth spoke of the schoolgirl Ann Hale. The Prime Minister told lawmakers he had doubts.",
    ["Bill Roth: the schoolgirl Ann Hale", "Bill Roth: he had doubts"],
  ],
  [
    "who goes on behind what the others did",
    "President Robert Hale denied that soldiers had shelled the port and blamed the rebels.",
    ["Robert Hale: soldiers had shelled the port", "Robert Hale: the rebels"],
  ],
  [
    "who goes on behind whom they met",
    "Envoy Robert Hale met President Bill Roth on Monday and urged him to resign.",
    ["Robert Hale: resign"],
  ],
  [
    "an insertion whose comma stands inside a quotation",
    "The army, which called the demands “legitimate,” promised not to open fire.",
    ["army: the demands “legitimate", "army: not to open fire"],
  ],
  [
    "what is not to be done",
    "Norway urged Chad not to recognise the new council.",
    ["Norway: not to recognise the new council"],
  ],
  [
    "a promise that another's follows",
    "Robert Hale pledged “full support” to Chad and Bill Roth reiterated his commitment to the talks.",
    ["Robert Hale: full support” to Chad", "Bill Roth: his commitment to the talks"],
  ],
  [
    "a sentence behind one that a quotation ends",
    "Robert Hale said the raid “will have an answer.” Bill Roth said in a message on his page that Chad would pay.",
    ["Robert Hale: the raid “will have an answer", "Bill Roth: Chad would pay"],
  ],
  ["a judgement by an adjective", "Lawyers called the arrests illegal.", ["Lawyers: the arrests illegal"]],
  [
    "a name behind a noun that says what else somebody is",
    "The charity's founder, the chef Robert Hale, said the convoy had been hit.",
    ["Robert Hale: the convoy had been hit"],
  ],
  [
    "a name in apposition to a noun",
    "Another carrier, Ryanair, said it would cut flights.",
    ["Ryanair: it would cut flights"],
  ],
  [
    "a name that nobody knows in apposition to a noun",
    "Another carrier, Skyline Air, said it would cut flights.",
    ["Skyline Air: it would cut flights"],
  ],
  [
    "a name that nobody knows with the place it is of",
    "Ivo Zarkovic of Springfield said the road was closed.",
    ["Ivo Zarkovic: the road was closed"],
  ],
  [
    "such a name with a place or a trade between commas",
    "Ivo Zarkovic, of Springfield, Va., said the road was closed. Mira Zelic II, a writer, said it was open.",
    ["Ivo Zarkovic: the road was closed", "Mira Zelic II: it was open"],
  ],
  [
    "a well-known family name of somebody else",
    "Robert Trudeau, a baker, left. Trudeau said it was late.",
    ["Robert Trudeau: it was late"],
  ],
  ["whom something is asked of", "Robert Hale asked Iran for more time.", ["Robert Hale: more time"]],
  ["what is declared without that is an act", "Robert Hale declared a state of emergency.", []],
  ["a name that nobody knows", "Zarkovic said the road was closed.", ["Zarkovic: the road was closed"]],
  [
    "a day in the name of what befell",
    "“We want answers,” said 9/11 widow Carol Stone.",
    ["Carol Stone: We want answers"],
  ],
  [
    "those whom a relative goes back to",
    "Reporters turned to the City Police Department which reported 200 burglaries in May.",
    ["City Police Department: 200 burglaries in May"],
  ],
  [
    "a body that a noun of its kind calls again, past a body of another kind",
    "Skyline Motors said it lost money. The loan came from the Treasury Department. The company has warned that it may close.",
    ["Skyline Motors: it lost money", "Skyline Motors: it may close"],
  ],
  [
    "a person whom a description calls again",
    "Robert Hale met voters in Ohio. The former governor said the bill would fail.",
    ["Robert Hale: the bill would fail"],
  ],
  [
    "a pronoun in what its speaker is told to have said",
    "Anna Berg met Carol Stone on Friday. Berg says she admires Stone through what she calls a “hard time.”",
    ["Anna Berg: she admires Stone through what she calls a “hard time", "Anna Berg: a “hard time"],
  ],
  [
    "a noun that is spelt like a verb of saying",
    "Robert Hale remarked that in the German state of Saxony that road was closed.",
    ["Robert Hale: in the German state of Saxony that road was closed"],
  ],
  [
    "what is inserted right behind the word that opens it",
    "Robert Hale said that, although the prices are high, the company had offered a discount.",
    ["Robert Hale: although the prices are high, the company had offered a discount"],
  ],
  [
    "the second half of what is said with not only",
    "Robert Hale said the deal was good not only for the city, but also for the country.",
    ["Robert Hale: the deal was good not only for the city, but also for the country"],
  ],
  [
    "a study that nobody is named to have made",
    "The council met. The study said children sleep less.",
    ["nobody: children sleep less"],
  ],
];

/** Texts in which nobody says anything. */
const SILENT: readonly (readonly [about: string, text: string])[] = [
  ["a passive with an adverb", "Robert Hale has been harshly criticized for the delay."],
  ["a participle of what figures do", "Sales fell by a third, suggesting a lack of confidence."],
  ["what is only compared with", "The result was worse than analysts had forecast."],
  ["an aim behind a verb of saying", "Robert Hale offered to pay the fine that the court had set."],
  ["an order", "Tell that to the mayor."],
  ["what a thing shows", "It underscores the need for new roads."],
];

describe("English speakers", () => {
  test.each(SAID)("are found with %s", (_, text, says) => {
    expect(said(text)).toEqual(says);
  });

  test.each(SILENT)("are none with %s", (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
