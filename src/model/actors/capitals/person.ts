import { type Candidate, candidate } from "../candidate.ts";
import { adjectiveAt } from "./adjective.ts";
import { type NameRun, nameRun } from "./name.ts";
import { type Scan, isCapital, isVerb, wordAt } from "./scan.ts";

/** A person by name: capitals that begin with a given name, that a list knows, or that the sentence treats as a person. */
export function personAt(scan: Scan, at: number): Candidate | undefined {
  const run = nameRun(scan, at, scan.to);
  if (run === undefined) return undefined;
  const { tokens, lexicon } = scan;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to >= run.to) return undefined;
  const { from, to, start, end } = run;
  const name = { start, end };
  const base = { from, to, start, end, kind: "person", form: "name", name, gender: genderOf(scan, at) } as const;
  const whole = lexicon.knownAt(tokens, at);
  if (whole?.kind === "person" && whole.to >= to)
    return candidate({ known: whole.known, country: whole.country, rule: "actor/known-person", ...base });
  // A model is told by a letter: Atlas V, Model T.
  if (to - from > 1 && (tokens[to - 1]?.text.length ?? 0) === 1 && tokens[to - 1]?.kind === "word") return undefined;
  if (to - from === 1) return candidate({ dependent: true, rule: "actor/lone", ...base });
  const given = lexicon.isGiven(tokens[at]) || run.linked;
  if (given ? isTeam(scan, run) : !isPersonal(scan, run)) return undefined;
  return candidate({ rule: given ? "actor/name" : "actor/run", ...base });
}

/** What a given name says of who bears it; nothing where men and women bear it. */
export function genderOf({ tokens, lexicon }: Scan, at: number): "m" | "f" | undefined {
  const { given, feminine, epicene } = lexicon.tables;
  const text = tokens[at]?.text ?? "";
  if (!given.has(text) || epicene.has(text)) return undefined;
  return feminine.has(text) ? "f" : "m";
}

/** Whether an article stands before the run and nothing behind it that it may belong to: the Carolina Panthers. */
function isTeam(scan: Scan, { from, to }: NameRun): boolean {
  const { lexicon } = scan;
  if (!lexicon.tables.articles.has(wordAt(scan, from - 1))) return false;
  const next = wordAt(scan, to);
  return next === "" || lexicon.isStop(next) || isVerb(scan, to);
}

/** Whether capitals that no list knows are a person's: of words that are none else, and not behind an article or a place's preposition. */
function isPersonal(scan: Scan, run: NameRun): boolean {
  const { tokens, lexicon, headline } = scan;
  const { from, to } = run;
  if (headline || to - from > 4) return false;
  const { common, portfolios, determiners, locatives, verbs, capitals } = lexicon.tables;
  const before = wordAt(scan, from - 1);
  if (determiners.has(before) || locatives.has(before) || isCapital(scan, to)) return false;
  for (let at = from; at < to; at++) {
    const word = wordAt(scan, at);
    if (common.has(word) || portfolios.has(word) || capitals.has(word) || lexicon.isQualifier(word)) return false;
    if (adjectiveAt(scan, at) !== undefined || lexicon.placeAt(tokens, at) !== undefined) return false;
  }
  // City, State.
  if (tokens[to]?.text === "," && lexicon.knownAt(tokens, to + 1)?.kind === "state") return false;
  if (isVerb(scan, to) || verbs.has(before) || lexicon.isStop(wordAt(scan, to)) || tokens[to]?.text === "'s")
    return true;
  return tokens[to]?.kind === "punct";
}
