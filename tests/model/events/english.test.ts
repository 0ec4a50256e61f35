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
    ["The invasion of Iraq by the United States began in March 2003.", "assault: Iraq, United States; 2003-03"],
    ["The detention of Bill Roth by Iran was condemned.", "coercion: Bill Roth, Iran"],
    ["Qantas signed a deal with Boeing on Monday.", "agreement: Boeing, Qantas; 2024-05-13"],
    ["Norway reached an agreement with Sweden on fishing.", "agreement: Norway, Sweden"],
    ["Brazil fired its ambassador on Monday.", "order: Brazil, ambassador; 2024-05-13"],
  ]);
});

describe("participles behind who does it", () => {
  each([
    ["The police detained four activists on Monday.", "coercion: four activists, police; 2024-05-13"],
    ["Iran jailed two journalists on Monday.", "coercion: Iran, two journalists; 2024-05-13"],
    ["Soldiers ousted President Ali Bongo on Monday.", "assault: Ali Bongo, Soldiers; 2024-05-13"],
    // Before its noun it says what somebody is.
    [
      "The ousted president met the jailed activists on Monday.",
      "meeting: jailed activists, ousted president; 2024-05-13",
    ],
  ]);
});

describe("people of no name", () => {
  each([
    ["Police arrested a 35-year-old man on Monday.", "coercion: 35-year-old man, Police; 2024-05-13"],
    ["A Palestinian was killed by soldiers on Monday.", "assault: Palestinian, soldiers; 2024-05-13"],
    ["An Israeli airstrike killed two nurses on Monday.", "assault: Israel, two nurses; 2024-05-13"],
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

describe("the body in whose office somebody changes", () => {
  each([
    ["Hale Bank's chairman Bill Roth resigned on Monday.", "withdrawal: Bill Roth, Hale Bank; 2024-05-13"],
    ["Lena Roth stepped down as chief executive of Hale Bank.", "withdrawal: Hale Bank, Lena Roth"],
    ["Bill Roth resigned from the Hale Trust on Friday.", "withdrawal: Bill Roth, Hale Trust; 2024-05-10"],
    ["The prime minister of France, Bill Roth, resigned.", "withdrawal: Bill Roth"],
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
    ["An earthquake struck Italy on Monday, killing 247 people.", "disaster: 247 people, Italy; 2024-05-13"],
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
    ["Their newspaper is free to say so, and Norway is free of debt."],
    ["Lena Hale ended her rendition of the anthem with a bow."],
    ["The film captures the essential greatness of Norway."],
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

describe("what stands before a passive is what its verb asks for", () => {
  each([
    [
      "Oslo is cold. The bill was passed by the Norwegian parliament on Tuesday.",
      "order: Norwegian parliament; 2024-05-14",
    ],
    ["Oslo is cold. The agreement was signed by Egypt and Jordan on Monday.", "agreement: Egypt, Jordan; 2024-05-13"],
    ["Oslo is cold. Sanctions were imposed on Belarus in June 2021.", "sanction: Belarus; 2021-06"],
    ["Ali Hassan led the union. He was dismissed by Norway on Monday.", "order: Ali Hassan, Norway; 2024-05-13"],
  ]);
});

describe("what came of an occurrence is no other one", () => {
  each([
    ["Oslo is cold. Gunmen attacked a convoy in Mali, killing five soldiers.", "assault: Gunmen, five soldiers"],
    ["Oslo is cold. A bus plunged into a ravine in Peru, killing 20 people.", "disaster: 20 people"],
    [
      "Oslo is cold. Thirty people were killed when a landslide buried a village on Monday.",
      "disaster: Thirty people; 2024-05-13",
    ],
    ["Oslo is cold. A blast, which shook the city, killed 40 people.", "disaster: 40 people"],
    [
      "Oslo is cold. Police clashed with protesters outside parliament, leaving 20 people injured.",
      "assault: 20 people, Police, protesters",
    ],
    ["Oslo is cold. Two men shot and killed Daphne Caruana in Malta.", "assault: Daphne Caruana, Two men"],
  ]);
});

describe("verbs that bear a noun", () => {
  each([
    ["Oslo is cold. Egypt held a series of talks with Sudan.", "meeting: Egypt, Sudan"],
    ["Oslo is cold. Iran sent Iraq an ultimatum on Monday.", "threat: Iran, Iraq; 2024-05-13"],
    ["Oslo is cold. Aung San Suu Kyi had breakfast with Joe Biden.", "meeting: Aung San Suu Kyi, Joe Biden"],
    [
      "Oslo is cold. In a meeting with Angela Merkel, Barack Obama praised Germany.",
      "meeting: Angela Merkel, Barack Obama",
    ],
    ["Oslo is cold. Fighting erupted between government forces and rebels.", "assault: government forces, rebels"],
    [
      "Oslo is cold. The talks, attended by Vladimir Putin and Recep Tayyip Erdogan, ended.",
      "meeting: Recep Tayyip Erdogan, Vladimir Putin",
    ],
  ]);
});

describe("whom a word of the clause means", () => {
  each([
    [
      "Police arrested Omar Said on Monday and charged him with murder.",
      "coercion: Omar Said, Police; 2024-05-13",
      "trial: Omar Said, Police; 2024-05-13",
    ],
    [
      "After meeting Angela Merkel in Berlin, Petro Poroshenko flew to Paris.",
      "meeting: Angela Merkel, Petro Poroshenko",
      "visit: France, Petro Poroshenko",
    ],
    ["Oslo is cold. A plane carrying 189 people crashed on Monday.", "disaster: 189 people; 2024-05-13"],
    ["Oslo is cold. Facebook shares fell on Monday.", "other: Facebook; 2024-05-13"],
  ]);
});

describe("one verb, several occurrences", () => {
  each([
    ["Oslo is cold. Drivers ended their strike over pay on Monday.", "withdrawal: Drivers; 2024-05-13"],
    ["Oslo is cold. Israel struck a convoy in Syria.", "assault: Israel"],
    ["Oslo is cold. The African Union suspended Mali on Tuesday.", "sanction: African Union, Mali; 2024-05-14"],
    ["Oslo is cold. A Turkish court overturned the conviction of Osman Kavala.", "trial: Osman Kavala, Turkish court"],
    ["Oslo is cold. The Sri Lankan navy sank two boats on Monday.", "assault: Sri Lankan navy; 2024-05-13"],
  ]);
});

describe("what is only supposed, denied, said or usual", () => {
  each([
    ["Oslo is cold. Norway will act if Russia invades Ukraine."],
    ["Oslo is cold. Hezbollah has not attacked Israel since 2006."],
    ["Oslo is cold. Neither Ali Hassan nor Omar Said has been charged."],
    ["Oslo is cold. Joe Biden attacked Donald Trump over his record."],
    ["Oslo is cold. Investors gain citizenship by buying shares in Malta."],
    ["Oslo is cold. Fiat has demonstrated that it can build cars."],
    ["Oslo is cold. The US$ 40 million was a record."],
    ["Oslo is cold. Norway refused to comment."],
    ["Oslo is cold. Kim Jong-il had a heart attack."],
    ["Oslo is cold. Marion Jones struck a balance."],
    ["Oslo is cold. Theresa May spoke."],
  ]);
});

describe("what stands between the words of a clause", () => {
  each([
    // A full stop that shortens a name closes nothing.
    ["Boeing Corp. reported a loss on Tuesday.", "other: Boeing Corp; 2024-05-14"],
    // A time may stand between a verb and its object, its infinitive or its preposition.
    ["Mexico investigated on Tuesday a plot against Cuba.", "trial: Cuba, Mexico; 2024-05-14"],
    ["Germany agreed Monday to send troops to Mali.", "mobilization: Germany, Mali, troops; 2024-05-13; planned"],
    ["Turkey was preparing Sunday to deploy troops.", "mobilization: Turkey, troops; 2024-05-12; planned"],
    ["Citigroup (C) , a bank , on Tuesday posted a profit.", "other: Citigroup; 2024-05-14"],
    ["Kim Jong Un demanded that the United States withdraw its troops.", "withdrawal: United States; called-for"],
    ["Both houses of Canada's parliament approved the law in March.", "order: Canada's parliament; 2024-03"],
    ["The number of people who cancel their contracts rose."],
    // What is able to happen is no occurrence.
    ["The army can detain protesters."],
  ]);
});

describe("what a clause on the noun says of it", () => {
  each([
    ["Norway condemned the raid that killed three sailors on Monday.", "assault: three sailors; 2024-05-13"],
    [
      "The drone strike that killed two Chadian generals took place on Monday.",
      "assault: two Chadian generals; 2024-05-13",
    ],
    // Another one is not the one told of before.
    [
      "A raid on Harar killed three soldiers. Last week another raid killed five sailors.",
      "assault: three soldiers",
      "assault: five sailors; 2024-05-06/2024-05-12",
    ],
  ]);
});

describe("who acts", () => {
  each([
    // Several who are named as one are enough for what takes two.
    ["The two leaders talked on the phone on Sunday.", "call: two leaders; 2024-05-12"],
    // Behind an adverb stands the object.
    [
      "Turkish authorities detained nearly 3,000 soldiers on Monday.",
      "coercion: 3,000 soldiers, Turkish authorities; 2024-05-13",
    ],
    ["Bill Roth blamed the coup on Ann Hale.", "assault: Ann Hale"],
    // Those counted otherwise are others.
    [
      "The flood killed 20 people in Mali. Police arrested ten people on Monday.",
      "disaster: 20 people in Mali",
      "coercion: Police, ten people; 2024-05-13",
    ],
    // What came of it, told with the subject's noun.
    ["A car bomb exploded outside a mosque on Monday, killing 59 people.", "assault: 59 people; 2024-05-13"],
    // What somebody ordered in an insertion governs no verb behind it.
    ["Bill Roth, who ordered the raid, sent a letter to Ann Hale.", "order: Bill Roth", "call: Ann Hale, Bill Roth"],
    ["Bill Roth ordered flags to be flown at half-mast.", "order: Bill Roth"],
    // Of what is inserted, another time.
    [
      "Bill Roth, who met Ann Hale during the vote, flew to Chad on Monday.",
      "meeting: Ann Hale, Bill Roth",
      "visit: Bill Roth, Chad; 2024-05-13",
    ],
    ["Hundreds marched in Oslo on Sunday.", "protest: Hundreds; 2024-05-12"],
    ["Tens of thousands marched in Oslo on Sunday.", "protest: Tens of thousands; 2024-05-12"],
    // Not by what they came, nor from where.
    [
      "Sailors flown in by plane from Norway took up positions in Harar on Monday.",
      "mobilization: Sailors; 2024-05-13",
    ],
    // What is struck tells a strike from one over pay, whoever is named beside.
    [
      "Four aid workers were killed on Monday in a Chadian strike on their camp.",
      "assault: Chad, Four aid workers; 2024-05-13",
    ],
    ["Dock workers began a strike on Monday.", "protest: workers; 2024-05-13"],
    // Who is asked without a name is not the one who asks.
    ["Norway urged both sides to resume talks with Chad.", "negotiation: Chad, both sides; called-for"],
    // Protesters are no "it".
    [
      "Peru left the talks after protesters stormed its embassy over its execution of a poet, Juan Roth.",
      "withdrawal: Peru",
      "coercion: protesters",
      "assault: Juan Roth, Peru",
    ],
  ]);
});

describe("who speaks with whom, and what is only called something", () => {
  each([
    ["President Bill Roth spoke with Prime Minister Ann Hale on Monday.", "call: Ann Hale, Bill Roth; 2024-05-13"],
    ["Ann Hale spoke with reporters on Monday."],
    ["The opposition called the election a sham."],
    ["Chile called the strike unacceptable."],
  ]);
});

describe("what is no verb of its own", () => {
  each([
    ["Snow lay on the rebel-attacked town."],
    ["Injured shoppers lay in the street in Cairo."],
    // Joined harms are of one act.
    [
      "Militants killed five soldiers and wounded ten policemen in Mali.",
      "assault: Militants, five soldiers, ten policemen in Mali",
    ],
    ["A blast killed five soldiers and injured ten civilians.", "disaster: five soldiers"],
    ["Amal Clooney, who had led the charity, quit after an inquiry.", "withdrawal: Amal Clooney"],
  ]);
});

describe("what was before or after has another time", () => {
  each([
    // A day that has been is that of the verb in the past, however far before it that stands.
    [
      "The opposition refused to meet the envoy on Monday.",
      "rejection: opposition; 2024-05-13",
      "meeting: envoy, opposition; 2024-05-13; denied",
    ],
    ["Turkey announced that Norway would visit Ankara on Friday.", "visit: Norway, Turkey; 2024-05-17; planned"],
    // Before whom, not before when.
    ["The mayor will testify before Congress next week.", "trial: Congress, mayor; 2024-05-20/2024-05-26; planned"],
    ["Ann Hale called an election for July 4.", "election: Ann Hale; 2024-07-04; planned"],
    // What happened when something else did has its time.
    ["Five soldiers were killed when a car bomb exploded in Mali on Monday.", "assault: Five soldiers; 2024-05-13"],
    [
      "Mahmoud Abbas resigned on Monday after Egypt rejected his plan.",
      "withdrawal: Mahmoud Abbas; 2024-05-13",
      "rejection: Egypt",
    ],
  ]);
});
