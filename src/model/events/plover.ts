import type { EventType } from "../schema.ts";

/**
 * The PLOVER category of each type; null where the ontology has none. Codes from the PLOVER manual (Halterman et al.); the grouping
 * into types is Waqai's own.
 */
export const PLOVER: Readonly<Record<EventType, string | null>> = {
  meeting: "CONSULT",
  call: "CONSULT",
  visit: "CONSULT",
  negotiation: "CONSULT",
  agreement: "AGREE",
  support: "SUPPORT",
  cooperation: "COOPERATE",
  aid: "AID",
  release: "CONCEDE",
  withdrawal: "RETREAT",
  request: "REQUEST",
  accusation: "ACCUSE",
  rejection: "REJECT",
  threat: "THREATEN",
  protest: "PROTEST",
  sanction: "SANCTION",
  mobilization: "MOBILIZE",
  coercion: "COERCE",
  assault: "ASSAULT",
  order: null,
  election: null,
  trial: null,
  disaster: null,
  other: null,
  statement: null,
};
