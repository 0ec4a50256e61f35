import type { Act, Event, EventType } from "../model/index.ts";

/** What kind of act an event is, as the reader sees it: one colour and one family of shapes each. */
export const FAMILIES = ["talk", "say", "press", "force", "rule", "help", "other"] as const;
export type Family = (typeof FAMILIES)[number];

/** The shapes of marks. Each view draws them in its own way (canvas, SVG), by these names. */
export type Shape =
  | "rings"
  | "ring-arrow"
  | "ring-wave"
  | "ring-dots"
  | "ring-filled"
  | "half-ring"
  | "triangle"
  | "diamond"
  | "square"
  | "speech"
  | "dot";

const FAMILY_OF: Readonly<Record<EventType, Family>> = {
  meeting: "talk",
  call: "talk",
  visit: "talk",
  negotiation: "talk",
  agreement: "talk",
  support: "talk",
  cooperation: "help",
  aid: "help",
  release: "help",
  withdrawal: "help",
  request: "press",
  accusation: "press",
  rejection: "press",
  threat: "press",
  protest: "press",
  sanction: "force",
  mobilization: "force",
  coercion: "force",
  assault: "force",
  order: "rule",
  election: "rule",
  trial: "rule",
  disaster: "other",
  other: "other",
  statement: "say",
};

const TALK_SHAPE: Partial<Record<EventType, Shape>> = {
  meeting: "rings",
  call: "ring-wave",
  visit: "ring-arrow",
  negotiation: "ring-dots",
  agreement: "ring-filled",
  support: "ring-filled",
};

const FAMILY_SHAPE: Readonly<Record<Family, Shape>> = {
  talk: "rings",
  help: "half-ring",
  press: "triangle",
  force: "diamond",
  rule: "square",
  say: "speech",
  other: "dot",
};

const TINT_OF: Readonly<Record<Act, Family>> = {
  statement: "say",
  request: "press",
  accusation: "press",
  rejection: "press",
  threat: "press",
  support: "talk",
  agreement: "talk",
};

/** The family that an event type belongs to. */
export function family(type: EventType): Family {
  return FAMILY_OF[type];
}

/** The types of a family, in the schema's order. */
export function typesOf(wanted: Family, types: readonly EventType[]): readonly EventType[] {
  return types.filter((type) => FAMILY_OF[type] === wanted);
}

/** The family whose colour an event takes: its own, or for a statement that of its act. */
export function tint(event: Pick<Event, "type" | "statement">): Family {
  return event.statement ? TINT_OF[event.statement.act] : FAMILY_OF[event.type];
}

/** The shape of a type's mark. */
export function shape(type: EventType): Shape {
  return TALK_SHAPE[type] ?? FAMILY_SHAPE[FAMILY_OF[type]];
}

/** The shape that stands for a whole family, in the legend and the filter. */
export function familyShape(wanted: Family): Shape {
  return FAMILY_SHAPE[wanted];
}

/** The CSS custom property with the colour of a family's marks. */
export function familyColor(wanted: Family): string {
  return `var(--${wanted})`;
}
