import type { BenchEvent, BenchMeta } from "./contract.ts";

/** People, bodies and doings that are nobody's, in both languages: what generated events tell of. */
const FIRST = {
  en: ["Layla", "Omar", "Nadia", "Karim", "Salma", "Tarek", "Hana", "Yusuf", "Rana", "Adel", "Mona", "Ziad"],
  ar: ["ليلى", "عمر", "نادية", "كريم", "سلمى", "طارق", "هناء", "يوسف", "رنا", "عادل", "منى", "زياد"],
} as const;
const LAST = {
  en: ["Haddad", "Mansour", "Khalil", "Darwish", "Sabbagh", "Nassar", "Qasim", "Barakat"],
  ar: ["حداد", "منصور", "خليل", "درويش", "صباغ", "نصار", "قاسم", "بركات"],
} as const;
const BODIES = {
  en: ["Port Authority", "Dockers’ Union", "Coast Guard", "Harbour Council", "Ministry of Transport", "Relief Fund"],
  ar: ["سلطة الميناء", "نقابة عمال الأرصفة", "خفر السواحل", "مجلس المرفأ", "وزارة النقل", "صندوق الإغاثة"],
} as const;
const DOINGS = {
  en: [
    "talks on the new quay went on until midnight",
    "the strike at the northern gate enters its second week",
    "a convoy of flour reached the storehouses",
    "inspectors boarded two ships off the cape",
    "the council put off the vote on the tariff",
    "the crew of the ferry was set free",
    "both sides signed the minutes of the meeting",
  ],
  ar: [
    "استمرت محادثات الرصيف الجديد حتى منتصف الليل",
    "الإضراب عند البوابة الشمالية يدخل أسبوعه الثاني",
    "وصلت قافلة طحين إلى المخازن",
    "فتش مراقبون سفينتين قبالة الرأس",
    "أرجأ المجلس التصويت على التعرفة",
    "أُفرج عن طاقم العبّارة",
    "وقّع الطرفان محضر الاجتماع",
  ],
} as const;

const MS_A_DAY = 86_400_000;
const BEGIN = Date.UTC(2022, 0, 3);
const SPAN = 730;

/** The same numbers from 0 to 1 each time. */
function numbers(): () => number {
  let seed = 20_231;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}

/** So many events in the order of time, in bursts, the same each time. */
export function made(
  count: number,
  lang: "ar" | "en",
): { readonly events: readonly BenchEvent[]; readonly meta: Required<BenchMeta> } {
  const next = numbers();
  const names = [
    ...BODIES[lang],
    ...FIRST[lang].flatMap((first, n) => [0, 3, 5].map((shift) => `${first} ${LAST[lang][(n + shift) % 8] ?? ""}`)),
  ];
  // An affair has its time, what it is mostly about, and those who are mostly in it.
  const affairs = Array.from({ length: 9 }, () => ({
    begin: next() * SPAN * 0.94,
    cat: Math.floor(next() * 7),
    lead: Math.floor(next() * 12),
  }));
  const days = Array.from({ length: count }, () => {
    const affair = affairs[Math.floor(next() ** 1.6 * affairs.length)];
    if (!affair || next() < 0.35) return { day: next() * SPAN, affair: undefined };
    return { day: affair.begin - Math.log(1 - next() * 0.999) * 7, affair };
  }).sort((a, b) => a.day - b.day);
  const events = days.map(({ day, affair }, id): BenchEvent => {
    const lead = affair?.lead ?? Math.floor(next() * 4);
    const who = (): number => (lead + Math.floor(next() ** 2.6 * names.length)) % names.length;
    const cat = affair && next() < 0.5 ? affair.cat : Math.floor(next() ** 1.25 * 7);
    const actors = [...new Set([who(), ...(next() < 0.5 ? [who()] : []), ...(next() < 0.12 ? [who()] : [])])];
    return { id, t: BEGIN + Math.floor(day * MS_A_DAY), label: DOINGS[lang][cat] ?? "", cat, actors };
  });
  return { events, meta: { actors: names.length, names } };
}
