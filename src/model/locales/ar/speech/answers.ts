import type { Act } from "../../../schema.ts";

export const CLAIMS =
  "الادعاءات الادعاء ادعاءات الاتهامات الاتهام اتهامات اتهام المزاعم مزاعم التهم التهمة تهم الأنباء أنباء الشائعات شائعات التقارير المعلومات الانتقادات انتقادات الرواية رواية".split(
    " ",
  );

export const ANSWERS = [
  "ردا على",
  "في رد على",
  "في رده على",
  "في ردها على",
  "رد",
  "ردت",
  "ردوا",
  "يرد",
  "ترد",
  "عقب على",
  "عقبت على",
  "تعليقا على",
  "تعقيبا على",
];

/** Words at the head of content that make the saying more than a statement. */
export const ACTS: readonly (readonly [string, Act])[] = [
  ["ندين", "accusation"],
  ["تدين", "accusation"],
  ["يدين", "accusation"],
  ["نستنكر", "accusation"],
  ["تتحمل مسؤولية", "accusation"],
  ["ندعو", "request"],
  ["نطالب", "request"],
  ["يجب", "request"],
  ["ينبغي", "request"],
  ["لا بد", "request"],
  ["لابد", "request"],
  ["على المجتمع الدولي", "request"],
  ["نرفض", "rejection"],
  ["ترفض", "rejection"],
  ["يرفض", "rejection"],
  ["لن نقبل", "rejection"],
  ["سنرد", "threat"],
  ["سترد", "threat"],
  ["سيرد", "threat"],
  ["ندعم", "support"],
  ["تدعم", "support"],
  ["يدعم", "support"],
  ["نرحب", "support"],
];
