import { elementAt } from "../at.ts";
import { antecedent } from "../actors/antecedents.ts";
import { mentionOf } from "../actors/mentions.ts";
import type { Span } from "../span.ts";
import { type Argument, outermost, plain } from "./arguments.ts";
import type { Context } from "./context.ts";
import type { Agreement } from "./tables.ts";
import { tellingOf } from "./told.ts";

/** Who says the words that the token stands in. */
export function speakerAt(ctx: Context, token: Span | undefined): Argument | undefined {
  const told = token && tellingOf(ctx, token);
  if (told === undefined || told.speaker < 0) return undefined;
  const { mentions } = ctx.scene.actors;
  const mention = mentionOf(ctx.scene.actors, told.speaker, told.speakerSpan.start);
  const any = mention >= 0 ? mention : mentions.findIndex((one) => one.actor === told.speaker);
  const found = elementAt(mentions, any);
  if (found === undefined) return undefined;
  return plain(any, found);
}

/** Whom a pronoun means: who the sentence is about, else the nearest earlier actor that agrees. */
export function meantBy(ctx: Context, at: number, { gender, number }: Agreement): readonly Argument[] {
  const { actors, text } = ctx.scene;
  const about = ctx.topic.filter((one) => one.from >= ctx.sentence.from);
  // Of states one speaks in the feminine where the pronoun says a gender.
  const { order } = ctx.scene.lexicon.tables;
  const other =
    order === "verb-first" &&
    gender === "m" &&
    number === "sg" &&
    about.length > 0 &&
    about.every((one) => {
      const mention = elementAt(actors.mentions, one.mention);
      return elementAt(actors.actors, mention?.actor)?.kind === "state" && mention?.gender !== "m";
    });
  const many = about.length > 1 || elementAt(actors.mentions, about[0]?.mention)?.number === "pl";
  const agrees = about.length > 0 && many === (number !== "sg");
  if (agrees && !other) return about;
  const found = antecedent(actors, text, at, { gender, number });
  if (found === undefined) return about;
  return [plain(mentionOf(actors, found.actor, found.start), found)];
}

/** The others of a coordination that ends with this mention: X and Y had ordered. */
export function joinedBefore(ctx: Context, last: Argument): Argument[] {
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
    first = { ...plain(before.index, before.span), joined: true };
    out.unshift(first);
  }
}
