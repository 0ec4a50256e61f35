import * as v from "valibot";

/** The corpus: the one value that the model layer produces and everything else reads. Types are inferred from the schema that also checks files. */

export const LANGS = ["ar", "en", "fr", "und"] as const;
export const ZONES = ["headline", "dateline", "byline", "caption", "body", "credit", "related"] as const;
export const GRAINS = ["day", "week", "month", "quarter", "season", "year", "decade", "century", "interval"] as const;
export const ACTOR_KINDS = ["person", "organization", "state", "group", "outlet"] as const;
export const FORMS = ["name", "title", "title+name", "metonym", "pronoun", "dropped"] as const;
export const EVENT_TYPES = [
  "meeting",
  "call",
  "visit",
  "negotiation",
  "agreement",
  "support",
  "cooperation",
  "aid",
  "release",
  "withdrawal",
  "request",
  "accusation",
  "rejection",
  "threat",
  "protest",
  "sanction",
  "mobilization",
  "coercion",
  "assault",
  "order",
  "election",
  "trial",
  "disaster",
  "other",
  "statement",
] as const;
export const STATUSES = ["happened", "ongoing", "planned", "called-for", "hypothetical"] as const;
export const POLARITIES = ["affirmed", "denied"] as const;
export const ROLES = ["agent", "target", "party", "addressee"] as const;
/** The kinds of files whose events come with them and are not read out of a text. */
export const IMPORTS = ["timelinejs", "gdelt", "acled", "events", "gexf"] as const;
export const ACTS = ["statement", "request", "accusation", "rejection", "threat", "support", "agreement"] as const;

/** By what something is said. A release is what an office gives out in writing: a statement, بيان. */
export const MEDIA = [
  "interview",
  "conference",
  "speech",
  "release",
  "post",
  "letter",
  "call",
  "broadcast",
  "report",
] as const;

/** What of an event or an actor is a person's word: the fields that they set, that they found it right, that they made it. */
export const BY_PERSON = [
  "made",
  "confirmed",
  "type",
  "date",
  "status",
  "polarity",
  "place",
  "participants",
  "speaker",
  "addressee",
  "content",
  "direct",
  "act",
  "respondsTo",
  "name",
  "kind",
  "titles",
  "country",
  "mentions",
] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const id = v.pipe(v.string(), v.minLength(1));

export const SpanSchema = v.object(span);
export const PlacedSchema = v.object({ doc: id, ...span });

export const DocumentSchema = v.object({
  id,
  lang: v.picklist(LANGS),
  title: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  url: v.nullable(v.string()),
  /** EDTF, or null where no date is known. */
  published: v.nullable(v.string()),
  publishedFrom: v.picklist(["metadata", "dateline", "given", "inferred", "none"]),
  /** Exactly as read (byte order mark removed); every offset points into it. */
  text: v.string(),
  zones: v.array(v.object({ kind: v.picklist(ZONES), ...span })),
  /** Set where its events came with it: a row of another tool's table. They are not read again. */
  imported: v.optional(v.picklist(IMPORTS)),
});

export const TimexSchema = v.object({
  id,
  doc: id,
  ...span,
  /** EDTF level 1, or null where the expression needs a date that the document does not give. */
  value: v.nullable(v.string()),
  grain: v.picklist(GRAINS),
  /** What the value was counted from: `dateline`, the id of another time expression, or `none` for one that stands by itself. */
  anchor: v.string(),
  /** `known`: said in full. `implied`: a part was worked out. `conflict`: weekday and date disagree; the written date is kept. */
  certainty: v.picklist(["known", "implied", "conflict"]),
  rule: v.string(),
});

export const MentionSchema = v.object({
  doc: id,
  ...span,
  form: v.picklist(FORMS),
  rule: v.optional(v.string()),
});

export const ActorSchema = v.object({
  id,
  kind: v.picklist(ACTOR_KINDS),
  name: v.string(),
  names: v.array(v.string()),
  titles: v.array(v.string()),
  /** ISO 3166-1 alpha-2, or null. */
  country: v.nullable(v.string()),
  mentions: v.array(MentionSchema),
  /** What of it is a person's word and not the machine's. */
  person: v.optional(v.array(v.picklist(BY_PERSON))),
});

export const ParticipantSchema = v.object({ actor: id, role: v.picklist(ROLES), ...span });
export const SourceSchema = v.object({ actor: id, ...span });

export const StatementSchema = v.object({
  /** The actor who speaks, or null where the text leaves it open. */
  speaker: v.nullable(id),
  content: PlacedSchema,
  direct: v.boolean(),
  act: v.picklist(ACTS),
  addressee: v.nullable(id),
  /** By what it is said and the words that tell so, where the text does. */
  medium: v.optional(v.object({ kind: v.picklist(MEDIA), ...span })),
  /** The id of the event or statement that this one answers. */
  respondsTo: v.nullable(id),
});

export const EventSchema = v.object({
  id,
  type: v.picklist(EVENT_TYPES),
  /** The PLOVER category, or null where it has none. */
  plover: v.nullable(v.string()),
  /** The word or shortest phrase that names the occurrence; the cue, for a statement. */
  trigger: PlacedSchema,
  sentence: SpanSchema,
  /** EDTF, or null where the text fixes none. */
  date: v.nullable(v.string()),
  timex: v.nullable(id),
  status: v.picklist(STATUSES),
  polarity: v.picklist(POLARITIES),
  participants: v.array(ParticipantSchema),
  /** The text's own words; where a person gave a name that the text does not have, the span is empty. */
  place: v.nullable(v.object({ name: v.string(), ...span })),
  /** On whose word the text reports it, nearest first. */
  sources: v.array(SourceSchema),
  rule: v.string(),
  /** How likely what, when and who are all right, from 0 to 1. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** What speaks for it or against it, from which `confidence` is worked out. */
  evidence: v.optional(v.array(v.string())),
  /** Further places where the same occurrence is told. */
  mentions: v.optional(v.array(PlacedSchema)),
  /** The event or statement on the other side of a claim and its denial. */
  disputes: v.optional(v.array(id)),
  statement: v.optional(StatementSchema),
  /** What of it is a person's word and not the machine's. */
  person: v.optional(v.array(v.picklist(BY_PERSON))),
});

export const CorpusSchema = v.object({
  format: v.literal("waqai-corpus"),
  version: v.literal(1),
  documents: v.array(DocumentSchema),
  timexes: v.array(TimexSchema),
  actors: v.array(ActorSchema),
  events: v.array(EventSchema),
});

export type Lang = (typeof LANGS)[number];
export type ZoneKind = (typeof ZONES)[number];
export type Grain = (typeof GRAINS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type MentionForm = (typeof FORMS)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type Polarity = (typeof POLARITIES)[number];
export type Role = (typeof ROLES)[number];
export type Import = (typeof IMPORTS)[number];
export type Act = (typeof ACTS)[number];
export type Medium = (typeof MEDIA)[number];
export type ByPerson = (typeof BY_PERSON)[number];
export type Placed = v.InferOutput<typeof PlacedSchema>;
export type Document = v.InferOutput<typeof DocumentSchema>;
export type Timex = v.InferOutput<typeof TimexSchema>;
export type Mention = v.InferOutput<typeof MentionSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Participant = v.InferOutput<typeof ParticipantSchema>;
export type Statement = v.InferOutput<typeof StatementSchema>;
export type Event = v.InferOutput<typeof EventSchema>;
export type Corpus = v.InferOutput<typeof CorpusSchema>;
