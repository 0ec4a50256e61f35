import type { TimexMention } from "../layers.ts";
import type { Context } from "./context.ts";
import { APART, type Telling } from "./telling.ts";

/** How many words a noun phrase may have behind the time that its noun has as an attribute. */
const PHRASE = 5;

/** The end of the noun phrase that the time is an attribute in: Monday's raid, the March 3 vote; undefined where it is none. */
export function phraseOf(ctx: Context, timex: TimexMention): number | undefined {
  const { text, lexicon, finite } = ctx.scene;
  const { syntax, determiners, possessives, conjunctions, breaks, auxiliaries } = lexicon.tables;
  if (syntax === undefined) return undefined;
  const { tokens } = text;
  const owner = syntax.owners.has(tokens[timex.to]?.text ?? "");
  const lead = tokens[timex.from - 1]?.text ?? "";
  const opened =
    lexicon.tables.definites.has(tokens[timex.from]?.text ?? "") ||
    (determiners.has(lead) && lexicon.prepositionAt(tokens, timex.from - 1) === undefined) ||
    possessives.has(lead);
  const numbered = tokens.slice(timex.from, timex.to).some(({ kind }) => kind === "number");
  if (!owner && !(opened && numbered)) return undefined;
  const first = owner ? timex.to + 1 : timex.to;
  let end = first;
  for (; end < Math.min(ctx.sentence.to, first + PHRASE); end++) {
    const token = tokens[end];
    if (token?.kind !== "word" && token?.kind !== "number") break;
    const { text: word } = token;
    if (finite[end] === 1 || conjunctions.has(word) || breaks.has(word) || auxiliaries.has(word)) break;
    if (lexicon.prepositionAt(tokens, end) !== undefined) break;
  }
  return end > first ? end : undefined;
}

/** What is told by the noun that has the time as its attribute, or by the clause that stands in it: in Sunday's vote, won Sunday's vote. */
export function ofAttribute(ctx: Context, { from, to, noun }: Telling, timex: TimexMention, end: number): number {
  if (from >= timex.to && from < end) return 0;
  if (noun) return APART;
  const { text, lexicon, finite } = ctx.scene;
  let lead = timex.from - 1;
  while (lead >= ctx.sentence.from && lexicon.tables.determiners.has(text.tokens[lead]?.text ?? "")) {
    if (lexicon.prepositionAt(text.tokens, lead) !== undefined) break;
    lead--;
  }
  const tie = lexicon.prepositionAt(text.tokens, lead)?.value;
  if (tie === undefined) return lead + 1 === to ? 4 : APART;
  if (tie !== "in" && lexicon.tables.syntax?.attending.has(text.tokens[lead]?.text ?? "") !== true) return APART;
  if (tie === "after" || tie === "before" || tie === "for") return APART;
  const [a, b] = timex.from >= to ? [to, lead] : [end, from];
  for (let i = a; i < b; i++) if (finite[i] === 1) return APART;
  return 6 + (b - a) / 2;
}
