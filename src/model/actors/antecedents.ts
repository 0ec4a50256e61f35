import { elementAt } from "../at.ts";
import { mentionsIn } from "./mentions.ts";
import type { ActorLayer, ActorMention, Sentence, Text } from "../layers.ts";

/** What a pronoun, a dropped subject or a verb's ending says of whom it means; what it leaves open is undefined. */
export interface Wanted {
  readonly gender?: "m" | "f" | undefined;
  readonly number?: "sg" | "du" | "pl" | undefined;
  /** It means somebody who speaks or acts as a person: a state or a thing is none. False where it means no single person: it. */
  readonly person?: boolean | undefined;
  /** Indexes of actors whom it cannot mean: those who do what is done to it. */
  readonly except?: readonly number[];
}

/**
 * The earlier mention that a pronoun or a dropped subject at the token means: the nearest that agrees in the same sentence, else
 * the first of the sentence before, which is most often its subject. Never across quotation levels or paragraphs that stand apart.
 */
export function antecedent(
  layer: ActorLayer,
  text: Text,
  tokenIndex: number,
  wanted: Wanted = {},
): ActorMention | undefined {
  const depth = text.tokens[tokenIndex]?.depth ?? 0;
  const here = text.sentenceOf[tokenIndex] ?? -1;
  if (here < 0) return undefined;
  const fits = (mention: ActorMention): boolean =>
    mention.outer < 0 &&
    mention.to <= tokenIndex &&
    wanted.except?.includes(mention.actor) !== true &&
    text.tokens[mention.from]?.depth === depth &&
    agrees(layer, mention, wanted);
  const within = (sentence: number): readonly ActorMention[] => {
    const found = text.sentences[sentence];
    return found === undefined ? [] : mentionsIn(layer, found);
  };
  const own = within(here).findLast(fits);
  if (own !== undefined) return own;
  let before = previous(text, here);
  // She has led it for years. She said: who the first of them means, the second does.
  for (let steps = 0; steps < CHAIN && opensAlike(text, before, tokenIndex); steps++) before = previous(text, before);
  return within(before).find(fits);
}

/** How many sentences one after the other may begin with the pronoun. */
const CHAIN = 4;

/** How many quoted sentences may stand between a pronoun and the sentence that it goes back to. */
const QUOTED = 12;

/** The sentence begins with the word at the token, outside quotations. */
function opensAlike({ tokens, sentences }: Text, sentence: number, at: number): boolean {
  const found = sentences[sentence];
  const first = elementAt(tokens, found?.from);
  return first?.kind === "word" && first.depth === tokens[at]?.depth && first.text === tokens[at]?.text;
}

/** All words of the sentence are quoted. */
function isQuoted({ tokens }: Text, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word" && tokens[at]?.depth === 0) return false;
  return true;
}

/** The sentence before this one that is not left out as a repetition, nor all a quotation, in the same zone. */
function previous(text: Text, here: number): number {
  const zone = text.sentences[here]?.zone;
  let quoted = 0;
  for (let index = here - 1; index >= 0; index--) {
    const sentence = text.sentences[index];
    if (sentence?.repeats === undefined && quoted < QUOTED && sentence !== undefined && isQuoted(text, sentence)) {
      quoted++;
      continue;
    }
    if (sentence?.repeats === undefined) return sentence?.zone === zone ? index : -1;
  }
  return -1;
}

function agrees(layer: ActorLayer, mention: ActorMention, { gender, number, person }: Wanted): boolean {
  const kind = layer.actors[mention.actor]?.kind;
  if (gender !== undefined && mention.gender !== undefined && mention.gender !== gender) return false;
  if (number === "sg" && kind === "group") return false;
  if ((number === "pl" || number === "du") && mention.number === "sg") return false;
  if (person === false && kind === "person") return false;
  if (person === true) return kind === "person" || kind === "group";
  return true;
}
