import { type FrameWords, phrases } from "./words.ts";

const PARTIES = { with: "party", between: "party", of: "party", by: "party", among: "party" } as const;

/** People and delegations meet, call, travel and negotiate. */
export const CONSULT: readonly FrameWords[] = [
  {
    id: "meet",
    type: "meeting",
    example: "The French president met German Chancellor Olaf Scholz in Paris on Monday.",
    verbs: phrases(`
      meet met; confer conferred +with; convene; sit sat | down with; dine +with; lunch +with; shake
      shook shaken | hands with; shake shook shaken | hands; consult +with; huddle +with; brief; mingle +with; hold
      held ~ talk/meeting/summit/consultation/discussion/conference/session; host ~
      summit/talks/meeting/delegation/leaders/ministers/conference/dinner/banquet/reception; gather ~
      discuss/summit/talks/conference/meeting/forum; assemble ~ discuss/summit/talks/conference; gather +in <
      leader/minister/official/delegate/diplomat/envoy/lawmaker; come came | face to
      face
    `),
    void: "demand demands deadline deadlines target targets expectation expectations criteria need needs requirement requirements resistance condition conditions goal goals standard standards fate end death challenge challenges obligation obligations commitment commitments cost costs opposition problem problems",
    nouns: phrases(`
      meeting; summit; talks!; round of talks; consultation; get-together; bilateral; conclave; emergency session;
      special session; summit meeting; crisis meeting; emergency meeting; cabinet meeting; conference; peace
      conference; donor conference; donors conference; tete-a-tete; working dinner; working lunch; summit talks!;
      crisis talks!; bilateral talks!; high-level talks!; emergency talks!
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
    subject: "party",
    object: "party",
    genitive: "party",
    slots: { with: "party" },
    least: 2,
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
    subject: "party",
    object: "party",
    genitive: "party",
    slots: {},
    least: 2,
    objects: ["person", "group"],
  },
  {
    id: "call",
    type: "call",
    example: "The French president held a phone call with Turkish President Recep Tayyip Erdogan.",
    verbs: phrases(`
      phone; telephone; speak spoke spoken ~ phone/telephone; talk ~ phone/telephone; call | by phone; call | by
      telephone; discuss ~ phone/telephone; confer conferred ~ phone/telephone; write wrote written +to; write wrote
      written | a letter; write wrote written ~ letter; send sent ~ letter/message/telegram/cable/email/e-mail;
      exchange ~ letter/message/telegram; hold held ~ call/conversation/videoconference/teleconference; call ~ to
      congratulate/to discuss/to offer condolences
    `),
    nouns: phrases(`
      phone call; telephone call; phone conversation; telephone conversation; video call; phone talk; video
      conference; conference call; videoconference; teleconference; letter; open letter
    `),
    subject: "party",
    object: "party",
    genitive: "party",
    slots: { ...PARTIES, to: "party", from: "party" },
    least: 2,
  },
  {
    id: "visit",
    type: "visit",
    example: "The Egyptian foreign minister arrived in Ankara on Tuesday.",
    verbs: phrases(`
      visit; arrive +in; arrive +to; arrive +on; arrive | at; travel travelled +to; travel traveled +to; fly flew
      flown +to; fly flew flown | in to; fly flew flown | into; head +to; depart +to; depart +for; leave left | for;
      land +in; tour; pay paid ~ visit; make made ~ visit/trip/tour/stop/stopover/pilgrimage; touch | down in; travel
      travelled | to; travel traveled | to; end ~ visit/trip/tour; wrap wrapped | up a visit; cut cut | short a visit;
      cut cut | short his visit; cut cut | short her visit; begin began begun ~ visit/trip/tour; start ~
      visit/trip/tour; kick | off a visit; kick | off a tour; return | home; return +from; set set | off for; set set
      | out for; stop stopped | off in; embark ~ tour/trip/visit; accompany ~ on/to
    `),
    void: "site website page store bone",
    nouns: phrases(`
      visit; trip; arrival; stopover; state visit; official visit; working visit; surprise visit; goodwill visit;
      inspection tour; pilgrimage
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
      conduct ~ talks/negotiations; conclude ~ talks/negotiations; hold held ~ negotiations/dialogue; hold held |
      peace talks; host ~ negotiation/round of talks/second round; engage ~ negotiation; return ~ negotiating table;
      resume < talks/negotiation; break broke broken | down < talks/negotiation/discussion; collapse <
      talks/negotiation/discussion; stall < talks/negotiation
    `),
    nouns: phrases(`
      negotiation; mediation; peace talks!; truce talks!; ceasefire talks!; peace negotiation; indirect talks!; direct
      talks!; nuclear talks!; trade talks!; merger talks!; takeover talks!; six-party talks!; round of negotiations;
      accession talks!; membership talks!; climate talks!; coalition talks!; border talks!; disarmament talks!; arms
      talks!; pay talks!; wage talks!; unity talks!; reconciliation talks!; proximity talks!; budget talks!; debt
      talks!; bailout talks!; status talks!; power-sharing talks!; brexit talks!; bipartisan discussion; national
      dialogue; contract talks!; labour talks!; labor talks!; hostage talks!
    `),
    subject: "party",
    object: "party",
    genitive: "party",
    slots: { ...PARTIES },
  },
];
