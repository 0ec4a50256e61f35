import { elementAt } from "../at.ts";
import type { ActorMention } from "../layers.ts";
import { speakerNoun } from "./namings.ts";
import { subjectBefore } from "./subjects.ts";
import { type CueFound, type Scene, isComma, mentionAt, word } from "./scene.ts";
import type { Cue } from "./tables.ts";

/** How far content may stand from its cue, in tokens. */
const REACH = 45;
/** How far behind a verb the judgement of its object may stand. */
const JUDGED = 16;
/** How many of them may stand between a cue and what it takes behind a preposition, if it takes not everything. */
const CLOSE = 3;
/** How many tokens an insertion right behind a verb may have. */
const INSERTED = 14;
/** How many words that nobody knows may stand between a participle and its content. */
const NEAR = 7;

/** Somebody named between a cue and its content, with the preposition before them. */
export interface Passed {
  readonly mention: ActorMention;
  /** The preposition, folded; "" where none stands before. */
  readonly tie: string;
  /** They stand in a clause that goes back to somebody else: X, whom Y quoted. */
  readonly relative: boolean;
}

/** Where content begins behind a cue, and who is named on the way. */
export interface Opening {
  readonly by: "clause" | "quote" | "colon" | "phrase" | "below";
  /** First token of the content. */
  readonly from: number;
  /** First offset, behind a preposition written on the first word. */
  readonly start: number;
  readonly passed: readonly Passed[];
  /** A text speaks: the statement added. Index of its noun, or -1. */
  readonly document: number;
}

/** Finds the content behind a cue of a language whose subject stands between the two. */
export function openingAfterSubject(scene: Scene, found: CueFound): Opening | undefined {
  const { text, lexicon } = scene;
  const { tables } = lexicon;
  const { cue } = found;
  const passed: Passed[] = [];
  let document = -1;
  let words = 0;
  let relative = false;
  const led = subjectBefore(scene, found) !== undefined;
  const inserted = insertedUpTo(scene, found);
  const open = (by: Opening["by"], from: number, start?: number): Opening | undefined => {
    const first = text.tokens[from];
    if (first === undefined || from >= found.sentence.to) return undefined;
    return { by, from, start: start ?? first.start, passed, document };
  };
  const limit = Math.min(found.sentence.to, found.to + REACH);
  for (let at = found.to; at < limit; at++) {
    const token = text.tokens[at];
    if (token === undefined || token.kind === "break") return undefined;
    if (token.depth < found.depth) return undefined;
    const mention = mentionAt(scene, at);
    const opener = lexicon.complementiserAt(text.tokens, at);
    if (mention !== undefined && mention.from === at && opener === undefined) {
      const tie = lexicon.tie(text.tokens, at, mention.start);
      if (tie !== "" && cue.takes.includes(tie) && !addressed(scene, cue.tells, tie))
        return open("phrase", at, mention.start);
      if (tie === "" && bareObject(scene, found, at, passed, led)) return open("phrase", at, mention.start);
      // Who stands in what is inserted right behind the verb is not its subject: واقترح، في رسالة سلمها X، إجراء.
      passed.push({ mention, tie, relative: relative || at < inserted });
      at = Math.max(at, mention.to - 1);
      continue;
    }
    const timex = elementAt(scene.timexes, scene.timexAt[at]);
    if (timex !== undefined) {
      at = Math.max(at, timex.to - 1);
      continue;
    }
    const quote = scene.opens.get(at);
    const long = quote !== undefined && (quote.to - quote.from > 2 || named(scene, found, at - 1));
    if (quote !== undefined && long && cue.clause && at < found.sentence.to)
      return open("quote", quote.from, quote.inner.start);
    if (token.text === ":") {
      const told = cue.clause ? colon(scene, found, at) : undefined;
      return told && { ...told, passed, document };
    }
    if (token.kind === "punct") {
      if (token.text === "." || token.text === ";" || token.text === "؛" || token.text === "؟") return undefined;
      if (isComma(token.text)) relative = false;
      continue;
    }
    if (opener !== undefined) {
      if (!opener.value) {
        // Behind a comma another clause begins, with a verb of its own: غير أن واشنطن أعلنت أن.
        if (isComma(word(scene, at - 1)) && (led || passed.length > 0)) return undefined;
        at = opener.to - 1;
        continue;
      }
      return cue.clause ? open("clause", opener.to) : undefined;
    }
    const adverb = lexicon.adverbAt(text.tokens, at);
    if (adverb !== undefined && !(cue.takes.includes(token.text) && adverb.to === at + 1)) {
      at = adverb.to - 1;
      continue;
    }
    if (cue.takes.includes(token.text)) {
      const inner = complementiserNear(scene, at + 1, limit);
      return inner === undefined ? open("phrase", at + 1) : open("clause", inner);
    }
    const clitic = token.readings.find(
      (reading) => reading.enclitic === "" && cue.takes.includes(reading.proclitics) && reading.proclitics !== "",
    );
    const whole = tables.prepositions.has(token.text) || tables.whole.has(token.text) || entire(scene, at);
    // Far behind the cue, its object between, the preposition is another's: أقرت الزيادة … بتأييد.
    const own = !cue.choosy || (words < CLOSE && isTopic(scene, cue, clitic?.stem ?? ""));
    if (clitic !== undefined && !whole && own) return open("phrase", at, clitic.start);
    if (at > found.to && !relative && !tables.prepositions.has(word(scene, at - 1))) {
      const other =
        lexicon.joins(token, token.start + 1) || isComma(word(scene, at - 1))
          ? lexicon.cuesAt(text.tokens, at)
          : undefined;
      if (other?.value.some((one) => one.use === "verb" && one.clause) === true && found.cue.use !== "carrier")
        return undefined;
    }
    if (cue.takes.includes("") && bareObject(scene, found, at, passed, led)) return open("phrase", at);
    if (tables.relatives.has(token.text)) relative = true;
    if (tables.documents.has(token.reading.stem) && passed.every(({ tie }) => tie !== "")) document = at;
    if (!tables.prepositions.has(token.text) && ++words > NEAR && cue.use === "participle") return undefined;
  }
  return undefined;
}

/** The comma that closes what is inserted right behind the verb, so that nobody is named as its subject; the verb itself where nothing is. */
function insertedUpTo(scene: Scene, { to, sentence }: CueFound): number {
  if (!isComma(word(scene, to)) || mentionAt(scene, to + 1) !== undefined) return to;
  for (let at = to + 1; at < Math.min(sentence.to, to + INSERTED); at++) if (isComma(word(scene, at))) return at;
  return to;
}

/** Finds the content behind a cue of a language whose subject stands before it: only who is told, when and where may come between. */
export function openingAfterVerb(scene: Scene, found: CueFound): Opening | undefined {
  const { text, lexicon } = scene;
  const { tables } = lexicon;
  const { cue } = found;
  const passed: Passed[] = [];
  const open = (by: Opening["by"], from: number): Opening | undefined => {
    const first = text.tokens[from];
    if (first === undefined || from >= found.sentence.to || first.kind === "break") return undefined;
    return { by, from, start: first.start, passed, document: -1 };
  };
  let phrase = false;
  for (let at = found.to; at < Math.min(found.sentence.to, found.to + REACH); at++) {
    const token = text.tokens[at];
    if (token === undefined || token.kind === "break" || token.depth < found.depth) return undefined;
    const quote = scene.opens.get(at);
    if (quote !== undefined && (cue.clause || cue.takes.includes(""))) {
      const whole = quote.to - quote.from > 2 || isComma(word(scene, at - 1));
      return whole ? open("quote", quote.from) : open("phrase", at);
    }
    if (token.text === ":") {
      const told = cue.clause ? colon(scene, found, at) : undefined;
      return told && { ...told, passed, document: -1 };
    }
    if (cue.judges) return judged(scene, found) ? open("phrase", at) : undefined;
    if (isComma(token.text)) {
      // What stands between two commas belongs to the verb: said, however, that.
      const next = scene.opens.get(at + 1);
      if (next !== undefined && cue.clause) return open("quote", next.from);
      if (word(scene, at + 1) === "'" && cue.clause) return open("colon", at + 2);
      const late = phrase && cue.clause ? complementiserAfter(scene, at, found.sentence.to) : undefined;
      if (late !== undefined) return open("clause", late);
      const second = commaAfter(scene, at, found.sentence.to);
      if (second === undefined || phrase) return undefined;
      at = second;
      continue;
    }
    if (token.kind === "punct") {
      if (token.text === ")" || token.text === "'") continue;
      if (token.text !== "(") return undefined;
      while (at + 1 < found.sentence.to && word(scene, at) !== ")") at++;
      continue;
    }
    const opener = lexicon.complementiserAt(text.tokens, at);
    if (opener?.value === true && cue.clause) return open("clause", opener.to);
    if (cue.takes.includes(token.text))
      return tables.silences.has(word(scene, at + 1)) ? undefined : open("phrase", cue.whole ? found.to : at + 1);
    const told = cue.tells && cue.clause ? lexicon.addresseeAt(text.tokens, at) : undefined;
    const adverb = lexicon.adverbAt(text.tokens, at) ?? told;
    if (adverb !== undefined && !tables.owners.has(word(scene, adverb.to))) {
      at = adverb.to - 1;
      continue;
    }
    const timex = elementAt(scene.timexes, scene.timexAt[at]);
    if (timex !== undefined && !tables.owners.has(word(scene, timex.to))) {
      at = Math.max(at, timex.to - 1);
      continue;
    }
    const mention = mentionAt(scene, at);
    const tie = mention === undefined ? "" : lexicon.tie(text.tokens, mention.from, mention.start);
    if (mention !== undefined && (tie !== "" || (cue.tells && passed.length === 0))) {
      passed.push({ mention, tie, relative: false });
      at = Math.max(at, mention.to - 1);
      continue;
    }
    if (tables.addressing.has(token.text) && mentionAt(scene, at + 1) !== undefined && cue.clause) continue;
    // Continued to ignore that: what is done is not said.
    if (
      at === found.to &&
      cue.continues &&
      tables.addressing.has(token.text) &&
      !tables.articles.has(word(scene, at + 1))
    )
      return undefined;
    if (tables.prepositions.has(token.text)) {
      if ((scene.timexAt[at + 1] ?? -1) >= 0) continue;
      // A phrase of time or place runs to the next opener or comma; nobody can say where it ends before a bare clause.
      phrase = true;
      continue;
    }
    if (phrase || (cue.tells && passed.length === 0)) {
      // Who is told is no mention: told residents he would come.
      const clause = tables.pronouns.has(token.text) || (tables.articles.has(token.text) && at > found.to);
      if (cue.tells && !phrase && at > found.to && clause && cue.takes.includes("")) return open("phrase", at);
      if (cue.tells && !phrase && at - found.to > 3) return undefined;
      continue;
    }
    if (!cue.takes.includes("") || tables.silences.has(token.text)) return undefined;
    if (cue.heads.size > 0) return headed(scene, cue.heads, at) ? open("phrase", at) : undefined;
    return cue.choosy && !tables.topics.has(token.text) ? undefined : open("phrase", at);
  }
  return undefined;
}

/** What begins in the paragraph under a colon that ends its own. */
function paragraphBelow(scene: Scene, colon: number): Pick<Opening, "by" | "from" | "start"> | undefined {
  const { tokens } = scene.text;
  let from = colon + 1;
  if (tokens[from]?.kind !== "break") return undefined;
  while (tokens[from]?.kind === "break") from++;
  const quote = scene.opens.get(from);
  const first = tokens[quote?.from ?? from];
  const zone = scene.text.sentences[scene.text.sentenceOf[from] ?? -1]?.zone;
  if (first === undefined || zone !== "body") return undefined;
  return quote === undefined
    ? { by: "below", from, start: first.start }
    : { by: "quote", from: quote.from, start: quote.inner.start };
}

/** What a colon opens: the paragraph under it where it ends its own, else what follows in its sentence. */
function colon(scene: Scene, { sentence }: CueFound, at: number): Pick<Opening, "by" | "from" | "start"> | undefined {
  const below = paragraphBelow(scene, at);
  if (below !== undefined) return below;
  const quote = scene.opens.get(at + 1);
  const from = quote?.from ?? at + 1;
  const first = scene.text.tokens[from];
  if (first === undefined || from >= sentence.to || first.kind === "break") return undefined;
  return { by: quote === undefined ? "colon" : "quote", from, start: quote?.inner.start ?? first.start };
}

/** Behind the verb stand an object and a judgement of it: a quotation, or a noun with its own article. */
function judged(scene: Scene, found: CueFound): boolean {
  const { prepositions, judgements, auxiliaries } = scene.lexicon.tables;
  for (let at = found.to + 1; at < Math.min(found.sentence.to, found.to + JUDGED); at++) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind === "break" || auxiliaries.has(token.text)) return false;
    const before = word(scene, at - 1);
    if (prepositions.has(before)) continue;
    if (scene.opens.has(at) && scene.text.tokens[at - 1]?.kind === "word") return true;
    if (judgements.has(token.text) && scene.text.tokens[at - 1]?.kind !== "punct") return true;
  }
  return false;
}

/** One of the nouns heads the phrase at the token. */
function headed(scene: Scene, heads: ReadonlySet<string>, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (heads.has(word(scene, at))) return true;
    if (scene.text.tokens[at]?.kind !== "word" || scene.lexicon.tables.prepositions.has(word(scene, at))) return false;
  }
  return false;
}

/** The word that opens content shortly behind a comma: says at a stop in Toledo, Ohio, that. */
function complementiserAfter(scene: Scene, comma: number, limit: number): number | undefined {
  for (let at = comma + 1; at < Math.min(limit, comma + 8); at++) {
    if (scene.opens.has(at)) return undefined;
    const opener = isComma(word(scene, at - 1)) ? scene.lexicon.complementiserAt(scene.text.tokens, at) : undefined;
    if (opener?.value === true) return opener.to;
  }
  return undefined;
}

/** The comma that closes a short insertion which the one at the token opens. */
function commaAfter(scene: Scene, at: number, limit: number): number | undefined {
  for (let i = at + 1; i < Math.min(limit, at + 8); i++) {
    if (scene.opens.has(i)) return undefined;
    if (isComma(word(scene, i))) return i + 1 < limit ? i : undefined;
  }
  return undefined;
}

/** A mention behind the preposition is who is spoken to, and the content is still to come: دعا إلى X إلى. */
function addressed(scene: Scene, tells: boolean, tie: string): boolean {
  return tells && scene.lexicon.tables.addressing.has(tie) && tie.length === 1;
}

/** A plain object that is content begins at the token: affirmed the need for. */
function bareObject(scene: Scene, found: CueFound, at: number, passed: readonly Passed[], led: boolean): boolean {
  const { tables } = scene.lexicon;
  const { cue } = found;
  if (!cue.takes.includes("")) return false;
  const token = scene.text.tokens[at];
  if (token === undefined || token.start < (mentionAt(scene, at)?.start ?? token.start)) return false;
  if (tables.silences.has(token.text)) return false;
  const before = word(scene, at - 1);
  if (tables.prepositions.has(before)) return false;
  if (tables.relatives.has(before)) return false;
  // What follows a noun without an article belongs to it: موقع عمليات التجارة.
  const head = at === found.to + 1 && tables.order === "verb-first" ? speakerNoun(scene, found.to) : undefined;
  if (
    head !== undefined &&
    head.kind !== "group" &&
    head.kind !== "person" &&
    tables.nouns.has(scene.text.tokens[found.to]?.reading.stem ?? "")
  )
    return false;
  const topic = token.word.readings.some(({ stem, proclitics }) => proclitics === "" && isTopic(scene, cue, stem));
  if (cue.choosy) return topic;
  if (topic) return true;
  const subject = passed.find(({ tie }) => tie === "");
  const next = led ? passed.length === 0 : subject !== undefined && at === subject.mention.to;
  return next && !tables.prepositions.has(token.text) && !tables.relatives.has(token.text) && token.kind === "word";
}

/** A plain object of the cue may be headed by the word. */
function isTopic({ lexicon }: Scene, cue: Cue, stem: string): boolean {
  return lexicon.tables.topics.has(stem) || cue.heads.has(stem);
}

/** The word that begins like a preposition is whole: a verb of its own (بثته), or a name in apposition between commas. */
function entire({ text, lexicon }: Scene, at: number): boolean {
  const own = lexicon.cuesAt(text.tokens, at);
  if (own?.proclitics === "") return true;
  return (
    isComma(text.tokens[at + 1]?.text ?? "") &&
    isComma(text.tokens[at + 2]?.text ?? "") === false &&
    isComma(text.tokens[at - 2]?.text ?? "")
  );
}

/** Somebody is named right there, or it is the cue: اعتبره فلان «كلاما قديما». */
function named(scene: Scene, found: CueFound, at: number): boolean {
  return at < found.to || mentionAt(scene, at) !== undefined || word(scene, at) === ":";
}

/** A complementiser shortly behind a preposition takes its place: عبر عن أمله في أن. */
function complementiserNear(scene: Scene, at: number, limit: number): number | undefined {
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    if (mentionAt(scene, i) !== undefined) return undefined;
    const opener = scene.lexicon.complementiserAt(scene.text.tokens, i);
    if (opener?.value === true) return opener.to;
  }
  return undefined;
}
