import type { Found } from "../../text/phrases.ts";
import type { Context } from "../context.ts";
import type { Form, Syntax } from "../tables.ts";
import { opensInfinitive } from "./infinitive.ts";
import { tiedBy } from "./unit.ts";

/** How many words may stand between a verb and the words that it asks for. */
const REACH = 10;

/** How far before a verb the noun may stand that it is said of. */
const BACK = 9;

/** Marks that part a subject from its verb; brackets and numbers do not. */
const STOPS: ReadonlySet<string> = new Set([",", ".", ";", ":", "!", "?"]);

/** How many words may stand between a noun and the passive that says what is done to it. */
const BETWEEN = 6;

/** The form that holds of those that a phrase may be: of verbs, the one that asks for most and gets it. */
export function holding(ctx: Context, syntax: Syntax, found: Found<readonly Form[]>, verb: boolean): Form | undefined {
  if (!verb) return found.value.find(({ use }) => use === "noun");
  let best: Form | undefined;
  let most = -1;
  let near = Number.POSITIVE_INFINITY;
  for (const form of found.value) {
    if (form.use === "noun") continue;
    // "Signed a decree on the constitution": of two objects that it may have, the nearer.
    const far = tailed(ctx, form.tail, found.to);
    if (!given(ctx, syntax, form, found, far)) continue;
    const asks = form.tail.length + form.needs.length + (form.front === undefined ? 0 : 1);
    if (asks > most || (asks === most && far < near)) {
      best = form;
      most = asks;
      near = far;
    }
  }
  return best;
}

/** What the form asks for stands there. @param far how far behind it the words of its tail stand. */
function given(ctx: Context, syntax: Syntax, form: Form, found: Found<readonly Form[]>, far: number): boolean {
  if (form.needs.length > 0 && !needed(ctx, syntax, form, found.to)) return false;
  if (form.alone === true && opens(ctx, found.to)) return false;
  if (form.front !== undefined && !fronted(ctx, syntax, form.front, found)) return false;
  if (far < Number.POSITIVE_INFINITY) return true;
  return form.use === "past" && headed(ctx, syntax, form.tail, found);
}

/** Of a passive, what it is done to stands before it: the bill was passed, sanctions imposed on X, a law that was passed. */
function headed(ctx: Context, syntax: Syntax, tail: readonly string[], found: Found<readonly Form[]>): boolean {
  const { tokens } = ctx.scene.text;
  const { passives, relatives } = ctx.scene.lexicon.tables;
  const [word] = tail;
  if (tail.length !== 1) return false;
  let at = found.from - 1;
  let passive = false;
  let active = false;
  for (; at >= ctx.sentence.from; at--) {
    const text = tokens[at]?.text ?? "";
    if (passives.has(text)) passive = true;
    else if (syntax.auxiliaries.has(text)) active = true;
    else if (!relatives.has(text) && !syntax.adverbs.has(text) && !syntax.adverb(text)) break;
  }
  if (active && !passive) return false;
  if (!passive && opens(ctx, found.to)) return false;
  // "Sanctions on Iran were lifted": what hangs on the noun may stand between.
  for (let back = 0; at >= ctx.sentence.from && back < (passive ? BETWEEN : 1); at--, back++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || token.kind === "punct" || ctx.scene.finite[at] === 1)
      return false;
    if (token.text === word) return true;
  }
  return false;
}

/** An object stands behind the participle: it is a past tense. */
function opens(ctx: Context, at: number): boolean {
  const { text, lexicon, timexAt } = ctx.scene;
  const token = text.tokens[at];
  if (token === undefined || token.kind !== "word" || (timexAt[at] ?? -1) >= 0) return token?.kind === "number";
  return lexicon.prepositionAt(text.tokens, at) === undefined && !lexicon.tables.conjunctions.has(token.text);
}

/** The preposition stands right behind the verb, or behind its object, a particle or a time. */
function needed(ctx: Context, syntax: Syntax, form: Form, from: number): boolean {
  const { text, lexicon, actors, timexAt } = ctx.scene;
  for (let at = from; at < Math.min(ctx.sentence.to, from + 5); at++) {
    const preposition = lexicon.prepositionAt(text.tokens, at);
    if (preposition !== undefined) {
      // "Fired on Monday", "agreed to meet": the preposition is none of the verb's. "Voted on Monday to expel X": another is.
      if ((timexAt[preposition.to] ?? -1) >= 0) {
        at = preposition.to - 1;
        continue;
      }
      const { acts } = form.frame;
      const open = acts === "any" || (acts === "bare" && !tells(ctx, syntax, preposition.to));
      return (open || !opensInfinitive(ctx, syntax, at)) && form.needs.includes(preposition.value);
    }
    const free = (actors.at[at] ?? -1) >= 0 || (timexAt[at] ?? -1) >= 0;
    if (!free && at > from + 1) return false;
  }
  return false;
}

/** The verb of an infinitive tells of an occurrence itself, or bears the noun of one. */
function tells(ctx: Context, syntax: Syntax, at: number): boolean {
  const { text, lexicon } = ctx.scene;
  if (lexicon.light.longest(text.tokens, at) !== undefined) return true;
  const found = lexicon.forms.longest(text.tokens, at);
  if (found === undefined) return false;
  return found.value.some(
    (form) => form.use !== "noun" && given(ctx, syntax, form, found, tailed(ctx, form.tail, found.to)),
  );
}

/** One of the words is the last of the noun phrase before the verb, auxiliaries and adverbs left out. */
function fronted(ctx: Context, syntax: Syntax, words: ReadonlySet<string>, found: Found<readonly Form[]>): boolean {
  const { tokens } = ctx.scene.text;
  for (let at = found.from - 1; at >= Math.max(ctx.sentence.from, found.from - BACK); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || STOPS.has(token.text)) return false;
    if (words.has(token.text)) return true;
    if (ctx.scene.finite[at] === 1 && !syntax.auxiliaries.has(token.text)) return false;
  }
  return false;
}

/** How far behind the verb the words stand in its clause; infinite where they do not, 0 where there are none. */
function tailed(ctx: Context, tail: readonly string[], from: number): number {
  if (tail.length === 0) return 0;
  const { tokens } = ctx.scene.text;
  const { lexicon } = ctx.scene;
  const { breaks } = lexicon.tables;
  let owners = 0;
  for (let at = from; at < Math.min(ctx.sentence.to, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || token.text === ".") return Number.POSITIVE_INFINITY;
    // In a date a word says nothing else: it began in March.
    const dated = (ctx.scene.timexAt[at] ?? -1) >= 0;
    if (!dated && token.text === tail[0] && tail.every((word, index) => tokens[at + index]?.text === word))
      return at - from;
    if (breaks.has(token.text)) return Number.POSITIVE_INFINITY;
    // "A summit of leaders of the alliance": what is two nouns away is not what is announced.
    if (tiedBy(lexicon.prepositionAt(tokens, at)?.value, "of") && ++owners > 1) return Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}
