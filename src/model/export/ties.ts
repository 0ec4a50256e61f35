import type { Indexes } from "../corpus/indexes.ts";
import { type Link, isDirected, relationsOf } from "../corpus/relations.ts";
import type { Event, EventType } from "../schema.ts";

/** All events of one type by which one actor has to do with another in one way. */
export interface Tied {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly link: Link;
  readonly type: EventType;
  /** In text order. */
  readonly events: readonly Event[];
}

/** The ties of a corpus, actor by actor; a company of many is a tie for every two. */
export function ties(index: Indexes): readonly Tied[] {
  const found = new Map<string, Tied & { readonly events: Event[] }>();
  const add = (event: Event, link: Link, one: string, other: string): void => {
    const directed = isDirected(link);
    const [from, to] = !directed && other < one ? [other, one] : [one, other];
    const id = `${from} ${to} ${link} ${event.type}`;
    const known = found.get(id);
    if (known === undefined) found.set(id, { id, from, to, directed, link, type: event.type, events: [event] });
    else if (known.events.at(-1) !== event) known.events.push(event);
  };
  for (const told of index.events.values())
    for (const relation of relationsOf(told, index)) {
      if (relation.kind === "pair") add(relation.event, relation.link, relation.from, relation.to);
      else
        relation.members.forEach((one, at) => {
          for (const other of relation.members.slice(at + 1)) add(relation.event, "with", one, other);
        });
    }
  return [...found.values()];
}

/** First and last day of the dated events of a tie; undefined where none has both ends. */
export function lasting({ events }: Tied, { dates }: Indexes): { first: number; last: number } | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { id } of events) {
    const date = dates.get(id);
    if (date === undefined) continue;
    if (Number.isFinite(date.first)) first = Math.min(first, date.first);
    if (Number.isFinite(date.last)) last = Math.max(last, date.last);
  }
  return first <= last ? { first, last } : undefined;
}
