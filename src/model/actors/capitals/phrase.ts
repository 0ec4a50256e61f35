import type { HeadWord, TitleWord } from "../tables.ts";
import { isName } from "./name.ts";
import type { Scan } from "./scan.ts";

/** A noun phrase that may name an actor: modifiers, capitals, and the noun that heads it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Token index of the noun that heads it, or -1. */
  readonly head: number;
  readonly title: TitleWord | undefined;
  readonly body: HeadWord | undefined;
  readonly country: string | null;
  /** A capitalised word or a listed actor stands in it. */
  readonly proper: boolean;
}

/** How many words a phrase may have before its head. */
const WORDS = 9;

/** Reads modifiers and capitals up to the last noun that may head an actor's naming: United States Department of State spokesperson. */
export function phraseAt(scan: Scan, from: number, to: number): Phrase | undefined {
  const { tokens, lexicon } = scan;
  const { titles, heads, groups } = lexicon.tables;
  const own = { head: -1, to: from, country: null as string | null, proper: false };
  let title: TitleWord | undefined;
  let body: HeadWord | undefined;
  let country: string | null = null;
  let proper = false;
  for (let at = from; at < Math.min(to, from + WORDS);) {
    const token = tokens[at];
    if (token === undefined) break;
    const listed = lexicon.knownAt(tokens, at);
    const text = token.text;
    const asTitle = titles.get(text);
    const asBody = groups.get(text) ?? heads.get(text);
    const started = own.head >= 0;
    if (listed !== undefined && listed.to > at + 1 && listed.to <= to) {
      if (started && title !== undefined) break;
      proper = true;
      country ??= listed.country;
      at = listed.to;
      // A listed name that ends with a head is whole by itself: only a further head goes on with it.
      continue;
    }
    if (asTitle !== undefined || asBody !== undefined) {
      if (started && title !== undefined && asTitle === undefined && asBody !== undefined && token.capital) break;
      if (asBody?.named === true && !token.capital) break;
      title = asTitle;
      body = asTitle === undefined ? asBody : undefined;
      Object.assign(own, { head: at, to: at + 1, country, proper: proper || (token.capital && at > scan.from) });
      proper = own.proper;
      at++;
      continue;
    }
    const nisba = lexicon.nisba(text);
    if (nisba !== undefined && token.capital) {
      if (started && title !== undefined) break;
      country ??= nisba;
      at++;
      continue;
    }
    if (listed !== undefined) {
      if (started && title !== undefined) break;
      proper = true;
      country ??= listed.country;
      at++;
      continue;
    }
    if (text === "'s" && at > from && tokens[at - 1]?.capital === true && !(started && title !== undefined)) {
      at++;
      continue;
    }
    if (lexicon.isQualifier(text) && !(started && title !== undefined && !token.capital)) {
      at++;
      continue;
    }
    if (token.kind === "number" && at === from) {
      at++;
      continue;
    }
    if (started && title !== undefined) break;
    if (token.capital && isName(scan, at)) {
      proper = true;
      at++;
      continue;
    }
    if (joins(scan, at, own.head >= 0 && tokens[own.head]?.capital === true, from)) {
      at++;
      continue;
    }
    break;
  }
  if (own.head < 0) return undefined;
  let end = own.to;
  // An organisation's name goes on with its capitals behind the head: Combined Joint Task Force Operation Inherent Resolve.
  if (body !== undefined && title === undefined && tokens[own.head]?.capital === true) end = tail(scan, end, to);
  return { from, to: end, head: own.head, title, body, country: own.country, proper: own.proper };
}

/** Whether "of", "for" or "and" stands inside a name: Department of State, Peace and Security Council. */
function joins({ tokens, lexicon, to }: Scan, at: number, headed: boolean, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "word" || next?.kind !== "word" || at + 1 >= to || at === from) return false;
  const and = token.text === lexicon.tables.and;
  if (and)
    return (
      tokens[at - 1]?.capital === true &&
      next.capital &&
      lexicon.tables.heads.get(tokens[at + 2]?.text ?? "") !== undefined
    );
  return (
    headed && lexicon.binder(token.text) === "any" && next.capital && lexicon.knownAt(tokens, at + 1) === undefined
  );
}

/** Where an organisation's name ends behind its head: capitals, and what "of" and "for" tie to it. */
function tail({ tokens, lexicon }: Scan, from: number, to: number): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + 6);) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const listed = lexicon.knownAt(tokens, at);
    if (
      token.capital &&
      !lexicon.tables.capitals.has(token.text) &&
      !lexicon.isStop(token.text) &&
      lexicon.tables.titles.get(token.text) === undefined
    ) {
      at = end = listed?.to ?? at + 1;
      continue;
    }
    const ties =
      lexicon.binder(token.text) === "any" ||
      (token.text === lexicon.tables.and && end > from) ||
      lexicon.tables.determiners.has(token.text);
    if (
      !ties ||
      lexicon.isStop(tokens[at + 1]?.text ?? "") !== lexicon.tables.determiners.has(tokens[at + 1]?.text ?? "")
    )
      break;
    if (
      tokens[at + 1]?.capital !== true &&
      !(lexicon.tables.determiners.has(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.capital === true)
    )
      break;
    at++;
  }
  return end;
}
