import type { DateWords } from "../format.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment, ISO 8601, in the reader's own time. */
export function moment(at: string, { lang, digits }: DateWords): string {
  const locale = lang === "ar" ? `ar-u-nu-${digits}-ca-gregory` : "en-GB";
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  formats.set(locale, known);
  return known.format(Date.parse(at));
}
