import type { ActorKind } from "../../schema.ts";
import { adjectiveAt } from "./adjective.ts";
import { nameRun } from "./name.ts";
import { phraseAt } from "./phrase.ts";
import { type Scan, isCapital, wordAt } from "./scan.ts";

/** What belongs to a title or a group. */
export interface Tied {
  readonly to: number;
  readonly country: string | null;
}

/** How many plain words may say what an office is of: director of sales analysis. */
const PLAIN = 3;

/** What a preposition ties to a title or a group: of the ministry, for the governor, from Japan. */
export function tie(scan: Scan, at: number, to: number): Tied | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  if (token?.kind !== "word" || at + 1 >= to) return undefined;
  if (lexicon.tables.informed.has(token.text)) return knowledge(scan, at, to);
  const binder = lexicon.binder(token.text);
  if (binder === undefined) return undefined;
  let start = at + 1;
  while (lexicon.tables.determiners.has(wordAt(scan, start))) start++;
  const listed = lexicon.knownAt(tokens, start);
  const phrase = phraseAt(scan, start, to);
  if (phrase !== undefined && (listed === undefined || phrase.to > listed.to)) {
    if (binder === "state" && phrase.title !== undefined) return undefined;
    return { to: phrase.to, country: phrase.country };
  }
  if (listed !== undefined) return { to: division(scan, listed.to, to, listed.kind), country: listed.country };
  const place = lexicon.placeAt(tokens, start);
  // Where somebody is says less than whose: police in Hong Kong are the police.
  if (place !== undefined) return binder === "state" ? undefined : { to: place.to, country: null };
  // An employer that no list has: the director of Harvest Aid.
  const run = nameRun(scan, start, to);
  if (run !== undefined) return { to: run.to, country: null };
  if (binder !== "any") return undefined;
  const end = portfolio(scan, start, to);
  return end > start ? { to: end, country: null } : undefined;
}

/** Where capitals behind a listed body end that are nobody's name but its division's: Boeing Commercial Airplanes. */
function division(scan: Scan, at: number, to: number, kind: ActorKind): number {
  const run = kind === "organization" && isCapital(scan, at) ? nameRun(scan, at, to) : undefined;
  if (run === undefined || run.linked) return at;
  const { lexicon, tokens } = scan;
  for (let place = at; place < run.to; place++)
    if (lexicon.isGiven(tokens[place]) || lexicon.isSurname(tokens[place])) return at;
  return lexicon.tables.common.has(wordAt(scan, at)) || run.to - at > 1 ? run.to : at;
}

/** What somebody knows of: familiar with the matter, close to the talks. */
function knowledge(scan: Scan, at: number, to: number): Tied | undefined {
  const { lexicon } = scan;
  let end = at + 1;
  if (!lexicon.isStop(wordAt(scan, end))) return undefined;
  end++;
  while (lexicon.tables.determiners.has(wordAt(scan, end))) end++;
  for (let words = 0; words < 2 && end < to; words++) {
    const word = wordAt(scan, end);
    if (word === "" || lexicon.isStop(word) || (words > 0 && lexicon.tables.verbs.has(word))) break;
    end++;
  }
  return { to: end, country: null };
}

/** What an office is for: state, peace and security, sales analysis. */
function portfolio(scan: Scan, start: number, to: number): number {
  const { lexicon } = scan;
  const { portfolios, and, verbs } = lexicon.tables;
  const isOne = (at: number): boolean => portfolios.has(wordAt(scan, at));
  let end = start;
  while (end < to && (isOne(end) || (end > start && wordAt(scan, end) === and && isOne(end + 1)))) end++;
  if (end > start) return end;
  const adjective = adjectiveAt(scan, start);
  if (adjective !== undefined) end = adjective.to;
  while (end < Math.min(to, start + PLAIN)) {
    const word = wordAt(scan, end);
    if (word === "" || isCapital(scan, end) || lexicon.isStop(word) || verbs.has(word) || word.endsWith("ly")) break;
    end++;
  }
  return end;
}
