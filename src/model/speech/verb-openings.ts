import { elementAt } from "../at.ts";
import type { ActorMention } from "../layers.ts";
import { type Opening, type Passed, REACH, colon } from "./openings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";

/** How far behind a verb the judgement of its object may stand. */
const JUDGED = 16;

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
    // "Urged X not to leave": what is not to be done is said with its negation.
    if (
      tables.negations.has(token.text) &&
      tables.futures.has(word(scene, at + 1)) &&
      cue.takes.includes(word(scene, at + 1))
    )
      return open("phrase", at);
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
    const tie = mention === undefined ? "" : tieOf(scene, mention);
    if (mention !== undefined && (tie !== "" || (cue.tells && passed.length === 0))) {
      passed.push({ mention, tie, relative: false });
      at = Math.max(at, mention.to - 1);
      continue;
    }
    if (tables.addressing.has(token.text) && mentionAt(scene, at + 1) !== undefined && cue.clause) continue;
    if (at === found.to && tables.addressing.has(token.text) && isDone(scene, found)) return undefined;
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

/** The preposition before a mention, also of what only shapes another noun: the capture of the soldiers. */
function tieOf({ text, lexicon }: Scene, mention: ActorMention): string {
  const tie = lexicon.tie(text.tokens, mention.from, mention.start);
  const { articles, origins } = lexicon.tables;
  const article = articles.has(text.tokens[mention.from - 1]?.text ?? "");
  const before = text.tokens[mention.from - 2]?.text ?? "";
  return tie === "" && article && origins.has(before) ? before : tie;
}

/** Behind the verb stand an object and a judgement of it: a quotation, or a noun with its own article. */
function judged(scene: Scene, found: CueFound): boolean {
  const { prepositions, judgements, judging, auxiliaries, joiners } = scene.lexicon.tables;
  for (let at = found.to + 1; at < Math.min(found.sentence.to, found.to + JUDGED); at++) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind === "break" || auxiliaries.has(token.text)) return false;
    const before = word(scene, at - 1);
    if (prepositions.has(before)) continue;
    if (scene.opens.has(at) && scene.text.tokens[at - 1]?.kind === "word") return true;
    if (judgements.has(token.text) && scene.text.tokens[at - 1]?.kind !== "punct") return true;
    // "Called the strike unacceptable": an adjective ends the clause.
    const next = scene.text.tokens[at + 1];
    const ends = next?.kind !== "word" || prepositions.has(next.text) || joiners.has(next.text);
    if (ends && at > found.to + 1 && judging?.(token.text) === true) return true;
  }
  return false;
}

/** Continued to ignore that, offered to pay the fine that: what is done is not said. Wrote to all parents that: they are told. */
function isDone(scene: Scene, { cue, to }: CueFound): boolean {
  const { articles, possessives, determiners } = scene.lexicon.tables;
  const next = word(scene, to + 1);
  if (articles.has(next) || possessives.has(next)) return false;
  if (cue.continues) return true;
  if (cue.tells || cue.takes.includes("")) return false;
  const noun = determiners.has(next) ? to + 3 : to + 2;
  for (let at = to + 2; at <= noun; at++)
    if (
      scene.lexicon.complementiserAt(scene.text.tokens, at)?.value === true ||
      scene.text.tokens[at]?.kind === "punct"
    )
      return false;
  return true;
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
