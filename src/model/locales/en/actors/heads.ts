/** Nouns that head the names of organisations, lower case. */

/** By what they make of it; those of staff and the person they belong to are one actor. */
export const HEADS: Readonly<Record<string, string>> = {
  organization: `
watchdog consultancy regulator operator charity ministry department party council committee commission organization organisation agency bureau court union
association authority army navy force guard guards brigade brigades battalion front movement company corporation
corp inc ltd llc plc university college institute foundation bank parliament assembly senate congress board fund
trust society club hospital federation league alliance command directorate police institution center centre military
judiciary cabinet presidency embassy consulate mission troupe squad academy school laboratory observatory
laboratories airlines airways motors industries systems technologies holdings group tribunal chamber secretariat
branch faction caucus intelligence service services church diocese synod office house conference ministries division
corps regiment fleet squadron taskforce coalition network panel subcommittee carmaker automaker planemaker chipmaker drugmaker retailer lender brewer supermarket chain manufacturer consortium conglomerate airline carrier insurer brewery
refinery exchange petroleum foods pharmaceuticals pharma chemicals electronics telecom communications entertainment
pictures studios records partners associates brothers capital management  investments insurance assurance
financial bancorp ag gmbh nv lp llp cooperative co-op railway railways railroad logistics automotive aerospace
aviation helicopters resources mining minerals properties realty supermarkets firm enterprise enterprises
congregation brotherhood convention archdiocese parish monastery charity charities crescent lobby watch duma knesset
majlis bundestag bundesrat loya legislature courthouse exchequer gendarmerie constabulary militia legion rovers fc
cf
`,
  staff: "administration campaign team",
  state: "government regime",
  outlet: `
times post news journal gazette herald tribune magazine tv radio television observer telegraph newspaper broadcaster
daily weekly chronicle inquirer newswire website newsletter globe examiner sentinel dispatch courier
`,
};

/** Heads that are ordinary words too: only in capitals. */
export const HEADS_CAPITAL = `
times post journal gazette herald tribune observer telegraph daily chronicle inquirer front movement company
corporation guard guards group office house service services school center centre society club trust fund league
command force brigade board systems technologies holdings industries motors team campaign church institution news
radio television tv magazine weekly union mission squad branch faction alliance intelligence department agency
commission committee court council bank college university hospital bureau association organization organisation
authority party police conference division corps regiment fleet squadron network consortium airline carrier exchange
partners associates brothers capital management  investments insurance financial communications
entertainment pictures studios records petroleum foods resources mining minerals properties realty aviation aerospace
automotive electronics chemicals firm enterprise enterprises convention charity watch lobby legislature parish
monastery congregation brotherhood coalition globe examiner sentinel dispatch courier website railway railways carmaker automaker planemaker chipmaker drugmaker retailer lender brewer supermarket chain manufacturer insurer
railroad crescent legion ag lp cooperative logistics
`;

/** Those of them that make an organisation in small letters as well, with an adjective or a name before them. */
export const HEADS_SMALL = `
government regime administration army navy military police parliament judiciary cabinet embassy ministry council party
court intelligence authority commission presidency campaign agency committee department bank radio television tv newspaper broadcaster daily weekly magazine institute federation watchdog consultancy regulator operator coalition legislature movement militia company
firm union newspaper association charity airline group panel subcommittee
`;

/** Those of them that are somebody's, and what else they are is not a body: the Hale campaign, but not an election campaign. */
export const OWNED = "campaign team";

/** Those that there is one of, so that they stand without article. */
export const UNIQUE = "parliament congress";

/** Those that behind the name of an organisation or an outlet only say what it is. */
export const ECHOES =
  "movement group party militia network newspaper newswire website company firm bank organization organisation bloc alliance carrier airline broadcaster magazine channel carmaker automaker planemaker chipmaker drugmaker retailer lender brewer supermarket chain manufacturer insurer bank club charity union agency";
