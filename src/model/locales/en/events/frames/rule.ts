import { type FrameWords, phrases } from "./words.ts";

/** Orders and appointments. */
export const RULE: readonly FrameWords[] = [
  {
    id: "order",
    type: "order",
    example: "The Kenyan president ordered an inquiry into the crash.",
    verbs: phrases(`
      order; decree; extend ~ emergency/mandate/mission/term/curfew/deadline/lockdown/ban/state
      of/law/moratorium/retirement; lower ~ rate/threshold/rates/tax/age/tariff; slash ~ rate/tax; ratify ~
      constitution/amendment; promulgate; outline ~ budget; enact; decide +to; adopt ~
      resolution/law/constitution/bill/budget/measure/declaration/legislation/plan/amendment/text/charter/convention/motion/proposal/reform/rule/code/guideline/strategy/timetable/agenda/roadmap/sanction/recommendation/statute/position;
      vote +to; refer referred +to; declare ~ terrorist/illegal/unconstitutional/void/invalid/null and
      void/national/public holiday/independence day/disaster/moratorium/health emergency/amnesty/area; vote +on; vote
      ~ resolution/bill/law/measure/motion/legislation/to/along party lines/for the bill/for a bill/for the
      resolution/for expulsion/for contempt/against the bill; vote | in favour; vote | in favor; vote | unanimously;
      vote | overwhelmingly; pass ~
      law/bill/resolution/legislation/budget/measure/motion/act/amendment/reform/decree/bailout/package/statute/ordinance/vote
      of no
      confidence/no-confidence/confidence/rule/ban/levy/economic/stimulus/health/immigration/constitution/regulation/anti-terror/tax;
      approve; authorise; authorize; dissolve ~
      parliament/assembly/government/cabinet/knesset/council/party/board/duma; disband; issue ~
      order/decree/directive/warrant/executive/fatwa/edict/regulation/permit/ban/rule/guideline/instruction/ruling
      on/evacuation/moratorium/licence/license/bond/proclamation/ordinance; sign ~
      order/decree/law/bill/legislation/act/proclamation/directive/into
      law/ordinance/budget/waiver/rewrite/measure/reform; repeal; instruct; legalise; legalize; abolish; amend;
      introduce ~
      law/legislation/bill/measure/reform/tax/system/rule/ban/curb/rules/restriction/measures/scheme/amendment/tariff/curfew/visa/motion;
      raise ~ rate/taxes/tax/price/threshold/minimum/salary/retirement
      age/rates/tariff/fee/fine/tuition/pension/wages/wage/quota/ceiling/limit/debt limit/debt ceiling/borrowing; cut
      cut ~ rate/tax/output/spending/production/duty/interest/budget/rates/pension/benefit/wage/subsidies; keep kept ~
      rate/rates/interest; hold held ~ rate/rates/interest; leave left ~ rate/rates/interest; abstain; grant ~
      licence/license/permission/independence/status/autonomy/powers/approval/permit/clearance/citizenship/right/broadcasting/contract/licence
      to/exemption/extension/statehood; declare ~ state of/state of emergency/emergency/martial
      law/holiday/mourning/ceasefire line/disaster area/day of; impose ~ martial law/state of
      emergency/emergency/tax/levy/limit/rule/cut/austerity/condition/cap/wage/toll/presidential rule/direct rule;
      lift ~ quota/rate; override overrode overridden ~ veto; announce ~ cabinet/reshuffle/lockdown/budget/state of
      emergency/election date/cuts/measure/ban/cut/new cabinet/austerity/snap election/plans to cut/rate; launch ~
      reform/crackdown; allow ~ to stay/to return/to operate; clear ~ takeover/merger/deal/sale/to acquire/to buy/to
      merge/to take over/acquisition/bid/to fly/drug/vaccine; postpone ~ election/vote; call ~ emergency session; form
      ~ government/cabinet/committee/commission; set set | up ~ commission/committee/panel/inquiry/task
      force/tribunal/body/force/agency/fund/court/hotline/unit/ministry/working group/cabinet; establish ~
      commission/committee/panel/tribunal/task force/ministry/agency/body/fund/unit; double ~ tax/tariff/duty;
      devalue; freeze froze frozen ~ price/wage/salary; reinstate ~ law/ban/penalty; rename; award ~ contract;
      nationalise ~ bank; overhaul; survive ~ vote/motion; lose lost ~ vote of confidence/confidence
      vote/no-confidence vote/no-confidence/vote in parliament; scrap scrapped ~
      tax/law/visa/rule/programme/program/scheme/quota; set set ~ date
      for/deadline/target/quota/limit/date/timetable/interest rate; give gave given ~ go-ahead/green
      light/approval/permission/nod/clearance/order/consent/assent; finalise ~ rule/plan/budget/law; finalize ~
      rule/plan/budget/law; cap capped ~ price/rent/rate; slash slashed ~ rates/budget/spending/tariff/duty/output;
      increase ~ tax/rate/budget/spending/quota/wage/pension/output/production; reduce ~
      tax/rate/tariff/quota/output/wage; hike ~ rate/tax/price; hold held | a vote on; vote voted | down; criminalise;
      criminalize; decriminalise; decriminalize; ease eased ~ policy/credit/monetary; tighten ~
      rule/law/policy/control/restriction/credit; relax relaxed ~ law/gun; toughen; commission ~
      report/study/review/inquiry/survey/statue; appoint ~ commission/committee/panel/inquiry; ratify; form formed ~
      cabinet/committee/coalition government/commission/task force; call called ~ special session/state of
      emergency/vote of/confidence vote; win won ~ vote of confidence/confidence vote/approval for/backing of
      parliament; survive survived ~ no-confidence/confidence vote/vote/impeachment; opt opted +to; opt opted +for;
      overrule; suspend suspended ~ constitution/parliament/assembly/habeas; dissolve dissolved ~ parliament;
      abrogate; redraw redrew redrawn ~ boundary/border/map; privatise; privatize; revalue; allocate ~ seat; bring
      brought ~ into force; waive waived ~ tariff/rule/requirement; annul annulled ~ law/decree; rubber-stamp
      rubber-stamped; call | a halt to
    `),
    nouns: phrases(`
      decree; executive order; approval; directive; dissolution; state of emergency; martial law; ratification; court
      order; evacuation order; presidential order; reshuffle; interest rate cut; rate cut; rate hike; enactment; royal
      decree; presidential decree; military order; deployment order; ban order; gag order; rate rise; interest rate
      hike; interest rate rise; interest rate increase; cabinet decision; no-confidence vote; vote of no confidence;
      confidence vote; vote of confidence; parliamentary vote; senate vote; house vote; commons vote; congressional
      vote; security council resolution; devaluation; abolition of; repeal of; dissolution of; proclamation; fatwa;
      edict; executive action; presidential veto
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
      the/ceo/executive/commissioner/spokesman/speaker/justice/leader/heir/bishop/archbishop/cardinal/editor/superintendent/interim/acting/his/her/its/to
      head/to lead/to succeed/to replace/to run; announce ~ as its new/as the new/as his new/as new/as her new;
      promote +to; demote; swear swore sworn | in; inaugurate; install; impeach; designate; ask ~ to
      resign/resignation/to step down/to form a/to quit/to form/to lead; lay laid | off; reshuffle; strip stripped ~
      of; relieve ~ of duties/of command/of his/of her/of his duties/of post; crown; hire; suspend; replace; remove ~
      from office/from post/from his/from her/from power/as/minister/judge/chief/from the; take took taken | office;
      assume ~ office/presidency/command/post/power/chairmanship/leadership/duties/role/throne/premiership; take took
      taken | over as; succeed | as; transfer transferred +to; reassign; confirm ~ as; pick ~ as/running mate/to
      lead/to head/to be/to replace/to succeed/for/vice; select ~ as/to lead/to head/to replace/to succeed/to run;
      choose chose chosen ~ as/to lead/running mate/to head/to succeed/to replace/to be/for
      vice/cardinal/commissioner/secretary; co-opt; enthrone; ordain; discharge ~ army/navy; court-martial; tap tapped
      ~ as/to lead/to head/to be/to replace/to succeed; recruit ~ as; consecrate; induct ~ into; furlough; take took
      taken | over from; take took taken | the helm; take took taken | the reins; take took taken | up his post; take
      took taken | up her post; take took taken ~ oath; force ~ to resign/to step down/from office/out as; give gave
      given ~ job of/post of/role of/portfolio; hand ~ post/portfolio; put put ~ in charge; invite ~ to form;
      canonise; canonize; beatify beatified; excommunicate; defrock; place ~ on leave/on administrative leave; suspend
      ~ from duty/without pay/with pay
    `),
    void: "shot shots missile missiles rocket rockets question questions gun guns bullet bullets parts cameras system systems software equipment battery batteries engine engines claim claims suggestion allegation allegations fears idea notion concerns talk reports report criticism accusation charge charges",
    objects: ["person", "group"],
    posts:
      "appoint reappoint dismiss fire sack reinstate name announce promote demote swear install designate hire suspend replace remove take assume succeed reassign confirm pick select choose ask",
    nouns: phrases(`
      appointment; dismissal; inauguration; impeachment; sacking; firing; swearing-in; cabinet reshuffle; coronation;
      reinstatement; removal from office; ouster; enthronement; reappointment; layoff; lay-off; job cut;
      redundancies!; mass layoff; beatification; canonisation; canonization; ordination; demotion; government
      reshuffle; investiture; swearing - in; oath-taking; sacking of; enthronement of
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { of: "target", by: "agent" },
    victim: true,
  },
];
