import type { ActorMention } from "../layers.ts";
import { speakerNoun } from "./namings.ts";
import { isComma } from "../text/comma.ts";
import { type Scene, mentionAt, word } from "./scene.ts";
import { isStranger } from "./strangers.ts";

/** Marks that set apart what is inserted, as commas do. */
const DASHES: ReadonlySet<string> = new Set(["—", "–", "--"]);

/** How many tokens may be inserted between a subject and its verb. */
const INSERTED = 36;

/** How many of them an insertion between a verb and what denies it has at most. */
const NEAR = 7;

/** The comma before the one at the token, not far from it. */
export function commaBefore(scene: Scene, at: number, floor: number): number | undefined {
  for (let i = at - 1; i > Math.max(floor, at - NEAR); i--) if (isComma(word(scene, i))) return i;
  return undefined;
}

/** The mark that opens what stands between a subject and its verb and is closed at the token: X, 56, who has a farm in Y, said. */
export function openBefore(scene: Scene, at: number, floor: number): number | undefined {
  const { text, lexicon } = scene;
  const { relatives, articles, prepositions, clausal } = lexicon.tables;
  const dash = isDash(scene, at);
  for (let i = at - 1; i > Math.max(floor, at - INSERTED); i--) {
    const token = text.tokens[i];
    if (token === undefined || !(dash ? isDash(scene, i) && !isDash(scene, i + 1) : isComma(token.text))) continue;
    if (dash && i === at - 1) continue;
    let last = isDash(scene, i - 1) ? i - 2 : i - 1;
    if (word(scene, last) === ")") {
      while (last > floor && word(scene, last) !== "(") last--;
      last--;
    }
    const first = text.tokens[i + 1];
    const unknown = lexicon.tables.order === "subject-first" && isStranger(scene, last);
    if (mentionAt(scene, last) !== undefined || speakerNoun(scene, last) !== undefined || unknown) {
      // Further marks to the left belong to the same insertion, where this one only says who stands in it: of Springfield, Va.
      const before = (mentionAt(scene, last)?.from ?? last) - (articles.has(word(scene, last - 1)) ? 2 : 1);
      const tie = word(scene, before);
      const tied = prepositions.has(tie) && !clausal.has(tie) && !isCount(scene, before - 1);
      if (!tied || dash) return isDash(scene, i - 1) ? i - 1 : i;
    }
    const goesOn =
      first !== undefined &&
      (first.kind === "number" ||
        first.capital ||
        relatives.has(first.text) ||
        articles.has(first.text) ||
        prepositions.has(first.text));
    if (!goesOn || dash) return undefined;
  }
  return undefined;
}

/** A long dash stands at the token, or one of two short ones. */
export function isDash(scene: Scene, at: number): boolean {
  const mark = word(scene, at);
  return DASHES.has(mark) || (mark === "-" && (word(scene, at - 1) === "-" || word(scene, at + 1) === "-"));
}

/** Whom a relative behind a comma goes back to: X, who said; X, the mayor of Y, who said. */
export function ownerOf(scene: Scene, at: number): ActorMention | undefined {
  if (!isComma(word(scene, at - 1))) return undefined;
  let last = at - 2;
  // A report of the department on Monday, which said: the date belongs to neither.
  while ((scene.timexAt[last] ?? -1) >= 0)
    last = scene.lexicon.tables.prepositions.has(word(scene, last - 1)) ? last - 2 : last - 1;
  const mention = mentionAt(scene, last);
  const kind = mention && scene.actors.actors[mention.actor]?.kind;
  if (mention === undefined || kind === "person") return mention;
  const open = openBefore(scene, at - 1, scene.text.sentences[scene.text.sentenceOf[at] ?? -1]?.from ?? at);
  const apposed = open === undefined ? undefined : mentionAt(scene, open - 1);
  return apposed !== undefined && scene.actors.actors[apposed.actor]?.kind === "person" ? apposed : mention;
}

/** A number or a word for some of many stands at the token. */
export function isCount({ text, lexicon }: Scene, at: number): boolean {
  const token = text.tokens[at];
  return token !== undefined && (token.kind === "number" || lexicon.tables.determiners.has(token.text));
}
