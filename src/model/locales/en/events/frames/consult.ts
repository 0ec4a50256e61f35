import { type FrameWords, phrases } from "./words.ts";

const PARTIES = { with: "party", between: "party", of: "party", by: "party", among: "party" } as const;

/** Of one who meets oneself it tells nothing: there are at least two, wherever they are named. */
const AMONG_PARTIES = { subject: "party", object: "party", genitive: "party", least: 2 } as const;

/** People and delegations meet, call, travel and negotiate. */
export const CONSULT: readonly FrameWords[] = [
  {
    id: "meet",
    type: "meeting",
    example: "The French president met German Chancellor Olaf Scholz in Paris on Monday.",
    verbs: phrases(`
      meet met; confer conferred +with; convene; sit sat | down with; dine +with; lunch +with; shake shook shaken |
      hands with; shake shook shaken | hands; consult +with; huddle +with; brief; mingle +with; hold held ~
      talk/meeting/summit/consultation/discussion/conference/session/gathering/forum/seminar/dinner/lunch/roundtable/congress/convention/plenary/assembly/audience;
      host ~
      summit/talks/meeting/delegation/leaders/ministers/conference/dinner/banquet/reception/forum/lunch/talk/gathering;
      gather ~ discuss/summit/talks/conference/meeting/forum; assemble ~ discuss/summit/talks/conference; gather +in <
      leader/minister/official/delegate/diplomat/envoy/lawmaker/member/president/scientist/expert/economist/banker/bishop/cardinal/king/premier/foreign
      minister; come came | face to face; reconvene; sit sat ~ talks/negotiating table; meet met | behind closed
      doors; hold held | talks; open | talks with; open ~ summit/conference/meeting/forum/session; have had | talks with; call | a meeting; call | an emergency
      meeting; call | a summit; call | a special meeting; call | a crisis meeting; call | an urgent meeting
    `),
    void: "demand demands deadline deadlines target targets expectation expectations criteria need needs requirement requirements resistance condition conditions goal goals standard standards fate end death challenge challenges obligation obligations commitment commitments cost costs opposition problem problems",
    nouns: phrases(`
      meeting; summit; talks!; round of talks; consultation; get-together; bilateral; conclave; emergency session;
      special session; summit meeting; crisis meeting; emergency meeting; cabinet meeting; conference; peace
      conference; donor conference; donors conference; tete-a-tete; working dinner; working lunch; summit talks!;
      crisis talks!; bilateral talks!; high-level talks!; emergency talks!; gathering; roundtable; sit-down; working
      session; trilateral; plenary session; one-on-one; board meeting; annual meeting; annual general meeting;
      shareholders meeting; donor meeting; ministerial meeting; ministerial; informal talks!; formal talks!;
      closed-door talks!; closed-door meeting; face-to-face meeting; face-to-face talks!; private meeting; joint
      session; closed session; preparatory meeting; foreign ministers meeting; finance ministers meeting; security
      conference; climate conference; aids conference; party conference; party congress; joint meeting; last-minute
      talks!; urgent talks!; hour of talks!; hours of talks!; two days of talks!; high-level meeting; secret meeting;
      secret talks!; exploratory talks!; preliminary talks!; reunion
    `),
    subject: "party",
    object: "party",
    genitive: "party",
    slots: { ...PARTIES },
  },
  {
    id: "dine",
    type: "meeting",
    example: "Aung San Suu Kyi had breakfast with Joe Biden.",
    verbs: [],
    nouns: ["breakfast", "lunch", "dinner", "audience"],
    ...AMONG_PARTIES,
    slots: { with: "party" },
  },
  {
    id: "receive",
    type: "meeting",
    example: "Pope Francis received the Lebanese president on Thursday.",
    verbs: phrases(`
      receive; host; play | host to; welcome ~ palace/airport/house/office/residence; greet ~
      palace/airport/house/residence
    `),
    nouns: [],
    ...AMONG_PARTIES,
    slots: {},
    objects: ["person", "group"],
  },
  {
    id: "call",
    type: "call",
    example: "The French president held a phone call with Turkish President Recep Tayyip Erdogan.",
    verbs: phrases(`
      phone; telephone; speak spoke spoken ~ phone/telephone; talk ~ phone/telephone; call | by phone; call | by
      telephone; discuss ~ phone/telephone; confer conferred ~ phone/telephone; write wrote written +to; write wrote
      written | a letter; write wrote written ~ letter/to; send sent ~
      letter/message/telegram/cable/email/e-mail/condolence/note/fax/text/invitation; exchange ~
      letter/message/telegram/email/note; hold held ~ call/conversation/videoconference/teleconference; call ~ to
      congratulate/to discuss/to offer condolences; congratulate ~ phone/telephone
    `),
    nouns: phrases(`
      phone call; telephone call; phone conversation; telephone conversation; video call; phone talk; video
      conference; conference call; videoconference; teleconference; letter; open letter; telephone talks!; telegram;
      exchange of letters; video link; video meeting; video summit; call with; call between; calls with; calls between; virtual summit; virtual meeting; call to; hotline
      call
    `),
    ...AMONG_PARTIES,
    slots: { ...PARTIES, to: "party", from: "party" },
  },
  {
    id: "speak",
    type: "call",
    example: "The president of Chile spoke with German Chancellor Olaf Scholz on Friday.",
    verbs: phrases(`speak spoke spoken | with; speak spoke spoken | again with; speak spoke spoken | to`),
    nouns: [],
    ...AMONG_PARTIES,
    slots: {},
    objects: ["person"],
  },
  {
    id: "visit",
    type: "visit",
    example: "The Egyptian foreign minister arrived in Ankara on Tuesday.",
    verbs: phrases(`
      visit; arrive +in; arrive +to; arrive +on; arrive | at; travel travelled +to; travel traveled +to; fly flew
      flown +to; fly flew flown | in to; fly flew flown | into; head +to; depart +to; depart +for; leave left | for;
      land +in; tour; cross crossed | into; pay paid ~ visit; make made ~ visit/trip/tour/stop/stopover/pilgrimage; touch | down in; travel
      travelled | to; travel traveled | to; end ~ visit/trip/tour; wrap wrapped | up a visit; cut cut | short a visit;
      cut cut | short his visit; cut cut | short her visit; begin began begun ~ visit/trip/tour; start ~
      visit/trip/tour; kick | off a visit; kick | off a tour; return | home; return +from; set set | off for; set set
      | out for; stop stopped | off in; embark ~ tour/trip/visit; accompany ~ on/to; fly flew flown +for; jet jetted
      +to; jet jetted | off to; journey +to; cross ~ border into; arrive <
      president/minister/delegation/envoy/leader/team/inspector/premier/pope/king/queen/mission/secretary/chancellor;
      swing swung | through; resume ~ tour/visit/trip; conclude ~ visit/trip/tour; complete ~ visit/trip/tour;
      undertake undertook undertaken ~ visit/trip/tour; go went gone | on a visit; go went gone | on a tour; go went
      gone | on pilgrimage; travel travelled +from; travel traveled +from; fly flew flown +from; arrive | back; come
      came | home; return | from; pay paid | a visit; descend +on < leader/delegate/inspector; stop stopped | in; stop
      stopped | over in; touch | down; land +at; set set | foot; drop dropped | in on; fly flew flown | out of; fly
      flew flown | back to; sail | into; drive drove driven | to
    `),
    void: "site website page store bone",
    nouns: phrases(`
      visit; trip; arrival; stopover; state visit; official visit; working visit; surprise visit; goodwill visit;
      inspection tour; pilgrimage; tour; homecoming; whistle-stop tour; fact-finding mission; fact-finding trip; peace
      mission; farewell visit; farewell tour; first visit; papal visit; royal visit; diplomatic mission; trade
      mission; day visit; two-day visit; three-day visit; four-day visit; five-day visit; day trip; one-day visit;
      week-long visit; weeklong visit; foreign trip; overseas trip; visits!; return to; return home; journey to; first
      trip; unannounced visit; flying visit; brief visit; private visit
    `),
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { to: "target", of: "agent", by: "agent", from: "agent" },
    host: true,
  },
  {
    id: "go",
    type: "visit",
    example: "Cuban President Raul Castro went to Brazil on Thursday.",
    verbs: phrases(`go went gone +to; come came +to; return +to; go went gone | back to; come came | back to`),
    nouns: [],
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { to: "target" },
    least: 2,
    objects: ["state"],
    host: true,
  },
  {
    id: "negotiate",
    type: "negotiation",
    example: "Qatar mediated between Israel and Hamas.",
    verbs: phrases(`
      negotiate; renegotiate; mediate; broker; arbitrate; bargain; haggle; resume ~
      talks/negotiations/dialogue/discussions; restart ~ talks/negotiations/dialogue; reopen ~
      talks/negotiations/dialogue; open ~ talks/negotiations/dialogue; begin began begun ~
      talks/negotiations/dialogue; start ~ talks/negotiations/dialogue; enter ~ talks/negotiations/discussions;
      conduct ~ talks/negotiations; conclude ~ talks/negotiations; hold held ~
      negotiations/dialogue/bargaining/arbitration/peace talks; hold held | peace talks; host ~ negotiation/round of
      talks/second round; engage ~ negotiation; return ~ negotiating table; resume < talks/negotiation; break broke
      broken | down < talks/negotiation/discussion; collapse < talks/negotiation/discussion; stall <
      talks/negotiation/process; renew ~ talks/negotiations; suspend ~ talks/negotiation/negotiations/dialogue/peace process; relaunch ~ talks/negotiations/dialogue; revive ~
      talks/negotiations/peace process; continue ~ talks/negotiations; facilitate ~ talks/dialogue; bring brought ~
      negotiating table; thrash | out; iron ironed | out; hash | out; work | out ~ deal/agreement/compromise/plan;
      adjourn ~ talks; enter | into talks; go went gone ~ negotiating table; bargain +with; parley; intercede
    `),
    nouns: phrases(`
      negotiation; mediation; peace talks!; truce talks!; ceasefire talks!; peace negotiation; indirect talks!; direct
      talks!; nuclear talks!; trade talks!; merger talks!; takeover talks!; six-party talks!; round of negotiations;
      accession talks!; membership talks!; climate talks!; coalition talks!; border talks!; disarmament talks!; arms
      talks!; pay talks!; wage talks!; unity talks!; reconciliation talks!; proximity talks!; budget talks!; debt
      talks!; bailout talks!; status talks!; power-sharing talks!; brexit talks!; bipartisan discussion; national
      dialogue; contract talks!; labour talks!; labor talks!; hostage talks!; collective bargaining; contract
      negotiation; trade negotiation; arbitration; merger discussion; takeover discussion; takeover negotiation;
      merger negotiation; accession negotiation; budget negotiation; coalition negotiation; wage negotiation; pay
      negotiation; final-status talks!; peace process talks!; disarmament negotiation; treaty negotiation; climate
      negotiation; nuclear negotiation; free trade talks!; free-trade talks!; world trade talks!; multilateral talks!;
      bilateral negotiation; direct negotiation; debt negotiation; six-nation talks!; four-way talks!; three-way
      talks!; last-ditch talks!; shuttle diplomacy; back-channel talks!; backroom negotiation; cease-fire talks!; exit
      talks!; withdrawal negotiation
    `),
    subject: "party",
    object: "party",
    genitive: "party",
    slots: { ...PARTIES },
  },
];
