/**
 * A name as it is compared: no diacritics or tatweel, one alef, ya for alef maqsura, ha for ta marbuta, no quotes or stops, lower
 * case. The scorer has its own folding, so that a mistake of the model's does not hide itself.
 */
export function folded(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u064B-\u065F\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/["'“”«»’‘().,،]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
