/** Words for people who act together, lower case. */

/** Plurals and collectives. */
export const GROUPS = `
protesters protestors powers sides delegations demonstrators rebels militants insurgents gunmen fighters troops soldiers forces militia
militias refugees migrants settlers hostages prisoners detainees democrats republicans kurds houthis workers
separatists terrorists civilians critics supporters voters scientists firefighters rescuers guerrillas jihadists
extremists commandos marines paratroopers peacekeepers mercenaries pirates hijackers kidnappers attackers bombers
officials authorities leaders lawmakers farmers miners students teachers doctors nurses families relatives villagers
residents citizens nationals tribesmen personnel crew passengers victims survivors allies delegates delegation
negotiators opposition coalition conservatives liberals communists socialists islamists loyalists reformists
hardliners men women people children hackers investors shareholders customers unions groups countries states nations
governments parties organizations organisations media newspapers opponents politicians clerics activists
campaigners volunteers employees staff police policemen proponents attorneys millennials analysts experts prosecutors
investigators inspectors watchdogs observers monitors economists researchers academics diplomats insiders aides
advisers advisors staffers strategists pollsters moderators administrators regulators organizers organisers
counter-protesters marchers strikers rioters looters dissidents exiles monks nuns priests bishops clergy imams
scholars intellectuals journalists reporters correspondents editors commentators publishers broadcasters bloggers
witnesses eyewitnesses onlookers bystanders neighbours neighbors locals islanders pilgrims worshippers tourists
holidaymakers foreigners expatriates immigrants evacuees squatters inmates convicts suspects defendants plaintiffs
jurors judges magistrates lawyers solicitors barristers senators congressmen congresswomen representatives councillors
councilors deputies ministers presidents premiers governors mayors ambassadors envoys generals commanders officers
sailors airmen servicemen reservists conscripts veterans recruits cadets contractors engineers technicians surgeons
medics paramedics divers pilots seamen fishermen dockers truckers drivers commuters motorists lecturers professors
pupils parents mothers fathers widows orphans youths teenagers friends colleagues players fans coaches athletes
consumers shoppers traders brokers bankers lenders creditors bondholders manufacturers retailers exporters importers
producers suppliers distributors growers ranchers hunters herders nomads warlords chieftains elders tribes clans gangs
gangsters mobsters cartels traffickers smugglers militiamen fundamentalists fanatics radicals nationalists royalists
monarchists anarchists leftists rightists centrists populists moderates tories whigs legislators parliamentarians mps
meps backbenchers counterparts sources spokesmen rivals partners backers sponsors donors lobbyists advocates defenders
sympathizers sympathisers followers disciples believers
airlines insurers charities patients girls boys schoolgirls schoolboys
schoolchildren toddlers babies infants pedestrians cyclists hikers climbers skiers swimmers campers festivalgoers
concertgoers partygoers revellers revelers worshipers astronauts cosmonauts crewmembers policewomen firemen artists
musicians actors singers writers authors poets filmmakers directors designers developers
muslims christians jews sunnis shias shiites hindus sikhs buddhists catholics protestants arabs europeans africans asians tamils
uighurs uyghurs hutus tutsis serbs croats chechens tatars yazidis druze copts alawites pashtuns hazaras basques catalans roma rohingya
`;

/** Those of them that need an adjective or a complement. */
export const GROUPS_BOUND = `
forces powers workers critics supporters families relatives people men women children groups countries states nations
governments parties organizations organisations media newspapers unions crew passengers customers staff
personnel leaders members doctors nurses teachers students coalition allies victims employees citizens residents
lawyers judges engineers players fans coaches parents mothers fathers friends colleagues partners rivals neighbours
neighbors locals consumers shoppers manufacturers retailers producers suppliers drivers tourists youths teenagers
officers sailors veterans contractors presidents premiers governors generals commanders professors pupils widows
orphans tribes clans gangs followers believers donors sponsors backers defenders advocates radicals moderates faithful
airlines insurers charities patients girls boys babies artists
musicians actors singers writers authors poets filmmakers directors designers developers
counterparts deputies muslims christians jews sunnis shias shiites hindus sikhs buddhists catholics protestants arabs europeans africans
asians
`;
