import type { Token } from "../../layers.ts";
import { fold } from "../../text/fold.ts";

const words = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(fold));

/** Words that put their clause into the future. */
const AHEAD = words(
  "سوف المقرر المقررة المزمع المرتقب المرتقبة المقررين يعتزم تعتزم يعتزمون مقررا مقررة مقرر لن يستعد تستعد مرتقب مرتقبة يخطط تخطط يزمع تزمع اعتبارا",
);
/** Adjectives that do so only after "it is", من: it is likely that, but not a likely sale. */
const AHEAD_IN_PHRASE = words("المتوقع المنتظر المحتمل المرجح المؤمل المفترض المرجو المؤكد");
const PHRASE = fold("من");

/** Common verbs in the perfect, and particles before one, which put their clause into the past. */
const BEHIND = words(
  `كان كانت كانوا لقد قتل قتلت قتلوا أصيب أصيبت وقع وقعت بدأ بدأت انتهى انتهت جرى جرت عقد عقدت وصل وصلت وصلوا زار زارت غادر غادرت التقى التقت
   توفي توفيت أصدر أصدرت شن شنت قصف قصفت أطلق أطلقت اندلع اندلعت اعتقل اعتقلت اعتقلوا أعلن أعلنت أعلنوا قال قالت قالوا أكد أكدت ذكر ذكرت أفاد أفادت
   صرح صرحت أوضح أوضحت أضاف أضافت نفى نفت نقل نقلت دعا دعت تظاهر تظاهرت انفجر انفجرت استقال استقالت سقط سقطت أسفر أسفرت شهد شهدت صوت صوتت
   وافق وافقت رفض رفضت أجرى أجرت بحث بحثت تسلم تسلمت اتفق اتفقت اتهم اتهمت اغتيل انتخب انتخبت تولى تولت عين عينت قررت أقر أقرت فاز فازت خسر خسرت
   نشر نشرت بثت ظهر ظهرت عثر أمر أمرت استقبل استقبلت حضر حضرت شارك شاركت احتل احتلت سيطرت انسحب انسحبت فر فرت نجا لقي لقيت حكم حكمت أدان أدانت`,
);

/** Words, and beginnings of words, that only look like the future mark and a verb. */
const NOT_AHEAD = words(
  `سيناء سينا سيول سيئة سيئات ستين ستون ستار ستارة ستائر ستراسبورغ ستوكهولم ستيفن ستيف ستيفان ستانلي ستارمر سنتين سنتان سندات سنغافورة سنجار
   سنودن سيلفا سيلا سيجارة سيبيريا سيدات سيدة سيدني سيمون سيمنس سيشل سيراليون سيرة سيرته سيرجي سيرغي سياق سياقات ستالين ستانفورد سيوف سيولة
   سياج سيلان ستوديو سيتي ستاندرد ستريت ستيوارت سنوار سيطر سيطرت سيطرة سيطروا سيطرته سيطرتها سيطرتهم سيده سيدها سينتيا سيغما سيلفيا سيمفونية
   سيفير سينودس سنتكوم ستاربكس ستارلينك سيلفان سيريل سيباستيان سيتروين سيمز ستورمي سيناترا ستيني ستة ستمئة ستمائة سنقر سنبل سيادي سيناتور سيناريو سيناريوهات سيؤول سيئول`,
);
const NOT_AHEAD_STARTS: readonly string[] = ["سياس", "سياد", "سيار", "سينما", "سنو", "سيناريو"].map(fold);

/** Verbs in the imperfect by which news tells what is on the agenda: يصل الرئيس إلى بيروت الخميس. */
const AGENDA = words(
  `يصل تصل يلتقي تلتقي يعقد تعقد يزور تزور يجتمع تجتمع يتوجه تتوجه يستقبل تستقبل ينطلق تنطلق يفتتح تفتتح يصوت تصوت يستأنف تستأنف يبدأ تبدأ يلقي تلقي
   يدلي تدلي يغادر تغادر`,
);
/** Words before them that make them of the past, or of a habit. */
const PAST_BEFORE = words("كان كانت كانوا لم الذي التي الذين وهو وهي أن");

/** Behind these, the noun "holding" is of what is still to come: دعا إلى عقد اجتماع, اتفقوا على عقد قمة. */
const WANTING = words("إلى على طلب طلبت يطلب تطلب");
const HOLDING = fold("عقد");

/** The future mark on a verb in the first person. */
const FIRST = /^[وف]?سأ[^ن]/u;

/** Whether a word is one that looks ahead, or a verb with the future mark: سيصل, ستعقد. */
export function future(token: Token, previous: Token | undefined): boolean {
  if (token.text === HOLDING && previous !== undefined && WANTING.has(previous.text)) return true;
  const plain = token.text.startsWith("و") ? token.text.slice(1) : token.text;
  if (AGENDA.has(plain) && !PAST_BEFORE.has(previous?.text ?? "")) return true;
  for (const { stem } of token.word.readings) {
    if (AHEAD.has(stem)) return true;
    if (AHEAD_IN_PHRASE.has(stem) && previous?.word.readings.some((reading) => reading.stem === PHRASE)) return true;
  }
  // «سأزور»: only as it is written is the first person told from a word that begins alike, ساعة.
  if (FIRST.test(token.strict)) return true;
  const joined = token.text.startsWith("و") || token.text.startsWith("ف");
  const word = joined ? token.text.slice(1) : token.text;
  if (word.length < 4 || word.charAt(0) !== "س" || !"يتن".includes(word.charAt(1))) return false;
  return !NOT_AHEAD.has(word) && !NOT_AHEAD_STARTS.some((start) => word.startsWith(start));
}

/** Whether a word is a common verb in the perfect. */
export function past({ text }: Token): boolean {
  return BEHIND.has(text) || ((text.startsWith("و") || text.startsWith("ف")) && BEHIND.has(text.slice(1)));
}
