import { type FrameWords, phrases } from "./words.ts";

/** Requests, accusations, refusals, threats, protest. */
export const DEMAND: readonly FrameWords[] = [
  {
    id: "propose",
    type: "request",
    example: "France submitted a proposal to the Security Council.",
    verbs: phrases(`
      petition; sign ~ petition; submit submitted ~
      plan/proposal/request/bid/petition/report/application/resolution/draft/list/offer/claim/motion/letter/document/amendment/bill;
      hand handed ~ petition/letter/note/request; apply +for; apply ~ to join/membership/visa/asylum; appeal; appeal
      +against; file ~ appeal/motion/petition/request/application/brief; lodge ~
      appeal/request/petition/application/bid; table ~ motion/resolution/proposal/amendment; request; seek sought ~
      asylum/extradition/help/aid/mediation/support/approval/permission/injunction/extension/meeting/mandate/funding/protection/damages/compensation;
      invite; present ~ plan/proposal/petition/initiative/offer/bill; circulate ~ draft/resolution; launch ~
      appeal/petition; ask ~ court/judge/parliament/congress/council/nato/assembly/tribunal/commission/senate; call
      +for ~ re-run/rerun/inquiry/meeting/session; issue ~ appeal/recommendation; make made ~
      bid/offer/request/appeal; put put | forward; bid bid +for; propose ~
      conference/meeting/summit/talks/amendment/merger/ceasefire/truce; solicit; collect ~ signature
    `),
    nouns: phrases(`
      petition; proposal; request; extradition request; peace plan; asylum request; takeover offer; draft resolution;
      peace proposal
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
      sue; file ~ complaint/lawsuit/suit/case/claim/charges/grievance; lodge ~ complaint/protest; bring brought ~
      lawsuit/complaint/suit; launch ~ lawsuit/legal action; take took taken | to court; take took taken ~ to court;
      summon ~ ambassador/envoy/diplomat/charge/high commissioner/consul; challenge ~ in
      court/ruling/result/law/ban/verdict/constitutionality/legality; join ~ lawsuit/suit; report ~ to police/to the
      police; serve ~ writ/lawsuit
    `),
    nouns: phrases(`
      lawsuit; complaint; class action; libel suit; legal challenge; formal complaint; legal complaint; defamation
      suit; formal protest
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
      snubbed; turn | down; throw threw thrown | out ~ budget/bill/plan/proposal/motion/amendment; vote | down; vote
      +against; call | off; break broke broken | off; walk | out of; scrap scrapped; shelve; postpone; override
      overrode overridden; suspend ~
      talks/membership/cooperation/participation/agreement/negotiation/dialogue/accession; abandon ~
      talks/plan/deal/agreement/bid/project/treaty; pull | out of talks; withdraw withdrew withdrawn ~
      bid/offer/support/candidacy/invitation/proposal/recognition; back | out; decline ~ offer/invitation/request;
      dismiss ~ appeal/claim/request/petition/calls/complaint/motion/objection; renounce; rescind; tear tore torn | up
      ~ deal/agreement/treaty/contract; ignore ~ deadline/call/order/ultimatum/request/ban; break broke broken ~
      truce/ceasefire/agreement/cease-fire; violate ~ truce/ceasefire/agreement/airspace/cease-fire; disobey; flout;
      fail ~ to agree/to reach; oppose ~ bill/motion/resolution; delay ~
      vote/decision/launch/election/trial/execution/flight/talks; freeze froze frozen ~ talks/plan/agreement; go went
      gone | back on; pull | the plug on; drop dropped ~ plan/bid/proposal/project/nomination
    `),
    void: "comment chance role allegation allegations accusation accusations suggestion suggestions notion claim claims criticism idea charge charges view argument heart kidney passage road roads highway street streets bridge entrance gate gates traffic logic odds expectations gravity description",
    nouns: phrases(`rejection; boycott; veto; cancellation; refusal; postponement; walkout`),
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
      march +for; march | through; march | past; riot!; picket; barricade; converge +on; blockade ~
      road/highway/port/refinery/border; block ~
      gate/entrance/street/railway/track/runway/road/highway/motorway/traffic/bridge/port/border/access; boo; heckle;
      storm ~ parliament/palace/studio/pitch/stage; flood ~ streets; fill ~ streets; pour | into the streets; walk |
      out; walk | off the job; stage ~ protest/demonstration/sit-in/strike/walkout/march/rally; hold held ~
      protest/demonstration/march/vigil/strike/rally/sit-in/sit - in; go went gone | on strike; go went gone | on
      hunger strike; begin began begun | a hunger strike; call ~ strike/protest/demonstration/walkout/hartal; take
      took taken | to the streets; come came | out onto the streets; return | to the streets; down | tools; stop
      stopped | work; join ~ strike/protest/march/demonstration/rally/walkout; lead led ~
      march/protest/rally/demonstration/strike; burn burnt ~ flag/effigy/tyre/tire; burn burned ~
      flag/effigy/tyre/tire; torch; loot; vandalise; vandalize; throw threw thrown ~
      stone/rock/egg/shoe/bottle/tomato; pelt pelted ~ police/stone/rock/egg; hurl ~ stone/rock/bottle; occupy ~
      building/square/university/plaza/parliament/office; gather ~ outside/protest/demand/square/mourn; assemble ~
      outside/protest/square; chant ~ slogan; set set ~ tyres/tires/barricades; launch ~ strike/hunger strike; resume
      ~ strike/protest/demonstration; rise rose risen | up; surround ~ parliament/embassy; shout ~ slogan; hijack ~
      ceremony
    `),
    void: "innocence that how ability strength importance power use effectiveness need commitment value superiority",
    nouns: phrases(`
      protest; demonstration; strike action; general strike; riot; sit - in; sit-in; march; uprising; hunger strike;
      protest march; mass protest; protest rally; mass rally; revolt; vigil; picket; work stoppage; street protest;
      student protest; anti-government protest; mass demonstration; hour strike; day strike; rail strike; transport
      strike; nationwide strike; walk-out; candlelight vigil; peace march; stoppage; mutiny; sit down strike
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { against: "target", by: "agent", of: "agent" },
  },
];
