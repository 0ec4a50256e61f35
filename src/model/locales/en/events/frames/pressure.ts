import { type FrameWords, phrases } from "./words.ts";

/** Sanctions, mobilisation, coercion. */
export const PRESSURE: readonly FrameWords[] = [
  {
    id: "sanction",
    type: "sanction",
    example: "The European Union imposed sanctions on Belarus.",
    verbs: phrases(`
      impose ~ sanction/embargo/tariff/fine/ban/restriction/boycott/duty/moratorium/penalty/quota; slap slapped ~
      sanction/tariff/fine/ban/duty; tighten ~ sanction/embargo; extend ~ sanction/embargo; renew ~ sanction/embargo;
      reimpose ~ sanction/tariff; levy levied ~ tariff/fine/duty; sanction; expel expelled; sever ~
      tie/relation/link/contact; cut cut ~ tie/relation/aid/funding/link; cut cut | off ~
      tie/relation/aid/funding/supply/gas/electricity/contact; cut cut | its aid; break broke broken ~ tie/relation;
      break broke broken | off ~ tie/relation; suspend ~
      aid/tie/relation/flight/player/licence/license/funding/delivery/export/import/trading/trade/visa/operation/contract/coach/athlete/driver;
      freeze froze frozen ~ asset/account/fund/aid/relation/payment; halt ~
      aid/export/shipment/funding/supply/trading/delivery/flight/import/sale; stop stopped ~
      aid/export/shipment/funding/supply/delivery; recall ~ ambassador/envoy/diplomat; withdraw withdrew withdrawn ~
      ambassador/envoy/diplomat; embargo; declare ~ persona/non grata; ban banned ~
      import/export/flight/entering/travel/ship/entry/from competing/player/athlete/airline/from its/trade; bar barred
      ~ import/entering/entry/from; blacklist; fine; penalise; penalize; close ~
      embassy/consulate/border/airspace/mission; shut shut ~ embassy/consulate/border/airspace; downgrade ~
      tie/relation; revoke ~ visa/licence/license/citizenship/passport/accreditation/status; strip stripped ~ of
      title/of medal/citizenship; isolate ~ diplomatically; deny denied ~ visa/entry; ground ~
      fleet/aircraft/plane/jet; relegate; disqualify
    `),
    nouns: phrases(`
      sanction; embargo; expulsion; travel ban; asset freeze; arms embargo; trade embargo; oil embargo; import ban;
      suspension; economic sanctions!
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
      troops/forces/soldier/warship/ship/jet/tank/police/team/frigate/unit/peacekeeper/carrier/reinforcements; order ~
      troops into/troops to/forces into/forces to/warships to/tanks into; move ~
      brigade/battalion/warship/missile/artillery/division/troops/forces/tank/soldier/carrier; send sent ~
      troops/forces/soldier/warship/ship/jet/tank/reinforcements/peacekeeper/police/fighter/carrier/missile/brigade/battalion/marine/paratrooper/bomber/submarine/destroyer/division/commando/weapon/frigate/squadron/drone/extra/delegation;
      redeploy; advance +on; advance +to; advance | into; advance | towards; advance | toward; test-fire; test | fire; test ~ missile/bomb/weapon/rocket/device; launch ~ missile; fire ~ missile into the sea/missiles into
      the sea/missiles into the sea of/missile over/ballistic missile; mass ~ troops/forces/tank; station ~
      troops/forces/soldier/missile; scramble ~ jet/fighter/aircraft; patrol patrolled; encircle; surround; conscript;
      put put ~ alert; place ~ alert; call | up reservists; call | up ~ reservist/reserve; reinforce ~
      border/garrison/troops; increase ~ troops/presence; step stepped | up ~ patrol/security; tighten ~ security;
      enter < troops/tank/forces/convoy/soldier; cross < troops/tank/forces; amass; raise ~ alert; conduct ~
      test/nuclear test; carry | out a nuclear test; detonate ~ nuclear/device
    `),
    nouns: phrases(`
      deployment; mobilisation; mobilization; missile test; nuclear test; military buildup; military build-up; missile
      launch; troop build-up; troop deployment; reinforcement; weapons test; missile tests!; underground test; troop
      movement; naval deployment
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
      guerrilla/fighter/militant/rebel/commander/suspect/sailor/general/leader/fugitive/soldier; seal | off; use ~
      baton/tear/teargas/water cannon/pepper; take took taken ~ hostage/prisoner/into custody; break broke broken |
      up; cordon | off; place ~ house arrest; put put ~ house arrest; hold held ~ house arrest/without charge/in
      custody/hostage; tear tore torn | down; pull | down; storm; search ~
      home/house/office/premises/apartment/flat/vehicle; take took taken | hostage; take took taken | prisoner; take
      took taken | into custody; hold held | hostage; round | up; crack | down; disperse; censor; intercept ~
      ship/boat/vessel/plane/aircraft/shipment/migrant/flotilla; restrict ~ access/movement/travel/import/entry; shut
      shut | down; close | down; block ~ access/website/internet/convoy; declare ~ curfew; impose ~
      curfew/blockade/siege/lockdown; hack; nationalise; nationalize; expropriate; freeze froze frozen ~ account;
      apprehend; handcuff; interrogate; blackmail; extort; quarantine; suspend ~
      newspaper/channel/constitution/broadcaster; annex; occupy; burn burned | down; burn burnt | down; set set | fire
      to; set set | ablaze; board ~ ship/vessel/boat/tanker/ferry; turn | back ~ ship/boat/migrant/convoy; stop
      stopped ~ convoy/ship/bus/boat/march/protester/flotilla; force ~ to leave/to flee/to land/to close/from their;
      rob robbed; steal stole stolen; loot; harass; manhandle; remove ~
      protester/barricade/camp/tent/tractor/demonstrator; smuggle; close ~ newspaper/station/bureau/school/road;
      infiltrate; sabotage; wiretap; take took taken | away ~ police; destroy ~ home/crop/field/property/statue
    `),
    void: "opportunity moment chance initiative power control headlines attention spotlight lead gap vacuum title crown",
    nouns: phrases(`
      arrest; detention; seizure; blockade; siege; kidnapping; abduction; curfew; crackdown; deportation; eviction;
      extradition; hijacking; house arrest; cyber attack; cyberattack; cyber-attack; police raid; capture; demolition;
      raid on the home; hostage crisis; hostage-taking; robbery; annexation; data breach; ransomware attack; hacking
      attack
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { by: "agent", of: "target", on: "target", against: "target", from: "target" },
    victim: true,
  },
];
