/** People of public life of Asia and Oceania; the columns are said in index.ts. From general knowledge. */
export const ASIA = `
ban|KR|بان كي مون
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
assange|AU|جوليان أسانج
nazarbayev|KZ|نور سلطان نزارباييف
tokayev|KZ|قاسم جومارت توكاييف
karimov|UZ|إسلام كريموف
mirziyoyev|UZ|شوكت ميرضياييف
rahmon|TJ|إمام علي رحمن
bakiyev|KG|كرمان بك باقييف
japarov|KG|صادر جاباروف
hujintao|CN|هو جينتاو
wenjiabao|CN|ون جياباو
likeqiang|CN|لي كه تشيانغ
liqiang|CN|لي تشيانغ
jiangzemin|CN|جيانغ زيمين
maoning|CN|ماو نينغ
wangwenbin|CN|وانغ وينبين
liuxiaobo|CN|ليو شياوبو
boxilai|CN|بو شيلاي
dalailama|CN|الدالاي لاما
carrielam|CN|كاري لام
tsai|TW|تساي إنغ ون
lai-t|TW|لاي تشينغ تي
chenshuibian|TW|تشين شوي بيان
koizumi|JP|جونيتشيرو كويزومي
suga|JP|يوشيهيدي سوغا
ishiba|JP|شيغيرو إيشيبا
aso|JP|تارو آسو
kan-n|JP|ناوتو كان
hatoyama|JP|يوكيو هاتوياما
noda|JP|يوشيهيكو نودا
naruhito|JP|الإمبراطور ناروهيتو
kimjonnam|KP|كيم جونغ نام
kimyojong|KP|كيم يو جونغ
kimdaejung|KR|كيم داي جونغ
rohmoohyun|KR|روه مو هيون
leemyungbak|KR|لي ميونغ باك
parkgeunhye|KR|بارك كون هيه
leejaemyung|KR|لي جاي ميونغ
vajpayee|IN|أتال بيهاري فاجبايي
gandhi-s|IN|سونيا غاندي
gandhi-r|IN|راهول غاندي
jaishankar|IN|سوبراهمانيام جايشانكار
kejriwal|IN|أرفيند كيجريوال
mukherjee|IN|براناب موخرجي
zardari|PK|آصف علي زرداري
gilani|PK|يوسف رضا جيلاني
bhutto-b|PK|بيلاول بوتو,بيلاول بوتو زرداري
munir-a|PK|عاصم منير
yousafzai|PK|ملالا يوسفزاي
aziz-sh|PK|شوكت عزيز
abdullah-ab|AF|عبد الله عبد الله
omar-mu|AF|الملا عمر
akhundzada|AF|هبة الله أخوندزاده
haqqani-s|AF|سراج الدين حقاني
hekmatyar|AF|قلب الدين حكمتيار
mujahid-z|AF|ذبيح الله مجاهد
dostum|AF|عبد الرشيد دوستم
muttaqi|AF|أمير خان متقي
hasina|BD|شيخة حسينة,الشيخة حسينة
zia-k|BD|خالدة ضياء
rajapaksa-m|LK|ماهيندا راجاباكسا
rajapaksa-g|LK|غوتابايا راجاباكسا
wickremesinghe|LK|رانيل ويكريميسينغه
kumaratunga|LK|تشاندريكا كوماراتونغا
gyanendra|NP|الملك غيانندرا
suukyi|MM|أونغ سان سو تشي
minaunghlaing|MM|مين أونغ هلينغ
thaksin|TH|تاكسين شيناواترا
yingluck|TH|ينغلوك شيناواترا
prayut|TH|برايوت تشان أوتشا
hunsen|KH|هون سين
hunmanet|KH|هون مانيت
mahathir|MY|مهاتير محمد
najibrazak|MY|نجيب عبد الرزاق
anwar-i|MY|أنور إبراهيم
leehsienloong|SG|لي هسين لونغ
megawati|ID|ميغاواتي سوكارنوبوتري
yudhoyono|ID|سوسيلو بامبانغ يودويونو
widodo|ID|جوكو ويدودو
prabowo|ID|برابوو سوبيانتو
suharto|ID|سوهارتو
arroyo|PH|غلوريا أرويو
aquino-b|PH|بنينو أكينو
duterte|PH|رودريغو دوتيرتي
marcos-b|PH|فرديناند ماركوس,بونغبونغ ماركوس
howard|AU|جون هوارد
abbott|AU|توني أبوت
turnbull|AU|مالكولم ترنبول
morrison-s|AU|سكوت موريسون
albanese|AU|أنتوني ألبانيز
ardern|NZ|جاسيندا أرديرن
clark-h|NZ|هيلين كلارك
key|NZ|جون كي
haq|PK|فرحان حق
chan-m|CN|مارغريت تشان
amano|JP|يوكيا أمانو
ksm|PK|خالد شيخ محمد
`;
