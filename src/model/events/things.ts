import { adjectival, outermost } from "./arguments.ts";
import type { Context } from "./context.ts";
import type { Form } from "./tables.ts";

/** A noun that is no actor is the subject before the verb: أن المساعي تعود, محادثات تستهدف. */
export function aThing(ctx: Context, at: number): boolean {
  const { text, lexicon, actors, timexAt, finite, noun } = ctx.scene;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - 10); i--) {
    const token = text.tokens[i];
    if (token?.kind !== "word" || finite[i] === 1) return false;
    if ((actors.at[i] ?? -1) >= 0 || (timexAt[i] ?? -1) >= 0) continue;
    // «عقب الهجوم اقتحم الجيش»: what a preposition ties is no subject.
    if (noun[i] === 1 && (lexicon.prepositionAt(text.tokens, i - 1)?.to === i || token.reading.proclitics !== ""))
      return false;
    if (noun[i] === 1) return text.tokens.slice(i + 1, at).every((word) => adjectival(ctx.scene, word.text));
    const opener = text.tokens[i - 1];
    const opens =
      opener !== undefined && lexicon.tables.breaks.has(opener.text) && !lexicon.tables.relatives.has(opener.text);
    if (!opens) continue;
    const free = lexicon.prepositionAt(text.tokens, i) === undefined && !lexicon.tables.breaks.has(token.text);
    return free && !lexicon.tables.auxiliaries.has(token.text) && i < at;
  }
  return false;
}

/** «من أطلق النار»: behind a preposition the verb is of somebody who is not told. */
export function whoever({ scene, sentence }: Context, at: number): boolean {
  const before = scene.lexicon.prepositionAt(scene.text.tokens, at - 1);
  return at > sentence.from && before?.value === "from" && before.to === at;
}

/** A definite noun that is no actor stands right behind the verb, and the verb asks for no object. */
export function thing(ctx: Context, end: number, form: Form | undefined): boolean {
  const { text, lexicon, actors, timexAt } = ctx.scene;
  const token = text.tokens[end];
  if (form === undefined || token?.kind !== "word" || (actors.at[end] ?? -1) >= 0 || (timexAt[end] ?? -1) >= 0)
    return false;
  if (lexicon.prepositionAt(text.tokens, end) !== undefined) return false;
  const definite = token.text.startsWith(lexicon.tables.article);
  if (!definite || token.reading.proclitics !== "") return false;
  return form.needs.length > 0 || form.frame.object === undefined || outermost(ctx.scene, end + 1) !== undefined;
}

/** «نفذت أمهات المفقودين وقفة»: between a verb and the words that it asks for its subject stands, known or not. */
export function stranger(ctx: Context, end: number, form: Form): boolean {
  const { scene, sentence } = ctx;
  const { text, lexicon, actors, timexAt, finite } = scene;
  const { breaks, auxiliaries, determiners, transparent, bound } = lexicon.tables;
  const token = text.tokens[end];
  if (form.tail.length === 0 || token?.kind !== "word" || token.reading.proclitics !== "") return false;
  if ((actors.at[end] ?? -1) >= 0 || (timexAt[end] ?? -1) >= 0 || finite[end] === 1) return false;
  const [asked = ""] = form.tail;
  const own = (at: number): boolean =>
    text.tokens[at]?.word.readings.some(({ stem }) => stem === asked || stem === lexicon.tables.article + asked) ===
    true;
  const small = [breaks, auxiliaries, determiners, transparent].some((words) => words.has(token.text));
  if (small || own(end) || bound?.has(token.text) === true || adjectival(scene, token.text)) return false;
  if (lexicon.prepositionAt(text.tokens, end) !== undefined || lexicon.operators.longest(text.tokens, end))
    return false;
  // Such an object ends as an adverb does: قدم رسميا استقالته.
  return !adverbial(ctx, end) && end + 1 < sentence.to && !own(end + 1);
}

/** A noun that is no actor, no time and tied by nothing. */
export function isThing({ scene }: Context, at: number): boolean {
  const { text, actors, timexAt, lexicon } = scene;
  const token = text.tokens[at];
  if (token?.kind !== "word" || (actors.at[at] ?? -1) >= 0 || (timexAt[at] ?? -1) >= 0) return false;
  const { breaks, auxiliaries } = lexicon.tables;
  const free = lexicon.prepositionAt(text.tokens, at) === undefined && token.reading.proclitics === "";
  return free && !breaks.has(token.text) && !auxiliaries.has(token.text) && outermost(scene, at + 1) === undefined;
}

/** An adverb ends as an indefinite accusative does: لاحقا. */
export function adverbial({ scene }: Context, at: number): boolean {
  const word = scene.text.tokens[at]?.text ?? "";
  return scene.lexicon.tables.adverbEndings?.some((ending) => word.endsWith(ending)) === true;
}
