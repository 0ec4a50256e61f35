import { elementAt } from "../at.ts";
import type { TimexMention } from "../layers.ts";
import { isComma } from "../text/comma.ts";
import { closes } from "../time/closing.ts";
import type { Draft } from "./drafts.ts";
import { type Scene, word } from "./scene.ts";

/** How far from the beginning of a sentence a time expression holds for the cue that comes first in it. */
const LEAD = 5;

/** The time expression of the cue's own clause, outside what is said: the nearest to the cue; -1 for none. @param drafts all of its sentence. */
export function timeOf(scene: Scene, { found, content, clause, frame }: Draft, drafts: readonly Draft[]): number {
  const goesOn = found.cue.use === "participle" || (found.joined && found.from > found.sentence.from);
  const { futures, order } = scene.lexicon.tables;
  const asks =
    order === "subject-first" &&
    !content.direct &&
    content.from > found.from &&
    (futures.has(word(scene, content.from - 1)) || futures.has(word(scene, content.from + 1)));
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = found.sentence.from; at < found.sentence.to; at++) {
    const index = scene.timexAt[at] ?? -1;
    const timex = elementAt(scene.timexes, index);
    if (timex === undefined || timex.from !== at || timex.to > found.sentence.to) continue;
    if (timex.value === null || timex.value.includes("..")) continue;
    // Between two parts of a quotation stands the clause of the cue: “…,” he said on Friday. “…”.
    const parted = content.direct && content.from < found.from && scene.text.tokens[timex.from]?.depth === found.depth;
    // "X urged Y to leave on Friday", of a Friday that has been.
    const over = asks && closes(scene.text, found.sentence, timex, scene.today);
    if (!parted && !over && timex.from < content.to && content.from < timex.to) continue;
    const leads = timex.from - found.sentence.from < LEAD && content.from > found.from;
    const within = timex.from >= clause && timex.to <= frame;
    // The clause that the cue goes on with has the time of both: handed in a letter on Monday, demanding.
    const spoken = drafts.some(
      ({ content: other }) => other.from <= timex.from && timex.to <= other.to && found.from >= other.to,
    );
    const shared = goesOn && !spoken && timex.to <= found.from && scene.text.tokens[timex.from]?.depth === found.depth;
    if (!within && !leads && !shared && !over) continue;
    if (within && timex.from >= found.to && related(scene, found.to, timex.from)) continue;
    if (within && timex.to <= found.from && inserted(scene, clause, timex, found.from)) continue;
    // Monday's attack is not when it is said.
    if (scene.lexicon.tables.owners.has(scene.text.tokens[timex.to]?.text ?? "")) continue;
    const distance = timex.from >= found.to ? timex.from - found.to : found.from - timex.to + 3;
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

/** A relative clause begins between two tokens, of whose verb what follows tells: he said of the singer, who died in May. */
function related(scene: Scene, from: number, to: number): boolean {
  const { relatives } = scene.lexicon.tables;
  // In Arabic no comma stands before it: واصفا الاتفاق الذي أبرم عام 2015 بأنه.
  const bare = scene.lexicon.tables.order === "verb-first";
  let open = false;
  for (let at = from + 1; at < to; at++) {
    if (relatives.has(word(scene, at)) && (bare || isComma(word(scene, at - 1)))) open = true;
    // There a comma ends it: قال المكتب الذي تديره الحركة، الأربعاء، إن.
    else if (bare && isComma(word(scene, at))) open = false;
  }
  return open;
}

/** The time stands in a relative clause that is over before the cue: X, which fought in the war of 1950, welcomed. */
function inserted(scene: Scene, clause: number, timex: TimexMention, cue: number): boolean {
  const { relatives, objective } = scene.lexicon.tables;
  let opened = false;
  for (let at = clause; at < timex.from; at++) {
    const relative = relatives.has(word(scene, at)) || objective?.has(word(scene, at)) === true;
    opened ||= relative && isComma(word(scene, at - 1));
  }
  for (let at = timex.to; opened && at < cue; at++) if (isComma(word(scene, at))) return true;
  return false;
}

/** The one day of the sentence before, if it tells in the same paragraph of the speaker, who goes on there; -1 for none. */
export function toldBefore(scene: Scene, { found }: Draft, speaker: number): number {
  const { text, timexes, actors } = scene;
  const before = text.sentences[found.sentence.index - 1];
  if (before === undefined || before.paragraph !== found.sentence.paragraph || before.zone !== found.sentence.zone)
    return -1;
  let day = -1;
  let named = false;
  let first = true;
  for (let at = before.from; at < before.to; at++) {
    const index = scene.timexAt[at] ?? -1;
    const timex = elementAt(timexes, index);
    if (timex !== undefined && timex.from === at && text.tokens[at]?.depth === 0) {
      if (day >= 0 || timex.grain !== "day" || timex.value === null || timex.value.includes("/")) return -1;
      day = index;
    }
    const mention = elementAt(actors.mentions, actors.at[at]);
    if (mention?.from === at && first) {
      named = mention.actor === speaker;
      first = false;
    }
  }
  return named ? day : -1;
}
