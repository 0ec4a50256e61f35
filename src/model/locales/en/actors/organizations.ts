/** Organisations, parties, armed groups, agencies and outlets: key, kind, names, and the state whose it is. From general knowledge; keys are shared with other languages. */
export const ORGANIZATIONS = `
un|o|United Nations,UN,U.N.
unsc|o|UN Security Council,U.N. Security Council,Security Council,United Nations Security Council
unrwa|o|UNRWA
unhcr|o|UNHCR
unicef|o|UNICEF
who|o|World Health Organization,World Health Organisation
iaea|o|International Atomic Energy Agency,IAEA
icc|o|International Criminal Court,ICC
icrc|o|Red Cross,International Committee of the Red Cross
imf|o|International Monetary Fund,IMF
worldbank|o|World Bank
eu|o|European Union,EU,E.U.,European Commission
nato|o|NATO,Nato,North Atlantic Treaty Organization
arableague|o|Arab League,League of Arab States
au|o|African Union,AU
opec|o|OPEC
hamas|o|Hamas|PS
pij|o|Islamic Jihad,Palestinian Islamic Jihad|PS
fatah|o|Fatah|PS
plo|o|PLO,Palestine Liberation Organization|PS
hezbollah|o|Hezbollah,Hizbollah,Hizbullah|LB
houthis|o|Houthis,Ansar Allah|YE
isis|o|Islamic State,ISIS,ISIL,IS,Daesh
qaeda|o|al-Qaeda,al-Qaida,Al-Qaeda,Al Qaeda
taliban|o|Taliban
brotherhood|o|Muslim Brotherhood
pkk|o|PKK,Kurdistan Workers' Party
sdf|o|Syrian Democratic Forces,SDF
irgc|o|Revolutionary Guards,Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard|IR
whitehouse|o|White House|US
pentagon|o|Pentagon,Department of Defense,Defense Department|US
statedept|o|State Department,Department of State|US
justicedept|o|Justice Department,Department of Justice|US
congress|o|Congress,U.S. Congress,US Congress|US
senate|o|Senate|US
house|o|House of Representatives|US
supremecourt|o|Supreme Court|US
cia|o|CIA,Central Intelligence Agency|US
fbi|o|FBI,Federal Bureau of Investigation|US
nsa|o|NSA,National Security Agency|US
mossad|o|Mossad|IL
knesset|o|Knesset|IL
idf|o|Israel Defense Forces,IDF|IL
dems|o|Democratic Party|US
reps|o|Republican Party,GOP|US
dnc|o|Democratic National Committee,DNC|US
hrw|o|Human Rights Watch
amnesty|o|Amnesty International
msf|o|Doctors Without Borders
facebook|o|Facebook
google|o|Google
boeing|o|Boeing
reuters|u|Reuters
afp|u|AFP,Agence France-Presse
ap|u|Associated Press,AP
cnn|u|CNN
bbc|u|BBC,BBC News
npr|u|NPR
jazeera|u|Al Jazeera,Al-Jazeera
arabiya|u|Al Arabiya,Al-Arabiya
nyt|u|New York Times,Times
wapo|u|Washington Post
wsj|u|Wall Street Journal
nypost|u|New York Post
usatoday|u|USA Today
guardian|u|Guardian
telegraph|u|Daily Telegraph,Telegraph
economist|u|Economist
bloomberg|u|Bloomberg
politico|u|Politico
axios|u|Axios
breitbart|u|Breitbart,Breitbart News
huffpost|u|Huffington Post
buzzfeed|u|BuzzFeed,BuzzFeed News
nbc|u|NBC,NBC News
abc|u|ABC,ABC News
cbs|u|CBS,CBS News
msnbc|u|MSNBC
foxnews|u|Fox News,Fox
haaretz|u|Haaretz
jpost|u|Jerusalem Post
irna|u|IRNA
fars|u|Fars
sana|u|SANA
tass|u|TASS,Itar-Tass
ria|u|RIA Novosti,RIA
interfax|u|Interfax
xinhua|u|Xinhua
anadolu|u|Anadolu,Anadolu Agency
wikinews|u|Wikinews
unga|o|UN General Assembly,General Assembly,U.N. General Assembly
icj|o|International Court of Justice,ICJ
wfp|o|World Food Programme,World Food Program,WFP
unesco|o|UNESCO
ocha|o|OCHA
undp|o|UNDP
ohchr|o|OHCHR
unhrc|o|Human Rights Council,UN Human Rights Council
unifil|o|UNIFIL
fao|o|Food and Agriculture Organization
wto|o|World Trade Organization,WTO
ilo|o|International Labour Organization
iom|o|International Organization for Migration,IOM
interpol|o|Interpol,INTERPOL
redcrescent|o|Red Crescent
osce|o|OSCE,Organization for Security and Co-operation in Europe
europarl|o|European Parliament
eucouncil|o|European Council,Council of the European Union
ecb|o|European Central Bank,ECB
gcc|o|Gulf Cooperation Council,GCC
oic|o|Organisation of Islamic Cooperation,Organization of Islamic Cooperation,OIC
opcw|o|OPCW,Organisation for the Prohibition of Chemical Weapons
asean|o|ASEAN
brics|o|BRICS
ecowas|o|ECOWAS
g20|o|G20,G-20
g7|o|G7,G-7
g8|o|G8,G-8
qassam|o|al-Qassam Brigades,Qassam Brigades|PS
saraya|o|al-Quds Brigades|PS
aqsa|o|al-Aqsa Martyrs' Brigades|PS
pflp|o|PFLP,Popular Front for the Liberation of Palestine|PS
houthis|o|Houthi|YE
stc|o|Southern Transitional Council|YE
hashd|o|Popular Mobilization Forces,Popular Mobilisation Forces,PMF|IQ
kataib|o|Kata'ib Hezbollah,Kataib Hezbollah
kdp|o|Kurdistan Democratic Party,KDP
puk|o|Patriotic Union of Kurdistan,PUK
krg|o|Kurdistan Regional Government,KRG|IQ
peshmerga|o|Peshmerga|IQ
pyd|o|PYD
ypg|o|YPG,People's Protection Units
fsa|o|Free Syrian Army,FSA|SY
snc|o|Syrian National Coalition,Syrian National Council|SY
nusra|o|al-Nusra Front,Nusra Front
hts|o|Hayat Tahrir al-Sham,HTS
baath|o|Baath Party,Ba'ath Party
mek|o|Mujahedin-e Khalq,MEK
quds|o|Quds Force|IR
guardiancouncil|o|Guardian Council|IR
akp|o|Justice and Development Party,AKP|TR
chp|o|Republican People's Party,CHP|TR
ennahda|o|Ennahda|TN
ntc|o|National Transitional Council,NTC|LY
gna|o|Government of National Accord,GNA|LY
lna|o|Libyan National Army,LNA|LY
polisario|o|Polisario Front
rsf|o|Rapid Support Forces,RSF|SD
tigray|o|Tigray People's Liberation Front,TPLF
shabab|o|al-Shabaab,Al-Shabaab,al-Shabab
boko|o|Boko Haram
aqap|o|al-Qaeda in the Arabian Peninsula,AQAP
ltte|o|Tamil Tigers,LTTE,Liberation Tigers of Tamil Eelam
farc|o|FARC,Revolutionary Armed Forces of Colombia
eta|o|ETA
ira|o|IRA
wagner|o|Wagner Group
duma|o|State Duma,Duma|RU
fsb|o|FSB,Federal Security Service|RU
bundestag|o|Bundestag|DE
parliament-uk|o|House of Commons|GB
lords|o|House of Lords|GB
labour-uk|o|Labour Party,Labour|GB
tories|o|Conservative Party,Conservatives,Tories|GB
libdems|o|Liberal Democrats|GB
ukip|o|UKIP,UK Independence Party|GB
snp|o|Scottish National Party,SNP|GB
likud|o|Likud|IL
kadima|o|Kadima|IL
shas|o|Shas|IL
labor-il|o|Israeli Labor Party|IL
shinbet|o|Shin Bet|IL
btselem|o|B'Tselem
aipac|o|AIPAC
homeland|o|Department of Homeland Security,DHS|US
treasury|o|Treasury Department,Department of the Treasury,U.S. Treasury|US
centcom|o|Central Command,US Central Command,U.S. Central Command,CENTCOM|US
fed|o|Federal Reserve|US
nasa|o|NASA|US
fema|o|FEMA,Federal Emergency Management Agency|US
epa|o|EPA,Environmental Protection Agency|US
fda|o|FDA,Food and Drug Administration|US
cdc|o|CDC,Centers for Disease Control and Prevention|US
faa|o|FAA,Federal Aviation Administration|US
ntsb|o|NTSB,National Transportation Safety Board|US
usgs|o|USGS,United States Geological Survey,U.S. Geological Survey|US
sec|o|SEC,Securities and Exchange Commission|US
irs|o|IRS,Internal Revenue Service|US
dea|o|DEA,Drug Enforcement Administration|US
ice|o|ICE|US
nra|o|NRA,National Rifle Association
aclu|o|ACLU,American Civil Liberties Union
rnc|o|Republican National Committee,RNC|US
rcmp|o|RCMP,Royal Canadian Mounted Police|CA
metpolice|o|Metropolitan Police,Scotland Yard|GB
nhs|o|NHS|GB
oxfam|o|Oxfam
rsf-press|o|Reporters Without Borders
cpj|o|Committee to Protect Journalists
whitehelmets|o|White Helmets
savechildren|o|Save the Children
greenpeace|o|Greenpeace
wck|o|World Central Kitchen
fifa|o|FIFA
uefa|o|UEFA
ioc|o|International Olympic Committee,IOC
ccp|o|Chinese Communist Party,Communist Party of China|CN
kmt|o|Kuomintang
inc|o|Indian National Congress|IN
bjp|o|Bharatiya Janata Party,BJP|IN
anc|o|African National Congress,ANC|ZA
let|o|Lashkar-e-Taiba
ppp|o|Pakistan Peoples Party,PPP|PK
wikileaks|o|WikiLeaks,Wikileaks
microsoft|o|Microsoft
apple|o|Apple
amazon|o|Amazon
meta|o|Meta
tesla|o|Tesla
spacex|o|SpaceX
openai|o|OpenAI
airbus|o|Airbus
bp|o|BP,British Petroleum
shell|o|Royal Dutch Shell
gazprom|o|Gazprom
rosneft|o|Rosneft
aramco|o|Aramco,Saudi Aramco
goldman|o|Goldman Sachs
tepco|o|TEPCO,Tokyo Electric Power Company
wikimedia|o|Wikimedia Foundation
dpa|u|Deutsche Presse-Agentur
france24|u|France 24
rt|u|RT,Russia Today
dw|u|Deutsche Welle
voa|u|Voice of America
rferl|u|Radio Free Europe,RFE/RL
skynews|u|Sky News
itv|u|ITV,ITV News
ch4|u|Channel 4
independent|u|Independent
ft|u|Financial Times
dailymail|u|Daily Mail
mirror|u|Daily Mirror
sun|u|Sun newspaper
latimes|u|Los Angeles Times
chicagotribune|u|Chicago Tribune
bostonglobe|u|Boston Globe
miamiherald|u|Miami Herald
theatlantic|u|Atlantic magazine
newyorker|u|New Yorker
newsweek|u|Newsweek
time|u|Time magazine,TIME
foreignpolicy|u|Foreign Policy
intercept|u|Intercept
dailybeast|u|Daily Beast
pbs|u|PBS
cnbc|u|CNBC
vox|u|Vox
vice|u|Vice News
spiegel|u|Der Spiegel
lemonde|u|Le Monde
lefigaro|u|Le Figaro
bild|u|Bild
elpais|u|El País
ansa|u|ANSA
kyodo|u|Kyodo
yonhap|u|Yonhap
kcna|u|KCNA,Korean Central News Agency
hurriyet|u|Hürriyet
tasnim|u|Tasnim
mehr|u|Mehr News Agency
isna|u|ISNA
presstv|u|Press TV
yediot|u|Yedioth Ahronoth,Yediot Aharonot
maariv|u|Maariv
toi|u|Times of Israel
manar|u|Al-Manar,al-Manar
mayadeen|u|Al Mayadeen
aawsat|u|Asharq Al-Awsat
ahram|u|Al-Ahram
wafa|u|WAFA,Wafa
spa|u|Saudi Press Agency,SPA
petra|u|Petra
kuna|u|KUNA
abcau|u|Australian Broadcasting Corporation
smh|u|Sydney Morning Herald
cbc|u|CBC,CBC News
globeandmail|u|Globe and Mail
torontostar|u|Toronto Star
timesofindia|u|Times of India
hindu|u|The Hindu
ndtv|u|NDTV
dawn|u|Dawn newspaper
globaltimes|u|Global Times
scmp|u|South China Morning Post
militarytimes|u|Military Times
stripes|u|Stars and Stripes
`;
