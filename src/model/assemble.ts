import { elementAt } from "./at.ts";
import { PLOVER } from "./events/plover.ts";
import { bystanders } from "./actors/bystanders.ts";
import { mentionOf } from "./actors/mentions.ts";
import type {
  AddedMention,
  ActorLayer,
  EventLayer,
  EventMention,
  SpeechLayer,
  StatementMention,
  Text,
  TimexMention,
} from "./layers.ts";
import { confidence } from "./confidence/confidence.ts";
import { evidenceOf, evidenceOfSaying } from "./confidence/evidence.ts";
import type { Actor, Event, MentionForm } from "./schema.ts";
import type { Span } from "./span.ts";

export interface ReadActor extends Omit<Actor, "id" | "mentions"> {
  /** The key of a list, the same in every article and language. */
  readonly key: string | undefined;
  /** It has a name of its own, not only a title. */
  readonly proper: boolean;
  readonly mentions: readonly (Span & { readonly form: MentionForm; readonly rule: string })[];
}

/** An event or statement whose actors, times and other events are still indexes within its article; -1 for none. */
export interface ReadEvent extends Omit<
  Event,
  "id" | "trigger" | "timex" | "participants" | "sources" | "mentions" | "disputes" | "statement"
> {
  readonly trigger: Span;
  readonly timex: number;
  readonly participants: readonly (Span & {
    readonly actor: number;
    readonly role: Event["participants"][number]["role"];
  })[];
  readonly sources: readonly (Span & { readonly actor: number })[];
  readonly mentions: readonly Span[];
  readonly disputes: readonly number[];
  readonly statement:
    | (Omit<NonNullable<Event["statement"]>, "speaker" | "content" | "addressee" | "respondsTo"> & {
        readonly speaker: number;
        readonly content: Span;
        readonly addressee: number;
        readonly respondsTo: number;
      })
    | undefined;
}

/** What the layers of one article come to. */
export interface Readings {
  readonly timexes: readonly TimexMention[];
  readonly actors: readonly ReadActor[];
  readonly events: readonly ReadEvent[];
}

/** The layers of one article, all that is put together. */
export interface Layers {
  readonly text: Text;
  readonly timexes: readonly TimexMention[];
  readonly actors: ActorLayer;
  readonly speech: SpeechLayer;
  readonly events: EventLayer;
}

/** Puts the layers of an article together: events and statements in text order, and the actors that take part in something. */
export function assemble(layers: Layers): Readings {
  const { timexes, speech, events } = layers;
  const drafts = [
    ...speech.statements.map((statement, index) => ({ order: statement.cue.start, statement: index, event: -1 })),
    ...events.events.map((event, index) => ({ order: event.trigger.start, statement: -1, event: index })),
  ].toSorted((a, b) => a.order - b.order);
  const placeOf = new Map(
    drafts.flatMap(({ statement }, place) => (statement < 0 ? [] : [[statement, place] as const])),
  );
  const read = drafts.flatMap((draft): ReadEvent[] => {
    const event = events.events[draft.event];
    if (event !== undefined) return [occurrence(event, layers)];
    const statement = speech.statements[draft.statement];
    return statement === undefined ? [] : [utterance(statement, layers, (index) => placeOf.get(index) ?? -1)];
  });
  return { timexes, actors: actorsOf(layers), events: withDisputes(read, drafts, layers, placeOf) };
}

function occurrence(event: EventMention, { text, timexes, actors }: Layers): ReadEvent {
  const { type, trigger, timex, status, polarity, place, rule } = event;
  const evidence = evidenceOf(event, actors, timexes);
  return {
    type,
    plover: PLOVER[type],
    trigger,
    sentence: sentenceSpan(text, event.sentence),
    date: elementAt(timexes, timex)?.value ?? null,
    timex,
    status,
    polarity,
    participants: event.participants.map(({ actor, role, span }) => ({
      actor,
      role,
      start: span.start,
      end: span.end,
    })),
    place: place ?? null,
    sources: event.sources.map(({ actor, span }) => ({ actor, start: span.start, end: span.end })),
    mentions: event.also,
    disputes: [],
    statement: undefined,
    rule,
    confidence: confidence(type, text.lang, evidence),
    evidence,
  };
}

function utterance(
  statement: StatementMention,
  { text, timexes, actors }: Layers,
  placeOf: (index: number) => number,
): ReadEvent {
  const { cue, speaker, speakerSpan, content, direct, act, addressee, medium, timex, status, polarity, rule } =
    statement;
  const evidence = evidenceOfSaying(statement, actors);
  const participants: ReadEvent["participants"] = [
    ...(speaker < 0 ? [] : [{ actor: speaker, role: "agent", ...speakerSpan } as const]),
    ...(addressee === undefined ? [] : [{ actor: addressee.actor, role: "addressee", ...addressee.span } as const]),
  ];
  return {
    type: "statement",
    plover: act === "statement" ? null : PLOVER[act],
    trigger: cue,
    sentence: sentenceSpan(text, statement.sentence),
    date: elementAt(timexes, timex)?.value ?? null,
    timex,
    status,
    polarity,
    participants,
    place: null,
    sources: statement.sources.map(({ actor, span }) => ({ actor, start: span.start, end: span.end })),
    mentions: [],
    disputes: [],
    statement: {
      speaker,
      content,
      direct,
      act,
      addressee: addressee?.actor ?? -1,
      ...(medium === undefined ? {} : { medium }),
      respondsTo: placeOf(statement.respondsTo),
    },
    rule,
    confidence: confidence("statement", text.lang, evidence),
    evidence,
  };
}

/** Marks a claim and its denial as two sides of one dispute. */
function withDisputes(
  read: readonly ReadEvent[],
  drafts: readonly { readonly statement: number }[],
  { speech }: Layers,
  placeOf: ReadonlyMap<number, number>,
): readonly ReadEvent[] {
  const sides = new Map<number, Set<number>>();
  const tie = (a: number, b: number): void => {
    sides.set(a, (sides.get(a) ?? new Set()).add(b));
  };
  drafts.forEach(({ statement }, place) => {
    const said = speech.statements[statement];
    if (said === undefined || !said.denies || said.respondsTo < 0) return;
    const claim = placeOf.get(said.respondsTo);
    if (claim === undefined) return;
    tie(place, claim);
    tie(claim, place);
  });
  return read.map((event, place) => ({ ...event, disputes: [...(sides.get(place) ?? [])].toSorted((a, b) => a - b) }));
}

/** Every actor of the article; one that the text only mentions keeps no mention, so that the corpus leaves it out. */
function actorsOf(layers: Layers): readonly ReadActor[] {
  const { actors, speech, events } = layers;
  const idle = bystanders(layers);
  const added = [...speech.added, ...events.added].filter(({ actor, start }) => mentionOf(actors, actor, start) < 0);
  const mentions = [...actors.mentions, ...added].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const byActor = new Map<number, AddedMention[]>();
  for (const mention of mentions) {
    const own = byActor.get(mention.actor);
    if (own === undefined) byActor.set(mention.actor, [mention]);
    else own.push(mention);
  }
  return [...actors.actors, ...events.states].map((entry, index): ReadActor => {
    const own = idle.has(index) ? [] : (byActor.get(index) ?? []);
    return {
      kind: entry.kind,
      name: entry.name,
      names: [...entry.names],
      titles: [...entry.titles],
      country: entry.country,
      key: entry.key,
      proper: own.some((mention) => mention.form === "name" || mention.form === "title+name"),
      mentions: own.map(({ start, end, form, rule }) => ({ start, end, form, rule })),
    };
  });
}

function sentenceSpan(text: Text, index: number): Span {
  const sentence = text.sentences[index];
  return sentence === undefined ? { start: 0, end: 0 } : { start: sentence.start, end: sentence.end };
}
