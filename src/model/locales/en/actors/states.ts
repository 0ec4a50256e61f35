/** States: ISO 3166-1 code, names, adjectives and their plurals, capitals or seats of power. From general knowledge. */
export const STATES = `
US|United States,United States of America,US,U.S.,America,USA,U.S.A.|American,US,U.S.|Washington
GB|United Kingdom,Britain,Great Britain,UK,U.K.,England|British,English,UK|London,Downing Street
FR|France|French|Paris,Elysee
DE|Germany|German|Berlin
IT|Italy|Italian|Rome
ES|Spain|Spanish|Madrid
PT|Portugal|Portuguese|Lisbon
NL|Netherlands,Holland|Dutch|The Hague
BE|Belgium|Belgian|
CH|Switzerland|Swiss|
AT|Austria|Austrian|Vienna
SE|Sweden|Swedish|Stockholm
NO|Norway|Norwegian|Oslo
DK|Denmark|Danish|Copenhagen
FI|Finland|Finnish|Helsinki
IS|Iceland|Icelandic|
IE|Ireland|Irish|Dublin
PL|Poland|Polish|Warsaw
CZ|Czech Republic,Czechia|Czech|Prague
SK|Slovakia|Slovak|
HU|Hungary|Hungarian|Budapest
RO|Romania|Romanian|Bucharest
BG|Bulgaria|Bulgarian|Sofia
GR|Greece|Greek|Athens
CY|Cyprus|Cypriot|Nicosia
MT|Malta|Maltese|
RS|Serbia|Serbian|Belgrade
HR|Croatia|Croatian|
BA|Bosnia,Bosnia and Herzegovina|Bosnian|
AL|Albania|Albanian|
XK|Kosovo|Kosovan|
MK|Macedonia,North Macedonia|Macedonian|
SI|Slovenia|Slovenian|
EE|Estonia|Estonian|
LV|Latvia|Latvian|
LT|Lithuania|Lithuanian|
RU|Russia,Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow,Kremlin
UA|Ukraine|Ukrainian|Kiev,Kyiv
BY|Belarus|Belarusian|Minsk
MD|Moldova|Moldovan|
GE|Georgia|Georgian|Tbilisi
AM|Armenia|Armenian|Yerevan
AZ|Azerbaijan|Azerbaijani|Baku
TR|Turkey,Turkiye|Turkish|Ankara
IR|Iran,Islamic Republic|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
SY|Syria|Syrian|Damascus
LB|Lebanon|Lebanese|Beirut
JO|Jordan|Jordanian|Amman
PS|Palestine,Palestinian Authority|Palestinian|Ramallah
IL|Israel|Israeli|Tel Aviv,Jerusalem
EG|Egypt|Egyptian|Cairo
SD|Sudan|Sudanese|Khartoum
SS|South Sudan|South Sudanese|Juba
LY|Libya|Libyan|Tripoli
TN|Tunisia|Tunisian|Tunis
DZ|Algeria|Algerian|Algiers
MA|Morocco|Moroccan|Rabat
SO|Somalia|Somali|Mogadishu
SA|Saudi Arabia|Saudi|Riyadh
YE|Yemen|Yemeni|Sanaa
OM|Oman|Omani|Muscat
AE|United Arab Emirates,UAE,U.A.E.|Emirati|Abu Dhabi
QA|Qatar|Qatari|Doha
KW|Kuwait|Kuwaiti|
BH|Bahrain|Bahraini|Manama
AF|Afghanistan|Afghan|Kabul
PK|Pakistan|Pakistani|Islamabad
IN|India|Indian|New Delhi
BD|Bangladesh|Bangladeshi|Dhaka
LK|Sri Lanka|Sri Lankan|
NP|Nepal|Nepali,Nepalese|
CN|China,People's Republic of China|Chinese|Beijing
TW|Taiwan|Taiwanese|Taipei
JP|Japan|Japanese|Tokyo
KR|South Korea,Republic of Korea|South Korean|Seoul
KP|North Korea,DPRK|North Korean|Pyongyang
MN|Mongolia|Mongolian|
VN|Vietnam|Vietnamese|Hanoi
TH|Thailand|Thai|Bangkok
MM|Myanmar,Burma|Burmese|
KH|Cambodia|Cambodian|
MY|Malaysia|Malaysian|Kuala Lumpur
SG|Singapore|Singaporean|
ID|Indonesia|Indonesian|Jakarta
PH|Philippines|Filipino,Philippine|Manila
AU|Australia|Australian|Canberra
NZ|New Zealand|New Zealand|Wellington
CA|Canada|Canadian|Ottawa
MX|Mexico|Mexican|
BR|Brazil|Brazilian|
AR|Argentina|Argentine,Argentinian|Buenos Aires
CL|Chile|Chilean|Santiago
PE|Peru|Peruvian|Lima
CO|Colombia|Colombian|Bogota
VE|Venezuela|Venezuelan|Caracas
EC|Ecuador|Ecuadorian|Quito
BO|Bolivia|Bolivian|
CU|Cuba|Cuban|Havana
HT|Haiti|Haitian|
ZA|South Africa|South African|Pretoria
NG|Nigeria|Nigerian|Abuja
NE|Niger|Nigerien|
ML|Mali|Malian|
TD|Chad|Chadian|
SN|Senegal|Senegalese|
CI|Ivory Coast,Cote d'Ivoire|Ivorian|
GH|Ghana|Ghanaian|Accra
CM|Cameroon|Cameroonian|
CD|Congo,Democratic Republic of the Congo|Congolese|Kinshasa
KE|Kenya|Kenyan|Nairobi
UG|Uganda|Ugandan|Kampala
TZ|Tanzania|Tanzanian|
RW|Rwanda|Rwandan|Kigali
ET|Ethiopia|Ethiopian|Addis Ababa
ER|Eritrea|Eritrean|Asmara
ZW|Zimbabwe|Zimbabwean|Harare
AO|Angola|Angolan|
KZ|Kazakhstan|Kazakh|
UZ|Uzbekistan|Uzbek|
KG|Kyrgyzstan|Kyrgyz|
TJ|Tajikistan|Tajik|
VA|Vatican,Holy See|Vatican|
`;
