import { type FrameWords, phrases } from "./words.ts";

/** People and goods are let go, measures lifted; forces and office holders leave. */
export const CONCEDE: readonly FrameWords[] = [
  {
    id: "release",
    type: "release",
    example: "Iran released two British sailors on Friday.",
    verbs: phrases(`
      release; free; pardon; liberate; set set | free; let let | go; swap swapped ~ prisoner/detainee/hostage;
      exchange ~ prisoner/detainee/hostage; lift ~
      sanction/blockade/embargo/ban/siege/curfew/restriction/immunity/emergency/martial
      law/lockdown/tariff/suspension/moratorium; ease ~ sanction/restriction/blockade/rule/curfew/lockdown; end ~
      emergency/sanction; relax ~ rule/restriction/curfew/blockade/ban/law/sanction; end ~
      blockade/siege/boycott/embargo/ban/curfew/lockdown/house arrest; remove ~ sanction/tariff/restriction/roadblock;
      grant ~ amnesty/bail/parole/clemency/pardon/access/reprieve/immunity/concession; commute ~ sentence; drop
      dropped ~ charges/case/lawsuit/demand/objection/opposition/threat/bid/ban/objections/investigation/appeal/suit;
      reopen ~
      border/airport/embassy/crossing/airspace/school/consulate/road/bridge/mosque/church/highway/market/stock; open ~
      border/crossing; hand | over; bail; parole; unfreeze unfroze unfrozen; back | down; give gave given | in to; bow
      | to pressure; waive ~ fee/visa/immunity; resume ~
      flight/export/delivery/supply/shipment/production/supplies/aid/import/service/gas/sales/mail; discharge ~
      hospital; allow ~ to bid/inspector/access/return/enter/leave/inspectors/in/aid; return ~
      body/bodies/remains/prisoner/hostage/artefact/artifact/land/painting/prisoners of war; hand handed | back; give
      gave given | back; repatriate; restore ~ access/aid/funding/service/electricity; make made ~ concession; offer ~
      concession/amnesty; let let ~ inspector/leave/return/in/pass; permit permitted ~ return/enter/leave; reprieve;
      spare ~ life; unblock; scrap scrapped ~ ban/requirement/visa; transfer transferred ~
      power/control/sovereignty/authority; turn | over; cede ~ power; relent; back | off; suspend ~
      sanction/tariff/execution/sentence; lift lifted ~
      alert/warning/order/lockdown/export/import/suspension/trade/veil; ease eased ~ blockade/siege/law/limit/embargo;
      end ended ~ quarantine/occupation/state of emergency/martial law/detention; remove removed ~
      blockade/checkpoint/ban/embargo/landmine; bow bowed +to ~ pressure/demand; give gave given | in; yield +to;
      cancel cancelled ~ ban; reverse ~ ban; open opened ~ airspace/market/archive/crossing/road/gates
    `),
    void: "statement statements report reports figures figure data video videos footage album song film movie book letter letters tape tapes recording transcript details information list plan plans document documents photo photos picture pictures image images results result memo email emails returns study survey poll ad version update product game trailer single dvd gas water schedule budget names time text draft finding findings press news minutes statistics energy emissions carbon poem findings name identity proposal software file files archive archives transcripts",
    nouns: phrases(`
      release; prisoner swap; prisoner exchange; amnesty; pardon; hostage release; handover; prisoner release;
      exchange of prisoners; reopening of; freeing of; transfer of power; transfer of sovereignty; transfer of
      authority; handover of power; repatriation; liberation; reprieve; clemency; lifting of; easing of; hostages'
      release; swap of prisoners; prisoner-of-war exchange; prisoner amnesty; early release; conditional release;
      royal pardon; presidential pardon
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { of: "target", by: "agent", to: "target", on: "target", against: "target" },
    victim: true,
  },
  {
    id: "withdraw",
    type: "withdrawal",
    example: "American troops withdrew from Afghanistan in August 2021.",
    verbs: phrases(`
      withdraw withdrew withdrawn; resign; retreat; pull | out; pull ~
      troops/forces/soldier/staff/personnel/settler/out/inspector/diplomat/ship/unit; pull | back; step stepped |
      down; step stepped | aside; stand stood | down; stand stood | aside; quit quit; abdicate; bow | out; drop
      dropped | out; walk | away from; tender ~ resignation; submit submitted ~ resignation; announce ~
      resignation/withdrawal/retirement/departure/pullout/exit/ceasefire; offer ~ resignation; hand | in ~
      resignation/weapon/notice; surrender; disarm; leave left < troops/force/soldier/army/peacekeeper/contingent/marine/mercenary; lay laid ~ arms/weapons; get got | out of; leave left ~
      country/region/party/coalition/office/post/government/union/job/company/cabinet/group/board/city/town/base/presidency/club/team/alliance/role/position/firm/bank/network/show/administration/race/seat/parliament/senate/congress/agency/department/white
      house/squad/school/band/ministry/eu/army/force/camp/compound/capital/island/embassy/as/at the end/in protest;
      vacate; exit ~ agreement/deal/union/pact/race; evacuate ~ embassy/base/troops; demobilise; demobilize; cease |
      fire; halt ~ offensive/attack/fire/advance/bombing/operation/airstrike/march/work/strike/hostility; observe ~
      ceasefire/truce; suspend ~
      campaign/bid/candidacy/attack/operation/hostilities/offensive/bombing/airstrike/hostility/armed
      struggle/mission/search; abandon ~ campaign/candidacy/position/base; end ~
      campaign/candidacy/offensive/operation/strike/mission/occupation/protest/war/siege/hunger
      strike/conflict/fighting/boycott/fast/insurgency/rebellion/role/involvement; relinquish ~
      post/power/role/seat/command/position/control/chairmanship/presidency/title/throne; hand | over power; give gave
      given | up ~ post/power/role/seat/weapon/leadership/citizenship/job/chairmanship/control/claim/arms; remove ~
      troops/forces/missile/settler/soldier/peacekeeper; bring brought | home < troops; renounce ~
      violence/claim/citizenship/arms/throne; scale | back; scale | down; cut cut ~ troops/forces/contingent; draw
      drew drawn | down; fall fell fallen | back; cease ~ operation/hostilities/attack/activity/hostility; stop
      stopped ~ bombing/fighting/attack/shelling; desert deserted; turn | himself in; turn | herself in; turn |
      themselves in; give gave given | himself up; give gave given | herself up; give gave given | themselves up; lay
      laid | down ~ arms/weapon; decommission; dismantle ~ weapon/programme/program/settlement/camp/base/outpost; hand
      | over ~ weapon/gun/arms; close ~ base; step stepped | back; resign | from; retire | as; retire | from; depart ~
      as/post/company/job; call | off ~ offensive/attack/search/siege/strike; surrender ~ weapon/power/control; bring
      brought | home; return | home < troops/soldier; end ended | his bid; end ended | her bid; end ended | its
      mission; pull pulled | out of; pull pulled | back; vacate vacated; back backed | out of; drop dropped | out of;
      bow bowed | out of
    `),
    void: "dead injured wounded homeless",
    nouns: phrases(`
      withdrawal; resignation; retreat; pullout; departure; pull-out; abdication; troop withdrawal; step-down;
      redeployment; demobilisation; demobilization; disarmament; ceasefire declaration; evacuation of settlers;
      disengagement; pull-back; pullback; troop pullout; troop pull-out; troop reduction; force reduction; surrender;
      cessation of hostilities; decommissioning; resignations!
    `),
    posts: "resign retire step stand quit abdicate bow tender submit leave vacate relinquish depart",
    subject: "agent",
    object: undefined,
    genitive: "agent",
    slots: { of: "agent", by: "agent" },
  },
];
