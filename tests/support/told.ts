import { type ReadEvent, extractDocument } from "../../src/model/extract.ts";
import type { Lang } from "../../src/model/schema.ts";

/** An occurrence with the names of those who take part. */
export type Told = ReadEvent & { readonly people: readonly string[] };

/** The occurrences of a text published on Wednesday 15 May 2024; no statements. */
export function told(text: string, lang: Lang): readonly Told[] {
  const { events, actors } = extractDocument({ id: "x", text, lang, date: "2024-05-15" });
  return events
    .filter((event) => event.statement === undefined)
    .map((event) => ({ ...event, people: event.participants.map((one) => actors[one.actor]?.name ?? "") }));
}

/** The occurrences of such an Arabic text as a table has them: type, trigger, the date where asked for, and who takes part, as what where asked for. */
export function written(text: string, { dates = false, roles = false } = {}): readonly string[] {
  return told(text, "ar").map(({ type, trigger, date, participants, people }) => {
    const parts = people.map((name, n) => (roles ? `${participants[n]?.role ?? ""} ${name}` : name)).toSorted();
    const day = dates ? ` ${date ?? "-"}` : "";
    return `${type} ${text.slice(trigger.start, trigger.end)}${day}: ${parts.join("، ")}`;
  });
}
