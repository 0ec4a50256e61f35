import { type FrameWords, phrases } from "./words.ts";

/** Elections and courts. */
export const JUSTICE: readonly FrameWords[] = [
  {
    id: "elect",
    type: "election",
    example: "Voters elected Emmanuel Macron as president.",
    verbs: phrases(`
      elect; re-elect; reelect; nominate; renominate; choose chose chosen ~ candidate/president/pope/nominee/prime
      minister; select ~ candidate/nominee; unseat; vote ~ out of office/into office/him out
    `),
    nouns: phrases(`nomination; re-election; reelection; election as president; election of`),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { of: "target", by: "agent" },
    victim: true,
  },
  {
    id: "contest",
    type: "election",
    example: "Emmanuel Macron won the presidential election in May 2017.",
    verbs: phrases(`
      win won ~
      election/presidency/primary/vote/seat/runoff/run-off/referendum/re-election/nomination/majority/caucus/ballot/poll/by-election/landslide/contest/race/second
      term/term/mayoralty/governorship; lose lost ~
      election/presidency/primary/vote/seat/runoff/run-off/referendum/re-election/majority/poll/by-election/race/nomination/bid;
      run ran run | for; run ran run +against; stand stood +for ~
      election/parliament/president/re-election/office/seat/mayor; concede; concede ~ defeat/election; defeat ~
      election/primary/runoff/vote/candidate/poll/leadership; beat beat beaten ~
      election/primary/runoff/vote/candidate/poll; contest ~ election/seat; hold held ~
      election/referendum/vote/primary/runoff/run-off/poll/by-election/plebiscite; vote ~
      election/referendum/polls/independence; go went gone | to the polls; head | to the polls; go went gone | to
      polls; cast cast ~ vote/ballot; declare ~ candidacy; announce ~ candidacy/bid/run; enter ~ race; call ~
      election/referendum/poll; campaign +in; campaign +for; secure ~ majority/nomination/seat/term/re-election; claim
      ~ victory; declare ~ victory/winner; win won | re-election; sweep swept ~ election/poll/primary/caucus; register
      ~ candidate; seek sought ~ re-election/second term/nomination/presidency/third term; join ~ race; clinch ~
      nomination/presidency/majority; form ~ party; top topped ~ poll; win won | in a landslide; trounce; gain ~ seat
    `),
    nouns: phrases(`
      election; referendum; primary; runoff; run-off; by-election; presidential election; parliamentary election;
      general election; local election; snap election; caucus; plebiscite; election victory; poll victory; legislative
      election; municipal election; regional election; leadership election; leadership contest; early election;
      election win; electoral victory; primary election; presidential poll; parliamentary poll
    `),
    void: "lottery heart hearts trial case appeal",
    subject: "agent",
    object: "target",
    genitive: "agent",
    slots: { of: "target", by: "agent", in: "party", against: "target" },
  },
  {
    id: "try",
    type: "trial",
    example: "A court in Cairo sentenced the former minister to five years.",
    verbs: phrases(`
      convict; sentence; acquit acquitted; prosecute; charge +with; charge ~
      murder/manslaughter/fraud/treason/offence/offense/conspiracy/corruption/terrorism/theft/assault/espionage/over/in
      connection/under; charge; investigate; try tried +for; try tried +in; indict; arraign; probe; question ~
      suspect/witness/him/captain/minister/president/officer; question +by; subpoena; exonerate; put put | on trial;
      jail ~ for/years/months/life; order ~ retrial; hear heard ~ appeal/case/testimony/evidence/argument/petition;
      summons; launch ~ investigation/inquiry/probe/enquiry; open ~ investigation/inquiry/probe/enquiry/trial/case;
      begin began begun ~ investigation/inquiry/probe/trial/deliberation; conduct ~ investigation/inquiry/probe; find
      found ~ guilty/liable/unconstitutional/in contempt; find found | not guilty; clear +of; inspect; autopsy;
      remand; rule ~ that; rule +against; rule +in; rule | out of order; rule ~
      unconstitutional/illegal/unlawful/favour/favor; rule; uphold upheld; void ~ conviction/election/result; award ~
      damages; hand | down ~ sentence/verdict/ruling/judgment; issue ~ ruling/verdict/injunction/arrest
      warrant/subpoena/indictment; grant ~ injunction/stay/new trial; block ~ deportation/execution/extradition/order;
      adjourn; deliver ~ verdict/ruling/judgment; order ~ held/detained/detention/remand/release/to pay/to stand
      trial; condemn ~ to death; sentence | in absentia; pass ~ sentence; bring brought ~ charges; press ~ charges;
      file ~ charges; drop dropped | charges against; look | into ~ complaint/crash/allegation/death/incident;
      investigate +by; accuse ~ in court; impose ~ sentence/death penalty/life; fine ~ court/judge; extend ~
      detention; cross-examine; disbar; review ~ case; probe +by; examine ~ wreckage/body/site; dig dug | up ~
      remains/body
    `),
    void: "fee fees price prices toll interest batteries battery dollars ground rent commission possibility options option way ways",
    nouns: phrases(`
      trial; hearing; verdict; conviction; sentencing; investigation; inquiry; enquiry; probe; indictment;
      prosecution; retrial; acquittal; inquest; court case; death sentence; prison sentence; jail sentence; life
      sentence; court appearance; court hearing; court martial; murder trial; fraud trial; corruption trial; criminal
      investigation; police investigation; war crimes trial; show trial; preliminary hearing; bail hearing;
      impeachment trial; court ruling; arrest warrant; ruling; court-martial; corruption probe; corruption
      investigation; arraignment; judicial inquiry; public inquiry; internal investigation; autopsy; tribunal hearing
    `),
    subject: "agent",
    object: "target",
    genitive: "target",
    slots: { of: "target", by: "agent", against: "target", on: "target", to: "target" },
    victim: true,
  },
  {
    id: "plead",
    type: "trial",
    example: "Paul Manafort pleaded guilty in Washington on Friday.",
    verbs: phrases(`
      plead pleaded ~ guilty/not guilty/no contest/innocent; plead pled ~ guilty/not guilty/no contest; testify; stand
      stood | trial; go went gone | on trial; appear ~ court/judge/magistrate/tribunal/hague/committee; face ~
      trial/charge/investigation/court/prosecution/jury/life/death penalty/years in prison/years in
      jail/extradition/tribunal/lawsuit/inquiry/hearing; receive ~ sentence/suspended; give gave given | evidence;
      give gave given ~ testimony/evidence; confess +to; confess | to; admit admitted ~
      murder/manslaughter/guilt/charge/killing/in court; serve ~ sentence/years in; get got ~ years in prison/life
      sentence/years in jail; come came | to trial; lose lost ~ appeal/case/lawsuit; win won ~
      appeal/case/lawsuit/damages
    `),
    nouns: phrases(`guilty plea; testimony; plea bargain; confession; plea deal`),
    subject: "target",
    object: undefined,
    genitive: "target",
    slots: { against: "target", before: "party", by: "agent" },
  },
];
