import type { Lang } from "../schema.ts";

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/** The language of a text by the share of its scripts: Arabic, English, or neither where there are too few letters. */
export function language(text: string): Lang {
  let arabic = 0;
  let latin = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x620 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) arabic++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  if (arabic + latin === 0) return "und";
  return arabic >= latin * 0.5 ? "ar" : "en";
}
