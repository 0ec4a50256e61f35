/** Papers, agencies, channels and sites: columns as in organizations.ts. From general knowledge. */
export const PRESS = `
cnbcarabia|u|CNBC Arabia
bbcarabic|u|BBC Arabic
hurra|u|Alhurra,Al-Hurra|US
trt|u|TRT,TRT World|TR
alaraby|u|The New Arab
alarabytv|u|Al Araby TV
ghad|u|Al-Ghad
hadath|u|Al Hadath
aqsatv|u|Al-Aqsa TV|PS
maan|u|Maan News Agency|PS
quds-news|u|Quds News Network|PS
shehab|u|Shehab News Agency|PS
nna|u|National News Agency|LB
nahar|u|An-Nahar|LB
akhbar-lb|u|Al-Akhbar|LB
safir|u|As-Safir|LB
orient|u|L'Orient-Le Jour,L'Orient Today|LB
dailystar|u|The Daily Star|LB
lbci|u|LBCI|LB
mtv-lb|u|MTV Lebanon|LB
masry|u|Al-Masry Al-Youm|EG
shorouk|u|Al-Shorouk|EG
youm7|u|Youm7|EG
akhbar-eg|u|Al-Akhbar Egypt|EG
madamasr|u|Mada Masr|EG
caironews|u|Al-Qahera News,Al Qahera News|EG
extranews|u|Extra News|EG
ghad-jo|u|Al Ghad|JO
rai-jo|u|Al-Rai|JO
mamlaka|u|Al-Mamlaka TV|JO
jordantimes|u|Jordan Times|JO
okaz|u|Okaz|SA
ekhbariya|u|Al Ekhbariya|SA
arabnews|u|Arab News|SA
elaph|u|Elaph
khaleej|u|Al Khaleej|AE
ittihad|u|Al Ittihad|AE
gulfnews|u|Gulf News|AE
khaleejtimes|u|Khaleej Times|AE
raya|u|Al Raya|QA
gulftimes|u|Gulf Times|QA
qabas|u|Al-Qabas|KW
bna|u|Bahrain News Agency|BH
ona|u|Oman News Agency|OM
saba|u|Saba News Agency|YE
masirah|u|Al Masirah|YE
ina|u|Iraqi News Agency|IQ
sumaria|u|Alsumaria|IQ
shafaq|u|Shafaq News|IQ
rudaw|u|Rudaw|IQ
kurdistan24|u|Kurdistan 24|IQ
sabah-iq|u|Al-Sabah|IQ
lana|u|LANA|LY
libyaobserver|u|Libya Observer|LY
tap|u|Tunis Afrique Presse|TN
mosaique|u|Mosaique FM|TN
aps|u|Algeria Press Service|DZ
khabar-dz|u|El Khabar|DZ
elwatan|u|El Watan|DZ
echorouk|u|Echorouk|DZ
hespress|u|Hespress|MA
radiodabanga|u|Radio Dabanga|SD
sudantribune|u|Sudan Tribune|SD
israelhayom|u|Israel Hayom|IL
ch12|u|Channel 12|IL
ch13|u|Channel 13|IL
ch14|u|Channel 14|IL
walla|u|Walla|IL
ynet|u|Ynet|IL
armyradio-il|u|Army Radio|IL
alalam|u|Al-Alam|IR
etemad|u|Etemad|IR
iranintl|u|Iran International
kayhan|u|Kayhan|IR
milliyet|u|Milliyet|TR
sabah-tr|u|Daily Sabah|TR
cumhuriyet|u|Cumhuriyet|TR
yenisafak|u|Yeni Safak,Yeni Şafak|TR
zaman|u|Today's Zaman|TR
ntv|u|NTV
izvestia|u|Izvestia|RU
kommersant|u|Kommersant|RU
novayagazeta|u|Novaya Gazeta|RU
meduza|u|Meduza
moscowtimes|u|Moscow Times|RU
pravda|u|Pravda|RU
ukrinform|u|Ukrinform|UA
kyivpost|u|Kyiv Post,Kyiv Independent|UA
unian|u|UNIAN|UA
peoplesdaily|u|People's Daily|CN
chinadaily|u|China Daily|CN
cctv|u|CCTV,CGTN|CN
asahi|u|Asahi Shimbun|JP
yomiuri|u|Yomiuri Shimbun|JP
nikkei|u|Nikkei Asia|JP
nhk|u|NHK|JP
jiji|u|Jiji Press|JP
koreatimes|u|Korea Times,Korea Herald|KR
pti-news|u|Press Trust of India|IN
indianexpress|u|Indian Express|IN
hindustantimes|u|Hindustan Times|IN
geo|u|Geo News,Geo TV|PK
tolo|u|Tolo News,TOLOnews|AF
pajhwok|u|Pajhwok|AF
straitstimes|u|The Straits Times|SG
bangkokpost|u|Bangkok Post|TH
jakartapost|u|Jakarta Post|ID
antara|u|Antara|ID
australian|u|The Australian|AU
nzherald|u|New Zealand Herald|NZ
nationalpost|u|National Post|CA
ctv|u|CTV News|CA
upi|u|UPI,United Press International|US
mcclatchy|u|McClatchy|US
propublica|u|ProPublica|US
thehill|u|The Hill|US
csmonitor|u|Christian Science Monitor|US
sfchronicle|u|San Francisco Chronicle|US
philinq|u|Philadelphia Inquirer|US
wtimes|u|Washington Times|US
washexaminer|u|Washington Examiner|US
nydailynews|u|New York Daily News|US
newsmax|u|Newsmax|US
nationalreview|u|National Review|US
motherjones|u|Mother Jones|US
rollingstone|u|Rolling Stone|US
vanityfair|u|Vanity Fair|US
forbes|u|Forbes|US
businessinsider|u|Business Insider|US
marketwatch|u|MarketWatch|US
univision|u|Univision|US
semafor|u|Semafor|US
punchbowl|u|Punchbowl News|US
foreignaffairs|u|Foreign Affairs|US
lancet|u|The Lancet|GB
nejm|u|New England Journal of Medicine|US
middleeasteye|u|Middle East Eye|GB
almonitor|u|Al-Monitor|US
bellingcat|u|Bellingcat
express-uk|u|Daily Express|GB
standard-uk|u|Evening Standard|GB
observer|u|The Observer|GB
sundaytimes|u|The Sunday Times,Sunday Times|GB
scotsman|u|The Scotsman|GB
pa-media|u|Press Association,PA Media|GB
lexpress|u|L'Express|FR
lepoint|u|Le Point|FR
lesechos|u|Les Echos|FR
mediapart|u|Mediapart|FR
canard|u|Le Canard enchaine,Le Canard Enchaîné|FR
charliehebdo|u|Charlie Hebdo|FR
rfi|u|RFI,Radio France Internationale|FR
bfm|u|BFM TV,BFMTV|FR
tf1|u|TF1|FR
europe1|u|Europe 1|FR
faz|u|Frankfurter Allgemeine Zeitung|DE
sz|u|Sueddeutsche Zeitung,Süddeutsche Zeitung|DE
zeit|u|Die Zeit|DE
welt|u|Die Welt|DE
taz|u|Die Tageszeitung|DE
zdf|u|ZDF|DE
corriere|u|Corriere della Sera|IT
repubblica|u|La Repubblica|IT
stampa|u|La Stampa|IT
osservatore|u|L'Osservatore Romano|VA
elmundo|u|El Mundo|ES
efe|u|EFE|ES
lusa|u|Lusa|PT
nrc-nl|u|NRC Handelsblad|NL
telegraaf|u|De Telegraaf|NL
lesoir|u|Le Soir|BE
nzz|u|Neue Zuercher Zeitung,Neue Zürcher Zeitung|CH
aftonbladet|u|Aftonbladet|SE
dagens|u|Dagens Nyheter|SE
jyllands|u|Jyllands-Posten|DK
aftenposten|u|Aftenposten|NO
nrk|u|NRK|NO
gazeta|u|Gazeta Wyborcza|PL
tanjug|u|Tanjug|RS
kathimerini|u|Kathimerini|GR
irishtimes|u|Irish Times,The Irish Times|IE
rte|u|RTE|IE
elnacional|u|El Nacional|VE
telesur|u|Telesur|VE
clarin|u|Clarin,Clarín|AR
lanacion-ar|u|La Nacion,La Nación|AR
folha|u|Folha de S.Paulo|BR
globo|u|O Globo|BR
eluniversal|u|El Universal
eltiempo|u|El Tiempo|CO
granma|u|Granma|CU
prensalatina|u|Prensa Latina|CU
nation-ke|u|Daily Nation|KE
mailguardian|u|Mail & Guardian,Mail and Guardian|ZA
sabc|u|SABC|ZA
fana|u|Fana Broadcasting|ET
jeuneafrique|u|Jeune Afrique
africanews|u|Africanews
euronews|u|Euronews
instagram|o|Instagram|US
whatsapp|o|WhatsApp|US
youtube|o|YouTube|US
telegram|o|Telegram
tiktok|o|TikTok|CN
`;
