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
      of intent/document/lease/concession/extension/cease-fire; ink ~ deal/agreement/contract/pact/accord; initial ~
      agreement/deal/treaty/accord/text; sign | up to; agree +on; agree +to; accede +to; consent +to; agree | terms;
      agree ~ truce/ceasefire/deal/plan/price/fee/date/pact/cease-fire/merger/purchase/takeover/sale; ratify ~
      treaty/agreement/accord/convention/pact/protocol/deal; ratify; reach ~
      deal/agreement/accord/compromise/settlement/truce/ceasefire/consensus/understanding/cease-fire/terms; strike
      struck ~ deal/agreement/bargain/compromise/accord; clinch ~ deal/agreement/contract; seal ~ deal/agreement/pact;
      conclude ~ agreement/deal/treaty/pact/accord/contract; finalise ~ deal/agreement; finalize ~ deal/agreement;
      hammer | out a deal; hammer | out an agreement; secure ~ deal/agreement/contract/order; announce ~
      deal/agreement/ceasefire/truce/partnership; accept ~
      proposal/offer/deal/plan/terms/ceasefire/truce/agreement/invitation/demand/apology/ultimatum/bid/recommendation/bailout;
      declare ~ truce/ceasefire/cease-fire; settle ~ lawsuit/dispute/case/suit/claim/charges/strike; come came | to
      terms; come came | to an agreement; shake shook shaken | hands on; bury ~ hatchet; enter ~
      agreement/partnership/contract; join ~ treaty/pact/convention; go went gone | through <
      deal/merger/sale/takeover
    `),
    nouns: phrases(`
      agreement; deal; truce; ceasefire; treaty; accord; pact; cease - fire; cease-fire; memorandum of understanding;
      peace deal; peace agreement; peace accord; peace treaty; trade deal; trade agreement; armistice; ceasefire deal;
      ceasefire agreement; truce deal; power-sharing deal; power-sharing agreement; border deal; arms deal; nuclear
      deal; gas deal; oil deal; coalition deal; coalition agreement; framework agreement; interim agreement;
      extradition treaty; peace settlement; out-of-court settlement; rescue deal; debt deal; defence pact; defense
      pact; security pact; joint venture agreement; merger agreement; takeover deal; prisoner swap deal
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
      independence/state/government/president/opposition/council/sovereignty/leader/kosovo/palestine; recognize ~
      independence/state/government/president/opposition/council/sovereignty/leader/kosovo/palestine; back; throw
      threw thrown ~ support/weight; pledge ~ support/allegiance; swear swore sworn ~ allegiance; rally rallied |
      behind; side +with; campaign +for; donate ~ campaign; lend lent ~ support; second ~ motion; co-sponsor;
      cosponsor
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
      partner +with; form ~ coalition/alliance/partnership/union/consortium; join ~
      exercise/drill/operation/manoeuvres/maneuvers/patrol/mission; establish ~ relations/ties; restore ~
      relations/ties; resume ~ relations/ties; normalise ~ relations/ties; normalize ~ relations/ties; share ~
      intelligence; exchange ~ intelligence/ambassadors; train ~
      troops/police/rebel/fighter/force/officer/soldier/pilot; monitor ~ truce/ceasefire/border/cease-fire/election;
      provide ~ intelligence/training
    `),
    nouns: phrases(`
      joint exercise; joint drill; joint operation; joint manoeuvres!; joint maneuvers!; military exercise; naval
      exercise; military drill; military manoeuvres!; military maneuvers!; naval drill; joint patrol; joint military
      exercise; joint military drill; joint naval exercise; joint venture; naval coalition; war games!; joint mission;
      joint project; joint investigation
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
      aid/medicine/food/supplies/doctor/assistance/relief/rescuer/team/plane/expert/tent/firefighter/medic/equipment/nurse/engineer/blanket/generator/vaccine/tonnes/tons;
      provide ~
      aid/assistance/funding/shelter/food/medicine/loan/relief/supplies/million/billion/financing/water/care/tonnes/tons/help;
      deliver ~ aid/supplies/food/medicine/assistance/vaccine/weapon/tonnes/tons/parcel/equipment/relief; pledge ~
      aid/million/billion/assistance/funds/$/£/€/money; give gave given ~
      million/billion/aid/asylum/money/$/£/€/shelter/refuge/food/assistance/grant/loan; supply ~
      weapon/arms/food/gas/electricity/fuel/missile/ammunition; grant ~
      asylum/loan/refuge/$/£/€/million/billion/citizenship; offer ~
      asylum/aid/assistance/help/loan/refuge/shelter/million/billion/$/£/€; offer | to help; extend ~ loan/credit/aid;
      receive ~ loan/aid/assistance/bailout/funding/grant/million/billion/treatment; rescue; pull ~
      alive/rubble/wreckage; shelter; accept ~ refugee/migrant; admit admitted ~ refugee; resettle; vaccinate; airdrop
      airdropped; ship shipped ~ aid/food/medicine/supplies/vaccine/grain/weapon/arms; fly flew flown ~
      aid/food/medicine/supplies; lend lent ~ million/billion/$/£/€; loan ~ million/billion/$/£/€; contribute ~
      million/billion/aid/$/£/€; allocate ~ million/billion/fund/$/£/€; disburse; hand | out food; hand | out
      blankets; hand | out ~ blanket/food/water/aid/parcel/leaflet; evacuate; airlift; bail | out; compensate;
      distribute ~ aid/food/supplies/water/blanket/parcel/medicine; take took taken ~ refugee/migrant/evacuee; host ~
      refugee/evacuee; treat ~ wounded/injured/patient/victim/casualty; fund; finance; inject ~ million/billion/$/£/€;
      approve ~ loan/aid/bailout/assistance
    `),
    nouns: phrases(`
      relief effort; humanitarian aid; rescue; evacuation; donation; bailout; rescue operation; rescue mission; aid
      package; airlift; bail-out; bail out; rescue package; aid convoy; airdrop; food aid; military aid; emergency
      aid; emergency loan; bridge loan
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { to: "target", of: "target", by: "agent", from: "agent", for: "target" },
    least: 1,
    victim: true,
  },
];
