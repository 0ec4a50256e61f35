import type { SpeakerNoun } from "../../../speech/tables.ts";
import { plural } from "../inflection.ts";

/** Nouns of people who speak; their plurals are groups. */
const PEOPLE =
  "academic accountant accuser activist actor actress admiral adviser advisor advocate aide ally ambassador analyst anchor anthropologist appellant arbitrator archaeologist archbishop architect artist assistant astronaut astronomer athlete attendee attorney auditor aunt author ayatollah backer bailiff baker banker barber barrister batsman biker billionaire biochemist biographer biologist bishop blogger bodyguard bookmaker boss botanist bowler boxer boy boyfriend brewer broadcaster broker brother bureaucrat businessman businesswoman butcher butler buyer bystander caller campaigner camper candidate canvasser captain captive cardinal cardiologist caretaker carpenter chairman chairwoman chancellor chauffeur chef chemist chief child choreographer claimant cleaner cleric clerk climatologist climber coach colleague collector colonel columnist comedian commander commentator commissioner communist commuter complainant composer comptroller concierge conductor congressman congresswoman conservationist conservative consultant contractor cook coordinator coroner corporal correspondent councillor councilor counsel courier cousin criminologist critic curator customer cyclist dancer daughter deacon dealer defector defendant defender delegate demographer demonstrator dentist deportee designer detainee detective developer dictator diplomat director dissenter dissident diver doctor donor driver drummer ecologist economist editor electrician employee employer engineer entrepreneur envoy epidemiologist essayist ethnologist executive exile expert exporter eyewitness farmer father fiance fiancee fighter financier firefighter fisher fisherman florist forecaster founder friend fundraiser gambler gardener geneticist geographer geologist girl girlfriend goalkeeper golfer governor granddaughter grandfather grandmother grandson grocer grower guard guest guide guitarist gunman handler head herder hiker historian homeowner host hostage husband imam immunologist importer incumbent informant informer insider inspector instructor insurer insurgent intellectual interpreter interviewee interviewer inventor investigator investor islander janitor jeweller jihadist journalist judge juror justice king landlord laureate lawmaker lawyer leader lecturer leftist legislator liberal librarian lieutenant lifeguard linguist litigant lobbyist lodger logger looter loyalist magistrate magnate major man manager marcher marine marshal mathematician mayor mechanic mediator medic member meteorologist midfielder midwife militant miller miner minister missionary moderator mogul monarch monk mother motorist mourner mufti musician nationalist native negotiator neighbor neighbour nephew neurologist neuroscientist newcomer niece nominee notary novelist nun nurse observer obstetrician oceanographer officer official ombudsman oncologist onlooker operative opponent organiser organizer ornithologist outsider owner paediatrician painter paralegal paramedic paratrooper parent participant partner passenger passerby pastor pathologist patient patriarch pedestrian pediatrician pensioner petitioner pharmacist pharmacologist philosopher photographer physician physicist pianist picketer pilgrim pilot pitcher plaintiff planner planter player playwright plumber poet policeman policewoman politician pollster pope porter preacher premier presenter president priest prince princess principal prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher pundit quarterback queen questioner rabbi racer rancher ranger reader rebel receptionist recruiter referee reformer refugee regulator relative reporter representative rescuer researcher resident respondent retiree reviewer rider rioter runner sailor scholar scientist sculptor secretary seismologist seller senator separatist sergeant shareholder sheikh shepherd sheriff shopkeeper shopper sibling singer sister skier skipper smuggler socialist sociologist soldier solicitor son source speaker specialist spokesman spokesperson spokeswoman spouse sprinter squatter staffer statistician steward stewardess strategist striker student superintendent superior supervisor supporter surfer surgeon surrogate surveyor survivor suspect swimmer tailor teacher technician teenager tenant theologian theorist therapist toddler tourist townsman toxicologist trader trafficker trainer translator traveler traveller treasurer trucker trustee twin tycoon uncle undersecretary unionist user vendor veteran veterinarian victim viewer villager violinist virologist visitor volcanologist volunteer voter waiter waitress warden warlord whistleblower wholesaler widow wife witness woman wonk worker worshipper writer youth zookeeper zoologist";
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
/** Those of them that sell something, and words in the names of bodies that do not. */
const COMMERCIAL: ReadonlySet<string> = new Set(
  "company airline firm bank manufacturer maker automaker carmaker retailer supplier operator developer corporation carrier consortium brokerage".split(
    " ",
  ),
);
const PUBLIC: ReadonlySet<string> = new Set(
  "department ministry agency administration commission committee council court parliament senate house congress government union unions party university college hospital school institute association federation confederation church army navy force forces police bureau office authority nations league assembly cabinet board treasury foundation center centre society alliance campaign reserve".split(
    " ",
  ),
);
const OUTLETS: ReadonlySet<string> = new Set(
  "newspaper magazine channel station network website broadcaster media newspapers outlets".split(" "),
);
const WOMEN: ReadonlySet<string> = new Set(
  "actress aunt businesswoman chairwoman congresswoman daughter fiancee girlfriend granddaughter girl grandmother midwife mother niece nun policewoman princess queen sister spokeswoman stewardess waitress widow wife woman".split(
    " ",
  ),
);
const MEN: ReadonlySet<string> = new Set(
  "boy boyfriend brother businessman chairman congressman father fisherman grandfather grandson gunman husband king man monk nephew policeman pope prince son spokesman uncle".split(
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
    ...(COMMERCIAL.has(lemma) ? { never: PUBLIC } : {}),
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

/** What calls somebody again who was named: the Vermont senator, the former minister. */
export const RECALLING = {
  nouns: new Set(
    "actor actress ambassador attorney author billionaire businessman businesswoman candidate captain chairman chairwoman chancellor chief coach commander congressman congresswoman democrat dictator director economist executive founder general governor incumbent judge justice king lawmaker lawyer leader legislator magnate mayor minister mogul nominee politician pope premier president priest prince princess professor prosecutor queen republican secretary senator singer star striker tycoon veteran writer".split(
      " ",
    ),
  ),
  words: new Set(
    "former then current retired veteran outgoing incumbent longtime embattled late ousted presumptive presidential vice prime".split(
      " ",
    ),
  ),
};

/** Words that open a noun phrase and belong to no name; those that make it definite. */
export const ARTICLES = "a an the this that these those".split(" ");
export const DEFINITE = "the this that these those".split(" ");
/** Other words that may open one. */
export const OPENERS =
  "his her its their our my your some many most several few two three four five six seven eight nine ten dozens hundreds thousands other another one more both all various numerous least".split(
    " ",
  );
