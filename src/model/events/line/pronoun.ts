import { kindOf } from "../../actors/mentions.ts";
import { elementAt } from "../../at.ts";
import type { Context } from "../context.ts";
import { meantBy, speakerAt } from "../meant.ts";
import type { Agreement, Syntax } from "../tables.ts";
import { tellingOf } from "../told.ts";
import { type Doer, type Line, NOBODY, type Unit } from "./unit.ts";

/** A unit and where it stands in its line. */
type Placed = Unit & { readonly at: number };

type SubjectOf = (ctx: Context, syntax: Syntax, line: Line, at: number) => Doer;

/** Whom the pronoun at the unit means as a subject. @param subjectOf who does what a verb says. */
export function pronoun(ctx: Context, syntax: Syntax, line: Line, at: number, subjectOf: SubjectOf): Doer {
  const unit = line.units[at];
  return unit?.agreement === undefined ? NOBODY : meant(ctx, syntax, line, { ...unit, at }, subjectOf);
}

/** Whom the possessive at the unit means. */
export function possessor(
  ctx: Context,
  syntax: Syntax,
  line: Line,
  at: number,
  agreement: Agreement,
  subjectOf: SubjectOf,
): readonly number[] {
  const unit = line.units[at];
  return unit === undefined ? [] : meant(ctx, syntax, line, { ...unit, agreement, at }, subjectOf).mentions;
}

function meant(ctx: Context, syntax: Syntax, line: Line, unit: Placed, subjectOf: SubjectOf): Doer {
  if (unit.agreement === undefined) return NOBODY;
  if (unit.agreement.person === 1) {
    const speaker = speakerAt(ctx, ctx.scene.text.tokens[unit.from]);
    return speaker === undefined ? NOBODY : { ...NOBODY, mentions: [speaker.mention], dropped: true };
  }
  const own = ofSpeaker(ctx, unit);
  const early = (elementAt(ctx.scene.actors.mentions, own)?.from ?? unit.from) < unit.from;
  if (own >= 0 && early) return { ...NOBODY, mentions: [own], dropped: true };
  const known = lineSubject(ctx, syntax, line, unit, subjectOf);
  // "X was deported before he could appeal, Y said": one named in front is meant sooner than a speaker behind.
  if (own >= 0 && known.length === 0) return { ...NOBODY, mentions: [own], dropped: true };
  if (known.length > 0) return { ...NOBODY, mentions: known, dropped: true };
  const last = meantBy(ctx, unit.from, unit.agreement).map(({ mention }) => mention);
  // He and she are persons.
  const fitting =
    unit.agreement.gender === undefined
      ? last
      : last.filter((mention) => kindOf(ctx.scene.actors, mention) === "person");
  return { ...NOBODY, mentions: fitting, dropped: true };
}

/** The subject of the verb before in the sentence, or whom the sentence before was about, where the pronoun agrees with it. */
function lineSubject(ctx: Context, syntax: Syntax, line: Line, unit: Placed, subjectOf: SubjectOf): readonly number[] {
  const { mentions, actors } = ctx.scene.actors;
  const { gender, number } = unit.agreement ?? {};
  const fits = (list: readonly number[]): boolean => {
    const [first] = list;
    const mention = elementAt(mentions, first);
    if (mention === undefined) return false;
    const person = actors[mention.actor]?.kind === "person" && mention.number === "sg" && list.length === 1;
    // "Protesters … its": one body is no crowd.
    const many = mention.number === "pl" && actors[mention.actor]?.kind === "group";
    if (gender === undefined) return number === "pl" ? !person : !person && !many && list.length === 1;
    return person && (mention.gender === undefined || mention.gender === gender);
  };
  for (let i = unit.at - 1; i >= 0; i--) {
    const doer = line.units[i]?.kind === "verb" ? subjectOf(ctx, syntax, line, i) : undefined;
    if (doer !== undefined && fits(doer.mentions)) return doer.mentions;
  }
  const about = ctx.topic.map(({ mention }) => mention);
  return fits(about) ? about : [];
}

/** "X said he would go", "the rebels said they had fired": the one who is said to have said it, or -1. */
function ofSpeaker(ctx: Context, unit: Unit): number {
  const token = ctx.scene.text.tokens[unit.from];
  const told = token && tellingOf(ctx, token);
  const speaker = token && speakerAt(ctx, token);
  const mention = elementAt(ctx.scene.actors.mentions, speaker?.mention);
  if (told === undefined || told.direct || speaker === undefined || mention === undefined) return -1;
  const person = ctx.scene.actors.actors[mention.actor]?.kind === "person" && mention.number === "sg";
  const { gender, number } = unit.agreement ?? {};
  if (person !== (gender !== undefined)) return -1;
  // "It will pay, a report said": a thing that is named only behind is not what the pronoun means.
  if (!person && mention.from > unit.from) return -1;
  const fits = mention.gender === undefined || gender === undefined || mention.gender === gender;
  return fits && (number !== "pl" || !person) ? speaker.mention : -1;
}
