import { type FrameWords, phrases } from "./words.ts";

const PARTIES = { with: "party", between: "party", of: "party", by: "party", among: "party" } as const;

/** Agreement, support, joint work, help. */
export const ACCORD: readonly FrameWords[] = [
  {
    id: "agree",
    type: "agreement",
    example: "Ethiopia and Eritrea signed a peace agreement in 2018.",
    verbs: phrases(`
      sign ~
      agreement/deal/treaty/accord/pact/memorandum/contract/protocol/convention/truce/ceasefire/declaration/partnership/charter/settlement/communique/letter
      of
      intent/document/lease/concession/extension/cease-fire/roadmap/pledge/plan/constitution/peace/mou/memo/armistice/ordinance/undertaking;
      ink ~ deal/agreement/contract/pact/accord; initial ~ agreement/deal/treaty/accord/text; sign | up to; agree +on;
      agree +to; accede +to; consent +to; agree | terms; agree ~
      truce/ceasefire/deal/plan/price/fee/date/pact/cease-fire/merger/purchase/takeover/sale/contract/package/compromise/settlement/framework/roadmap/timetable/agenda/rules;
      ratify ~ treaty/agreement/accord/convention/pact/protocol/deal; ratify; reach ~
      deal/agreement/accord/compromise/settlement/truce/ceasefire/consensus/understanding/cease-fire/terms/breakthrough/pact/accommodation/contract/plea;
      strike struck ~ deal/agreement/bargain/compromise/accord; clinch ~ deal/agreement/contract; seal ~
      deal/agreement/pact; conclude ~ agreement/deal/treaty/pact/accord/contract/trade; finalise ~
      deal/agreement/contract/terms/purchase/sale; finalize ~ deal/agreement/contract/terms/purchase/sale; hammer |
      out a deal; hammer | out an agreement; secure ~ deal/agreement/contract/order; announce ~
      deal/agreement/ceasefire/truce/partnership/merger/joint venture/alliance/pact/settlement/tie-up/accord; accept ~
      proposal/offer/deal/plan/terms/ceasefire/truce/agreement/invitation/demand/apology/ultimatum/bid/recommendation/bailout/resignation/nomination/post/role/job/challenge/award/responsibility/compromise/result/ruling/verdict/defeat/compensation/settlement/rescue/loan/conditions/request/extradition;
      declare ~ truce/ceasefire/cease-fire; settle ~ lawsuit/dispute/case/suit/claim/charges/strike/for $/for £/for
      €/claims/litigation/charge/probe/investigation/allegation; come came | to terms; come came | to an agreement;
      shake shook shaken | hands on; bury ~ hatchet; enter ~ agreement/partnership/contract; join ~
      treaty/pact/convention/kyoto/accord/protocol; go went gone | through < deal/merger/sale/takeover; cut cut ~
      deal/ deal; do did done ~ deal; make made ~ deal/pact/peace; forge ~
      deal/agreement/accord/pact/alliance/consensus/compromise; renew ~ contract/agreement/deal/lease/treaty; extend ~
      contract/deal/agreement/truce/ceasefire/cease-fire; sign | on to; sign | on with; sign
      signed | on as; settle +with; settle | out of court; reconcile +with; make made | peace; compromise +on;
      exchange ~ contracts/instruments; complete ~ deal/agreement; agree | in principle; seal sealed ~
      agreement/pact/alliance/victory deal; hammer | out
    `),
    nouns: phrases(`
      agreement; deal; truce; ceasefire; treaty; accord; pact; cease - fire; cease-fire; memorandum of understanding;
      peace deal; peace agreement; peace accord; peace treaty; trade deal; trade agreement; armistice; ceasefire deal;
      ceasefire agreement; truce deal; power-sharing deal; power-sharing agreement; border deal; arms deal; nuclear
      deal; gas deal; oil deal; coalition deal; coalition agreement; framework agreement; interim agreement;
      extradition treaty; peace settlement; out-of-court settlement; rescue deal; debt deal; defence pact; defense
      pact; security pact; joint venture agreement; merger agreement; takeover deal; prisoner swap deal; compromise;
      joint declaration; joint communique; peace pact; labor agreement; labour agreement; wage deal; pay deal; merger
      deal; sponsorship deal; licensing deal; licensing agreement; supply deal; supply contract; debt relief deal;
      climate deal; climate agreement; free trade agreement; free-trade agreement; free trade deal; free-trade deal;
      trade pact; trade accord; non-aggression pact; arms control treaty; test ban treaty; transfer deal; bailout
      deal; budget deal; budget agreement; tentative agreement; tentative deal; provisional agreement; provisional
      deal; preliminary agreement; preliminary deal; settlement; unity deal; withdrawal agreement; border agreement;
      security agreement; defence agreement; defense agreement; cooperation agreement; bilateral agreement; landmark
      agreement; landmark deal; historic agreement; historic deal; exclusive deal; multi-year deal; multi-million
      dollar deal; swap deal; hostage deal; prisoner deal; sale agreement; purchase agreement; contract extension;
      partnership agreement; strategic partnership; codeshare agreement; debt swap
    `),
    subject: "party",
    object: undefined,
    genitive: "party",
    slots: { ...PARTIES },
    acts: "bare",
  },
  {
    id: "support",
    type: "support",
    example: "The Senate endorsed President Joe Biden.",
    verbs: phrases(`
      endorse; recognise ~
      independence/state/government/president/opposition/council/sovereignty/leader/kosovo/palestine/genocide/victory/border/union/marriage;
      recognize ~
      independence/state/government/president/opposition/council/sovereignty/leader/kosovo/palestine/genocide/victory/border/union/marriage;
      back; throw threw thrown ~ support/weight; pledge ~ support/allegiance; swear swore sworn ~ allegiance; rally
      rallied | behind; side +with; campaign +for; donate ~ campaign; lend lent ~ support; second ~ motion;
      co-sponsor; cosponsor; declare ~ support/allegiance; rally rallied | around; vote | in favour of; give gave
      given ~ backing/support/endorsement; win won ~ backing/endorsement; recognise | as; recognize | as
    `),
    nouns: phrases(`endorsement; recognition; backing`),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { of: "target", by: "agent", for: "target", from: "agent", to: "target", with: "target" },
    least: 2,
  },
  {
    id: "cooperate",
    type: "cooperation",
    example: "Japan and Australia cooperated on defence.",
    verbs: phrases(`
      cooperate; co-operate; collaborate; team | up; join | forces; work | together; work | jointly; work | alongside;
      conduct ~ exercise/drill/manoeuvres/maneuvers/patrol/war games; hold held ~
      exercise/drill/manoeuvres/maneuvers/war games; stage ~ exercise/drill/manoeuvres/maneuvers/war games; begin
      began begun ~ exercise/drill/manoeuvres/maneuvers; take took taken ~ exercise/drill/manoeuvres/maneuvers;
      partner +with; form ~ coalition/alliance/partnership/union/consortium/group/pact/bloc/party/team/front; join ~
      exercise/drill/operation/manoeuvres/maneuvers/patrol/mission; establish ~
      relations/ties/diplomatic/link/partnership; restore ~ relations/ties; resume ~ relations/ties; normalise ~
      relations/ties; normalize ~ relations/ties; share ~ intelligence/information/data; exchange ~
      intelligence/ambassadors/information/data; train ~ troops/police/rebel/fighter/force/officer/soldier/pilot;
      monitor ~ truce/ceasefire/border/cease-fire/election/ballot; provide ~ intelligence/training/information; set
      set | up ~ joint/venture; open ~ diplomatic relations; renew ~ ties/relations; upgrade ~ ties/relations; link
      linked | up; tie tied | up with; ally allied +with; co-produce; co-host ~ event/summit/meeting/conference/tournament/talks/forum; host ~ exercise/drill/war games
    `),
    nouns: phrases(`
      joint exercise; joint drill; joint operation; joint manoeuvres!; joint maneuvers!; military exercise; naval
      exercise; military drill; military manoeuvres!; military maneuvers!; naval drill; joint patrol; joint military
      exercise; joint military drill; joint naval exercise; joint venture; naval coalition; war games!; joint mission;
      joint project; joint investigation; war game; joint training; training exercise; live-fire drill; live-fire
      exercise; joint war games!; tie-up; exchange programme; exchange program; joint force; joint task force; joint
      development; anti-terror drill; naval manoeuvres!; naval maneuvers!; joint air drill
    `),
    subject: "party",
    object: undefined,
    genitive: "party",
    slots: { ...PARTIES },
  },
  {
    id: "aid",
    type: "aid",
    example: "Canada donated medicine to Haiti.",
    verbs: phrases(`
      donate; send sent ~
      aid/medicine/food/supplies/doctor/assistance/relief/rescuer/expert/tent/firefighter/medic/nurse/engineer/blanket/generator/vaccine/tonnes/tons/money/water/helicopter/ambulance/fire
      engine/rescue/humanitarian/grain/medical; provide ~ tank/missile/weapon/ammunition/artillery/drone/helicopter/warplane/shelter; provide ~
      aid/assistance/funding/shelter/food/medicine/loan/relief/supplies/million/billion/financing/water/care/tonnes/tons/help/equipment/grant/weapon/arms/troops/evacuation/tent/vaccine/$/£/€;
      deliver ~ aid/supplies/food/medicine/assistance/vaccine/weapon/tonnes/tons/parcel/equipment/relief; pledge ~
      aid/million/billion/assistance/funds/$/£/€/money; give gave given ~
      million/billion/aid/asylum/money/$/£/€/shelter/refuge/food/assistance/grant/loan/weapon/equipment/helicopter/vaccine/loan
      guarantee/blood/kidney/medicine; supply ~ weapon/arms/food/gas/electricity/fuel/missile/ammunition; grant ~
      asylum/loan/refuge/$/£/€/million/billion/citizenship/aid/funding/residency/visa/compensation/debt
      relief/sanctuary; offer ~
      asylum/aid/assistance/help/loan/refuge/shelter/million/billion/$/£/€/treatment/funding/reward/grant/sanctuary/medical;
      offer | to help; extend ~ loan/credit/aid/assistance/help/credit line; receive ~
      loan/aid/assistance/bailout/funding/grant/million/billion/treatment; rescue; pull ~ alive/rubble/wreckage/from
      the rubble/from the wreckage/to safety/from the sea; shelter; accept ~ refugee/migrant; admit admitted ~
      refugee; resettle; vaccinate; airdrop airdropped; ship shipped ~
      aid/food/medicine/supplies/vaccine/grain/weapon/arms; fly flew flown ~ aid/food/medicine/supplies; lend lent ~
      million/billion/$/£/€; loan ~ million/billion/$/£/€; contribute ~ million/billion/aid/$/£/€; allocate ~
      million/billion/fund/$/£/€; disburse; hand | out food; hand | out blankets; hand | out ~
      blanket/food/water/aid/parcel/leaflet; evacuate; airlift; bail | out; compensate; distribute ~
      aid/food/supplies/water/blanket/parcel/medicine; take took taken ~ refugee/migrant/evacuee; host ~
      refugee/evacuee; treat ~ wounded/injured/patient/victim/casualty; fund; finance; inject ~ million/billion/$/£/€;
      approve ~ loan/aid/bailout/assistance/grant/rescue; bring brought ~ aid/supplies/food; ferry ferried ~
      aid/supplies/survivor/food; rush ~ aid/supplies/rescuer/food/doctor/medicine; dispatch ~
      aid/rescuer/doctor/expert/supplies/medicine; rehouse; award ~ grant; earmark ~ million/billion/$/£/€; forgive
      forgave forgiven ~ debt/loan; cancel cancelled ~ debt; write wrote written | off ~ debt; subsidise; subsidize;
      bankroll; pump ~ million/billion/money/$/£/€; guarantee ~ loan; save ~ life/lives; pluck ~
      sea/rooftop/water/roof; search +for ~ survivor/missing/body/bodies; help ~ victim/survivor/refugee/rebuild;
      inoculate; immunise; immunize; donate ~ blood; lead led ~ to safety
    `),
    nouns: phrases(`
      relief effort; humanitarian aid; rescue; evacuation; donation; bailout; rescue operation; rescue mission; aid
      package; airlift; bail-out; bail out; rescue package; aid convoy; airdrop; food aid; military aid; emergency
      aid; emergency loan; bridge loan; relief operation; search and rescue operation; rescue attempt; rescue effort;
      aid shipment; aid delivery; humanitarian mission; debt relief; loan package; aid pledge; financial aid;
      emergency relief; relief mission; medical evacuation; evacuation effort; mass evacuation; rescue bid; mercy
      flight; relief flight; aid flight; rescue loan; rescue deal; vaccination campaign; assistance package; stimulus
      package; lifeline loan
    `),
    void: "chance chances opportunity power right rights edge lead hope hopes impression reason reasons idea access voice boost details detail evidence information interview insight advice birth safeguards assurances guarantees protection",
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { to: "target", of: "target", by: "agent", from: "agent", for: "target" },
    least: 1,
    victim: true,
  },
];
