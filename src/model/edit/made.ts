import { PLOVER } from "../events/plover.ts";
import type { Event, Placed } from "../schema.ts";
import { type Anchor, placed } from "./anchor.ts";
import type { Draft } from "./draft.ts";
import type { CommandOf } from "./edit.ts";
import { withoutCue } from "./events.ts";
import { marked } from "./marks.ts";
import { needed } from "./misfit.ts";
import { actorMeant } from "./references.ts";

/** What names the rule of things that a person made. */
const RULE = "person/made";

/** Makes an event of words of the article. @param id of the new event. */
export function makeEvent(draft: Draft, { words, sentence, type, date }: CommandOf<"make-event">, id: string): void {
  const trigger = there(draft, words);
  draft.putEvent({ ...bare(id, trigger, within(draft, sentence, trigger)), type, plover: PLOVER[type], date });
}

/** Makes a statement of words of the article, which are what is said. @param id of the new statement. */
export function makeStatement(draft: Draft, command: CommandOf<"make-statement">, id: string): void {
  const { words, sentence, cue, act, direct, date } = command;
  const trigger = there(draft, cue);
  const text = draft.document(words.doc)?.text ?? "";
  const content = withoutCue(text, there(draft, words), trigger);
  const speaker = command.speaker === null ? undefined : needed(actorMeant(draft, command.speaker), "actor");
  const span = within(draft, sentence, trigger);
  const mention = speaker?.mentions.find(
    ({ doc, start, end }) => doc === trigger.doc && start >= span.start && end <= span.end,
  );
  const { start, end } = mention ?? { start: trigger.start, end: trigger.start };
  draft.putEvent({
    ...bare(id, trigger, span),
    type: "statement",
    plover: PLOVER[act],
    date,
    participants: speaker ? [{ actor: speaker.id, role: "agent", start, end }] : [],
    statement: { speaker: speaker?.id ?? null, content, direct, act, addressee: null, respondsTo: null },
  });
}

/** Makes an actor of words of the article. @param id of the new actor. */
export function makeActor(draft: Draft, { words, name, actor }: CommandOf<"make-actor">, id: string): void {
  const mention = { ...there(draft, words), form: "name" as const };
  const names = [...new Set([name, words.exact])];
  draft.putActor({ id, kind: actor, name, names, titles: [], country: null, mentions: [mention], person: ["made"] });
}

/** Adds a mention to an actor that is known. */
export function addMention(draft: Draft, { words, actor: ref }: CommandOf<"mention">): void {
  const actor = needed(actorMeant(draft, ref), "actor");
  const mention = { ...there(draft, words), form: "name" as const };
  draft.putActor({
    ...actor,
    names: [...new Set([...actor.names, words.exact])],
    mentions: [...actor.mentions, mention],
    person: marked(actor.person, "mentions"),
  });
}

function bare(id: string, trigger: Placed, sentence: Event["sentence"]): Omit<Event, "type" | "plover" | "date"> {
  return {
    id,
    trigger,
    sentence,
    timex: null,
    status: "happened",
    polarity: "affirmed",
    participants: [],
    place: null,
    sources: [],
    rule: RULE,
    confidence: 1,
    person: ["made"],
  };
}

function there(draft: Draft, anchor: Anchor): Placed {
  return needed(
    placed((id) => draft.document(id), anchor),
    "words",
  );
}

/** The sentence where it is found, else as much as the words themselves. */
function within(draft: Draft, sentence: Anchor, words: Placed): Event["sentence"] {
  const span = placed((id) => draft.document(id), sentence) ?? words;
  return { start: Math.min(span.start, words.start), end: Math.max(span.end, words.end) };
}
