/** Institutions of the world, of states, of learning and of relief: columns as in organizations.ts. From general knowledge. */
export const INSTITUTIONS = `
unep|o|UN Environment Programme,UNEP
unodc|o|UN Office on Drugs and Crime,UNODC
unaids|o|UNAIDS
unfpa|o|UNFPA,UN Population Fund
unwomen|o|UN Women
unhabitat|o|UN-Habitat
unami|o|UNAMI,UN Assistance Mission for Iraq
unama|o|UNAMA,UN Assistance Mission in Afghanistan
undof|o|UNDOF
unamid|o|UNAMID
minusma|o|MINUSMA
monusco|o|MONUSCO
unitad|o|UNITAD
unctad|o|UNCTAD
icao|o|International Civil Aviation Organization,ICAO
imo|o|International Maritime Organization
wmo|o|World Meteorological Organization
wipo|o|World Intellectual Property Organization
itu|o|International Telecommunication Union
ipcc|o|Intergovernmental Panel on Climate Change,IPCC
ctbto|o|CTBTO
echr|o|European Court of Human Rights
ecj|o|European Court of Justice
councileurope|o|Council of Europe
europol|o|Europol
frontex|o|Frontex
esa|o|European Space Agency
ema|o|European Medicines Agency
eib|o|European Investment Bank
ebrd|o|European Bank for Reconstruction and Development
oecd|o|OECD,Organisation for Economic Co-operation and Development
iea|o|International Energy Agency
wef|o|World Economic Forum
afdb|o|African Development Bank
isdb|o|Islamic Development Bank
adb|o|Asian Development Bank
amu|o|Arab Maghreb Union
sadc|o|SADC,Southern African Development Community
eac|o|East African Community
oas|o|Organization of American States
mercosur|o|Mercosur
caricom|o|CARICOM,Caribbean Community
cis|o|Commonwealth of Independent States
csto|o|Collective Security Treaty Organization,CSTO
saarc|o|SAARC
apec|o|APEC,Asia-Pacific Economic Cooperation
commonwealth|o|Commonwealth of Nations
nam|o|Non-Aligned Movement
quad|o|Quadrilateral Security Dialogue
paris-club|o|Paris Club
stl|o|Special Tribunal for Lebanon
icty|o|International Criminal Tribunal for the former Yugoslavia,ICTY
ictr|o|International Criminal Tribunal for Rwanda
pca|o|Permanent Court of Arbitration
cas|o|Court of Arbitration for Sport
caf|o|Confederation of African Football
afc|o|Asian Football Confederation
wada|o|World Anti-Doping Agency
mwl|o|Muslim World League
iums|o|International Union of Muslim Scholars
crisisgroup|o|International Crisis Group
transparency|o|Transparency International
freedomhouse|o|Freedom House
care|o|CARE International
mercycorps|o|Mercy Corps
nrc|o|Norwegian Refugee Council
drc-n|o|Danish Refugee Council
irc|o|International Rescue Committee
islamicrelief|o|Islamic Relief
actionaid|o|ActionAid
mdm|o|Doctors of the World,Medecins du Monde
hi|o|Humanity & Inclusion
euromed|o|Euro-Med Human Rights Monitor
pchr|o|Palestinian Centre for Human Rights|PS
haq-ps|o|Al-Haq|PS
addameer|o|Addameer|PS
prisonersclub|o|Palestinian Prisoners Club,Palestinian Prisoners' Society|PS
prcs|o|Palestine Red Crescent Society,Palestinian Red Crescent|PS
pnc|o|Palestinian National Council|PS
pa|o|Palestinian Authority,Palestinian National Authority|PS
uscg|o|US Coast Guard,U.S. Coast Guard|US
usmc|o|US Marine Corps,U.S. Marine Corps,US Marines|US
secretservice|o|Secret Service|US
cbp|o|Customs and Border Protection|US
tsa|o|Transportation Security Administration,TSA|US
ftc|o|Federal Trade Commission|US
fcc|o|Federal Communications Commission|US
gao|o|Government Accountability Office|US
cbo|o|Congressional Budget Office|US
nih|o|National Institutes of Health|US
noaa|o|National Oceanic and Atmospheric Administration,NOAA|US
nhc|o|National Hurricane Center|US
nypd|o|NYPD,New York Police Department|US
lapd|o|LAPD,Los Angeles Police Department|US
teaparty|o|Tea Party|US
aflcio|o|AFL-CIO|US
uaw|o|United Auto Workers,UAW|US
teamsters|o|Teamsters|US
splc|o|Southern Poverty Law Center|US
naacp|o|NAACP|US
adl|o|Anti-Defamation League|US
cair|o|Council on American-Islamic Relations|US
jvp|o|Jewish Voice for Peace|US
nyse|o|New York Stock Exchange|US
brookings|o|Brookings Institution|US
rand|o|RAND Corporation|US
carnegie|o|Carnegie Endowment|US
isw|o|Institute for the Study of War|US
csis|o|Center for Strategic and International Studies|US
winep|o|Washington Institute for Near East Policy|US
gallup|o|Gallup|US
pew|o|Pew Research Center|US
harvard|o|Harvard University|US
columbia-u|o|Columbia University|US
yale|o|Yale University|US
stanford|o|Stanford University|US
mit|o|Massachusetts Institute of Technology|US
oxford-u|o|Oxford University,University of Oxford|GB
cambridge-u|o|Cambridge University,University of Cambridge|GB
lse|o|London School of Economics|GB
sciencespo|o|Sciences Po|FR
cairo-u|o|Cairo University|EG
aub|o|American University of Beirut|LB
auc|o|American University in Cairo|EG
chathamhouse|o|Chatham House|GB
rusi|o|Royal United Services Institute|GB
iiss|o|International Institute for Strategic Studies|GB
sipri|o|SIPRI,Stockholm International Peace Research Institute|SE
mi5|o|MI5|GB
mi6|o|MI6|GB
gchq|o|GCHQ|GB
ukmto|o|UKMTO,United Kingdom Maritime Trade Operations|GB
boe|o|Bank of England|GB
downingstreet|o|Downing Street|GB
elysee|o|Elysee Palace,Élysée Palace,Elysee|FR
quaidorsay|o|Quai d'Orsay|FR
dgse|o|DGSE|FR
bundesbank|o|Bundesbank|DE
kremlin|o|Kremlin|RU
gru|o|GRU|RU
roscosmos|o|Roscosmos|RU
rosatom|o|Rosatom|RU
fedcouncil-ru|o|Federation Council|RU
rada|o|Verkhovna Rada|UA
sbu|o|SBU|UA
energoatom|o|Energoatom|UA
pla|o|People's Liberation Army|CN
npc|o|National People's Congress|CN
pboc|o|People's Bank of China|CN
boj|o|Bank of Japan|JP
tse|o|Tokyo Stock Exchange|JP
isi|o|Inter-Services Intelligence|PK
loksabha|o|Lok Sabha|IN
isro|o|Indian Space Research Organisation,ISRO|IN
rbi|o|Reserve Bank of India|IN
cbe|o|Central Bank of Egypt|EG
sis-eg|o|State Information Service|EG
gis-eg|o|Egyptian General Intelligence|EG
scaf|o|Supreme Council of the Armed Forces|EG
suezauthority|o|Suez Canal Authority|EG
daralifta|o|Dar al-Ifta|EG
pif|o|Public Investment Fund|SA
ksrelief|o|KSrelief,King Salman Humanitarian Aid and Relief Centre|SA
senior-scholars|o|Council of Senior Scholars|SA
royalcourt-sa|o|Saudi Royal Court|SA
qatarcharity|o|Qatar Charity|QA
adnoc|o|ADNOC|AE
emiratesrc|o|Emirates Red Crescent|AE
mubadala|o|Mubadala|AE
jrhc|o|Jordan Hashemite Charity Organization|JO
royalcourt-jo|o|Royal Hashemite Court|JO
bdl|o|Banque du Liban|LB
ssnp|o|Syrian Social Nationalist Party
ihec|o|Independent High Electoral Commission|IQ
cpa|o|Coalition Provisional Authority|IQ
aeoi|o|Atomic Energy Organization of Iran|IR
experts-ir|o|Assembly of Experts|IR
mit-tr|o|National Intelligence Organization|TR
afad|o|AFAD|TR
isie|o|Independent High Authority for Elections|TN
hcs-ly|o|High Council of State|LY
noc-ly|o|National Oil Corporation|LY
gnc-ly|o|General National Congress|LY
presidential-ly|o|Libyan Presidential Council|LY
tsc-sd|o|Sovereign Council,Transitional Sovereignty Council|SD
tmc-sd|o|Transitional Military Council|SD
sonatrach|o|Sonatrach|DZ
apn|o|People's National Assembly|DZ
ocp|o|OCP Group|MA
amisom|o|AMISOM
inec|o|Independent National Electoral Commission,INEC|NG
nnpc|o|Nigerian National Petroleum Corporation|NG
eskom|o|Eskom|ZA
`;
