import type { Syntax } from "../tables.ts";
import { type NounPhrase, phraseBefore } from "./phrase.ts";
import { type Doer, type Line, NOBODY, type Unit } from "./unit.ts";

/** Who acts where the noun phrase is the subject: those it names, those whose forces or shares it tells of, or the occurrence itself. */
export function actorsOf(syntax: Syntax, line: Line, phrase: NounPhrase): Doer {
  const { units } = line;
  const head = units[phrase.head];
  if (head === undefined) return NOBODY;
  const joined = coordinated(line, phrase);
  // "Typhoon X": the name is that of an occurrence.
  const title = units[phrase.head - 1]?.form;
  if (head.kind === "actor" && title?.use === "noun" && title.frame.inert && phrase.from < phrase.head)
    return { ...NOBODY, noun: phrase.head - 1 };
  if (head.kind === "actor") return { ...NOBODY, mentions: [...joined, head.mention] };
  if (head.form?.use === "noun") return { ...NOBODY, noun: phrase.head };
  if (!acts(syntax, head)) return joined.length > 0 ? { ...NOBODY, mentions: joined } : NOBODY;
  const mentions = phrase.actors.flatMap((index) => units[index]?.mention ?? []);
  return { ...NOBODY, mentions: [...joined, ...mentions], countries: phrase.countries };
}

/** The noun is that of those by whom, or of that by which, somebody acts. */
export function acts(syntax: Syntax, head: Unit): boolean {
  return syntax.agents.has(head.text) || syntax.holdings.has(head.text);
}

/** The others of a coordination that the phrase ends: X, Y and Z. */
function coordinated(line: Line, phrase: NounPhrase): number[] {
  const { units } = line;
  const and = units[phrase.from - 1];
  if (and?.kind !== "conjunction") return [];
  const out: number[] = [];
  let i = phrase.from - 2;
  for (;;) {
    if (units[i]?.kind === "comma") i--;
    const before = phraseBefore(line, i);
    const head = before === undefined ? undefined : units[before.head];
    if (before === undefined || head?.kind !== "actor") return out;
    out.unshift(head.mention);
    i = before.from - 1;
    if (units[i]?.kind !== "comma") return out;
  }
}
