/** Letters of Arabic as they are drawn at the beginning, middle and end of a word: how old programs store them. */
const DRAWN = /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu;
const ARABIC = /[\u0621-\u064A\uFB50-\uFDFF\uFE70-\uFEFC]/u;

/** The letters that are meant, for letters as they are drawn: ﻣﺼﺮ is مصر, ﻻ is لا. */
export function meant(text: string): string {
  // A vowel sign that stands alone is drawn on a blank, which is no blank between words.
  return text.replace(DRAWN, (sign) => sign.normalize("NFKC").replace(/^[ \u0640](?=[\u064B-\u0652])/u, ""));
}

export function isArabic(text: string): boolean {
  return ARABIC.test(text);
}

/** Letters that no word begins with, and the article turned round, which few words end with. */
const NEVER_FIRST: ReadonlySet<string> = new Set(["\u0629", "\u0649"]);

/**
 * How much speaks for it that the letters of a text stand in the order in which they are drawn, from left to right: words that begin with
 * what can only end one, and end with the article, count for it; the opposite counts against.
 */
export function turned(text: string): number {
  let weight = 0;
  for (const word of text.split(/[^\u0621-\u064A]+/u)) {
    if (word.length < 3) continue;
    if (NEVER_FIRST.has(word.charAt(0))) weight += 2;
    if (NEVER_FIRST.has(word.charAt(word.length - 1))) weight -= 2;
    if (word.endsWith("\u0644\u0627")) weight++;
    if (word.startsWith("\u0627\u0644")) weight--;
  }
  return weight;
}

/** Brackets, each with the one that it is drawn as in a line from right to left. */
export const MIRRORED: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "<>", "«»"].flatMap(([a = "", b = ""]) => [[a, b] as const, [b, a] as const]),
);
/** What keeps its own direction in a line that is turned: numbers with their signs, and words of other scripts. */
const KEPT =
  /[0-9\u0660-\u0669\u06F0-\u06F9A-Za-z](?:[0-9\u0660-\u0669\u06F0-\u06F9A-Za-z.,:/%'@_+-]*[0-9\u0660-\u0669\u06F0-\u06F9A-Za-z%])?/gu;

/** A line of which the letters stand as they are drawn, in the order in which they are read. */
export function turnedRound(line: string): string {
  const back = [...line]
    .reverse()
    .map((sign) => MIRRORED.get(sign) ?? sign)
    .join("");
  return back.replace(KEPT, (run) => [...run].reverse().join(""));
}
