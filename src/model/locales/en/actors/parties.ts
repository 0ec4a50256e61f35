/** Parties, movements and armed groups: columns as in organizations.ts. From general knowledge. */
export const PARTIES = `
fianna|o|Fianna Fail,Fianna Fáil|IE
finegael|o|Fine Gael|IE
sinnfein|o|Sinn Fein,Sinn Féin|IE
dup|o|Democratic Unionist Party|GB
plaid|o|Plaid Cymru|GB
reformuk|o|Reform UK|GB
greens-de|o|Alliance 90|DE
afd|o|Alternative for Germany,AfD|DE
csu|o|Christian Social Union,CSU|DE
fdp|o|Free Democratic Party,FDP|DE
linke|o|Die Linke|DE
rn|o|National Rally|FR
ump|o|UMP,Union for a Popular Movement|FR
ps-fr|o|French Socialist Party|FR
lfi|o|La France Insoumise,France Unbowed|FR
lrem|o|La Republique En Marche,En Marche|FR
cgt|o|CGT|FR
pp-es|o|Partido Popular|ES
psoe|o|PSOE,Spanish Socialist Workers' Party|ES
podemos|o|Podemos|ES
lega|o|Lega Nord,Northern League|IT
m5s|o|Five Star Movement|IT
forzaitalia|o|Forza Italia|IT
fdi|o|Brothers of Italy|IT
fidesz|o|Fidesz|HU
po-pl|o|Civic Platform|PL
solidarity|o|Solidarnosc|PL
syriza|o|Syriza|GR
newdem|o|New Democracy|GR
pasok|o|PASOK|GR
goldendawn|o|Golden Dawn|GR
fpo|o|Freedom Party of Austria|AT
vlaams|o|Vlaams Belang|BE
unitedrussia|o|United Russia|RU
cprf|o|Communist Party of the Russian Federation|RU
servantpeople|o|Servant of the People|UA
regions-ua|o|Party of Regions|UA
iyi|o|Iyi Party|TR
saadet|o|Felicity Party|TR
dem-tr|o|DEM Party|TR
refah|o|Welfare Party|TR
meretz|o|Meretz|IL
yisraelbeitenu|o|Yisrael Beiteinu,Israel Beitenu|IL
utj|o|United Torah Judaism|IL
otzma|o|Otzma Yehudit|IL
rzp|o|Religious Zionism|IL
jewishhome|o|Jewish Home|IL
jointlist|o|Joint List|IL
raam|o|Ra'am,United Arab List|IL
hadash|o|Hadash|IL
ppp-ps|o|Palestinian People's Party|PS
pfsg|o|PFLP-GC|PS
fatahislam|o|Fatah al-Islam|LB
marada|o|Marada Movement|LB
march14|g|March 14 Alliance|LB
march8|g|March 8 Alliance|LB
wafd|o|Wafd Party|EG
ndp-eg|o|National Democratic Party|EG
fjp|o|Freedom and Justice Party|EG
nour-eg|o|Nour Party|EG
kefaya|o|Kefaya|EG
april6|o|April 6 Youth Movement|EG
nsf-eg|o|National Salvation Front|EG
wefaq|o|Al-Wefaq,Wefaq|BH
iaf-jo|o|Islamic Action Front|JO
hadas-kw|o|Islamic Constitutional Movement|KW
ysp|o|Yemeni Socialist Party|YE
hirak|o|Southern Movement|YE
sciri|o|Supreme Islamic Iraqi Council,SCIRI|IQ
iraqiya|o|Iraqiya|IQ
statelaw|o|State of Law Coalition|IQ
badr|o|Badr Organization|IQ
fateh-iq|o|Fatah Alliance|IQ
coordination-iq|o|Coordination Framework|IQ
sairoon|o|Sairoon|IQ
hikma|o|National Wisdom Movement|IQ
taqaddum|o|Taqaddum|IQ
mahdiarmy|o|Mahdi Army|IQ
saraya-salam|o|Saraya al-Salam|IQ
sayyidshuhada|o|Kataib Sayyid al-Shuhada|IQ
ams-iq|o|Association of Muslim Scholars|IQ
ansarislam|o|Ansar al-Islam|IQ
jabhatshamiya|o|Levant Front|SY
sna|o|Syrian National Army|SY
nlf-sy|o|National Front for Liberation|SY
ahrarsharqiya|o|Ahrar al-Sharqiya|SY
ncc-sy|o|National Coordination Committee|SY
snchnc|o|Syrian Negotiation Commission,High Negotiations Committee|SY
knc-sy|o|Kurdish National Council|SY
ansarsharia|o|Ansar al-Sharia
jaishadl|o|Jaish al-Adl|IR
jundallah|o|Jundallah|IR
komala|o|Komala|IR
kdpi|o|Kurdistan Democratic Party of Iran|IR
pjak|o|PJAK|IR
tak|o|Kurdistan Freedom Falcons|TR
dhkpc|o|DHKP-C|TR
gulenmov|o|Gulen movement,Gülen movement|TR
qalbtounes|o|Heart of Tunisia|TN
pdl-tn|o|Free Destourian Party|TN
rcd-tn|o|RCD|TN
ijhr|o|Tunisian Human Rights League|TN
fis|o|Islamic Salvation Front|DZ
rnd|o|National Rally for Democracy|DZ
ffs|o|Socialist Forces Front|DZ
msp|o|Movement of Society for Peace|DZ
gia|o|Armed Islamic Group|DZ
gspc|o|Salafist Group for Preaching and Combat,GSPC|DZ
rni|o|National Rally of Independents|MA
pam|o|Authenticity and Modernity Party|MA
istiqlal|o|Istiqlal Party|MA
usfp|o|Socialist Union of Popular Forces|MA
adl-ma|o|Justice and Charity|MA
lifg|o|Libyan Islamic Fighting Group|LY
libyadawn|o|Libya Dawn|LY
jcp-ly|o|Justice and Construction Party|LY
ncp-sd|o|National Congress Party|SD
umma-sd|o|National Umma Party|SD
dup-sd|o|Democratic Unionist Party of Sudan|SD
spa-sd|o|Sudanese Professionals Association|SD
slm|o|Sudan Liberation Movement,Sudan Liberation Army|SD
splmn|o|SPLM-N|SD
janjaweed|o|Janjaweed|SD
icu-so|o|Islamic Courts Union|SO
hizbulislam|o|Hizbul Islam|SO
olf|o|Oromo Liberation Front|ET
onlf|o|Ogaden National Liberation Front|ET
eprdf|o|EPRDF|ET
m23|o|M23|CD
fdlr|o|FDLR|CD
adf-ug|o|Allied Democratic Forces|UG
seleka|o|Seleka,Séléka|CF
antibalaka|o|Anti-balaka|CF
mnla|o|MNLA,National Movement for the Liberation of Azawad|ML
ansardine|o|Ansar Dine|ML
mujao|o|MUJAO|ML
jnim|o|JNIM|ML
iswap|o|ISWAP,Islamic State West Africa Province|NG
mend|o|Movement for the Emancipation of the Niger Delta|NG
pdp-ng|o|People's Democratic Party|NG
apc-ng|o|All Progressives Congress|NG
renamo|o|Renamo|MZ
frelimo|o|Frelimo|MZ
unita|o|UNITA|AO
mpla|o|MPLA|AO
zanupf|o|ZANU-PF|ZW
mdc-zw|o|Movement for Democratic Change|ZW
da-za|o|Democratic Alliance|ZA
eff|o|Economic Freedom Fighters|ZA
jem-in|o|Jaish-e-Mohammed,Jaish-e-Mohammad|PK
ttp|o|Tehreek-e-Taliban Pakistan,Pakistani Taliban,TTP|PK
haqqani|o|Haqqani network|AF
iskp|o|Islamic State Khorasan,IS-K,ISIS-K|AF
northernalliance|o|Northern Alliance|AF
pmln|o|Pakistan Muslim League,PML-N|PK
mqm|o|Muttahida Qaumi Movement,MQM|PK
bla|o|Balochistan Liberation Army|PK
simi|o|Students Islamic Movement of India|IN
aap|o|Aam Aadmi Party|IN
cpi-m|o|Communist Party of India|IN
shivsena|o|Shiv Sena|IN
rss|o|Rashtriya Swayamsevak Sangh,RSS|IN
naxal|g|Naxalites|IN
awami|o|Awami League|BD
bnp-bd|o|Bangladesh Nationalist Party|BD
jamaat|o|Jamaat-e-Islami|PK
nld|o|National League for Democracy,NLD|MM
arsa|o|Arakan Rohingya Salvation Army|MM
arakanarmy|o|Arakan Army|MM
pheuthai|o|Pheu Thai|TH
umno|o|UMNO,United Malays National Organisation|MY
milf|o|Moro Islamic Liberation Front,MILF|PH
mnlf|o|Moro National Liberation Front|PH
npa|o|New People's Army|PH
gam|o|Free Aceh Movement|ID
ldp-jp|o|Liberal Democratic Party|JP
dpj|o|Democratic Party of Japan|JP
komeito|o|Komeito|JP
aum|o|Aum Shinrikyo|JP
dpp-tw|o|Democratic Progressive Party|TW
wpk|o|Workers' Party of Korea|KP
ppp-kr|o|People Power Party|KR
maoists-np|o|Communist Party of Nepal|NP
liberal-au|o|Liberal Party of Australia|AU
alp|o|Australian Labor Party|AU
liberal-ca|o|Liberal Party of Canada|CA
ndp-ca|o|New Democratic Party|CA
blocq|o|Bloc Quebecois,Bloc Québécois|CA
pri|o|Institutional Revolutionary Party|MX
pan-mx|o|National Action Party|MX
morena|o|Morena party|MX
zetas|o|Los Zetas|MX
sinaloa|o|Sinaloa cartel|MX
psuv|o|United Socialist Party of Venezuela|VE
eln|o|National Liberation Army,ELN|CO
auc-co|o|United Self-Defense Forces of Colombia|CO
shiningpath|o|Shining Path|PE
peronist|o|Justicialist Party|AR
fmln|o|FMLN|SV
sandinista|o|Sandinista National Liberation Front|NI
uck|o|Kosovo Liberation Army,KLA|XK
snp-rs|o|Serbian Radical Party|RS
redbrigades|o|Red Brigades|IT
raf|o|Red Army Faction|DE
nov17|o|November 17|GR
uvf|o|Ulster Volunteer Force|GB
uda|o|Ulster Defence Association|GB
proudboys|o|Proud Boys|US
oathkeepers|o|Oath Keepers|US
kkk|o|Ku Klux Klan|US
blm|o|Black Lives Matter|US
`;
