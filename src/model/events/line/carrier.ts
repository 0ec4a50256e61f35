import type { Carried } from "../carrier.ts";
import type { Context } from "../context.ts";
import type { Syntax } from "../tables.ts";
import { behind } from "./arguments.ts";
import { isPassive } from "./casting.ts";
import { type NounPhrase, phraseBefore } from "./phrase.ts";
import { subjectOf } from "./subject.ts";
import { type Doer, type Line, NOBODY, type Unit, tiedBy } from "./unit.ts";

/** The verb that bears the noun of an occurrence. */
export interface Bearing {
  readonly light: Carried;
  readonly doer: Doer;
  /** To whom it was given: sent Tokyo an ultimatum. */
  readonly given?: Unit | undefined;
  /** The unit whose clause says whether it happened. */
  readonly anchor: number;
  /** The token behind the words that tell of it, where the verb stands behind the noun. */
  readonly until?: number | undefined;
}

/** The light verb that has the noun as its object, or, passive, as its subject; or any verb that says what it did. */
export function carrierOf(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  phrase: NounPhrase,
  end: number,
  at: number,
): Bearing | undefined {
  const { units } = line;
  const whole = wholeOf(syntax, line, phrase);
  const index = whole.from - 1;
  const verb = units[index];
  if (verb?.kind === "verb" && verb.light !== undefined) return carrying(ctx, syntax, line, index, verb);
  if (verb?.kind === "actor") {
    const given = phraseBefore(line, index);
    const giver = units[(given?.from ?? 0) - 1];
    if (given !== undefined && giver?.kind === "verb" && giver.light !== undefined)
      return { ...carrying(ctx, syntax, line, given.from - 1, giver), given: verb };
  }
  return following(ctx, syntax, line, end, at);
}

/** "A series of talks", "a new round of negotiations": the noun phrase with what portions it. */
function wholeOf(syntax: Syntax, line: Line, phrase: NounPhrase): NounPhrase {
  const before = line.units[phrase.from - 1];
  if (before?.kind !== "preposition" || !tiedBy(before.relation, "of")) return phrase;
  const outer = phraseBefore(line, phrase.from - 2);
  return outer !== undefined && syntax.portions.has(line.units[outer.head]?.text ?? "") ? outer : phrase;
}

function carrying(ctx: Context, syntax: Syntax, line: Line, index: number, verb: Unit): Bearing {
  const { light } = verb;
  return {
    doer: light?.bears === "nothing" ? NOBODY : subjectOf(ctx, syntax, line, index),
    anchor: index,
    light: {
      subject: [],
      use: light?.use ?? "past",
      passive: false,
      at: verb.from,
      future: false,
      status: light?.status,
      polarity: light?.polarity,
    },
  };
}

/** The verb behind the noun that has it as its subject. */
function following(ctx: Context, syntax: Syntax, line: Line, end: number, at: number): Bearing | undefined {
  const index = followingVerb(line, end);
  const verb = line.units[index];
  if (verb === undefined) return undefined;
  const claimed = syntax.claims.has(verb.text);
  const relative = line.units[end]?.kind === "opener";
  const own = subjectOf(ctx, syntax, line, index).noun === at;
  if (!own && !(relative && (claimed || verb.light !== undefined))) return undefined;
  const type = line.units[at]?.form?.frame.type;
  const passive = isPassive(ctx, line, index, behind(line, index).list);
  if (verb.form !== undefined && verb.form.frame.type !== type && !(verb.light !== undefined && passive))
    return undefined;
  const { list } = behind(line, index);
  const doing = claimed || (passive && (verb.light !== undefined || verb.form !== undefined));
  const mentions = list.flatMap(({ relation, unit }) => {
    const does = relation === "by" || (claimed && relation !== undefined && relation !== "in");
    return doing && does && unit.mention >= 0 ? [unit.mention] : [];
  });
  const last = chained(line, index);
  const from = line.units[last]?.from ?? verb.from;
  return {
    doer: { ...NOBODY, mentions },
    anchor: last,
    light: { subject: [], use: "past", passive: false, at: from, future: false },
    until: line.units[last]?.to,
  };
}

/** The last verb of a chain: is set to open. */
function chained(line: Line, at: number): number {
  let last = at;
  for (let i = at + 1; i < line.units.length; i++) {
    const kind = line.units[i]?.kind;
    if (kind === "verb") last = i;
    else if (kind !== "infinitive" && kind !== "auxiliary" && kind !== "adverb") break;
  }
  return last;
}

/** The verb that follows a noun phrase, or -1. */
export function followingVerb(line: Line, end: number): number {
  let i = end;
  // "The attack, reportedly carried out by X", "the talks that were held".
  const mark = line.units[i]?.kind;
  if ((mark === "comma" || mark === "opener") && line.units[i + 1]?.kind !== "actor") i++;
  while (line.units[i]?.kind === "auxiliary" || line.units[i]?.kind === "adverb") i++;
  return line.units[i]?.kind === "verb" ? i : -1;
}
