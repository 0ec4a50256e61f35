/** The text with every run of white space made one blank. Most texts have nothing else, and are given back as they are. */
export function singleBlanks(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = (code > 0x20 && code < 0x80) || (code >= 0x600 && code < 0x700);
    if (!letter && !(code === 0x20 && text.charCodeAt(i + 1) !== 0x20)) return text.replace(/\s+/g, " ");
  }
  return text;
}
