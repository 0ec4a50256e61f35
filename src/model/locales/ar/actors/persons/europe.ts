/** People of public life of Europe, Russia and the Caucasus; the columns are said in index.ts. From general knowledge. */
export const EUROPE = `
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
demistura|IT|ستيفان دي ميستورا,ستافان دي ميستورا
griffiths|GB|مارتن غريفيث
grundberg|SE|هانس غروندبرغ
lazzarini|CH|فيليب لازاريني
turk|AT|فولكر تورك
francis|VA|البابا فرنسيس
johnpaul|VA|البابا يوحنا بولس الثاني
milosevic|RS|سلوبودان ميلوسيفيتش
khan-k|GB|كريم خان
cleverly|GB|جيمس كليفرلي
raab|GB|دومينيك راب
hammond|GB|فيليب هاموند
hunt-j|GB|جيريمي هانت
straw|GB|جاك سترو
miliband-d|GB|ديفيد ميليباند
miliband-e|GB|إد ميليباند
clegg|GB|نيك كليغ
osborne|GB|جورج أوزبورن
sturgeon|GB|نيكولا ستورجن
salmond|GB|أليكس سالموند
yousaf|GB|حمزة يوسف
khan-s|GB|صادق خان
thatcher|GB|مارغريت تاتشر
major|GB|جون ميجور
elizabeth2|GB|الملكة إليزابيث,إليزابيث الثانية
charles3|GB|الملك تشارلز,تشارلز الثالث
lepen-m|FR|مارين لوبان
lepen-j|FR|جان ماري لوبان
villepin|FR|دومينيك دو فيلبان,دومينيك دوفيلبان
philippe|FR|إدوار فيليب
valls|FR|مانويل فالس
fillon|FR|فرانسوا فيون
ayrault|FR|جان مارك إيرولت
colonna|FR|كاترين كولونا
sejourne|FR|ستيفان سيجورنيه
barrot|FR|جان نويل بارو
attal|FR|غابرييل أتال,غابريال أتال
barnier|FR|ميشال بارنييه,ميشيل بارنييه
bayrou|FR|فرانسوا بايرو
kouchner|FR|برنار كوشنير
juppe|FR|ألان جوبيه,آلان جوبيه
royal|FR|سيغولين روايال
melenchon|FR|جان لوك ميلانشون
lagarde|FR|كريستين لاغارد
strausskahn|FR|دومينيك ستروس كان
darmanin|FR|جيرالد دارمانان
mitterrand|FR|فرانسوا ميتران
fischer-j|DE|يوشكا فيشر
westerwelle|DE|غيدو فيسترفيله
gabriel-s|DE|زيغمار غابرييل
maas|DE|هايكو ماس
merz|DE|فريدريش ميرتس
habeck|DE|روبرت هابيك
lindner|DE|كريستيان ليندنر
pistorius|DE|بوريس بيستوريوس
schaeuble|DE|فولفغانغ شويبله
kohl|DE|هيلموت كول
prodi|IT|رومانو برودي
renzi|IT|ماتيو رينزي
conte|IT|جوزيبي كونتي
draghi|IT|ماريو دراغي
monti|IT|ماريو مونتي
salvini|IT|ماتيو سالفيني
tajani|IT|أنطونيو تاياني
dimaio|IT|لويجي دي مايو
frattini|IT|فرانكو فراتيني
mattarella|IT|سيرجيو ماتاريلا
gentiloni|IT|باولو جنتيلوني
zapatero|ES|خوسيه لويس ثاباتيرو
aznar|ES|خوسيه ماريا أزنار
rajoy|ES|ماريانو راخوي
sanchez-p|ES|بيدرو سانشيز
albares|ES|خوسيه مانويل ألباريس
puigdemont|ES|كارليس بوتشيمون
moratinos|ES|ميغيل أنخل موراتينوس
solana|ES|خافيير سولانا
barroso|PT|جوزيه مانويل باروزو
costa-a|PT|أنطونيو كوستا
socrates|PT|جوزيه سقراطيس
vanrompuy|BE|هيرمان فان رومبوي
michel|BE|شارل ميشال
juncker|LU|جان كلود يونكر
tusk|PL|دونالد توسك
duda|PL|أندريه دودا,أندجي دودا
kaczynski-l|PL|ليخ كاتشينسكي
kaczynski-j|PL|ياروسلاف كاتشينسكي
sikorski|PL|رادوسلاف سيكورسكي
metsola|MT|روبرتا ميتسولا
kallas|EE|كايا كالاس
orban|HU|فيكتور أوربان
szijjarto|HU|بيتر سيارتو
balkenende|NL|يان بيتر بالكنندي
wilders|NL|خيرت فيلدرز
kaag|NL|سيغريد كاخ
plasschaert|NL|جينين بلاسخارت,جينين هينيس بلاسخارت
papandreou|GR|جورج باباندريو
tsipras|GR|أليكسيس تسيبراس
mitsotakis|GR|كيرياكوس ميتسوتاكيس
samaras|GR|أنتونيس ساماراس
varoufakis|GR|يانيس فاروفاكيس
anastasiades|CY|نيكوس أناستاسياديس
kurz|AT|سيباستيان كورتس
vucic|RS|ألكسندر فوتشيتش
tadic|RS|بوريس تاديتش
kostunica|RS|فويسلاف كوستونيتسا
karadzic|RS|رادوفان كارادجيتش
mladic|RS|راتكو ملاديتش
thaci|XK|هاشم تاتشي
kurti|XK|ألبين كورتي
rama|AL|إيدي راما
fico|SK|روبرت فيكو
marin|FI|سانا مارين
niinisto|FI|ساولي نينيستو
ahtisaari|FI|مارتي أهتيساري
frederiksen|DK|ميته فريدريكسن
bildt|SE|كارل بيلت
kristersson|SE|أولف كريسترسون
lofven|SE|ستيفان لوفين
bernadotte-w|SE|مارغو والستروم
store|NO|يوناس غار ستوره,يوناس غار ستوري
solberg|NO|إرنا سولبرغ
pedersen|NO|غير بيدرسون,غير بيدرسن
varadkar|IE|ليو فارادكار
martin-mi|IE|ميهول مارتن
mladenov|BG|نيكولاي ملادينوف
borisov|BG|بويكو بوريسوف
sandu|MD|مايا ساندو
saakashvili|GE|ميخائيل ساكاشفيلي
shevardnadze|GE|إدوارد شيفاردنادزه
pashinyan|AM|نيكول باشينيان
sargsyan|AM|سيرج سركيسيان
aliyev|AZ|إلهام علييف
tymoshenko|UA|يوليا تيموشينكو
yushchenko|UA|فيكتور يوشينكو
klitschko|UA|فيتالي كليتشكو
zaluzhny|UA|فاليري زالوجني
yermak|UA|أندريه يرماك
reznikov|UA|أوليكسي ريزنيكوف
umerov|UA|رستم عمروف
podolyak|UA|ميخايلو بودولياك
shmyhal|UA|دينيس شميهال
tikhanovskaya|BY|سفيتلانا تيخانوفسكايا
mishustin|RU|ميخائيل ميشوستين
patrushev|RU|نيكولاي باتروشيف
nebenzya|RU|فاسيلي نيبينزيا
churkin|RU|فيتالي تشوركين
ivanov-i|RU|إيغور إيفانوف
ivanov-s|RU|سيرغي إيفانوف
gerasimov|RU|فاليري غيراسيموف
kadyrov|RU|رمضان قديروف
belousov|RU|أندريه بيلوسوف
konashenkov|RU|إيغور كوناشينكوف
ryabkov|RU|سيرغي ريابكوف
ushakov|RU|يوري أوشاكوف
volodin|RU|فياتشيسلاف فولودين
matviyenko|RU|فالنتينا ماتفيينكو
khodorkovsky|RU|ميخائيل خودوركوفسكي
litvinenko|RU|ألكسندر ليتفينينكو
skripal|RU|سيرغي سكريبال
gorbachev|RU|ميخائيل غورباتشوف
abramovich|RU|رومان أبراموفيتش
kobler|DE|مارتن كوبلر
leon-b|ES|برناردينو ليون
dujarric|FR|ستيفان دوجاريك
egeland|NO|يان إيغلاند
amos|GB|فاليري آموس
obrien-st|GB|ستيفن أوبراين
lowcock|GB|مارك لوكوك
grandi|IT|فيليبو غراندي
krahenbuhl|CH|بيير كرينبول
blix|SE|هانس بليكس
georgieva|BG|كريستالينا جورجيفا
lamy|FR|باسكال لامي
albanese-f|IT|فرانشيسكا ألبانيز
wennesland|NO|تور وينسلاند
serry|NL|روبرت سيري
roed-larsen|NO|تيري رود لارسن
mehlis|DE|ديتليف ميليس
thunberg|SE|غريتا ثونبرغ
leo14|VA|البابا ليو
parolin|VA|بيترو بارولين
kirill|RU|البطريرك كيريل
blatter|CH|جوزيف بلاتر
infantino|CH|جياني إنفانتينو
platini|FR|ميشيل بلاتيني
bach|DE|توماس باخ
ronaldo|PT|كريستيانو رونالدو
mbappe|FR|كيليان مبابي
guardiola|ES|بيب غوارديولا
mourinho|PT|جوزيه مورينيو
breivik|NO|أندرس بريفيك,أندرس بيرينغ بريفيك
moussaoui|FR|زكريا موسوي
abdeslam|FR|صلاح عبد السلام
truss|GB|ليز تراس
`;
