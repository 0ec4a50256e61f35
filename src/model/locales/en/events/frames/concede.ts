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
      emergency/sanction; relax ~ rule/restriction/curfew/blockade; end ~
      blockade/siege/boycott/embargo/ban/curfew/lockdown/house arrest; remove ~ sanction/tariff/restriction/roadblock;
      grant ~ amnesty/bail/parole/clemency/pardon/access; commute ~ sentence; drop dropped ~
      charges/case/lawsuit/demand/objection/opposition/threat; reopen ~
      border/airport/embassy/crossing/airspace/school/consulate; open ~ border/crossing; hand | over; bail; parole;
      unfreeze unfroze unfrozen; back | down; give gave given | in to; bow | to pressure; waive ~ fee/visa/immunity;
      resume ~ flight/export/delivery/supply/shipment/production; discharge ~ hospital; allow ~ to
      bid/inspector/access
    `),
    void: "statement statements report reports figures figure data video videos footage album song film movie book letter letters tape tapes recording transcript details information list plan plans document documents photo photos picture pictures image images results result memo email emails returns study survey poll ad version update product game trailer single dvd gas water schedule budget names time text draft finding findings press news minutes statistics energy emissions carbon poem findings name identity proposal software",
    nouns: phrases(`
      release; prisoner swap; prisoner exchange; amnesty; pardon; hostage release; handover; prisoner release;
      exchange of prisoners
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
      withdraw withdrew withdrawn; resign; retreat; pull | out; pull ~ troops/forces; pull | back; step stepped |
      down; step stepped | aside; stand stood | down; stand stood | aside; quit quit; abdicate; bow | out; drop
      dropped | out; walk | away from; tender ~ resignation; submit submitted ~ resignation; announce ~
      resignation/withdrawal/retirement/departure; offer ~ resignation; hand | in ~ resignation; surrender; disarm;
      lay laid ~ arms/weapons; get got | out of; leave left ~
      country/region/party/coalition/office/post/government/union/job/company/cabinet/group/board/city/town/base/presidency/club/team/alliance;
      vacate; exit ~ agreement/deal/union/pact/race; evacuate ~ embassy/base/troops; demobilise; demobilize; cease |
      fire; halt ~ offensive/attack/fire/advance/bombing; observe ~ ceasefire/truce; suspend ~
      campaign/bid/candidacy/attack; abandon ~ campaign/candidacy/position/base; end ~
      campaign/candidacy/offensive/operation/strike/mission/occupation/protest; relinquish ~
      post/power/role/seat/command/position/control; hand | over power; give gave given | up ~
      post/power/role/seat/weapon/leadership/citizenship; remove ~ troops/forces/missile; bring brought | home <
      troops
    `),
    nouns: phrases(`withdrawal; resignation; retreat; pullout; departure; pull-out; abdication; troop withdrawal`),
    subject: "agent",
    object: undefined,
    genitive: "agent",
    slots: { of: "agent", by: "agent" },
  },
];
