import type { Lang } from "../schema.ts";
import { fold } from "./fold.ts";
import { isLettered } from "./tokens.ts";

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/** A language that a text may be in, with function words of its own. */
export interface Candidate {
  readonly lang: Lang;
  readonly direction: "rtl" | "ltr";
  readonly frequent: ReadonlySet<string>;
}

/**
 * The language of a text: by the share of its scripts, and of the languages written in one script the one with most of its
 * function words; the first where none has more. `und` where there are no letters.
 */
export function language(text: string, candidates: readonly Candidate[]): Lang {
  const sample = text.slice(0, SAMPLE);
  const direction = directionOf(sample);
  const written = direction === undefined ? [] : candidates.filter((candidate) => candidate.direction === direction);
  const [first, ...others] = written;
  if (first === undefined) return "und";
  if (others.length === 0) return first.lang;
  const counts = written.map(() => 0);
  const longest = Math.max(...written.flatMap(({ frequent }) => [...frequent].map((word) => word.length)));
  eachShort(sample, longest, (word) => {
    written.forEach(({ frequent }, index) => {
      if (frequent.has(word)) counts[index] = (counts[index] ?? 0) + 1;
    });
  });
  return written[counts.indexOf(Math.max(...counts))]?.lang ?? first.lang;
}

/** Reads the words of a text that are no longer than so many letters, folded: function words are short. */
function eachShort(text: string, longest: number, read: (word: string) => void): void {
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && isLettered(text, end)) end++;
    if (end > start && end - start <= longest) read(fold(text.slice(start, end)));
    start = end + 1;
  }
}

/** Which way most of it is written. Latin words are common in Arabic texts, and longer. */
function directionOf(sample: string): "rtl" | "ltr" | undefined {
  let arabic = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 0x620 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) arabic++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  if (arabic + latin === 0) return undefined;
  return arabic >= latin * 0.5 ? "rtl" : "ltr";
}
