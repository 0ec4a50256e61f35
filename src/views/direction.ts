/** The direction of a text by its first letter that has one. */
export function direction(text: string): "ltr" | "rtl" {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if ((code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfefc)) return "rtl";
    if (letter.toLowerCase() !== letter.toUpperCase()) return "ltr";
  }
  return "ltr";
}
