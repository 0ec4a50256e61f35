import type { SpeakerNoun } from "../../../speech/tables.ts";
import { fold } from "../../../text/fold.ts";

/** Singular, feminine singular or "-", plurals. */
const PEOPLE = `
محلل محللة محللون محللين
خبير خبيرة خبراء
مسؤول مسؤولة مسؤولون مسؤولين
مصدر - مصادر
شاهد شاهدة شهود
ناشط ناشطة ناشطون ناشطين نشطاء
دبلوماسي دبلوماسية دبلوماسيون دبلوماسيين
مراقب مراقبة مراقبون مراقبين
صحفي صحفية صحفيون صحفيين
صحافي صحافية صحافيون صحافيين
مراسل مراسلة مراسلون مراسلين
طبيب طبيبة أطباء
باحث باحثة باحثون باحثين
عالم عالمة علماء
محام محامية محامون محامين
محامي - محامو
ضابط ضابطة ضباط
جندي جندية جنود
شرطي شرطية -
نائب نائبة نواب
زعيم زعيمة زعماء
قائد قائدة قادة
عضو عضوة أعضاء
متحدث متحدثة متحدثون متحدثين
ناطق ناطقة ناطقون ناطقين
مواطن مواطنة مواطنون مواطنين
ساكن ساكنة سكان
مقيم مقيمة مقيمون مقيمين
جار جارة جيران
قريب قريبة أقارب
والد والدة -
ناج ناجية ناجون ناجين
ناجي - -
متظاهر متظاهرة متظاهرون متظاهرين
معارض معارضة معارضون معارضين
منتقد منتقدة منتقدون منتقدين
موظف موظفة موظفون موظفين
عامل عاملة عمال
مدير مديرة مدراء
رئيس رئيسة رؤساء
وزير وزيرة وزراء
سفير سفيرة سفراء
مدرب مدربة مدربون
لاعب لاعبة لاعبون لاعبين
طالب طالبة طلاب
معلم معلمة معلمون معلمين
كاتب كاتبة كتاب
مؤلف مؤلفة مؤلفون
اقتصادي اقتصادية اقتصاديون اقتصاديين
سياسي سياسية سياسيون سياسيين
مشرع مشرعة مشرعون مشرعين
قاض قاضية قضاة
قاضي - -
مدع مدعية مدعون
مسعف مسعفة مسعفون مسعفين
رجل امرأة رجال
سيدة - سيدات
شاب شابة شبان
فنان فنانة فنانون
ممثل ممثلة ممثلون ممثلين
مستشار مستشارة مستشارون مستشارين
مساعد مساعدة مساعدون مساعدين
أستاذ أستاذة أساتذة
بروفيسور بروفيسورة -
مغرد مغردة مغردون مغردين
أمين أمينة أمناء
متهم متهمة متهمون متهمين
شقيق شقيقة أشقاء
زوج زوجة -
ابن ابنة أبناء
أخ أخت إخوة
مبعوث مبعوثة مبعوثون
مفتش مفتشة مفتشون
محافظ محافظة -
عمدة - -
أمير أميرة أمراء
ملك ملكة -
شيخ - شيوخ
مفتي - -
بطريرك - -
قس - -
حارس - حراس
سائق - سائقون
ضحية - ضحايا
مسلح - مسلحون مسلحين
مزارع - مزارعون مزارعين
تاجر - تجار
صياد - صيادون
نقيب نقيبة -
كولونيل - -
جنرال - جنرالات
عسكري - عسكريون عسكريين
لاجئ لاجئة لاجئون لاجئين
نازح نازحة نازحون نازحين
أسير أسيرة أسرى
مدون مدونة مدونون مدونين
مؤرخ مؤرخة مؤرخون
مخرج مخرجة -
منظم - منظمون منظمين
`;
const GROUPS =
  "وفد دفاع فصائل كتائب سلطات شرطة عائلة أسرة أهالي مجموعة فريق معارضة أوساط جهات قيادات قوى فصائل عشائر أحزاب منظمات هيئات تقارير بعض آخرون كثيرون رواد مستخدمون نقاد متابعون رجلان وزيران رئيسان جانبان طرفان";
const BODIES =
  "شركة وزارة حكومة هيئة منظمة جمعية مؤسسة لجنة مجلس حزب حركة جماعة نقابة اتحاد وكالة بنك مصرف مستشفى جامعة معهد مركز محكمة نيابة جيش قيادة إدارة بلدية سفارة خارجية داخلية رئاسة برلمان نادي مكتب";
/** Those of them that may stand for any organisation named before. */
const GENERAL: ReadonlySet<string> = new Set(
  "شركة هيئة منظمة جمعية مؤسسة حزب حركة جماعة نقابة وكالة بنك مصرف معهد مركز نادي صحيفة قناة إذاعة مجلة موقع شبكة"
    .split(" ")
    .map(fold),
);
const OUTLETS = "صحيفة قناة إذاعة مجلة موقع تلفزيون شبكة وسائل صحف";

function people(): (readonly [string, SpeakerNoun])[] {
  return PEOPLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [man = "", woman = "-", ...many] = line.split(" ");
      const lemma = fold(man);
      const noun = (gender: "m" | "f" | undefined, number: "sg" | "pl"): SpeakerNoun => ({
        kind: number === "sg" ? "person" : "group",
        lemma,
        gender,
        number,
        general: number === "sg",
      });
      const own = [man, `${man}ا`].map((form) => [fold(form), noun("m", "sg")] as const);
      const other = woman === "-" ? [] : [[fold(woman), noun("f", "sg")] as const];
      const plurals = many.filter((form) => form !== "-").map((form) => [fold(form), noun(undefined, "pl")] as const);
      return [...plurals, ...own, ...other];
    });
}

function listed(line: string, kind: SpeakerNoun["kind"]): (readonly [string, SpeakerNoun])[] {
  return line.split(" ").map((word) => {
    const lemma = fold(word);
    const number = kind === "group" ? "pl" : "sg";
    const gender = number === "pl" ? undefined : lemma.endsWith("ه") ? "f" : "m";
    return [lemma, { kind, lemma, gender, number, general: GENERAL.has(lemma) }] as const;
  });
}

/** Words by which a text calls those who speak without naming them; folded, without the article. */
export const NOUNS: ReadonlyMap<string, SpeakerNoun> = new Map<string, SpeakerNoun>([
  ...people(),
  ...listed(GROUPS, "group"),
  ...listed(BODIES, "organization"),
  ...listed(OUTLETS, "outlet"),
]);
