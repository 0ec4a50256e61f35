import type { ActorMention } from "../layers.ts";
import { isDash, openBefore, ownerOf } from "./insertions.ts";
import { type Naming, namedFrom, namingUpTo } from "./namings.ts";
import { type CueFound, type Scene, isComma, mentionAt, word } from "./scene.ts";

/** How many words may stand between a subject and its verb that nobody knows. */
const GAP = 5;
/** How many words may stand between a noun of those who speak and the verb: residents interviewed said. */
const NEAR = 2;

/** How many tokens may stand before a subject that belong to it: titles, ranks, what they are of. */
const FRONT = 9;

/** What stands before a verb as its subject. */
export interface Subject {
  readonly mention: ActorMention | undefined;
  /** A noun of those who speak that no mention covers. */
  readonly naming: Naming | undefined;
  /** Token of a pronoun, or -1. */
  readonly pronoun: number;
  /** First token of the noun phrase. */
  readonly from: number;
  /** How many words between it and the verb are neither auxiliaries nor in an apposition. */
  readonly gap: number;
}

/** The subject before a verb: a pronoun, the nearest mention that no preposition ties, or what an apposition between commas stands to. */
export function subjectOf(scene: Scene, found: CueFound): Subject | undefined {
  const { tables } = scene.lexicon;
  let words = 0;
  for (let at = found.from - 1; at >= found.sentence.from; at--) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind === "break" || token.depth !== found.depth) return undefined;
    const owner = words === 0 && tables.relatives.has(token.text) ? ownerOf(scene, at) : undefined;
    if (owner !== undefined) return { mention: owner, naming: undefined, pronoun: -1, from: at, gap: 0 };
    const mention = mentionAt(scene, at);
    if (mention !== undefined) {
      at = mention.from;
      const from = phraseStart(scene, mention.from);
      const tie = word(scene, from - 1);
      // After X said: right before its verb, who the preposition seems to tie is its subject.
      // A report by X said: who issued it speaks.
      const issued = words === 0 && tables.origins.has(tie) && tables.documents.has(word(scene, from - 2));
      const tied = !issued && tables.prepositions.has(tie) && !(words === 0 && tables.clausal.has(tie));
      if (!tied) return { mention, naming: undefined, pronoun: -1, from, gap: words };
      continue;
    }
    if (tables.pronouns.has(token.text))
      return { mention: undefined, naming: undefined, pronoun: at, from: at, gap: words };
    const noun = words < NEAR ? namingUpTo(scene, at, found.sentence.from) : undefined;
    if (noun !== undefined) {
      const { naming, from } = noun;
      const tie = word(scene, from - 1);
      // Eight of ten voters said: how many of them.
      const counted = tables.origins.has(tie) && isCount(scene, from - 2);
      if (counted || !tables.prepositions.has(tie) || (words === 0 && tables.clausal.has(tie)))
        return { mention: undefined, naming, pronoun: -1, from, gap: words };
      at = from;
      continue;
    }
    if ((scene.timexAt[at] ?? -1) >= 0 || tables.auxiliaries.has(token.text) || tables.prepositions.has(token.text))
      continue;
    if (isComma(token.text) || isDash(scene, at)) {
      const open = openBefore(scene, at, found.sentence.from);
      if (open === undefined) return undefined;
      at = open;
      continue;
    }
    if (token.text === ")") {
      while (at > found.sentence.from && word(scene, at) !== "(") at--;
      continue;
    }
    // Hale Inc. said: the full stop of a short form.
    if (token.text === "." && token.start === scene.text.tokens[at - 1]?.end && mentionAt(scene, at - 1) !== undefined)
      continue;
    if (token.kind === "punct" || tables.owners.has(token.text)) return undefined;
    if (tables.joiners.has(token.text) || scene.lexicon.complementiserAt(scene.text.tokens, at) !== undefined)
      return undefined;
    if (++words > GAP) return undefined;
  }
  return undefined;
}

/** The subject behind a verb that follows the quotation itself: “…,” said X. */
export function invertedSubject(scene: Scene, found: CueFound, before: Subject | undefined): Subject | undefined {
  let at = found.from - 1;
  const comma = isComma(word(scene, at));
  if (comma || word(scene, at) === ";") at--;
  if (at < found.sentence.from) return undefined;
  if (!scene.closes.has(at)) {
    // …, said X: a clause before the comma is what is said.
    const told = found.cue.sure || found.cue.tense === "past";
    const named = comma && told && before === undefined ? namedFrom(scene, found.to, found.sentence.to) : undefined;
    const to = named?.mention?.to ?? named?.naming?.to ?? found.to;
    const next = scene.text.tokens[to];
    const last = next === undefined || next.text === "." || to >= found.sentence.to;
    const ends = last || (found.cue.sure && (next.kind !== "word" || scene.lexicon.tables.prepositions.has(next.text)));
    return named === undefined || !ends ? undefined : { pronoun: -1, from: found.from, gap: 0, ...named };
  }
  const { tables } = scene.lexicon;
  const next = word(scene, found.to);
  if (tables.pronouns.has(next))
    return { mention: undefined, naming: undefined, pronoun: found.to, from: found.from, gap: 0 };
  const { mention, naming } = namedFrom(scene, found.to, found.sentence.to) ?? {};
  return { mention, naming, pronoun: -1, from: found.from, gap: 0 };
}

/** A number or a word for some of many stands at the token. */
function isCount({ text, lexicon }: Scene, at: number): boolean {
  const token = text.tokens[at];
  return token !== undefined && (token.kind === "number" || lexicon.tables.determiners.has(token.text));
}

/** The first token of the noun phrase that the mention stands in: its article and adjectives belong to it. */
function phraseStart(scene: Scene, from: number): number {
  const { tables } = scene.lexicon;
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const before = scene.text.tokens[at - 1];
    if (before === undefined || before.kind !== "word" || before.capital || mentionAt(scene, at - 1) !== undefined)
      break;
    if (tables.prepositions.has(before.text) || tables.joiners.has(before.text) || (scene.timexAt[at - 1] ?? -1) >= 0)
      break;
    if (!tables.topics.has(before.text) && steps > 0) break;
    if (!tables.topics.has(before.text) && !tables.topics.has(word(scene, at - 2))) break;
    at--;
  }
  return at;
}

/** The mark or the quotation that ends right before the words that a subject stands with: “…”, panel chairman Rep. X said. */
export function frontOf(scene: Scene, from: number, floor: number): number {
  const { tables } = scene.lexicon;
  let front: number | undefined;
  for (let at = from; at > Math.max(floor, from - 2 * FRONT); at--) {
    const before = scene.text.tokens[at - 1];
    if (before === undefined) break;
    if (scene.closes.has(at - 1)) return at;
    if (isComma(before.text)) {
      // The mayor of the town, Robert Hale: the quotation may end before what stands in apposition.
      front ??= at;
      continue;
    }
    const short = before.text === "." && (scene.text.tokens[at - 2]?.text.length ?? 9) < 5;
    if (before.kind !== "word" && !short) break;
    const tied = tables.prepositions.has(before.text) && !tables.clausal.has(before.text);
    if (front === undefined && (tied || from - at >= FRONT)) front = from;
    if (scene.lexicon.cuesAt(scene.text.tokens, at - 1)?.value.some(({ use }) => use === "verb") === true) break;
    if (tables.auxiliaries.has(before.text)) break;
  }
  return front ?? from;
}
