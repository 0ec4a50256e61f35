import { elementAt } from "../at.ts";
import type { Quote } from "../layers.ts";
import type { Span } from "../span.ts";
import type { Opening } from "./openings.ts";
import { namedFrom, speakerNoun } from "./namings.ts";
import { isComma } from "../text/comma.ts";
import { type CueFound, type Scene, mentionAt, word } from "./scene.ts";

/** Marks that content neither begins nor ends with. */
const TRIMMED: ReadonlySet<string> = new Set([".", ",", "،", ":", ";", "؛", '"', "-", "–", "—", "…", "'", "“", "”"]);

/** Marks before a quotation that goes on. */
const RESUMING: ReadonlySet<string> = new Set([",", "،", ";", "؛", "."]);

/** How many words a subject behind its verb may have. */
const SUBJECT = 6;

/** How far from the head of a sentence a cue may stand in a clause that opens it. */
const FRONTED = 8;

/** How many paragraphs of one speech are looked for before its last. */
const PARAGRAPHS = 8;

/** What is said: a span, the tokens that it takes, and whether it stands between quotation marks. */
export interface Content extends Span {
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
}

/** The content that an opening begins, up to where another cue or the writer takes over. @param stops where the next cues begin. */
export function contentAfter(
  scene: Scene,
  found: CueFound,
  opening: Opening,
  stops: readonly number[],
): Content | undefined {
  const { tokens } = scene.text;
  if (opening.by === "below") return trimmed(scene, opening.start, opening.from, breakFrom(scene, opening.from), false);
  const quote = scene.opens.get(opening.by === "quote" ? opening.from - 1 : opening.from);
  const fronted = opening.by === "quote" ? undefined : frontedEnd(scene, found, opening.from);
  const judged = found.cue.judges ? judgementEnd(scene, opening.from, found.sentence.to) : undefined;
  const ends = [...stops, ...(fronted === undefined ? [] : [fronted]), ...(judged === undefined ? [] : [judged])];
  const end = ending(scene, found, opening.from, ends, opening.by === "phrase" && !found.cue.sure);
  if (quote === undefined) return trimmed(scene, opening.start, opening.from, end, false);
  if (opening.by === "quote" && !goesOn(scene, quote, end)) {
    const last = lastOf(scene, quote, found);
    return trimmed(scene, quote.inner.start, quote.from, last, true);
  }
  const length = (tokens[end - 1]?.end ?? 0) - quote.start;
  const direct = 2 * (quote.end - quote.start) > length;
  const last = direct && quote.to + 1 >= end ? Math.max(end, lastOf(scene, quote, found)) : end;
  return trimmed(scene, quote.inner.start, quote.from, last, direct);
}

/** Called it "unfair," promised: the comma inside the quotation ends the judgement, and what is said with it. */
function judgementEnd(scene: Scene, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (scene.closes.has(at) && isComma(word(scene, at - 1))) return at - 1;
  return undefined;
}

/** The end of the paragraph that begins at the token. */
function breakFrom({ text }: Scene, from: number): number {
  let at = from;
  while (at < text.tokens.length && text.tokens[at]?.kind !== "break") at++;
  return at;
}

/** Although X said so, Y left: where the clause of the cue opens its sentence, the main clause begins behind a comma. */
function frontedEnd(scene: Scene, { sentence, from, depth }: CueFound, content: number): number | undefined {
  const { fronting } = scene.lexicon.tables;
  if (!fronting.has(word(scene, sentence.from)) || from - sentence.from > FRONTED) return undefined;
  for (let at = sentence.from + 1; at < from; at++) if (isComma(word(scene, at))) return undefined;
  for (let at = content; at < sentence.to; at++)
    if (isComma(word(scene, at)) && scene.text.tokens[at]?.depth === depth) return at;
  return undefined;
}

/** The content that stands before a cue: a quotation, or the clause from its beginning. @param before the token that ends it. */
export function contentBefore(
  scene: Scene,
  found: CueFound,
  before: number,
  floor: number,
  stops: readonly number[],
): Content | undefined {
  const { tokens } = scene.text;
  let last = before;
  while (last > floor && (isComma(word(scene, last - 1)) || word(scene, last - 1) === ";")) last--;
  const closed = quoteBefore(scene, before) ?? quoteAbove(scene, before, found);
  // A quotation that ends with its own mark is a sentence by itself: “Is it so?” he said.
  if (closed !== undefined && closed.to < found.sentence.from)
    return spoken(scene, firstOf(scene, closed), resumption(scene, found) ?? closed.to);
  // A quotation may begin some lines before the one that it ends in.
  const earlier = closed !== undefined && closed.from <= found.sentence.from && floor === found.sentence.from;
  const whole = closed !== undefined && closed.from - 1 >= floor && filled(scene, closed, floor);
  const from = closed !== undefined && (earlier || whole) ? closed.from : floor;
  const start = tokens[from]?.start;
  if (start === undefined || from >= last) return undefined;
  const first = closed !== undefined && from === closed.from ? firstOf(scene, closed) : undefined;
  if (first !== undefined && first !== closed) return spoken(scene, first, resumption(scene, found) ?? last);
  const around = closed === undefined ? insertion(scene, found, stops) : undefined;
  const to = resumption(scene, found) ?? around ?? last;
  return trimmed(scene, start, from, to, closed !== undefined && from === closed.from);
}

function spoken(scene: Scene, first: Quote, to: number): Content | undefined {
  return trimmed(scene, first.inner.start, first.from, to, true);
}

/** The quotation that begins the speech of which this one is the last paragraph: each before it is a paragraph that no mark closes. */
function firstOf(scene: Scene, last: Quote): Quote {
  const { tokens } = scene.text;
  let first = last;
  for (let paragraphs = 0; paragraphs < PARAGRAPHS; paragraphs++) {
    let at = first.from - 2;
    if (tokens[at]?.kind !== "break") return first;
    while (tokens[at]?.kind === "break") at--;
    const before = scene.runsOn.get(at + 1);
    if (before === undefined || (tokens[before.from - 2]?.kind ?? "break") !== "break") return first;
    first = before;
  }
  return first;
}

/** The quotation that ends right before the token. */
export function quoteBefore(scene: Scene, before: number): Quote | undefined {
  let last = before - 1;
  while (isComma(word(scene, last)) || word(scene, last) === ";" || word(scene, last) === "-") last--;
  return scene.closes.get(last);
}

/** The quotation that is the whole paragraph above, where the cue's clause is all of its own: “…” ¶ Said X, a farmer. */
export function quoteAbove(scene: Scene, at: number, { sentence }: CueFound): Quote | undefined {
  const { tokens, sentences } = scene.text;
  const alone = tokens[sentence.to]?.kind === "break" || sentence.to >= tokens.length;
  if (at !== sentence.from || tokens[at - 1]?.kind !== "break" || !alone) return undefined;
  if (sentences[sentence.index - 1]?.zone !== sentence.zone) return undefined;
  let last = at - 1;
  while (last > 0 && tokens[last]?.kind === "break") last--;
  if (word(scene, last) === ".") last--;
  const quote = scene.closes.get(last);
  return quote !== undefined && (tokens[quote.from - 2]?.kind ?? "break") === "break" ? quote : undefined;
}

/** Nothing but the quotation stands between the floor and its end, or it is the longer part. */
function filled(scene: Scene, quote: Quote, floor: number): boolean {
  const words = quote.to - quote.from;
  let before = 0;
  for (let at = floor; at < quote.from - 1; at++) if (scene.text.tokens[at]?.kind === "word") before++;
  return before === 0 || (words > 4 && word(scene, quote.from - 2) === ":") || words > 3 * before;
}

/** The end of a quotation that goes on behind the cue: “…,” he said, “…”, or “…,” he said. “…”. */
function resumption(scene: Scene, found: CueFound): number | undefined {
  const { text } = scene;
  const { sentence } = found;
  for (let at = found.to, words = 0; at < sentence.to && words < 12; at++) {
    const quote = scene.opens.get(at);
    if (quote !== undefined) {
      const { joiners } = scene.lexicon.tables;
      const joined = joiners.has(word(scene, at - 1)) && isComma(word(scene, at - 2));
      const marked = joined || RESUMING.has(word(scene, at - 1));
      return marked && quote.to - quote.from > 2 ? lastOf(scene, quote, found) : undefined;
    }
    if (mentionAt(scene, at) === undefined) words++;
  }
  const next = text.sentences[sentence.index + 1];
  const quote = next === undefined ? undefined : scene.opens.get(next.from);
  if (next === undefined || quote === undefined || next.zone !== sentence.zone) return undefined;
  return endsItsSentence(scene, quote) ? lastOf(scene, quote, found) : undefined;
}

/** The end of a clause that the cue only interrupts: the museum, he said, would open. */
function insertion(scene: Scene, found: CueFound, stops: readonly number[]): number | undefined {
  const at = behindSubject(scene, found);
  const { lexicon, text } = scene;
  if (scene.lexicon.tables.order !== "subject-first" || !isComma(word(scene, at))) return undefined;
  const next = text.tokens[at + 1];
  if (next?.kind !== "word" || stops.includes(at) || stops.includes(at + 1)) return undefined;
  // Said X, a farmer: what stands in apposition to the subject.
  const named = mentionAt(scene, at + 1) !== undefined || speakerNoun(scene, at + 1) !== undefined;
  if (at > found.to && (named || lexicon.tables.articles.has(next.text))) return undefined;
  // It will lend the money, she said, and repair the road: what is joined is said as well, unless another cue takes it.
  const goesOn = lexicon.tables.companions.has(next.text) && !stops.some((stop) => stop > at);
  if (!goesOn && (lexicon.joins(next) || lexicon.turnAt(text.tokens, at + 1) !== undefined)) return undefined;
  if (lexicon.tables.relatives.has(next.text)) return undefined;
  return ending(scene, found, at + 1, stops);
}

/** Behind the verb, and behind a subject that stands there: the charge, say his lawyers, is absurd. */
function behindSubject(scene: Scene, { to, sentence }: CueFound): number {
  for (let at = to; at < Math.min(sentence.to, to + SUBJECT); at++) {
    if (isComma(word(scene, at))) return at;
    if (scene.text.tokens[at]?.kind !== "word") break;
  }
  return to;
}

/** The token after the last one of a speech that the quotation begins and that further whole quotations go on with. */
function lastOf(scene: Scene, quote: Quote, found: CueFound): number {
  const { text } = scene;
  let last = quote.to;
  let sentence = elementAt(text.sentences, text.sentenceOf[Math.max(quote.from, quote.to - 1)]) ?? found.sentence;
  if (!endsSentence(scene, quote.to, sentence.to)) return last;
  for (;;) {
    const next = text.sentences[sentence.index + 1];
    if (next === undefined || next.repeats !== undefined || next.zone !== sentence.zone) return last;
    const more = scene.opens.get(next.from);
    if (more === undefined || !endsItsSentence(scene, more)) return last;
    last = more.to;
    sentence = elementAt(text.sentences, text.sentenceOf[Math.max(more.from, more.to - 1)]) ?? next;
  }
}

/** Nothing but marks stands behind the quotation in the sentence that it ends in. */
function endsItsSentence(scene: Scene, quote: Quote): boolean {
  const { sentences, sentenceOf } = scene.text;
  const last = elementAt(sentences, sentenceOf[Math.max(quote.from, quote.to - 1)]);
  return last !== undefined && endsSentence(scene, quote.to, last.to);
}

/** Nothing but marks stands between the token and the end of the sentence. */
function endsSentence(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (scene.text.tokens[at]?.kind !== "punct") return false;
  return true;
}

/** After the quotation the saying goes on in the same clause: «…»، وليس …. */
function goesOn(scene: Scene, quote: Quote, end: number): boolean {
  let words = 0;
  for (let at = quote.to; at < end; at++) if (scene.text.tokens[at]?.kind === "word") words++;
  return words > 0 && isComma(word(scene, quote.to + 1)) && scene.lexicon.joins(scene.text.tokens[quote.to + 2]);
}

/** Where content that begins at the token ends at the latest. @param noun it is no clause, and a participle behind a comma is the speaker's. */
function ending(scene: Scene, found: CueFound, from: number, stops: readonly number[], noun = false): number {
  const { text, lexicon } = scene;
  const limit = Math.min(found.sentence.to, ...stops.filter((stop) => stop > from));
  const { negations, exclusive } = lexicon.tables;
  let paired = false;
  // He said that, although it was late, they went on: what is inserted belongs to what is said.
  for (let at = isComma(word(scene, from)) ? from + 1 : from; at < limit; at++) {
    const token = text.tokens[at];
    if (token === undefined || token.kind === "break") return at;
    if (token.depth > found.depth) continue;
    if (token.depth < found.depth) return at;
    const mention = mentionAt(scene, at);
    if (mention !== undefined) {
      at = Math.max(at, mention.to - 1);
      continue;
    }
    if (noun && at > from && goesOnWith(scene, at)) return at;
    if (negations.has(token.text) && exclusive?.has(word(scene, at + 1)) === true) paired = true;
    if (token.kind !== "punct") continue;
    if (token.text === "." || token.text === "؟" || token.text === "؛" || token.text === ";") {
      const dots = word(scene, at + 1) === "." || word(scene, at - 1).length < 2;
      // A full stop inside a sentence is an abbreviation's, unless the next sentence begins without a blank.
      const short = token.text === "." && tokensApart(scene, at) && !endsInside(scene, at);
      if (at > from && (token.text === ";" || token.text === "؛" || (!dots && !short))) return at;
    }
    if (!isComma(token.text)) continue;
    const turn = lexicon.turnAt(text.tokens, at + 1);
    // Behind an apposition the verb goes on with its clause: الرئيس، فلان، كان. Only with a conjunction does it turn back.
    const verb =
      lexicon.tables.order === "verb-first" &&
      turn?.proclitics === "" &&
      lexicon.tables.auxiliaries.has(word(scene, at + 1));
    // Good not only for the city, but also for the land; it was so, but that it was late.
    const goes = turn !== undefined && (paired || lexicon.complementiserAt(text.tokens, turn.to)?.value === true);
    if (goes) paired = false;
    else if (turn !== undefined && !verb) return at;
    if (noun && lexicon.tables.trails(word(scene, at + 1))) return at;
  }
  return limit;
}

/** A conjunction and a verb of saying: what is said before is over. */
function goesOnWith(scene: Scene, at: number): boolean {
  const { text, lexicon } = scene;
  const token = text.tokens[at];
  if (token === undefined) return false;
  if (lexicon.bare(token) !== token.text && lexicon.tables.auxiliaries.has(lexicon.bare(token))) return true;
  const joiner = lexicon.tables.joiners.has(token.text);
  const next = joiner ? at + 1 : at;
  if (joiner && tells(scene, next)) return true;
  let found = lexicon.cuesAt(text.tokens, next);
  // "Pledged help and X reiterated": the one who says so may stand between.
  if (joiner) found ??= lexicon.cuesAt(text.tokens, whoAt(scene, next) ?? next);
  const joined = joiner || (found !== undefined && lexicon.joins(token, found.start));
  return joined && found?.value.some(({ use, tense }) => use === "verb" && tense === "past") === true;
}

/** "Expressed concern and ordered a review": a verb in the past that has an object, or a preposition, behind it. */
function tells({ text, lexicon: { tables } }: Scene, at: number): boolean {
  if (tables.past?.(text.tokens[at]?.text ?? "") !== true) return false;
  const next = text.tokens[at + 1];
  if (next?.kind !== "word") return false;
  return tables.articles.has(next.text) || tables.prepositions.has(next.text) || tables.possessives.has(next.text);
}

/** Where those end who are named at the token, in a language whose subjects stand first. */
function whoAt(scene: Scene, at: number): number | undefined {
  if (scene.lexicon.tables.order !== "subject-first") return undefined;
  return mentionAt(scene, at)?.to ?? namedFrom(scene, at, at + SUBJECT)?.naming?.to;
}

/** Inside a quotation, whose sentences are not cut: a longer word before the full stop and a capital behind it. */
function endsInside({ text }: Scene, at: number): boolean {
  const token = text.tokens[at];
  return (
    token !== undefined &&
    token.depth > 0 &&
    text.tokens[at + 1]?.capital === true &&
    (text.tokens[at - 1]?.text.length ?? 0) > 3
  );
}

/** A blank stands behind the token. */
function tokensApart({ text }: Scene, at: number): boolean {
  const next = text.tokens[at + 1];
  return next !== undefined && next.start > (text.tokens[at]?.end ?? 0);
}

/** The span without marks at its ends. */
function trimmed(scene: Scene, start: number, from: number, to: number, direct: boolean): Content | undefined {
  const { tokens } = scene.text;
  let first = from;
  let last = to;
  const { joiners } = scene.lexicon.tables;
  while (last > first && (TRIMMED.has(word(scene, last - 1)) || joiners.has(word(scene, last - 1)))) last--;
  while (first < last && TRIMMED.has(word(scene, first))) first++;
  const a = tokens[first];
  const b = tokens[last - 1];
  if (a === undefined || b === undefined || last <= first) return undefined;
  return { start: first === from ? Math.max(start, a.start) : a.start, end: b.end, from: first, to: last, direct };
}
