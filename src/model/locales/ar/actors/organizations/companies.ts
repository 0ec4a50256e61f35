/** Companies. Columns as in index.ts. From general knowledge. */
export const COMPANIES = `
twitter|o|^تويتر
facebook|o|^فيسبوك,^فيس بوك
google|o|غوغل,جوجل
boeing|o|بوينغ,بوينج
airbus|o|إيرباص
aramco|o|أرامكو,أرامكو السعودية
microsoft|o|مايكروسوفت,شركة مايكروسوفت
apple|o|شركة أبل,شركة آبل
meta|o|شركة ميتا,^ميتا
tesla|o|شركة تسلا,تسلا
x|o|شركة إكس
tiktok|o|^تيك توك
telegram|o|^تليغرام,^تيليغرام
openai|o|أوبن إيه آي
gazprom|o|غازبروم
rosneft|o|روسنفت
bp|o|بريتش بتروليوم
total|o|توتال,شركة توتال
shell|o|شركة شل
eni|o|شركة إيني
maersk|o|ميرسك,شركة ميرسك
zodiac|o|زودياك ماريتايم,شركة زودياك ماريتايم
nsogroup|o|مجموعة إن إس أو
amazon|o|شركة أمازون,^أمازون
samsung|o|سامسونغ,سامسونج
huawei|o|هواوي
toyota|o|تويوتا
volkswagen|o|فولكس فاغن,فولكسفاغن
bmw|o|بي إم دبليو
ford|o|شركة فورد
gm|o|جنرال موتورز
ibm|o|آي بي إم
intel|o|شركة إنتل
nvidia|o|إنفيديا
exxon|o|إكسون موبيل
chevron|o|شيفرون
lukoil|o|لوك أويل
sonatrach|o|سوناطراك|DZ
qatarenergy|o|قطر للطاقة|QA
adnoc|o|أدنوك|AE
sabic|o|سابك|SA
emirates-air|o|طيران الإمارات|AE
qatarairways|o|الخطوط الجوية القطرية,الخطوط القطرية|QA
egyptair|o|مصر للطيران|EG
turkishairlines|o|الخطوط الجوية التركية,الخطوط التركية|TR
saudia|o|الخطوط الجوية العربية السعودية,الخطوط السعودية|SA
ethiopian-air|o|الخطوط الجوية الإثيوبية|ET
lufthansa|o|لوفتهانزا|DE
airfrance|o|إير فرانس|FR
spacex|o|سبيس إكس
pfizer|o|فايزر
moderna|o|موديرنا
astrazeneca|o|أسترازينيكا,استرازينيكا
goldman|o|غولدمان ساكس
jpmorgan|o|جيه بي مورغان,جي بي مورغان
moodys|o|وكالة موديز,موديز
fitch|o|وكالة فيتش,فيتش
sp|o|ستاندرد آند بورز
esa|o|وكالة الفضاء الأوروبية
roscosmos|o|روسكوسموس
`;
