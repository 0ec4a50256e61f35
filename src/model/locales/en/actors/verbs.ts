/**
 * Verbs of all kinds that news has behind an actor, besides those of saying and of events: base, past and participle where they are
 * irregular, joined by strokes.
 */
export const VERBS = `
be/was/been have/had do/did go/went/gone get/got make/made take/took/taken come/came give/gave/given find/found think/thought know/knew/known see/saw/seen
want need hope plan/planned seek/sought try use work move live believe doubt fear expect intend decide agree appear seem
become/became begin/began/begun bring/brought build/built buy/bought catch/caught choose/chose/chosen cut/cut deal/dealt
draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feel/felt fight/fought fly/flew/flown forget/forgot forgive/forgave
freeze/froze/frozen grow/grew/grown hang/hung hear/heard hide/hid/hidden hit/hit hold/held hurt/hurt keep/kept lay/laid lead/led
leave/left lend/lent let/let lie/lay lose/lost mean/meant meet/met pay/paid put/put quit/quit read/read ride/rode/ridden
ring/rang rise/rose/risen run/ran sell/sold send/sent set/set shake/shook/shaken shoot/shot show/showed/shown shut/shut sing/sang
sink/sank sit/sat sleep/slept speak/spoke/spoken spend/spent split/split spread/spread stand/stood steal/stole/stolen stick/stuck
strike/struck strive/strove swear/swore/sworn sweep/swept swim/swam swing/swung teach/taught tear/tore/torn throw/threw/thrown
understand/understood wake/woke wear/wore/worn win/won withdraw/withdrew/withdrawn write/wrote/written overthrow/overthrew
undergo/underwent undertake/undertook uphold/upheld withhold/withheld foresee/foresaw mislead/misled oversee/oversaw
accept achieve act add address admit/admitted adopt advance advise affect aim allege allow announce answer apologise apologize
appeal apply appoint approach approve arrest arrive ask assert assess assume attack attempt attend avoid await back ban/banned base
beat block boast bomb borrow boycott break/broke/broken call campaign cancel capture carry cast/cast cause celebrate challenge change
charge chase chant cheer cite claim clash clear close collapse collect comment commit/committed compare compete complain complete
concede condemn conduct confirm confront consider construct contact continue control convert convince cooperate counter cover create
criticise criticize cross cry damage dare debate declare decline defeat defend define delay deliver demand demonstrate denounce deny
depart deploy describe deserve destroy detain determine develop die differ discover discuss dismiss dispute divide dominate donate
double drop/dropped earn elect emerge emphasise emphasize enable encourage end endorse enforce engage enjoy enter escape establish
estimate evacuate examine exceed exchange exclude execute exist expand expel/expelled explain explode exploit express extend face fail
favour favor file fill finish fire fix flee/fled focus follow force form found frame free gain gather generate grant greet guarantee
handle happen harm hail halt hand harass help hesitate hire honour host identify ignore impose improve include increase indicate
influence inform injure insist inspect install intercept intervene introduce invade invest investigate invite issue jail join judge
jump justify kidnap/kidnapped kill knock lack land last laugh launch learn lift limit link listen load lobby locate look loot love
lower maintain manage march mark marry massacre match matter measure mention miss mobilise mobilize monitor murder name negotiate
nominate note notice obtain occupy occur offer open operate oppose order organise organize oust own pass perform permit/permitted
persuade play pledge point portray possess postpone pour praise predict prefer/preferred prepare present preserve press prevent
proceed produce promise promote propose prosecute protect protest prove provide publish pull punish pursue push question quote raid
raise ram/rammed rally reach react realise realize rebuild/rebuilt recall receive recognise recognize recommend recover recruit reduce
refer/referred refuse reject release rely remain remember remove renew repeat replace reply report represent request require rescue
resign resist resolve respond restore restrict result resume retain retire retreat return reveal review risk rule sack sacrifice save
say/said seal search seize serve settle share shell shift shout sign slam/slammed smuggle sound spark spot/spotted stage start state
stay step/stepped stop/stopped storm stress study submit/submitted succeed suffer suggest summon supply support suppose surge
surrender survive suspect suspend sustain switch talk target test testify thank threaten tie tolerate topple torture touch tour trace
trade trail train transfer/transferred transform travel treat trigger trust turn unveil urge use value vanish visit vote vow wait walk
warn wash watch weaken welcome wish witness worry wound
`;
