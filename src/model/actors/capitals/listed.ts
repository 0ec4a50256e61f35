import type { Candidate } from "../candidate.ts";
import { adjectiveAt } from "./adjective.ts";
import { type Scan, type Step, adjoins, isCapital, isVerb, wordAt } from "./scan.ts";

/**
 * A listed actor; nothing where a state is only where something happens, or an adjective.
 * @param placed whether the token before ends a place that this one may be joined to: in Somalia, Madagascar and Ivory Coast.
 */
export function listedAt(scan: Scan, at: number, placed: boolean): (Step & { readonly place: boolean }) | undefined {
  const { tokens, lexicon } = scan;
  const found = lexicon.knownAt(tokens, at);
  if (found === undefined || (found.known?.kind === "person" && found.known.surname === true)) return undefined;
  const place = lexicon.placeAt(tokens, at);
  if (place !== undefined && place.to > found.to) return { to: place.to, found: [], place: true };
  if (found.kind !== "state") return { to: found.to, found: [found], place: false };
  if (isModifier(scan, found)) return { to: found.to, found: [], place: false };
  if (placed || isPlace(scan, found)) return { to: found.to, found: [], place: true };
  return { to: found.to, found: [found], place: false };
}

/** Whether a participle makes an adjective of the name before the token: US-led, Washington-based. */
export function isLed(scan: Scan, at: number): boolean {
  const { tokens, lexicon } = scan;
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "-" || next?.kind !== "word" || next.capital) return false;
  return lexicon.tables.relational.has(next.text) || (adjoins(scan, at) && adjoins(scan, at + 1));
}

/** Whether a state's name is used as an adjective: US troops, US$, Washington-based. */
function isModifier(scan: Scan, found: Candidate): boolean {
  const { lexicon, tokens } = scan;
  const next = tokens[found.to];
  if (next?.text === "$") return true;
  if (isLed(scan, found.to)) return true;
  if (next?.kind !== "word" || next.text === "'s") return false;
  const adjective = adjectiveAt(scan, found.from)?.to === found.to;
  if (next.capital) return adjective && !scan.headline;
  if (lexicon.isStop(next.text) || isVerb(scan, found.to)) return false;
  return adjective || !/(?:ed|s|ly)$/.test(next.text);
}

/** Whether a state or a capital stands where something happens: in Iraq, PARIS (Reuters), Springfield, United States. */
function isPlace(scan: Scan, found: Candidate): boolean {
  const { lexicon, tokens, from } = scan;
  const { determiners, locatives } = lexicon.tables;
  const metonym = found.form === "metonym";
  if (metonym && found.from === from && ["(", "-", "–", "—"].includes(tokens[found.to]?.text ?? "")) return true;
  let before = found.from - 1;
  while (
    before >= from &&
    (determiners.has(wordAt(scan, before)) || (lexicon.isQualifier(wordAt(scan, before)) && !isCapital(scan, before)))
  )
    before--;
  const word = before >= from ? wordAt(scan, before) : "";
  if (locatives.has(word) || (metonym && lexicon.binder(word) === "state")) return true;
  // City, State: an address.
  return (
    tokens[found.from - 1]?.text === "," &&
    isCapital(scan, found.from - 2) &&
    (lexicon.placeAt(tokens, found.from - 2) !== undefined ||
      lexicon.knownAt(tokens, found.from - 2)?.form === "metonym")
  );
}
