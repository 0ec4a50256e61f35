/**
 * People of public life by a key that is the same in every language: key, country, names. A name after ~ is a family name that
 * stands for them alone. From general knowledge.
 */
export const PERSONS = `
biden|US|جو بايدن,جوزيف بايدن,~بايدن
trump|US|دونالد ترامب,دونالد ترمب,~ترامب,~ترمب
obama|US|باراك أوباما,باراك اوباما,~أوباما
bush-gw|US|جورج دبليو بوش,جورج بوش الابن
bush-gh|US|جورج بوش الأب
clinton-b|US|بيل كلينتون
clinton-h|US|هيلاري كلينتون
harris|US|كامالا هاريس
pence|US|مايك بنس
cheney|US|ديك تشيني
kerry|US|جون كيري
blinken|US|أنتوني بلينكن,انتوني بلينكن,~بلينكن
pompeo|US|مايك بومبيو,~بومبيو
tillerson|US|ريكس تيلرسون
rice|US|كوندوليزا رايس
powell|US|كولن باول,كولين باول
albright|US|مادلين أولبرايت,مادلين اولبرايت
austin|US|لويد أوستن,لويد أوستين
mattis|US|جيمس ماتيس
rumsfeld|US|دونالد رامسفيلد
burns|US|وليام بيرنز,ويليام بيرنز
sullivan|US|جيك سوليفان
bolton|US|جون بولتون
kirby|US|جون كيربي
miller|US|ماثيو ميلر
mccain|US|جون ماكين
pelosi|US|نانسي بيلوسي
mcconnell|US|ميتش ماكونيل
sanders|US|بيرني ساندرز
witkoff|US|ستيف ويتكوف
rubio|US|ماركو روبيو
vance|US|جي دي فانس
hegseth|US|بيت هيغسيث
mcgurk|US|بريت ماكغورك
hochstein|US|آموس هوكشتاين,عاموس هوكشتاين
khalilzad|US|زلماي خليل زاد
musk|US|إيلون ماسك
netanyahu|IL|بنيامين نتنياهو,بنيامين نتانياهو,~نتنياهو,~نتانياهو
sharon|IL|أرييل شارون,أريئيل شارون,ارييل شارون
barak|IL|إيهود باراك,ايهود باراك
olmert|IL|إيهود أولمرت,ايهود اولمرت
peres|IL|شمعون بيريز,شيمون بيريز
rabin|IL|إسحق رابين,إسحاق رابين,اسحق رابين
livni|IL|تسيبي ليفني
gallant|IL|يوآف غالانت
gantz|IL|بيني غانتس
lapid|IL|يائير لبيد
bennett|IL|نفتالي بينيت
lieberman|IL|أفيغدور ليبرمان
bengvir|IL|إيتمار بن غفير
smotrich|IL|بتسلئيل سموتريتش
katz|IL|يسرائيل كاتس
herzog|IL|إسحاق هرتسوغ,يتسحاق هرتسوغ
halevi|IL|هرتسي هاليفي
hagari|IL|دانيال هاغاري,دانيال هغاري
barnea|IL|ديدي برنيع,دافيد برنيع
dermer|IL|رون ديرمر
arafat|PS|ياسر عرفات
abbas|PS|محمود عباس
erekat|PS|صائب عريقات
shtayyeh|PS|محمد اشتية
mustafa-m|PS|محمد مصطفى
haniyeh|PS|إسماعيل هنية,~هنية
meshaal|PS|خالد مشعل
sinwar|PS|يحيى السنوار,~السنوار
deif|PS|محمد الضيف
arouri|PS|صالح العاروري
nasrallah|LB|حسن نصر الله
qassem-n|LB|نعيم قاسم
berri|LB|نبيه بري
mikati|LB|نجيب ميقاتي
hariri-s|LB|سعد الحريري
hariri-r|LB|رفيق الحريري
aoun-m|LB|ميشال عون
aoun-j|LB|جوزيف عون
jumblatt|LB|وليد جنبلاط
assad-b|SY|بشار الأسد
assad-h|SY|حافظ الأسد
muallem|SY|وليد المعلم
mekdad|SY|فيصل المقداد,فيصل مقداد
shara|SY|أحمد الشرع
jolani|SY|أبو محمد الجولاني
sisi|EG|عبد الفتاح السيسي,~السيسي
mubarak|EG|حسني مبارك
morsi|EG|محمد مرسي
sadat|EG|أنور السادات
shoukry|EG|سامح شكري
abdelatty|EG|بدر عبد العاطي
aboulgheit|EG|أحمد أبو الغيط
moussa-a|EG|عمرو موسى
abdullah-jo|JO|عبد الله الثاني
safadi|JO|أيمن الصفدي
salman|SA|سلمان بن عبد العزيز
mbs|SA|محمد بن سلمان
jubeir|SA|عادل الجبير
faisal-bf|SA|فيصل بن فرحان
saud-f|SA|سعود الفيصل
mbz|AE|محمد بن زايد,محمد بن زايد آل نهيان
abdullah-bz|AE|عبد الله بن زايد
tamim|QA|تميم بن حمد,تميم بن حمد آل ثاني
mbar|QA|محمد بن عبد الرحمن,محمد بن عبد الرحمن آل ثاني
ansari|QA|ماجد الأنصاري
haitham|OM|هيثم بن طارق
qaboos|OM|قابوس بن سعيد
binalawi|OM|يوسف بن علوي
hadi|YE|عبد ربه منصور هادي,عبد ربه هادي
saleh-a|YE|علي عبد الله صالح
houthi-a|YE|عبد الملك الحوثي
alimi|YE|رشاد العليمي
maliki|IQ|نوري المالكي
abadi|IQ|حيدر العبادي
kadhimi|IQ|مصطفى الكاظمي
sudani|IQ|محمد شياع السوداني
abdulmahdi|IQ|عادل عبد المهدي
saddam|IQ|صدام حسين
sistani|IQ|علي السيستاني
sadr|IQ|مقتدى الصدر
talabani|IQ|جلال طالباني,جلال الطالباني
barzani-m|IQ|مسعود بارزاني,مسعود البارزاني
khamenei|IR|علي خامنئي,~خامنئي
khomeini|IR|روح الله الخميني,~الخميني
raisi|IR|إبراهيم رئيسي
rouhani|IR|حسن روحاني,~روحاني
ahmadinejad|IR|محمود أحمدي نجاد,أحمدي نجاد
khatami|IR|محمد خاتمي
rafsanjani|IR|هاشمي رفسنجاني,أكبر هاشمي رفسنجاني
zarif|IR|محمد جواد ظريف,جواد ظريف,~ظريف
abdollahian|IR|حسين أمير عبد اللهيان,أمير عبد اللهيان
araghchi|IR|عباس عراقجي
pezeshkian|IR|مسعود بزشكيان,~بزشكيان
soleimani|IR|قاسم سليماني
salami|IR|حسين سلامي
larijani|IR|علي لاريجاني
shamkhani|IR|علي شمخاني
erdogan|TR|رجب طيب أردوغان,رجب طيب اردوغان,~أردوغان,~اردوغان
davutoglu|TR|أحمد داود أوغلو
cavusoglu|TR|مولود جاويش أوغلو,مولود تشاووش أوغلو
gul|TR|عبد الله غول
fidan|TR|هاكان فيدان,حقان فيدان
akar|TR|خلوصي أكار
yildirim|TR|بن علي يلدريم
ocalan|TR|عبد الله أوجلان
gulen|TR|فتح الله غولن
gaddafi|LY|معمر القذافي,~القذافي
gaddafi-s|LY|سيف الإسلام القذافي
haftar|LY|خليفة حفتر,~حفتر
dbeibah|LY|عبد الحميد الدبيبة
sarraj|LY|فايز السراج
saied|TN|قيس سعيد
essebsi|TN|الباجي قائد السبسي
ghannouchi|TN|راشد الغنوشي
benali|TN|زين العابدين بن علي
bouteflika|DZ|عبد العزيز بوتفليقة
tebboune|DZ|عبد المجيد تبون
mohammed6|MA|محمد السادس
bashir|SD|عمر البشير
burhan|SD|عبد الفتاح البرهان
hemedti|SD|محمد حمدان دقلو,~حميدتي
hamdok|SD|عبد الله حمدوك
putin|RU|فلاديمير بوتين,~بوتين
medvedev|RU|ديمتري مدفيديف,دميتري ميدفيديف
yeltsin|RU|بوريس يلتسين
lavrov|RU|سيرغي لافروف,سيرجي لافروف,~لافروف
peskov|RU|ديمتري بيسكوف,دميتري بيسكوف
zakharova|RU|ماريا زاخاروفا
shoigu|RU|سيرغي شويغو
bogdanov|RU|ميخائيل بوغدانوف
prigozhin|RU|يفغيني بريغوجين
navalny|RU|أليكسي نافالني
zelensky|UA|فولوديمير زيلينسكي,~زيلينسكي
poroshenko|UA|بيترو بوروشينكو
yanukovych|UA|فيكتور يانوكوفيتش
kuleba|UA|دميترو كوليبا
lukashenko|BY|ألكسندر لوكاشينكو
macron|FR|إيمانويل ماكرون,~ماكرون
hollande|FR|فرانسوا هولاند
sarkozy|FR|نيكولا ساركوزي
chirac|FR|جاك شيراك
fabius|FR|لوران فابيوس
ledrian|FR|جان إيف لودريان
merkel|DE|أنغيلا ميركل,أنجيلا ميركل,انغيلا ميركل,~ميركل
scholz|DE|أولاف شولتس
schroeder|DE|غيرهارد شرودر
steinmeier|DE|فرانك فالتر شتاينماير
baerbock|DE|أنالينا بيربوك
johnson|GB|بوريس جونسون
sunak|GB|ريشي سوناك
starmer|GB|كير ستارمر
cameron|GB|ديفيد كاميرون
blair|GB|توني بلير
may|GB|تيريزا ماي
brown|GB|غوردون براون
lammy|GB|ديفيد لامي
berlusconi|IT|سيلفيو برلسكوني
meloni|IT|جورجيا ميلوني
vonderleyen|BE|أورسولا فون دير لاين
borrell|ES|جوزيب بوريل
mogherini|IT|فيديريكا موغيريني
ashton|GB|كاثرين آشتون,كاترين اشتون
michel-c|BE|شارل ميشيل
stoltenberg|NO|ينس ستولتنبرغ
rutte|NL|مارك روته
guterres|PT|أنطونيو غوتيريش,أنطونيو جوتيريش,أنطونيو غوتيريس,~غوتيريش,~جوتيريش
ban|KR|بان كي مون
annan|GH|كوفي أنان,كوفي انان
demistura|IT|ستيفان دي ميستورا,ستافان دي ميستورا
brahimi|DZ|الأخضر الإبراهيمي
griffiths|GB|مارتن غريفيث
grundberg|SE|هانس غروندبرغ
lazzarini|CH|فيليب لازاريني
grossi|AR|رافاييل غروسي,رافائيل غروسي
elbaradei|EG|محمد البرادعي
tedros|ET|تيدروس أدهانوم غيبريسوس
turk|AT|فولكر تورك
xi|CN|شي جين بينغ,شي جينبينغ
wangyi|CN|وانغ يي
hu|CN|هو جين تاو
modi|IN|ناريندرا مودي
singh|IN|مانموهان سينغ
khan-i|PK|عمران خان
sharif-n|PK|نواز شريف
sharif-s|PK|شهباز شريف
musharraf|PK|برويز مشرف
bhutto|PK|بينظير بوتو,بي نظير بوتو
karzai|AF|حامد كرزاي,حميد كرزاي
ghani|AF|أشرف غني
abe|JP|شينزو آبي
kishida|JP|فوميو كيشيدا
kimjongun|KP|كيم جونغ أون
kimjongil|KP|كيم جونغ إيل
moon|KR|مون جيه إن
yoon|KR|يون سوك يول
binladen|SA|أسامة بن لادن,~بن لادن
zawahiri|EG|أيمن الظواهري
baghdadi|IQ|أبو بكر البغدادي
zarqawi|JO|أبو مصعب الزرقاوي
abiy|ET|آبي أحمد,أبي أحمد
ramaphosa|ZA|سيريل رامافوزا
mandela|ZA|نيلسون مانديلا
lula|BR|لويس إيناسيو لولا دا سيلفا,لولا دا سيلفا
bolsonaro|BR|جايير بولسونارو
chavez|VE|هوغو تشافيز,هوغو شافيز
maduro|VE|نيكولاس مادورو
castro|CU|فيدل كاسترو
trudeau|CA|جاستن ترودو
francis|VA|البابا فرنسيس
johnpaul|VA|البابا يوحنا بولس الثاني
assange|AU|جوليان أسانج
snowden|US|إدوارد سنودن
milosevic|RS|سلوبودان ميلوسيفيتش
khan-k|GB|كريم خان
`;
