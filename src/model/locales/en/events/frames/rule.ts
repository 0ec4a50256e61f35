import { type FrameWords, phrases } from "./words.ts";

/** Orders and appointments. */
export const RULE: readonly FrameWords[] = [
  {
    id: "order",
    type: "order",
    example: "The Kenyan president ordered an inquiry into the crash.",
    verbs: phrases(`
      order; decree; extend ~ emergency/mandate/mission/term/curfew/deadline/lockdown; lower ~ rate/threshold; slash ~
      rate/tax; ratify ~ constitution/amendment; promulgate; outline ~ budget; enact; decide +to; adopt ~
      resolution/law/constitution/bill/budget/measure/declaration/legislation/plan/amendment/text/charter/convention/motion;
      vote +to; refer referred +to; declare ~ terrorist/illegal/unconstitutional/void/invalid/null and void; vote
      +on; vote ~ resolution/bill/law/measure/motion/legislation; vote | in favour; vote | in favor; vote |
      unanimously; vote | overwhelmingly; pass ~
      law/bill/resolution/legislation/budget/measure/motion/act/amendment/reform/decree/bailout/package/statute/ordinance;
      approve; authorise; authorize; dissolve ~
      parliament/assembly/government/cabinet/knesset/council/party/board/duma; disband; issue ~
      order/decree/directive/warrant/executive/fatwa/edict/regulation/permit/ban; sign ~
      order/decree/law/bill/legislation/act/proclamation/directive/into law; repeal; instruct; legalise; legalize;
      abolish; amend; introduce ~ law/legislation/bill/measure/reform/tax/system/rule/ban/curb; raise ~
      rate/taxes/tax/price/threshold/minimum/salary/retirement age; cut cut ~
      rate/tax/output/spending/production/duty; keep kept ~ rate; hold held ~ rate; leave left ~ rate; abstain; grant
      ~ licence/license/permission/independence/status/autonomy/powers; declare ~ state of/state of
      emergency/emergency/martial law/holiday/mourning/ceasefire line/disaster area/day of; impose ~ martial law/state
      of emergency/emergency; lift ~ quota; proclaim; override overrode overridden ~ veto; announce ~
      cabinet/reshuffle/lockdown/budget/state of emergency/election date/cuts/measure/ban; launch ~ reform/crackdown;
      allow ~ to stay/to return/to operate; clear ~ takeover/merger/deal/sale; postpone ~ election/vote; call ~
      emergency session; form ~ government/cabinet/committee/commission; set set | up ~
      commission/committee/panel/inquiry/task force/tribunal; establish ~ commission/committee/panel/tribunal/task
      force; double ~ tax/tariff/duty; devalue; freeze froze frozen ~ price/wage/salary; reinstate ~ law/ban/penalty;
      rename; award ~ contract; nationalise ~ bank; recommend ~ that; overhaul; survive ~ vote/motion; lose lost ~
      vote of confidence/confidence vote/no-confidence vote; scrap scrapped ~ tax/law/visa/rule; set set ~ date for
    `),
    nouns: phrases(`
      decree; executive order; approval; directive; dissolution; state of emergency; martial law; ratification; court
      order; evacuation order; presidential order; reshuffle; interest rate cut; rate cut; rate hike; enactment
    `),
    void: "drinks food pizza meal meals books jets aircraft planes",
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { of: "agent", by: "agent", against: "target" },
    acts: "any",
  },
  {
    id: "appoint",
    type: "order",
    example: "The Kenyan president appointed Martha Koome as chief justice.",
    verbs: phrases(`
      appoint; reappoint; dismiss; fire; sack; reinstate; name ~
      as/minister/president/chief/head/premier/director/ambassador/successor/judge/chairman/chairwoman/captain/coach/secretary/commander/governor/manager/cabinet/team/envoy/new/to
      the; announce ~ as its new/as the new/as his new/as new/as her new; promote +to; demote; swear swore sworn | in;
      inaugurate; install; impeach; designate; ask ~ to resign/resignation/to step down/to form a; lay laid | off;
      reshuffle; strip stripped ~ of; relieve ~ of duties/of command/of his/of her; crown; hire; suspend; replace;
      remove ~ from office/from post/from his/from her/from power/as; take took taken | office; assume ~
      office/presidency/command/post/power; take took taken | over as; succeed | as; transfer transferred +to;
      reassign; confirm ~ as; pick ~ as/running mate/to lead; select ~ as/to lead; choose chose chosen ~ as/to
      lead/running mate; co-opt; enthrone; ordain; discharge ~ army/navy; court-martial
    `),
    void: "shot shots missile missiles rocket rockets question questions gun guns bullet bullets parts cameras system systems software equipment battery batteries engine engines claim claims suggestion allegation allegations fears idea notion concerns talk reports report criticism accusation charge charges",
    objects: ["person", "group"],
    posts:
      "appoint reappoint dismiss fire sack reinstate name announce promote demote swear install designate hire suspend replace remove take assume succeed reassign confirm pick select choose ask",
    nouns: phrases(`
      appointment; dismissal; inauguration; impeachment; sacking; firing; swearing-in; cabinet reshuffle; coronation;
      reinstatement; removal from office; ouster; enthronement; reappointment
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { of: "target", by: "agent" },
    victim: true,
  },
];
