import type { Reading } from "../../layers.ts";
import type { ZoneKind } from "../../schema.ts";
import { fold, foldWithMap } from "../../text/fold.ts";
import type { TextTables } from "../../text/tables.ts";

/** Conjunction, then preposition or future mark, in front of a word. */
const PROCLITICS = ["و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "وس", "فب", "فل", "فس"];
/** Pronoun suffixes, folded. */
const ENCLITICS = ["ها", "هم", "هما", "هن", "ه", "كم", "ك", "نا", "ني", "ي"];
/** Words that begin like a clitic and an article but are whole. */
const WHOLE = new Set(
  [
    "والد",
    "والده",
    "والدة",
    "والدي",
    "والدا",
    "والدته",
    "والي",
    "والي",
    "بالغ",
    "بالغة",
    "بالغا",
    "بالون",
    "بالي",
    "بالتا",
    "كالون",
    "فالح",
    "والتر",
    "والش",
    "فالنسيا",
    "فالون",
    "كالديرون",
    "والاس",
    "بالم",
    "فالكون",
    "فالوجا",
    "بالانسيا",
    "كالاس",
    "كالينين",
    "لله",
    "والا",
  ].map(fold),
);

export const text: TextTables = {
  clitics,
  choose: (readings) => {
    const whole = readings[0]?.stem ?? "";
    if (WHOLE.has(whole)) return 0;
    const at = readings.findIndex(
      (r) => r.proclitics !== "" && r.enclitic === "" && r.stem.startsWith("ال") && r.stem.length > 4,
    );
    return at > 0 ? at : 0;
  },
  abbreviations: new Set(["د", "ا", "م", "أ", "ت", "ص", "ب", "ه", "ق"].map(fold)),
  openers: new Map<string, ZoneKind>(
    (
      [
        ["اقرأ أيضا", "related"],
        ["اقرأ أيضًا", "related"],
        ["اقرأ المزيد", "related"],
        ["إقرأ أيضا", "related"],
        ["إقرأ المزيد", "related"],
        ["رابط الخبر", "related"],
        ["المزيد من", "related"],
        ["شاهد أيضا", "related"],
        ["للمزيد", "related"],
        ["مواضيع ذات", "related"],
        ["أخبار ذات", "related"],
        ["بقلم", "byline"],
        ["كتب", "byline"],
        ["كتبت", "byline"],
        ["إعداد", "byline"],
        ["المصدر", "credit"],
        ["الصورة", "credit"],
        ["تصوير", "credit"],
        ["جميع الحقوق", "credit"],
        ["حقوق النشر", "credit"],
      ] as const
    ).map(([words, kind]) => [fold(words), kind]),
  ),
  agencies: new Set(
    [
      "اف ب",
      "ا ف ب",
      "أ ف ب",
      "أ.ف.ب",
      "فرانس برس",
      "رويترز",
      "د ب ا",
      "د ب أ",
      "د.ب.أ",
      "أ ب",
      "ا ب",
      "أ.ب",
      "قنا",
      "واس",
      "وام",
      "سانا",
      "كونا",
      "بنا",
      "وفا",
      "إرنا",
      "تاس",
      "نوفوستي",
      "أ ش أ",
      "أ.ش.أ",
      "CNN",
      "بي بي سي",
      "BBC",
      "AFP",
      "AP",
      "Reuters",
      "شينخوا",
      "الأناضول",
      "الألمانية",
      "UPI",
      "يو بي آي",
      "ي ب ا",
      "رويتر",
      "سبوتنيك",
      "الجزيرة نت",
      "عربي21",
    ].map((name) => fold(name).replaceAll(" ", "")),
  ),
  frequent: new Set(["في", "من", "على", "إلى", "أن", "التي", "الذي", "عن", "مع", "قال", "هذا", "هذه"].map(fold)),
  months: new Map(
    (
      [
        ["يناير", 1],
        ["فبراير", 2],
        ["مارس", 3],
        ["أبريل", 4],
        ["إبريل", 4],
        ["مايو", 5],
        ["يونيو", 6],
        ["يوليو", 7],
        ["أغسطس", 8],
        ["سبتمبر", 9],
        ["أكتوبر", 10],
        ["نوفمبر", 11],
        ["ديسمبر", 12],
        ["شباط", 2],
        ["آذار", 3],
        ["نيسان", 4],
        ["أيار", 5],
        ["حزيران", 6],
        ["تموز", 7],
        ["آب", 8],
        ["أيلول", 9],
        ["جانفي", 1],
        ["فيفري", 2],
        ["أفريل", 4],
        ["ماي", 5],
        ["جوان", 6],
        ["جويلية", 7],
        ["أوت", 8],
        ["يوليوز", 7],
        ["غشت", 8],
        ["شتنبر", 9],
        ["نونبر", 11],
        ["دجنبر", 12],
        ["كانون الثاني", 1],
        ["تشرين الأول", 10],
        ["تشرين الثاني", 11],
        ["كانون الأول", 12],
      ] as const
    ).map(([name, month]) => [fold(name), month]),
  ),
  otherMonths: new Set(
    [
      "محرم",
      "صفر",
      "ربيع الأول",
      "ربيع الآخر",
      "ربيع الثاني",
      "جمادى الأولى",
      "جمادى الآخرة",
      "جمادى الثانية",
      "رجب",
      "شعبان",
      "رمضان",
      "شوال",
      "ذو القعدة",
      "ذي القعدة",
      "ذو الحجة",
      "ذي الحجة",
    ].map(fold),
  ),
};

/** Every cut of a folded word into clitics and stem that leaves a stem of two letters or more. */
function clitics(folded: string, raw: string): readonly Reading[] {
  const code = folded.charCodeAt(0);
  if (code < 0x600 || code > 0x6ff || folded.length < 3) return [];
  const out: Reading[] = [];
  const { map } = foldWithMap(raw);
  const offset = (index: number): number => map[index] ?? raw.length;
  const cut = (before: string): void => {
    const rest = folded.slice(before.length);
    // لل is the preposition and the article, whose alef is not written.
    const opened = before.endsWith("ل") && rest.startsWith("ل") ? `ا${rest}` : rest;
    if (before !== "" && opened.length >= 2)
      out.push({ proclitics: before, stem: opened, enclitic: "", start: offset(before.length), end: raw.length });
    if (opened.startsWith("ال") || raw.endsWith("ة")) return;
    for (const after of ENCLITICS) {
      if (!opened.endsWith(after) || opened.length - after.length < 2) continue;
      const stem = opened.slice(0, opened.length - after.length);
      const span = { start: offset(before.length), end: offset(folded.length - after.length) };
      out.push({ proclitics: before, stem, enclitic: after, ...span });
      // The ta marbuta is written ت before a suffix: زيارته is زيارة with ه.
      if (stem.endsWith("ت") && stem.length >= 3)
        out.push({ proclitics: before, stem: `${stem.slice(0, -1)}ه`, enclitic: after, ...span });
    }
  };
  for (const before of PROCLITICS) if (folded.startsWith(before) && folded.length - before.length >= 2) cut(before);
  cut("");
  return out;
}
