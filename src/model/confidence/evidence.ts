import { elementAt } from "../at.ts";
import { firstNot } from "../bound.ts";
import type { ActorLayer, EventMention, StatementMention, TimexMention } from "../layers.ts";

/** Content of fewer code units says little of what was said: "claimed responsibility". */
const SHORT = 25;
const LONG = 250;
/** Between a cue and its speaker: beside it, or so far that another may stand between. */
const BESIDE = 2;
const FAR = 60;

/** What speaks for an event and against it, as short names: what its reader saw, who takes part and how they are named. */
export function evidenceOf(event: EventMention, actors: ActorLayer, timexes: readonly TimexMention[]): string[] {
  const { participants, also, timex } = event;
  const forms = participants.map(({ actor, span }) => formAt(actors, actor, span.start));
  const out = [...event.evidence];
  if (participants.length === 0) out.push("nobody");
  if (participants.length === 1) out.push("alone");
  if (participants.length > 1) out.push("several");
  if (participants.length > 3) out.push("many");
  if (forms.length > 0 && forms.every((form) => form === "name" || form === "title+name")) out.push("named");
  if (forms.includes("metonym")) out.push("metonym");
  if (forms.includes(undefined)) out.push("unnamed");
  const entries = participants.flatMap(({ actor }) => actors.actors[actor] ?? []);
  if (entries.some(({ key }) => key !== undefined)) out.push("listed");
  if (entries.some(({ kind }) => kind === "person")) out.push("person");
  const away = Math.max(
    ...participants.map(({ span }) => Math.max(event.trigger.start - span.end, span.start - event.trigger.end)),
  );
  if (away > FAR) out.push("far");
  if (also.length > 0) out.push("told-again");
  if (elementAt(timexes, timex)?.certainty === "conflict") out.push("date-doubted");
  return out;
}

/** What speaks for a statement and against it: how its speaker is known, and what is said. */
export function evidenceOfSaying(statement: StatementMention, actors: ActorLayer): string[] {
  const { speaker, speakerSpan, cue, content, direct, act, sources, timex, respondsTo, addressee } = statement;
  const out: string[] = [];
  if (speaker < 0) out.push("nobody");
  else if (speakerSpan.start === cue.start) out.push("dropped");
  else out.push(`by-${formAt(actors, speaker, speakerSpan.start) ?? "noun"}`);
  if (direct) out.push("direct");
  if (act !== "statement") out.push("act");
  if (sources.length > 0) out.push("passed-on");
  if (timex >= 0) out.push("dated");
  if (respondsTo >= 0) out.push("answer");
  if (addressee !== undefined) out.push("addressed");
  if (content.end - content.start < SHORT) out.push("short");
  if (content.end - content.start > LONG) out.push("long");
  const gap = Math.max(cue.start - speakerSpan.end, speakerSpan.start - cue.end);
  if (gap >= 0 && gap <= BESIDE) out.push("beside");
  if (gap > FAR) out.push("far");
  const entry = actors.actors[speaker];
  if (entry !== undefined) out.push(`is-${entry.kind}`);
  if (entry?.key !== undefined) out.push("listed");
  if (Math.max(cue.end, content.start) - Math.min(cue.end, content.start) > FAR) out.push("away");
  return out;
}

function formAt({ mentions }: ActorLayer, actor: number, start: number): string | undefined {
  const first = firstNot(mentions.length, (at) => (mentions[at]?.start ?? Infinity) < start);
  for (let at = first; mentions[at]?.start === start; at++)
    if (mentions[at]?.actor === actor) return mentions[at]?.form;
  return undefined;
}
