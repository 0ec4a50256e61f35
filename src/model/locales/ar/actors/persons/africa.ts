/** People of public life of Africa and the Maghreb; the columns are said in index.ts. From general knowledge. */
export const AFRICA = `
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
annan|GH|كوفي أنان,كوفي انان
brahimi|DZ|الأخضر الإبراهيمي
tedros|ET|تيدروس أدهانوم غيبريسوس
abiy|ET|آبي أحمد,أبي أحمد
ramaphosa|ZA|سيريل رامافوزا
mandela|ZA|نيلسون مانديلا
benomar|MA|جمال بن عمر
ouldcheikh|MR|إسماعيل ولد الشيخ أحمد,إسماعيل ولد الشيخ
serraj|LY|فائز السراج
bashagha|LY|فتحي باشاغا
saleh-ag|LY|عقيلة صالح
menfi|LY|محمد المنفي
mangoush|LY|نجلاء المنقوش
bathily|SN|عبد الله باتيلي
jalil-m|LY|مصطفى عبد الجليل
marzouki|TN|المنصف المرزوقي
chahed|TN|يوسف الشاهد
mechichi|TN|هشام المشيشي
bouden|TN|نجلاء بودن
moussi|TN|عبير موسي
bouazizi|TN|محمد البوعزيزي
sellal|DZ|عبد المالك سلال
ouyahia|DZ|أحمد أويحيى
gaidsalah|DZ|أحمد قايد صالح
lamamra|DZ|رمطان لعمامرة
attaf|DZ|أحمد عطاف
chengriha|DZ|السعيد شنقريحة
m6|MA|الملك محمد السادس
benkirane|MA|عبد الإله بنكيران,عبد الإله ابن كيران
othmani|MA|سعد الدين العثماني
akhannouch|MA|عزيز أخنوش
bourita|MA|ناصر بوريطة
ghali-b|EH|إبراهيم غالي
ghazouani|MR|محمد ولد الغزواني
abdelaziz-mr|MR|محمد ولد عبد العزيز
turabi|SD|حسن الترابي
garang|SD|جون قرنق
mahdi-s|SD|الصادق المهدي
kabbashi|SD|شمس الدين كباشي
kiir|SS|سلفا كير,سلفا كير ميارديت
machar|SS|رياك مشار
mohamud-h|SO|حسن شيخ محمود
farmajo|SO|محمد عبد الله فرماجو
afwerki|ER|أسياس أفورقي,إسياس أفورقي
guelleh|DJ|إسماعيل عمر جيله
zenawi|ET|ملس زيناوي
desalegn|ET|هايلي مريام ديسالين
kenyatta|KE|أوهورو كينياتا
ruto|KE|وليام روتو
odinga|KE|رايلا أودينغا
kibaki|KE|مواي كيباكي
museveni|UG|يوري موسيفيني
kony|UG|جوزيف كوني
kagame|RW|بول كاغامي
nkurunziza|BI|بيار نكورونزيزا
kabila-j|CD|جوزيف كابيلا
tshisekedi|CD|فيليكس تشيسيكيدي
obasanjo|NG|أولوسيغون أوباسانجو
jonathan|NG|غودلاك جوناثان
buhari|NG|محمد بخاري
tinubu|NG|بولا تينوبو
shekau|NG|أبو بكر شيكاو
deby-i|TD|إدريس ديبي
deby-m|TD|محمد إدريس ديبي
bazoum|NE|محمد بازوم
tchiani|NE|عبد الرحمن تشياني
goita|ML|أسيمي غويتا
keita-ib|ML|إبراهيم أبو بكر كيتا
traore|BF|إبراهيم تراوري
compaore|BF|بليز كومباوري
gbagbo|CI|لوران غباغبو
ouattara|CI|الحسن واتارا
conde|GN|ألفا كوندي
sall|SN|ماكي سال
faye|SN|باسيرو ديوماي فاي
wade-a|SN|عبد الله واد
sirleaf|LR|إلين جونسون سيرليف
taylor-c|LR|تشارلز تايلور
weah|LR|جورج ويا,جورج وياه
jammeh|GM|يحيى جامع
bongo-a|GA|علي بونغو
biya|CM|بول بيا
mbeki|ZA|ثابو مبيكي
tsvangirai|ZW|مورغان تسفانغيراي
mnangagwa|ZW|إيمرسون منانغاغوا
faki|TD|موسى فقي
tutu|ZA|ديزموند توتو
pillay|ZA|نافي بيلاي
bensouda|GM|فاتو بنسودا
okonjo|NG|نغوزي أوكونجو إيويالا
goldstone|ZA|ريتشارد غولدستون
megrahi|LY|عبد الباسط المقرحي
`;
