/** Companies, makers and carriers: names by which the news has them. From general knowledge; the key is made of the first. */
export const COMPANIES = `
Google,Alphabet;Apple Inc,Apple Inc.;Microsoft;Facebook;Amazon.com;Netflix;Yahoo,Yahoo!;eBay;PayPal;Uber;Lyft;Airbnb;Snapchat;TikTok;ByteDance
Tencent;Alibaba;Baidu;Huawei;ZTE;Xiaomi;Lenovo;Foxconn;TSMC;Samsung,Samsung Electronics;LG Electronics;SK Hynix;Sony;Panasonic;Toshiba;Hitachi
Fujitsu;NEC;Nintendo;SoftBank;Nokia;Ericsson;Siemens;Philips;Alstom;ABB;Bosch;SAP;Oracle;IBM;Intel;AMD;Nvidia;Qualcomm;Cisco;Dell;HP
Hewlett-Packard;Xerox;Kodak;Motorola;BlackBerry;Research In Motion;AT&T;Verizon;Comcast;T-Mobile;Sprint;Vodafone;BT;Orange;Telefonica
Deutsche Telekom;Etisalat;Vivendi;Tesla;SpaceX;General Motors,GM;Ford Motor,Ford Motor Company;Chrysler;Fiat;Toyota;Honda;Nissan;Mazda;Mitsubishi
Mitsubishi Motors;Subaru;Suzuki;Isuzu;Hyundai,Hyundai Motor;Kia;Volkswagen,VW;Audi;Porsche;BMW;Daimler;Mercedes-Benz;Renault;Peugeot
PSA Peugeot Citroen;Citroen;Opel;Vauxhall;Saab;Volvo;Scania;Rolls-Royce;Jaguar Land Rover;Bentley;Ferrari;Maserati;Stellantis;Tata Motors
Mahindra;Geely;BYD;Rivian;Boeing;Airbus;EADS;Lockheed Martin;Northrop Grumman;Raytheon;General Dynamics;BAE Systems;Thales;Dassault;Embraer
Bombardier;Sukhoi;Tupolev;Gulfstream;Cessna;Sikorsky;General Electric,GE;Honeywell;3M;Caterpillar;Halliburton;Blackwater;Bechtel;KBR
ExxonMobil,Exxon Mobil,Exxon;Chevron;ConocoPhillips;BP;Royal Dutch Shell;TotalEnergies;Eni;Repsol;Equinor,Statoil;Gazprom;Rosneft;Lukoil;Yukos
Saudi Aramco,Aramco;Petrobras;Pemex;PDVSA;CNOOC;Sinopec;PetroChina;Petronas;Transocean;Enron;EDF;Areva;Enel;RWE;E.ON;TEPCO;Engie
Rio Tinto;BHP,BHP Billiton;Anglo American;Glencore;Vale;ArcelorMittal;Tata Steel;Nippon Steel;ThyssenKrupp;Alcoa;Rusal;De Beers;BASF;Bayer
Monsanto;Dow Chemical;DuPont;Pfizer;Moderna;AstraZeneca;GlaxoSmithKline,GSK;Novartis;Roche;Sanofi;Merck;Johnson & Johnson;BioNTech;Novavax
Eli Lilly;Gilead;Amgen;Purdue Pharma;Theranos;Sinovac;Sinopharm;Nestle,Nestlé;Unilever;Procter & Gamble;Coca-Cola;PepsiCo,Pepsi;McDonald's
Starbucks;KFC;Burger King;Danone;Kraft;Heinz;Cadbury;Anheuser-Busch;InBev;Heineken;Diageo;Philip Morris;Walmart,Wal-Mart;Costco;Kmart
Sears;Home Depot;Tesco;Sainsbury's;Asda;Marks & Spencer;Carrefour;Ikea,IKEA;H&M;Inditex;Adidas;Nike;Puma;Reebok;LVMH;Gucci;L'Oreal
Goldman Sachs;Morgan Stanley;JPMorgan,JPMorgan Chase,JP Morgan;Citigroup;Citibank;Bank of America;Wells Fargo;Merrill Lynch;Lehman Brothers
Bear Stearns;AIG;Berkshire Hathaway;BlackRock;Blackstone;Cerberus;HSBC;Barclays;Lloyds;Royal Bank of Scotland,RBS;Northern Rock;Standard Chartered
Deutsche Bank;Commerzbank;UBS;Credit Suisse;Societe Generale,Société Générale;BNP Paribas;Credit Agricole;Santander;BBVA;UniCredit;ING;Dexia;Fortis
Nomura;Mizuho;Sberbank;VTB;Gazprombank;Standard & Poor's,S&P;Moody's;Fitch,Fitch Ratings;Nasdaq OMX;Visa Inc;MasterCard,Mastercard;Western Union
Fannie Mae;Freddie Mac;Arthur Andersen;KPMG;Deloitte;PricewaterhouseCoopers;Ernst & Young;McKinsey;Cambridge Analytica;Wirecard;Evergrande;WeWork
British Airways;Air France;Air France-KLM;KLM;Lufthansa;Iberia;Alitalia;Ryanair;easyJet;Virgin Atlantic;Aeroflot;Emirates airline;Etihad
Qatar Airways;Turkish Airlines;EgyptAir;Royal Jordanian;Saudia;El Al;Qantas;Cathay Pacific;Garuda;Lion Air;AirAsia;Malaysia Airlines;Air India
IndiGo;Kenya Airways;Ethiopian Airlines;American Airlines;United Airlines;Delta Air Lines;Southwest Airlines;JetBlue;US Airways;Air Canada;WestJet
Maersk;FedEx;UPS;DHL;Deutsche Bahn;SNCF;Amtrak;Network Rail;Eurotunnel;Eurostar;Carnival Corporation;Costa Cruises;Walt Disney,Disney;Warner Bros
Time Warner;Viacom;News Corporation,News Corp;Vice Media;Universal Music;EMI;Pixar;DreamWorks;Spotify;Twitter Inc;Meta Platforms;OpenAI;DeepMind
NSO Group;Palantir;Wagner Group,Wagner;Huawei Technologies;Kaspersky,Kaspersky Lab;Hikvision;DJI;Rheinmetall;Rosatom;Rosoboronexport;Sinovac Biotech
`;
