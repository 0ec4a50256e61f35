import type { EventMention } from "../layers.ts";

/**
 * What speaks for an event: the kind of trigger, who is named, and what else of it the text tells. Only kinds of evidence, so that how
 * much each is worth can be fitted to articles that people have read.
 */
export type Evidence =
  | "verb"
  | "noun"
  | "carried"
  | "agent"
  | "target"
  | "parties"
  | "dropped"
  | "adjective"
  | "dated"
  | "placed"
  | "definite"
  | "purpose"
  | "operator"
  | "told"
  | "headline";

/** How much each is worth beside the trigger's own. */
const WORTH: Readonly<Record<Evidence, number>> = {
  verb: 0.68,
  noun: 0.48,
  carried: 0.15,
  agent: 0.08,
  target: 0.08,
  parties: 0.16,
  dropped: -0.15,
  adjective: -0.02,
  dated: 0.05,
  placed: 0.02,
  definite: -0.1,
  purpose: -0.15,
  operator: -0.1,
  told: 0,
  headline: -0.05,
};

/** How sure an event is by what speaks for it. */
export function confidence(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, one) => total + WORTH[one], 0);
  return Math.round(Math.min(0.98, Math.max(0.2, sum)) * 100) / 100;
}

/** What the event itself shows, besides its trigger. */
export function shown(event: Omit<EventMention, "evidence" | "confidence">): readonly Evidence[] {
  const roles = (role: string): number => event.participants.filter((one) => one.role === role).length;
  const out: Evidence[] = [];
  if (roles("agent") > 0) out.push("agent");
  if (roles("target") > 0) out.push("target");
  if (roles("party") > 1) out.push("parties");
  else if (roles("party") === 1) out.push("agent");
  if (event.timex >= 0) out.push("dated");
  if (event.place !== undefined) out.push("placed");
  if ((event.status !== "happened" && event.status !== "ongoing") || event.polarity === "denied") out.push("operator");
  if (event.sources.length > 0) out.push("told");
  return out;
}
