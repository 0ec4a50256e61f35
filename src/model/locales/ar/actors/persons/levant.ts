/** People of public life of Israel, the Levant, Iraq and Egypt; the columns are said in index.ts. From general knowledge. */
export const LEVANT = `
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
katz|IL|يسرائيل كاتس,إسرائيل كاتس
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
elbaradei|EG|محمد البرادعي
zawahiri|EG|أيمن الظواهري
baghdadi|IQ|أبو بكر البغدادي
zarqawi|JO|أبو مصعب الزرقاوي
weizman-e|IL|عيزر وايزمان
katsav|IL|موشيه كتساف
rivlin|IL|رؤوفين ريفلين
shalom|IL|سيلفان شالوم
mofaz|IL|شاؤول موفاز
peretz|IL|عمير بيرتس
yaalon|IL|موشيه يعالون
ashkenazi|IL|غابي أشكنازي
kochavi|IL|أفيف كوخافي
eisenkot|IL|غادي آيزنكوت,غادي أيزنكوت
cohen-e|IL|إيلي كوهين
cohen-y|IL|يوسي كوهين
danon|IL|داني دانون
erdan|IL|جلعاد إردان,جلعاد أردان
shaked|IL|أييليت شاكيد
bar-r|IL|رونين بار
zamir|IL|إيال زمير
saar|IL|جدعون ساعر
deri|IL|أرييه درعي
levin-y|IL|ياريف ليفين
adraee|IL|أفيخاي أدرعي
regev-m|IL|مارك ريغيف
shamir|IL|إسحق شامير,إسحاق شامير
begin|IL|مناحيم بيغن
meir|IL|غولدا مائير
dayan|IL|موشيه ديان
qurei|PS|أحمد قريع
fayyad|PS|سلام فياض
malki|PS|رياض المالكي
mansour-r|PS|رياض منصور
dahlan|PS|محمد دحلان
barghouti-m|PS|مروان البرغوثي
barghouti-mu|PS|مصطفى البرغوثي
sheikh-h|PS|حسين الشيخ
rajoub|PS|جبريل الرجوب
hamdan-o|PS|أسامة حمدان
zahar|PS|محمود الزهار
hayya|PS|خليل الحية
rantissi|PS|عبد العزيز الرنتيسي
yassin-a|PS|أحمد ياسين
nakhala|PS|زياد النخالة
abuobeida|PS|أبو عبيدة
marzouk|PS|موسى أبو مرزوق
barhoum|PS|فوزي برهوم
ashrawi|PS|حنان عشراوي
abuakleh|PS|شيرين أبو عاقلة
geagea|LB|سمير جعجع
bassil|LB|جبران باسيل
frangieh|LB|سليمان فرنجية
gemayel-s|LB|سامي الجميل
gemayel-a|LB|أمين الجميل
siniora|LB|فؤاد السنيورة
lahoud|LB|إميل لحود
suleiman-m|LB|ميشال سليمان
salam-n|LB|نواف سلام
salam-t|LB|تمام سلام
diab-h|LB|حسان دياب
bouhabib|LB|عبد الله بو حبيب
rai-b|LB|بشارة الراعي,بشارة بطرس الراعي
salameh|LB|رياض سلامة
shukr|LB|فؤاد شكر
mughniyeh|LB|عماد مغنية
shara-f|SY|فاروق الشرع
jaafari-b|SY|بشار الجعفري
shaibani|SY|أسعد الشيباني
khatib-m|SY|معاذ الخطيب
hijab|SY|رياض حجاب
abdi-m|SY|مظلوم عبدي
shaaban-b|SY|بثينة شعبان
assad-m|SY|ماهر الأسد
assad-as|SY|أسماء الأسد
madbouly|EG|مصطفى مدبولي
fahmy-n|EG|نبيل فهمي
kamel-a|EG|عباس كامل
rashad-h|EG|حسن رشاد
tantawi|EG|محمد حسين طنطاوي
suleiman-o|EG|عمر سليمان
mansour-a|EG|عدلي منصور
sabahi|EG|حمدين صباحي
tayeb|EG|أحمد الطيب
tawadros|EG|البابا تواضروس,تواضروس الثاني
nour-a|EG|أيمن نور
nasser-g|EG|جمال عبد الناصر
hegazi-i|EG|عصام شرف
mubarak-g|EG|جمال مبارك
hussein-jo|JO|الملك حسين
rania|JO|الملكة رانيا
judeh|JO|ناصر جودة
khasawneh|JO|بشر الخصاونة
hassan-j|JO|جعفر حسان
jaafari-i|IQ|إبراهيم الجعفري
allawi|IQ|إياد علاوي
chalabi|IQ|أحمد الجلبي
masum|IQ|فؤاد معصوم
salih-b|IQ|برهم صالح
rashid-l|IQ|عبد اللطيف رشيد
hakim-am|IQ|عمار الحكيم
hakim-ab|IQ|عبد العزيز الحكيم
amiri-h|IQ|هادي العامري
khazali|IQ|قيس الخزعلي
halbousi|IQ|محمد الحلبوسي
nujaifi|IQ|أسامة النجيفي
mutlaq|IQ|صالح المطلك
hashemi-t|IQ|طارق الهاشمي
zebari|IQ|هوشيار زيباري
barzani-ne|IQ|نيجيرفان بارزاني
barzani-ms|IQ|مسرور بارزاني
talabani-b|IQ|بافل طالباني
muhandis|IQ|أبو مهدي المهندس
aziz-t|IQ|طارق عزيز
hussein-fu|IQ|فؤاد حسين
hussein-ud|IQ|عدي صدام حسين
majid-ah|IQ|علي حسن المجيد
salame-g|LB|غسان سلامة
boutrosghali|EG|بطرس بطرس غالي
zeid|JO|زيد رعد الحسين
salah-m|EG|محمد صلاح
mahfouz|EG|نجيب محفوظ
`;
