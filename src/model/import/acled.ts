import type { EventType } from "../schema.ts";
import { parseEdtf } from "../time/edtf.ts";
import { type DayOrder, statedDate } from "./date.ts";
import type { Cells } from "./gdelt.ts";
import type { Known } from "./names.ts";
import type { Imported } from "./events.ts";
import { type Cell, type Named, articleOfRow } from "./row.ts";

/** The types of ACLED's events; those of its sub-events where they are told apart. Names from the ACLED codebook (2024). */
const TYPES: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  ["battles", "assault"],
  ["explosions/remote violence", "assault"],
  ["violence against civilians", "assault"],
  ["protests", "protest"],
  ["riots", "protest"],
  ["strategic developments", "other"],
  ["abduction/forced disappearance", "coercion"],
  ["agreement", "agreement"],
  ["arrests", "coercion"],
  ["change to group/activity", "mobilization"],
  ["headquarters or base established", "mobilization"],
  ["looting/property destruction", "coercion"],
  ["non-violent transfer of territory", "withdrawal"],
  ["mob violence", "assault"],
]);
const COLUMNS = ["event_date", "event_type", "actor1"];

/** Whether a table with these columns, in small letters, is of ACLED. */
export function isAcled(names: readonly string[]): boolean {
  return COLUMNS.every((name) => names.includes(name));
}

/** A row of ACLED as a document with its event: what its notes say, and the codes below. */
export function acledRow(
  cells: Cells,
  id: string,
  line: number,
  order: DayOrder | undefined,
  lookUp: (name: string) => Known,
): Imported {
  const [event, sub] = [cells("event_type"), cells("sub_event_type")];
  const date = exact(statedDate(cells("event_date"), order), cells("time_precision"));
  if (date === undefined) return { article: undefined, problem: { line, kind: "date", cause: cells("event_date") } };
  const type = TYPES.get(sub.toLowerCase()) ?? TYPES.get(event.toLowerCase()) ?? "other";
  const both = type === "agreement";
  const actors: Named<Column>[] = [
    ...several("first", cells("actor1"), both ? "party" : "agent"),
    ...several("firstWith", cells("assoc_actor_1"), both ? "party" : "agent"),
    ...several("second", cells("actor2"), both ? "party" : "target"),
    ...several("secondWith", cells("assoc_actor_2"), both ? "party" : "target"),
    ...several("source", cells("source"), "source"),
  ];
  const place = cells("location");
  const column = (name: string): Cell => ({ name, value: cells(name) });
  const article = articleOfRow<Column>(
    {
      from: "acled",
      id,
      cells: {
        notes: { value: cells("notes") },
        date: column("event_date"),
        type: column("event_type"),
        sub: column("sub_event_type"),
        first: column("actor1"),
        firstWith: column("assoc_actor_1"),
        second: column("actor2"),
        secondWith: column("assoc_actor_2"),
        place: column("location"),
        region: column("admin1"),
        country: column("country"),
        fatalities: column("fatalities"),
        source: column("source"),
      },
      type,
      trigger: sub === "" ? "type" : "sub",
      date: { cell: "date", value: date },
      place: place === "" ? undefined : "place",
      actors,
      confidence: 1,
      facts: {
        title: [sub || event, place, cells("country")].filter(Boolean).join(", "),
        ...(cells("source") === "" ? {} : { outlet: cells("source") }),
        date,
      },
    },
    lookUp,
  );
  return { article, problem: undefined };
}

type Column =
  | "notes"
  | "date"
  | "type"
  | "sub"
  | "first"
  | "firstWith"
  | "second"
  | "secondWith"
  | "place"
  | "region"
  | "country"
  | "fatalities"
  | "source";

/** ACLED knows a day, a week around it (2), or no more than its month (3). */
function exact(date: string | undefined, precision: string): string | undefined {
  if (date === undefined || parseEdtf(date)?.grain !== "day") return date;
  return precision === "3" ? date.slice(0, 7) : precision === "2" ? `${date}~` : date;
}

function several(cell: Column, names: string, role: Named<Column>["role"]): readonly Named<Column>[] {
  return names
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ cell, name, role, ...(role === "source" ? { kind: "outlet" as const } : {}) }));
}
