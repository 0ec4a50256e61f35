import { fold } from "../../../text/fold.ts";

/** Nouns before the one that says what happened: عملية طعن، حملة اعتقالات. */
const HEADS = new Set("عملية محاولة حملة جولة جلسة حادث حادثة سلسلة تنفيذ إجراء عقد شن فرض توجيه".split(" ").map(fold));

/** Words by which one occurrence is told again, each line one kind. */
const KIN: readonly string[] = [
  "اعتقل اعتقال أوقف توقيف قبض القبض احتجز احتجاز",
  "قصف غارة غارات ضربة ضربات هجوم هاجم استهدف استهداف أغار",
  "قتل مقتل اغتال اغتيال صفى تصفية أردى",
  "انفجر انفجار تفجير فجر",
  "التقى لقاء اجتمع اجتماع استقبل استقبال قابل محادثات مباحثات بحث ناقش مناقشات تباحث مشاورات تشاور جمع",
  "زار زيارة وصل وصول توجه سافر جولة حل",
  "اتفق اتفاق اتفاقية توصل وقع أبرم صفقة هدنة تفاهم",
  "تظاهر مظاهرة تظاهرة احتج احتجاج مسيرة وقفة خرج نزل تجمع",
  "انتخب انتخابات انتخاب صوت تصويت اقتراع اقترع فاز",
  "استقال استقالة تنحى",
  "أفرج إفراج أطلق إطلاق أخلى",
  "حاكم محاكمة حكم حاكم أدان إدانة قضى",
  "عين تعيين كلف تكليف سمى",
  "أقال إقالة عزل أعفى إعفاء",
  "اتصل اتصال مكالمة هاتف تحدث محادثة",
];

const kin = new Map<string, string>(
  KIN.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return [first, ...others].map((word) => [skeleton(word), skeleton(first)] as const);
  }),
);

/**
 * What a verb and its nouns have in common: استقال and استقالة. The letters that are no vowels, without what makes a noun of them;
 * and, as `kin`, what words of other roots have in common that tell one occurrence: قصف and غارة.
 */
export function kinOf(written: string): { readonly lemma: string; readonly kin: string } {
  const words = written.split(" ");
  const head = words.length > 1 && HEADS.has(fold(words[0] ?? "")) ? (words[1] ?? "") : (words[0] ?? "");
  const lemma = skeleton(head);
  return { lemma, kin: kin.get(lemma) ?? lemma };
}

function skeleton(word: string): string {
  const folded = fold(word).replace(/^ال/, "").replace(/ا$/, "");
  const bare = folded.replace(/[اويهىء]/g, "");
  // The nouns of form II, and those that begin with m: تعيين، مقتل.
  if (/^ت..ي./.test(folded) && folded.length === 5) return bare.slice(1);
  if (folded.startsWith("م") && bare.length > 3) return bare.slice(1);
  return bare;
}
