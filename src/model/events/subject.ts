import { kindOf } from "../actors/mentions.ts";
import { type Subject, fronted } from "./fronted.ts";
import { joinedBefore, meantBy, speakerAt } from "./meant.ts";
import { type Argument, argumentsAfter, withJoined } from "./arguments.ts";
import { subjectBefore } from "./subject-before.ts";
import type { Context } from "./context.ts";
import type { Form, Frame } from "./tables.ts";

/** The subject of the verb at the token. @param end first token after the verb. */
export function subjectOf(ctx: Context, at: number, end: number, proclitics: string, form?: Form): Subject {
  const { text, lexicon } = ctx.scene;
  const { tables } = lexicon;
  const depth = text.tokens[at]?.depth ?? 0;
  const after = argumentsAfter(ctx.scene, end, ctx.sentence.to, depth, form?.tail);
  const pronoun = tables.pronouns.get(pronounBefore(ctx, at) ?? "");
  if (pronoun?.person === 1 || form?.person === 1) {
    const speaker = speakerAt(ctx, text.tokens[at]);
    if (speaker !== undefined) return { subject: [speaker], rest: after, dropped: true };
  }
  if (tables.order === "verb-first") return fronted(ctx, at, end, proclitics, after, form);
  if (pronoun !== undefined) return { subject: meantBy(ctx, at, pronoun), rest: after, dropped: true };
  const before = subjectBefore(ctx.scene, at, ctx.sentence.from, 4);
  if (before !== undefined) return { subject: joinedBefore(ctx, before), rest: after, dropped: false };
  return { subject: ctx.topic, rest: after, dropped: true };
}

/** The pronoun that is the subject of an English verb: before it, or before its auxiliaries. */
function pronounBefore(ctx: Context, at: number): string | undefined {
  const { text, lexicon } = ctx.scene;
  for (let i = at - 1; i >= Math.max(ctx.sentence.from, at - 5); i--) {
    const word = text.tokens[i]?.text ?? "";
    if (lexicon.tables.pronouns.has(word)) return word;
    if (!lexicon.tables.auxiliaries.has(word)) return undefined;
  }
  return undefined;
}

/** Of a verb of going, the place may stand before the one who goes: زار أنقرة الرئيسُ. */
export function doersOf(
  ctx: Context,
  frame: Frame,
  subject: readonly Argument[],
  rest: readonly Argument[],
): readonly Argument[] {
  if (!frame.host || subject.length === 0) return subject;
  const { actors } = ctx.scene;
  if (subject.some(({ mention }) => kindOf(actors, mention) !== "state")) return subject;
  const other = rest.findIndex(
    (one) => one.relation === undefined && !one.inner && kindOf(actors, one.mention) === "person",
  );
  return other < 0 ? subject : withJoined(rest, other);
}
