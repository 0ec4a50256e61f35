import { mentionsIn } from "../actors/mentions.ts";
import type { ActorMention } from "../layers.ts";
import type { Passed } from "./openings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";
import type { Cue, Ending } from "./tables.ts";

/**
 * What a verb or a participle says of its subject agrees with the mention.
 * @param deflects a plural that is no man's may take a feminine singular: مصادر قالت.
 */
export function agrees(mention: Ending, ending: Ending, strictNumber: boolean, deflects: boolean): boolean {
  if (deflects && ending.gender === "f" && ending.number === "sg" && mention.number === "pl") return true;
  if (ending.gender !== undefined && mention.gender !== undefined && ending.gender !== mention.gender) return false;
  if (!strictNumber || ending.number === undefined) return true;
  return ending.number === "sg" ? mention.number === "sg" : mention.number !== "sg";
}

/**
 * The subject behind a verb: the first that no preposition ties and that the verb agrees with. A verb before its subject is singular
 * whatever the subject's number, so one in the plural has none behind it.
 */
export function subjectAfter(passed: readonly Passed[], cue: Cue): Passed | undefined {
  if (cue.use === "verb" && cue.number !== "sg") return undefined;
  const free = passed.filter(({ tie, relative }) => tie === "" && !relative);
  return free.find(({ mention }) => agrees(mention, cue, false, true)) ?? free[0];
}

/**
 * The subject before a verb, where the clause begins with it: the nearest mention that stands first in its clause, with nothing
 * but what hangs on it between the two; or the one that a relative pronoun right before the verb goes back to.
 */
export function subjectBefore(scene: Scene, found: CueFound): ActorMention | undefined {
  const { text, lexicon } = scene;
  const { tables } = lexicon;
  // A verb that a conjunction is written on begins a clause of its own: وتابع أن.
  if ((text.tokens[found.from]?.start ?? found.start) < found.start) return undefined;
  let at = found.from - 1;
  while (at >= found.sentence.from && tables.auxiliaries.has(word(scene, at))) at--;
  const relative = tables.relatives.has(word(scene, at));
  let steps = 0;
  for (; at >= found.sentence.from && steps < 40; at--, steps++) {
    const token = text.tokens[at];
    if (token === undefined || token.kind === "break" || token.depth < found.depth) return undefined;
    const mention = mentionAt(scene, at);
    if (mention === undefined) {
      if (token.depth > found.depth) continue;
      if (token.text === "." || token.text === ":" || token.text === ";" || token.text === "؛") return undefined;
      const opener = lexicon.complementiserAt(text.tokens, at);
      if (opener?.value === true && opener.to === at + 1) return undefined;
      continue;
    }
    at = mention.from;
    // The movement that he said was there: the verb agrees with somebody else.
    if (relative) return agrees(mention, found.cue, true, tables.deflects) ? mention : undefined;
    const tied = lexicon.tie(text.tokens, mention.from, mention.start) !== "";
    if (!tied && first(scene, mention, found) && agrees(mention, found.cue, true, tables.deflects)) return mention;
  }
  return undefined;
}

/** The mention begins its clause. */
function first(scene: Scene, mention: ActorMention, found: CueFound): boolean {
  const { tokens } = scene.text;
  const { lexicon } = scene;
  const head = tokens[mention.from];
  if (head === undefined) return false;
  if (mention.from === found.sentence.from || lexicon.joins(head, mention.start)) return true;
  let at = mention.from - 1;
  const before = tokens[at];
  if (before === undefined || before.kind === "break") return true;
  const bare = lexicon.bare(before);
  if (lexicon.tables.auxiliaries.has(bare) || lexicon.tables.joiners.has(bare)) return true;
  if (before.text === "." || before.text === ":" || before.text === ";") return true;
  while (
    at > found.sentence.from &&
    lexicon.complementiserAt(tokens, at)?.to !== at + 1 &&
    mentionAt(scene, at) === undefined &&
    at > mention.from - 2
  )
    at--;
  return (
    lexicon.complementiserAt(tokens, at)?.to === mention.from ||
    (isComma(before.text) && lexicon.joins(head, mention.start))
  );
}

/** The first mention of the sentence before the cue that no preposition ties and that agrees: who the sentence is about. */
export function topicBefore(scene: Scene, found: CueFound): ActorMention | undefined {
  const main = mainClause(scene, found);
  return mentionsIn(scene.actors, found.sentence).find(
    (mention) =>
      mention.outer < 0 &&
      mention.from >= main &&
      mention.to <= found.from &&
      scene.text.tokens[mention.from]?.depth === found.depth &&
      scene.lexicon.tie(scene.text.tokens, mention.from, mention.start) === "" &&
      agrees(mention, found.cue, true, scene.lexicon.tables.deflects),
  );
}

/** Where the main clause begins behind a clause that the sentence opens with: when X left, Y protested, claiming. */
function mainClause(scene: Scene, { sentence, from }: CueFound): number {
  if (!scene.lexicon.tables.fronting.has(word(scene, sentence.from))) return sentence.from;
  for (let at = sentence.from; at < from - 1; at++) if (isComma(word(scene, at))) return at + 1;
  return sentence.from;
}
