import type { Found } from "../../text/phrases.ts";
import type { Context } from "../context.ts";
import type { Form, Syntax } from "../tables.ts";
import { opensInfinitive } from "./infinitive.ts";

/** How many words may stand between a verb and the words that it asks for. */
const REACH = 7;

/** The form that holds of those that a phrase may be: of verbs, the one that asks for most and gets it. */
export function holding(ctx: Context, syntax: Syntax, found: Found<readonly Form[]>, verb: boolean): Form | undefined {
  if (!verb) return found.value.find(({ use }) => use === "noun");
  let best: Form | undefined;
  let most = -1;
  for (const form of found.value) {
    if (form.use === "noun" || !given(ctx, syntax, form, found.to)) continue;
    const asks = form.tail.length + form.needs.length;
    if (asks > most) {
      best = form;
      most = asks;
    }
  }
  return best;
}

function given(ctx: Context, syntax: Syntax, form: Form, from: number): boolean {
  if (form.needs.length > 0 && !needed(ctx, syntax, form, from)) return false;
  return form.tail.length === 0 || tailed(ctx, form.tail, from);
}

/** The preposition stands right behind the verb, or behind its object, a particle or a time. */
function needed(ctx: Context, syntax: Syntax, form: Form, from: number): boolean {
  const { text, lexicon, actors, timexAt } = ctx.scene;
  for (let at = from; at < Math.min(ctx.sentence.to, from + 5); at++) {
    const preposition = lexicon.prepositionAt(text.tokens, at);
    if (preposition !== undefined) {
      // "Fired on Monday", "agreed to meet": the preposition is none of the verb's.
      const timed = (timexAt[preposition.to] ?? -1) >= 0;
      return !timed && !opensInfinitive(ctx, syntax, at) && form.needs.includes(preposition.value);
    }
    const free = (actors.at[at] ?? -1) >= 0 || (timexAt[at] ?? -1) >= 0;
    if (!free && at > from + 1) return false;
  }
  return false;
}

/** The words stand behind the verb in its clause. */
function tailed(ctx: Context, tail: readonly string[], from: number): boolean {
  const { tokens } = ctx.scene.text;
  const { breaks } = ctx.scene.lexicon.tables;
  for (let at = from; at < Math.min(ctx.sentence.to, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || token.text === ".") return false;
    if (tail.every((word, index) => tokens[at + index]?.text === word)) return true;
    if (breaks.has(token.text)) return false;
  }
  return false;
}
