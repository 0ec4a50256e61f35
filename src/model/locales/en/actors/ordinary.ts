/** Words that name no actor though a capital may stand on them, lower case. */

/** Function words. */
export const STOPS = `
the a an he she it they we you i his her its their our my this that these those there here in on at by for from to of
with and or but if when while after before as since although though however meanwhile according also both some many
most all no not what which who whose where why how one two three last next earlier later yesterday today tomorrow was
were is are be been has have had did does do will would could should may might can must yet still even just only more
than then so such about over under against between during without within into through despite because unless until
upon among amid along across per via other another each every any several few first second third on yes no let let's
thus hence therefore moreover furthermore nevertheless nonetheless instead indeed perhaps maybe please thank thanks
dear hello oh well now again once twice never always often sometimes usually generally recently finally eventually
initially currently formerly previously reportedly allegedly apparently clearly obviously additionally consequently
subsequently similarly likewise otherwise elsewhere anyway besides beyond below above behind beside beneath inside
outside near off out up down around whether whatever whoever whenever wherever either neither nor none nothing
something anything everything someone anyone everyone nobody somebody everybody me him them us myself himself herself
itself themselves ourselves yourself whom being having doing going using including following regarding concerning
considering given based due owing prior much less least own same else too very quite rather almost nearly around
approximately
`;

/** Weekdays, months, faiths and other words that have a capital and name no actor. */
export const CAPITALS = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december christmas easter ramadan eid passover god allah islam christianity judaism christian
christians muslim muslims jewish jew jews sunni sunnis shia shias shiite shiites hindu hindus buddhist buddhists arab
arabs european europeans african africans asian asians western eastern english arabic hebrew persian russian-language
french-language kurdish latin caucasian internet web earth moon mars sun photo image file gmt utc est edt pst pdt am
pm bst cet ad bc ceo cfo coo cto tv hdtv dvd cd gps sms url pdf isbn covid covid-19 aids hiv sars ebola bible quran koran constitution
gdp gnp gni cpi vat ipo ipos agm egm ebit ebitda roi pmi rsi pc pcs mp3 mp3s pda pdas lcd led usb ram rom cpu dna rna mri mrsa suv suvs atm atms sim wmd wmds icbm icbms ied ieds uav uavs sos vip vips faq asbo asbos phd mba bsc ngo ngos adsl voip wifi rfid drm html xml http www gsm hdtvs cctv id ids pin pins uk-wide mmr bse sats gcse gcses a-levels tba tbc aka diy
djia ftse ftse-100 dax cac nikkei sensex kospi micex brexit
olympic olympics nobel pulitzer boeing airbus international ii iii iv sharia humvee jr sr mr's new north south east
west northern southern central
`;

/** Nouns that head the names of places, laws, events and works. */
export const THINGS = `
street avenue road river lake mount mountain sea ocean island islands peninsula strait gulf bay valley desert canal
bridge tower palace square park stadium hall hotel station port harbour harbor base province district county region
state city town village governorate prefecture airport airliner flight act treaty accord accords agreement protocol
resolution article amendment war wars battle operation revolution day week month year index average composite bill law
code pact deal conventions charter declaration communique memorandum doctrine plan programme program project
initiative scheme strip zone territory territories highway motorway freeway boulevard lane plaza terminal dam
reservoir falls glacier volcano cape beach coast shore hill hills plateau plain plains forest woods garden gardens
cemetery monument memorial museum cinema arena mall market building plant factory reactor rocket missile satellite
telescope shuttle spacecraft submarine frigate destroyer cruiser ferry cup championship championships olympics games
tournament trophy prix marathon season festival parade carnival ceremony awards award prize medal oscar oscars emmy
album song film movie episode novel bible study survey poll disaster earthquake quake tsunami hurricane typhoon
cyclone storm tornado flood floods fire fires massacre genocide holocaust uprising rebellion revolt intifada riots
crisis crash scandal affair trial trials inquiry hearing hearings summit forum dialogue talks process roadmap era age
century decade eve virus flu disease syndrome fever visa card prison jail camp barracks headquarters tunnel crossing
checkpoint border wall corridor theory effect bond bonds dollar euro pound yen yuan rupee ruble shekel rand peso crown
`;

/** Ordinary words that often stand at the head of a sentence or, with capitals, in a headline. */
export const COMMON = `
uss hms
accident accidents action actions activists aftermath agreement aid air aircraft airline airport airstrike airstrikes
amendment analysis anger announcement approval area arrest arrests article assault attack attackers attacks attempt
attempts attention authorities average award bail ban battle battles bill billions blast blasts board body bodies bomb
bomber bombing bombings bombs border  budget building business calls campaign campaigning cars car case
casualties casualty cause ceasefire celebrations ceremony change changes charges children choice city civilian civil
claims clashes climate coalition collapse comments communication community companies company concern concerns
conditions conference conflict confrontation congratulations construction contact control controversy convention cost
costs country coup court coverage crash crews crime crisis criticism critics crowd crowds damage data deal death
deaths debate debris decision defence defense delegates demand demands demonstrations details development diplomatic
director disaster discussion discussions dispute doctors documents dozens drivers drone drones early earthquake
economic economy education efforts election elections embassy emergency employees energy entire environmental
estimates events evidence exit experts explosion explosions exports eyewitnesses families family farmers fears figures
fighters fighting film final financial fire fires firefighters flights flooding floods food football forces foreign
former free freedom fuel full funding funeral game gas general getting global good goods government governments group
groups growth gun gunmen half heavy helicopter help hero high hopes hospital hospitals hostages hours house houses
human hundreds hurricane images incident increased independent industry inflation information injuries inquiry
interest international investigation investigations investigators involvement issues jobs journalists judge judges
just justice key killed killing killings lack land large late law lawmakers lawsuit lawyers leader leaders leadership
legal legislation life like live local long looking low main major making many market markets martial mass match
measures media medical meeting meetings members memorial men migrants military militants millions ministers missile
missiles money morning movement murder music name names nation national nations natural negotiations new news
newspapers night nine north nuclear number numerous observers office officers officials oil old onlookers operation
operations opponents opposition order organization organizations organisers organizers original others part parties
party passengers past pay peace people petrol phone photographs physical pilot pirates place plan plane planes plans
play players poll polls police policy political politicians polling pope population possible power powers prayers
preliminary present president pressure previous price prices prime prison prisoners private pro problem problems
production profits program proposal prosecution prosecutors protest protesters protests public question questions race
radio rain rally rebel rebels record reform reforms refugees relations relief remains report reporters reports
republican rescue rescuers research researchers residents resolution response restrictions result results riot riots
rising road rocket rockets room rule rules rumors run sales sanctions satellite save scene school schools science
scientists sea search secret security senior series service services seven seventeen several severe shares ship ships
shooting shootings shops shots six small social soldiers source sources space  special spokesperson sport
sports staff state statement statements states station step stock storm strike strikes strong students studies study
success suicide support supporters survey survivors suspects suspected talks tax teachers team teams tension tensions
terror terrorism terrorist terrorists test testing tests thousands threat threats three tickets time times today top
torture tourists town trade traffic train training trains transport travel treatment trial troops truck tsunami
turnout two unemployment union unions unrest use users vehicles victim victims victory video videos views village
violence visitors vote voter voters voting war  warnings water weapons weather week weekend winds winner
winners winning witnesses women work workers world year years young ramming kills dies died  hits   ousts
votes   sets wins win faces accused arrested charged convicted   jailed sentenced released rejected
approves passes call announces announced begins ends leaves  returns resigns resigned elected appointed visits
meets  urges warns denies asks customs enforcement homeland   shark tank shock value plant
follow assembly big-three strip interview abstract text partial transcript photo caption updated editor reading
continue subscribe advertisement correction sponsors against behind inside meet edition sunday evening tonight latest
explained opinion editorial exclusive watch listen read share tweet sign click dear chief deputy father mother son
sister brother finance interior everyone everybody nobody somebody each either neither proponents developers few fewer
tens scores quarter percent per cent although despite throughout rather amid besides unlike once until whether 
        according related
`;
