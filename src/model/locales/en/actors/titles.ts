/** Words for those who hold an office or play a part, lower case; the plural is made by rule. */

/** Offices and roles held by one person. */
export const TITLES = `
republican democrat person president premier minister secretary chancellor king queen prince princess pope pontiff bishop archbishop cardinal patriarch
rabbi senator congressman congresswoman representative governor mayor ambassador envoy consul spokesman spokeswoman
spokesperson director chief chairman chairwoman chairperson chair leader general admiral commander officer captain
colonel major lieutenant sergeant judge justice magistrate prosecutor lawyer attorney solicitor barrister analyst
expert professor official source adviser advisor aide candidate nominee deputy head founder co-founder ceo executive
editor reporter journalist correspondent columnist activist author writer sheikh imam ayatollah emir speaker lawmaker
legislator mp mep commissioner coordinator inspector detective sheriff constable negotiator mediator diplomat dictator
strategist manager student witness resident doctor physician surgeon nurse pilot coach engineer scientist researcher
economist historian psychologist owner businessman billionaire entrepreneur banker actor actress singer player
footballer driver suspect gunman attacker bomber assassin defendant veteran councillor councilman councilwoman
undersecretary treasurer ombudsman delegate monitor observer rapporteur investigator trainer teacher principal priest
pastor reverend monk nun cleric mufti warlord militant rebel fugitive whistleblower hacker informant neighbour
neighbor counterpart predecessor successor premier-elect president-elect member critic tycoon widow widower developer
host anchor moderator pollster blogger commentator pundit broker trader investor shareholder consultant lobbyist
organizer organiser campaigner volunteer worker speechwriter press-secretary chief-of-staff secretary-general
attorney-general vice-president vice-chairman vice-chancellor vice-premier superintendent commandant brigadier marshal
lieutenant-general major-general commander-in-chief chieftain elder tribesman strongman president-designate
frontrunner front-runner challenger incumbent contender rival opponent backer supporter loyalist insider
adviser-designate operative bureaucrat technocrat envoy-designate interpreter translator photographer cameraman
producer filmmaker novelist poet philosopher scholar academic lecturer fellow sociologist anthropologist criminologist
biologist physicist chemist epidemiologist virologist meteorologist seismologist astronomer geologist astronaut
cosmonaut paramedic firefighter policeman policewoman soldier serviceman marine sailor airman  bodyguard butler
maid chauffeur accountant auditor financier industrialist magnate mogul chairman-designate boss heiress heir father
mother son daughter brother sister wife husband uncle cousin nephew niece grandson grandfather grandmother girlfriend
boyfriend friend colleague classmate roommate survivor victim eyewitness bystander passer-by plaintiff claimant
petitioner complainant convict inmate prisoner detainee hostage refugee migrant asylum-seeker smuggler trafficker
dealer preacher archdeacon vicar chaplain deacon missionary evangelist theologian caliph sultan crown-prince duke
duchess earl baron baroness countess viscount emperor empress shah tsar chancellor-designate mayor-elect
governor-general governor-elect lieutenant-governor state-secretary postmaster registrar clerk bailiff jurist juror
counsel counselor counsellor legate nuncio plenipotentiary chargé referee umpire athlete striker goalkeeper skipper
champion winner runner-up racer cyclist swimmer sprinter boxer golfer jockey musician singer-songwriter rapper drummer
guitarist composer conductor comedian presenter newsreader announcer narrator questioner caller designer architect
artist painter sculptor inventor programmer technician operator mechanic machinist electrician carpenter farmer
fisherman shepherd miner trucker shopkeeper vendor landlord tenant homeowner pensioner retiree toddler teenager
schoolgirl schoolboy man woman boy girl pupil undergraduate graduate dean provost headmaster headteacher headmistress rector
`;

/** Forms of address and ranks, which stand only before a name. */
export const HONORIFICS = `
del cmdr cdr brig cpl supt insp msgr fr br pres amb atty asst mr mrs ms dr sen rep gov gen col lt sgt capt prof rev sir lord lady dame hon maj adm mx
`;

/** Titles that name their holder without more. */
export const ALONE = `
spokesman spokeswoman spokesperson official source
`;

/** Titles by which the holder of any office may be called again. */
export const GENERIC = `
official leader politician diplomat lawmaker envoy
`;

/** Titles that only women bear. */
export const WOMEN_ONLY = `
queen princess spokeswoman congresswoman chairwoman councilwoman actress nun lady mrs ms dame widow policewoman
heiress mother daughter sister wife niece grandmother girlfriend duchess baroness countess empress schoolgirl
headmistress maid woman girl
`;

/** Titles that only men bear. */
export const MEN_ONLY = `
king prince pope pontiff man boy spokesman congressman chairman councilman businessman actor monk priest mr sir lord gunman widower
policeman father son brother husband uncle nephew grandson grandfather boyfriend duke baron emperor schoolboy
headmaster cameraman fisherman serviceman airman strongman tribesman sheikh imam ayatollah emir
`;

/** Ordinary words as well: only with a name, with whose state they are, or with what they are of. */
export const RANKS = `
republican democrat person academic general major captain colonel lieutenant sergeant admiral justice chair head chief principal speaker doctor owner
driver player actor singer teacher student resident witness member coach nurse pilot executive deputy subject editor
manager officer author writer analyst expert professor engineer scientist researcher economist historian leader
founder candidate commander monitor observer trainer neighbour neighbor rebel militant critic widow widower developer
host anchor moderator pollster blogger commentator pundit broker trader investor shareholder consultant lobbyist
organizer organiser campaigner volunteer worker superintendent commandant brigadier marshal elder rival opponent
backer supporter loyalist insider operative interpreter translator photographer cameraman producer filmmaker novelist
poet philosopher scholar academic lecturer fellow sociologist anthropologist biologist physicist chemist marine sailor
soldier  bodyguard butler maid accountant auditor banker boss heir heiress father mother son daughter brother
sister wife husband uncle cousin nephew niece grandson grandfather grandmother girlfriend boyfriend friend colleague
classmate roommate survivor victim plaintiff convict inmate prisoner detainee hostage refugee migrant smuggler
trafficker dealer preacher clerk referee athlete striker goalkeeper skipper champion winner racer cyclist swimmer
boxer golfer musician rapper drummer guitarist composer conductor comedian presenter caller designer architect artist
painter sculptor inventor programmer technician operator mechanic farmer fisherman shepherd miner trucker shopkeeper
vendor landlord tenant homeowner pensioner retiree toddler teenager schoolgirl schoolboy man woman boy girl pupil
undergraduate graduate dean provost rector duke
`;

/** Plurals that no rule makes. */
export const PLURALS: Readonly<Record<string, string>> = {
  spokesmen: "spokesman",
  spokeswomen: "spokeswoman",
  spokespeople: "spokesperson",
  congressmen: "congressman",
  businessmen: "businessman",
  chairmen: "chairman",
  gunmen: "gunman",
  councilmen: "councilman",
  "attorneys-general": "attorney",
  policemen: "policeman",
  policewomen: "policewoman",
  firemen: "firefighter",
  servicemen: "serviceman",
  airmen: "airman",
  fishermen: "fisherman",
  tribesmen: "tribesman",
  cameramen: "cameraman",
  wives: "wife",
  chiefs: "chief",
};
