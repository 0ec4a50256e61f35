import type { MediaTables } from "../../../speech/tables.ts";
import { fold } from "../../../text/fold.ts";

/** Nouns for that by which something is said, behind a preposition, without the article. */
const NOUNS: MediaTables["nouns"] = {
  interview: [
    "مقابلة",
    "مقابلات",
    "حوار",
    "لقاء صحفي",
    "لقاء صحافي",
    "لقاء تلفزيوني",
    "حديث",
    "مداخلة",
    "تصريح",
    "تصريحات",
  ],
  conference: ["مؤتمر صحفي", "مؤتمر صحافي", "إحاطة", "إيجاز صحفي", "إيجاز صحافي", "إفادة صحفية", "موجز صحفي"],
  speech: ["خطاب", "خطبة", "كلمة", "كلمته", "كلمتها", "خطابه", "خطابها", "محاضرة", "شهادة", "شهادته", "مهرجان خطابي"],
  release: ["بيان", "بيانات", "بلاغ", "إعلان"],
  post: [
    "تغريدة",
    "تغريدات",
    "تدوينة",
    "منشور",
    "تويتر",
    "فيسبوك",
    "منصة",
    "حسابه",
    "حسابها",
    "صفحته",
    "صفحتها",
    "إنستغرام",
    "تليغرام",
  ],
  letter: ["رسالة", "رسائل", "مذكرة", "برقية", "خطاب خطي", "عريضة"],
  call: ["اتصال", "اتصال هاتفي", "مكالمة", "مكالمة هاتفية", "مهاتفة"],
  broadcast: [
    "التلفزيون",
    "تلفزيون",
    "إذاعة",
    "قناة",
    "تسجيل مصور",
    "تسجيل صوتي",
    "مقطع مصور",
    "فيديو",
    "كلمة متلفزة",
    "كلمة مصورة",
  ],
  report: ["تقرير", "تقريره", "تقريرها", "دراسة", "مقال", "مقالة", "افتتاحيتها", "كتابه", "مذكراته"],
};

/** With and without the article on each of its words: المؤتمر الصحفي. */
function definite(noun: string): readonly string[] {
  return [noun, noun.replace(/(^| )(?!ال)/g, "$1ال")];
}

export const MEDIA: MediaTables = {
  nouns: Object.fromEntries(
    Object.entries(NOUNS).map(([medium, nouns]) => [medium, nouns.flatMap(definite).map(fold)]),
  ),
  prepositions: new Set(["في", "خلال", "عبر", "على", "ضمن", "أثناء", "عن طريق"].map(fold)),
  clitics: new Set(["ب"]),
  reach: 1,
};
