import type { Token } from "../layers.ts";
import type { Span } from "../span.ts";
import type { Candidate } from "./candidate.ts";
import type { Tags } from "../tagger/tagger.ts";
import { fold } from "../text/fold.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** A person's name as a token range. */
export interface NameRun extends Span {
  readonly from: number;
  readonly to: number;
  readonly known: Candidate["known"];
  readonly gender: "m" | "f" | undefined;
}

/** From which likelihood on the tagger's word is enough for a name of several words that no list has. */
const LIKELY = 0.3;
/** The same for a name of one word. */
const ALONE = 0.45;
/** The same where its place in the sentence bears it out: what is less likely opens no name that no list has. */
export const FRAMED = 0.08;
/** The same for an ordinary word or one that looks like it. */
const SURE = 0.8;
/** A name goes on with a word that no list has unless the tagger holds this against it, as a share of the word before. */
const UNLIKELY = 0.003;

/** How many parts a name may have; a link and what it binds count as one. */
const PARTS = 5;

/**
 * The person's name that begins at the token, in a script without capitals: parts that lists know go on as long as they come; a
 * word that no list knows is a part only behind a title or a given name.
 * @param licensed a title before it says that a name may follow.
 */
export function nameRun(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  to: number,
  licensed: boolean,
  tags: Tags | undefined,
): NameRun | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || at >= to) return undefined;
  const known = lexicon.knownAt(tokens, at);
  const listed = person(known, to, genderOf(lexicon, first.text) ?? bornBy(lexicon, known));
  // A preposition on a listed actor's name: لتل أبيب.
  if (listed === undefined && known !== undefined && known.start > first.start) return undefined;
  const start = opening(first, lexicon, licensed) ?? tagged(tokens, lexicon, at, tags);
  if (start === undefined) return listed;
  const linked = lexicon.isLink(start.stem);
  const sure = linked || (lexicon.tables.given.has(start.stem) && !lexicon.isDoubtful(start.stem));
  let end = at + 1;
  if (linked) {
    if (!bindable(tokens[end], lexicon) || end >= to) return listed;
    end++;
  }
  let parts = 1;
  let strong = sure;
  let backed = linked;
  while (end < to && parts < PARTS) {
    const part = next(tokens, lexicon, end, to, strong || (licensed && parts === 1), parts, tags, licensed && sure);
    if (part === undefined) break;
    end = part.to;
    parts++;
    strong = part.given;
    backed ||= part.listed || sure;
    // Families of the Gulf have several: الأحمد الجابر الصباح.
    if (part.last && !(lexicon.isSurname(tokens[end]) && lexicon.isDefinite(tokens[end]?.text ?? ""))) break;
  }
  const last = tokens[end - 1];
  if (last === undefined) return listed;
  if (listed !== undefined && listed.to >= end) return listed;
  // Another person right behind one whose name is known: عين الملك فلان فلانا.
  // So is one behind the family name with the article of a known person: عيّن السيسي فلانا.
  const family = listed !== undefined && listed.to - listed.from === 1 && lexicon.isDefinite(first.text);
  const whole = listed !== undefined && ((listed.known?.surname !== true && listed.to - listed.from > 1) || family);
  if (whole && lexicon.isGiven(tokens[listed.to]) && !lexicon.isLink(tokens[listed.to]?.text ?? "")) return listed;
  // A doubtful word is a name only where another part bears it out.
  const enough = linked || framed(tokens, lexicon, at, end) ? FRAMED : parts < 2 ? ALONE : LIKELY;
  if (!licensed && (tags?.person(at) ?? 0) < enough && (parts < 2 || !(sure || backed))) return listed;
  if (licensed && parts === 1 && !sure && lexicon.isDoubtful(start.stem) && !lexicon.isGiven(first)) return listed;
  const gender = genderOf(lexicon, start.stem);
  const whose = listed !== undefined && listed.known?.surname !== true ? listed.known : undefined;
  return { from: at, to: end, start: start.start, end: last.end, known: whose, gender };
}

/** What a given name says of who bears it. */
function genderOf(lexicon: ActorLexicon, folded: string): NameRun["gender"] {
  const { feminine, given } = lexicon.tables;
  return feminine.has(folded) ? "f" : given.has(folded) ? "m" : undefined;
}

/** What the full name of a listed person says, of whom only the family name stands here. */
function bornBy(lexicon: ActorLexicon, found: Candidate | undefined): NameRun["gender"] {
  const [first = ""] = fold(found?.known?.name ?? "").split(" ");
  return genderOf(lexicon, first);
}

/** A listed person; a family name alone is one only where nothing goes on behind it. */
function person(found: Candidate | undefined, to: number, gender: NameRun["gender"]): NameRun | undefined {
  if (found?.kind !== "person" || found.to > to) return undefined;
  const { from, to: end, start, end: last, known } = found;
  return { from, to: end, start, end: last, known, gender };
}

/** Where a name begins, and the word without its clitics. */
interface Start {
  readonly start: number;
  readonly stem: string;
}

/** The reading of the word that may open a name: a given name or a link behind clitics, any word of no list behind a title. */
function opening(token: Token, lexicon: ActorLexicon, licensed: boolean): Start | undefined {
  const found = lexicon.openers.name(token.word, licensed);
  return found && { start: token.start + found.start, stem: found.stem };
}

/** The reading of a word that the tagger takes for a name: without the conjunction where another actor stands before it. */
function tagged(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  tags: Tags | undefined,
): Start | undefined {
  const token = tokens[at];
  const likely = tags?.person(at) ?? 0;
  if (likely < FRAMED || token === undefined || token.text.length < 3 || lexicon.isStop(token.text)) return undefined;
  const framedHere = framed(tokens, lexicon, at, at + 1) && lexicon.isForeign(token);
  const ordinary = lexicon.isCommon(token) || lexicon.tables.nominal.some((ending) => token.strict.endsWith(ending));
  if (likely < (framedHere ? FRAMED : ordinary ? SURE : LIKELY)) return undefined;
  return { start: token.start, stem: token.text };
}

/** Whether a verb stands right before and a function word right behind: قال فلان إن. */
function framed(tokens: readonly Token[], lexicon: ActorLexicon, from: number, to: number): boolean {
  const after = tokens[to];
  return lexicon.isVerb(tokens[from - 1]) && after?.kind === "word" && lexicon.isStop(after.text);
}

interface Part {
  readonly to: number;
  /** A given name or a link: more may follow. */
  readonly given: boolean;
  readonly listed: boolean;
  /** A name ends with it. */
  readonly last: boolean;
}

function next(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  to: number,
  open: boolean,
  parts: number,
  tags: Tags | undefined,
  titled: boolean,
): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || tiedNoun(token, lexicon)) return undefined;
  const found = listedNext(tokens, lexicon, at, to, open, parts, titled);
  if (tags === undefined || found?.listed === true) return found;
  if (found === undefined)
    return tags.goesOn(at) >= LIKELY && !lexicon.isStop(token.text) && !lexicon.isVerb(token)
      ? { to: at + 1, given: false, listed: false, last: false }
      : undefined;
  return tags.person(at) < UNLIKELY * tags.person(at - 1) ? undefined : found;
}

/** A noun with the article and a preposition on it is no part of a name: هدد فلان بالرد. */
function tiedNoun(token: Token, lexicon: ActorLexicon): boolean {
  const { and } = lexicon.tables;
  return (
    !lexicon.isGiven(token) &&
    token.readings.some(({ proclitics, stem }) => proclitics !== "" && proclitics !== and && lexicon.isDefinite(stem))
  );
}

function listedNext(
  tokens: readonly Token[],
  lexicon: ActorLexicon,
  at: number,
  to: number,
  open: boolean,
  parts: number,
  titled: boolean,
): Part | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { text } = token;
  const initial = text.length === 1 && tokens[at + 1]?.text === ".";
  if (initial && at + 2 < to) return { to: at + 2, given: true, listed: false, last: false };
  if ((lexicon.isLink(text) || lexicon.tables.inner.has(text)) && at + 1 < to && bindable(tokens[at + 1], lexicon)) {
    // Several links in a row: von der, بن أبي.
    const more = lexicon.isLink(tokens[at + 1]?.text ?? "") && bindable(tokens[at + 2], lexicon) && at + 2 < to;
    return { to: at + (more ? 3 : 2), given: true, listed: true, last: false };
  }
  // «وليد السيد عبد الحميد»: between two names the form of address is one itself.
  if (lexicon.tables.honorifics.has(text) && lexicon.isGiven(tokens[at + 1]) && parts < 3)
    return { to: at + 1, given: true, listed: true, last: false };
  if (lexicon.isSurname(token)) return { to: at + 1, given: false, listed: true, last: lexicon.isDefinite(text) };
  if (lexicon.isGiven(token) && !(lexicon.isDoubtful(text) && !open))
    return { to: at + 1, given: true, listed: !lexicon.isDoubtful(text), last: false };
  if (lexicon.isDefinite(text))
    return open && familyName(token, lexicon, parts, titled)
      ? { to: at + 1, given: false, listed: false, last: true }
      : undefined;
  if (!open || !lexicon.isForeign(token)) return undefined;
  return { to: at + 1, given: false, listed: false, last: false };
}

/** A word with the article that may be a family name: with an adjective's ending, and no adjective that the lists know. */
function familyName(token: Token, lexicon: ActorLexicon, parts: number, titled: boolean): boolean {
  const { text, reading } = token;
  if (reading.proclitics !== "" || lexicon.isQualifier(text) || lexicon.nisba(text) !== undefined) return false;
  if (lexicon.isCommon(token)) return false;
  // Behind a title and a given name even a word that looks like a noun: الشيخ سلطان العرادة.
  if (!titled && lexicon.tables.nominal.some((ending) => token.strict.endsWith(ending))) return false;
  return parts < 4;
}

/** Whether a link may bind the word: عبد الله, أبو مازن, بن علوي. */
function bindable(token: Token | undefined, lexicon: ActorLexicon): boolean {
  if (token?.kind !== "word") return false;
  if (lexicon.isStop(token.text)) return lexicon.tables.clans?.has(token.text) === true;
  if (lexicon.isLink(token.text) || lexicon.isGiven(token) || lexicon.isSurname(token)) return true;
  return lexicon.isDefinite(token.text) || !lexicon.tables.verbs.has(token.text);
}
