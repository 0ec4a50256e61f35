/** Papers, agencies, channels and sites: columns as in `index.ts`. From general knowledge. */
export const PRESS = `
cnbcarabia|u|سي إن بي سي عربية
bbcarabic|u|بي بي سي عربي
trt|u|قناة تي آر تي|TR
alarabytv|u|التلفزيون العربي
manar-ar|u|تلفزيون المنار|LB
maan|u|وكالة معا الإخبارية|PS
quds-news|u|شبكة قدس الإخبارية|PS
shehab|u|وكالة شهاب|PS
nahar|u|النهار اللبنانية|LB
akhbar-lb|u|صحيفة الأخبار اللبنانية,الأخبار اللبنانية|LB
orient|u|لوريان لوجور|LB
dailystar|u|ديلي ستار اللبنانية|LB
lbci|u|قناة إل بي سي|LB
mtv-lb|u|قناة إم تي في|LB
masry|u|صحيفة المصري اليوم|EG
shorouk|u|صحيفة الشروق,الشروق المصرية|EG
youm7|u|صحيفة اليوم السابع|EG
akhbar-eg|u|صحيفة الأخبار المصرية|EG
dostor|u|صحيفة الدستور المصرية|EG
madamasr|u|مدى مصر|EG
caironews|u|القاهرة الإخبارية,قناة القاهرة الإخبارية|EG
extranews|u|قناة إكسترا نيوز|EG
ghad-jo|u|صحيفة الغد,صحيفة الغد الأردنية|JO
rai-jo|u|صحيفة الرأي الأردنية|JO
mamlaka|u|قناة المملكة|JO
jordantimes|u|جوردان تايمز|JO
okaz|u|صحيفة عكاظ|SA
riyadh-n|u|صحيفة الرياض|SA
ekhbariya|u|قناة الإخبارية|SA
arabnews|u|عرب نيوز|SA
elaph|u|موقع إيلاف
khaleej|u|صحيفة الخليج|AE
bayan|u|صحيفة البيان|AE
ittihad|u|صحيفة الاتحاد|AE
national-ae|u|صحيفة ذا ناشيونال|AE
gulfnews|u|غلف نيوز|AE
khaleejtimes|u|خليج تايمز|AE
raya|u|صحيفة الراية|QA
watan-qa|u|صحيفة الوطن القطرية|QA
gulftimes|u|غلف تايمز|QA
qabas|u|صحيفة القبس|KW
rai-kw|u|صحيفة الراي,الراي الكويتية|KW
anba|u|صحيفة الأنباء الكويتية|KW
ina|u|^واع|IQ
sumaria|u|السومرية نيوز,قناة السومرية|IQ
shafaq|u|شفق نيوز|IQ
rudaw|u|شبكة رووداو,رووداو|IQ
kurdistan24|u|كوردستان 24|IQ
sabah-iq|u|صحيفة الصباح العراقية|IQ
lana|u|وكالة الأنباء الليبية|LY
libyaobserver|u|ليبيا أوبزرفر|LY
mosaique|u|موزاييك إف إم,إذاعة موزاييك|TN
khabar-dz|u|صحيفة الخبر الجزائرية|DZ
elwatan|u|صحيفة الوطن الجزائرية|DZ
echorouk|u|الشروق الجزائرية|DZ
hespress|u|هسبريس|MA
suna|u|^سونا|SD
radiodabanga|u|راديو دبنقا|SD
sudantribune|u|سودان تريبيون|SD
israelhayom|u|صحيفة إسرائيل اليوم|IL
ch12|u|القناة 12 العبرية|IL
kan|u|هيئة البث|IL
walla|u|موقع واللا|IL
armyradio-il|u|إذاعة جيش الاحتلال|IL
alalam|u|قناة العالم|IR
etemad|u|صحيفة اعتماد|IR
iranintl|u|إيران إنترناشيونال
kayhan|u|صحيفة كيهان|IR
milliyet|u|صحيفة ميليت|TR
sabah-tr|u|صحيفة صباح التركية|TR
cumhuriyet|u|صحيفة جمهوريت|TR
yenisafak|u|صحيفة يني شفق,يني شفق|TR
zaman|u|صحيفة زمان التركية|TR
ntv|u|قناة إن تي في
novayagazeta|u|نوفايا غازيتا|RU
meduza|u|ميدوزا
moscowtimes|u|موسكو تايمز|RU
pravda|u|برافدا|RU
ukrinform|u|أوكرينفورم|UA
kyivpost|u|كييف بوست|UA
peoplesdaily|u|صحيفة الشعب|CN
chinadaily|u|تشاينا ديلي|CN
cctv|u|التلفزيون المركزي الصيني|CN
asahi|u|أساهي شيمبون,أساهي|JP
yomiuri|u|يوميوري شيمبون,يوميوري|JP
nikkei|u|نيكاي|JP
nhk|u|هيئة الإذاعة والتلفزيون اليابانية|JP
jiji|u|جيجي برس|JP
pti-news|u|برس تراست أوف إنديا|IN
indianexpress|u|إنديان إكسبرس|IN
hindustantimes|u|هندوستان تايمز|IN
geo|u|قناة جيو|PK
tolo|u|قناة طلوع,طلوع نيوز|AF
pajhwok|u|وكالة باجوك|AF
straitstimes|u|ستريتس تايمز|SG
jakartapost|u|جاكرتا بوست|ID
upi|u|يونايتد برس إنترناشونال,يو بي آي|US
mcclatchy|u|ماكلاتشي|US
propublica|u|بروبابليكا|US
thehill|u|صحيفة ذا هيل,ذا هيل|US
csmonitor|u|كريستيان ساينس مونيتور|US
wtimes|u|واشنطن تايمز|US
washexaminer|u|واشنطن إكزامينر|US
nydailynews|u|نيويورك ديلي نيوز|US
newsmax|u|نيوزماكس|US
rollingstone|u|رولينغ ستون|US
vanityfair|u|فانيتي فير|US
fortune|u|مجلة فورتشن|US
forbes|u|فوربس,مجلة فوربس|US
businessinsider|u|بيزنس إنسايدر|US
univision|u|يونيفيجن|US
semafor|u|سيمافور|US
nature|u|مجلة نيتشر|GB
lancet|u|مجلة لانسيت,ذا لانسيت|GB
science-j|u|مجلة ساينس|US
nejm|u|مجلة نيو إنغلاند الطبية|US
middleeasteye|u|موقع ميدل إيست آي|GB
almonitor|u|المونيتور,موقع المونيتور|US
bellingcat|u|بيلينغكات
express-uk|u|ديلي إكسبرس|GB
standard-uk|u|إيفنينغ ستاندرد|GB
observer|u|الأوبزرفر|GB
lexpress|u|ليكسبريس|FR
lepoint|u|لوبوان|FR
lesechos|u|ليزيكو|FR
mediapart|u|ميديابارت|FR
canard|u|لوكانار أنشينيه|FR
charliehebdo|u|شارلي إيبدو,شارلي ابدو|FR
rfi|u|إذاعة فرنسا الدولية,راديو فرنسا الدولي|FR
bfm|u|قناة بي إف إم|FR
tf1|u|قناة تي إف 1|FR
europe1|u|أوروبا 1,إذاعة أوروبا 1|FR
faz|u|فرانكفورتر ألغماينه تسايتونغ|DE
sz|u|زود دويتشه تسايتونغ,زود دويتشه|DE
zeit|u|دي تسايت|DE
welt|u|دي فيلت|DE
ard|u|قناة إيه آر دي|DE
zdf|u|قناة زد دي إف|DE
stampa|u|لا ستامبا|IT
elmundo|u|إل موندو|ES
efe|u|وكالة إيفي|ES
lesoir|u|لوسوار|BE
jyllands|u|يولاندس بوستن|DK
telesur|u|تيليسور|VE
folha|u|فولها دي ساو باولو|BR
globo|u|أو غلوبو|BR
granma|u|غرانما|CU
prensalatina|u|برنسا لاتينا|CU
jeuneafrique|u|جون أفريك
africanews|u|أفريكا نيوز
euronews|u|يورونيوز
instagram|o|إنستغرام|US
whatsapp|o|واتساب,واتس آب|US
youtube|o|يوتيوب|US
telegram|o|تلغرام
`;
