import type { HeadWord } from "../tables.ts";
import { adjectiveAt } from "./adjective.ts";
import { isInitial, isName } from "./name.ts";
import { type Scan, isCapital, opens, wordAt } from "./scan.ts";

/** The name of an organisation in capitals, by the noun that says what it is. */
export interface Organization {
  readonly to: number;
  /** Token index of that noun. */
  readonly head: number;
  readonly body: HeadWord;
  readonly country: string | null;
}

/** How many words such a name may have. */
const WORDS = 10;

/**
 * An organisation's name in capitals: Government Accountability Office, Department of State, Securities and Exchange Commission.
 * The last word for an organisation in a run of capitals heads it; "of" and the like tie more capitals to it.
 */
export function organizationAt(scan: Scan, from: number): Organization | undefined {
  const { lexicon } = scan;
  const { heads } = lexicon.tables;
  const limit = Math.min(scan.to, from + WORDS);
  let country: string | null = null;
  let head = -1;
  let end = from;
  let at = from;
  let tied = false;
  while (at < limit) {
    if (at === from && isInitial(scan, at)) {
      at = end = at + 2;
      continue;
    }
    const adjective = adjectiveAt(scan, at);
    if (adjective !== undefined) {
      country ??= adjective.country;
      at = end = adjective.to;
      continue;
    }
    if (isPart(scan, at, at === from)) {
      const word = wordAt(scan, at);
      if (heads.has(word)) head = at;
      const listed = lexicon.knownAt(scan.tokens, at);
      if (head < 0 || listed?.kind === "state") country ??= listed?.country ?? null;
      at = end = at + 1;
      continue;
    }
    const next = tie(scan, at, from, head, tied);
    if (next === undefined) break;
    tied = true;
    at = next;
  }
  // What only says which of its people: Senate Majority Leader.
  while (!tied && head >= 0 && end - 1 > head && lexicon.isQualifier(wordAt(scan, end - 1))) end--;
  const body = heads.get(wordAt(scan, head));
  if (head < 0 || body === undefined || end - from < 2 || isThing(scan, head, end)) return undefined;
  return { to: end, head, body, country };
}

/** Whether the word may be part of an organisation's name. */
function isPart(scan: Scan, at: number, first: boolean): boolean {
  const { lexicon, evidence, headline } = scan;
  const { titles, heads, capitals, things, stops, common, quantifiers } = lexicon.tables;
  if (!isCapital(scan, at)) return false;
  const word = wordAt(scan, at);
  if (stops.has(word) || word === "'s") return false;
  // Five Bank of America subsidiaries.
  if (first && opens(scan, at) && quantifiers.has(word)) return false;
  const qualifier = lexicon.isQualifier(word);
  if (capitals.has(word) && !things.has(word) && !qualifier) return false;
  const title = titles.get(word);
  if (title !== undefined && title.number === "sg" && !qualifier && !heads.has(word)) return false;
  if (headline)
    return qualifier || heads.has(word) || lexicon.tables.portfolios.has(word) || evidence.capital.has(word);
  // At the head of a sentence any word has a capital: it must be one that such names have, or be written so elsewhere.
  if (first && opens(scan, at) && !heads.has(word) && !qualifier && !isName(scan, at))
    return evidence.capital.has(word) || (common.has(word) && heads.has(wordAt(scan, at + 1)));
  return true;
}

/** Where the name goes on behind a word that ties capitals to it, or undefined. */
function tie(scan: Scan, at: number, from: number, head: number, tied: boolean): number | undefined {
  const { lexicon, tokens } = scan;
  const { tables } = lexicon;
  const word = tokens[at]?.text ?? "";
  if (at === from || !isCapital(scan, at - 1)) return undefined;
  const plain = (place: number): boolean =>
    isCapital(scan, place) &&
    !isActor(scan, place) &&
    lexicon.placeAt(tokens, place) === undefined &&
    adjectiveAt(scan, place) === undefined;
  if (word === tables.and || word === "&") {
    const between = plain(at - 1) && !tables.heads.has(wordAt(scan, at - 1)) && plain(at + 1);
    if (!between) return undefined;
    if (head >= 0) return isOrdinary(scan, at + 1) ? at + 1 : undefined;
    return [2, 3, 4].some((ahead) => headed(scan, at, ahead)) ? at + 1 : undefined;
  }
  if (word === "'s" || word === "'")
    return (isOrdinary(scan, at - 1) || tables.titles.has(wordAt(scan, at - 1))) && isCapital(scan, at + 1)
      ? at + 1
      : undefined;
  const article = tables.determiners.has(wordAt(scan, at + 1));
  // Behind the noun itself, or behind what was tied to it: Court of Appeals for the Third Circuit.
  if (head !== at - 1 && !(tied && article) && !(tied && isOrdinary(scan, at - 1))) return undefined;
  const first = article ? at + 2 : at + 1;
  const start = isCapital(scan, first) && tables.stops.has(wordAt(scan, first)) ? first + 1 : first;
  if (!isCapital(scan, start)) return undefined;
  const binder = lexicon.binder(word);
  if (binder === "any" && (word === tables.genitive || plain(start))) return start;
  return tables.topical.has(word) && plain(start) ? start : undefined;
}

/** Whether a listed actor begins at the token that is no organisation named by ordinary words. */
function isActor({ lexicon, tokens }: Scan, at: number): boolean {
  const found = lexicon.knownAt(tokens, at);
  return found !== undefined && !(found.kind === "organization" && found.to > at + 1);
}

/** Whether a word for an organisation stands so many words ahead, and only capitals before it. */
function headed(scan: Scan, at: number, ahead: number): boolean {
  for (let place = at + 1; place < at + ahead; place++) if (!isCapital(scan, place)) return false;
  return isCapital(scan, at + ahead) && scan.lexicon.tables.heads.has(wordAt(scan, at + ahead));
}

/** A word that is no name by itself. */
function isOrdinary({ lexicon, tokens }: Scan, at: number): boolean {
  const { common, portfolios, groups, heads } = lexicon.tables;
  const word = tokens[at]?.text ?? "";
  return common.has(word) || portfolios.has(word) || groups.has(word) || heads.has(word) || lexicon.isQualifier(word);
}

/** Whether a capital behind the noun makes it the name of a thing: the Straits Times Index, Union Square. */
function isThing(scan: Scan, head: number, end: number): boolean {
  const { things, heads } = scan.lexicon.tables;
  const isOne = (at: number): boolean =>
    isCapital(scan, at) && things.has(wordAt(scan, at)) && !heads.has(wordAt(scan, at));
  return isOne(end) || (end === head + 2 && isOne(end - 1));
}
