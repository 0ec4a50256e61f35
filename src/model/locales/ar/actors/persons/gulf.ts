/** People of public life of Arabia, Iran and Turkey; the columns are said in index.ts. From general knowledge. */
export const GULF = `
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
binladen|SA|أسامة بن لادن,~بن لادن
salman-sa|SA|الملك سلمان
abdullah-sa|SA|عبد الله بن عبد العزيز
nayef-m|SA|محمد بن نايف
khashoggi|SA|جمال خاشقجي
khalid-bs|SA|خالد بن سلمان
turki-f|SA|تركي الفيصل
bandar|SA|بندر بن سلطان
alsheikh-t|SA|تركي آل الشيخ
mbr|AE|محمد بن راشد,محمد بن راشد آل مكتوم
gargash|AE|أنور قرقاش
tahnoon|AE|طحنون بن زايد
zayed|AE|زايد بن سلطان
hamad-bk|QA|حمد بن خليفة
hbj|QA|حمد بن جاسم
sabah-a|KW|صباح الأحمد,صباح الأحمد الجابر الصباح
meshal-kw|KW|مشعل الأحمد,مشعل الأحمد الجابر الصباح
nawaf-kw|KW|نواف الأحمد,نواف الأحمد الجابر الصباح
hamad-bh|BH|حمد بن عيسى,حمد بن عيسى آل خليفة
salman-bh|BH|سلمان بن حمد
busaidi|OM|بدر البوسعيدي
zubaidi|YE|عيدروس الزبيدي
ahmar-am|YE|علي محسن الأحمر
bahah|YE|خالد بحاح
maeen|YE|معين عبد الملك
mashat|YE|مهدي المشاط
saree|YE|يحيى سريع
awlaki|YE|أنور العولقي
ghalibaf|IR|محمد باقر قاليباف
mousavi-mh|IR|مير حسين موسوي
karroubi|IR|مهدي كروبي
jalili|IR|سعيد جليلي
mottaki|IR|منوشهر متكي
kharrazi|IR|كمال خرازي
salehi|IR|علي أكبر صالحي
bagheri-k|IR|علي باقري كني,علي باقري
kanaani|IR|ناصر كنعاني
baghaei|IR|إسماعيل بقائي
qaani|IR|إسماعيل قاآني,إسماعيل قآني
hajizadeh|IR|أمير علي حاجي زاده
velayati|IR|علي أكبر ولايتي
mokhber|IR|محمد مخبر
amini|IR|مهسا أميني
ebadi|IR|شيرين عبادي
sezer|TR|أحمد نجدت سيزر
ecevit|TR|بولنت أجاويد
kilicdaroglu|TR|كمال كليجدار أوغلو
imamoglu|TR|أكرم إمام أوغلو
bahceli|TR|دولت بهجلي
demirtas|TR|صلاح الدين دميرطاش
babacan|TR|علي باباجان
soylu|TR|سليمان صويلو
kalin|TR|إبراهيم كالين,إبراهيم قالن
kavala|TR|عثمان كافالا
gulerr|TR|يشار غولر
`;
