import { type Page, held, onTime, sameDays } from "./page.ts";
import { pairs } from "./pairs.ts";
import { type Tallies, type Tally, sum } from "./tally.ts";

type Told = Pick<Tallies, "events" | "event date" | "event participants" | "event status">;

/**
 * Events other than statements: paired where the type is the same and the trigger the same or of the same sentence. An event is a
 * right row where its date is right, if the gold gives one, and half of those who take part are there. Gives the ids of right rows.
 */
export function scoreEvents(
  { gold, found, place, near, show, differs }: Page,
  goldId: (actor: string) => string | undefined,
): { readonly tallies: Told; readonly rows: ReadonlySet<string> } {
  const { both, left, right } = pairs(
    gold.events,
    found.events,
    (a, b) => (a.type === b.type ? near(place(a.trigger, a.n), b.trigger) : 0),
    0.4,
  );
  for (const one of left) differs("event missed", `${one.type}: ${one.trigger}`);
  for (const one of right) differs("event spurious", `${one.type}: ${show(one.trigger)}`);
  const dated = held(new Map([...both].filter(([a]) => a.date !== null)), (a, b) => {
    const same = sameDays(a.date, b.date);
    if (!same) differs("event date", `${a.trigger}: want ${a.date}, got ${b.date}`);
    return same;
  });
  const status = held(both, (a, b) => {
    const same = a.status === b.status && a.polarity === b.polarity;
    if (!same) differs("event status", `${a.trigger}: want ${a.status}/${a.polarity}, got ${b.status}/${b.polarity}`);
    return same;
  });
  const rows = new Set<string>();
  const casts: Tally[] = [];
  for (const [a, b] of both) {
    const want = new Set(a.participants);
    const got = new Set(b.participants.map(({ actor }) => goldId(actor) ?? `?${actor}`));
    const shared = [...got].filter((id) => want.has(id)).length;
    casts.push({ right: shared, gold: want.size, found: got.size });
    if (shared < want.size || shared < got.size)
      differs("event participants", `${a.trigger}: want ${[...want].join()}, got ${[...got].join()}`);
    if (onTime(a.date, b.date) && (want.size === 0 || shared / want.size >= 0.5)) rows.add(b.id);
  }
  return {
    tallies: {
      events: { right: both.size, gold: gold.events.length, found: found.events.length },
      "event date": dated,
      "event participants": sum(casts),
      "event status": status,
    },
    rows,
  };
}
