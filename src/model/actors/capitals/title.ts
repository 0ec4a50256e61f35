import { elementAt } from "../../at.ts";
import { type Candidate, candidate } from "../candidate.ts";
import type { TitleWord } from "../tables.ts";
import { determined, predicative } from "./determiner.ts";
import { type NameRun, nameRun } from "./name.ts";
import { genderOf } from "./person.ts";
import { type Phrase, isWhole, phraseAt } from "./phrase.ts";
import { type Scan, isCapital, wordAt } from "./scan.ts";
import { tie } from "./tie.ts";

/** A title with what it is of, and the name of who holds it: AU Commissioner for Peace and Security; Libya's foreign minister X. */
export function titled(scan: Scan, phrase: Phrase, word: TitleWord): Candidate | undefined {
  const { tokens, lexicon, to } = scan;
  const { honorifics } = lexicon.tables;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  if (first === undefined || head === undefined) return undefined;
  const honorific = honorifics.has(head.text);
  let end = phrase.to;
  if (honorific && tokens[end]?.text === ".") end++;
  const plural = word.number !== "sg";
  // "Former ministers X and Y": each is named, and the title names neither.
  if (plural && !phrase.proper && phrase.country === null && nameRun(scan, phrase.to, to) !== undefined)
    return undefined;
  let country = phrase.country;
  let name = plural
    ? undefined
    : (nameRun(scan, end, to) ?? listedPerson(scan, end) ?? (honorific ? homonym(scan, end) : undefined));
  let titleEnd = head.end;
  let tied = false;
  if (name === undefined && !honorific) {
    const bound = tie(scan, end, to);
    if (bound !== undefined) {
      tied = true;
      end = bound.to;
      country ??= bound.country;
      titleEnd = tokens[end - 1]?.end ?? titleEnd;
      if (!plural && tokens[end]?.text !== ",") name = nameRun(scan, end, to);
    }
    if (!plural && name === undefined && tokens[end]?.text === ",") name = ranked(scan, end + 1);
    if (!plural && name === undefined && tokens[end]?.text === ",") {
      const behind = nameRun(scan, end + 1, to);
      const closed = elementAt(tokens, behind?.to)?.text;
      if (
        behind !== undefined &&
        (behind.to - behind.from > 1 || (closed === "," && lexicon.isGiven(tokens[behind.from]))) &&
        (closed === undefined || CLOSERS.has(closed) || lexicon.isGiven(tokens[behind.from]))
      )
        name = behind;
    }
  }
  if (name === undefined && (honorific || !isWhole(scan, phrase))) return undefined;
  if (name === undefined && predicative(scan, phrase.from)) return undefined;
  // Airbus rival Boeing: it says what the body behind it is.
  const behind = name === undefined ? lexicon.knownAt(tokens, end) : undefined;
  if (behind !== undefined && !tied && (behind.kind === "organization" || behind.kind === "outlet")) return undefined;
  const determiner = determined(scan, phrase.from);
  const loose = !phrase.proper && country === null && !tied && determiner === "none";
  if (word.rank === true && name === undefined && loose) return undefined;
  const bare = phrase.to - phrase.from === 1 && !tied;
  if (name === undefined && !plural && bare && determiner === "none" && !stands(scan, phrase, word)) return undefined;
  const last = tokens[(name?.to ?? end) - 1];
  if (last === undefined) return undefined;
  const titleOnly = phrase.from === phrase.head && honorific;
  const listed = name && lexicon.knownAt(tokens, name.from);
  return candidate({
    from: titleOnly && name !== undefined ? name.from : phrase.from,
    to: name?.to ?? end,
    start: titleOnly && name !== undefined ? name.start : first.start,
    end: last.end,
    kind: plural ? "group" : "person",
    form: name === undefined ? "title" : titleOnly ? "name" : "title+name",
    name: name && { start: name.start, end: name.end },
    title: titleOnly ? undefined : { start: first.start, end: titleEnd },
    known: listed?.kind === "person" && listed.to >= (name?.to ?? 0) ? listed.known : undefined,
    country,
    gender: word.gender ?? (name && genderOf(scan, name.from)),
    number: word.number,
    head: word.lemma,
    definite: determiner === "definite" || (determiner === "none" && (phrase.proper || country !== null)),
    proper: name !== undefined,
    generic: word.generic === true,
    rule: name === undefined ? "actor/title" : "actor/title-name",
  });
}

/** Somebody of the lists whose name begins as a thing is called: President Moon Jae-in. */
function listedPerson({ tokens, lexicon }: Scan, at: number): NameRun | undefined {
  const first = tokens[at];
  const listed = lexicon.knownAt(tokens, at);
  const last = listed === undefined ? undefined : tokens[listed.to - 1];
  if (first?.capital !== true || listed?.kind !== "person" || last === undefined) return undefined;
  return { from: at, to: listed.to, start: first.start, end: last.end, linked: false };
}

/** A family name that a body is called by as well: Mr Fox, Dr Ford. */
function homonym({ tokens, lexicon }: Scan, at: number): NameRun | undefined {
  const token = tokens[at];
  const listed = lexicon.knownAt(tokens, at);
  if (token?.capital !== true || listed === undefined || listed.kind === "state" || listed.to !== at + 1)
    return undefined;
  return { from: at, to: at + 1, start: token.start, end: token.end, linked: false };
}

/** The name behind another title: the army chief, General Ivan Reed. */
function ranked(scan: Scan, at: number): NameRun | undefined {
  const called = scan.lexicon.tables.articles.has(wordAt(scan, at)) ? calledBy(scan, at + 1) : undefined;
  if (called !== undefined) return called;
  const second = phraseAt(scan, at, scan.to);
  if (second?.title?.number !== "sg" || second.head !== second.to - 1 || !isCapital(scan, second.head))
    return undefined;
  const full = scan.tokens[second.to]?.text === "." ? 1 : 0;
  return nameRun(scan, second.to + full, scan.to);
}

/** The name behind a noun that says what else somebody is: the charity's founder, the chef Ivan Reed, said. */
function calledBy(scan: Scan, at: number): NameRun | undefined {
  const { tokens, lexicon } = scan;
  const noun = tokens[at];
  if (noun?.kind !== "word" || noun.capital || lexicon.isStop(noun.text)) return undefined;
  const name = nameRun(scan, at + 1, scan.to);
  return name !== undefined && name.to - name.from > 1 && tokens[name.to]?.text === "," ? name : undefined;
}

/** Signs that close an apposition. */
const CLOSERS: ReadonlySet<string> = new Set([",", ".", ";", ")", "–", "—"]);

/** Whether a title in capitals stands for its holder by itself: Prime Minister said; not the first word of a longer name. */
function stands(scan: Scan, { from, to }: Phrase, { rank }: TitleWord): boolean {
  if (rank === true || scan.headline || from === scan.from || !isCapital(scan, from)) return false;
  return !isCapital(scan, to) && scan.tokens[to]?.text !== "-";
}
