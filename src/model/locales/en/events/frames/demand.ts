import { type FrameWords, phrases } from "./words.ts";

/** Requests, accusations, refusals, threats, protest. */
export const DEMAND: readonly FrameWords[] = [
  {
    id: "propose",
    type: "request",
    example: "France submitted a proposal to the Security Council.",
    verbs: phrases(`
      petition; submit submitted ~
      plan/proposal/request/bid/petition/report/application/resolution/draft/list/offer/claim/motion/letter/document/amendment/bill/proposals/evidence/tender/recommendation/budget/nomination;
      hand handed ~ petition/letter/note/request; apply +for; apply ~ to join/membership/visa/asylum; appeal; appeal
      +against; file ~ appeal/motion/petition/request/application/brief/bid/claim/papers; lodge ~
      appeal/request/petition/application/bid; table ~ motion/resolution/proposal/amendment; request; seek sought ~
      asylum/extradition/help/aid/mediation/support/approval/permission/injunction/extension/meeting/mandate/funding/protection/damages/compensation/bailout/loan/talks/refuge/ruling/warrant/arrest/death
      penalty/retrial/custody/recount/bankruptcy protection/help from/licence/license/visa/order/consent/donation;
      invite; present ~ plan/proposal/petition/initiative/offer/bill/budget/report to/demand/evidence/document/list
      of; circulate ~ draft/resolution; launch ~ appeal/petition/bid/takeover/hostile; ask ~
      court/judge/parliament/congress/council/nato/assembly/tribunal/commission/senate/permission/extradition/bail/court
      to/parliament to/congress to/for asylum/for a loan/for a bailout; issue ~ appeal/recommendation/invitation/plea; make made ~
      bid/offer/request/appeal/plea/application/proposal/takeover/approach/demand/complaint; put put | forward; bid
      bid +for; propose ~ conference/meeting/summit/talks/amendment/merger/ceasefire/truce; solicit; collect ~
      signature; offer ~ talks/truce/ceasefire/cease-fire/to buy/to negotiate/to mediate/to hold/reward/mediation;
      extend ~ invitation; lobby lobbied; bid bid ~ $/£/€; appeal +to; hand handed | in a petition; deliver ~
      petition/letter; place ~ bid; raise raised ~ bid/offer
    `),
    nouns: phrases(`
      petition; proposal; request; extradition request; peace plan; asylum request; takeover offer; draft resolution;
      peace proposal; peace offer; ceasefire proposal; truce proposal; truce offer; ceasefire offer; takeover
      approach; membership bid; asylum application; peace initiative; merger proposal; buyout offer; hostile bid;
      counteroffer; counter-offer; counter-proposal; asylum bid; invitation
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { to: "target", from: "agent", by: "agent", of: "agent", with: "target" },
    least: 1,
    leastNoun: 2,
  },
  {
    id: "sue",
    type: "accusation",
    example: "Greenpeace sued the Dutch government.",
    verbs: phrases(`
      sue; file ~ complaint/lawsuit/suit/case/claim/charges/grievance/legal
      challenge/counterclaim/countersuit/writ/class action/protest; lodge ~ complaint/protest/challenge/case/suit;
      bring brought ~ lawsuit/complaint/suit/action/case against/charges of; launch ~ lawsuit/legal action/legal/court
      action/suit; take took taken | to court; take took taken ~ to court/legal action/court; summon ~
      ambassador/envoy/diplomat/charge/high commissioner/consul; challenge ~ in
      court/ruling/result/law/ban/verdict/constitutionality/legality/at court/before court/subpoena/decision in/in the
      supreme/election/outcome; join ~ lawsuit/suit; report ~ to police/to the police; serve ~ writ/lawsuit/papers;
      file | suit; seek sought ~ damages/compensation/injunction; countersue; issue ~ writ; contest ~
      result/ruling/will
    `),
    nouns: phrases(`
      lawsuit; complaint; class action; libel suit; legal challenge; formal complaint; legal complaint; defamation
      suit; formal protest; legal action; court action; legal proceedings!; civil suit; class-action lawsuit;
      class-action suit; class action lawsuit; class action suit; antitrust suit; antitrust lawsuit; antitrust
      complaint; patent suit; patent lawsuit; countersuit; libel action; libel case; civil lawsuit; federal lawsuit;
      court challenge; diplomatic protest; discrimination lawsuit; shareholder lawsuit; wrongful death lawsuit;
      copyright lawsuit; harassment lawsuit; civil action; judicial review
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { against: "target", by: "agent", from: "agent", with: "target", to: "target" },
    least: 1,
    leastNoun: 1,
  },
  {
    id: "refuse",
    type: "rejection",
    example: "Syria rejected a plan by the African Union.",
    verbs: phrases(`
      reject; veto; boycott; cancel cancelled; cancel canceled; refuse; refuse +to; block; defy; rebuff; spurn; snub
      snubbed; turn | down; throw threw thrown | out ~ budget/bill/plan/proposal/motion/amendment/agreement; vote |
      down; vote +against; call | off; break broke broken | off; walk | out of; scrap scrapped; shelve; postpone;
      override overrode overridden; suspend ~
      membership/cooperation/participation/agreement/accession/plan/work/ties/project; block ~
      package/resolution/bill/deal/bid/proposal/motion/nomination/appointment/accession/membership/merger/takeover/statement/sanctions/funding;
      abandon ~ talks/plan/deal/agreement/bid/project/treaty/plans/effort/search/attempt/negotiation/mission/merger;
      pull | out of talks; withdraw withdrew withdrawn ~ bid/offer/support/candidacy/invitation/proposal/recognition;
      back | out; decline ~ offer/invitation/request/nomination/award/prize; dismiss ~
      appeal/claim/request/petition/calls/complaint/motion/objection/lawsuit/case/suit/bid/protest/offer/proposal;
      renounce; rescind; tear tore torn | up ~ deal/agreement/treaty/contract; ignore ~
      deadline/call/order/ultimatum/request/ban; break broke broken ~
      truce/ceasefire/agreement/cease-fire/promise/pledge/deal/vow/sanctions; violate ~
      truce/ceasefire/agreement/airspace/cease-fire; disobey; flout; oppose ~ bill/motion/resolution; delay ~
      vote/decision/launch/election/trial/execution/flight/talks/sentencing/hearing/delivery/payment/implementation/summit;
      freeze froze frozen ~ talks/plan/agreement; go went gone | back on; pull | the plug on; drop dropped ~
      plan/bid/proposal/project/nomination/case/lawsuit/demand; abort ~ mission/launch/landing/takeoff/flight; halt ~
      project/plan/sale/deal/recount/vote/trial/launch; put put | on hold; put put | off; deny denied ~
      request/permission/application/appeal/bail/parole/petition/motion/asylum/extradition/licence/license; repudiate;
      disown; renege +on; walk | away from ~ deal/talks/negotiation; walk | out on talks; walk | out on the talks; walk | out on negotiations; walk | out on the meeting; skip skipped ~
      meeting/summit/hearing/debate/vote/session/ceremony; pull | out of ~
      summit/talks/event/meeting/conference/interview/deal/negotiation/bid; miss ~ deadline/payment; defeat ~
      bill/motion/amendment/measure/resolution/proposal/legislation/referendum; stall ~ bill/vote/legislation;
      filibuster filibustered; resist ~ arrest/pressure/call; withhold withheld ~ approval/support/recognition; cancel
      cancelled ~ trip/visit/meeting/flight/concert/contract/summit/talks/order; cancel canceled ~
      trip/visit/meeting/flight/concert/contract/summit/talks/order; refuse | to recognise; refuse | to recognize
    `),
    void: "comment chance role allegation allegations accusation accusations suggestion suggestions notion claim claims criticism idea charge charges view argument heart kidney passage road roads highway street streets bridge entrance gate gates traffic logic odds expectations gravity description",
    nouns: phrases(`
      rejection; boycott; veto; cancellation; refusal; postponement; walkout; snub; collapse of talks; breakdown of
      talks; rejection of; repudiation; suspension of talks; no vote
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { of: "target", by: "agent", from: "target", against: "target" },
    acts: "bare",
  },
  {
    id: "override",
    type: "rejection",
    example: "Congress overturned the decision of the Federal Communications Commission.",
    verbs: phrases(`
      overturn; overrule; strike struck | down; quash; annul annulled; reverse ~
      ruling/conviction/verdict/decision/judgment/policy; throw threw thrown | out ~
      case/lawsuit/conviction/charge/appeal/suit/complaint/challenge/petition; nullify
    `),
    nouns: [],
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { by: "agent", of: "target" },
    turns: {
      words:
        "court courts judge judges tribunal justices justice magistrate jury conviction verdict sentence appeals charge charges",
      into: "try",
    },
    victim: true,
  },
  {
    id: "threaten",
    type: "threat",
    example: "Militias made threats against American forces.",
    verbs: phrases(`
      issue ~ threat/ultimatum; make made ~ threat; send sent ~ threat/ultimatum; give gave given ~ ultimatum; set set
      ~ ultimatum/deadline; deliver ~ ultimatum; brandish
    `),
    nouns: phrases(`ultimatum; bomb threat; death threat`),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { against: "target", to: "target", by: "agent", from: "agent" },
    least: 1,
  },
  {
    id: "protest",
    type: "protest",
    example: "Demonstrators protested in Santiago on Thursday.",
    verbs: phrases(`
      protest; demonstrate!; rally rallied +against; rally rallied +in; rally rallied +outside; rally rallied +for;
      strike struck | over; strike struck | for higher; march +on; march +to; march +in; march +against; march +from;
      march +for; march | through; march | past; riot!; picket; barricade; converge +on <
      protester/demonstrator/crowd/thousand/activist/marcher; blockade ~ road/highway/port/refinery/border; block ~
      gate/entrance/street/railway/track/runway/road/highway/motorway/traffic/bridge/port/border/access/bridges/roads/convoy/way
      to; boo; heckle; storm ~ parliament/palace/studio/pitch/stage; flood ~ streets; fill ~ streets; pour | into the
      streets; walk | out; walk | off the job; stage ~ protest/demonstration/sit-in/strike/walkout/march/rally; hold
      held ~ protest/demonstration/march/vigil/strike/rally/sit-in/sit -
      in/silence/candlelight/placard/walkout/sit-down/stoppage; go went gone | on strike; go went gone | on hunger
      strike; begin began begun | a hunger strike; call | a strike; call | strikes; call | a general
      strike; call | a hunger strike; call | a protest; call | protests; call | a demonstration; call | a walkout; call | a hartal; take took taken
      | to the streets; come came | out onto the streets; return | to the streets; down | tools; stop stopped | work;
      join ~ strike/protest/march/demonstration/rally/walkout; lead led ~ march/protest/rally/demonstration/strike;
      burn burnt ~ flag/effigy/tyre/tire; burn burned ~ flag/effigy/tyre/tire/car/bus/portrait/book/koran/bank/shop/police station/office; torch;
      loot; vandalise; vandalize; throw threw thrown ~ stone/rock/egg/shoe/bottle/tomato; pelt pelted ~
      police/stone/rock/egg/tomato/bottle/car/bus/soldier/troops; hurl ~ stone/rock/bottle; occupy ~
      building/square/university/plaza/parliament/office; gather ~
      outside/protest/demand/square/mourn/denounce/outside parliament/embassy; assemble ~ outside/protest/square;
      chant ~ slogan; set set ~ tyres/tires/barricades/car/bus/vehicle/flag/tire; launch ~ strike/hunger
      strike/protest/boycott/general strike/demonstration/sit-in/walkout; resume ~ strike/protest/demonstration; rise
      rose risen | up; surround ~ parliament/embassy; shout ~ slogan; hijack ~ ceremony; mass massed < protester/demonstrator/crowd/thousand/supporter; camp |
      outside; sit sat | in; commence ~ strike/protest; begin began begun ~ strike/sit-in/protest/hunger
      strike/march/demonstration/walkout; end ~ strike/sit-in/hunger strike/walkout; continue ~
      strike/protest/sit-in/hunger strike; mutiny mutinied; revolt; rebel rebelled +against; jeer; chain ~
      to/themselves/himself/herself; unfurl ~ banner; wave ~ placard/banner; observe ~ strike; disrupt ~
      meeting/speech/session/ceremony/conference/march/rally/match; torch ~ car/bus/shop/vehicle; lie lay lain ~
      road/track; climb ~ crane/roof/bridge; stop | work; stage staged ~
      rally/sit-down/die-in/boycott/picket/vigil/occupation/riot/mutiny/revolt/action/stoppage/parade/ride; hurl
      hurled ~ insult/petrol bomb/molotov; march +past; smash smashed ~ window/shop; rally rallied ~
      against/support/outside/demand; strike struck | against; strike <
      worker/pilot/driver/teacher/nurse/doctor/miner/union/staff/employee; invade ~ pitch; down downed | tools
    `),
    void: "innocence that how ability strength importance power use effectiveness need commitment value superiority",
    nouns: phrases(`
      protest; demonstration; strike action; general strike; riot; sit - in; sit-in; march; uprising; hunger strike;
      protest march; mass protest; protest rally; mass rally; revolt; vigil; picket; work stoppage; street protest;
      student protest; anti-government protest; mass demonstration; hour strike; day strike; rail strike; transport
      strike; nationwide strike; walk-out; candlelight vigil; peace march; stoppage; mutiny; sit down strike; street
      demonstration; rioting; riots!; mass march; peace rally; antiwar protest; anti-war protest; anti-war
      demonstration; antiwar demonstration; opposition rally; opposition protest; sit-down protest; die-in; wildcat
      strike; hotel strike; airport strike; pilots strike; teachers strike; nurses strike; doctors strike; dock
      strike; port strike; bus strike; train strike; tube strike; subway strike; transit strike; airline strike; union
      strike; one-day strike; two-day strike; 24-hour strike; 48-hour strike; hunger protest; protest strike;
      pro-democracy protest; pro-democracy demonstration; anti-war rally; anti-government demonstration;
      anti-government rally; labour strike; labor strike; race riot; prison riot; food riot; insurrection; street
      march; torchlight march; naked protest; flag burning
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { against: "target", by: "agent", of: "agent" },
  },
];
