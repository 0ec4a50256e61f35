import { elementAt } from "../at.ts";
import { speakerNoun } from "./namings.ts";
import { type Opening, type Passed, REACH, colon } from "./openings.ts";
import { subjectBefore } from "./subjects.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";
import type { Cue } from "./tables.ts";

/** How many words may stand between a cue and what it takes behind a preposition, if it takes not everything. */
const CLOSE = 3;
/** How many tokens an insertion right behind a verb may have. */
const INSERTED = 14;
/** How many words that nobody knows may stand between a participle and its content. */
const NEAR = 7;

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
    if (quote !== undefined && !led && namesSubject(scene, found, at, passed)) continue;
    const long = quote !== undefined && (quote.to - quote.from > 2 || named(scene, found, at - 1));
    if (quote !== undefined && long && cue.clause && at < found.sentence.to)
      return open("quote", quote.from, quote.inner.start);
    if (token.text === ":") {
      const told = cue.clause ? colon(scene, found, at) : undefined;
      return told && { ...told, passed, document };
    }
    const bracket = token.text === "(" ? closed(scene, at, limit) : at;
    if (bracket > at) {
      at = bracket;
      continue;
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
    if (
      cue.clause &&
      cue.use === "verb" &&
      !cue.tells &&
      tables.own?.has(token.text) === true &&
      bluntly(scene, found, at, passed)
    )
      return open("clause", at);
    const adverb = lexicon.adverbAt(text.tokens, at);
    if (adverb !== undefined && !(cue.takes.includes(token.text) && adverb.to === at + 1)) {
      at = adverb.to - 1;
      continue;
    }
    if (cue.takes.includes(token.text)) {
      const inner = complementiserNear(scene, at + 1, limit);
      // Far behind its object the preposition is another verb's: أقر القرار … وامتنعت دول عن التصويت.
      if (cue.choosy && words >= CLOSE && inner === undefined) continue;
      return inner === undefined ? open("phrase", at + 1) : open("clause", inner);
    }
    const clitic = token.readings.find(
      (reading) =>
        reading.enclitic === "" &&
        cue.takes.includes(reading.proclitics) &&
        reading.proclitics !== "" &&
        // «تطالب بهم»: a pronoun is not what is asked for.
        !tables.suffixes.has(reading.stem),
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
    const relayed = token.readings.some(({ stem, enclitic }) => enclitic !== "" && tables.relaying?.has(stem) === true);
    if (tables.relatives.has(token.text) || relayed) relative = true;
    if (tables.documents.has(token.reading.stem) && passed.every(({ tie }) => tie !== "")) document = at;
    if (!tables.prepositions.has(token.text) && ++words > NEAR && cue.use === "participle") return undefined;
  }
  return undefined;
}

/** How many tokens a bracket behind a name may have: (أ. ف. ب). */
const ASIDE = 8;

/** The token that closes the bracket, or the one that opens it where it is not closed soon. */
function closed(scene: Scene, at: number, limit: number): number {
  for (let end = at + 1; end < Math.min(limit, at + ASIDE); end++) if (word(scene, end) === ")") return end;
  return at;
}

/** The word stands right behind the verb or behind its subject. */
function bluntly(scene: Scene, found: CueFound, at: number, passed: readonly Passed[]): boolean {
  const subject = passed.find(({ tie }) => tie === "")?.mention;
  return at === (subject?.to ?? found.to) && scene.text.tokens[at]?.depth === found.depth;
}

/** Nothing but a name stands in the quotation marks right behind the verb: أكد "حزب الله" أن. */
function namesSubject(scene: Scene, { cue, to }: CueFound, at: number, passed: readonly Passed[]): boolean {
  const quote = scene.opens.get(at);
  if (quote === undefined || cue.use !== "verb" || passed.some(({ tie }) => tie === "")) return false;
  // The noun that says what it is may stand before it: أعلنت حركة "أنصار الله".
  if (at > to + 1) return false;
  const mention = mentionAt(scene, quote.from);
  return mention?.from === quote.from && mention.to === quote.to;
}

/** The comma that closes what is inserted right behind the verb, so that nobody is named as its subject; the verb itself where nothing is. */
function insertedUpTo(scene: Scene, { to, sentence }: CueFound): number {
  if (!isComma(word(scene, to)) || mentionAt(scene, to + 1) !== undefined) return to;
  for (let at = to + 1; at < Math.min(sentence.to, to + INSERTED); at++) if (isComma(word(scene, at))) return at;
  return to;
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
  const topic = token.word.readings.some(
    ({ stem, proclitics }) =>
      proclitics === "" &&
      (isTopic(scene, cue, stem) || (isTied(scene, at + 1) && isTopic(scene, cue, bareOf(scene, stem)))),
  );
  if (cue.choosy) return topic;
  if (topic) return true;
  const subject = passed.find(({ tie }) => tie === "");
  const behind = subject?.mention.to ?? -1;
  // An adverb may stand between («دان المجلس بالإجماع الهجمات»), or a time, between commas or not («أعلن الضباط، الأربعاء، الاستيلاء»).
  let told = scene.lexicon.adverbAt(scene.text.tokens, behind)?.to ?? behind;
  while (told < at && (isComma(word(scene, told)) || (scene.timexAt[told] ?? -1) >= 0)) told++;
  // «طلب المجلس من كوفي عنان إعداد تقرير»: behind whom something is asked of.
  const last = passed.at(-1);
  const asked =
    cue.group.act === "request" && last !== undefined && tables.origins.has(last.tie) && at === last.mention.to;
  const next = led ? passed.length === 0 : subject !== undefined && (at === behind || at === told || asked);
  return next && !tables.prepositions.has(token.text) && !tables.relatives.has(token.text) && token.kind === "word";
}

/** «الاستيلاء على السلطة»: with the article, and a preposition behind it, it is content as well. */
function isTied({ text, lexicon: { tables } }: Scene, at: number): boolean {
  return tables.prepositions.has(text.tokens[at]?.text ?? "");
}

function bareOf({ lexicon: { tables } }: Scene, stem: string): string {
  const article = tables.definite.find((one) => stem.startsWith(one));
  return article === undefined ? stem : stem.slice(article.length);
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
