import { describe, expect, test } from "vitest";
import { actors } from "../../../src/model/actors/actors.ts";
import { locales } from "../../../src/model/locales/index.ts";
import { readText } from "../../../src/model/text/read.ts";

/** The actors of an English text, each as its kind and what it is called there. */
function named(source: string): readonly string[] {
  const locale = locales.get("en");
  if (locale === undefined) throw new Error("no English");
  const layer = actors(readText(source, "en", locale.text), locale.actors, []);
  return layer.actors.map(({ kind }, index) => {
    const own = layer.mentions.filter(({ actor }) => actor === index);
    const forms = own.map(({ start, end }) => source.slice(start, end));
    return `${kind}: ${[...new Set(forms)].join(" | ")}`;
  });
}

const PHENOMENA: readonly (readonly [what: string, source: string, found: readonly string[]])[] = [
  [
    "a body with and without how it is incorporated, and by its first word, is one",
    "The Brookdale Motor Company won. Brookdale Motor said so. It was late when Brookdale said more.",
    ["organization: Brookdale Motor Company | Brookdale Motor | Brookdale"],
  ],
  [
    "a noun in apposition to a body is the same",
    "Hale Bank , the second-largest bank in the country , said no .",
    ["organization: Hale Bank | second-largest bank"],
  ],
  [
    "several offices before a name are one person's, but one in capitals behind one in small letters is another's",
    "Boeing president and chief executive Lena Hale met the king and President Ivan Reed.",
    [
      "person: Boeing president and chief executive Lena Hale",
      "organization: Boeing",
      "person: king",
      "person: President Ivan Reed",
    ],
  ],
  [
    "a division is no person's name",
    "Lena Hale, president and CEO of Boeing Commercial Airplanes, resigned.",
    ["person: Lena Hale | CEO of Boeing Commercial Airplanes", "organization: Boeing"],
  ],
  [
    "what a body's things are counted by is no part of its name",
    "Of those 300 Department of Health posts some go. Five Bank of America subsidiaries paid.",
    ["organization: Department of Health", "organization: Bank of America"],
  ],
  [
    "a family name that a body is called by too is the person's",
    "A decision by Liam Fox was wrong.",
    ["person: Liam Fox"],
  ],
  ["a family name that is a month is the person's", "A letter from Theresa May came.", ["person: Theresa May"]],
  [
    "a verb is no link of a name",
    "They object, as do Aer Lingus pilots.",
    ["group: Aer Lingus pilots", "organization: Aer Lingus"],
  ],
  ["a number of two words counts people", "Twenty-nine people were hurt.", ["group: Twenty-nine people"]],
  ["people of a faith are a group by who they are", "Rohingya Muslims fled.", ["group: Rohingya Muslims"]],
  ["an initial opens a name", "The A. Philip Hale Institute sued.", ["organization: A. Philip Hale Institute"]],
  [
    "a form of address before a body's short name makes it a person's",
    "Liam Fox left. Dr Fox said so.",
    ["person: Liam Fox | Fox"],
  ],
  [
    "an office of the other side is another office",
    "Shadow chancellor Oliver Hale spoke. The chancellor left.",
    ["person: Shadow chancellor Oliver Hale", "person: chancellor"],
  ],
  [
    "a state before a body that a list knows is no part of another's name",
    "The US Securities and Exchange Commission sued. The SEC said so.",
    ["organization: US Securities and Exchange Commission | SEC"],
  ],
  [
    "an office of several words may be written small",
    "Chris Hale, the company's chief operating officer, left.",
    ["person: Chris Hale | company's chief operating officer"],
  ],
  [
    "what a body is to another is no person",
    "Airbus rival Boeing won.",
    ["organization: Airbus", "organization: Boeing"],
  ],
  [
    "what people are thanked for is no part of who they are",
    "He thanked Boeing employees for their hard work.",
    ["group: Boeing employees", "organization: Boeing"],
  ],
  ["a campaign is a body where it is somebody's", "The Hale campaign paid.", ["organization: Hale campaign"]],
  [
    "what people are accused of is no part of who they are",
    "He accused ministers of wasting money.",
    ["group: ministers"],
  ],
  ["then before a group is an adverb", "If so, then foreign forces left.", ["group: foreign forces"]],
  [
    "a title, a full name and a family name are one person",
    "The talks ended. Iran's President Farid Moradi left. Moradi said the president would return.",
    ["person: Iran's President Farid Moradi | Moradi | president", "state: Iran"],
  ],
  [
    "an office in apposition is its holder's",
    "Lena Hale, the French minister of finance, resigned.",
    ["person: Lena Hale | French minister of finance"],
  ],
  [
    "two offices in apposition are one holder's",
    "Lena Hale, a lawyer and spokeswoman for the Harbour Coalition, resigned.",
    ["person: Lena Hale | lawyer | spokeswoman for the Harbour Coalition", "organization: Harbour Coalition"],
  ],
  [
    "a name behind a form of address is the same person's",
    "Lt. Cmdr. Pia Lund spoke. Mr. Lund left.",
    ["person: Lt. Cmdr. Pia Lund | Lund"],
  ],
  [
    "a syllable behind a hyphen belongs to the name",
    "Foreign Minister Park Jae-sung met reporters.",
    ["person: Foreign Minister Park Jae-sung", "group: reporters"],
  ],
  [
    "a name that is a thing as well, and a link written large where the sentence begins",
    "They freed Bill de Souza and Bill Harlan. De Souza wept.",
    ["person: Bill de Souza | De Souza", "person: Bill Harlan"],
  ],
  [
    "from the link on a name is told again",
    "They freed Ursula von der Aue. Later von der Aue wept.",
    ["person: Ursula von der Aue | von der Aue"],
  ],
  [
    "what a court is for belongs to its name, and whom a leader leads is no body",
    "The Court of Appeals for the Third Circuit heard Senate Majority Leader Ivan Reed.",
    [
      "organization: Court of Appeals for the Third Circuit",
      "person: Senate Majority Leader Ivan Reed",
      "organization: Senate",
    ],
  ],
  [
    "links belong to the name",
    "They freed Omar bin Hadi and Ursula von der Aue, he said.",
    ["person: Omar bin Hadi", "person: Ursula von der Aue"],
  ],
  [
    "the last word for a body heads a run of capitals",
    "The Coastal Accountability Office asked the Securities and Ports Commission.",
    ["organization: Coastal Accountability Office", "organization: Securities and Ports Commission"],
  ],
  [
    "a body's name goes on behind of and on",
    "The Department of Fisheries and the Council on Harbour Safety agreed.",
    ["organization: Department of Fisheries", "organization: Council on Harbour Safety"],
  ],
  [
    "a state in a body's name is no actor",
    "Denmark Coastal Airlines agreed.",
    ["organization: Denmark Coastal Airlines"],
  ],
  [
    "letters stand for a body named in full",
    "The National Union of Porters met. On Monday the NUP agreed.",
    ["organization: National Union of Porters | NUP"],
  ],
  [
    "a noun behind a listed name only says what it is",
    "The Hamas movement agreed. Hamas said so.",
    ["organization: Hamas movement | Hamas"],
  ],
  [
    "a definite noun for a body means the one just named",
    "Hezbollah agreed on Monday. The group said so.",
    ["organization: Hezbollah | group"],
  ],
  ["a body that nobody named acts all the same", "Later the army said it had left.", ["organization: army"]],
  [
    "an employer that no list has is a body",
    "Ivan Reed, the director of Tidewater Aid, agreed.",
    ["person: Ivan Reed | director of Tidewater Aid", "organization: Tidewater Aid"],
  ],
  [
    "who asked not to be named is told by what they know",
    "A person familiar with the talks said so.",
    ["person: person familiar with the talks"],
  ],
  [
    "words between an article and a title belong to it",
    "An oversight panel member said so.",
    ["person: oversight panel member"],
  ],
  [
    "officials of a body by its letters or its name are one group",
    "African Union officials agreed. AU officials said so.",
    ["group: African Union officials | AU officials", "organization: African Union | AU"],
  ],
  [
    "officials of another state are another group",
    "Iranian officials agreed. Turkish officials said so.",
    ["group: Iranian officials", "group: Turkish officials"],
  ],
  [
    "a lone name that recurs and acts is somebody's",
    "On Monday Kelpwire reported a loss. Shares of Kelpwire fell.",
    ["organization: Kelpwire"],
  ],
  [
    "what follows a family name belongs to it",
    "Chief Justice John G. Reed Jr. said so.",
    ["person: Chief Justice John G. Reed Jr."],
  ],
  [
    "a verb in a headline is no part of a name",
    "Chris Hale Calls Mary Reed a Liar After Debate\n\nChris Hale and Mary Reed met.",
    ["person: Chris Hale", "person: Mary Reed"],
  ],
  [
    "the family name of a leader opens a sentence",
    "Netanyahu left. Erdogan stayed.",
    ["person: Erdogan", "person: Netanyahu"],
  ],
  ["a member of a party is a person", "One Republican said so.", ["person: One Republican"]],
  [
    "a rank and an office beside a name are its holder's",
    "The army chief, General Ivan Reed, resigned. A senior aide to Reed, Lena Hale, did not.",
    ["person: army chief, General Ivan Reed | Reed", "person: senior aide to Reed, Lena Hale"],
  ],
  [
    "a family name may be a title as well",
    "The club's director, Carl Pope, resigned.",
    ["person: club's director, Carl Pope"],
  ],
  ["members of a party with an office are a group", "Republican leaders said so.", ["group: Republican leaders"]],
  ["a place says whose officials they are", "Gaza health officials said so.", ["group: Gaza health officials"]],
];

test.each(PHENOMENA)("%s", (_, source, found) => {
  expect([...named(source)].sort()).toEqual([...found].sort());
});

describe("no actor", () => {
  const NONE: readonly (readonly [why: string, source: string])[] = [
    ["a state where something happens", "Snow fell in Somalia, Kenya and Ivory Coast."],
    ["a capital where something happens", "They flew from Paris to Cairo."],
    ["a state before a noun", "It fell against the US dollar, at US$ 5."],
    ["a state with a participle", "They used a US-built vehicle."],
    ["a town that opens a dateline", "PARIS (Coastal Wire) - It snowed."],
    ["a figure in capitals", "It rose to 3% of GDP."],
    ["a campaign that is nobody's", "It was a long election campaign."],
    ["an index", "The Hang Seng Index fell."],
    ["an index that no word names", "The Dow Jones fell."],
    ["what somebody is said to be", "It is a key producer of steel."],
    ["a network of things", "It closed its dealership network in Spain."],
    ["a model with a letter", "The new Atlas V exploded."],
    ["a law", "The Clean Harbours Act passed."],
    ["a war", "It was the worst since the Iran–Iraq War."],
    ["a street", "They met near Union Square."],
    ["a title that is an adjective", "It was the end of the academic year."],
    ["the end of a date", "He sued after 9/11."],
    ["a contraction in capitals", "It Won’t Be Long."],
    ["a verb in a headline", "Storm Closes Harbour After Long Night"],
    ["a short form of a state", "He is R-Tenn. and left."],
    ["a month", "It began on March 3."],
    ["an ordinary word at the head of a sentence", "Fishing stopped. Nobody knew."],
  ];
  test.each(NONE)("is %s", (_, source) => {
    expect(named(source)).toEqual([]);
  });
});
