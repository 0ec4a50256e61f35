import type { Sentence } from "../layers.ts";
import type { Scene } from "./arguments.ts";
import type { Draft } from "./same.ts";

/**
 * Dates what a sentence without a time tells in the plain past: it goes on with the sentence before it in the paragraph, where that
 * dates what it tells to one day. In the next paragraph only what a pronoun tells goes on so.
 */
export function carried(
  drafts: readonly Draft[],
  sentence: Sentence,
  before: { readonly sentence: Sentence; readonly drafts: readonly Draft[] } | undefined,
  { timexes, timexAt }: Scene,
): readonly Draft[] {
  const apart = sentence.paragraph - (before?.sentence.paragraph ?? 0);
  // Many a paragraph has one sentence: into the next one goes only what a pronoun goes on with.
  if (before === undefined || apart > 1) return drafts;
  if (before.sentence.index !== sentence.index - 1) return drafts;
  if (timexAt.subarray(sentence.from, sentence.to).some((index) => index >= 0)) return drafts;
  const days = before.drafts.flatMap(({ plain, event }) => (plain && event.timex >= 0 ? [event.timex] : []));
  const [day] = days;
  if (day === undefined || days.some((other) => other !== day) || timexes[day]?.grain !== "day") return drafts;
  return drafts.map((draft) =>
    draft.plain && draft.event.timex < 0 && (apart === 0 || draft.event.evidence.includes("dropped"))
      ? { ...draft, event: { ...draft.event, timex: day } }
      : draft,
  );
}
