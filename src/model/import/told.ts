import { extractDocument } from "../extract.ts";
import type { EventType, Status } from "../schema.ts";
import type { Named } from "./row.ts";

/** What the words of an event say of it, where its table does not. */
export interface Told<C extends string> {
  readonly type: EventType;
  readonly status: Status;
  readonly actors: readonly Named<C>[];
  readonly confidence: number;
}

/** Reads the words of an event: of what type the first occurrence in them is, and who takes part in it. */
export function told<C extends string>(cell: C, words: string, date: string | undefined): Told<C> | undefined {
  const { events, actors } = extractDocument({ id: "told", text: words, ...(date === undefined ? {} : { date }) });
  const event = events.find(({ type }) => type !== "statement") ?? undefined;
  if (event === undefined) return undefined;
  const named = event.participants.flatMap(({ actor, role }): Named<C>[] => {
    const one = actors[actor];
    return one === undefined ? [] : [{ cell, name: one.name, role, kind: one.kind }];
  });
  return { type: event.type, status: event.status, actors: named, confidence: event.confidence };
}
