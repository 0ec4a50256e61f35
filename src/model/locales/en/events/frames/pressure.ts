import { type FrameWords, phrases } from "./words.ts";

/** Sanctions, mobilisation, coercion. */
export const PRESSURE: readonly FrameWords[] = [
  {
    id: "sanction",
    type: "sanction",
    example: "The European Union imposed sanctions on Belarus.",
    verbs: phrases(`
      impose ~ sanction/embargo/tariff/fine/ban/restriction/boycott/duty/moratorium/penalty/quota/curb/asset
      freeze/measures against/surcharge/levy/freeze/trade/no-fly/punishment/suspension; slap slapped ~
      sanction/tariff/fine/ban/duty/duties/restriction; tighten ~ sanction/embargo; extend ~
      sanction/embargo/ban/measures against; renew ~ sanction/embargo; reimpose ~ sanction/tariff; levy levied ~
      tariff/fine/duty; sanction; sever ~ tie/relation/link/contact; cut cut ~
      tie/relation/aid/funding/link/diplomatic/subsidy/supply/gas/assistance; cut cut | off ~
      tie/relation/aid/funding/supply/gas/electricity/contact/water/power/trade/telephone/financing; cut cut | its
      aid; break broke broken ~ tie/relation; break broke broken | off ~ tie/relation; suspend ~
      aid/tie/relation/flight/player/licence/license/funding/delivery/export/import/trading/trade/visa/operation/contract/coach/athlete/driver/diplomatic/membership/contact/imports/exports/relations/shipment/cooperation/service/negotiation;
      freeze froze frozen ~ asset/account/fund/aid/relation/payment/ties/assets/funds/bank; halt ~
      aid/export/shipment/funding/supply/trading/delivery/flight/import/sale/trade/deliveries/supplies/gas/beef/poultry/loan/payment/flights;
      stop stopped ~ aid/export/shipment/funding/supply/delivery/import/sale/flight/transfer/trade; recall ~
      ambassador/envoy/diplomat; withdraw withdrew withdrawn ~
      ambassador/envoy/diplomat/accreditation/licence/license; embargo; declare ~ persona/non grata; ban banned ~
      import/export/flight/entering/travel/ship/entry/from competing/player/athlete/airline/from
      its/trade/from/visit/sale/sales/broadcast/use/beef/poultry/product/hijab; bar barred ~
      import/entering/entry/from; blacklist; fine; penalise; penalize; close ~
      embassy/consulate/border/airspace/mission; shut shut ~ embassy/consulate/border/airspace; downgrade ~
      tie/relation; revoke ~ visa/licence/license/citizenship/passport/accreditation/status/permit/mandate/bail; strip
      stripped ~ of title/of medal/citizenship/title/medal/immunity/rank/licence; isolate ~ diplomatically; deny
      denied ~ visa/entry; ground ~ fleet/aircraft/plane/jet; relegate; disqualify; throw threw thrown | out ~
      diplomat/ambassador/envoy/journalist/inspector; kick | out ~ diplomat/inspector/journalist/envoy/ambassador;
      withhold withheld ~ aid/payment/fund/funding/tax/million/money; delist; dock ~ points/pay; designate ~
      terrorist/organization/organisation; label labelled ~ terrorist; label labeled ~ terrorist; order ~ diplomat to
      leave/out of the country; hit hit ~ with sanctions; expel expelled
    `),
    nouns: phrases(`
      sanction; embargo; expulsion; travel ban; asset freeze; arms embargo; trade embargo; oil embargo; import ban;
      suspension; economic sanctions!; tariff; trade ban; visa ban; flight ban; export ban; beef ban; trade
      sanctions!; financial sanctions!; targeted sanctions!; un sanctions!; lifetime ban; life ban; touchline ban;
      match ban; doping ban; two-year ban; diplomatic sanctions!; boycott of goods; no-fly zone; disqualification;
      freeze on; import duty; import tariff; steel tariff; blacklisting; ban on imports; ban on exports; recall of its
      ambassador; expulsion order
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { on: "target", against: "target", of: "target", by: "agent", with: "target", to: "target", from: "target" },
    least: 1,
    victim: true,
  },
  {
    id: "bar",
    type: "sanction",
    example: "The African Union suspended Mali on Tuesday.",
    verbs: ["suspend", "ban banned", "bar barred", "exclude"],
    nouns: [],
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { by: "agent", from: "target" },
    victim: true,
    objects: ["organization", "state", "outlet"],
  },
  {
    id: "mobilize",
    type: "mobilization",
    example: "NATO deployed troops to Poland.",
    verbs: phrases(`
      deploy; redeploy; mobilise; mobilize; dispatch ~
      troops/forces/soldier/warship/ship/jet/tank/police/team/frigate/unit/peacekeeper/carrier/reinforcements/envoy/delegation/monitor/observer/investigator/destroyer/gunboat/commando/soldiers/battalion/warplane;
      order ~ troops into/troops to/forces into/forces to/warships to/tanks
      into/deployment/mobilisation/mobilization/troops/reservist; move ~
      brigade/battalion/warship/missile/artillery/division/troops/forces/tank/soldier/carrier; send sent ~
      troops/forces/soldier/warship/ship/jet/tank/reinforcements/peacekeeper/police/fighter/carrier/missile/brigade/battalion/marine/paratrooper/bomber/submarine/destroyer/division/commando/weapon/frigate/squadron/drone/extra/delegation/peacekeeping/guard/aircraft/helicopter/gunboat/advisers/contingent/naval/army/military/national
      guard/destroyers/investigators/monitors/observers/envoy/special/spy; redeploy; advance +on <
      troops/force/tank/army/rebel/fighter/soldier/column/militant/insurgent/guardsmen/marine/police/unit/convoy;
      advance +to <
      troops/force/tank/army/rebel/fighter/soldier/column/militant/insurgent/guardsmen/marine/police/unit/convoy;
      advance | into <
      troops/force/tank/army/rebel/fighter/soldier/column/militant/insurgent/guardsmen/marine/police/unit/convoy;
      advance | towards <
      troops/force/tank/army/rebel/fighter/soldier/column/militant/insurgent/guardsmen/marine/police/unit/convoy;
      advance | toward <
      troops/force/tank/army/rebel/fighter/soldier/column/militant/insurgent/guardsmen/marine/police/unit/convoy;
      test-fire; test | fire; test ~ missile/bomb/weapon/rocket/device/long-range/ballistic/nuclear/torpedo; launch ~
      missile/ballistic/patrol/exercise/cruise; fire ~ missile into the sea/missiles into the sea/missiles into the
      sea of/missile over/ballistic missile; mass ~ troops/forces/tank; station ~ troops/forces/soldier/missile;
      scramble ~ jet/fighter/aircraft; encircle; conscript; put put ~ alert/on high alert/on standby; place ~ alert;
      call | up reservists; call | up ~ reservist/reserve; reinforce ~ border/garrison/troops; increase ~
      troops/military presence/troop presence/naval presence; step stepped | up ~ patrol/security/patrols/presence/alert; tighten ~ security; enter <
      troops/tank/forces/convoy/soldier; cross < troops/tank/forces; amass; raise ~ alert; conduct ~ test/nuclear
      test/patrol/missile/launch; carry | out a nuclear test; detonate ~ nuclear/device; rush ~
      troops/reinforcements/soldiers/police/forces; airlift ~ troops/soldier; ferry ~ troops; position ~
      troops/tank/missile/forces; pour ~ troops/forces; move +to <
      troops/tank/forces/soldier/army/unit/battalion/regiment/marine/militia/police/peacekeeper; head +to <
      warship/troops/convoy/fleet/carrier; mass < troops/forces/tank; set set | sail < fleet/warship/ship/carrier;
      sail +to < warship/fleet/carrier/destroyer/ship/flotilla; take took taken | up positions; dig dug | in <
      troops/fighter/rebel; arm ~ rebel/militia/fighter/group; rearm; recruit ~
      soldier/fighter/troops/volunteer/child; bolster ~ force/defence/defense/troops/security; boost ~
      troops/security/force/presence/patrol/defence/defense; impose ~ alert; enrich ~ uranium; restart ~
      reactor/plant; hold held ~ test; close closed | in on; reach < troops/rebel/tank/convoy/peacekeeper/warship;
      patrol patrolled ~ street/border/water/sea/coast/town/city; surround ~
      house/building/village/town/city/compound/camp/base/mosque/palace/parliament/home/church/school/headquarters/base;
      fan fanned | out < police/troops/soldier; fly flew flown ~ bomber/sortie; take took taken | over from < troops;
      transfer transferred ~ troops/soldier; relocate ~ troops/forces
    `),
    nouns: phrases(`
      deployment; mobilisation; mobilization; missile test; nuclear test; military buildup; military build-up; missile
      launch; troop build-up; troop deployment; reinforcement; weapons test; missile tests!; underground test; troop
      movement; naval deployment; troop buildup; military deployment; military mobilisation; military mobilization;
      general mobilisation; general mobilization; advance on; troop surge; nuclear tests!; missile firing; rocket
      launch; ballistic missile test; ballistic missile launch; call-up; military parade; troop rotation; dispatch of
      troops; show of force; state of alert
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { by: "agent", of: "agent", against: "target", to: "target", on: "target" },
  },
  {
    id: "coerce",
    type: "coercion",
    example: "Turkish police arrested twelve journalists.",
    verbs: phrases(`
      arrest; rearrest; re-arrest; detain; seize; raid; blockade; besiege; imprison; jail; confiscate; impound; kidnap
      kidnapped; abduct; demolish; bulldoze; ban banned; outlaw; deport; evict; extradite; hijack; capture ~
      guerrilla/fighter/militant/rebel/commander/suspect/sailor/general/leader/fugitive/soldier/terrorist/insurgent/soldiers/mastermind/pirate/hostage/drug
      lord/killer; seal | off; use ~ baton/tear/teargas/water cannon/pepper/tear gas/rubber bullet/force to/pepper
      spray/truncheon/dog; take took taken ~ hostage/prisoner/into custody/captive/into detention/in for; break broke
      broken | up; cordon | off; place ~ house arrest; put put ~ house arrest/custody/arrest/behind bars/jail/prison;
      hold held ~ house arrest/without charge/in custody/hostage/for questioning/in jail/in prison/captive/at
      gunpoint/in detention/under; tear tore torn | down; pull | down; storm; search ~
      home/house/office/premises/apartment/flat/vehicle/ship/vessel/plane/boat/area; take took taken | hostage; take
      took taken | prisoner; take took taken | into custody; hold held | hostage; round | up; crack | down; disperse;
      censor; intercept ~ ship/boat/vessel/plane/aircraft/shipment/migrant/flotilla; restrict ~
      access/movement/travel/import/entry; shut shut | down; close | down; block ~
      access/website/internet/convoy/aid/deportation/exit/facebook/twitter/youtube/site/port; declare ~ curfew; impose
      ~ curfew/blockade/siege/lockdown/censorship/quarantine/ban on/state of siege/travel restriction/restriction on
      movement; hack; nationalise; nationalize; expropriate; freeze froze frozen ~ account; apprehend; handcuff;
      interrogate; blackmail; extort; quarantine; suspend ~ newspaper/channel/constitution/broadcaster; annex; occupy;
      burn burned | down; burn burnt | down; set set | fire to; set set | ablaze; board ~
      ship/vessel/boat/tanker/ferry; turn | back ~ ship/boat/migrant/convoy; stop stopped ~
      convoy/ship/bus/boat/march/protester/flotilla/car/vehicle/truck/vessel; force ~ to leave/to flee/to land/to
      close/from their/from home/from their homes/to evacuate/out of/to shut; rob robbed; steal stole stolen; loot;
      harass; manhandle; remove ~ protester/barricade/camp/tent/tractor/demonstrator; smuggle; close ~
      newspaper/station/bureau/school/road/market/mosque/tv/office/schools/crossing/highway/airport; infiltrate;
      sabotage; wiretap; take took taken | away ~ police; destroy ~
      home/crop/field/property/statue/settlement/grave/temple/monument/shop/mosque/church/house/building; nab nabbed;
      bust busted ~ ring/gang; take took taken | in for questioning; lock locked | up; confine ~ to/home; intern ~
      camp; incarcerate; ransack; comb ~ house/area; displace; drive drove driven ~ from their homes/from their/out of
      their homes/from home; fence fenced | off; fire ~ tear gas/rubber bullet/teargas/water cannon/warning shot/tear;
      teargas; deface; commandeer; snatch ~ hostage/baby/child/soldier/woman; burgle; sequester; spy spied +on; bug
      bugged ~ phone/office/embassy; seize ~
      drug/weapon/cocaine/heroin/ship/boat/assets/computer/passport/vessel/property/land/documents/explosives/hostage/million/kilo/tonne;
      shut shut | down ~ station/newspaper/site/website/office/paper; topple ~ statue; jam jammed ~ signal/broadcast;
      cut cut | off ~ internet/phone; pick picked | up ~ suspect; break broke broken ~ up rally/up demonstration/up
      protest/into; turn turned | back ~ ship/boat/migrant/convoy/plane/asylum; hack | into; breach ~
      system/network/database/server; send sent ~ to jail/to prison/to guantanamo; transfer transferred ~ to prison/to
      jail/custody; return returned ~ to custody; place placed ~ custody/arrest/surveillance/detention; plunder;
      intercept; ban banned ~
      party/group/march/rally/protest/demonstration/newspaper/book/film/song/opposition/organisation/organization;
      mistreat
    `),
    void: "opportunity moment chance initiative power control headlines attention spotlight lead gap vacuum title crown percent points",
    nouns: phrases(`
      arrest; detention; seizure; blockade; siege; kidnapping; abduction; curfew; crackdown; deportation; eviction;
      extradition; hijacking; house arrest; cyber attack; cyberattack; cyber-attack; police raid; capture; demolition;
      raid on the home; hostage crisis; hostage-taking; robbery; annexation; data breach; ransomware attack; hacking
      attack; swoop; sting operation; manhunt; search operation; drugs bust; drug bust; drugs raid; drug raid; dawn
      raid; seizure of; heist; burglary; hostage siege; lockdown; confiscation; security sweep; security operation;
      security crackdown; police operation; police crackdown; mass arrest; arrests!; detentions!; school siege;
      hostage drama; hostage taking; bank robbery; bank raid; armed robbery; train robbery; jewel theft; art theft;
      forced eviction; house demolition; round-up; roundup; cyber intrusion; security breach; extraordinary rendition;
      secret rendition; rendition of suspects; rendition flight; police swoop; terror raid; counterterrorism raid; anti-terror raid; anti-terrorist operation;
      internment; takeover of land; house-to-house search; border closure; closure of the border; internet shutdown;
      detention of; arrest of; abductions!; hijack; piracy attack
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { by: "agent", of: "target", on: "target", against: "target", from: "target" },
    victim: true,
  },
];
