/** Bodies of relief, of rights, of faith and of learning. Columns as in index.ts. From general knowledge. */
export const SOCIETY = `
hrw|o|هيومن رايتس ووتش,هيومان رايتس ووتش
amnesty|o|منظمة العفو الدولية
msf|o|أطباء بلا حدود
sohr|o|المرصد السوري لحقوق الإنسان,المرصد السوري
btselem|o|منظمة بتسيلم,بتسيلم
peacenow|o|حركة السلام الآن
aipac|o|أيباك,إيباك
crs|o|خدمات الإغاثة الكاثوليكية
wck|o|المطبخ المركزي العالمي,منظمة المطبخ المركزي العالمي,وورلد سنترال كيتشن
savechildren|o|منظمة إنقاذ الطفولة,إنقاذ الطفولة
oxfam|o|أوكسفام,منظمة أوكسفام
rsf-press|o|مراسلون بلا حدود,منظمة مراسلون بلا حدود
cpj|o|لجنة حماية الصحفيين
whitehelmets|o|الخوذ البيضاء,الدفاع المدني السوري
civildefence|o|الدفاع المدني
civilprotection|o|الحماية المدنية
centralsecurity|o|الأمن المركزي
azhar|o|الأزهر,الأزهر الشريف
coptic|o|الكنيسة القبطية,الكنيسة القبطية الأرثوذكسية
vatican-press|o|دار الصحافة الفاتيكانية
nobel|o|الأكاديمية السويدية,لجنة نوبل
`;
