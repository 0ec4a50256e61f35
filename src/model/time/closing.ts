import type { Sentence, Text, TimexMention } from "../layers.ts";
import { parseEdtf } from "./edtf.ts";

/**
 * A day that has been, at the end of its clause. It is that of the verb in the past however far before it that stands:
 * what somebody refused or was asked to do lies ahead, and "on Friday" would be the next one.
 * @param today day number of the publication
 */
export function closes({ tokens }: Text, sentence: Sentence, timex: TimexMention, today: number | undefined): boolean {
  if (today === undefined || timex.grain !== "day" || timex.value === null || timex.to > sentence.to) return false;
  if (timex.to < sentence.to && tokens[timex.to]?.kind !== "punct") return false;
  const day = parseEdtf(timex.value);
  return day !== undefined && day.last <= today;
}
