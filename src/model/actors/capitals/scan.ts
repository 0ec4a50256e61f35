import { elementAt } from "../../at.ts";
import type { Text, Token } from "../../layers.ts";
import type { Candidate } from "../candidate.ts";
import { type Evidence, evidenceOf } from "../evidence.ts";
import { titleCase } from "../headline.ts";
import type { ActorLexicon } from "../lexicon.ts";

/** One sentence while its actors are looked for. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: ActorLexicon;
  readonly evidence: Evidence;
  readonly from: number;
  readonly to: number;
  /** Nearly every word has a capital: it says nothing there. */
  readonly headline: boolean;
}

/** What stands at a token: where it ends, and the actors that it names, if any. */
export interface Step {
  readonly to: number;
  readonly found: readonly Candidate[];
}

/** The scan of one sentence. */
export function scanOf(text: Text, lexicon: ActorLexicon, from: number, to: number): Scan {
  const sentence = elementAt(text.sentences, text.sentenceOf[from]);
  const headline = sentence?.zone === "headline" || titleCase(text.tokens, from, to);
  return { tokens: text.tokens, lexicon, evidence: evidenceOf(text), from, to, headline };
}

/** The word at a token, "" where none stands. */
export function wordAt({ tokens, to }: Scan, at: number): string {
  const token = at < to ? elementAt(tokens, at) : undefined;
  return token?.kind === "word" ? token.text : "";
}

export function isCapital({ tokens, from, to }: Scan, at: number): boolean {
  const token = at < to && at >= from ? tokens[at] : undefined;
  return token?.kind === "word" && token.capital;
}

/** Whether nothing stands between the token and the one before it. */
export function adjoins({ tokens }: Scan, at: number): boolean {
  return tokens[at] !== undefined && tokens[at - 1]?.end === tokens[at]?.start;
}

/** Whether the sentence, a quotation or a clause behind a colon begins at the token: there every word has a capital. */
export function opens({ tokens, from }: Scan, at: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1];
  if (before?.text === "." && isInitial(tokens[at - 2])) return false;
  return before?.kind !== "word" && before?.kind !== "number" && !JOINTS.has(before?.text ?? "");
}

/** A short form, whose full stop ends no sentence: Mr., Gen., J. */
function isInitial(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.text.length <= 4;
}

/** Whether a word that may be a noun as well is a verb here: it says so by its ending, or an object follows. */
export function isVerb(scan: Scan, at: number): boolean {
  const { verbs, common, capitals } = scan.lexicon.tables;
  const word = wordAt(scan, at);
  if (!verbs.has(word)) return false;
  if (/(?:ed|ing)$/.test(word) || !(common.has(word) || capitals.has(word))) return true;
  return scan.lexicon.isStop(wordAt(scan, at + 1)) || isCapital(scan, at + 1);
}

const JOINTS: ReadonlySet<string> = new Set([",", "(", "-", "&", "/", "–", ";"]);
