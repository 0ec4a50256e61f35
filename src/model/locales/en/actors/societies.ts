/** Societies, agencies of states, courts, unions, parties and research bodies that are often cited: names, and the state whose it is. From general knowledge. */
export const SOCIETIES = `
Amnesty International,Amnesty;Human Rights Watch,HRW;Transparency International;Reporters Without Borders,RSF;Committee to Protect Journalists,CPJ
Doctors Without Borders,Medecins Sans Frontieres,Médecins Sans Frontières,MSF;Oxfam;Save the Children;Greenpeace;Freedom House;Human Rights First
International Crisis Group,ICG;Carnegie Endowment;Brookings Institution,Brookings;Chatham House;RAND Corporation,Rand Corporation;Heritage Foundation
Council on Foreign Relations;European Council on Foreign Relations;Atlantic Council;Cato Institute;Wilson Center;Pew Research Center;Gallup;Quinnipiac University
World Food Programme,WFP;UNESCO;UNDP;UNAIDS;International Organization for Migration,IOM;International Labour Organization,ILO;Interpol,INTERPOL;Europol
World Trade Organization,WTO;OECD,Organisation for Economic Co-operation and Development;OSCE;Council of Europe;European Parliament;European Council
European Central Bank,ECB;European Court of Human Rights;European Court of Justice;International Court of Justice,ICJ;Organization of American States,OAS
ASEAN;ECOWAS;African Development Bank;Asian Development Bank;Gulf Cooperation Council,GCC;Organisation of Islamic Cooperation,OIC;Commonwealth of Nations
OPCW,Organisation for the Prohibition of Chemical Weapons;Eurogroup;Frontex;Eurozone;G7;G8;G20;BRICS;Red Crescent;Syrian Observatory for Human Rights
White Helmets;Free Syrian Army;Al-Nusra Front,Nusra Front,al-Nusra Front,Jabhat al-Nusra;Boko Haram;Al-Shabaab,al-Shabaab,Al-Shabab,al-Shabab;Abu Sayyaf
Lashkar-e-Taiba;Jemaah Islamiyah;Haqqani network;FARC;ELN;ETA;IRA;Sinn Féin,Sinn Fein;Tamil Tigers,LTTE;M23;Lord's Resistance Army;Janjaweed;Hells Angels
Labour Party,Labour|GB;Conservative Party|GB;Liberal Democrats,Lib Dems|GB;UKIP,UK Independence Party|GB;Scottish National Party,SNP|GB;Democratic Unionist Party,DUP|GB
House of Commons,Commons|GB;House of Lords|GB;Home Office|GB;Foreign Office|GB;Scotland Yard|GB;Metropolitan Police|GB;MI5|GB;MI6|GB;Bank of England|GB
Ministry of Defence,MoD|GB;Downing Street;Buckingham Palace|GB;National Health Service,NHS|GB;Ofcom|GB;Church of England;Crown Prosecution Service,CPS|GB
Republican Party,GOP|US;Democratic Party|US;Democratic National Committee,DNC|US;Republican National Committee,RNC|US;Tea Party|US;Libertarian Party|US
Congressional Black Caucus|US;Supreme Court;Pentagon|US;State Department,Department of State|US;Justice Department,Department of Justice,DOJ|US
Treasury Department,Department of the Treasury,US Treasury,U.S. Treasury|US;Department of Homeland Security,Homeland Security Department,DHS,Homeland Security|US
Defense Department,Department of Defense|US;FBI,Federal Bureau of Investigation|US;CIA,Central Intelligence Agency|US;NSA,National Security Agency|US
National Security Council;NASA|US;FAA,Federal Aviation Administration|US;NTSB,National Transportation Safety Board|US;FDA,Food and Drug Administration|US
CDC,Centers for Disease Control and Prevention,Centers for Disease Control|US;EPA,Environmental Protection Agency|US;FEMA|US;IRS,Internal Revenue Service|US
SEC,S.E.C.,Securities and Exchange Commission|US;FCC,Federal Communications Commission|US;Federal Reserve,Fed|US;Secret Service|US;USAID|US
Border Patrol|US;Coast Guard;National Guard|US;NYPD|US;LAPD|US;ACLU,American Civil Liberties Union|US;NAACP|US;NRA,National Rifle Association|US;AARP|US
AFL-CIO|US;Teamsters|US;Planned Parenthood|US;Black Lives Matter|US;Ku Klux Klan,KKK|US;Electoral College|US;Commission on Presidential Debates|US
Christian Democratic Union,CDU|DE;Christian Social Union,CSU|DE;Social Democratic Party,SPD;Alternative for Germany,AfD|DE;Bundestag|DE;Bundesbank|DE
National Front,Front National|FR;National Rally|FR;Socialist Party;Élysée,Elysee|FR;Five Star Movement|IT;Northern League|IT;Forza Italia|IT;Syriza|GR
Golden Dawn|GR;New Democracy|GR;People's Party;Podemos|ES;Law and Justice|PL;Fidesz|HU;Kremlin|RU;Duma,State Duma|RU;United Russia|RU;FSB|RU;KGB|RU
Verkhovna Rada|UA;Azov Battalion|UA;Knesset|IL;Likud|IL;Kadima|IL;Mossad|IL;Shin Bet|IL;IDF,Israel Defense Forces,Israeli Defense Forces|IL;B'Tselem|IL
AKP,Justice and Development Party|TR;HDP|TR;Republican People's Party,CHP|TR;Bharatiya Janata Party,BJP|IN;Congress Party|IN;Lok Sabha|IN;ISI|PK
Pakistan People's Party,PPP|PK;Pakistan Muslim League|PK;Awami League|BD;Communist Party;Politburo;Kuomintang,KMT|TW;Liberal Democratic Party,LDP|JP
National League for Democracy,NLD|MM;African National Congress,ANC|ZA;ZANU-PF,Zanu-PF|ZW;Movement for Democratic Change,MDC|ZW;Workers' Party|BR
Vatican;Holy See;FIFA;UEFA;IOC,International Olympic Committee;World Anti-Doping Agency,WADA;Nobel Committee;WikiLeaks,Wikileaks;Anonymous collective;Wikimedia Foundation
`;
/** More outlets that are often cited. */
export const OUTLETS = `
PolitiFact,Politifact;The Hill;Daily Caller;Roll Call;FiveThirtyEight;Slate;Salon;Mother Jones;National Review;Weekly Standard;Drudge Report;Gawker
Washington Times;Washington Examiner;New York Daily News,Daily News;Newsday;Philadelphia Inquirer;San Francisco Chronicle;Houston Chronicle;Dallas Morning News
Des Moines Register;Detroit Free Press;Atlanta Journal-Constitution;McClatchy;Knight Ridder;Rolling Stone;Vanity Fair;Fortune magazine;Forbes;Univision
Telemundo;C-SPAN;Fox Business;Bloomberg News;Dow Jones Newswires;ProPublica;The Atlantic;Wired magazine;TechCrunch
Sunday Times;The Independent;The Scotsman;Evening Standard;Daily Express;Press Association,PA;Channel 4 News;ITN
Irish Times;RTE,RTÉ;Der Standard;Süddeutsche Zeitung,Sueddeutsche Zeitung;Die Welt;Die Zeit;Frankfurter Allgemeine Zeitung;ARD;ZDF;Libération,Liberation
El Mundo;La Repubblica;Corriere della Sera;La Stampa;De Telegraaf;Aftonbladet;Dagens Nyheter;Verdens Gang;Kommersant;Izvestia;Novaya Gazeta;Vedomosti
RIA Novosti,RIA;Rossiya 24;Kyiv Post;Kyiv Independent;Ukrinform;Belta;Hurriyet;Daily Sabah;Cumhuriyet;Milliyet;Ynet;Israel Hayom;Channel 12
Ma'an News Agency,Maan;Al-Quds Al-Arabi;Al-Hayat;An-Nahar;Daily Star;Gulf News;Khaleej Times;Arab News;Saudi Gazette;Al-Watan;Al Jazeera English
Tehran Times;Fars News Agency;Press Trust of India,PTI;The Hindu;Indian Express;Hindustan Times;Geo News,Geo TV;Express Tribune;Tolo News,TOLOnews
Kyodo News;NHK;Asahi Shimbun;Yomiuri Shimbun;Mainichi Shimbun;Nikkei Asia;Japan Times;Korea Herald;Chosun Ilbo;Korea Times;People's Daily;CCTV;China Daily;Caixin
Straits Times;Jakarta Post;Bangkok Post;ABC Radio;New Zealand Herald;Globe and Mail;National Post;CTV;Radio-Canada;Folha de S. Paulo;O Globo
Clarin,Clarín;La Nacion;El Universal;Granma;Telesur;Mail & Guardian;Daily Nation;Daily Monitor;SABC;News24;Premium Times
`;
