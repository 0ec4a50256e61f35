import type { SpeakerNoun } from "../../../speech/tables.ts";
import { plural } from "../inflection.ts";

/** Nouns of people who speak; their plurals are groups. */
const PEOPLE =
  "accountant activist actor actress adviser advisor advocate aide ally ambassador analyst anchor archaeologist architect artist assistant astronaut astronomer athlete attendee attorney aunt author banker biologist bishop blogger boss boy broker brother bureaucrat businessman businesswoman bystander campaigner candidate captain caretaker chairman chairwoman chemist chief child cleric climatologist climber coach colleague collector columnist commander commentator commissioner conservationist consultant contractor coordinator coroner correspondent councillor councilor counsel courier cousin critic curator customer daughter dealer defendant delegate demonstrator dentist designer detective developer diplomat director dissident doctor driver ecologist economist editor employee employer engineer entrepreneur envoy executive expert eyewitness farmer father fighter financier firefighter fisherman forecaster founder friend geologist girl governor grandfather grandmother guard guest guide gunman head historian homeowner host husband informant insider inspector instructor insurer interpreter inventor investigator investor jeweller journalist judge juror lawmaker lawyer leader lecturer legislator librarian lobbyist manager mathematician mayor mediator medic member meteorologist militant miner minister mother musician neighbor neighbour negotiator nephew neurologist novelist nurse observer officer official onlooker opponent organiser organizer owner paramedic parent participant passenger passerby pastor patient philosopher photographer physician physicist pilot planner player playwright poet policeman policewoman politician pollster president priest principal prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher ranger reader rebel recruiter referee refugee regulator relative reporter representative rescuer researcher resident respondent reviewer sailor scholar scientist secretary seismologist senator sergeant shareholder sheriff shopkeeper singer sister skipper sociologist soldier son source speaker specialist spokesman spokesperson spokeswoman staffer statistician strategist student superintendent superior supervisor supporter surgeon survivor suspect teacher technician teenager theologian therapist tourist trader trainer traveller traveler treasurer trustee uncle user vendor veteran veterinarian victim viewer villager virologist visitor volunteer voter warden whistleblower widow wife witness woman man worker writer youth zoologist";
const MANY: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  spokesmen: "spokesman",
  spokespeople: "spokesperson",
  businessmen: "businessman",
  policemen: "policeman",
  gunmen: "gunman",
  fishermen: "fisherman",
  passersby: "passerby",
  wives: "wife",
};
/** Nouns in the plural or of a body of people, which are groups by themselves. */
const GROUPS =
  "people authorities police family crew staff personnel crowd couple locals others media newspapers outlets reports hackers opposition team jury prosecution defence defense troops militia militias clergy elders democrats republicans counterparts whites blacks islamists";
const BODIES =
  "company airline firm bank party agency ministry department commission committee council organisation organization institute institution university hospital school union association foundation group authority army navy military government administration court parliament senate church charity manufacturer maker automaker carmaker retailer supplier operator developer club federation league movement coalition alliance front embassy office bureau board panel tribunal campaign corporation business watchdog regulator newspaper magazine channel station network website broadcaster brokerage consortium carrier utility factory museum municipality palace camp";
/** Those of them that may stand for any organisation or outlet named before. */
const GENERAL: ReadonlySet<string> = new Set(
  "company airline firm bank agency organisation organization institute group association foundation charity manufacturer maker automaker carmaker retailer supplier operator developer corporation business carrier consortium watchdog newspaper magazine channel station network broadcaster website club".split(
    " ",
  ),
);
const OUTLETS: ReadonlySet<string> = new Set(
  "newspaper magazine channel station network website broadcaster media newspapers outlets".split(" "),
);
const WOMEN: ReadonlySet<string> = new Set(
  "actress aunt businesswoman chairwoman daughter girl grandmother mother policewoman sister spokeswoman widow wife woman".split(
    " ",
  ),
);
const MEN: ReadonlySet<string> = new Set(
  "boy brother businessman chairman father fisherman grandfather gunman husband man nephew policeman son spokesman uncle".split(
    " ",
  ),
);

function person(lemma: string): SpeakerNoun {
  const gender = WOMEN.has(lemma) ? "f" : MEN.has(lemma) ? "m" : undefined;
  // Who is called so again has most often been named just before: the actress.
  return { kind: "person", lemma, gender, number: "sg", general: true };
}

function body(lemma: string, number: "sg" | "pl"): SpeakerNoun {
  return {
    kind: OUTLETS.has(lemma) ? "outlet" : "organization",
    lemma,
    gender: undefined,
    number,
    general: GENERAL.has(lemma),
  };
}

const many = (lemma: string): SpeakerNoun => ({
  kind: "group",
  lemma,
  gender: undefined,
  number: "pl",
  general: false,
});

/** Words by which a text calls those who speak without naming them. */
export const NOUNS: ReadonlyMap<string, SpeakerNoun> = new Map<string, SpeakerNoun>([
  ...BODIES.split(" ").flatMap((word) => [[word, body(word, "sg")] as const, [plural(word), many(word)] as const]),
  ...PEOPLE.split(" ").flatMap((word) => [[word, person(word)] as const, [plural(word), many(word)] as const]),
  ...Object.entries(MANY).map(([form, lemma]) => [form, many(lemma)] as const),
  ...GROUPS.split(" ").map((word) => [word, OUTLETS.has(word) ? body(word, "pl") : many(word)] as const),
]);

/** Words that open a noun phrase and belong to no name; those that make it definite. */
export const ARTICLES = "a an the this that these those".split(" ");
export const DEFINITE = "the this that these those".split(" ");
/** Other words that may open one. */
export const OPENERS =
  "his her its their our my your some many most several few two three four five six seven eight nine ten dozens hundreds thousands other another one more both all various numerous least".split(
    " ",
  );
