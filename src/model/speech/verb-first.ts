import { quoteBefore } from "./contents.ts";
import type { Opened } from "./drafts.ts";
import { type Naming, namingFrom } from "./namings.ts";
import type { Opening } from "./openings.ts";
import { openingAfterSubject } from "./subject-openings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";
import { clauseStart } from "./stops.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";

/** How many tokens such an object may have. */
const OBJECT = 10;

/** Reads the clause of a cue in a language that sets the verb before its subject, or the subject at the head of the clause. */
export function verbFirst(scene: Scene, found: CueFound): Opened | undefined {
  const { use, clause, tense } = found.cue;
  const { passiveMark } = scene.lexicon.tables;
  // A vowel sign that is written tells that nobody is named as the one who said it: أُعلن.
  if (tense === "past" && passiveMark !== "" && scene.text.source.charAt(found.start + 1) === passiveMark)
    return undefined;
  if (use === "verb" && likePreposition(scene, found)) return undefined;
  const opening = openingAfterSubject(scene, found);
  const plain = {
    found,
    opening,
    subject: undefined,
    unknown: false,
    naming: undefined,
    pronoun: -1,
    document: opening?.document ?? -1,
    clause: found.from,
    carrier: undefined,
  };
  if (opening === undefined) {
    // What a conjunction goes on with is no quotation's: «…»، ونشر قواته.
    if (use !== "verb" || !clause || found.joined || quoteBefore(scene, found.from) === undefined) return undefined;
    const subject = mentionAt(scene, found.to);
    const naming = subject === undefined ? namingFrom(scene, found.to, found.sentence.to) : undefined;
    return { ...plain, subject, naming };
  }
  if (use === "participle") return { ...plain, clause: clauseStart(scene, found, undefined) };
  if (use === "noun") {
    const subject = found.enclitic === "" ? subjectAfter(opening.passed, found.cue)?.mention : undefined;
    if (found.enclitic === "" && subject?.from !== found.to) return undefined;
    return {
      ...plain,
      subject,
      unknown: found.enclitic === "" && subject === undefined,
      clause: clauseStart(scene, found, undefined),
    };
  }
  const before = subjectBefore(scene, found);
  const behind =
    asksOn(scene, found, opening) || asksOf(scene, found)
      ? undefined
      : subjectAfter(opening.passed, found.cue)?.mention;
  const subject = before ?? (behind !== undefined && apart(scene, found, behind.from) ? undefined : behind);
  const naming =
    subject === undefined
      ? (namingOf(scene, found, opening.from) ?? namedBehindObject(scene, found, opening.from))
      : undefined;
  const goesOn = found.joined && found.from > found.sentence.from;
  const unknown =
    subject === undefined &&
    // A noun behind a verb that goes on with its subject may be its object: ووصفت المحاكمة بالجائرة.
    ((unknownAfter(scene, found, opening.from) && (!goesOn || naming !== undefined)) || unknownBefore(scene, found));
  // «برفض طلب إسقاط المساعدات»: a noun behind another, written like the verb.
  if (unknown && naming === undefined && opening.by === "phrase" && indefiniteBefore(scene, found)) return undefined;
  // What a thing shows now is not what somebody says: the report suggests.
  if (unknown && naming === undefined && found.cue.tense === "present") return undefined;
  // It is expected, يتوقع أن: a present without its subject at the head of a sentence is most often passive.
  if (
    subject === undefined &&
    !unknown &&
    found.cue.tense === "present" &&
    !goesOn &&
    !found.cue.continues &&
    clauseFirst(scene, found)
  )
    return undefined;
  const behindVerb = before === undefined ? (subject?.to ?? naming?.to) : undefined;
  const whole = unknown && naming === undefined ? opening : withObject(scene, found, opening, behindVerb ?? found.to);
  return { ...plain, opening: whole, subject, unknown, naming, clause: clauseStart(scene, found, before?.from) };
}

/** The verb is written like a preposition, and nobody who is named stands behind it: عقب إعلان الاتفاق. */
function likePreposition(scene: Scene, { from, to }: CueFound): boolean {
  const { prepositions } = scene.lexicon.tables;
  const token = scene.text.tokens[from];
  if (token === undefined || to > from + 1) return false;
  if (!prepositions.has(token.text) && !prepositions.has(scene.lexicon.bare(token))) return false;
  return mentionAt(scene, to) === undefined && word(scene, to) !== ":";
}

/** A noun without the article that nobody is called stands right before the verb. */
function indefiniteBefore(scene: Scene, { from }: CueFound): boolean {
  const before = scene.text.tokens[from - 1];
  if (before?.kind !== "word" || mentionAt(scene, from - 1) !== undefined) return false;
  const { stem } = before.reading;
  const owned = before.readings.some(({ enclitic }) => enclitic !== "");
  return !owned && !scene.lexicon.tables.definite.some((article) => stem.startsWith(article));
}

/** The content with the object that a cue has it said of: وصف القرار بأنه خطوة. @param from where the object may begin. */
function withObject(scene: Scene, found: CueFound, opening: Opening, from: number): Opening {
  if (!found.cue.whole || found.enclitic !== "") return opening;
  let at = from;
  while (isComma(word(scene, at))) at++;
  const first = scene.text.tokens[at];
  if (scene.lexicon.complementiserAt(scene.text.tokens, at) !== undefined) return opening;
  const near = at < opening.from && opening.from - at <= OBJECT;
  if (!near || first?.kind !== "word" || (scene.timexAt[at] ?? -1) >= 0) return opening;
  for (let i = at; i < opening.from; i++) if (scene.text.tokens[i]?.kind === "punct") return opening;
  if (scene.lexicon.tables.prepositions.has(first.text) || hasPrefix(scene, at)) return opening;
  return { ...opening, by: "phrase", from: at, start: first.start };
}

/** A noun stands right behind the verb, and a preposition between the two and the mention, which is then not the subject. */
function apart(scene: Scene, found: CueFound, mention: number): boolean {
  if (!unknownAfter(scene, found, mention)) return false;
  if (mention === found.to + 2 && scene.lexicon.isEach(scene.text.tokens, found.to)) return false;
  for (let at = found.to + 1; at < mention; at++)
    if (scene.lexicon.tables.prepositions.has(word(scene, at)) || hasPrefix(scene, at)) return true;
  return false;
}

function hasPrefix({ text, lexicon }: Scene, at: number): boolean {
  const token = text.tokens[at];
  return token !== undefined && [...token.reading.proclitics].some((letter) => lexicon.tables.prefixes.has(letter));
}

/** Nothing but a conjunction stands before the verb in its sentence. */
function clauseFirst(scene: Scene, found: CueFound): boolean {
  const { auxiliaries } = scene.lexicon.tables;
  let at = found.from - 1;
  while (at >= found.sentence.from && auxiliaries.has(word(scene, at))) at--;
  return at < found.sentence.from;
}

/** A verb that goes on with its subject asks or blames the one who is named behind it: ندد بالقرار ودعا السودان إلى. */
function asksOn({ text }: Scene, found: CueFound, { passed }: Opening): boolean {
  // «فيما حثت واشنطن الجيش»: only the conjunction that is written on the verb goes on with its subject.
  if ((text.tokens[found.from]?.start ?? found.start) >= found.start) return false;
  const free = passed.filter(({ tie, relative }) => tie === "" && !relative);
  return (
    found.cue.tells && found.enclitic === "" && found.joined && found.from > found.sentence.from && free.length === 1
  );
}

/** The noun before the verb is who warns the one that is named behind it: إن بلاده حذرت إيران من. */
function asksOf(scene: Scene, found: CueFound): boolean {
  const tells = found.cue.tells && found.enclitic === "" && mentionAt(scene, found.to) !== undefined;
  return tells && unknownBefore(scene, found) && !indefiniteBefore(scene, found);
}

/** The noun of those who speak right behind the verb, or right before it. */
function namingOf(scene: Scene, found: CueFound, content: number): Naming | undefined {
  if (unknownAfter(scene, found, content)) return namingFrom(scene, found.to, content);
  if (!unknownBefore(scene, found)) return undefined;
  let at = found.from - 1;
  while (scene.lexicon.tables.auxiliaries.has(word(scene, at))) at--;
  // A noun with its adjectives begins a word or two before.
  for (let from = at; from > at - 3 && from >= found.sentence.from; from--) {
    const naming = namingFrom(scene, from, at + 1);
    if (naming?.to === at + 1) return naming;
  }
  return undefined;
}

/** The noun with an article behind a verb with its object on it: وصفه البعض بالجزئي. */
function namedBehindObject(scene: Scene, found: CueFound, content: number): Naming | undefined {
  if (found.enclitic === "" || found.cue.use !== "verb") return undefined;
  const naming = namingFrom(scene, found.to, content);
  return naming?.definite === true ? naming : undefined;
}

/** A noun that no mention covers stands right behind the verb. */
function unknownAfter(scene: Scene, found: CueFound, content: number): boolean {
  return found.to < content && found.enclitic === "" && isNoun(scene, found.to);
}

/** In it they said: a preposition with a pronoun, which goes back to the noun before the verb. */
function resumes({ text, lexicon }: Scene, at: number): boolean {
  const { prepositions } = lexicon.tables;
  return text.tokens[at]?.readings.some(({ stem, enclitic }) => enclitic !== "" && prepositions.has(stem)) === true;
}

/** A noun that no mention covers stands right before the verb, and no conjunction sets the verb apart from it. */
function unknownBefore(scene: Scene, found: CueFound): boolean {
  const { auxiliaries } = scene.lexicon.tables;
  const token = scene.text.tokens[found.from];
  // Issued a statement in which it said: the noun before is what they speak in.
  if (token === undefined || token.start < found.start || resumes(scene, found.to)) return false;
  let at = found.from - 1;
  while (at >= found.sentence.from && auxiliaries.has(word(scene, at))) at--;
  return at >= found.sentence.from && isNoun(scene, at);
}

/** The token is a word of none of the small classes, and nobody's name. */
function isNoun(scene: Scene, at: number): boolean {
  const { text, lexicon, timexAt } = scene;
  const { tables } = lexicon;
  const token = text.tokens[at];
  if (token?.kind !== "word" || mentionAt(scene, at) !== undefined || (timexAt[at] ?? -1) >= 0) return false;
  const { proclitics } = token.reading;
  if (resumes(scene, at)) return false;
  if ([...proclitics].some((letter) => tables.prefixes.has(letter))) return false;
  const bare = lexicon.bare(token);
  const small = [
    tables.prepositions,
    tables.addressing,
    tables.relatives,
    tables.auxiliaries,
    tables.joiners,
    tables.documents,
  ];
  if (small.some((words) => words.has(token.text) || words.has(bare))) return false;
  if (lexicon.adverbAt(text.tokens, at) !== undefined) return false;
  return lexicon.complementiserAt(text.tokens, at) === undefined && lexicon.cuesAt(text.tokens, at) === undefined;
}
