import { elementAt } from "../at.ts";
import type { ActorLayer, ActorMention, Quote, Sentence, Text, TimexMention } from "../layers.ts";
import type { Found } from "../text/phrases.ts";
import type { SpeechLexicon } from "./lexicon.ts";
import type { Cue } from "./tables.ts";

/** How many words of a cue may stand behind a date. */
const APART = 3;

/** All that the readers of one article share. */
export interface Scene {
  readonly text: Text;
  readonly lexicon: SpeechLexicon;
  readonly actors: ActorLayer;
  readonly timexes: readonly TimexMention[];
  /** Day number of the publication; undefined where it is not known. */
  readonly today: number | undefined;
  /** Index of the time expression that covers the token, or -1. */
  readonly timexAt: Int32Array;
  /** The quotation whose opening mark the token is. */
  readonly opens: ReadonlyMap<number, Quote>;
  /** The quotation whose closing mark the token is. */
  readonly closes: ReadonlyMap<number, Quote>;
  /** The quotation that no mark closes in its paragraph, by the token behind it. */
  readonly runsOn: ReadonlyMap<number, Quote>;
}

export function sceneOf(
  text: Text,
  lexicon: SpeechLexicon,
  actors: ActorLayer,
  timexes: readonly TimexMention[],
  today: number | undefined,
): Scene {
  const timexAt = new Int32Array(text.tokens.length).fill(-1);
  timexes.forEach((timex, index) => timexAt.fill(index, timex.from, timex.to));
  const opens = new Map<number, Quote>();
  const closes = new Map<number, Quote>();
  const runsOn = new Map<number, Quote>();
  for (const quote of text.quotes) {
    opens.set(quote.from - 1, quote);
    const mark = text.tokens[quote.to];
    const closed = mark?.kind === "punct" && mark.start === quote.inner.end;
    (closed ? closes : runsOn).set(quote.to, quote);
  }
  return { text, lexicon, actors, timexes, today, timexAt, opens, closes, runsOn };
}

/** A cue where it stands, in one of its readings. */
export interface CueFound {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly enclitic: string;
  /** A conjunction is written on it or stands before it: it goes on beside what comes before. */
  readonly joined: boolean;
  readonly depth: number;
  readonly sentence: Sentence;
}

/** The outermost mention that covers the token. */
export function mentionAt(scene: Scene, at: number): ActorMention | undefined {
  return elementAt(scene.actors.mentions, scene.actors.at[at]);
}

/** What stands at the token, as a word is compared: folded, "" outside the text. */
export function word(scene: Scene, at: number): string {
  return elementAt(scene.text.tokens, at)?.text ?? "";
}

/** The cues of a sentence that tell of an utterance, each in every reading that it may have. */
export function cuesOf(scene: Scene, sentence: Sentence): readonly CueFound[][] {
  const { tokens } = scene.text;
  const out: CueFound[][] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || (scene.timexAt[at] ?? -1) >= 0) continue;
    const found = apart(scene, at) ?? scene.lexicon.cuesAt(tokens, at);
    if (found === undefined) continue;
    const readings = readingsOf(scene, found, sentence);
    if (readings.length > 0) out.push(readings);
    if (readings.length > 0 || found.value.length === 0) at = found.to - 1;
  }
  return out;
}

/** A cue of several words with a date between them: called on Friday for, called Friday for. */
function apart({ text: { tokens }, lexicon, timexes, timexAt }: Scene, at: number): Found<readonly Cue[]> | undefined {
  const first = tokens[at];
  const timex = elementAt(timexes, timexAt[at + 1]);
  if (first === undefined || timex === undefined) return undefined;
  const found = lexicon.cuesAt([first, ...tokens.slice(timex.to, timex.to + APART)], 0);
  return found === undefined || found.to < 2
    ? undefined
    : { ...found, from: at, to: timex.to + found.to - 1, end: first.end };
}

/** Where a conjunction goes on with a cue that is denied: but he gave no details. What is said ends there. */
export function silencesOf(scene: Scene, sentence: Sentence): readonly number[] {
  const { tokens } = scene.text;
  const { tables } = scene.lexicon;
  const out: number[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.depth > 0) continue;
    if (!scene.lexicon.negates(token)) continue;
    const bare = scene.lexicon.bare(token);
    const found = scene.lexicon.cuesAt(tokens, at + 1);
    if (found === undefined || !found.value.some(({ use }) => use === "verb")) continue;
    if (tables.joiners.has(word(scene, at - 1))) out.push(at - 1);
    else if (bare !== token.text) out.push(at);
  }
  return out;
}

function readingsOf(scene: Scene, found: Found<readonly Cue[]>, sentence: Sentence): CueFound[] {
  const { text, lexicon } = scene;
  const token = text.tokens[found.from];
  if (token === undefined) return [];
  const { from, to, start, end, enclitic } = found;
  const joined = lexicon.joins(token, start) || lexicon.joins(text.tokens[from - 1]);
  return found.value
    .filter((cue) => uttered(scene, found, cue))
    .map((cue) => ({ cue, from, to, start, end, enclitic, joined, depth: token.depth, sentence }));
}

/** The cue tells of something said: it is not denied, not to come, and not a word of the same letters. */
function uttered(scene: Scene, found: Found<readonly Cue[]>, cue: Cue): boolean {
  const { tables } = scene.lexicon;
  if (cue.use === "according" || cue.use === "noun") return true;
  if (mentionAt(scene, found.from) !== undefined) return false;
  if (found.proclitics.includes(tables.futureClitic) && tables.futureClitic !== "") return false;
  let at = found.from - 1;
  // «يتساءل طالب»: a noun for somebody behind a verb, which is its own.
  if (
    cue.use === "verb" &&
    tables.order === "verb-first" &&
    tables.nouns.has(word(scene, found.from)) &&
    found.proclitics === "" &&
    scene.lexicon.cuesAt(scene.text.tokens, at)?.value.some(({ use }) => use === "verb") === true
  )
    return false;
  const finite = cue.use !== "participle";
  if (finite && cue.tense === "present" && tables.futures.has(word(scene, at))) return false;
  for (let words = 0; words < 3 && at >= 0; words++, at--) {
    const token = scene.text.tokens[at];
    if (token === undefined || token.kind !== "word") break;
    const bare = scene.lexicon.bare(token);
    if (scene.lexicon.negates(token)) return false;
    if (!tables.auxiliaries.has(bare)) break;
  }
  const before = word(scene, found.from - 1);
  return !finite || !tables.prepositions.has(before) || tables.auxiliaries.has(before);
}
