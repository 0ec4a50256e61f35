import type { Context } from "../context.ts";
import type { Syntax, Use } from "../tables.ts";
import { wanted } from "./reading.ts";
import type { Line, Unit } from "./unit.ts";

/** What is done again and again, or at any time, is no occurrence. */
export function habitual(ctx: Context, syntax: Syntax, line: Line, at: number): boolean {
  const { units } = line;
  const unit = units[at];
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (syntax.habits.has(units[i]?.text ?? "")) return true;
  if (syntax.habits.has(units[at + 1]?.text ?? "")) return true;
  if (ctx.sentence.zone === "headline" || ctx.sentence.zone === "caption") return false;
  let i = at - 1;
  while (units[i]?.kind === "adverb") i--;
  const before = units[i];
  // "Who faces charges", "people who cancel": what is so of somebody.
  const related = before?.kind === "opener" && ctx.scene.lexicon.tables.relatives.has(before.text);
  if (before?.kind === "opener" && (unit?.shape === "third" || (unit?.shape === "base" && related))) return true;
  if (unit?.shape === "ing" && before?.kind === "preposition") return general(syntax, line, i);
  if (units.some(({ kind }) => kind === "time")) return false;
  if (unit?.shape === "third") return true;
  if (unit?.shape !== "base" || (before?.kind !== "actor" && before?.kind !== "word")) return false;
  return !wanted(ctx, syntax, before);
}

/** The finite verb before the unit is in the present: investors gain citizenship by buying land. */
function general(syntax: Syntax, line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const unit = line.units[i];
    if (unit === undefined || unit.kind === "stop" || unit.kind === "opener") return false;
    if (unit.kind === "auxiliary") return false;
    if (unit.kind === "verb" && unit.cue !== true && unit.shape !== "ing" && !syntax.auxiliaries.has(unit.text))
      return unit.shape === "third" || (unit.shape === "base" && line.units[i - 1]?.kind !== "infinitive");
  }
  return false;
}

/** What may not, will not or has not yet happened is no occurrence: it has not staged an attack since. */
export function open(syntax: Syntax, line: Line, at: number): boolean {
  let negated = false;
  let unreal = false;
  let i = at - 1;
  for (; i >= 0; i--) {
    const unit = line.units[i];
    if (unit?.kind !== "auxiliary" && unit?.kind !== "adverb") break;
    negated ||= syntax.negations.has(unit.text);
    unreal ||= syntax.unreal.has(unit.text);
    // "The court can jail them": what somebody is able to do.
    if (syntax.able.has(unit.text)) return true;
  }
  // "Neither X nor Y was charged", "no troops were killed": what nobody did is no occurrence.
  for (; i >= Math.max(0, at - 10) && (inPhrase(line.units[i]) || line.units[i]?.kind === "conjunction"); i--)
    if (syntax.nobody.has(line.units[i]?.text ?? "")) return true;
  return negated && unreal;
}

/** An infinitive that no word makes a fact: to expel the troops. */
export function purpose(syntax: Syntax, line: Line, at: number): boolean {
  let i = at - 1;
  let helped = false;
  while (line.units[i]?.kind === "adverb" || line.units[i]?.kind === "auxiliary") {
    helped ||= line.units[i]?.kind === "auxiliary" && !syntax.passive.has(line.units[i]?.text ?? "");
    i--;
  }
  // "Said to have killed": it is done.
  if (line.units[i]?.kind !== "infinitive" || helped) return false;
  // "Managed to seize X", "forced the company to close": it is done.
  let before = i - 1;
  while (line.units[before] !== undefined && inPhrase(line.units[before])) before--;
  const verb = line.units[before];
  return !(verb?.kind === "verb" && syntax.facts.has(verb.text));
}

/** The tense that the shape and its auxiliaries give: "is meeting" goes on, ", killing five" is done. */
export function useOf(ctx: Context, line: Line, at: number): Use {
  const unit = line.units[at];
  if (unit?.shape !== "ing") return unit?.shape === "past" ? "past" : (unit?.form?.use ?? "past");
  for (let i = at - 1; i >= 0; i--) {
    const before = line.units[i];
    if (before?.kind === "adverb") continue;
    return before?.kind === "auxiliary" && ctx.scene.lexicon.tables.passives.has(before.text) ? "present" : "past";
  }
  return "past";
}

function inPhrase(unit: Unit | undefined): boolean {
  return unit?.kind === "word" || unit?.kind === "actor" || unit?.kind === "determiner" || unit?.kind === "owner";
}
