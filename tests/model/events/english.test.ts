import { describe, expect, test } from "vitest";
import { extractDocument } from "../../../src/model/extract.ts";

/** The occurrences of a text published on Wednesday 15 May 2024, each as "type: who, who; date; status polarity". */
function told(text: string): readonly string[] {
  const { events, actors } = extractDocument({ id: "x", text, lang: "en", date: "2024-05-15" });
  return events
    .filter((event) => event.statement === undefined)
    .map(({ type, participants, date, status, polarity }) => {
      const who = participants.map(({ actor }) => actors[actor]?.name ?? "").toSorted();
      const stand = [status === "happened" ? "" : status, polarity === "denied" ? "denied" : ""].filter(Boolean);
      return [`${type}: ${who.join(", ")}`, ...(date === null ? [] : [date]), ...stand].join("; ");
    });
}

function each(cases: readonly (readonly [sentence: string, ...events: string[]])[]): void {
  for (const [sentence, ...events] of cases) test(sentence, () => expect(told(sentence)).toEqual(events));
}

describe("verbs and what they ask for", () => {
  each([
    [
      "Police in Hong Kong arrested 53 opposition politicians on Monday.",
      "coercion: 53 opposition politicians, Police; 2024-05-13",
    ],
    [
      "The European Union lifted sanctions against Belarus in February 2016.",
      "release: Belarus, European Union; 2016-02",
    ],
    ["Saudi Arabia severed diplomatic ties with Iran in January 2016.", "sanction: Iran, Saudi Arabia; 2016-01"],
    [
      "Russia vetoed a UN Security Council resolution on Syria on Saturday.",
      "rejection: Russia, UN Security Council; 2024-05-11",
    ],
    ["Kurdish fighters captured the town of Kobani from Islamic State.", "assault: Islamic State, Kurdish fighters"],
    ["Air France pilots went on strike on Monday over pay.", "protest: Air France pilots; 2024-05-13"],
    ["Brazil fired its ambassador on Monday.", "order: Brazil, ambassador; 2024-05-13"],
  ]);
});

describe("passives", () => {
  each([
    ["Syria was attacked by Israel on Tuesday.", "assault: Israel, Syria; 2024-05-14"],
    ["Ekrem Imamoglu was sentenced to two years in prison in December 2022.", "trial: Ekrem Imamoglu; 2022-12"],
    ["Dennis Muilenburg was fired on Monday.", "order: Dennis Muilenburg; 2024-05-13"],
  ]);
});

describe("whose act it is", () => {
  each([
    ["Israeli warplanes bombed Hezbollah positions in Lebanon.", "assault: Hezbollah, Israel"],
    ["Thousands of protesters marched in Paris on Saturday.", "protest: protesters; 2024-05-11"],
    ["Mr Blair is due to hold talks with President Bush on Friday.", "meeting: Blair, Bush; 2024-05-17; planned"],
    [
      "Angela Merkel flew to Moscow and met Vladimir Putin.",
      "visit: Angela Merkel, Russia",
      "meeting: Angela Merkel, Vladimir Putin",
    ],
    [
      "Emmanuel Macron arrived in Berlin for talks with Olaf Scholz.",
      "visit: Emmanuel Macron, Germany",
      "meeting: Emmanuel Macron, Olaf Scholz",
    ],
    ["Canada urged Iran to release the two women.", "release: Iran, two women; called-for"],
    ["The United States said after Russia seized Crimea in 2014 that it would not rest.", "coercion: Russia; 2014"],
  ]);
});

describe("pronouns and what stands between", () => {
  each([
    ["The United States on Monday imposed sanctions on Iran.", "sanction: Iran, United States; 2024-05-13"],
    ["The Houthis said they had fired a missile at Riyadh.", "assault: Houthis"],
    ["Kofi Annan was elected mayor.", "election: Kofi Annan"],
    [
      "Augusto Pinochet was indicted by Judge Juan Guzman. He returned to Chile in March 2000.",
      "trial: Augusto Pinochet, Juan Guzman",
      "visit: Augusto Pinochet, Chile; 2000-03",
    ],
    [
      "The Swiss foreign minister, who met Sergei Lavrov, resigned.",
      "meeting: Sergei Lavrov, Swiss foreign minister",
      "withdrawal: Swiss foreign minister",
    ],
  ]);
});

describe("nouns", () => {
  each([
    ["Iran's attack on Israel drew condemnation.", "assault: Iran, Israel"],
    ["The attack on Saudi Arabia was claimed by Hezbollah.", "assault: Hezbollah, Saudi Arabia"],
    ["The trial of Charles Taylor opened in The Hague on Monday.", "trial: Charles Taylor; 2024-05-13"],
    ["Talks between Egypt and Sudan ended on Sunday.", "meeting: Egypt, Sudan; 2024-05-12"],
    ["Israel's killing of Hassan Nasrallah shook Lebanon.", "assault: Hassan Nasrallah, Israel"],
    [
      "Four Chinese soldiers were killed in a clash with Indian troops.",
      "assault: Four Chinese soldiers, Indian troops",
    ],
    ["An earthquake struck Italy on Monday, killing 247 people.", "disaster: Italy; 2024-05-13"],
  ]);
});

describe("what is planned, wanted or denied", () => {
  each([
    ["NATO will deploy tanks to Poland next year.", "mobilization: NATO, Poland; 2025; planned"],
    ["Antony Blinken is expected to visit China in June.", "visit: Antony Blinken, China; 2024-06; planned"],
    ["Russia must release the journalist.", "release: Russia, journalist; called-for"],
    ["Turkey did not attack Syria.", "assault: Syria, Turkey; denied"],
    ["The lawyer Thierry Herzog said he would appeal.", "request: Thierry Herzog; planned"],
  ]);
});

describe("what tells of no occurrence", () => {
  each([
    ["Egypt released a statement on Tuesday."],
    ["Apple released an update on Monday."],
    ["Vladimir Putin often meets Xi Jinping."],
    ["Boeing builds attack helicopters for Poland."],
    ["Syria has been met with silence."],
    ["Canada seized on the remark."],
    ["She collapsed."],
    ["France needs more time to negotiate."],
  ]);
});

describe("a participle before a number", () => {
  each([
    ["Iran captured two Israeli soldiers on Wednesday.", "coercion: Iran, two Israeli soldiers; 2024-05-15"],
    ["Police sealed off the town on Tuesday.", "coercion: Police; 2024-05-14"],
    ["The striker of the club shot wide on Tuesday."],
  ]);
});
