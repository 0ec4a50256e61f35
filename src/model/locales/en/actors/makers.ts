/** More companies by which names the news has them: carriers, banks, makers, shops. From general knowledge. */
export const MAKERS = `
McDonnell Douglas;Air China;China Eastern Airlines,China Eastern;China Southern Airlines,China Southern;Singapore Airlines;Thai Airways,Thai Airways International
Japan Airlines;All Nippon Airways,ANA;Korean Air;Asiana Airlines;Vietnam Airlines;Philippine Airlines;Air New Zealand;Virgin Blue;Jetstar;Aer Lingus;Flybe
Scandinavian Airlines;Finnair;Norwegian Air;Swissair;Sabena;Austrian Airlines;Malev;Czech Airlines;Wizz Air;Thomas Cook;Tui;South African Airways;Air Algerie
Royal Air Maroc;Tunisair;Middle East Airlines;Iran Air;Gulf Air;Kuwait Airways;Saudi Arabian Airlines;Flydubai;Jet Airways;Kingfisher Airlines;SpiceJet
Northwest Airlines;Continental Airlines;Trans World Airlines,TWA;Pan Am;AirTran,AirTran Airways;Alaska Airlines;Frontier Airlines;Spirit Airlines;Avianca;Varig
Aeromexico;Mexicana;Washington Mutual;Wachovia;Countrywide Financial,Countrywide;IndyMac;Citizens Bank;PNC;US Bancorp;Capital One;American Express;Charles Schwab;HBOS
Bradford & Bingley;Alliance & Leicester;Abbey National;NatWest;Prudential;Aviva;Legal & General;Allianz;AXA;Zurich Insurance;Swiss Re;Munich Re;MetLife;Allstate
Bank of China;ICBC;China Construction Bank;Agricultural Bank of China;State Bank of India;ICICI;Bank of Ireland;Allied Irish Banks;Anglo Irish Bank;Danske Bank;Nordea
Kaupthing;Landsbanki;Glitnir;Monte dei Paschi;Intesa Sanpaolo;Mediobanca;Rabobank;ABN Amro;KBC;Erste Bank;Raiffeisen;Piraeus Bank;Banco Popular;Bankia;CaixaBank
Peoplesoft,PeopleSoft;Sun Microsystems;Compaq;Novell;Red Hat;Adobe;Symantec;McAfee;Siebel;Salesforce;Intuit;Electronic Arts;Activision;Ubisoft;Sega;Atari;Infosys
Wipro;Tata Consultancy Services;Accenture;Capgemini;AOL,America Online;Lycos;Netscape;MySpace;YouTube;LinkedIn;Instagram;WhatsApp;Skype;Napster;RealNetworks
Craigslist;WorldCom;MCI;Qwest;BellSouth;SBC;Sprint Nextel;Telstra;Optus;Bell Canada;BCE;Nortel;Lucent;Alcatel,Alcatel-Lucent;NTT;NTT DoCoMo;KDDI;China Mobile
China Telecom;Reliance Industries,Reliance;Bharti Airtel;MTN;Orascom;Telecom Italia;Telenor;TeliaSonera;Swisscom;O2;Cable & Wireless;BSkyB;Virgin Media;Canal Plus
Bertelsmann;RTL;Mediaset;MGM;Paramount;NBC Universal;Sony BMG;Clear Channel;Tribune Company;Reed Elsevier;MG Rover;Land Rover;Jaguar;Aston Martin;Daewoo
Ssangyong;Skoda;AvtoVAZ;Navistar;Paccar;Delphi;Visteon;Continental AG;Michelin;Goodyear;Firestone;Bridgestone;Pirelli;Harley-Davidson;Ducati;United Technologies
Pratt & Whitney;Textron;L-3;Finmeccanica;Saab AB;Smiths Group;GKN;Salzgitter;Corus;Mittal Steel;Arcelor;US Steel;POSCO;JFE;Severstal;Norilsk Nickel;Barrick Gold
Newmont;Vedanta;Xstrata;Codelco;Shell;Texaco;Unocal;Occidental;Marathon Oil;Valero;Sibneft;TNK-BP;Surgutneftegaz;Transneft;Naftogaz;Sonatrach;Sonangol;NNPC;ONGC
Woodside;Suncor;Husky Energy;Schlumberger;BG Group;Centrica;British Gas;National Grid;ScottishPower;Iberdrola;Endesa;Vattenfall;Duke Energy;Entergy;Exelon;Dynegy
Calpine;PG&E;British Energy;BNFL;Wyeth;Bristol-Myers Squibb;Schering-Plough;Genentech;Biogen;Guidant;Boston Scientific;Medtronic;Teva;Ranbaxy;Cipla;Novo Nordisk
Lundbeck;Serono;Merck KGaA;Altria;Reynolds American;British American Tobacco;Imperial Tobacco;Gallaher;Hershey;Kellogg;General Mills;ConAgra;Cargill;Bunge
Archer Daniels Midland;Parmalat;Pernod Ricard;Allied Domecq;SABMiller;Carlsberg;Molson Coors;Scottish & Newcastle;Guinness;Constellation Brands;Target Corporation
Best Buy;Circuit City;Toys R Us;JC Penney;Macy's;Safeway;Kroger;Whole Foods;Albertsons;Morrisons;Somerfield;Iceland Foods;Woolworths;Debenhams;BHS;Dixons;B&Q;Metro AG
Aldi;Lidl;Ahold;KarstadtQuelle;Benetton;Burberry;Richemont;Swatch;Kering;Estee Lauder;Colgate-Palmolive;Gillette;Kimberly-Clark;Johnson Controls;Emerson Electric
Deere;Komatsu;Hitachi Zosen;Kawasaki;Mitsui;Mitsubishi Heavy Industries;Sumitomo;Itochu;Marubeni;Tokyo Electric;Japan Tobacco;Livedoor;Fuji Television;Seibu;Daiei
Mizuho Financial;Resona;UFJ;Temasek;Singapore Telecom,SingTel;Genting;Sime Darby;San Miguel;Samsung Group;Hyundai Heavy Industries;LG;LG Group;SK Group;Hanjin
Mahindra & Mahindra;Essar;Jindal;Hutchison Whampoa;Swire;CITIC;Shanghai Automotive,SAIC;Great Wall Motor;Chery;Haier;TCL;Minmetals;Chinalco;Shenhua;Fosun;HNA;Anbang
Ping An;Meituan;JD.com;Ant Group;P&O;Stena;Cunard;Royal Caribbean;Stagecoach;FirstGroup;Arriva;Virgin Trains;Railtrack;Balfour Beatty;Carillion;Amey;Serco;G4S
Bouygues;Hochtief;Skanska;Ferrovial;BAA;Fraport;WPP;Omnicom;Publicis;Interpublic;Saatchi & Saatchi;Marriott;Accor;InterContinental Hotels;Ladbrokes;William Hill
Harrah's;MGM Mirage;KKR;Carlyle Group,Carlyle;Texas Pacific Group;Bain Capital;CVC;Permira;Cinven;Bernard Madoff Investment Securities;Long-Term Capital Management
`;
