import { type FrameWords, phrases } from "./words.ts";

/** Elections and courts. */
export const JUSTICE: readonly FrameWords[] = [
  {
    id: "elect",
    type: "election",
    example: "Voters elected Emmanuel Macron as president.",
    verbs: phrases(`
      elect; re-elect; reelect; nominate; renominate; choose chose chosen ~ candidate/president/pope/nominee/prime
      minister/as its leader/as leader/new leader/new president/new pope/speaker; select ~ candidate/nominee/as its
      candidate/as their candidate; unseat; vote ~ out of office/into office/him out/into power/out of power; pick ~
      as its candidate/as their candidate/presidential candidate; crown crowned ~ nominee; adopt ~ as candidate
    `),
    nouns: phrases(`
      nomination; re-election; reelection; election as president; election of; papal election
    `),
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
      term/term/mayoralty/governorship/elections/power/control of/mandate/white house/most seats/ballots/leadership/by
      a landslide/constituency/state of/delegates/reelection/caucuses/primaries/convention; lose lost ~
      election/presidency/primary/vote/seat/runoff/run-off/referendum/re-election/majority/poll/by-election/race/nomination/bid/elections/power/seats/control
      of/white house/mandate/leadership; run ran run | for; run ran run +against; stand stood +for ~
      election/parliament/president/re-election/office/seat/mayor; concede; concede ~ defeat/election; defeat ~
      election/primary/runoff/vote/candidate/poll/leadership/incumbent/president/senator/challenger/ruling
      party/opponent/rival/proposition/in the election/in a runoff/polls; beat beat beaten ~
      election/primary/runoff/vote/candidate/poll/incumbent/senator/challenger/rival/opponent/in the election/in a
      runoff/leadership; contest ~ election/seat/presidency/elections/poll; hold held ~
      election/referendum/vote/primary/runoff/run-off/poll/by-election/plebiscite/elections/ballot/caucus/polls/by-elections/votes/leadership;
      vote ~ election/referendum/polls/independence; go went gone | to the polls; head | to the polls; go went gone |
      to polls; cast cast ~ vote/ballot/votes/ballots; declare ~ candidacy; announce ~ candidacy/bid/run; enter ~
      race/presidential race/contest/leadership; call | an election; call | elections; call | a referendum; call | an early; call | early elections; call | a snap; call | snap elections; call | a general election; call | general elections; call | a vote; call | a ballot; call ~ election for/elections for/vote for/referendum on; campaign +in; campaign +for; secure ~
      majority/nomination/seat/term/re-election/seats/victory/votes/win/presidency/vote of confidence; claim ~
      victory; declare ~ victory/winner; win won | re-election; sweep swept ~ election/poll/primary/caucus/to power/to
      victory/elections/board; register ~ candidate/to vote/as a candidate/to run/candidacy; seek sought ~
      re-election/second term/nomination/presidency/third term/reelection/seat/office/leadership/term/mandate/vote of;
      join ~ race; clinch ~ nomination/presidency/majority; form ~ party; top topped ~ poll; win won | in a landslide;
      trounce; gain ~ seat/seats/majority/percent of the vote; stand stood ~ election/candidate/down as candidate/for
      president; run ran run ~ president/office/mayor/governor/senate/re-election/parliament/congress/seat/unopposed;
      launch ~ presidential/bid for the presidency/campaign for/election campaign/leadership
      bid/candidacy/manifesto/re-election; retain ~ seat/power/control/presidency/majority; regain ~
      majority/power/control/seat/presidency; take took taken ~ percent of the vote/per cent of the vote/% of the
      vote/seats/lead in; poll polled ~ vote/votes/percent; declare declared ~ winner/elected/victory; certify
      certified ~ election/result/results/vote; vote < voter/citizen/million/people/electorate; vote +for; vote +in;
      open < poll/polling/polls; close < poll/polls/polling; rig rigged ~ election/vote/poll; lead led ~ party to
      victory; concede conceded; win won | reelection
    `),
    nouns: phrases(`
      election; referendum; primary; runoff; run-off; by-election; presidential election; parliamentary election;
      general election; local election; snap election; caucus; plebiscite; election victory; poll victory; legislative
      election; municipal election; regional election; leadership election; leadership contest; early election;
      election win; electoral victory; primary election; presidential poll; parliamentary poll; elections!; midterm
      election; midterm elections!; mid-term election; federal election; provincial election; mayoral election;
      gubernatorial election; congressional election; senate election; landslide victory; landslide win; election
      campaign launch; recount; leadership vote; leadership ballot; independence referendum; independence vote;
      presidential runoff; presidential run-off; presidential vote; presidential race; presidential contest; second
      round of voting; assembly election; council election; european election; european elections!; primaries!;
      election re-run; election rerun; repeat election; recall election; special election; constitutional referendum;
      popular vote; national election; state election; by-elections!; inconclusive election; democratic convention;
      republican convention; national convention; nominating convention; election defeat; poll defeat
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
      connection/under/at court/before/perjury/rape/sedition/embezzlement/possession/abuse/plotting/money
      laundering/criminal/bribery/spying/genocide/crimes/war
      crimes/kidnapping/arson/robbery/complicity/felony/hacking/abetting/attempted; charge; investigate; try tried
      +for; try tried +in; indict; arraign; probe; question ~
      suspect/witness/him/captain/minister/president/officer/about/over/as a witness/under caution; question +by;
      subpoena; exonerate; put put | on trial; jail ~ for/years/months/life/without; order ~ retrial/release
      of/payment/to hand over/to testify/to return/to serve/to stop/to reinstate/deportation/extradition/to be <
      judge/court/tribunal/magistrate/jury; hear
      heard ~
      appeal/case/testimony/evidence/argument/petition/that/appeals/witnesses/lawyer/closing/opening/arguments;
      summons; launch ~ investigation/inquiry/probe/enquiry/manhunt/inquest/criminal/review/audit/murder; open ~
      investigation/inquiry/probe/enquiry/trial/case/hearing/inquest/criminal/war crimes; begin began begun ~
      investigation/inquiry/probe/trial/deliberation/hearing/jury selection; conduct ~
      investigation/inquiry/probe/hearing/autopsy/audit; find found ~ guilty/liable/unconstitutional/in contempt/in
      breach/negligent/had violated/not responsible; find found | not guilty; clear +of; inspect; autopsy; remand;
      rule ~ that/illegally/lawful/guilty/inadmissible/void/legal/could/should/must/on whether/whether; rule +against;
      rule +in; rule | out of order; rule ~ unconstitutional/illegal/unlawful/favour/favor; uphold upheld; void ~
      conviction/election/result; award ~ damages/compensation/costs/million/$; hand | down ~
      sentence/verdict/ruling/judgment; issue ~ ruling/verdict/injunction/arrest
      warrant/subpoena/indictment/warrant/arrest/summons/judgment/judgement/verdicts; grant ~ injunction/stay/new
      trial/bail/appeal/new/habeas/extradition/review; block ~ deportation/execution/extradition/order; deliver ~
      verdict/ruling/judgment; order ~ held/detained/detention/remand/release/to pay/to stand trial; condemn ~ to
      death; sentence | in absentia; pass ~ sentence; bring brought ~ charges; press ~ charges; file ~ charges; drop
      dropped | charges against; look | into ~ complaint/crash/allegation/death/incident; investigate +by; accuse ~ in
      court/of perjury in court; impose ~ sentence/death penalty/life/death/life sentence/jail; fine ~
      court/judge/euros/$/£/€/for; extend ~ detention/remand/custody; cross-examine; disbar; review ~
      case/conviction/ruling; probe +by; examine ~ wreckage/body/site/claims/allegation/complaint; dig dug | up ~
      remains/body; book ~ for/on suspicion; acquit acquitted +of; interview ~ suspect/witness under/under caution;
      search +for ~ gunman/suspect/killer/attacker/fugitive/bomber; hold held ~
      hearing/inquest/trial/inquiry/court-martial; conclude ~ investigation/inquiry/probe/that; complete ~
      investigation/inquiry/probe/autopsy; deliberate < jury/juror; reach ~ verdict; return ~ verdict/indictment;
      audit; refer referred ~ to court/to prosecutors/to the court/to police/to the icc; close closed ~
      investigation/inquiry/case; reopen reopened ~ investigation/inquiry/case/murder; adjourn ~
      trial/hearing/case/until; adjourn < court/trial/judge/hearing/case; postpone ~
      trial/hearing/sentencing/verdict/execution; delay ~ trial/sentencing; declare ~
      mistrial/unconstitutional/bankrupt; dismiss ~ charges/lawsuit/case against; consider ~ appeal/whether/petition;
      identify identified ~ suspect/body/victim/remains; reprimand; censure; caution ~ police; seek sought ~ arrest
      warrant/conviction/indictment; execute ~ search warrant/warrant; clear ~ of/wrongdoing/blame/charges; exhume;
      put put ~ on trial; try tried ~ for/in absentia/court/on charges; rule +on
    `),
    void: "fee fees price prices toll interest batteries battery dollars ground rent commission possibility options option way ways extra surcharge premium customers customer consumers passengers users rivals companies added cost costs",
    nouns: phrases(`
      trial; hearing; verdict; conviction; sentencing; investigation; inquiry; enquiry; probe; indictment;
      prosecution; retrial; acquittal; inquest; court case; death sentence; prison sentence; jail sentence; life
      sentence; court appearance; court hearing; court martial; murder trial; fraud trial; corruption trial; criminal
      investigation; police investigation; war crimes trial; show trial; preliminary hearing; bail hearing;
      impeachment trial; court ruling; arrest warrant; ruling; court-martial; corruption probe; corruption
      investigation; arraignment; judicial inquiry; public inquiry; internal investigation; autopsy; tribunal hearing;
      grand jury investigation; criminal case; criminal proceedings!; disciplinary hearing; disciplinary proceedings!;
      war crimes case; bribery trial; treason trial; genocide trial; terrorism trial; terror trial; perjury trial;
      antitrust case; antitrust trial; antitrust investigation; competition investigation; fraud case; corruption
      case; murder case; appeal hearing; parole hearing; extradition hearing; congressional hearing; senate hearing;
      confirmation hearing; post-mortem; coroner's inquest; jail term; prison term; suspended sentence; guilty
      verdict; not guilty verdict; court decision; court verdict; injunction; plea agreement; murder investigation;
      murder inquiry; fraud investigation; fraud inquiry; fraud probe; federal investigation; federal probe; criminal
      inquiry; criminal probe; un investigation; independent inquiry; parliamentary inquiry; bribery investigation;
      doping investigation; impeachment inquiry; impeachment hearing; pre-trial hearing; pretrial hearing; sentencing
      hearing; court proceedings!; court-martial hearing; war crimes tribunal hearing; defamation trial; libel trial;
      rape trial; manslaughter trial; jury selection; retrial of; mistrial; high court ruling; supreme court ruling;
      supreme court decision; tax probe; tax investigation; forensic examination; accident investigation; fatal
      accident inquiry; judicial investigation; preliminary investigation; preliminary inquiry; deportation hearing;
      custody hearing; committal hearing
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
      stood | trial; go went gone | on trial; appear ~ court/judge/magistrate/tribunal/hague/committee/dock/in
      court/before a judge/before a court/before the court/before magistrates/testimony/inquiry; face ~
      trial/charge/investigation/court/prosecution/jury/life/death penalty/years in prison/years in
      jail/extradition/tribunal/lawsuit/inquiry/hearing/charges/hearings/court-martial/court
      martial/retrial/deportation/sentencing/criminal; receive ~ sentence/suspended/life/jail/prison/years/death; give
      gave given | evidence; give gave given ~ testimony/evidence; confess +to; confess | to; admit admitted ~
      murder/manslaughter/guilt/charge/killing/in court/rape/assault/fraud/theft/perjury/conspiracy/lying to; serve ~
      sentence/years in/life/prison sentence/jail; get got ~ years in prison/life sentence/years in jail/years/life;
      come came | to trial; lose lost ~ appeal/case/lawsuit/libel/court/legal/custody/bid to overturn; win won ~
      appeal/case/lawsuit/damages/libel/court/legal/acquittal/injunction/custody; enter entered ~ plea; stand stood ~
      accused/trial; take took taken | the stand
    `),
    nouns: phrases(`
      guilty plea; testimony; plea bargain; confession; plea deal; not-guilty plea; court testimony; grand jury
      testimony; plea of guilty
    `),
    subject: "target",
    object: undefined,
    genitive: "target",
    slots: { against: "target", before: "party", by: "agent" },
  },
];
