import type { ActorMention } from "../layers.ts";
import { quoteBefore } from "./contents.ts";
import type { Opened } from "./drafts.ts";
import { type Opening, openingAfterVerb } from "./openings.ts";
import { type CueFound, type Scene, isComma, mentionAt, word } from "./scene.ts";

/** How many words may stand between a subject and its verb that nobody knows. */
const GAP = 5;

/** What stands before a verb as its subject. */
interface Subject {
  readonly mention: ActorMention | undefined;
  /** Token of a pronoun, or -1. */
  readonly pronoun: number;
  /** First token of the noun phrase. */
  readonly from: number;
  /** How many words between it and the verb are neither auxiliaries nor in an apposition. */
  readonly gap: number;
}

/** Marks at the end of a quotation that its sentence goes on behind. */
const PAUSES: ReadonlySet<string> = new Set([",", "?", "!", "-", "—", "–"]);

const PLAIN = { opening: undefined, subject: undefined, pronoun: -1, document: -1, unknown: false, carrier: undefined };

/** Reads the clause of a cue in a language that sets the subject before its verb. */
export function subjectFirst(scene: Scene, found: CueFound): Opened | undefined {
  const { cue } = found;
  const { tables } = scene.lexicon;
  if (cue.use === "noun" || isPassive(scene, found) || isNegated(scene, found)) return undefined;
  const opening = openingAfterVerb(scene, found);
  if (cue.use === "participle" && !progressive(scene, found)) {
    const owner = mentionAt(scene, found.from - 1);
    const clause = owner === undefined ? leading(scene, found.from) : afterPreposition(scene, owner.from);
    return opening && { ...PLAIN, found, opening, subject: owner, clause };
  }
  const inverted = cue.clause ? invertedSubject(scene, found) : undefined;
  if (inverted !== undefined)
    return {
      ...PLAIN,
      found,
      opening: undefined,
      subject: inverted.mention,
      pronoun: inverted.pronoun,
      document: documentAt(scene, found.to),
      clause: found.from,
    };
  const subject = subjectOf(scene, found);
  if (cue.tense === "present" && !cue.sure && (subject === undefined || subject.gap > 0)) return undefined;
  const own = subject !== undefined && subject.pronoun >= 0 && tables.firsts.has(word(scene, subject.pronoun));
  // What the speaker does in saying it now is no statement beside the quotation: we urge.
  if (own && cue.tense === "present" && found.depth > 0) return undefined;
  const from = subject?.from ?? found.from;
  const document = subject === undefined ? documentAt(scene, found.from - 2) : -1;
  const base = {
    ...PLAIN,
    found,
    subject: subject?.mention,
    pronoun: subject?.pronoun ?? -1,
    document,
    unknown: subject === undefined && document < 0 && !joinedVerb(scene, found),
  };
  if (cue.clause && before(scene, found, from, opening)) return { ...base, opening: undefined, clause: from };
  if (opening === undefined) return undefined;
  return { ...base, opening, clause: leading(scene, from) };
}

/** The noun of a text that stands at the token, its article perhaps before it: the statement. */
function documentAt(scene: Scene, at: number): number {
  const { documents } = scene.lexicon.tables;
  for (let i = at; i < at + 2; i++) if (documents.has(word(scene, i))) return i;
  return -1;
}

/** The words before the verb, up to somebody's name, say that it is not so: no group claimed. */
function isNegated(scene: Scene, found: CueFound): boolean {
  const { negations, joiners } = scene.lexicon.tables;
  for (let at = found.from - 1; at >= Math.max(found.sentence.from, found.from - 8); at--) {
    if (negations.has(word(scene, at))) return true;
    if (mentionAt(scene, at) !== undefined || joiners.has(word(scene, at)) || scene.opens.has(at)) return false;
  }
  return false;
}

/** The preposition before a noun phrase belongs to its clause: with officials reporting. */
function afterPreposition(scene: Scene, from: number): number {
  const first = scene.lexicon.tables.prepositions.has(word(scene, from - 1)) ? from - 1 : from;
  return leading(scene, first);
}

/** The verb goes on with the subject of the one before: he came and said. */
function joinedVerb(scene: Scene, { from }: CueFound): boolean {
  const { auxiliaries, joiners } = scene.lexicon.tables;
  let at = from - 1;
  while (auxiliaries.has(word(scene, at)) && !joiners.has(word(scene, at))) at--;
  return joiners.has(word(scene, at));
}

/** Past participles behind a form of "be", or with an agent behind them, are not what their noun says but what is said of it. */
function isPassive(scene: Scene, { cue, from, to }: CueFound): boolean {
  if (cue.use !== "verb" || cue.tense !== "past") return false;
  const { tables } = scene.lexicon;
  if (tables.agents.has(word(scene, to))) return true;
  let at = from - 1;
  while (tables.auxiliaries.has(word(scene, at)) && !tables.passives.has(word(scene, at))) at--;
  return tables.passives.has(word(scene, at));
}

function progressive(scene: Scene, { from }: CueFound): boolean {
  return scene.lexicon.tables.passives.has(word(scene, from - 1));
}

/** The content stands before the subject: a quotation or a comma ends there, and nothing said follows the verb. */
function before(scene: Scene, found: CueFound, from: number, opening: Opening | undefined): boolean {
  const closed = quoteBefore(scene, from);
  if (closed !== undefined && closed.to - closed.from > 2) {
    if (opening === undefined || opening.by === "quote") return true;
    // The mark before the closing one says that a cue follows: “…,” he said of it.
    return PAUSES.has(word(scene, from - 1)) || PAUSES.has(word(scene, closed.to - 1)) || endsFrame(scene, found);
  }
  return (
    isComma(word(scene, from - 1)) && from - 1 > found.sentence.from && opening === undefined && endsFrame(scene, found)
  );
}

/** Behind the verb comes the end of the clause, or only when, where and to whom. */
function endsFrame(scene: Scene, found: CueFound): boolean {
  const { tables } = scene.lexicon;
  for (let at = found.to; at < found.sentence.to; at++) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind === "punct") return true;
    const timex = scene.timexes[scene.timexAt[at] ?? -1];
    if (timex !== undefined) at = timex.to - 1;
    else if (tables.prepositions.has(token.text)) return true;
    else if (scene.lexicon.adverbAt(scene.text.tokens, at) !== undefined || tables.addressing.has(token.text))
      return true;
    else if (mentionAt(scene, at) !== undefined) return found.cue.tells;
    else return tables.joiners.has(token.text);
  }
  return true;
}

/** The subject behind a verb that follows the quotation itself: “…,” said X. */
function invertedSubject(scene: Scene, found: CueFound): Subject | undefined {
  let at = found.from - 1;
  if (isComma(word(scene, at)) || word(scene, at) === ";") at--;
  if (at < found.sentence.from || !scene.closes.has(at)) return undefined;
  const { tables } = scene.lexicon;
  const next = word(scene, found.to);
  const mention = mentionAt(scene, found.to);
  if (mention !== undefined) return { mention, pronoun: -1, from: found.from, gap: 0 };
  if (tables.pronouns.has(next)) return { mention: undefined, pronoun: found.to, from: found.from, gap: 0 };
  return { mention: undefined, pronoun: -1, from: found.from, gap: 0 };
}

/** The subject before a verb: a pronoun, the nearest mention that no preposition ties, or what an apposition between commas stands to. */
function subjectOf(scene: Scene, found: CueFound): Subject | undefined {
  const { tables } = scene.lexicon;
  let words = 0;
  for (let at = found.from - 1; at >= found.sentence.from; at--) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind === "break" || token.depth !== found.depth) return undefined;
    const mention = mentionAt(scene, at);
    if (mention !== undefined) {
      at = mention.from;
      const tied = tables.prepositions.has(word(scene, phraseStart(scene, mention.from) - 1));
      if (!tied) return { mention, pronoun: -1, from: phraseStart(scene, mention.from), gap: words };
      continue;
    }
    if (tables.pronouns.has(token.text)) return { mention: undefined, pronoun: at, from: at, gap: words };
    if ((scene.timexAt[at] ?? -1) >= 0 || tables.auxiliaries.has(token.text) || tables.prepositions.has(token.text))
      continue;
    if (isComma(token.text)) {
      const open = commaBefore(scene, at, found.sentence.from);
      if (open === undefined) return undefined;
      at = open;
      continue;
    }
    if (token.text === ")") {
      while (at > found.sentence.from && word(scene, at) !== "(") at--;
      continue;
    }
    if (token.kind === "punct" || tables.owners.has(token.text)) return undefined;
    if (tables.joiners.has(token.text) || scene.lexicon.complementiserAt(scene.text.tokens, at) !== undefined)
      return undefined;
    if (++words > GAP) return undefined;
  }
  return undefined;
}

/** The comma that opens the apposition which the one at the token closes, with a mention right before it. */
function commaBefore(scene: Scene, at: number, floor: number): number | undefined {
  for (let i = at - 1; i > floor; i--) {
    if (!isComma(word(scene, i))) continue;
    return mentionAt(scene, i - 1) === undefined ? undefined : i;
  }
  return undefined;
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

/** The token from which what belongs to the verb goes: a comma before it ends what is said before. */
function leading(scene: Scene, from: number): number {
  return isComma(word(scene, from - 1)) ? from - 1 : from;
}
