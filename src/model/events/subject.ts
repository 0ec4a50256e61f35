import { tellingOf } from "./told.ts";
import { antecedent } from "../actors/antecedents.ts";
import type { Span } from "../span.ts";
import type { Found } from "../text/phrases.ts";
import { type Argument, argumentsAfter, outermost, subjectBefore, withJoined } from "./arguments.ts";
import type { Context } from "./context.ts";
import type { Agreement, Form, Frame } from "./tables.ts";

/** Subject and the rest of the arguments of a verb. */
export function subjectOf(
  ctx: Context,
  at: number,
  end: number,
  proclitics: string,
  form?: Form,
): { subject: readonly Argument[]; rest: readonly Argument[]; dropped: boolean } {
  const { text, lexicon } = ctx.scene;
  const { tables } = lexicon;
  const depth = text.tokens[at]?.depth ?? 0;
  const after = argumentsAfter(ctx.scene, end, ctx.sentence.to, depth);
  const continues = proclitics.includes(tables.joiner) && tables.joiner !== "" && at > ctx.sentence.from;
  const pronoun = tables.pronouns.get(pronounBefore(ctx, at) ?? "");
  if (pronoun?.person === 1 || form?.person === 1) {
    const speaker = speakerAt(ctx, text.tokens[at]);
    if (speaker !== undefined) return { subject: [speaker], rest: after, dropped: true };
  }
  if (pronoun !== undefined) return { subject: meantBy(ctx, at, pronoun), rest: after, dropped: true };
  const before = continues
    ? undefined
    : subjectBefore(ctx.scene, at, ctx.sentence.from, tables.order === "verb-first" ? 1 : 4);
  if (before !== undefined) return { subject: joinedBefore(ctx, before), rest: after, dropped: false };
  if (tables.order === "subject-first") return { subject: ctx.topic, rest: after, dropped: true };
  const bare = after.findIndex((one) => one.relation === undefined && !one.inner && !one.joined);
  if (bare < 0) {
    const origin = after.findIndex((one) => one.relation === "from" && !one.joined);
    if (origin === 0 && !continues) return { subject: withJoined(after, 0), rest: after.slice(1), dropped: false };
    return { subject: ctx.topic, rest: after, dropped: true };
  }
  const subject = withJoined(after, bare);
  const rest = after.filter((one) => !subject.includes(one));
  const another = rest.some((one) => one.relation === undefined && !one.inner);
  // «وصل X … والتقى Y»: of a verb that goes on, the only noun phrase is the object.
  if (continues && !another && ctx.topic.length > 0) return { subject: ctx.topic, rest: after, dropped: true };
  return { subject, rest, dropped: false };
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

/** Who says the words that the token stands in. */
function speakerAt(ctx: Context, token: Span | undefined): Argument | undefined {
  const told = token && tellingOf(ctx, token);
  if (told === undefined || told.speaker < 0) return undefined;
  const { mentions } = ctx.scene.actors;
  const mention = mentions.findIndex((one) => one.actor === told.speaker && one.start === told.speakerSpan.start);
  const any = mention >= 0 ? mention : mentions.findIndex((one) => one.actor === told.speaker);
  const found = mentions[any];
  if (found === undefined) return undefined;
  return { relation: undefined, mention: any, inner: false, joined: false, from: found.from, to: found.to };
}

/** The others of a coordination that ends with this mention: X and Y had ordered. */
function joinedBefore(ctx: Context, last: Argument): Argument[] {
  const out = [last];
  const { text, lexicon, actors } = ctx.scene;
  let first = last;
  for (;;) {
    const mention = actors.mentions[first.mention];
    if (mention === undefined || !lexicon.joined(text.tokens, first.from, mention.start)) return out;
    let end = first.from - 1;
    const links = (word: string): boolean => word === "," || lexicon.tables.conjunctions.has(word);
    while (end > ctx.sentence.from && links(text.tokens[end]?.text ?? "")) end--;
    const before = outermost(ctx.scene, end);
    if (before === undefined) return out;
    first = {
      relation: undefined,
      mention: before.index,
      inner: false,
      joined: true,
      from: before.span.from,
      to: before.span.to,
    };
    out.unshift(first);
  }
}

/** Of a verb of going, the place may stand before the one who goes: زار أنقرة الرئيسُ. */
export function doersOf(
  ctx: Context,
  frame: Frame,
  subject: readonly Argument[],
  rest: readonly Argument[],
): readonly Argument[] {
  if (!frame.host || subject.length === 0) return subject;
  const kindOf = (one: Argument): string | undefined =>
    ctx.scene.actors.actors[ctx.scene.actors.mentions[one.mention]?.actor ?? -1]?.kind;
  if (subject.some((one) => kindOf(one) !== "state")) return subject;
  const other = rest.findIndex((one) => one.relation === undefined && !one.inner && kindOf(one) === "person");
  return other < 0 ? subject : withJoined(rest, other);
}

/** Whom a pronoun means: who the sentence is about, else the nearest earlier actor that agrees. */
export function meantBy(ctx: Context, at: number, { gender, number }: Agreement): readonly Argument[] {
  const { actors, text } = ctx.scene;
  const about = ctx.topic.filter((one) => one.from >= ctx.sentence.from);
  const many = about.length > 1 || actors.mentions[about[0]?.mention ?? -1]?.number === "pl";
  if (about.length > 0 && many === (number !== "sg")) return about;
  const mention = antecedent(actors, text, at, { gender, number });
  if (mention === undefined) return about;
  const { from, to } = mention;
  return [{ relation: undefined, mention: actors.mentions.indexOf(mention), inner: false, joined: false, from, to }];
}

/** The owner that English writes before the noun: X's visit. */
export function ownerBefore(ctx: Context, found: Found<readonly Form[]>): Argument[] {
  const { text } = ctx.scene;
  if (ctx.scene.lexicon.tables.order !== "subject-first") return [];
  let i = found.from - 1;
  for (let words = 0; words < 3 && i >= ctx.sentence.from; i--, words++) {
    const token = text.tokens[i];
    if (token === undefined || token.kind === "break") return [];
    if (token.text === "'s" || token.text === "'") {
      const placed = outermost(ctx.scene, i - 1);
      if (placed === undefined) return [];
      return [
        {
          relation: undefined,
          mention: placed.index,
          inner: false,
          joined: false,
          from: placed.span.from,
          to: placed.span.to,
        },
      ];
    }
    if (token.kind === "punct") return [];
  }
  return [];
}
