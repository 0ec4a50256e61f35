import { elementAt } from "../at.ts";
import { firstNot } from "../bound.ts";
import type { ActorLayer, ActorMention, Sentence } from "../layers.ts";
import type { ActorKind } from "../schema.ts";

/** Index of the mention of an actor that begins at an offset, or -1. */
export function mentionOf({ mentions }: ActorLayer, actor: number, start: number): number {
  for (let i = firstNot(mentions.length, (at) => (mentions[at]?.start ?? 0) < start); mentions[i]?.start === start; i++)
    if (mentions[i]?.actor === actor) return i;
  return -1;
}

/** The kind of the actor of a mention. */
export function kindOf({ mentions, actors }: ActorLayer, mention: number): ActorKind | undefined {
  return elementAt(actors, elementAt(mentions, mention)?.actor)?.kind;
}

/** The mentions that begin in a sentence, in text order. */
export function mentionsIn({ mentions }: ActorLayer, { from, to }: Sentence): readonly ActorMention[] {
  const first = firstNot(mentions.length, (at) => (mentions[at]?.from ?? 0) < from);
  return mentions.slice(
    first,
    firstNot(mentions.length, (at) => (mentions[at]?.from ?? 0) < to),
  );
}
