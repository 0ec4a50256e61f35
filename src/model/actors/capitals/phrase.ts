import type { HeadWord, TitleWord } from "../tables.ts";
import { adjectiveAt } from "./adjective.ts";
import { determined } from "./determiner.ts";
import { nameRun } from "./name.ts";
import { organizationAt } from "./organization.ts";
import { type Scan, adjoins, isCapital, isVerb, wordAt } from "./scan.ts";

/** A noun phrase that may name an actor: modifiers, capitals, and the noun that heads it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Token index of the noun that heads it. */
  readonly head: number;
  readonly title: TitleWord | undefined;
  readonly body: HeadWord | undefined;
  readonly country: string | null;
  /** A capitalised word or a listed actor stands in it. */
  readonly proper: boolean;
}

/** How many words a phrase may have before its head. */
const WORDS = 10;

/** How many words that no list has may stand between an article and a title. */
const GAPS = 2;

/** What has been read so far. */
interface State {
  at: number;
  country: string | null;
  proper: boolean;
  gaps: number;
  head: Phrase | undefined;
}

/** Reads modifiers and capitals up to the last noun that may head an actor's naming: United States Department of State spokesperson. */
export function phraseAt(scan: Scan, from: number, to: number): Phrase | undefined {
  const state: State = { at: from, country: null, proper: false, gaps: 0, head: undefined };
  const limit = Math.min(to, from + WORDS);
  while (state.at < limit && goesOn(scan, state, from));
  return state.head !== undefined && state.head.to <= to ? state.head : undefined;
}

/** Takes in what stands next by the first of the steps that may; written out, because it is asked of nearly every word. */
function goesOn(scan: Scan, state: State, from: number): boolean {
  return (
    organization(scan, state, from) ||
    listed(scan, state) ||
    noun(scan, state, from) ||
    place(scan, state) ||
    adjective(scan, state) ||
    owner(scan, state, from) ||
    led(scan, state, from) ||
    qualifier(scan, state) ||
    count(scan, state, from) ||
    capital(scan, state) ||
    office(scan, state) ||
    gap(scan, state, from)
  );
}

/** Whether the noun in small letters that heads the phrase ends it: not the academic year, nor the army base. */
export function isWhole(scan: Scan, { head, to }: Phrase): boolean {
  const { lexicon } = scan;
  const next = wordAt(scan, to);
  if (isCapital(scan, head) || next === "" || next === "'s" || isCapital(scan, to) || lexicon.isStop(next)) return true;
  const { common, capitals, verbs, informed } = lexicon.tables;
  if (informed.has(next) || lexicon.binder(next) !== undefined) return true;
  // A verb behind one person or body has an ending, if it is a noun as well.
  if (common.has(next) || capitals.has(next)) return /(?:ed|s|ing)$/.test(next) && isVerb(scan, to);
  return verbs.has(next) || VERBAL.test(next);
}

/** Endings of verbs and adverbs; what has none behind a noun is a noun itself. */
const VERBAL = /(?:ed|s|ly)$/;

/** Behind a title only another title goes on: secretary general. */
function titled({ head }: State): boolean {
  return head?.title !== undefined;
}

function organization(scan: Scan, state: State, from: number): boolean {
  if (titled(state) || !isCapital(scan, state.at)) return false;
  const found = organizationAt(scan, state.at);
  const listed = scan.lexicon.knownAt(scan.tokens, state.at);
  if (found === undefined || (listed !== undefined && listed.to >= found.to)) return false;
  state.country ??= found.country;
  state.proper = true;
  const { head, body, to } = found;
  // What is counted is not the body but what is its: 300 Department of Health posts.
  const first = scan.tokens[from]?.kind === "number" && state.at === from + 1 ? state.at : from;
  state.head = { from: first, to, head, title: undefined, body, country: state.country, proper: true };
  state.at = to;
  return true;
}

function listed({ lexicon, tokens }: Scan, state: State): boolean {
  const found = lexicon.knownAt(tokens, state.at);
  if (found === undefined || titled(state)) return false;
  const single = found.to === state.at + 1;
  const { titles, heads, groups } = lexicon.tables;
  const word = tokens[state.at]?.text ?? "";
  if (single && (titles.has(word) || heads.has(word) || groups.has(word))) return false;
  state.proper = true;
  state.country ??= found.country;
  state.at = found.to;
  return true;
}

function noun(scan: Scan, state: State, from: number): boolean {
  const { lexicon, tokens } = scan;
  const { titles, heads, groups } = lexicon.tables;
  const { at } = state;
  const word = wordAt(scan, at);
  const group = groups.get(word);
  const title = group === undefined ? titles.get(word) : undefined;
  const body = group ?? heads.get(word);
  if (title === undefined && body === undefined) return false;
  if (titled(state) && title === undefined) return false;
  if (title !== undefined && lexicon.isQualifier(word) && precedesNoun(scan, at + 1)) return false;
  if (title === undefined && body?.named === true && !isCapital(scan, at) && !anaphoric(scan, at, from)) return false;
  // A word that no list has before a plural may be a verb's: the attack officials described.
  if (state.gaps > 0 && (title === undefined ? body?.kind === "group" : title.number !== "sg")) return false;
  state.proper ||= isCapital(scan, at) && at > scan.from && tokens[at]?.strict !== tokens[at]?.strict.toUpperCase();
  state.at = at + 1;
  // A form of address with its full stop, before another: Lt. Cmdr.
  if (lexicon.tables.honorifics.has(word) && tokens[at + 1]?.text === "." && titles.has(wordAt(scan, at + 2)))
    state.at++;
  const { country, proper } = state;
  state.head = { from, to: at + 1, head: at, title, body: title === undefined ? body : undefined, country, proper };
  return true;
}

/** Whether a noun stands there, so that the word before it is an adjective: Republican leaders, a general strike. */
function precedesNoun(scan: Scan, at: number): boolean {
  const { titles, groups, heads, verbs } = scan.lexicon.tables;
  const word = wordAt(scan, at);
  if (groups.has(word) || heads.has(word) || titles.get(word)?.number === "pl") return true;
  return (
    word !== "" &&
    !isCapital(scan, at) &&
    !titles.has(word) &&
    word !== "'s" &&
    !scan.lexicon.isStop(word) &&
    !verbs.has(word)
  );
}

/** "The company" alone: one that was named before. */
function anaphoric(scan: Scan, at: number, from: number): boolean {
  const next = wordAt(scan, at + 1);
  const echo = scan.lexicon.tables.heads.get(wordAt(scan, at))?.echo === true;
  const ends = next === "" || scan.lexicon.isStop(next) || scan.lexicon.tables.verbs.has(next) || next === "'s";
  return echo && at === from && ends && determined(scan, from) === "definite";
}

function adjective(scan: Scan, state: State): boolean {
  const found = adjectiveAt(scan, state.at);
  if (found === undefined || titled(state)) return false;
  state.country ??= found.country;
  state.at = found.to;
  return true;
}

/** A place whose people or bodies follow: Gaza health officials. */
function place(scan: Scan, state: State): boolean {
  const found = titled(state) ? undefined : scan.lexicon.placeAt(scan.tokens, state.at);
  if (found === undefined) return false;
  state.proper = true;
  state.at = found.to;
  return true;
}

/** The owner of what follows: Libya's foreign minister. */
function owner(scan: Scan, state: State, from: number): boolean {
  const text = scan.tokens[state.at]?.text;
  const genitive =
    text === "'s" || (text === "'" && adjoins(scan, state.at) && wordAt(scan, state.at - 1).endsWith("s"));
  if (!genitive || titled(state) || state.at === from) return false;
  if (!isCapital(scan, state.at - 1) && state.head?.body === undefined) return false;
  state.at++;
  return true;
}

/** A participle on a name: US-led, Iran-backed. */
function led(scan: Scan, state: State, from: number): boolean {
  const { at } = state;
  if (scan.tokens[at]?.text !== "-" || at === from || !scan.lexicon.tables.relational.has(wordAt(scan, at + 1)))
    return false;
  // Whose it is by a participle is not its state: a Washington-based developer.
  state.country = state.head?.country ?? null;
  state.at += 2;
  return true;
}

function qualifier(scan: Scan, state: State): boolean {
  const { lexicon } = scan;
  const { at } = state;
  const word = wordAt(scan, at);
  // Twenty-nine people.
  if (
    scan.tokens[at + 1]?.text === "-" &&
    lexicon.isQualifier(word) &&
    lexicon.tables.quantifiers.has(wordAt(scan, at + 2))
  ) {
    state.at += 3;
    return true;
  }
  if (!lexicon.isQualifier(word)) return false;
  if (isPredicate(scan, state, word)) return false;
  // The chief operating officer: an adjective in small letters between two words of one title.
  if (
    titled(state) &&
    !isCapital(scan, at) &&
    !(lexicon.tables.middles?.has(word) && lexicon.tables.titles.has(wordAt(scan, at + 1)))
  )
    return false;
  state.at++;
  return true;
}

/** Police detained activists, they jailed two people: behind who does it, or before a number, a participle is the verb. */
function isPredicate({ lexicon, tokens }: Scan, { at, head, proper }: State, word: string): boolean {
  const { verbs, quantifiers } = lexicon.tables;
  if (!word.endsWith("ed") || !verbs.has(word)) return false;
  const next = tokens[at + 1];
  return head !== undefined || proper || next?.kind === "number" || quantifiers.has(next?.text ?? "");
}

/** A number of people, but not the end of a date: two gunmen, not the 11 of "9/11 families". */
function count(scan: Scan, state: State, from: number): boolean {
  if (scan.tokens[state.at]?.kind !== "number" || state.at !== from) return false;
  if (scan.tokens[state.at - 1]?.kind === "punct" && adjoins(scan, state.at)) return false;
  state.at++;
  // A 35-year-old man.
  while (scan.tokens[state.at]?.text === "-" && adjoins(scan, state.at) && wordAt(scan, state.at + 1) !== "")
    state.at += 2;
  return true;
}

function capital(scan: Scan, state: State): boolean {
  if (titled(state)) return false;
  const run = nameRun(scan, state.at, scan.to);
  if (run === undefined) return false;
  state.proper = true;
  state.at = run.to;
  return true;
}

/** Another office of the one who is named behind both: president and chief executive Ivan Reed. */
function office(scan: Scan, state: State): boolean {
  const { head, at } = state;
  const { lexicon, tokens } = scan;
  if (head?.title?.number !== "sg" || head.to !== at || wordAt(scan, at) !== lexicon.tables.and) return false;
  const second = phraseAt(scan, at + 1, scan.to);
  if (second?.title?.number !== "sg" || second.country !== null || second.head !== second.to - 1) return false;
  // One in capitals behind one in small letters is somebody else: the king and President Reed.
  const acronym = tokens[second.head]?.strict === tokens[second.head]?.strict.toUpperCase();
  if (isCapital(scan, head.head) !== isCapital(scan, second.head) && !acronym) return false;
  const name = nameRun(scan, tokens[second.to]?.text === "," ? second.to + 1 : second.to, scan.to);
  if (name === undefined || name.to - name.from < 2) return false;
  state.head = { ...second, from: head.from, country: head.country, proper: head.proper || second.proper };
  state.at = second.to;
  return true;
}

/** A word of no list between an article and a singular title: the oversight panel member. */
function gap(scan: Scan, state: State, from: number): boolean {
  const { lexicon } = scan;
  const word = wordAt(scan, state.at);
  if (
    (state.head !== undefined && scan.tokens[state.at - 1 - state.gaps]?.text !== "'s") ||
    state.gaps === GAPS ||
    word === "" ||
    isCapital(scan, state.at)
  )
    return false;
  const owned = wordAt(scan, state.at - 1 - state.gaps) === "'s" && state.at - state.gaps > from;
  if ((determined(scan, from) === "none" && !owned) || lexicon.isStop(word) || lexicon.tables.verbs.has(word))
    return false;
  state.gaps++;
  state.at++;
  return true;
}
