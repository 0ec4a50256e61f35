import type { Text, Token } from "../../layers.ts";
import type { Candidate } from "../candidate.ts";
import type { ActorLexicon } from "../lexicon.ts";
import { acronym } from "./acronym.ts";
import { appositive } from "./apposition.ts";
import { bodied } from "./body.ts";
import { compatriotAt } from "./compatriot.ts";
import { crowdAt } from "./crowd.ts";
import { determined } from "./determiner.ts";
import { inside } from "./inside.ts";
import { listedAt } from "./listed.ts";
import { nameRun } from "./name.ts";
import { personAt } from "./person.ts";
import { phraseAt } from "./phrase.ts";
import { type Scan, type Step, scanOf, wordAt } from "./scan.ts";
import { thingAt } from "./thing.ts";
import { titled } from "./title.ts";

/**
 * Actors in a language that writes names with capitals. A capital makes a candidate, not a name: a title before it, a given name,
 * a list, or a word for an organisation in it says what it is; a lone word is a name only where a longer one has it.
 */
export function capitals(text: Text, lexicon: ActorLexicon, from: number, to: number): Candidate[] {
  const scan = scanOf(text, lexicon, from, to);
  const out: Candidate[] = [];
  let placed = -1;
  for (let at = from; at < to;) {
    const step = stepAt(scan, at, placed);
    for (const found of step?.found ?? []) {
      const apposed = appositive(scan, out, found);
      out.push(apposed ? { ...found, apposed } : found, ...inside(scan, found));
    }
    const end = Math.max(step?.to ?? 0, at + 1);
    if (step?.place === true) placed = end;
    at = end;
  }
  return out;
}

interface Stop extends Step {
  /** A place, which those that are joined to it are as well. */
  readonly place?: boolean;
}

function stepAt(scan: Scan, at: number, placed: number): Stop | undefined {
  const token = scan.tokens[at];
  if (token?.kind !== "word" && token?.kind !== "number") return undefined;
  const one = (found: Candidate | undefined): Step | undefined => found && { to: found.to, found: [found] };
  const crowd = crowdAt(scan, at);
  if (crowd !== undefined) return one(crowd);
  if (!mayBegin(scan, at, token)) return undefined;
  const phrase = phraseAt(scan, at, scan.to);
  const found =
    phrase?.title !== undefined
      ? titled(scan, phrase, phrase.title)
      : phrase?.body !== undefined
        ? bodied(scan, phrase, phrase.body)
        : undefined;
  if (found !== undefined) return one(found);
  if (!token.capital && !token.text.includes("-") && !scan.lexicon.isLink(token.text)) return undefined;
  const compatriot = compatriotAt(scan, at);
  if (compatriot !== undefined) return one(compatriot);
  const listed = listedAt(scan, at, joined(scan, at, placed));
  const thing = thingAt(scan, at);
  if (thing !== undefined && thing > (listed?.to ?? 0)) return { to: thing, found: [] };
  if (listed !== undefined) return listed;
  const letters = scan.lexicon.knownAt(scan.tokens, at) === undefined ? acronym(scan, at) : undefined;
  if (letters !== undefined) return one(letters);
  const person = personAt(scan, at);
  if (person !== undefined) return one(person);
  const place = scan.lexicon.placeAt(scan.tokens, at);
  if (place !== undefined) return { to: place.to, found: [], place: true };
  const other = strangerAt(scan, at);
  return other === undefined ? undefined : { to: other, found: [] };
}

/** Where a run of capitals ends that is nobody's name: its parts are none either, unless a list knows one. */
function strangerAt(scan: Scan, at: number): number | undefined {
  const run = nameRun(scan, at, scan.to);
  if (run === undefined) return undefined;
  for (let part = at + 1; part < run.to; part++)
    if (scan.lexicon.knownAt(scan.tokens, part) !== undefined || scan.lexicon.isGiven(scan.tokens[part])) return part;
  return run.to;
}

/** Whether any naming may begin at the token; most words begin none. */
function mayBegin(scan: Scan, at: number, token: Token): boolean {
  if (token.capital || token.kind === "number" || scan.lexicon.begins(token) || token.text.includes("-")) return true;
  return determined(scan, at) !== "none";
}

/** Whether the token is joined to a place that ends before it: by a comma, "and", or both. */
function joined(scan: Scan, at: number, placed: number): boolean {
  if (placed < 0) return false;
  for (let place = placed; place < at; place++)
    if (scan.tokens[place]?.text !== "," && wordAt(scan, place) !== scan.lexicon.tables.and) return false;
  return at > placed;
}
