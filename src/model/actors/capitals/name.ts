import { adjectiveAt } from "./adjective.ts";
import { type Scan, adjoins, isCapital, opens, wordAt } from "./scan.ts";

/** A run of capitals that may be a person's name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** A link stands in it: bin, van, al. */
  readonly linked: boolean;
}

/** How many tokens a name may have. */
const PARTS = 7;

/** A run of capitalised words, initials and links that may be a person's name. */
export function nameRun(scan: Scan, at: number, to: number): NameRun | undefined {
  const { tokens, lexicon } = scan;
  const first = tokens[at];
  if (first?.kind !== "word" || at >= to || !isName(scan, at) || blocks(scan, at)) return undefined;
  let end = at + 1;
  let linked = lexicon.isLink(first.text) || hasLink(scan, at);
  for (const limit = Math.min(to, at + PARTS); end < limit;) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.text === "." && (tokens[end - 1]?.text.length ?? 0) === 1) end++;
    else if (isSyllable(scan, end)) end += 2;
    else if (bindsCapital(scan, end)) {
      linked = true;
      end++;
    } else if (lexicon.tables.suffixes.has(token.text) && token.capital) {
      end += tokens[end + 1]?.text === "." && adjoins(scan, end + 1) && !endsThere(scan, end + 1) ? 2 : 1;
      break;
    } else if (goesOn(scan, end)) {
      linked ||= hasLink(scan, end);
      end++;
    } else break;
  }
  const short = (place: number): boolean => lexicon.tables.suffixes.has(wordAt(scan, place));
  while (end > at + 1 && tokens[end - 1]?.kind === "punct" && tokens[end]?.capital !== true && !short(end - 2)) end--;
  const last = tokens[end - 1];
  return last === undefined ? undefined : { from: at, to: end, start: first.start, end: last.end, linked };
}

/** Whether the full stop ends the sentence as well as the short form. */
function endsThere({ to }: Scan, at: number): boolean {
  return at + 1 >= to;
}

function goesOn(scan: Scan, at: number): boolean {
  const { tokens, lexicon, evidence, headline } = scan;
  const token = tokens[at];
  const linked = hasLink(scan, at);
  if (token?.kind !== "word" || (!token.capital && !linked) || token.text === "'s" || isContraction(token.text))
    return false;
  const { text } = token;
  const given = lexicon.tables.given.has(wordAt(scan, at - 1));
  // A family name that is a title as well: Carl Pope.
  const office = lexicon.tables.titles.get(text)?.number === "sg" && given && !isCapital(scan, at + 1);
  if (blocks(scan, at) && !office && !(given && isFamily(scan, at))) return false;
  // A family name that is a function word as well: Theresa May.
  if (lexicon.isStop(text))
    return lexicon.isGiven(token) || (given && !headline && text.length > 2 && !lexicon.tables.determiners.has(text));
  if (lexicon.tables.capitals.has(text)) return false;
  if (headline) return lexicon.isGiven(token) || lexicon.isSurname(token) || evidence.capital.has(text);
  return true;
}

/** A family name that is also what a body is called for short: Liam Fox, Chris Ford. */
function isFamily(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const found = lexicon.knownAt(tokens, at);
  if (found?.kind !== "organization" && found?.kind !== "outlet") return false;
  return found.to === at + 1 && !isCapital(scan, at + 1) && !lexicon.isStop(wordAt(scan, at - 1));
}

/** The second syllable of a name behind a hyphen: Jong-un, Ki-moon. */
function isSyllable(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const token = tokens[at + 1];
  if (tokens[at]?.text !== "-" || !adjoins(scan, at) || !adjoins(scan, at + 1) || token?.kind !== "word") return false;
  const { common, relational } = lexicon.tables;
  // Behind two capitals a syllable may be written as a small word is: Moon Jae-in.
  const named = isCapital(scan, at - 1) && isCapital(scan, at - 2) && !common.has(wordAt(scan, at - 1));
  return (
    !token.capital &&
    token.text.length <= 5 &&
    !common.has(token.text) &&
    !relational.has(token.text) &&
    (!lexicon.isStop(token.text) || named)
  );
}

/** An article or a link written on the name: al-Assad, el-Sisi. */
function hasLink({ tokens, lexicon }: Scan, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const hyphen = text.indexOf("-");
  return hyphen > 0 && lexicon.isLink(text.slice(0, hyphen));
}

/** Won't, they're: what follows the apostrophe is no name. */
function isContraction(text: string): boolean {
  const mark = Math.max(text.indexOf("'"), text.indexOf("’"));
  return mark > 0 && text.length - mark <= 3;
}

/** Whether a capital says that the word is a name: not at the head of a sentence, unless a list or the text bears it out. */
export function isName(scan: Scan, at: number): boolean {
  const { tokens, lexicon, evidence, headline } = scan;
  const token = tokens[at];
  if (token?.kind !== "word" || token.text === "'s" || isContraction(token.text)) return false;
  if (isInitial(scan, at)) return true;
  if (!token.capital) return hasLink(scan, at) || (bindsCapital(scan, at) && !lexicon.isStop(token.text));
  const { stops, capitals: others, common, given } = lexicon.tables;
  const { text } = token;
  if ((others.has(text) && !isGivenFirst(scan, at)) || (stops.has(text) && !given.has(text))) return false;
  const opening = opens(scan, at);
  if (!opening && !headline) return true;
  // Von der Leyen: two links, or one before a name that the text has elsewhere.
  if (lexicon.isLink(text) && (lexicon.isLink(wordAt(scan, at + 1)) || evidence.capital.has(wordAt(scan, at + 1))))
    return isCapital(scan, at + 1) || isCapital(scan, at + 2);
  if (given.has(text) || lexicon.isSurname(token)) return !common.has(text) || !opening || isCapital(scan, at + 1);
  if (evidence.capital.has(text)) return true;
  // A family name that stands for one person alone.
  if (lexicon.knownAt(tokens, at)?.kind === "person") return true;
  // Written small elsewhere because it is a link: De Souza said, after Bill de Souza.
  if (evidence.small.has(text) && bindsCapital(scan, at)) return true;
  if (headline || common.has(text) || evidence.small.has(text) || lexicon.isQualifier(text)) return false;
  // Before a name, or a word that is none, only the head of the sentence gave it its capital: Pollster Mark Hale.
  const next = wordAt(scan, at + 1);
  const named = given.has(next) || lexicon.knownAt(tokens, at + 1) !== undefined;
  return isCapital(scan, at + 1) && !named && !common.has(next) && !lexicon.isQualifier(next);
}

/** A letter that stands for a given name: A. Ronald Hale. */
export function isInitial(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token?.capital === true &&
    token.text.length === 1 &&
    scan.tokens[at + 1]?.text === "." &&
    adjoins(scan, at + 1) &&
    isCapital(scan, at + 2)
  );
}

/** A link with the capital that it binds, or another link before it: de Souza, von der Heyden. */
function bindsCapital(scan: Scan, at: number): boolean {
  let end = at;
  while (scan.lexicon.isLink(wordAt(scan, end))) end++;
  return end > at && isCapital(scan, end);
}

/**
 * A name that is a thing as well, and the rest of the name behind it: Bill Harlan, Bill de Souza. A family name that is one has a
 * given name behind it: Park Jae-sung.
 */
function isGivenFirst(scan: Scan, at: number): boolean {
  const { given, things, capitals, common, heads, stops } = scan.lexicon.tables;
  const next = wordAt(scan, at + 1);
  if (!given.has(wordAt(scan, at)) || things.has(next)) return false;
  if (isCapital(scan, at + 1) && isSyllable(scan, at + 2)) return true;
  const ordinary = common.has(next) || capitals.has(next) || heads.has(next) || stops.has(next);
  return (isCapital(scan, at + 1) && !ordinary) || bindsCapital(scan, at + 1);
}

/** Whether a capitalised word belongs to something else: a title, an organisation's head, a state's adjective, a state. */
export function blocks(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const { titles, heads, groups, given } = lexicon.tables;
  const text = wordAt(scan, at);
  if (adjectiveAt(scan, at) !== undefined) return true;
  if (given.has(text)) return false;
  const found = lexicon.knownAt(tokens, at);
  if (found !== undefined && found.kind !== "person") return true;
  return titles.has(text) || heads.has(text) || groups.has(text);
}
