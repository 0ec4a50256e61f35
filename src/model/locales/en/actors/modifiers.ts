/** Words that stand before or behind the noun that heads a naming, lower case. */

/** Adjectives and nouns before an office or an organisation. */
export const QUALIFIERS = `
one high rescue eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen former prime foreign vice deputy acting interim senior top defense defence interior finance national security
special state military opposition presidential republican democratic retired new current late first assistant
associate intelligence press justice health oil trade economy energy education human rights majority minority united
anonymous unnamed local federal regional district supreme election communications strategic policy political religious
spiritual pro-democracy anti-government pro-government pro-russian pro-european armed peaceful shi'ite shia sunni
kurdish arab islamist muslim christian jewish catholic orthodox african european asian western other some several many
two three four five six seven eight nine ten dozens hundreds thousands provincial central general chief ruling main
international global joint combined islamic revolutionary caretaker peace public internal external environment
agriculture transport labour labor tax treasury budget home affairs development executive judicial legislative
constitutional criminal civil naval air ground land border coast special-forces paramilitary riot anti-riot air-force
law enforcement city county state-run state-owned independent leading prominent far-right far-left left-wing
right-wing conservative liberal socialist communist nationalist separatist maoist taliban rebel rival both all more
least around about nearly almost over close young elderly missing various certain key
financial commercial medical aid relief humanitarian news electoral student university palestinian-american trained
us-led u.s.-led us-backed us-built nato-led permanent high-ranking high-level outgoing incoming newly-elected elected
long-time longtime eastern northern southern greater upper lower grand royal imperial popular patriotic people's
veteran municipal metropolitan rural urban environmental nuclear atomic space maritime aerospace statistical
scientific technical technological tactical cyber counterterrorism counter-terrorism anti-terrorism anti-corruption
drug narcotics immigration homeland customs aviation railway postal telecommunications broadcasting sports football
cricket tennis soccer olympic mental social welfare consumer parliamentary congressional senatorial gubernatorial
mayoral vice-presidential presidential-elect royalist rebel-held opposition-held pro-western pro-iranian iran-backed
saudi-led russian-backed ethnic tribal indigenous native hispanic latino asian-american african-american gay lesbian
female male teenage unidentified masked hooded suspected alleged would-be self-proclaimed self-styled exiled jailed
imprisoned detained ousted deposed besieged embattled beleaguered disgraced influential powerful respected
ruling-party incumbent nonpartisan bipartisan undecided registered likely white-house downing-street billionaire
millionaire celebrity fellow lead outspoken vocal fierce staunch hard-line hardline moderate radical extremist
ultranationalist neo-nazi terror terrorist legal administrative real estate investment hedge venture equity
shadow operating marketing voting creative compliance animal abortion privacy gun-control anti-abortion pro-choice women's students' workers' farmers' teachers'
regulatory antitrust retail institutional insurance pension mutual tobacco pharmaceutical automotive airline airport
`;

/** What an office may be for. */
export const PORTFOLIOS = `
state peace security foreign affairs defense defence finance justice health education trade energy interior labor
labour agriculture transport transportation commerce treasury development intelligence operations communications
policy human rights refugees environment culture sports science technology staff research economics law history
medicine politics commons representatives common immigration citizenship customs tourism water irrigation mines mining
fisheries forestry planning works housing women youth children veterans religion antiquities information
telecommunications post industry employment investment enforcement protection safety prevention control relief
administration management investigation innovation sport art arts consumer climate space
`;

/** Parts inside a name that bind what follows. */
export const LINKS = `
al el bin ibn abu abd von van der den ter ten zu zur af av de di du da das do dos del della dei la le ben st mac ki ul ur ud bint umm
`;

/** Articles, possessives and demonstratives. */
export const DETERMINERS = `
the a an its his her their our your my this that these those another any each
`;

/** Prepositions after which a state is only a place, and what may stand between them and it. */
export const LOCATIVES = `
in near across outside inside throughout within around northern southern eastern western central northeast northwest
southeast southwest north south east west mainland off neighbouring neighboring beyond toward towards via through onto
into
`;

/** Prepositions of aim, which tie nothing to people. */
export const AIMS = "for to";

/** Adjectives inside a title of several words, as in "chief operating officer". */
export const MIDDLES =
  "operating executive financial medical technology information marketing legal investment communications creative political security economic scientific";

/** Adjectives of an office that is not the one without them. */
export const FORMER = "shadow former ex deputy vice assistant junior";

/** Verbs behind which a noun says what somebody is. */
export const COPULAS = "is are was were be been being become becomes became remains remained";

/** Ways in which an office is tied to what it is of: any, an office only, or also the state where it serves. */
export const BINDERS = { any: "of for", office: "within at", state: "from to in" } as const;
/** Prepositions that say what an organisation is about. */
export const TOPICAL = "on against";
/** Numbers and words for some of many. */
export const QUANTIFIERS =
  "some many several few most more other others all both one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions various certain another about around nearly almost over least";
/** Words behind a person that say what they know of. */
export const INFORMED = "familiar close briefed privy knowledgeable";
/** Participles behind a hyphen that say whose somebody is. */
export const RELATIONAL =
  "led backed based born run controlled allied dominated sponsored brokered funded owned supported trained aligned linked occupied held administered mediated affiliated armed educated friendly wide style";

/** Words at the end of a company's name that say only how it is incorporated. */
export const INCORPORATIONS = `
inc incorporated corp corporation co company ltd limited llc llp plc ag sa spa nv bv gmbh ab asa oyj group holdings holding
`;
