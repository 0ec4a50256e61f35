/** States: ISO 3166-1 code, names, adjectives and their plurals, capitals or seats of power. From general knowledge. */
export const STATES = `
US|United States,United States of America,US,U.S.,America,USA,U.S.A.|American,US,U.S.,United States|Washington,Washington DC,Washington D.C.
GB|United Kingdom,Britain,Great Britain,UK,U.K.,England|British,English,UK,Scottish,Welsh|London,Downing Street,Whitehall,Westminster
FR|France|French|Paris,Elysee
DE|Germany|German|Berlin
IT|Italy|Italian|Rome
ES|Spain|Spanish|Madrid
PT|Portugal|Portuguese|Lisbon
NL|Netherlands,Holland|Dutch|The Hague
BE|Belgium|Belgian|Brussels
CH|Switzerland|Swiss|Bern
AT|Austria|Austrian|Vienna
SE|Sweden|Swedish|Stockholm
NO|Norway|Norwegian|Oslo
DK|Denmark|Danish|Copenhagen
FI|Finland|Finnish|Helsinki
IS|Iceland|Icelandic|Reykjavik
IE|Ireland|Irish|Dublin
PL|Poland|Polish|Warsaw
CZ|Czech Republic,Czechia|Czech|Prague
SK|Slovakia|Slovak|Bratislava
HU|Hungary|Hungarian|Budapest
RO|Romania|Romanian|Bucharest
BG|Bulgaria|Bulgarian|Sofia
GR|Greece|Greek|Athens
CY|Cyprus|Cypriot|Nicosia
MT|Malta|Maltese|Valletta
RS|Serbia|Serbian|Belgrade
HR|Croatia|Croatian|Zagreb
BA|Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Sarajevo
AL|Albania|Albanian|Tirana
XK|Kosovo|Kosovan,Kosovar|Pristina
MK|Macedonia,North Macedonia|Macedonian|Skopje
SI|Slovenia|Slovenian,Slovene|Ljubljana
EE|Estonia|Estonian|Tallinn
LV|Latvia|Latvian|Riga
LT|Lithuania|Lithuanian|Vilnius
RU|Russia,Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow,Kremlin
UA|Ukraine|Ukrainian|Kiev,Kyiv
BY|Belarus|Belarusian|Minsk
MD|Moldova|Moldovan|Chisinau
GE|Georgia|Georgian|Tbilisi
AM|Armenia|Armenian|Yerevan
AZ|Azerbaijan|Azerbaijani|Baku
TR|Turkey,Turkiye|Turkish|Ankara
IR|Iran,Islamic Republic|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
SY|Syria|Syrian|Damascus
LB|Lebanon|Lebanese|Beirut
JO|Jordan|Jordanian|Amman
PS|Palestine,Palestinian Authority,Palestinian National Authority,State of Palestine|Palestinian|Ramallah
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
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,UAE|Abu Dhabi
QA|Qatar|Qatari|Doha
KW|Kuwait|Kuwaiti|
BH|Bahrain|Bahraini|Manama
AF|Afghanistan|Afghan|Kabul
PK|Pakistan|Pakistani|Islamabad
IN|India|Indian|New Delhi
BD|Bangladesh|Bangladeshi|Dhaka
LK|Sri Lanka|Sri Lankan|Colombo
NP|Nepal|Nepali,Nepalese|Kathmandu
CN|China,People's Republic of China|Chinese|Beijing
TW|Taiwan|Taiwanese|Taipei
JP|Japan|Japanese|Tokyo
KR|South Korea,Republic of Korea|South Korean|Seoul
KP|North Korea,DPRK|North Korean|Pyongyang
MN|Mongolia|Mongolian|Ulaanbaatar
VN|Vietnam|Vietnamese|Hanoi
TH|Thailand|Thai|Bangkok
MM|Myanmar,Burma|Burmese|Naypyidaw,Yangon
KH|Cambodia|Cambodian|Phnom Penh
MY|Malaysia|Malaysian|Kuala Lumpur
SG|Singapore|Singaporean|
ID|Indonesia|Indonesian|Jakarta
PH|Philippines|Filipino,Philippine|Manila
AU|Australia|Australian|Canberra
NZ|New Zealand|New Zealand|Wellington
CA|Canada|Canadian|Ottawa
MX|Mexico|Mexican|Mexico City
BR|Brazil|Brazilian|Brasilia
AR|Argentina|Argentine,Argentinian|Buenos Aires
CL|Chile|Chilean|Santiago
PE|Peru|Peruvian|Lima
CO|Colombia|Colombian|Bogota
VE|Venezuela|Venezuelan|Caracas
EC|Ecuador|Ecuadorian|Quito
BO|Bolivia|Bolivian|La Paz
CU|Cuba|Cuban|Havana
HT|Haiti|Haitian|Port-au-Prince
ZA|South Africa|South African|Pretoria
NG|Nigeria|Nigerian|Abuja
NE|Niger|Nigerien|Niamey
ML|Mali|Malian|Bamako
TD|Chad|Chadian|N'Djamena
SN|Senegal|Senegalese|Dakar
CI|Ivory Coast,Cote d'Ivoire|Ivorian|Abidjan
GH|Ghana|Ghanaian|Accra
CM|Cameroon|Cameroonian|Yaounde
CD|Congo,Democratic Republic of the Congo|Congolese|Kinshasa
KE|Kenya|Kenyan|Nairobi
UG|Uganda|Ugandan|Kampala
TZ|Tanzania|Tanzanian|Dar es Salaam
RW|Rwanda|Rwandan|Kigali
ET|Ethiopia|Ethiopian|Addis Ababa
ER|Eritrea|Eritrean|Asmara
ZW|Zimbabwe|Zimbabwean|Harare
AO|Angola|Angolan|Luanda
KZ|Kazakhstan|Kazakh|Astana
UZ|Uzbekistan|Uzbek|Tashkent
KG|Kyrgyzstan|Kyrgyz|Bishkek
TJ|Tajikistan|Tajik|Dushanbe
VA|Vatican,Holy See|Vatican|
PY|Paraguay|Paraguayan|Asuncion
UY|Uruguay|Uruguayan|Montevideo
CR|Costa Rica|Costa Rican|San Jose
GT|Guatemala|Guatemalan|
HN|Honduras|Honduran|Tegucigalpa
SV|El Salvador|Salvadoran|San Salvador
NI|Nicaragua|Nicaraguan|Managua
PA|Panama|Panamanian|
DO|Dominican Republic|Dominican|Santo Domingo
JM|Jamaica|Jamaican|Kingston
TT|Trinidad and Tobago|Trinidadian|
GY|Guyana|Guyanese|
SR|Suriname|Surinamese|
ME|Montenegro|Montenegrin|Podgorica
LU|Luxembourg|Luxembourgish|
MR|Mauritania|Mauritanian|Nouakchott
DJ|Djibouti|Djiboutian|
KM|Comoros|Comorian|
BF|Burkina Faso|Burkinabe|Ouagadougou
BJ|Benin|Beninese|
TG|Togo|Togolese|Lome
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||
GQ|Equatorial Guinea||Malabo
SL|Sierra Leone|Sierra Leonean|Freetown
LR|Liberia|Liberian|Monrovia
GM|Gambia|Gambian|Banjul
CV|Cape Verde|Cape Verdean|
CG|Republic of the Congo||Brazzaville
CF|Central African Republic||Bangui
GA|Gabon|Gabonese|Libreville
BI|Burundi|Burundian|Bujumbura
ZM|Zambia|Zambian|Lusaka
MW|Malawi|Malawian|Lilongwe
MZ|Mozambique|Mozambican|Maputo
BW|Botswana|Botswanan|Gaborone
NA|Namibia|Namibian|Windhoek
LS|Lesotho||
SZ|Swaziland,Eswatini|Swazi|
MG|Madagascar|Malagasy|Antananarivo
MU|Mauritius|Mauritian|
SC|Seychelles|Seychellois|
MV|Maldives|Maldivian|
BT|Bhutan|Bhutanese|
BN|Brunei|Bruneian|
LA|Laos|Laotian|Vientiane
TL|East Timor,Timor-Leste|Timorese|Dili
PG|Papua New Guinea||Port Moresby
FJ|Fiji|Fijian|Suva
TM|Turkmenistan|Turkmen|Ashgabat
MC|Monaco||
LI|Liechtenstein||
`;
