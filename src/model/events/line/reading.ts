import type { Context } from "../context.ts";
import type { Form, Syntax } from "../tables.ts";
import { type Shape, type Unit, tiedBy } from "./unit.ts";

/** Whether a word is a verb here. */
export interface Reading {
  readonly verb: boolean;
  readonly shape: Shape;
}

/** Reads a word that may be a verb by the unit before it and the word behind it. @param forms what the frames know of it. */
export function reading(
  ctx: Context,
  syntax: Syntax,
  forms: readonly Form[],
  at: number,
  to: number,
  last: Unit | undefined,
  known?: Shape,
): Reading | undefined {
  const { tokens } = ctx.scene.text;
  const word = tokens[at]?.text ?? "";
  const uses = new Set(forms.map(({ use }) => use));
  const light = ctx.scene.lexicon.light.longest(tokens, at)?.value.use;
  const use = light !== undefined && light !== "noun" ? light : undefined;
  const noun = uses.has("noun");
  const past = uses.has("past") || use === "past" || known === "past";
  const rest = uses.has("base") || uses.has("present") || use !== undefined || known !== undefined;
  if (!past && !rest) return noun ? { verb: false, shape: "base" } : undefined;
  const shape = past ? "past" : shapeOf(syntax, word, uses.has("base") || use === "base", known);
  return { verb: isVerb(ctx, syntax, shape, noun, uses.has("base"), at, to, last), shape };
}

function shapeOf(syntax: Syntax, word: string, base: boolean, known: Shape | undefined): Shape {
  return known ?? (base ? "base" : syntax.shape(word) === "ing" ? "ing" : "third");
}

function isVerb(
  ctx: Context,
  syntax: Syntax,
  shape: Shape,
  noun: boolean,
  base: boolean,
  at: number,
  to: number,
  last: Unit | undefined,
): boolean {
  const object = objectBehind(ctx, syntax, to);
  switch (last?.kind) {
    case "infinitive":
    case "pronoun":
      return true;
    case "auxiliary":
      return shape !== "third";
    case "determiner":
    case "owner":
      return false;
    case "preposition":
      // "With striking miners": there it is an adjective.
      return shape === "ing" && !tiedBy(last.relation, "with") && (object || (!noun && behind(ctx, to) !== "word"));
    case "opener":
      return shape === "past" || shape === "ing" || object || !noun;
    case "conjunction":
      if (shape === "past" && !base) return behind(ctx, to) !== "word" || object || ctx.scene.finite[at] === 1;
      // "And shooting victims": before a bare noun it is one of two nouns.
      if (shape === "ing" && noun && bareNoun(ctx, to)) return false;
      return object || (shape === "ing" && !noun);
    case "verb":
      // "Sentenced shipping heir X": there it shapes a noun.
      if (shape === "ing" && !noun && last.form?.frame.victim === true && named(ctx, to)) return false;
      return shape === "past" || (shape === "ing" && !noun) || (object && shape !== "third");
    case "actor":
    case "word":
      return afterNoun(ctx, syntax, shape, noun, base, to, last);
    case "time":
    case "comma":
    case "mark":
    case "adverb":
      // "X, who had led it, quit after an inquiry": such a form that is no noun is the verb.
      if (last.kind === "comma" && shape === "past" && !noun && behind(ctx, to) === "preposition") return true;
      return shape === "past" ? !base || object : object || (shape === "ing" && !noun);
    case "stop":
    case undefined:
      // "Striking miners", "injured shoppers": before a bare noun it is an adjective.
      return (shape === "past" && !base && !bareNoun(ctx, to)) || (shape === "ing" && object && !bareNoun(ctx, to));
    default:
      return false;
  }
}

/** After a noun, a past is its verb; a third person or a base only with an object behind it. */
function afterNoun(
  ctx: Context,
  syntax: Syntax,
  shape: Shape,
  noun: boolean,
  base: boolean,
  to: number,
  last: Unit,
): boolean {
  const object = objectBehind(ctx, syntax, to);
  const next = behind(ctx, to);
  switch (shape) {
    case "past":
      // "12 wounded soldiers", "two recently released prisoners".
      if (last.kind === "word" && isNumber(last.text) && bareNoun(ctx, to)) return false;
      // Of a verb whose past is its base, a name before it makes it one: the bank cut rates.
      return !base || object || next === "preposition" || (last.kind === "actor" && next === "word");
    case "third":
      return object || (!noun && last.kind === "actor" && next !== "word");
    case "base":
      return object && (plural(ctx, last) || wanted(ctx, syntax, last));
    case "ing":
      // "Leaders meeting in Brussels agreed".
      return object || !noun || (last.kind === "actor" && next === "preposition" && plural(ctx, last));
  }
}

/** A name stands at the token or behind it. */
function named(ctx: Context, at: number): boolean {
  return (ctx.scene.actors.at[at] ?? -1) >= 0 || (ctx.scene.actors.at[at + 1] ?? -1) >= 0;
}

/** A name of those who act that is a common noun without a word before it. */
function bareNoun(ctx: Context, at: number): boolean {
  const token = ctx.scene.text.tokens[at];
  const { determiners, possessives } = ctx.scene.lexicon.tables;
  const word = token?.text ?? "";
  return token?.kind === "word" && !token.capital && !determiners.has(word) && !possessives.has(word);
}

/** "Demanded that Iran free them": behind such a verb the base is one of any subject. */
export function wanted(ctx: Context, syntax: Syntax, last: Unit): boolean {
  const { tokens } = ctx.scene.text;
  const { relatives, determiners } = ctx.scene.lexicon.tables;
  let at = last.from - 1;
  if (determiners.has(tokens[at]?.text ?? "") && !relatives.has(tokens[at]?.text ?? "")) at--;
  return relatives.has(tokens[at]?.text ?? "") && syntax.controls.has(tokens[at - 1]?.text ?? "");
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function plural(ctx: Context, last: Unit): boolean {
  if (last.kind === "actor") return ctx.scene.actors.mentions[last.mention]?.number === "pl";
  return last.text.endsWith("s");
}

/** What stands behind a verb can be its object: a name, a number, or a word that begins a noun phrase. */
export function objectBehind(ctx: Context, syntax: Syntax, at: number): boolean {
  const { text, lexicon, actors, timexAt } = ctx.scene;
  const token = text.tokens[at];
  if (token === undefined || (timexAt[at] ?? -1) >= 0) return false;
  if ((actors.at[at] ?? -1) >= 0 || token.kind === "number") return true;
  if (token.kind !== "word") return false;
  if (lexicon.small(token.word).measures && syntax.about.has(`${token.text} ${text.tokens[at + 1]?.text ?? ""}`))
    return true;
  if (lexicon.prepositionAt(text.tokens, at) !== undefined)
    return syntax.near.has(token.text) && text.tokens[at + 1]?.kind === "number";
  const { tables } = lexicon;
  if (tables.determiners.has(token.text) && !syntax.owners.has(token.text)) return true;
  return (
    tables.possessives.has(token.text) ||
    token.capital ||
    lexicon.nisba(token) !== undefined ||
    syntax.counts.has(token.text)
  );
}

/** What stands behind: a word that could be the noun of an adjective, a preposition, or anything else. */
function behind(ctx: Context, at: number): "word" | "preposition" | "other" {
  const { text, lexicon } = ctx.scene;
  const token = text.tokens[at];
  if (token?.kind !== "word") return "other";
  if (lexicon.prepositionAt(text.tokens, at) !== undefined) return "preposition";
  const { tables } = lexicon;
  const closed =
    tables.breaks.has(token.text) || tables.conjunctions.has(token.text) || tables.auxiliaries.has(token.text);
  return closed ? "other" : "word";
}
