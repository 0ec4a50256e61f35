import { type Scan, isCapital, wordAt } from "./scan.ts";

/** How many words the name of a thing may have. */
const WORDS = 8;

/** Where the name of a thing, an event or a place ends that is no actor: Kyoto Protocol, Hang Seng Index; undefined where none begins. */
export function thingAt(scan: Scan, from: number): number | undefined {
  const { lexicon } = scan;
  const { things, stops, titles } = lexicon.tables;
  let end: number | undefined;
  for (let at = from; at < Math.min(scan.to, from + WORDS); at++) {
    const word = wordAt(scan, at);
    const tied = lexicon.binder(word) === "any" && at > from && isCapital(scan, at + 1);
    const dash =
      at > from && (scan.tokens[at]?.text === "–" || scan.tokens[at]?.text === "-") && isCapital(scan, at + 1);
    if (tied || dash) continue;
    if (!isCapital(scan, at) || stops.has(word) || titles.has(word)) break;
    if (things.has(word) && at > from) end = at + 1;
  }
  // The noun must end the run: in "Union Square Park Association" the square is only a part.
  return end !== undefined && !isCapital(scan, end) ? end : undefined;
}
