import type { EventMention, TimexMention } from "../layers.ts";
import type { Span } from "../span.ts";

/**
 * Makes one event of several mentions of the same occurrence: same type, not two different dates, and the people of one among those of
 * the other. The mention that says most stays; the others stand in its `also`.
 */
export function merge(events: readonly EventMention[], timexes: readonly TimexMention[]): EventMention[] {
  const groups: EventMention[][] = [];
  for (const event of events) {
    const group = groups.find((members) => members.every((other) => same(event, other, timexes)));
    if (group === undefined) groups.push([event]);
    else group.push(event);
  }
  return groups.map(clearest).toSorted((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
}

function same(a: EventMention, b: EventMention, timexes: readonly TimexMention[]): boolean {
  if (a.type !== b.type || a.polarity !== b.polarity) return false;
  const planned = (event: EventMention): boolean => event.status !== "happened" && event.status !== "ongoing";
  if (planned(a) !== planned(b)) return false;
  const one = timexes[a.timex]?.value;
  const other = timexes[b.timex]?.value;
  if (one != null && other != null && one !== other) return false;
  const left = new Set(a.participants.map((p) => p.actor));
  const right = new Set(b.participants.map((p) => p.actor));
  const both = [...left].filter((actor) => right.has(actor)).length;
  return both === Math.min(left.size, right.size) && both > 0;
}

function clearest(group: readonly EventMention[]): EventMention {
  const weight = (event: EventMention): number =>
    event.participants.length * 2 +
    (event.timex >= 0 ? 1.5 : 0) +
    (event.place === undefined ? 0 : 0.5) +
    event.confidence;
  let best = group[0];
  for (const event of group) if (best === undefined || weight(event) > weight(best)) best = event;
  if (best === undefined) throw new RangeError("an empty group of events");
  const also: Span[] = group.filter((event) => event !== best).flatMap((event) => [event.trigger, ...event.also]);
  return also.length === 0 ? best : { ...best, also };
}
