import * as v from "valibot";
import { ACTOR_KINDS, ACTS, EVENT_TYPES, POLARITIES, ROLES, STATUSES } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import { AnchorSchema } from "./anchor.ts";

/** Corrections: what a person sets right in what was read. Types are inferred from the schema that also checks files. */

const text = v.pipe(v.string(), v.maxLength(10_000));
const named = v.pipe(text, v.regex(/\S/, "an empty name"));
const date = v.nullable(
  v.pipe(
    text,
    v.check((value) => parseEdtf(value) !== undefined, "no EDTF date"),
  ),
);

/** An event by the words of its trigger and its type. */
export const EventRefSchema = v.object({ at: AnchorSchema, type: v.picklist(EVENT_TYPES) });
/** An actor by the words of one of its mentions, its name and its kind. */
export const ActorRefSchema = v.object({ name: named, kind: v.picklist(ACTOR_KINDS), at: v.nullable(AnchorSchema) });

const event = EventRefSchema;
const actor = ActorRefSchema;

/** What a person can set of a document. */
const DocumentFieldsSchema = v.object({
  published: v.optional(date),
  title: v.optional(v.nullable(text)),
  outlet: v.optional(v.nullable(text)),
});

export const CommandSchema = v.variant("kind", [
  v.object({
    kind: v.literal("event"),
    event,
    set: v.object({
      type: v.optional(v.picklist(EVENT_TYPES)),
      date: v.optional(date),
      status: v.optional(v.picklist(STATUSES)),
      polarity: v.optional(v.picklist(POLARITIES)),
      /** Words of the article, or a name that it does not have. */
      place: v.optional(v.nullable(v.union([AnchorSchema, named]))),
    }),
  }),
  /** Gives an actor a role in an event; without a role, takes it out. */
  v.object({ kind: v.literal("cast"), event, actor, role: v.nullable(v.picklist(ROLES)) }),
  v.object({
    kind: v.literal("statement"),
    event,
    set: v.object({
      speaker: v.optional(v.nullable(actor)),
      addressee: v.optional(v.nullable(actor)),
      content: v.optional(AnchorSchema),
      direct: v.optional(v.boolean()),
      act: v.optional(v.picklist(ACTS)),
      respondsTo: v.optional(v.nullable(event)),
    }),
  }),
  v.object({
    kind: v.literal("actor"),
    actor,
    set: v.object({
      name: v.optional(named),
      kind: v.optional(v.picklist(ACTOR_KINDS)),
      titles: v.optional(v.array(named)),
      country: v.optional(v.nullable(text)),
    }),
  }),
  /** Makes an actor one with another, whose name and kind stay. */
  v.object({ kind: v.literal("merge"), actor, into: actor }),
  /** Makes an actor of its own of some of an actor's mentions. */
  v.object({ kind: v.literal("split"), actor, mentions: v.pipe(v.array(AnchorSchema), v.minLength(1)), name: named }),
  /** Gives one mention of an actor to another. */
  v.object({ kind: v.literal("move"), actor, mention: AnchorSchema, to: actor }),
  v.object({ kind: v.literal("wrong"), event }),
  v.object({ kind: v.literal("confirm"), event }),
  v.object({
    kind: v.literal("make-event"),
    words: AnchorSchema,
    sentence: AnchorSchema,
    type: v.picklist(EVENT_TYPES),
    date,
  }),
  v.object({
    kind: v.literal("make-statement"),
    /** What is said. */
    words: AnchorSchema,
    sentence: AnchorSchema,
    cue: AnchorSchema,
    speaker: v.nullable(actor),
    act: v.picklist(ACTS),
    direct: v.boolean(),
    date,
  }),
  v.object({ kind: v.literal("make-actor"), words: AnchorSchema, name: named, actor: v.picklist(ACTOR_KINDS) }),
  /** Says that words name an actor that is known. */
  v.object({ kind: v.literal("mention"), words: AnchorSchema, actor }),
  /** Sets what is known of a document. `was` is what stood before, from which undoing reads the article again. */
  v.object({
    kind: v.literal("document"),
    doc: v.pipe(v.string(), v.minLength(1)),
    was: v.object({
      ...DocumentFieldsSchema.entries,
      publishedFrom: v.picklist(["metadata", "dateline", "given", "inferred", "none"]),
    }),
    set: DocumentFieldsSchema,
  }),
]);

export const EditSchema = v.object({
  /** Tells it from all others of the project; what it makes is named by it. */
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "no id")),
  /** When, ISO 8601. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  why: v.optional(text),
  command: CommandSchema,
});

export type EventRef = v.InferOutput<typeof EventRefSchema>;
export type ActorRef = v.InferOutput<typeof ActorRefSchema>;
export type Command = v.InferOutput<typeof CommandSchema>;
export type CommandOf<K extends Command["kind"]> = Extract<Command, { readonly kind: K }>;
export type Edit = v.InferOutput<typeof EditSchema>;
