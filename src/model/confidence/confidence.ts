import type { EventType, Lang } from "../schema.ts";
import { WEIGHTS } from "./weights.ts";

/** The confidence from which on about nine in ten rows are right: what to ask for when only what is sure is wanted. */
export const SURE = 0.85;

/**
 * How likely an event or a statement is to be right in what, when and who, by what speaks for it. The weights were fitted to articles
 * that people have read (`npm run fit`), so that of those with 0.9 nine in ten are right.
 */
export function confidence(type: EventType, lang: Lang, evidence: readonly string[]): number {
  const weights = type === "statement" ? WEIGHTS.statement : WEIGHTS.event;
  const sum = ["always", lang, type, ...evidence].reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
