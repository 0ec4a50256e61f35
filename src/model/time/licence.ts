import type { Sentence, Text, Token } from "../layers.ts";
import type { Match } from "./grammar.ts";
import type { Hit } from "./symbols.ts";
import type { SymbolKind, TimeTables } from "./tables.ts";

/** Signs after a number that make it a count: 2014%, 1200$. */
const COUNTING: ReadonlySet<string> = new Set(["%", "$", "€", "£", "٪", "°"]);

/** A word with a commoner sense counts as time only with a neighbour that says so: a number, a preposition, another word of time. */
export function licensed(text: Text, match: Match, sentence: Sentence, tables: TimeTables): boolean {
  const { hits } = match;
  const next = text.tokens[match.to];
  if (nameOf(text, match, sentence, tables)) return false;
  if (hits.some(({ symbol }) => symbol.closing) && heads(next, tables)) return false;
  if (match.rule.read === "year") return yearLicensed(text, match, sentence, tables);
  if (match.rule.read === "yearrange") return led(match) || (!counting(next, tables) && areYears(match));
  if (match.rule.read === "ago" && ofAnother(text, match, tables)) return false;
  if (match.rule.read === "decade") return !isAge(text, match, sentence, tables);
  if (match.rule.read === "hence" && afterRecord(text, match, sentence, tables)) return false;
  // Thirty-one is no month of a year.
  if (
    match.rule.read === "numeric" &&
    text.tokens[hits.find(({ symbol }) => symbol.kind === "number")?.from ?? 0]?.kind !== "number"
  )
    return false;
  if (match.rule.read === "weekdate")
    return (
      next?.kind !== "word" &&
      next?.kind !== "number" &&
      next?.text !== "/" &&
      next?.text !== ":" &&
      next?.text !== "-" &&
      !counting(next, tables)
    );
  const [only, ...more] = hits.filter(
    ({ symbol: { kind } }) => kind !== "daylead" && kind !== "article" && kind !== "comma",
  );
  if (only === undefined || more.length > 0 || only.symbol.homograph !== true) return true;
  if (hits.some((hit) => hit.symbol.kind === "daylead")) return true;
  const previous = match.from > sentence.from ? text.tokens[match.from - 1] : undefined;
  if (only.symbol.kind === "today") return previous === undefined || !tables.notToday.has(previous.text);
  if (only.symbol.kind === "weekday") return false;
  return (
    match.nested ||
    (only.proclitics === "" &&
      previous !== undefined &&
      (only.symbol.name === true ? tables.nameLicences : tables.licences).has(previous.text))
  );
}

/** A word stands there that is no preposition: a noun that what is before it belongs to. */
function heads(next: Token | undefined, tables: TimeTables): boolean {
  return next?.kind === "number" || (next?.kind === "word" && !tables.licences.has(next.text));
}

/** The words are part of a name: Black Monday, USA Today, the Today programme. */
function nameOf({ tokens }: Text, { rule, hits, from, to }: Match, sentence: Sentence, tables: TimeTables): boolean {
  const previous = from > sentence.from ? tokens[from - 1] : undefined;
  const [first] = hits;
  if (rule.read === "weekday" && first?.symbol.kind === "weekday")
    return tables.epithets.has(previous?.text ?? "") || tables.epithets.has(tokens[to]?.text ?? "");
  if (first?.symbol.kind !== "day") return false;
  // A capital inside a sentence is a name's, unless all its words have one.
  const titled = previous?.kind === "word" && tokens[from]?.capital === true && sentence.zone !== "headline";
  return titled && (previous.capital || tables.notToday.has(previous.text));
}

/** Four digits are a year after a word that says so, unless what follows makes them a count. */
function yearLicensed(text: Text, match: Match, sentence: Sentence, tables: TimeTables): boolean {
  const number = match.hits.find((hit) => hit.symbol.kind === "number");
  if (number === undefined) return false;
  const written = text.tokens[number.from];
  if (number.symbol.approximate === true) return true;
  const digits = written?.kind === "number";
  if (digits && written.text.length > 4) return false;
  // What follows the year 2014 is not counted by it: the year 2014 people left.
  if (led(match) && digits) return true;
  if (counting(text.tokens[match.to], tables) || ofCountedPair(text, match, tables)) return false;
  if (led(match) || match.nested) return digits || number.symbol.value >= 1000;
  if (!digits) return false;
  const previous = match.from > sentence.from ? text.tokens[match.from - 1] : undefined;
  return previous !== undefined && (tables.yearLicences.has(previous.text) || bracketed(previous, text, match));
}

function bracketed(previous: Token, text: Text, match: Match): boolean {
  return previous.text === "(" && text.tokens[match.to]?.text === ")";
}

function counting(next: Token | undefined, tables: TimeTables): boolean {
  return next !== undefined && (tables.counts(next) || COUNTING.has(next.text));
}

/** The first of two numbers that are counts: from 1130 to 1215 GMT, بين 1315 و1587 كلغ. */
function ofCountedPair({ tokens }: Text, { to }: Match, tables: TimeTables): boolean {
  const next = tokens[to];
  const other = next !== undefined && tables.pairs.has(next.text) ? to + 1 : to;
  return tokens[other]?.kind === "number" && counting(tokens[other + 1], tables);
}

/** Numbers of years that news speaks of without a word that says so: between 1000 and 1200 stand as many people. */
function areYears({ hits }: Match): boolean {
  return hits.every(({ symbol }) => symbol.kind !== "number" || symbol.value < 100 || symbol.value >= EARLIEST);
}

/** The first year that two numbers may say without a word that they are years. */
const EARLIEST = 1400;

/** «قبل يوم من الانتخابات» counts from what it names, and «قبل عام 2003» names a year. */
function ofAnother({ tokens }: Text, { hits, to }: Match, { origins }: TimeTables): boolean {
  const [next, further] = [tokens[to], tokens[to + 1]];
  const counted = hits.some(({ symbol }) => symbol.kind === "number");
  if (!counted && next?.kind === "number" && next.text.length === 4) return true;
  return next !== undefined && origins?.from.has(next.text) === true && !origins.now.has(further?.text ?? "");
}

/** A word says that the number is a year. */
function led({ hits }: Match): boolean {
  return hits.some(({ symbol: { kind } }) => kind === "yearlead" || kind === "era");
}

/** The decade is one of somebody's life: in his twenties, في العشرينات من العمر. */
function isAge({ tokens }: Text, match: Match, sentence: Sentence, { ages }: TimeTables): boolean {
  const words = match.hits.filter(({ symbol }) => symbol.kind === "decade" || symbol.kind === "number");
  const value = Math.max(...words.map(({ symbol }) => symbol.value));
  if (value >= 1000) return false;
  if (words.length === match.hits.length && value < ages.below) return true;
  // Between the two may stand a part of the decade: in his early twenties.
  for (let at = match.from - 1; at >= Math.max(sentence.from, match.from - AGE_BEFORE); at--)
    if (ages.before.has(tokens[at]?.text ?? "")) return true;
  return [0, 1].some((further) => ages.after.has(tokens[match.to + further]?.text ?? ""));
}

/** How many words before a decade may say whose it is. */
const AGE_BEFORE = 3;

/** "In ten years" says how long there was none like it: the worst recession in ten years. */
function afterRecord({ tokens }: Text, match: Match, sentence: Sentence, tables: TimeTables): boolean {
  const { records, future } = tables;
  if (records.size === 0) return false;
  for (let at = match.from - 1; at >= Math.max(sentence.from, match.from - RECORD_BEFORE); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "punct" || token.kind === "break") return false;
    // The first group will return in two weeks.
    if (future(token, tokens[at - 1])) return false;
    if (records.has(token.text)) return true;
  }
  return false;
}

/** How many words may stand between the worst and the years. */
const RECORD_BEFORE = 5;

/** Whether a hit is a word that a rule may begin with only where a sentence would: not a sign but an opening bracket. */
export function begins(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "break" && (token.kind !== "punct" || token.text === "(");
}

/** What joins the parts of an expression and is no part of it at its edges. */
const JOINTS: ReadonlySet<SymbolKind> = new Set(["comma", "dash", "stop", "of"]);

/** The hits of a match that are part of what it says: a comma that a rule allows between two parts is no part of the first alone. */
export function trimmed(hits: readonly Hit[]): readonly Hit[] {
  const inner = ({ symbol: { kind } }: Hit): boolean => !JOINTS.has(kind);
  return hits.slice(
    hits.findIndex(inner),
    hits.findLastIndex((hit) => inner(hit) && hit.symbol.kind !== "yearlead") + 1,
  );
}
