import { isComma } from "../text/comma.ts";
import type { Text } from "../layers.ts";
import { type Argument, type Scene, outermost, plain } from "./arguments.ts";
import type { Relation } from "./tables.ts";

/** How many words may stand in brackets before a verb. */
const BRACKETED = 8;

/** The mention that stands before a verb as its subject: nothing but times, adverbs and what hangs on it may stand between. */
export function subjectBefore(scene: Scene, at: number, from: number, gap: number): Argument | undefined {
  const { text, lexicon, actors } = scene;
  const { tokens } = text;
  let words = 0;
  let commas = 0;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "break") return undefined;
    // Only the verb and what follows may be quoted: أن إيران "هددت".
    const depth = tokens[at]?.depth ?? 0;
    if (token.depth !== depth && !(token.depth === depth - 1 && quoted(scene, i, at))) return undefined;
    const placed = outermost(scene, i);
    if (placed !== undefined) {
      const { from: first, to, start } = placed.span;
      const tied = tieOf(scene, first, start, from);
      const relative = lexicon.tables.relatives.has(tokens[to]?.text ?? "");
      if (!tied || relative) {
        const mention = actors.mentions[placed.index];
        if (mention === undefined) return undefined;
        // The genitive of a noun is not the subject: "the car of X stopped" is about the car.
        return plain(placed.index, { from: first, to });
      }
      i = first;
      words++;
      continue;
    }
    if ((scene.timexAt[i] ?? -1) >= 0) continue;
    if (token.kind === "punct") {
      if (isComma(token.text)) {
        if (++commas > 2) return undefined;
        continue;
      }
      // What stands in brackets is no subject: بغداد (شينخوا) وصل الوزير.
      if (token.text === ")" && lexicon.tables.order === "verb-first") {
        const open = openingBracket(tokens, i, from);
        if (open < 0) return undefined;
        i = open;
        continue;
      }
      if (token.text === '"' || token.text === "(" || token.text === ")") continue;
      return undefined;
    }
    if (lexicon.tables.auxiliaries.has(token.text) || lexicon.tables.relatives.has(token.text)) continue;
    if (scene.finite[i] === 1 || lexicon.tables.breaks.has(token.text)) return undefined;
    // The noun of an occurrence is the subject itself: the attack by X killed five.
    if (lexicon.tables.conjunctions.has(token.text) || lexicon.forms.longest(tokens, i) !== undefined) return undefined;
    if (++words > gap) return undefined;
  }
  return undefined;
}

/** The preposition that ties a mention to what is before it, or the first of a coordination that it goes on with. */
function tieOf(scene: Scene, first: number, start: number, from: number): Relation | undefined {
  const { text, lexicon } = scene;
  const { tokens } = text;
  const head = tokens[first];
  if (head === undefined) return undefined;
  const before = lexicon.prepositionAt(tokens, first - 1);
  const own = lexicon.prefix(head, start) ?? (before?.to === first ? before.value : undefined);
  if (own !== undefined || !lexicon.joined(tokens, first, start)) return own;
  const other = first - 1 >= from ? outermost(scene, first - 1) : undefined;
  return other === undefined || other.span.to !== first
    ? undefined
    : tieOf(scene, other.span.from, other.span.start, from);
}

/** The quotation that the verb stands in begins behind the token. */
function quoted({ text }: Scene, before: number, at: number): boolean {
  for (let i = before + 1; i < at; i++) if (text.tokens[i]?.text === '"') return true;
  return false;
}

/** The bracket that opens what the one at the token closes, or -1. */
function openingBracket(tokens: Text["tokens"], at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - BRACKETED); i--) if (tokens[i]?.text === "(") return i;
  return -1;
}
