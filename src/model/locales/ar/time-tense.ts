import type { Token } from "../../layers.ts";
import { fold } from "../../text/fold.ts";

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(fold));

/** Words that put their clause into the future. */
const AHEAD = words(
  "سوف المقرر المقررة المتوقع المتوقعة المنتظر المنتظرة المزمع المرتقب المرتقبة المقررين يعتزم تعتزم يعتزمون مقررا مقررة مقرر لن يتوقع المحتمل المرجح يستعد تستعد ينتظر مرتقب مرتقبة يخطط تخطط يزمع تزمع المرجو لنا ستكون سيكون",
);

/** Common verbs in the perfect, and particles before one, which put their clause into the past. */
const BEHIND = words(
  `كان كانت كانوا لقد قتل قتلت قتلوا أصيب أصيبت وقع وقعت بدأ بدأت انتهى انتهت جرى جرت عقد عقدت وصل وصلت وصلوا زار زارت غادر غادرت التقى التقت
   توفي توفيت أصدر أصدرت شن شنت قصف قصفت أطلق أطلقت اندلع اندلعت اعتقل اعتقلت اعتقلوا أعلن أعلنت أعلنوا قال قالت قالوا أكد أكدت ذكر ذكرت أفاد أفادت
   صرح صرحت أوضح أوضحت أضاف أضافت نفى نفت نقل نقلت دعا دعت تظاهر تظاهرت انفجر انفجرت استقال استقالت سقط سقطت أسفر أسفرت شهد شهدت صوت صوتت
   وافق وافقت رفض رفضت أجرى أجرت بحث بحثت تسلم تسلمت اتفق اتفقت اتهم اتهمت اغتيل انتخب انتخبت تولى تولت عين عينت قررت أقر أقرت فاز فازت خسر خسرت
   نشر نشرت بثت ظهر ظهرت عثر أمر أمرت استقبل استقبلت حضر حضرت شارك شاركت احتل احتلت سيطرت انسحب انسحبت فر فرت نجا لقي لقيت حكم حكمت أدان أدانت`,
);

/** Beginnings of common words that look like the future mark and an imperfect verb. */
const NOT_AHEAD: readonly string[] =
  "سياس سياد سيطر سيناء سينا سيار سيد سير سيف سيول سيئ سيي ستين سته ستون ستا ستر سنو سنه سنت سند سيم سينم ستي سيل سيج سيب سيغ سيق سنغ سنا سيان سنوا ستار".split(
    " ",
  );

/** Whether a word is one that looks ahead, or a verb with the future mark: سيصل, ستعقد. */
export function future(token: Token): boolean {
  for (const reading of token.readings) if (AHEAD.has(reading.stem)) return true;
  const joined = token.text.startsWith("و") || token.text.startsWith("ف");
  const word = joined ? token.text.slice(1) : token.text;
  if (word.length < 5 || word.charAt(0) !== "س" || !"يتنا".includes(word.charAt(1))) return false;
  if (word.charAt(1) === "ا") return false;
  return !NOT_AHEAD.some((start) => word.startsWith(start));
}

/** Whether a word is a common verb in the perfect. */
export function past(token: Token): boolean {
  if (token.text.length < 3 && !BEHIND.has(token.text)) return false;
  if (BEHIND.has(token.text)) return true;
  const joined = token.text.startsWith("و") || token.text.startsWith("ف");
  return joined && BEHIND.has(token.text.slice(1));
}
