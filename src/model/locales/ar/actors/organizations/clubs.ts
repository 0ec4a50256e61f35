/** Clubs and bodies of sport. Columns as in index.ts. From general knowledge. */
export const CLUBS = `
fifa|o|الفيفا
uefa|o|الاتحاد الأوروبي لكرة القدم,يويفا
ioc|o|اللجنة الأولمبية الدولية
realmadrid|o|ريال مدريد,نادي ريال مدريد
barcelona-fc|o|نادي برشلونة,^برشلونة
atletico|o|أتلتيكو مدريد,أتليتكو مدريد
manutd|o|مانشستر يونايتد
mancity|o|مانشستر سيتي
liverpool-fc|o|نادي ليفربول,^ليفربول
chelsea|o|تشيلسي,تشلسي
arsenal|o|أرسنال,آرسنال
tottenham|o|توتنهام
newcastle|o|نيوكاسل يونايتد
bayern|o|بايرن ميونخ,بايرن ميونيخ
dortmund|o|بروسيا دورتموند,بوروسيا دورتموند
leverkusen|o|باير ليفركوزن
psg|o|باريس سان جيرمان,باريس سان جرمان
marseille-fc|o|أولمبيك مرسيليا
juventus|o|يوفنتوس
milan-ac|o|إيه سي ميلان,إي سي ميلان
inter|o|إنتر ميلان,انتر ميلان
napoli-fc|o|نادي نابولي,^نابولي
ajax|o|أياكس أمستردام
porto|o|بورتو
benfica|o|بنفيكا
ahly|o|الأهلي المصري,النادي الأهلي,^الأهلي|EG
zamalek|o|نادي الزمالك,الزمالك|EG
ismaily|o|الإسماعيلي|EG
hilal|o|الهلال السعودي,نادي الهلال,^الهلال|SA
nassr|o|النصر السعودي,نادي النصر,^النصر|SA
ittihad|o|اتحاد جدة,نادي الاتحاد,^الاتحاد|SA
ahli-sa|o|الأهلي السعودي,أهلي جدة|SA
wydad|o|الوداد البيضاوي,الوداد|MA
raja|o|الرجاء البيضاوي,الرجاء|MA
esperance|o|الترجي التونسي,الترجي|TN
etoile|o|النجم الساحلي|TN
clubafricain|o|النادي الإفريقي,الافريقي التونسي|TN
galatasaray|o|غلطة سراي,غلطه سراي|TR
fenerbahce|o|فنربخشة,فنربهتشة|TR
caf|o|الاتحاد الأفريقي لكرة القدم,الاتحاد الإفريقي لكرة القدم,الكاف
afc|o|الاتحاد الآسيوي لكرة القدم
wada|o|الوكالة العالمية لمكافحة المنشطات
`;
