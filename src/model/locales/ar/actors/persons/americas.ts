/** People of public life of the Americas; the columns are said in index.ts. From general knowledge. */
export const AMERICAS = `
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
grossi|AR|رافاييل غروسي,رافائيل غروسي
lula|BR|لويس إيناسيو لولا دا سيلفا,لولا دا سيلفا
bolsonaro|BR|جايير بولسونارو
chavez|VE|هوغو تشافيز,هوغو شافيز
maduro|VE|نيكولاس مادورو
castro|CU|فيدل كاسترو
trudeau|CA|جاستن ترودو
snowden|US|إدوارد سنودن
gore|US|آل غور
bush-j|US|جيب بوش
palin|US|سارة بالين
ryan-p|US|بول راين,بول رايان
boehner|US|جون بوينر,جون باينر
reid-h|US|هاري ريد
schumer|US|تشاك شومر
graham-l|US|ليندسي غراهام
johnson-m|US|مايك جونسون
mccarthy-k|US|كيفن مكارثي
warren|US|إليزابيث وارن
ocasio|US|ألكساندريا أوكاسيو كورتيز
omar-i|US|إلهان عمر
tlaib|US|رشيدة طليب
walz|US|تيم والز
desantis|US|رون ديسانتيس
haley|US|نيكي هايلي
giuliani|US|رودي جولياني
bloomberg-m|US|مايكل بلومبرغ
barr|US|وليام بار,ويليام بار
sessions|US|جيف سيشنز
holder|US|إريك هولدر
ashcroft|US|جون أشكروفت
garland|US|ميريك غارلاند
wray|US|كريستوفر راي
patel-k|US|كاش باتيل
gabbard|US|تولسي غابارد
panetta|US|ليون بانيتا
petraeus|US|ديفيد بترايوس,ديفيد بتريوس
gates-r|US|روبرت غيتس
hagel|US|تشاك هيغل
carter-a|US|آشتون كارتر,أشتون كارتر
esper|US|مارك إسبر
milley|US|مارك ميلي
dempsey|US|مارتن ديمبسي
votel|US|جوزيف فوتيل
kurilla|US|مايكل كوريلا,إريك كوريلا
mcchrystal|US|ستانلي ماكريستال
bremer|US|بول بريمر
negroponte|US|جون نغروبونتي
crocker|US|رايان كروكر
haspel|US|جينا هاسبل
brennan|US|جون برينان
tenet|US|جورج تينيت
wolfowitz|US|بول وولفويتز
carter-j|US|جيمي كارتر
reagan|US|رونالد ريغان
nixon|US|ريتشارد نيكسون
kennedy-jf|US|جون كينيدي
kennedy-rf|US|روبرت كينيدي
kissinger|US|هنري كيسنجر
mitchell-g|US|جورج ميتشل
malley|US|روبرت مالي
lenderking|US|تيم ليندركينغ
feltman|US|جيفري فيلتمان
kushner|US|جاريد كوشنر
trump-i|US|إيفانكا ترامب
trump-m|US|ميلانيا ترامب
obama-m|US|ميشيل أوباما
biden-h|US|هانتر بايدن
bannon|US|ستيف بانون
flynn-m|US|مايكل فلين
cohen-m|US|مايكل كوهين
manafort|US|بول مانافورت
psaki|US|جين ساكي
jeanpierre|US|كارين جان بيير
price-n|US|نيد برايس
patel-v|US|فيدانت باتيل
leavitt|US|كارولين ليفيت
spicer|US|شون سبايسر
mcenany|US|كايلي ماكناني
sandershuckabee|US|سارة ساندرز
nauert|US|هيذر ناورت
yellen|US|جانيت يلين
bernanke|US|بن برنانكي
greenspan|US|آلان غرينسبان
powell-j|US|جيروم باول
paulson|US|هنري بولسون
geithner|US|تيموثي غايتنر
gates-b|US|بيل غيتس
bezos|US|جيف بيزوس
zuckerberg|US|مارك زوكربيرغ
jobs|US|ستيف جوبز
cook-t|US|تيم كوك
altman|US|سام ألتمان
buffett|US|وارن بافيت
madoff|US|برنارد مادوف
manning|US|تشيلسي مانينغ
weinstein|US|هارفي واينستين
epstein|US|جيفري إبستين
floyd|US|جورج فلويد
chretien|CA|جان كريتيان
martin-p|CA|بول مارتن
carney|CA|مارك كارني
joly|CA|ميلاني جولي
freeland|CA|كريستيا فريلاند
fox-v|MX|فيسنتي فوكس
calderon|MX|فيليبي كالديرون
penanieto|MX|إنريكي بينيا نييتو
amlo|MX|أندريس مانويل لوبيز أوبرادور
sheinbaum|MX|كلوديا شينباوم
guzman|MX|خواكين غوزمان
castro-r|CU|راؤول كاسترو
diazcanel|CU|ميغيل دياز كانيل
guaido|VE|خوان غوايدو
machado|VE|ماريا كورينا ماتشادو
uribe|CO|ألفارو أوريبي
santos|CO|خوان مانويل سانتوس
petro|CO|غوستافو بيترو
betancourt|CO|إنغريد بيتانكور
duque|CO|إيفان دوكي
correa|EC|رافاييل كوريا
noboa|EC|دانيال نوبوا
humala|PE|أولانتا أومالا
fujimori|PE|ألبرتو فوجيموري
fujimori-k|PE|كيكو فوجيموري
castillo-p|PE|بيدرو كاستيو
boluarte|PE|دينا بولوارتي
morales|BO|إيفو موراليس
arce|BO|لويس آرسي
bachelet|CL|ميشيل باشليه
pinera|CL|سيباستيان بينيرا
boric|CL|غابرييل بوريك
pinochet|CL|أوغستو بينوشيه
kirchner-n|AR|نيستور كيرشنر
kirchner-c|AR|كريستينا كيرشنر
macri|AR|ماوريسيو ماكري
fernandez-al|AR|ألبرتو فرنانديز
milei|AR|خافيير ميلي
mujica|UY|خوسيه موخيكا
lugo|PY|فرناندو لوغو
zelaya|HN|مانويل زيلايا
ortega|NI|دانيال أورتيغا
bukele|SV|نجيب أبو كيلة,نجيب بوكيلي
aristide|HT|جان برتران أريستيد
preval|HT|رينيه بريفال
moise|HT|جوفينيل مويس
rousseff|BR|ديلما روسيف
temer|BR|ميشال تامر
vieira-m|BR|ماورو فييرا
arbour|CA|لويز أربور
ocampo|AR|لويس مورينو أوكامبو
russell-c|US|كاثرين راسل
mccain-c|US|سيندي ماكين
zoellick|US|روبرت زوليك
malpass|US|ديفيد مالباس
banga|US|أجاي بانغا
kim-jy|US|جيم يونغ كيم
messi|AR|ليونيل ميسي
neymar|BR|نيمار
`;
